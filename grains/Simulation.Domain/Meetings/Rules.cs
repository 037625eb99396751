using System.Diagnostics;
using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Meetings;

/// <summary>How a committee opens, debates item by item, breaks off and ends (General Assembly, rules 99 to 118 and their like).</summary>
public static partial class MeetingRules
{
    public const int ShortestSpeech = 10;
    public const int LongestSpeech = 3600;
    public const int MostSpeeches = 100;
    public const int LongestBreak = 1440;

    /// <summary>Where an open or suspended meeting is in its work: what may be raised depends on it. Null: it is neither.</summary>
    public static Proceedings? Now(SessionState state) => state.Committee!.Meeting switch
    {
        { Stage: MeetingStage.Suspended } => Proceedings.Suspended,
        { Stage: not MeetingStage.Open } => null,
        _ when state.Committee.Voting.Current is not null => Proceedings.Voting,
        { Caucus.Kind: CaucusKind.Moderated } => Proceedings.ModeratedCaucus,
        { Caucus.Kind: CaucusKind.Unmoderated } => Proceedings.UnmoderatedCaucus,
        var meeting => meeting.Proceedings,
    };

    /// <summary>The list from which speakers are called now; null: from none.</summary>
    public static string? ListNow(SessionState state) => Now(state) switch
    {
        null or Proceedings.Suspended or Proceedings.UnmoderatedCaucus => null,
        Proceedings.ModeratedCaucus => SpeakersList.Caucus,
        Proceedings.Replies => SpeakersList.Replies,
        _ => DebateList(state.Committee!.Meeting),
    };

    /// <summary>Seconds for a speech in debate; null: no limit.</summary>
    public static int? SpeechSeconds(SessionState state) =>
        state.Committee!.Meeting.Caucus?.SpeechSeconds ?? state.Committee.Meeting.SpeechSeconds ?? Rules(state).Speaking.SpeechSeconds;

    /// <summary>Speeches of a delegation on an item; null: no limit.</summary>
    public static int? SpeechesPerItem(SessionState state) => state.Committee!.Meeting.SpeechesPerItem ?? Rules(state).Speaking.SpeechesPerItem;

    /// <summary>Whether enough members are there (General Assembly, rule 108, and its like).</summary>
    public static QuorumView Quorum(SessionState state)
    {
        var (body, rules) = (state.Plan!.Scenario.Committee!, Rules(state).Quorum);
        var members = body.Members.Where(m => m.Status == MemberStatus.Member).ToImmutableArray();
        var there = members.Where(m => state.Committee!.Meeting.Of(m.Delegation) != Attendance.Away).ToImmutableArray();
        QuorumNeed Need(ShareNeeded share)
        {
            var (part, whole) = share.Of switch
            {
                ShareOf.VotingPower => (there.Sum(m => (long)m.Weight), members.Sum(m => (long)m.Weight)),
                ShareOf.Present => (there.Length, there.Length),
                _ => ((long)there.Length, members.Length),
            };
            return new QuorumNeed(share.Of, share.Needed(whole), part, share.IsMet(part, whole));
        }

        return new QuorumView(
            members.Length,
            there.Length,
            rules.Check == QuorumCheck.Presumed && !state.Committee!.Meeting.RollTaken,
            [.. rules.Debate.Select(Need)],
            [.. rules.Decision.Select(Need)],
            rules.Source);
    }

    /// <summary>Why no decision can be taken for want of members; null: it can.</summary>
    public static Refusal? NoQuorumToDecide(SessionState state) => Missing(Quorum(state), q => q.MayDecide, q => q.Decision);

    /// <summary>Who gave one of these answers, in the order of the body.</summary>
    internal static IEnumerable<DelegationId> There(SessionState state, params ImmutableArray<Attendance> answers) =>
        state.Plan!.Scenario.Committee!.Members.Select(m => m.Delegation).Where(d => answers.Contains(state.Committee!.Meeting.Of(d)));

    internal static RulesOfProcedure Rules(SessionState state) => state.Plan!.Scenario.Committee!.Rules;

    internal static string DebateList(MeetingState meeting) => meeting.Item is { } item ? SpeakersList.OfItem(item) : SpeakersList.General;

