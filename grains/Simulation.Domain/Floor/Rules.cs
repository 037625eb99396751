using System.Diagnostics;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Floor;

/// <summary>The lists of speakers and whoever has the floor (General Assembly, rules 109 to 115 and their like). One speaks at a time.</summary>
public static class FloorRules
{
    /// <summary>Longest note beside a name on a list, characters.</summary>
    public const int LongestNote = 250;

    /// <summary>Longest name of a group that shares time, characters.</summary>
    public const int LongestBlocName = 80;

    public const int MostSecondsOfBloc = 86_400;

    internal static Decision<SessionEvent> Request(SessionState state, Seat.Member member, RequestFloor command, DecisionContext context)
    {
        var note = Texts.Clean(command.Note);
        if (Texts.WhyNot(note, LongestNote, mayBeEmpty: true) is { } tooLong)
        {
            return tooLong;
        }

        var list = command.List ?? MeetingRules.ListNow(state);
        if (command.OnBehalfOf is { } bloc && BlocRules.WhyNotSpeakFor(state, member.Delegation, bloc) is { } notFor)
        {
            return notFor;
        }

        var group = command.OnBehalfOf is { } of ? state.Committee!.Correspondence.Blocs.Find(of)!.Name : null;
        if (WhyNotRequest(state, member.Delegation, list, command.Kind, command.AnswersTo, group) is { } refusal)
        {
            return refusal;
        }

        var entry = new ListEntry(context.NewId, member.Delegation, command.Kind, command.Stance, command.AnswersTo, null, null, note, context.Now, OnBehalfOf: group);
        return Decision.Accept<SessionEvent>(new FloorRequested(entry, list!, Order.Before(state.Committee!.Floor.List(list!).Entries, entry)));
    }

    /// <summary>Why the delegation can't ask for the floor so; null: it can.</summary>
    /// <param name="group">The group for which it would speak: that counts apart from what it says for itself.</param>
    internal static Refusal? WhyNotRequest(SessionState state, DelegationId delegation, string? list, SpeechKind kind, Guid? answersTo, string? group = null)
    {
        var (committee, rules) = (state.Committee!, MeetingRules.Rules(state));
        var speaking = rules.Speaking;
        if (list is null || committee.Meeting.Stage is MeetingStage.Adjourned or MeetingStage.Closed)
        {
            return OutOfOrder.By(speaking.Source, RefusalCode.MeetingNotOpen);
        }

        if (!IsList(state, list) || list is SpeakersList.Motion or SpeakersList.Replies)
        {
            return OutOfOrder.By(speaking.Source, RefusalCode.NotInOrderNow);
        }

        if (speaking.PresentOnly && committee.Meeting.Of(delegation) == Attendance.Away)
        {
            return OutOfOrder.By(speaking.Source, RefusalCode.NotPresent);
        }

        var now = committee.Floor.List(list);
        switch (kind)
        {
            case SpeechKind.Normal:
                return !now.Open ? OutOfOrder.By(MeetingRules.Source(state, MotionAct.CloseList), RefusalCode.ListClosed)
                    : Waits(now, delegation, SpeechKind.Normal, group) ? OutOfOrder.By(speaking.Source, RefusalCode.AlreadyOnList)
                    : group is null && list != SpeakersList.Caucus && MeetingRules.SpeechesPerItem(state) is { } most && Speeches(committee.Floor, list, delegation) >= most
                        ? OutOfOrder.By(MeetingRules.Source(state, MotionAct.LimitSpeeches), RefusalCode.SpeechesUsedUp, OutOfOrder.Number(most))
                    : null;
            case SpeechKind.InterposedQuestion:
                return !(speaking.QuestionsToSpeaker || committee.Floor.Speaking?.YieldedTo == YieldTo.Questions) ? OutOfOrder.By(speaking.Source, RefusalCode.NotKnownHere)
                    : committee.Floor.Speaking is not { Entry.Kind: SpeechKind.Normal } asked ? OutOfOrder.By(speaking.Source, RefusalCode.NobodySpeaks)
                    : asked.Entry.Delegation == delegation ? OutOfOrder.By(speaking.Source, RefusalCode.NotInOrderNow)
                    : Waits(now, delegation, kind) ? OutOfOrder.By(speaking.Source, RefusalCode.AlreadyOnList)
                    : null;
            case SpeechKind.Intervention:
                return !(speaking.Interventions || committee.Floor.Speaking?.YieldedTo == YieldTo.Comments) ? OutOfOrder.By(speaking.Source, RefusalCode.NotKnownHere)
                    : committee.Meeting.Stage != MeetingStage.Open ? OutOfOrder.By(speaking.Source, RefusalCode.MeetingNotOpen)
                    : Waits(now, delegation, kind) ? OutOfOrder.By(speaking.Source, RefusalCode.AlreadyOnList)
                    : null;
            case SpeechKind.Answer:
                return Answered(committee.Floor, now, answersTo) is not { } origin ? OutOfOrder.By(speaking.Source, RefusalCode.NoSuchSpeaker)
                    : origin.Delegation == delegation ? OutOfOrder.By(speaking.Source, RefusalCode.NotInOrderNow)
                    : now.Entries.Any(e => e.Delegation == delegation && e.AnswersTo == answersTo) ? OutOfOrder.By(speaking.Source, RefusalCode.AlreadyOnList)
                    : null;
            default:
                return OutOfOrder.By(speaking.Source, RefusalCode.NotInOrderNow);
        }
    }

