using System.Diagnostics;
using Simulation.Domain.Committees;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Floor;

public static partial class FloorRules
{
    internal static Decision<SessionEvent> Decide(SessionState state, CommitteeCommand command, DecisionContext context) => WhyNot(state, command) switch
    {
        { } refusal => refusal,
        null => Decision.Accept<SessionEvent>([.. Events(state, command, context)]),
    };

    /// <summary>Why the chair may not do this now; null: it may.</summary>
    internal static Refusal? WhyNot(SessionState state, CommitteeCommand command)
    {
        var (committee, source) = (state.Committee!, MeetingRules.Rules(state).Speaking.Source);
        var floor = committee.Floor;
        Refusal? NoList(string? list) =>
            (list ?? MeetingRules.ListNow(state)) is { } id && IsList(state, id) ? null : OutOfOrder.By(source, RefusalCode.NotInOrderNow);

        return command switch
        {
            AddSpeaker add => (Texts.WhyNot(Texts.Clean(add.Note), LongestNote, mayBeEmpty: true)
                ?? (add.Delegation is { } d && !state.Has(d) ? new Refusal(RefusalCode.NoSuchDelegation) : null)
                ?? NoList(add.List))
                ?? (add.Kind is SpeechKind.Answer or SpeechKind.OnMotion || !Enum.IsDefined(add.Kind) ? OutOfOrder.By(source, RefusalCode.NotInOrderNow) : null)
                ?? (add.Delegation is { } who && Waits(floor.List(add.List ?? MeetingRules.ListNow(state)!), who, add.Kind) ? OutOfOrder.By(source, RefusalCode.AlreadyOnList) : null),
            RemoveSpeaker remove => Find(floor, remove.Entry) is null ? OutOfOrder.By(source, RefusalCode.NoSuchSpeaker) : null,
            MoveSpeaker move => Find(floor, move.Entry) is not { } found || (move.Before is { } before && found.List.Entries.All(e => e.Id != before))
                ? OutOfOrder.By(source, RefusalCode.NoSuchSpeaker)
                : null,
            OpenList open => NoList(open.List),
            CloseList close => NoList(close.List),
            GiveFloor give => WhyNotGive(state, give),
            EndSpeech => floor.Speaking is null ? OutOfOrder.By(source, RefusalCode.NobodySpeaks) : null,
            PauseSpeech => floor.Speaking is null ? OutOfOrder.By(source, RefusalCode.NobodySpeaks) : null,
            ContinueSpeech => floor.Speaking is null && floor.Interrupted.IsEmpty ? OutOfOrder.By(source, RefusalCode.NobodySpeaks) : MeetingRules.WhyNotOpen(state),
            GrantTime grant => grant.Seconds is 0 or < -MeetingRules.LongestSpeech or > MeetingRules.LongestSpeech
                ? OutOfOrder.OutOfRange(source, -MeetingRules.LongestSpeech, MeetingRules.LongestSpeech)
                : floor.Speaking is null ? OutOfOrder.By(source, RefusalCode.NobodySpeaks) : null,
            ReAddLast => floor.Spoken.IsEmpty ? OutOfOrder.By(source, RefusalCode.ListEmpty)
                : floor.Spoken[^1] is { Entry.Delegation: { } last } spoken && Waits(floor.List(spoken.List), last, spoken.Entry.Kind, spoken.Entry.OnBehalfOf) ? OutOfOrder.By(source, RefusalCode.AlreadyOnList)
                : IsOver(committee, floor.Spoken[^1]) ? OutOfOrder.By(source, RefusalCode.NotInOrderNow)
                : null,
            ShareOverrun share => NoList(share.List)
                ?? (floor.List(share.List ?? MeetingRules.ListNow(state)!).Blocs.FirstOrDefault(b => b.Name == Texts.Clean(share.Name)) is { } bloc && OverrunSeconds(bloc) > 0
                    ? null
                    : OutOfOrder.By(source, RefusalCode.NoOverrun)),
            AllotTime allot => NoList(allot.List)
                ?? Texts.WhyNot(Texts.Clean(allot.Name), LongestBlocName, mayBeEmpty: false)
                ?? (allot.Seconds is < 0 or > MostSecondsOfBloc ? OutOfOrder.OutOfRange(source, 0, MostSecondsOfBloc) : null)
                ?? (allot.Members.All(state.Has) ? null : new Refusal(RefusalCode.NoSuchDelegation)),
            _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
        };
    }