    internal static Refusal? WhyNotOpen(SessionState state) =>
        state.Committee!.Meeting.Stage == MeetingStage.Open ? null : OutOfOrder.By(Rules(state).Speaking.Source, RefusalCode.MeetingNotOpen);

    internal static Decision<SessionEvent> Decide(SessionState state, CommitteeCommand command, DecisionContext context) => WhyNot(state, command) switch
    {
        { } refusal => refusal,
        null => Decision.Accept<SessionEvent>([.. Events(state, command, context)]),
    };

    /// <summary>Why the chair may not do this now; null: it may.</summary>
    internal static Refusal? WhyNot(SessionState state, CommitteeCommand command)
    {
        var (meeting, rules) = (state.Committee!.Meeting, Rules(state));
        return command switch
        {
            OpenMeeting => meeting.Stage switch
            {
                MeetingStage.Open or MeetingStage.Suspended => OutOfOrder.By(rules.Quorum.Source, RefusalCode.MeetingAlreadyOpen),
                MeetingStage.Closed => OutOfOrder.By(rules.Quorum.Source, RefusalCode.MeetingNotOpen),
                _ => Missing(Quorum(state), q => q.MayDebate, q => q.Debate),
            },
            CallRoll => meeting.Stage is MeetingStage.Suspended or MeetingStage.Closed ? NotOpen() : null,
            ConcludeRoll => meeting.RollOpen ? null : OutOfOrder.By(rules.Quorum.Source, RefusalCode.NotInOrderNow),
            MarkAttendance mark => WhyNotAttend(state, mark.Delegation, mark.Attendance),
            AnswerRoll => meeting.Stage == MeetingStage.Closed ? NotOpen() : null,
            OpenDebate open => WhyNotOpen(state)
                ?? (open.Item is { } item && !Has(state, item) ? OutOfOrder.Choice(RefusalCode.NoSuchItem) : null)
                ?? NoCaucus(),
            DeclareDebateClosed => WhyNotOpen(state) ?? NoCaucus() ?? WhyNotDeclareClosed(state),
            GoOnTo go => WhyNotOpen(state) ?? NoCaucus() ?? WhyNotGo(state, go.To),
            ConcludeItem => WhyNotOpen(state) ?? NoCaucus()
                ?? (meeting.Proceedings == Proceedings.Opening ? OutOfOrder.By(rules.Speaking.Source, RefusalCode.NotInOrderNow) : null),
            ArrangeAgenda arrange => arrange.Items.All(i => Has(state, i)) ? null : OutOfOrder.Choice(RefusalCode.NoSuchItem),
            SuspendMeeting suspend => WhyNotOpen(state) ?? InRange(suspend.Minutes, 1, LongestBreak, MotionAct.SuspendMeeting),
            ResumeMeeting => meeting.Stage == MeetingStage.Suspended ? null : OutOfOrder.By(Source(state, MotionAct.SuspendMeeting), RefusalCode.NotInOrderNow),
            AdjournMeeting => meeting.Stage is MeetingStage.Open or MeetingStage.Suspended ? null : NotOpen(),
            CloseMeetings => meeting.Stage == MeetingStage.Closed ? NotOpen() : null,
            LimitSpeeches limit => InRange(limit.SpeechSeconds, ShortestSpeech, LongestSpeech, MotionAct.LimitSpeeches)
                ?? InRange(limit.SpeechesPerItem, 1, MostSpeeches, MotionAct.LimitSpeeches),
            BeginCaucus begin => WhyNotOpen(state) ?? WhyNotCaucus(state, begin.Kind, begin.Minutes, begin.SpeechSeconds)
                ?? (meeting.Caucus is null ? null : OutOfOrder.By(rules.Caucus!.Source, RefusalCode.CaucusRunning)),
            EndCaucus => meeting.Caucus is null ? OutOfOrder.By(rules.Caucus?.Source ?? [], RefusalCode.NoCaucus) : null,
            _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
        };

        Refusal NotOpen() => OutOfOrder.By(rules.Speaking.Source, RefusalCode.MeetingNotOpen);

        Refusal? NoCaucus() => meeting.Caucus is null ? null : OutOfOrder.By(rules.Caucus?.Source ?? [], RefusalCode.CaucusRunning);

        Refusal? InRange(int? number, int from, int to, MotionAct act) =>
            number is { } n && (n < from || n > to) ? OutOfOrder.OutOfRange(Source(state, act), from, to) : null;
    }

