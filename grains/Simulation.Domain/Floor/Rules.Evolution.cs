using System.Diagnostics;
using Simulation.Domain.Committees;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Floor;

public static partial class FloorRules
{
    internal static FloorState Evolve(FloorState state, FloorEvent @event) => @event switch
    {
        FloorRequested e => With(state, e.List, l => l with { Entries = Order.Insert(l.Entries, e.Entry, e.Before) }),
        SpeakerAdded e => With(state, e.List, l => l with { Entries = Order.Insert(l.Entries, e.Entry, e.Before) }),
        RequestWithdrawn e => With(state, e.List, l => Without(l, e.Entry)),
        SpeakerRemoved e => With(state, e.List, l => Without(l, e.Entry)),
        SpeakerMoved e => With(state, e.List, l => l.Entries.FirstOrDefault(x => x.Id == e.Entry) is { } entry
            ? l with { Entries = Order.Insert(Without(l, e.Entry).Entries, entry, e.Before) }
            : l),
        ListOpened e => With(state, e.List, l => l with { Open = true }),
        ListClosed e => With(state, e.List, l => l with { Open = false }),
        FloorGiven e => With(state, e.List, l => Without(l, e.Entry.Id)) with
        {
            Interrupted = e.Interrupts && state.Speaking is { } speaking ? state.Interrupted.Insert(0, speaking with { PausedAt = speaking.PausedAt ?? e.At }) : state.Interrupted,
            Speaking = new Speech(e.Entry, e.List, e.At, e.Seconds, TimeSpan.Zero, null, null),
        },
        SpeechEnded e => Ended(state, e),
        SpeechPaused e => state.Speaking is { PausedAt: null } s && s.Entry.Id == e.Entry ? state with { Speaking = s with { PausedAt = e.At } } : state,
        SpeechContinued e => Continued(state, e),
        TimeYielded e => state.Speaking is { } s && e.To is YieldTo.Questions or YieldTo.Comments ? state with { Speaking = state.Speaking! with { YieldedTo = e.To } } : state,
        TimeGranted e => state.Speaking is { } s && s.Entry.Id == e.Entry ? state with { Speaking = s with { GrantedSeconds = Math.Max(0, (s.GrantedSeconds ?? 0) + e.Seconds) } } : state,
        LastSpeakerReAdded => ReAdded(state),
        TimeAllotted e => With(state, e.List, l => l with { Blocs = Allotted(l.Blocs, e) }),
        _ => throw new UnreachableException($"No evolution for {@event?.GetType().Name}"),
    };

    /// <summary>What the meeting's course does to the lists: a caucus has a list of its own, which goes with it.</summary>
    internal static FloorState Follow(FloorState state, MeetingEvent @event) => @event switch
    {
        CaucusBegan or CaucusEnded => state with { Lists = state.Lists.Remove(SpeakersList.Caucus) },
        DebateClosed e => With(state, e.Item is { } item ? SpeakersList.OfItem(item) : SpeakersList.General, l => l with { Open = false, Entries = [] }),
        _ => state,
    };

    /// <summary>Names that wait because of a motion go with it.</summary>
    internal static FloorState Follow(FloorState state, MotionEvent @event) => @event switch
    {
        MotionDecided e => WithoutMotion(state, e.Motion),
        MotionDropped e => WithoutMotion(state, e.Motion),
        MotionWithdrawn e => WithoutMotion(state, e.Motion),
        _ => state,
    };

    private static FloorState With(FloorState state, string list, Func<SpeakersList, SpeakersList> change) =>
        list is null ? state : state with { Lists = state.Lists.SetItem(list, change(state.List(list))) };

    private static SpeakersList Without(SpeakersList list, Guid entry) => list with { Entries = list.Entries.RemoveAll(e => e.Id == entry) };

    private static FloorState WithoutMotion(FloorState state, MotionId motion) =>
        state.Lists.Values.Where(l => l.Entries.Any(e => e.Motion == motion)).Aggregate(
            state,
            (floor, list) => With(floor, list.Id, l => l with { Entries = l.Entries.RemoveAll(e => e.Motion == motion) }));

    private static FloorState Ended(FloorState state, SpeechEnded e)
    {
        var speech = state.Speaking?.Entry.Id == e.Entry ? state.Speaking : state.Interrupted.FirstOrDefault(s => s.Entry.Id == e.Entry);
        if (speech is null)
        {
            return state;
        }

        var spoken = new Spoken(speech.Entry, speech.List, e.Meeting, speech.StartedAt, e.At, speech.GrantedSeconds, speech.Used(e.At), e.YieldedTo);
        var after = With(state, speech.List, l => speech.Entry.Kind == SpeechKind.Normal ? l with { Blocs = [.. l.Blocs.Select(b => Charged(b, speech.Entry, spoken.Used))] } : l);

        // Questions that nobody got to put go with the speech that they were for.
        after = speech.Entry.Kind == SpeechKind.Normal
            ? With(after, speech.List, l => l with { Entries = l.Entries.RemoveAll(x => x.Kind is SpeechKind.InterposedQuestion || (x.Kind is SpeechKind.Answer && IsQuestion(state, l, x.AnswersTo))) })
            : after;
        return after with
        {
            Speaking = state.Speaking?.Entry.Id == e.Entry ? null : state.Speaking,
            Interrupted = state.Interrupted.RemoveAll(s => s.Entry.Id == e.Entry),
            Spoken = state.Spoken.Add(spoken),
        };
    }

    private static bool IsQuestion(FloorState state, SpeakersList list, Guid? id) =>
        list.Entries.Any(e => e.Id == id && e.Kind == SpeechKind.InterposedQuestion)
        || state.Spoken.Any(s => s.Entry.Id == id && s.Entry.Kind == SpeechKind.InterposedQuestion);

    private static BlocTime Charged(BlocTime bloc, ListEntry entry, TimeSpan used) =>
        entry.Delegation is { } d && bloc.Members.Contains(d) ? bloc with { Used = bloc.Used + used } : bloc;

    private static FloorState Continued(FloorState state, SpeechContinued e)
    {
        var speech = state.Speaking ?? (state.Interrupted.IsEmpty ? null : state.Interrupted[0]);
        return speech is not { PausedAt: { } since } || speech.Entry.Id != e.Entry
            ? state
            : state with
            {
                Speaking = speech with { Paused = speech.Paused + (e.At - since), PausedAt = null },
                Interrupted = state.Speaking is null ? state.Interrupted.RemoveAt(0) : state.Interrupted,
            };
    }

    private static FloorState ReAdded(FloorState state)
    {
        if (state.Spoken.IsEmpty)
        {
            return state;
        }

        var last = state.Spoken[^1];
        var after = With(state, last.List, l => l with
        {
            Entries = l.Entries.Insert(0, last.Entry),
            Blocs = last.Entry.Kind == SpeechKind.Normal ? [.. l.Blocs.Select(b => Charged(b, last.Entry, -last.Used))] : l.Blocs,
        });
        return after with { Spoken = state.Spoken.RemoveAt(state.Spoken.Count - 1) };
    }

    private static ImmutableArray<BlocTime> Allotted(ImmutableArray<BlocTime> blocs, TimeAllotted e)
    {
        var bloc = blocs.FirstOrDefault(b => b.Name == e.Name);
        return bloc is null
            ? blocs.Add(new BlocTime(e.Name, e.Members, e.Seconds, TimeSpan.Zero))
            : blocs.Replace(bloc, bloc with { Members = e.Members, AllottedSeconds = e.Seconds });
    }
}
