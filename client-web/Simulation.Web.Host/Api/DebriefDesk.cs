using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees.Debriefing;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.Grains;
using Simulation.Library;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Host.Api;

/// <summary>Puts together what a debrief shows to one reader: to control and to whoever marks everything, to a participant what the scenario opens.</summary>
internal sealed class DebriefDesk(IGrainFactory grains, Persons persons, RenderedTexts texts)
{
    /// <summary>Fewer answers than this would tell who answered what.</summary>
    public const int FewestAnswers = 3;

    public async Task<DebriefView> OfAsync(ExerciseDebrief debrief, Scenario scenario, PersonId reader, bool everything)
    {
        var exercise = debrief.Exercise;
        var questionnaire = BuiltInLibrary.Questionnaire;
        var mine = debrief.Questionnaire.FirstOrDefault(q => q.Person == reader);
        return new DebriefView(
            exercise.Exercise,
            exercise.Plan.Title,
            exercise.Stage,
            exercise.Scenario,
            debrief.Tables,
            [.. await Task.WhenAll(debrief.Tables.Select(t => OpenAsync(t, scenario, everything)))],
            await PeopleEndpoints.NamesAsync(exercise, grains, persons),
            [.. exercise.Participants.Select(p => everything || p.Person == reader ? p : p with { Wishes = [] })],
            questionnaire,
            mine is null ? null : new QuestionnaireFilled(mine.Ratings, mine.Comments),
            debrief.Questionnaire.Length,
            Factors(questionnaire, debrief.Questionnaire));
    }

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

    private async Task<OpenedTable> OpenAsync(TableOutcome table, Scenario scenario, bool everything)
    {
        bool Opens(DebriefMaterial material) => everything || scenario.Structure.DebriefOpens.Contains(material);

        var record = await grains.GetGrain<ISessionGrain>(table.Session.Value).RecordAsync();
        var state = Session.Replay(record.Events);
        return new OpenedTable(
            table.Session,
            table.Table,
            [.. state.Channels.Messages.Where(m => IsOpen(m, everything, Opens)).Select(SessionView.Of)],
            Opens(DebriefMaterial.Offers) ? [.. state.Bargaining.Proposals.Select(p => SessionView.Of(state, p, null))] : [],
            [.. await Task.WhenAll(scenario.Structure.Delegations.Select(d => OpenAsync(table.Session, d.Id, scenario, Opens)))],
            CommitteeDebrief.Of(state, everything));
    }

    private async Task<OpenedDelegation> OpenAsync(SessionId session, DelegationId delegation, Scenario scenario, Func<DebriefMaterial, bool> opens)
    {
        var record = opens(DebriefMaterial.DelegationChannels)
            ? await grains.GetGrain<IDelegationGrain>(session.Value, delegation.Value, null).RecordAsync()
            : null;
        return new OpenedDelegation(
            delegation,
            opens(DebriefMaterial.Briefs) ? texts.Brief(scenario, delegation) : null,
            opens(DebriefMaterial.Payoffs) ? new InstructionsSlice(scenario.InstructionsOf(delegation).ScoreSheet) : null,
            [.. (record?.Events ?? []).OfType<SaidInside>().Select(s => new InsideMessage(s.Message, s.By, s.Text, s.Package, s.About, s.At))]);
    }

    /// <summary>What a delegation wrote to the secretariat or to the chair stays between them, whatever the scenario opens.</summary>
    private static bool IsOpen(MessageSent message, bool everything, Func<DebriefMaterial, bool> opens)
    {
        if (everything || message.Channel == ChannelId.Announcements)
        {
            return true;
        }

        if (message.Channel == ChannelId.Table)
        {
            return opens(DebriefMaterial.TableChannel);
        }

        return (message.Channel.IsOfBloc || message.Channel == ChannelId.Private(message.Members)) && opens(DebriefMaterial.PrivateChannels);
    }
}
