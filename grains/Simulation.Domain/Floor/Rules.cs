using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Floor;

/// <summary>The lists of speakers and whoever has the floor (General Assembly, rules 109 to 115 and their like). One speaks at a time.</summary>
public static partial class FloorRules
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

                var rules = MeetingRules.Rules(state).Speaking;
                if (other == member.Delegation)
                {
                    return OutOfOrder.By(rules.Source, RefusalCode.NotInOrderNow);
                }

                if (rules.PresentOnly && meeting.Of(other) == Attendance.Away)
                {
                    return OutOfOrder.By(rules.Source, RefusalCode.NotPresent);
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

}
