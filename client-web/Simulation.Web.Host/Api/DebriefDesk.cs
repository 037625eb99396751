using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Domain.Committees.Debriefing;
using Simulation.Domain.Debriefing;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.Grains;
using Simulation.Library;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Host.Api;

/// <summary>Puts together what a debrief shows to one reader: to control and to whoever marks everything, to a participant what the scenario opens.</summary>
internal sealed class DebriefDesk(IGrainFactory grains, Persons persons, RenderedTexts texts, DebriefRecords records)
{
    /// <summary>Fewer answers than this would tell who answered what.</summary>
    public const int FewestAnswers = 3;

    public async Task<DebriefView> OfAsync(ExerciseDebrief debrief, Scenario scenario, PersonId person, DebriefReader reader)
    {
        var exercise = debrief.Exercise;
        var questionnaire = BuiltInLibrary.Questionnaire;
        var observations = await grains.GetGrain<IExerciseGrain>(exercise.Exercise.Value).ObservationsAsync(person, reader.Control);
        var names = await PeopleEndpoints.NamesAsync(exercise, grains, persons);
        var observers = await persons.FindAsync([.. observations.Select(o => o.By).Except(names.Select(n => n.Person))]);
        var mine = debrief.Questionnaire.FirstOrDefault(q => q.Person == person);
        return new DebriefView(
            exercise.Exercise,
            exercise.Plan.Title,
            exercise.Stage,
            exercise.Scenario,
            [.. debrief.Tables.Select(reader.Told)],
            [.. await Task.WhenAll(debrief.Tables.Select(t => OpenAsync(t, scenario, reader)))],
            [.. names, .. observers.Select(o => new PersonName(o.Id, o.Name))],
            [.. exercise.Participants.Select(p => reader.Control || p.Person == person ? p : p with { Wishes = [] })],
            questionnaire,
            mine is null ? null : new QuestionnaireFilled(mine.Ratings, mine.Comments),
            debrief.Questionnaire.Length,
            Factors(questionnaire, debrief.Questionnaire),
            Felt(questionnaire, debrief),
            observations,
            [.. exercise.Agents.Select(a => reader.Control ? a : a with { Strategy = null })]);
    }

    /// <summary>How the people of each table, and of each role over all tables, felt: where so few answered that it would tell who, nothing.</summary>
    private static ImmutableArray<GroupFeeling> Felt(Questionnaire questionnaire, ExerciseDebrief debrief)
    {
        var seats = debrief.Exercise.Participants.Where(p => p.Seat is not null).ToDictionary(p => p.Person, p => p.Seat!);
        var answers = debrief.Questionnaire
            .Where(q => seats.ContainsKey(q.Person))
            .Select(q => (Seat: seats[q.Person], SubjectiveValue.Of(questionnaire, q.Ratings).Overall))
            .Where(q => q.Overall is not null)
            .ToList();
        return
        [
            .. answers.GroupBy(a => a.Seat.Table).OrderBy(g => g.Key).Select(g => Group(g.Key, null, g.Select(a => a.Overall!.Value))).OfType<GroupFeeling>(),
            .. answers.GroupBy(a => a.Seat.Delegation).OrderBy(g => g.Key.Value, StringComparer.Ordinal).Select(g => Group(null, g.Key, g.Select(a => a.Overall!.Value))).OfType<GroupFeeling>(),
        ];
    }

    private static GroupFeeling? Group(int? table, DelegationId? role, IEnumerable<decimal> values) =>
        values.ToList() is { Count: >= FewestAnswers } all
            ? new GroupFeeling(table, role, Math.Round(all.Average(), 2, MidpointRounding.AwayFromZero), all.Count)
            : null;

    private static ImmutableArray<FactorMean>? Factors(Questionnaire questionnaire, ImmutableArray<QuestionnaireAnswers> answers)
    {
        if (answers.Length < FewestAnswers)
        {
            return null;
        }

        var values = answers.Select(a => SubjectiveValue.Of(questionnaire, a.Ratings)).ToList();
        return
        [
            .. from factor in questionnaire.Factors
               let means = values.Select(v => v.Factors.GetValueOrDefault(factor.Id)).OfType<decimal>().ToList()
               where means.Count >= FewestAnswers
               select new FactorMean(factor.Id, Math.Round(means.Average(), 2, MidpointRounding.AwayFromZero), means.Count),
        ];
    }

    private async Task<OpenedTable> OpenAsync(TableOutcome table, Scenario scenario, DebriefReader reader)
    {
        var record = await records.TableAsync(table.Session);
        var state = Session.Replay(record.Events);
        return new OpenedTable(
            table.Session,
            table.Table,
            [.. state.Channels.Messages.Where(m => reader.SeesMessage(m.Channel, m.Members)).Select(SessionView.Of)],
            reader.Opens(DebriefMaterial.Offers) ? [.. state.Bargaining.Proposals.Select(p => SessionView.Of(state, p, null))] : [],
            [.. await Task.WhenAll(scenario.Structure.Delegations.Select(d => OpenAsync(table.Session, d.Id, scenario, reader)))],
            CommitteeDebrief.Of(state, everything: reader.Control));
    }

    private async Task<OpenedDelegation> OpenAsync(SessionId session, DelegationId delegation, Scenario scenario, DebriefReader reader)
    {
        var record = reader.Opens(DebriefMaterial.DelegationChannels) ? await records.DelegationAsync(session, delegation) : null;
        return new OpenedDelegation(
            delegation,
            reader.Opens(DebriefMaterial.Briefs) ? texts.Brief(scenario, delegation) : null,
            reader.Opens(DebriefMaterial.Payoffs) ? new InstructionsSlice(scenario.InstructionsOf(delegation).ScoreSheet) : null,
            [.. (record?.Events ?? []).OfType<SaidInside>().Select(s => new InsideMessage(s.Message, s.By, s.Text, s.Package, s.About, s.At))]);
    }
}