    internal static ImmutableArray<Citation> Source(SessionState state, MotionAct act) => Rules(state).Motion(act)?.Source ?? Rules(state).Speaking.Source;

    internal static bool Has(SessionState state, string item) => state.Plan!.Scenario.Committee!.Agenda.Any(i => i.Id == item);

    /// <summary>The items in the order in which they are to be taken.</summary>
    internal static ImmutableArray<string> Agenda(SessionState state) =>
        state.Committee!.Meeting.Agenda is { IsEmpty: false } arranged ? arranged : [.. state.Plan!.Scenario.Committee!.Agenda.Select(i => i.Id)];

    /// <summary>What becomes of whoever speaks when the meeting breaks off or goes on to something else: the floor is empty.</summary>
    internal static IEnumerable<SessionEvent> FloorCleared(SessionState state, DateTimeOffset at)
    {
        var floor = state.Committee!.Floor;
        if (floor.Speaking is { } speaking)
        {
            yield return new SpeechEnded(speaking.Entry.Id, speaking.YieldedTo, state.Committee.Meeting.Number, at);
        }

        foreach (var interrupted in floor.Interrupted)
        {
            yield return new SpeechEnded(interrupted.Entry.Id, interrupted.YieldedTo, state.Committee.Meeting.Number, at);
        }
    }

    internal static MeetingSlice Slice(SessionState state)
    {
        var meeting = state.Committee!.Meeting;
        return new MeetingSlice(
            meeting.Number,
            meeting.Stage,
            Now(state),
            meeting.Item,
            [.. Agenda(state).Select(i => new ItemView(i, meeting.Of(i)))],
            meeting.Since,
            meeting.Until,
            meeting.Caucus,
            SpeechSeconds(state),
            SpeechesPerItem(state),
            meeting.RollOpen,
            [.. state.Plan!.Scenario.Committee!.Members.Select(m => new AttendanceView(m.Delegation, meeting.Of(m.Delegation)))],
            Quorum(state));
    }

    private static IEnumerable<SessionEvent> Events(SessionState state, CommitteeCommand command, DecisionContext context)
    {
        var (meeting, at) = (state.Committee!.Meeting, context.Now);
        switch (command)
        {
            case OpenMeeting:
                return [new MeetingOpened(meeting.Number + 1, at)];
            case CallRoll:
                return [new RollCalled(at)];
            case ConcludeRoll:
                return [new RollConcluded(at)];
            case MarkAttendance mark:
                return meeting.Of(mark.Delegation) == mark.Attendance ? [] : [new AttendanceMarked(mark.Delegation, mark.Attendance, at)];
            case OpenDebate open:
                return Opened(state, open.Item, at);
            case DeclareDebateClosed:
                return [.. FloorCleared(state, at), new DebateClosed(meeting.Item, at)];
            case GoOnTo go:
                return meeting.Proceedings == go.To ? [] : [.. FloorCleared(state, at), new WentOnTo(go.To, at)];
            case ConcludeItem:
                return [.. FloorCleared(state, at), new ItemConcluded(meeting.Item, at)];
            case ArrangeAgenda arrange:
                return Arranged(state, arrange.Items, at);
            case SuspendMeeting suspend:
                return [.. Paused(state, at), new MeetingSuspended(suspend.Minutes is { } m ? at.AddMinutes(m) : null, at)];
            case ResumeMeeting:
                return [new MeetingResumed(at)];
            case AdjournMeeting adjourn:
                return [.. FloorCleared(state, at), new MeetingAdjourned(adjourn.Until, at)];
            case CloseMeetings:
                return [.. FloorCleared(state, at), new MeetingsClosed(at)];
            case LimitSpeeches limit:
                return [new SpeechesLimited(limit.SpeechSeconds, limit.SpeechesPerItem, at)];
            case BeginCaucus begin:
                return Began(state, begin.Kind, begin.Minutes, begin.SpeechSeconds, Texts.Clean(begin.Topic), null, at);
            case EndCaucus:
                return [.. FloorCleared(state, at), new CaucusEnded(at)];
            default:
                throw new UnreachableException($"No rule for {command?.GetType().Name}");
        }
    }

