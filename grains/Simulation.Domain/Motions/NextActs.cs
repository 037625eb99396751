using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

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
            MeetingStage.Open => OnVote(state) ?? OnMotions(state) ?? OnFloor(state) ?? OnDrafts(state) ?? OnSubmitted(state) ?? InItsCourse(state),
            _ => null,
        };
    }

    /// <summary>While a vote is on nothing else is suggested; when all have answered, its close.</summary>
    private static NextAct? OnVote(SessionState state) =>
        state.Committee!.Voting.Open is { } vote && vote.Status == VoteStatus.Open && AllAnswered(vote)
            ? new NextAct(FloorAct.CloseVote, null, null, null, MeetingRules.Rules(state).Ballots.Source, new CloseVote(vote.Id))
            : null;

    /// <summary>Whether there is nobody left to wait for; without a vote the chair has only to ask whether anybody objects.</summary>
    internal static bool AllAnswered(Vote vote) =>
        vote.Terms.Method == VotingMethod.WithoutVote
        || vote.Entered is not null
        || (vote.Opened.Electorate.Entitled is { IsEmpty: false } entitled && entitled.All(m => vote.Cast.GetValueOrDefault(m) is { } cast && (cast.Choice is not null || !cast.Passed)));

    /// <summary>Action on the drafts: taken up in their order, steps confirmed, put one after the other as was arranged.</summary>
    private static NextAct? OnDrafts(SessionState state)
    {
        var (voting, rules) = (state.Committee!.Voting, MeetingRules.Rules(state));
        if (MeetingRules.Now(state) is not (Proceedings.BeforeVoting or Proceedings.AfterVoting))
        {
            return null;
        }

        if (voting.Actions.FindLast(a => !a.IsOver) is not { } action)
        {
            return ArrangementRules.NextDraft(state) is not { } draft || ArrangementRules.WhyNotBegin(state, draft) is not null ? null
                : AdmissionRules.Waits(state, draft)
                    ? new NextAct(FloorAct.WaiveNotice, null, null, state.Committee.Meeting.Item, rules.Proposals.Source, new WaiveNotice(draft))
                    : new NextAct(FloorAct.BeginAction, null, null, state.Committee.Meeting.Item, rules.Proposals.Source, new BeginAction(draft));
        }

        if (!action.Confirmed)
        {
            return new NextAct(FloorAct.ConfirmSequence, null, null, null, rules.Amendments.Source, ArrangementRules.Suggested(state, action));
        }

        return action.Next is not { } next ? null : new NextAct(
            FloorAct.OpenVote,
            null,
            null,
            null,
            rules.Ballots.Source,
            new OpenVote(
                next.Subject,
                ArrangementRules.KindOf(state, next.Subject)?.What is Arrangement.Kind kind ? kind.Question : rules.UsualQuestion,
                ArrangementRules.MethodFor(state, next.Subject, null) ?? rules.Ballots.Usual,
                null,
                [],
                []));
    }

    /// <summary>Where the rules ask the chair to admit drafts, those that wait for it.</summary>
    private static NextAct? OnSubmitted(SessionState state) =>
        state.Committee!.Drafting.Drafts.Find(d => d.Status == DraftStatus.Submitted) is { } draft
            ? new NextAct(FloorAct.ApproveDraft, null, null, draft.Item, MeetingRules.Rules(state).Proposals.Source, new ApproveDraft(draft.Id))
            : null;

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
            : first.Objections.IsEmpty && Hands.MayGoUnvoted(rule) ? new NextAct(FloorAct.DecideMotion, null, first.Id, null, rule.Source, new DecideMotion(first.Id, true, DecidedHow.NoObjection, null, null))
            : rule.Majority is null ? new NextAct(FloorAct.DecideMotion, null, first.Id, null, rule.Source, new DecideMotion(first.Id, false, DecidedHow.NoObjection, null, null))
            : new NextAct(FloorAct.PutMotion, null, first.Id, null, rule.Source, new PutMotion(first.Id, null));
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