    private static IEnumerable<SessionEvent> Events(SessionState state, CommitteeCommand command, DecisionContext context)
    {
        var (floor, meeting, at) = (state.Committee!.Floor, state.Committee.Meeting, context.Now);
        string Id(string? list) => list ?? MeetingRules.ListNow(state)!;
        switch (command)
        {
            case AddSpeaker add:
                var (list, entry) = (floor.List(Id(add.List)), new ListEntry(context.NewId, add.Delegation, add.Kind, null, null, null, null, Texts.Clean(add.Note), at));
                return [new SpeakerAdded(entry, list.Id, add.First && !list.Entries.IsEmpty ? list.Entries[0].Id : Order.Before(list.Entries, entry))];
            case RemoveSpeaker remove:
                return [new SpeakerRemoved(remove.Entry, Find(floor, remove.Entry)!.Value.List.Id, at)];
            case MoveSpeaker move:
                return move.Before == move.Entry ? [] : [new SpeakerMoved(move.Entry, Find(floor, move.Entry)!.Value.List.Id, move.Before, at)];
            case OpenList open:
                return floor.List(Id(open.List)).Open ? [] : [new ListOpened(Id(open.List), at)];
            case CloseList close:
                return floor.List(Id(close.List)).Open ? [new ListClosed(Id(close.List), at)] : [];
            case GiveFloor give:
                return Given(state, give, at);
            case EndSpeech:
                return [new SpeechEnded(floor.Speaking!.Entry.Id, floor.Speaking.YieldedTo, meeting.Number, at)];
            case PauseSpeech:
                return floor.Speaking!.PausedAt is null ? [new SpeechPaused(floor.Speaking.Entry.Id, at)] : [];
            case ContinueSpeech:
                return (floor.Speaking ?? floor.Interrupted[0]) is { PausedAt: not null } still ? [new SpeechContinued(still.Entry.Id, at)] : [];
            case GrantTime grant:
                return [new TimeGranted(floor.Speaking!.Entry.Id, grant.Seconds, at)];
            case ReAddLast:
                return [new LastSpeakerReAdded(floor.Spoken[^1].Entry.Id, at)];
            case AllotTime allot:
                return [new TimeAllotted(Id(allot.List), Texts.Clean(allot.Name), [.. allot.Members.Distinct()], allot.Seconds, at)];
            case ShareOverrun share:
                return Even(floor.List(Id(share.List)), Texts.Clean(share.Name), at);
            default:
                throw new UnreachableException($"No rule for {command?.GetType().Name}");
        }
    }

    /// <summary>Whole seconds that a group has spoken beyond its time; at least 0.</summary>
    private static int OverrunSeconds(BlocTime bloc) => Math.Max(0, (int)Math.Ceiling(bloc.Used.TotalSeconds) - bloc.AllottedSeconds);

    /// <summary>The others get what the group took too much; the group itself has then nothing left and owes nothing.</summary>
    private static IEnumerable<SessionEvent> Even(SpeakersList list, string name, DateTimeOffset at)
    {
        var overrun = OverrunSeconds(list.Blocs.First(b => b.Name == name));
        return list.Blocs
            .Select(b => new TimeAllotted(list.Id, b.Name, b.Members, Math.Min(MostSecondsOfBloc, b.AllottedSeconds + overrun), at))
            .Where(e => list.Blocs.First(b => b.Name == e.Name).AllottedSeconds != e.Seconds);
    }

    /// <summary>Whether what a speech belonged to is over: a motion that was decided, a speaker who had been interrupted.</summary>
    private static bool IsOver(CommitteeState committee, Spoken spoken) =>
        (spoken.Entry.Motion is { } motion && committee.Motions.Find(motion) is not { IsPending: true })
        || (spoken.Entry.Kind is SpeechKind.InterposedQuestion or SpeechKind.Answer && committee.Floor is { Speaking: null, Interrupted.IsEmpty: true });

    private static Refusal? WhyNotGive(SessionState state, GiveFloor command)
    {
        var (committee, source) = (state.Committee!, MeetingRules.Rules(state).Speaking.Source);
        if (MeetingRules.WhyNotOpen(state) is { } closed)
        {
            return closed;
        }

        if (command.Seconds is < MeetingRules.ShortestSpeech or > MeetingRules.LongestSpeech)
        {
            return OutOfOrder.OutOfRange(source, MeetingRules.ShortestSpeech, MeetingRules.LongestSpeech);
        }

        if (command.Entry is { } entry)
        {
            return Find(committee.Floor, entry) is not { } found ? OutOfOrder.By(source, RefusalCode.NoSuchSpeaker)
                : Interrupts(found.Entry) || MeetingRules.Now(state) != Proceedings.UnmoderatedCaucus ? null
                : OutOfOrder.By(source, RefusalCode.NotInOrderNow);
        }

        return Next(state) is null ? OutOfOrder.By(source, RefusalCode.ListEmpty) : null;
    }

    private static IEnumerable<SessionEvent> Given(SessionState state, GiveFloor command, DateTimeOffset at)
    {
        var floor = state.Committee!.Floor;
        var (entry, list) = command.Entry is { } id && Find(floor, id) is { } found ? (found.Entry, found.List.Id) : Next(state)!.Value;
        var interrupts = Interrupts(entry) && floor.Speaking is { } speaking && !Interrupts(speaking.Entry);

        // An answer goes to whoever was interrupted by the question: they stand still, and go on afterwards.
        var keeps = interrupts || (entry.Kind is SpeechKind.Answer && !floor.Interrupted.IsEmpty);
        var cleared = keeps
            ? interrupts || floor.Speaking is null ? [] : [new SpeechEnded(floor.Speaking.Entry.Id, floor.Speaking.YieldedTo, state.Committee.Meeting.Number, at)]
            : Interrupts(entry) && floor.Speaking is { } one ? [new SpeechEnded(one.Entry.Id, one.YieldedTo, state.Committee.Meeting.Number, at)]
            : Interrupts(entry) ? []
            : MeetingRules.FloorCleared(state, at);
        return [.. cleared, new FloorGiven(entry, list, command.Seconds ?? Seconds(state, entry, list), interrupts, at)];
    }

    private static bool Interrupts(ListEntry entry) => entry.Kind is SpeechKind.PointOfOrder or SpeechKind.InterposedQuestion;
}
