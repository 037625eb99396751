using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Motions;

/// <summary>What carrying a motion does: it is performed in the same decision. What concerns texts and votes: see <see cref="VotePerformance"/>.</summary>
internal static class Performance
{
    public static IEnumerable<SessionEvent> Of(SessionState state, Motion motion, MotionRule rule, DecisionContext context)
    {
        var (committee, terms, at) = (state.Committee!, motion.Terms, context.Now);
        var meeting = committee.Meeting;
        var list = MeetingRules.DebateList(meeting);
        return rule.Does switch
        {
            MotionAct.VerifyQuorum => [new RollCalled(at)],
            MotionAct.QuestionToSpeaker when MeetingRules.ListNow(state) is { } now => Added(motion, SpeechKind.InterposedQuestion, committee.Floor.List(now), context),
            MotionAct.RightOfReply => Reply(state, motion, context),

            MotionAct.SuspendMeeting => [.. MeetingRules.Paused(state, at), new MeetingSuspended(terms.Minutes is { } m ? at.AddMinutes(m) : null, at)],
            MotionAct.ResumeMeeting => [new MeetingResumed(at)],
            MotionAct.AdjournMeeting or MotionAct.AdjournToTime => [.. MeetingRules.FloorCleared(state, at), new MeetingAdjourned(terms.Until, at)],

            MotionAct.Refer => [.. MeetingRules.FloorCleared(state, at), new ItemReferred(meeting.Item, terms.Addressee ?? "", at)],
            MotionAct.AdjournDebate or MotionAct.Postpone => [.. MeetingRules.FloorCleared(state, at), new DebateAdjourned(meeting.Item, terms.Until, at)],
            MotionAct.ResumeDebate => MeetingRules.Opened(state, terms.Item, at),
            MotionAct.CloseDebate => [.. MeetingRules.FloorCleared(state, at), new DebateClosed(meeting.Item, at)],
            MotionAct.SetAgenda => MeetingRules.Arranged(state, [terms.Item!], at),

            MotionAct.LimitSpeeches => [new SpeechesLimited(terms.SpeechSeconds ?? meeting.SpeechSeconds, terms.Speeches ?? meeting.SpeechesPerItem, at)],
            MotionAct.CloseList => committee.Floor.List(list).Open ? [new ListClosed(list, at)] : [],
            MotionAct.OpenList => committee.Floor.List(list).Open ? [] : [new ListOpened(list, at)],
            MotionAct.ExtendTime when committee.Floor.Speaking is { } speaking && terms.Minutes is { } more => [new TimeGranted(speaking.Entry.Id, more * 60, at)],

            MotionAct.ModeratedCaucus =>
            [
                .. MeetingRules.Began(state, CaucusKind.Moderated, terms.Minutes!.Value, terms.SpeechSeconds, terms.Topic ?? "", motion.Mover, at),
                .. Added(motion, SpeechKind.Normal, SpeakersList.Closed(SpeakersList.Caucus), context),
            ],
            MotionAct.UnmoderatedCaucus => MeetingRules.Began(state, CaucusKind.Unmoderated, terms.Minutes!.Value, null, terms.Topic ?? "", motion.Mover, at),
            MotionAct.ExtendCaucus when meeting.Caucus is { } caucus => [new CaucusExtended(caucus.EndsAt.AddMinutes(terms.Minutes ?? 0), at)],
            MotionAct.CloseCaucus when meeting.Caucus is not null => [.. MeetingRules.FloorCleared(state, at), new CaucusEnded(at)],
            _ => VotePerformance.Of(state, motion, rule, context),
        };
    }

    /// <summary>In right of reply: at once where the body knows it so, otherwise among the replies at the end.</summary>
    private static IEnumerable<SessionEvent> Reply(SessionState state, Motion motion, DecisionContext context)
    {
        var (floor, item) = (state.Committee!.Floor, state.Committee.Meeting.Item);
        return MeetingRules.Rules(state).Replies.When == ReplyTime.AtOnce && MeetingRules.ListNow(state) is { } now
            ? Added(motion, SpeechKind.Reply, floor.List(now), context, first: true, item)
            : Added(motion, SpeechKind.Reply, floor.List(SpeakersList.Replies), context, item: item);
    }

    private static IEnumerable<SessionEvent> Added(Motion motion, SpeechKind kind, SpeakersList list, DecisionContext context, bool first = false, string? item = null)
    {
        var entry = new ListEntry(context.NewId, motion.Mover, kind, null, null, null, null, motion.Terms.Topic ?? "", context.Now, Item: kind == SpeechKind.Reply ? item : null);
        return FloorRules.Waits(list, motion.Mover, kind) && kind != SpeechKind.Reply
            ? []
            : [new SpeakerAdded(entry, list.Id, first && !list.Entries.IsEmpty ? list.Entries[0].Id : Order.Before(list.Entries, entry))];
    }
}
