using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Motions;

/// <summary>What a chair most likely does next, as the rules and the lists stand. A suggestion: the chair decides.</summary>
internal static class NextActs
{
    public static NextAct? Of(SessionState state)
    {
        var (committee, rules) = (state.Committee!, MeetingRules.Rules(state));
        return committee.Meeting.Stage switch
        {
            MeetingStage.Scheduled or MeetingStage.Adjourned => MeetingRules.WhyNot(state, new OpenMeeting()) is null
                ? new NextAct(FloorAct.OpenMeeting, null, null, null, rules.Quorum.Source)
                : new NextAct(FloorAct.CallRoll, null, null, null, rules.Quorum.Source),
            MeetingStage.QuorumCall => new NextAct(FloorAct.OpenMeeting, null, null, null, rules.Quorum.Source),
            MeetingStage.Suspended => new NextAct(FloorAct.ResumeMeeting, null, null, null, MeetingRules.Source(state, MotionAct.SuspendMeeting)),
            MeetingStage.Open => OnMotions(state) ?? OnFloor(state) ?? InItsCourse(state),
            _ => null,
        };
    }

    private static NextAct? OnMotions(SessionState state)
    {
        if (InOrder.Pending(state) is not [var first, ..] || first.Status != MotionStatus.Pending)
        {
            return null;
        }

        var (rule, floor) = (MotionRules.RuleOf(state, first.Id), state.Committee!.Floor);
        var stating = floor.Lists.Values.SelectMany(l => l.Entries).FirstOrDefault(e => e.Motion == first.Id);
        return floor.Speaking?.Entry.Motion == first.Id ? new NextAct(FloorAct.EndSpeech, floor.Speaking.Entry.Id, first.Id, null, rule.Source)
            : stating is not null ? new NextAct(FloorAct.GiveFloor, stating.Id, first.Id, null, rule.Source)
            : rule.DecidedBy == DecidedBy.Chair ? new NextAct(FloorAct.GiveRuling, null, first.Id, null, rule.Source)
            : MotionRules.WhyNotPut(state, first.Id) is not null ? null
            : first.Objections.IsEmpty || rule.Majority is null ? new NextAct(FloorAct.DecideMotion, null, first.Id, null, rule.Source)
            : new NextAct(FloorAct.PutMotion, null, first.Id, null, rule.Source);
    }

    private static NextAct? OnFloor(SessionState state)
    {
        var (floor, source) = (state.Committee!.Floor, MeetingRules.Rules(state).Speaking.Source);
        return floor.Speaking is { PausedAt: not null } still ? new NextAct(FloorAct.ContinueSpeech, still.Entry.Id, null, null, source)
            : floor.Speaking is { } speaking ? new NextAct(FloorAct.EndSpeech, speaking.Entry.Id, null, null, source)
            : floor.Interrupted is [var interrupted, ..] ? new NextAct(FloorAct.ContinueSpeech, interrupted.Entry.Id, null, null, source)
            : FloorRules.Next(state) is { } next ? new NextAct(FloorAct.GiveFloor, next.Entry.Id, null, null, source)
            : null;
    }

    private static NextAct? InItsCourse(SessionState state)
    {
        var (meeting, rules) = (state.Committee!.Meeting, MeetingRules.Rules(state));
        return MeetingRules.Now(state) switch
        {
            Proceedings.Opening => MeetingRules.Agenda(state).FirstOrDefault(i => meeting.Of(i) is ItemStatus.Ahead or ItemStatus.UnderDebate) is { } item
                ? new NextAct(FloorAct.OpenDebate, null, null, item, rules.Speaking.Source)
                : new NextAct(FloorAct.AdjournMeeting, null, null, null, MeetingRules.Source(state, MotionAct.AdjournMeeting)),
            Proceedings.GeneralDebate or Proceedings.ItemDebate when rules.Speaking.WhenListEnds == WhenListEnds.ClosesDebate
                && !state.Committee.Floor.Spoken.IsEmpty =>
                new NextAct(FloorAct.DeclareDebateClosed, null, null, meeting.Item, rules.Speaking.Source),
            Proceedings.AfterVoting => new NextAct(FloorAct.ConcludeItem, null, null, meeting.Item, rules.Speaking.Source),
            Proceedings.Replies => new NextAct(FloorAct.ConcludeItem, null, null, meeting.Item, rules.Replies.Source),
            _ => null,
        };
    }
}
