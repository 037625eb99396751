using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Motions;

/// <summary>What a seat sees of points and motions, and what is in order for it.</summary>
internal static class MotionsView
{
    private const int LastDecided = 12;

    public static MotionsSlice Slice(SessionState state, TableAudience audience) => new(
        [.. InOrder.Pending(state).Select(m => View(state, m, audience))],
        [.. state.Committee!.Motions.All.Where(m => !m.IsPending).Reverse().Take(LastDecided)]);

    public static ArrangementsSlice Arranged(SessionState state) => new([.. state.Committee!.Motions.Arranged]);

    /// <summary>Whether what votes and texts have come to makes other things in order, or other things likely next, than before.</summary>
    public static bool TextsOrVotesMoved(CommitteeState then, CommitteeState now, TableAudience audience) =>
        !Before(then, audience).SequenceEqual(Before(now, audience))
        || (audience is not TableAudience.Delegation
            && (!ReferenceEquals(then.Voting.Actions, now.Voting.Actions)
                || (now.Voting.Open is { } open && then.Voting.Find(open.Id) is { } was && NextActs.AllAnswered(now.Meeting, open) != NextActs.AllAnswered(then.Meeting, was))));

    /// <summary>What everybody sees of the texts, and the chair of those that wait for admission: a working paper that changes must not even be noticed.</summary>
    private static IEnumerable<(Guid Id, int Status, bool Waived)> Before(CommitteeState committee, TableAudience audience) =>
        committee.Drafting.Drafts
            .Where(d => d.Tabled is not null || (audience is not TableAudience.Delegation && d.Status == DraftStatus.Submitted))
            .Select(d => (d.Id.Value, (int)d.Status, d.NoticeWaived))
            .Concat(committee.Drafting.Amendments.Select(a => (a.Amendment.Id.Value, (int)a.Amendment.Status, false)));

    public static RulingsSlice Rulings(SessionState state) => new([.. state.Committee!.Motions.Rulings]);

    public static InOrderSlice InOrderFor(SessionState state, TableAudience audience)
    {
        var delegation = (audience as TableAudience.Delegation)?.Id;
        var closed = AgendaRules.WhyNot(state, Activity.Meet) is { } code ? new Refusal(code) : null;
        return new InOrderSlice(
            delegation is { } mover
                ? [.. MeetingRules.Rules(state).Motions.Select(r => new MotionInOrder(r.Id, closed ?? InOrder.WhyNot(state, mover, r)))]
                : [],
            [.. (delegation is { } d ? Own(state, d) : (IEnumerable<ActInOrder>)Chairs(state)).Select(a => a with { WhyNot = closed ?? a.WhyNot })],
            delegation is null && closed is null ? NextActs.Of(state) : null);
    }

    private static IEnumerable<ActInOrder> Own(SessionState state, DelegationId d)
    {
        var list = MeetingRules.ListNow(state);
        yield return new(FloorAct.AnswerRoll, MeetingRules.WhyNot(state, new AnswerRoll(Attendance.Present)));
        yield return new(FloorAct.RequestFloor, FloorRules.WhyNotRequest(state, d, list, SpeechKind.Normal, null));
        yield return new(FloorAct.AskQuestion, FloorRules.WhyNotRequest(state, d, list, SpeechKind.InterposedQuestion, null));
        yield return new(FloorAct.Intervene, FloorRules.WhyNotRequest(state, d, list, SpeechKind.Intervention, null));
        yield return new(FloorAct.YieldToChair, FloorRules.WhyNotYield(state, d, YieldTo.Chair));
        yield return new(FloorAct.YieldToDelegation, FloorRules.WhyNotYield(state, d, YieldTo.Delegation));
        yield return new(FloorAct.YieldToQuestions, FloorRules.WhyNotYield(state, d, YieldTo.Questions));
        yield return new(FloorAct.YieldToComments, FloorRules.WhyNotYield(state, d, YieldTo.Comments));
    }

    private static List<ActInOrder> Chairs(SessionState state)
    {
        ReadOnlySpan<ChairCommand> meeting =
        [
            new OpenMeeting(), new CallRoll(), new ConcludeRoll(), new OpenDebate(null), new DeclareDebateClosed(), new ConcludeItem(),
            new SuspendMeeting(null), new ResumeMeeting(), new AdjournMeeting(null), new CloseMeetings(),
            new BeginCaucus(CaucusKind.Unmoderated, 1, null, ""), new EndCaucus(),
        ];
        ReadOnlySpan<ChairCommand> floor =
        [
            new OpenList(null), new CloseList(null), new GiveFloor(null, null), new EndSpeech(), new PauseSpeech(), new ContinueSpeech(), new GrantTime(30), new ReAddLast(),
        ];
        var acts = new List<ActInOrder>(24);
        foreach (var act in meeting)
        {
            acts.Add(new(ActRules.Of(act)!.Value, MeetingRules.WhyNot(state, act)));
        }

        foreach (var act in floor)
        {
            acts.Add(new(ActRules.Of(act)!.Value, FloorRules.WhyNot(state, act)));
        }

        acts.Add(new(FloorAct.UndoLastAct, ActRules.WhyNotUndo(state, null)));
        return acts;
    }

    private static MotionView View(SessionState state, Motion motion, TableAudience audience)
    {
        var (rule, floor) = (MotionRules.RuleOf(state, motion.Id), state.Committee!.Floor);
        var (pro, contra) = (InOrder.Speakers(floor, motion.Id, Stance.For), InOrder.Speakers(floor, motion.Id, Stance.Against));
        return new MotionView(
            motion,
            rule.NeedsSecond && motion.Seconder is null,
            pro,
            contra,
            rule.SpeakersFor is { } most ? Math.Max(0, most - pro.Count(d => d != motion.Mover)) : null,
            rule.SpeakersAgainst is { } least ? Math.Max(0, least - contra.Length) : null,
            May(state, motion, rule, audience));
    }

    private static MotionMay May(SessionState state, Motion motion, MotionRule rule, TableAudience audience)
    {
        var no = new Refusal(RefusalCode.NotAllowed);
        var closed = AgendaRules.WhyNot(state, Activity.Meet) is { } code ? new Refusal(code) : null;
        if (audience is TableAudience.Delegation { Id: var d })
        {
            return new MotionMay(
                closed ?? MotionRules.WhyNotSecond(state, d, motion.Id),
                closed ?? MotionRules.WhyNotWithdraw(state, d, motion.Id),
                closed ?? MotionRules.WhyNotObject(state, d, motion.Id),
                closed ?? MotionRules.WhyNotSpeakOn(state, d, motion.Id, Stance.For),
                closed ?? MotionRules.WhyNotSpeakOn(state, d, motion.Id, Stance.Against),
                no,
                no,
                no);
        }

        return audience is TableAudience.Projector
            ? new MotionMay(no, no, no, no, no, no, no, no)
            : new MotionMay(
                no,
                no,
                no,
                no,
                no,
                closed ?? MotionRules.WhyNotPut(state, motion.Id),
                closed ?? MotionRules.WhyNotDecide(state, motion.Id, motion.Objections.IsEmpty || rule.Majority is null ? DecidedHow.NoObjection : DecidedHow.Hands, true),
                closed ?? MotionRules.WhyNotRule(state, motion.Id, rule.DecidedBy == DecidedBy.Chair ? RulingAnswer.Sustained : RulingAnswer.OutOfOrder));
    }
}
