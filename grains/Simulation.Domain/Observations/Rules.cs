using System.Diagnostics;
using Simulation.Domain.Assessment;
using Simulation.Domain.Exercises;

namespace Simulation.Domain.Observations;

/// <summary>What observers note about the tables of an exercise.</summary>
public static class ObservationRules
{
    /// <summary>Most observations of one exercise; an observer who writes more writes minutes.</summary>
    public const int MostObservations = 1_000;

    /// <summary>Longest id of a behaviour, characters.</summary>
    private const int LongestBehaviour = 40;

    /// <param name="entry">What the command is pinned to, as the table's log has it; null: the log has no such entry.</param>
    public static Decision<ExerciseEvent> Decide(
        ExerciseState state, PersonId actor, bool control, bool assessor, ObservationCommand command, LogEntry? entry, DecisionContext context)
    {
        if (!(command is ShowObservation ? control : control || assessor))
        {
            return RefusalCode.NotAllowed;
        }

        return command switch
        {
            NoteObservation note => Note(state, actor, note, entry, context),
            MendObservation mend => Own(state, actor, mend.Observation, o => Mend(state, o, mend, context)),
            WithdrawObservation withdraw => Own(
                state, actor, withdraw.Observation, o => Decision.Accept<ExerciseEvent>(new ObservationWithdrawn(o.Id, context.Now))),
            ShowObservation show => Find(state, show.Observation) is not { } shown ? RefusalCode.NoSuchObservation
                : shown.Shown == show.Shown ? Decision.Accept<ExerciseEvent>()
                : Decision.Accept<ExerciseEvent>(new ObservationShown(shown.Id, show.Shown, actor, context.Now)),
            _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
        };
    }

    public static ImmutableList<Observation> Evolve(ImmutableList<Observation> observations, ObservationEvent @event) => @event switch
    {
        ObservationNoted e => observations.Add(new Observation(e, e.About, e.Text, Shown: false, MendedAt: null)),
        ObservationMended e => Change(observations, e.Observation, o => o with { About = e.About, Text = e.Text, MendedAt = e.At }),
        ObservationWithdrawn e => observations.RemoveAll(o => o.Id == e.Observation),
        ObservationShown e => Change(observations, e.Observation, o => o with { Shown = e.Shown }),
        _ => throw new UnreachableException($"No evolution for {@event?.GetType().Name}"),
    };

    private static Decision<ExerciseEvent> Note(ExerciseState state, PersonId actor, NoteObservation command, LogEntry? entry, DecisionContext context)
    {
        if (state.Stage == ExerciseStage.Lobby)
        {
            return RefusalCode.ExerciseNotRunning;
        }

        if (!state.Sessions.Contains(command.Session))
        {
            return RefusalCode.NoSuchTable;
        }

        if (command.Entry is not null && entry is null)
        {
            return RefusalCode.NoSuchEntry;
        }

        var text = Texts.Clean(command.Text);
        if (WhyNot(state, command.About, text) is { } refusal)
        {
            return refusal;
        }

        if (state.Observations.Count >= MostObservations)
        {
            return RefusalCode.Malformed;
        }

        var moment = entry?.Reference.At ?? command.Moment ?? context.Now;
        return Decision.Accept<ExerciseEvent>(new ObservationNoted(
            new ObservationId(context.NewId),
            actor,
            command.Session,
            entry is null ? null : entry.Reference with { Quote = LogReference.Cut(Texts.Clean(entry.Reference.Quote)) },
            moment > context.Now ? context.Now : moment,
            command.About,
            text,
            context.Now));
    }

    private static Decision<ExerciseEvent> Mend(ExerciseState state, Observation observation, MendObservation command, DecisionContext context)
    {
        var text = Texts.Clean(command.Text);
        return WhyNot(state, command.About, text) is { } refusal ? refusal
            : observation.About == command.About && observation.Text == text ? Decision.Accept<ExerciseEvent>()
            : Decision.Accept<ExerciseEvent>(new ObservationMended(observation.Id, command.About, text, context.Now));
    }

    private static Refusal? WhyNot(ExerciseState state, ObservedAbout about, string text)
    {
        if (about.Delegation is { } delegation && state.Scenario!.Delegations.All(d => d.Id != delegation))
        {
            return new Refusal(RefusalCode.NoSuchDelegation);
        }

        if (about.Student is { } student && state.Find(student) is null)
        {
            return new Refusal(RefusalCode.NotFound);
        }

        return about.Behaviour is { Length: 0 or > LongestBehaviour }
            ? new Refusal(RefusalCode.Malformed)
            : Texts.WhyNot(text, Texts.LongestNote, mayBeEmpty: about.Behaviour is not null);
    }

    /// <summary>Only who wrote it mends or withdraws it.</summary>
    private static Decision<ExerciseEvent> Own(ExerciseState state, PersonId actor, ObservationId id, Func<Observation, Decision<ExerciseEvent>> decide) =>
        Find(state, id) is not { } found ? RefusalCode.NoSuchObservation
        : found.Noted.By != actor ? RefusalCode.NotTheObserver
        : decide(found);

    private static Observation? Find(ExerciseState state, ObservationId id) => state.Observations.Find(o => o.Id == id);

    private static ImmutableList<Observation> Change(ImmutableList<Observation> observations, ObservationId id, Func<Observation, Observation> change)
    {
        var index = observations.FindIndex(o => o.Id == id);
        return index < 0 ? observations : observations.SetItem(index, change(observations[index]));
    }
}