    internal static Decision<SessionEvent> Withdraw(SessionState state, Seat.Member member, WithdrawRequest command, DecisionContext context) =>
        Find(state.Committee!.Floor, command.Entry) is not { } found ? Decision.Accept<SessionEvent>()
        : found.Entry.Delegation != member.Delegation ? OutOfOrder.By(MeetingRules.Rules(state).Speaking.Source, RefusalCode.NoSuchSpeaker)
        : Decision.Accept<SessionEvent>(new RequestWithdrawn(command.Entry, found.List.Id, context.Now));

    internal static Decision<SessionEvent> Yield(SessionState state, Seat.Member member, Yield command, DecisionContext context)
    {
        if (WhyNotYield(state, member.Delegation, command.To) is { } refusal)
        {
            return refusal;
        }

        var (speaking, meeting, at) = (state.Committee!.Floor.Speaking!, state.Committee.Meeting, context.Now);
        var yielded = new TimeYielded(speaking.Entry.Id, command.To, at);
        switch (command.To)
        {
            case YieldTo.Questions or YieldTo.Comments:
                return Decision.Accept<SessionEvent>(yielded);
            case YieldTo.Delegation when command.Delegation is { } other:
                if (!state.Has(other))
                {
                    return RefusalCode.NoSuchDelegation;
                }

                if (other == member.Delegation)
                {
                    return OutOfOrder.By(MeetingRules.Rules(state).Speaking.Source, RefusalCode.NotInOrderNow);
                }

                var entry = new ListEntry(context.NewId, other, SpeechKind.Normal, null, null, null, member.Delegation, "", at);
                return Decision.Accept<SessionEvent>(
                    yielded,
                    new SpeechEnded(speaking.Entry.Id, YieldTo.Delegation, meeting.Number, at),
                    new FloorGiven(entry, speaking.List, speaking.LeftSeconds(at), false, at));
            case YieldTo.Delegation:
                return RefusalCode.NoSuchDelegation;
            default:
                return Decision.Accept<SessionEvent>(yielded, new SpeechEnded(speaking.Entry.Id, YieldTo.Chair, meeting.Number, at));
        }
    }

    /// <summary>Only an ordinary speech in debate has time to leave, and time that was left is not left again where the rules say so.</summary>
    internal static Refusal? WhyNotYield(SessionState state, DelegationId delegation, YieldTo to)
    {
        var rules = MeetingRules.Rules(state).Speaking;
        return state.Committee!.Floor.Speaking is not { } speaking || speaking.Entry.Delegation != delegation ? OutOfOrder.By(rules.Source, RefusalCode.NotSpeaking)
            : !rules.Yields.Contains(to) ? OutOfOrder.By(rules.Source, RefusalCode.NotKnownHere)
            : speaking.Entry.Kind != SpeechKind.Normal || speaking.List == SpeakersList.Caucus
                || speaking.YieldedTo is not null || (rules.YieldOnce && speaking.Entry.YieldedBy is not null && to != YieldTo.Chair)
                ? OutOfOrder.By(rules.Source, RefusalCode.NotInOrderNow)
            : null;
    }

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

