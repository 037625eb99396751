using System.Text.Json;
using System.Text.Json.Serialization;
using Simulation.Domain.Assessment;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;
using Simulation.Domain.Tests.Assessment;
using Simulation.Domain.Views;

namespace Simulation.Domain.Tests.Golden;

/// <summary>A kind of stream in the journal: what is stored in it, and what whoever may look sees after it has been read.</summary>
internal abstract class GoldenStream
{
    public static readonly ImmutableArray<GoldenStream> All = [new TableStream(), new InsideStream(), new ExerciseStream(), new RecordStream()];

    public abstract string Name { get; }

    /// <summary>The events' root, which names every kind that can be stored.</summary>
    public abstract Type Root { get; }

    public IEnumerable<string> Kinds => Root.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false).Cast<JsonDerivedTypeAttribute>().Select(a => (string)a.TypeDiscriminator!);

    /// <summary>The types of kinds that are wanted.</summary>
    public IEnumerable<Type> Wanted(IReadOnlySet<string> kinds) => Root.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false)
        .Cast<JsonDerivedTypeAttribute>().Where(a => kinds.Contains((string)a.TypeDiscriminator!)).Select(a => a.DerivedType);

    /// <summary>Reads the payloads as a grain does, and looks.</summary>
    /// <returns>By audience and part of its view: the hash of what is kept of it.</returns>
    public SortedDictionary<string, string> Seen(IEnumerable<string> payloads)
    {
        var seen = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (audience, part, value, type) in Look([.. payloads.Select(p => JsonSerializer.Deserialize(p, Root, Wire.Json)!)]))
        {
            seen[$"{audience} {part}"] = Kept.Hash(Kept.Of(value, type));
        }

        return seen;
    }

    protected abstract IEnumerable<(string Audience, string Part, object Value, Type Type)> Look(IReadOnlyList<object> events);

    protected static IEnumerable<(string, string, object, Type)> Slices(string audience, ImmutableArray<Slice> slices) =>
        slices.Select(s => (audience, s.GetType().Name, (object)s, typeof(Slice)));
}

internal sealed class TableStream : GoldenStream
{
    public override string Name => "table";

    public override Type Root => typeof(SessionEvent);

    protected override IEnumerable<(string, string, object, Type)> Look(IReadOnlyList<object> events)
    {
        var state = Session.Replay([.. events.Cast<SessionEvent>()]);
        TableAudience[] audiences =
        [
            new TableAudience.Control(), new TableAudience.Chair(), new TableAudience.Projector(), .. state.Plan!.Scenario.Delegations.Select(d => new TableAudience.Delegation(d.Id)),
        ];
        return audiences.SelectMany(a => Slices(a is TableAudience.Delegation d ? d.Id.Value : a.GetType().Name, SessionView.Of(default, state, a)));
    }
}

internal sealed class InsideStream : GoldenStream
{
    public override string Name => "delegation";

    public override Type Root => typeof(DelegationEvent);

    protected override IEnumerable<(string, string, object, Type)> Look(IReadOnlyList<object> events)
    {
        var state = events.Cast<DelegationEvent>().Aggregate(DelegationState.Initial, Delegation.Evolve);
        return state.Members.Select((m, i) => ($"member {i + 1}", (PersonId?)m.Person)).Append(("Control", null)).SelectMany(m => Slices(m.Item1, DelegationView.Of(state, m.Item2)));
    }
}

internal sealed class ExerciseStream : GoldenStream
{
    private static readonly HashSet<PersonId> Nobody = [];

    public override string Name => "exercise";

    public override Type Root => typeof(ExerciseEvent);

    protected override IEnumerable<(string, string, object, Type)> Look(IReadOnlyList<object> events)
    {
        var state = events.Cast<ExerciseEvent>().Aggregate(ExerciseState.Initial, Exercise.Evolve);
        yield return ("Control", "plan", state.Plan!, typeof(ExercisePlan));
        yield return ("Control", "scenario", state.Scenario!, typeof(Domain.Scenarios.ScenarioStructure));
        yield return ("Control", "questionnaire", state.Questionnaire.OrderBy(q => q.Key.Value).Select(q => q.Value).ToArray(), typeof(Answers[]));
        yield return ("Control", "lobby", ExerciseView.Lobby(default, state, Nobody, null, control: true), typeof(Slice));
        if (!state.Observations.IsEmpty)
        {
            yield return ("Control", "observations", new ObservationsSlice(ObservationViews.ForStaff(state)), typeof(Slice));
        }

        if (!state.Unprepared.IsEmpty)
        {
            yield return ("Control", "unprepared", state.Unprepared.ToArray(), typeof(int[]));
        }

        yield return ("Projector", "lobby", ExerciseView.Hall(default, state, Nobody), typeof(Slice));
        foreach (var (i, participant) in state.Participants.Index())
        {
            yield return ($"participant {i + 1}", "lobby", ExerciseView.Lobby(default, state, Nobody, participant.Person, control: false), typeof(Slice));
        }
    }
}

internal sealed class RecordStream : GoldenStream
{
    public override string Name => "record";

    public override Type Root => typeof(RecordEvent);

    protected override IEnumerable<(string, string, object, Type)> Look(IReadOnlyList<object> events)
    {
        var state = events.Cast<RecordEvent>().Aggregate(StudentRecordState.Initial, StudentRecord.Evolve);
        var student = GivenRecord.Student;
        yield return ("student", "released", RecordViews.Released(state, student), typeof(ReleasedRecord));
        foreach (var exercise in state.Seats.Select(s => s.Exercise).Distinct())
        {
            yield return ("student", $"evidence {exercise}", RecordViews.OwnEvidence(state, student, exercise).ToArray(), typeof(EvidenceView[]));
            foreach (var (i, assessor) in new[] { GivenRecord.First, GivenRecord.Second }.Index())
            {
                yield return ($"assessor {i + 1}", $"{exercise}", RecordViews.ForAssessor(state, student, exercise, assessor, GivenRecord.Criteria), typeof(AssessmentView));
            }
        }
    }
}