    internal static Decision<SessionEvent> Answer(SessionState state, Seat.Member member, AnswerRoll command, DecisionContext context) =>
        (WhyNot(state, command) ?? WhyNotAttend(state, member.Delegation, command.Attendance)) is { } refusal ? refusal
        : state.Committee!.Meeting.Of(member.Delegation) == command.Attendance ? Decision.Accept<SessionEvent>()
        : Decision.Accept<SessionEvent>(new RollAnswered(member.Delegation, command.Attendance, context.Now));

    internal static IEnumerable<SessionEvent> Opened(SessionState state, string? item, DateTimeOffset at)
    {
        var list = item is null ? SpeakersList.General : SpeakersList.OfItem(item);
        return state.Committee!.Floor.List(list).Open
            ? [.. FloorCleared(state, at), new DebateOpened(item, at)]
            : [.. FloorCleared(state, at), new DebateOpened(item, at), new ListOpened(list, at)];
    }

    internal static IEnumerable<SessionEvent> Arranged(SessionState state, IEnumerable<string> first, DateTimeOffset at)
    {
        var before = Agenda(state);
        ImmutableArray<string> after = [.. first.Concat(before).Distinct()];
        return before.SequenceEqual(after) ? [] : [new AgendaArranged(after, at)];
    }

    /// <summary>Whoever speaks stands still while the meeting is suspended, and goes on where it stopped.</summary>
    internal static IEnumerable<SessionEvent> Paused(SessionState state, DateTimeOffset at) =>
        state.Committee!.Floor.Speaking is { PausedAt: null } speaking ? [new SpeechPaused(speaking.Entry.Id, at)] : [];

    private static Refusal? WhyNotAttend(SessionState state, DelegationId delegation, Attendance attendance) =>
        !state.Has(delegation) ? new Refusal(RefusalCode.NoSuchDelegation)
        : !Enum.IsDefined(attendance) ? new Refusal(RefusalCode.Malformed)
        : attendance == Attendance.PresentAndVoting && !(Rules(state).Ballots.PresentAndVoting && state.Plan!.Scenario.Committee!.IsMember(delegation))
            ? OutOfOrder.By(Rules(state).Ballots.Source, RefusalCode.NotKnownHere)
        : null;

    private static Refusal? WhyNotDeclareClosed(SessionState state)
    {
        var (committee, source) = (state.Committee!, Rules(state).Speaking.Source);
        return committee.Meeting.Proceedings is not (Proceedings.GeneralDebate or Proceedings.ItemDebate)
            ? OutOfOrder.By(source, RefusalCode.NotInOrderNow)
            : committee.Floor.Speaking is not null || !committee.Floor.List(DebateList(committee.Meeting)).Entries.IsEmpty
                ? OutOfOrder.By(Source(state, MotionAct.CloseDebate), RefusalCode.ListNotExhausted)
            : null;
    }

    /// <summary>Before the vote, after it, rights of reply: in this order, except that several drafts are voted on one after the other.</summary>
    private static Refusal? WhyNotGo(SessionState state, Proceedings to)
    {
        var (now, rules) = (state.Committee!.Meeting.Proceedings, Rules(state));
        return (now, to) switch
        {
            _ when now == to => null,
            (Proceedings.BeforeVoting, Proceedings.AfterVoting) or (Proceedings.AfterVoting, Proceedings.BeforeVoting) => null,
            (_, Proceedings.Replies) when rules.Replies.When is ReplyTime.Never => OutOfOrder.By(rules.Replies.Source, RefusalCode.NotKnownHere),
            (not Proceedings.Voting, Proceedings.Replies) => null,
            _ => OutOfOrder.By(rules.Speaking.Source, RefusalCode.NotInOrderNow),
        };
    }

    private static Refusal? Missing(QuorumView quorum, Func<QuorumView, bool> enough, Func<QuorumView, ImmutableArray<QuorumNeed>> needs) =>
        enough(quorum) ? null
        : needs(quorum).First(n => !n.Met) is var missing
            ? OutOfOrder.By(quorum.Source, RefusalCode.NoQuorum, OutOfOrder.Number(missing.There), OutOfOrder.Number(missing.Needed))
            : null;
}