    /// <summary>Who is called when the chair names nobody: whoever speaks on the motion put, then the list of the moment.</summary>
    internal static (ListEntry Entry, string List)? Next(SessionState state)
    {
        var floor = state.Committee!.Floor;
        if (floor.List(SpeakersList.Motion).Entries is [var onMotion, ..])
        {
            return (onMotion, SpeakersList.Motion);
        }

        return MeetingRules.ListNow(state) is { } list && floor.List(list).Entries is [var first, ..] ? (first, list) : null;
    }

    /// <summary>Seconds for a speech of this kind; null: no limit, or as the chair allows.</summary>
    internal static int? Seconds(SessionState state, ListEntry entry, string list)
    {
        var rules = MeetingRules.Rules(state);
        return entry.Kind switch
        {
            SpeechKind.PointOfOrder or SpeechKind.OnMotion => rules.Speaking.MotionSeconds,
            SpeechKind.InterposedQuestion or SpeechKind.Answer => null,
            SpeechKind.Intervention => rules.Speaking.InterventionSeconds,
            SpeechKind.Reply => Replies(state, entry.Delegation, entry.Item) == 0 ? rules.Replies.FirstSeconds : rules.Replies.FurtherSeconds,
            _ => MeetingRules.SpeechSeconds(state),
        };
    }

    /// <summary>Replies that the delegation has made, or is making, on the item at this meeting (decision 34/401: two by item and meeting).</summary>
    internal static int Replies(SessionState state, DelegationId? delegation, string? item) =>
        state.Committee!.Floor.Spoken.Count(s => s.Entry.Kind == SpeechKind.Reply && s.Entry.Delegation == delegation && s.Entry.Item == item && s.Meeting == state.Committee.Meeting.Number)
        + (state.Committee.Floor.Speaking is { Entry.Kind: SpeechKind.Reply } now && now.Entry.Delegation == delegation && now.Entry.Item == item ? 1 : 0);

    internal static (SpeakersList List, ListEntry Entry)? Find(FloorState floor, Guid entry)
    {
        foreach (var list in floor.Lists.Values)
        {
            foreach (var waiting in list.Entries)
            {
                if (waiting.Id == entry)
                {
                    return (list, waiting);
                }
            }
        }

        return null;
    }

    internal static bool Waits(SpeakersList list, DelegationId delegation, SpeechKind kind, string? group = null) =>
        list.Entries.Any(e => e.Delegation == delegation && e.Kind == kind && e.OnBehalfOf == group);

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

    internal static FloorSlice Slice(SessionState state)
    {
        var (floor, current) = (state.Committee!.Floor, MeetingRules.ListNow(state));
        var times = floor.Spoken.Where(s => s.Entry is { Kind: SpeechKind.Normal, Delegation: not null }).ToLookup(s => s.Entry.Delegation!.Value);
        return new FloorSlice(
            current,
            floor.Speaking,
            floor.Interrupted,
            [.. floor.Lists.Values.Where(l => l.Open || !l.Entries.IsEmpty || l.Id == current)],
            [
                .. state.Plan!.Scenario.Committee!.Members
                    .Where(m => times.Contains(m.Delegation))
                    .Select(m => new SpeakingTime(m.Delegation, times[m.Delegation].Count(), times[m.Delegation].Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Used))),
            ],
            floor.Spoken.IsEmpty ? null : floor.Spoken[^1]);
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

    private static bool IsList(SessionState state, string list) =>
        list is SpeakersList.General or SpeakersList.Caucus or SpeakersList.Replies or SpeakersList.Motion
        || state.Plan!.Scenario.Committee!.Agenda.Any(i => SpeakersList.OfItem(i.Id) == list);

    private static int Speeches(FloorState floor, string list, DelegationId delegation) =>
        floor.Spoken.Count(s => s.List == list && s.Entry.Kind == SpeechKind.Normal && s.Entry is { YieldedBy: null, OnBehalfOf: null } && s.Entry.Delegation == delegation)
        + (floor.Speaking is { } now && now.List == list && now.Entry is { Kind: SpeechKind.Normal, OnBehalfOf: null } && now.Entry.Delegation == delegation ? 1 : 0);

    /// <summary>The question or intervention that is answered: it waits, is being put, or interrupts; not an answer itself.</summary>
    private static ListEntry? Answered(FloorState floor, SpeakersList list, Guid? origin) =>
        (list.Entries.FirstOrDefault(e => e.Id == origin) ?? (floor.Speaking?.Entry is { } now && now.Id == origin ? now : null))
            is { Kind: SpeechKind.InterposedQuestion or SpeechKind.Intervention } entry ? entry : null;

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
