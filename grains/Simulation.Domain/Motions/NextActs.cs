using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Motions;

/// <summary>What a chair most likely does next, as the rules and the lists stand, with everything filled in. A suggestion: the chair decides.</summary>
internal static class NextActs
{
    /// <summary>For how long a meeting without a quorum is suspended, minutes.</summary>
    private const int QuorumMinutes = 10;

    public static NextAct? Of(SessionState state)
    {
        var rules = MeetingRules.Rules(state);
        return state.Committee!.Meeting.Stage switch
        {
            MeetingStage.Scheduled or MeetingStage.Adjourned => MeetingRules.WhyNot(state, new OpenMeeting()) is null
                ? Act(FloorAct.OpenMeeting, new OpenMeeting(), rules.Quorum.Source)
                : Act(FloorAct.CallRoll, new CallRoll(), rules.Quorum.Source),
            MeetingStage.QuorumCall => MeetingRules.WhyNot(state, new OpenMeeting()) is null ? Act(FloorAct.OpenMeeting, new OpenMeeting(), rules.Quorum.Source) : null,
            MeetingStage.Suspended => Act(FloorAct.ResumeMeeting, new ResumeMeeting(), MeetingRules.Source(state, MotionAct.SuspendMeeting)),
            MeetingStage.Open => state.Committee.Voting.Current is null
                ? OnMotions(state) ?? OnFloor(state) ?? OnDrafts(state) ?? OnSubmitted(state) ?? InItsCourse(state)
                : OnVote(state),
            _ => null,
        };
    }

    /// <summary>
    /// Whether there is nobody left to wait for: of those written down as there, or of all where nobody is; in a roll call all are called.
    /// Without a vote the chair has only to ask whether anybody objects.
    /// </summary>
    internal static bool AllAnswered(MeetingState meeting, Vote vote)
    {
        if (vote.Terms.Method == VotingMethod.WithoutVote || vote.Entered is not null)
        {
            return true;
        }

        var entitled = vote.Opened.Electorate.Entitled;
        var there = vote.Terms.Method == VotingMethod.RollCall ? [] : entitled.Where(m => meeting.Of(m) != Attendance.Away).ToList();
        return !entitled.IsEmpty && (there.Count == 0 ? entitled : there.AsEnumerable()).All(m => vote.Cast.GetValueOrDefault(m) is { } cast && (cast.Choice is not null || !cast.Passed));
    }

    /// <summary>While a vote is on nothing else is suggested; when all have answered, its close. A point of order on the conduct of the vote comes first.</summary>
    private static NextAct? OnVote(SessionState state) =>
        OnMotions(state)
        ?? (state.Committee!.Voting.Open is { Status: VoteStatus.Open } vote && AllAnswered(state.Committee.Meeting, vote)
            ? Act(FloorAct.CloseVote, new CloseVote(vote.Id), MeetingRules.Rules(state).Ballots.Source)
            : null);

    private static NextAct? OnMotions(SessionState state)
    {
        if (InOrder.Pending(state).FirstOrDefault(m => m.Status == MotionStatus.Pending) is not { } first)
        {
            return null;
        }

        var (rule, floor) = (MotionRules.RuleOf(state, first.Id), state.Committee!.Floor);
        var stating = floor.Lists.Values.SelectMany(l => l.Entries).FirstOrDefault(e => e.Motion == first.Id);
        NextAct? Decided(FloorAct act, ChairCommand command, Refusal? whyNot) =>
            whyNot is null ? new NextAct(act, null, first.Id, null, rule.Source, command) : null;

        return floor.Speaking?.Entry.Motion == first.Id ? new NextAct(FloorAct.EndSpeech, floor.Speaking.Entry.Id, first.Id, null, rule.Source, new EndSpeech())
            : stating is not null ? new NextAct(FloorAct.GiveFloor, stating.Id, first.Id, null, rule.Source, new GiveFloor(stating.Id, null))
            : rule.DecidedBy == DecidedBy.Chair
                ? Decided(FloorAct.GiveRuling, new GiveRuling(first.Id, RulingAnswer.Sustained, ""), MotionRules.WhyNotRule(state, first.Id, RulingAnswer.Sustained))
            : first.Objections.IsEmpty && Hands.MayGoUnvoted(rule) ? Announced(carried: true)
            : rule.Majority is null ? Announced(carried: false)
            : state.Committee.Voting.Current is null ? Decided(FloorAct.PutMotion, new PutMotion(first.Id, null), MotionRules.WhyNotPut(state, first.Id))
            : null;

        NextAct? Announced(bool carried) => Decided(
            FloorAct.DecideMotion,
            new DecideMotion(first.Id, carried, DecidedHow.NoObjection, null, null),
            MotionRules.WhyNotDecide(state, first.Id, DecidedHow.NoObjection, carried));
    }

    private static NextAct? OnFloor(SessionState state)
    {
        var (floor, source) = (state.Committee!.Floor, MeetingRules.Rules(state).Speaking.Source);
        return floor.Speaking is { PausedAt: not null } still ? new NextAct(FloorAct.ContinueSpeech, still.Entry.Id, null, null, source, new ContinueSpeech())
            : floor.Speaking is { } speaking ? new NextAct(FloorAct.EndSpeech, speaking.Entry.Id, null, null, source, new EndSpeech())
            : floor.Interrupted is [var interrupted, ..] ? new NextAct(FloorAct.ContinueSpeech, interrupted.Entry.Id, null, null, source, new ContinueSpeech())
            : FloorRules.Next(state) is { } next ? new NextAct(FloorAct.GiveFloor, next.Entry.Id, null, null, source, new GiveFloor(next.Entry.Id, null))
            : null;
    }

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
            return ArrangementRules.NextDraft(state) is { } draft && BodyFacts.WhyNotPut(state, new VoteSubject.Draft(draft), DateTimeOffset.MaxValue) is null
                ? AfterNotice(state, draft, Act(FloorAct.BeginAction, new BeginAction(draft), rules.Proposals.Source))
                : null;
        }

        if (!action.Confirmed)
        {
            return Act(FloorAct.ConfirmSequence, ArrangementRules.Suggested(state, action), rules.Amendments.Source);
        }

        if (action.Next is not { } next)
        {
            return null;
        }

        var question = ArrangementRules.KindOf(state, next.Subject)?.What is Arrangement.Kind kind ? kind.Question : rules.UsualQuestion;
        var open = new OpenVote(next.Subject, question, ArrangementRules.Likely(state, next.Subject, question), null, [], []);
        return ArrangementRules.Open(state, open, new DecisionContext(DateTimeOffset.MaxValue, default)).Refusal switch
        {
            null => AfterNotice(state, action.Draft, Act(FloorAct.OpenVote, open, rules.Ballots.Source)),
            { Code: RefusalCode.QuorumMissing } => Act(FloorAct.SuspendMeeting, new SuspendMeeting(QuorumMinutes), rules.Quorum.Source),
            _ => null,
        };
    }

    /// <summary>An act on a draft once its notice is over, which is the clock's to say; until then the chair may waive it where the rules allow that, or go on with something else.</summary>
    private static NextAct AfterNotice(SessionState state, DraftId draft, NextAct act) =>
        AdmissionRules.NoticeUntil(state, draft) is not { } until ? act : act with
        {
            NotBefore = until,
            Meanwhile = AdmissionRules.WhyNotWaive(state) is null ? Act(FloorAct.WaiveNotice, new WaiveNotice(draft), MeetingRules.Rules(state).Proposals.Source) : OnSubmitted(state) ?? InItsCourse(state),
        };

    /// <summary>Where the rules ask the chair to admit drafts, those that wait for it.</summary>
    private static NextAct? OnSubmitted(SessionState state) =>
        state.Committee!.Drafting.Drafts.Find(d => d.Status == DraftStatus.Submitted) is { } draft
            ? Act(FloorAct.ApproveDraft, new ApproveDraft(draft.Id), MeetingRules.Rules(state).Proposals.Source)
            : null;

    private static NextAct? InItsCourse(SessionState state)
    {
        var (meeting, rules) = (state.Committee!.Meeting, MeetingRules.Rules(state));
        return MeetingRules.Now(state) switch
        {
            Proceedings.Opening => MeetingRules.Agenda(state).FirstOrDefault(i => meeting.Of(i) is ItemStatus.Ahead or ItemStatus.UnderDebate) is { } item
                ? new NextAct(FloorAct.OpenDebate, null, null, item, rules.Speaking.Source, new OpenDebate(item))
                : Act(FloorAct.AdjournMeeting, new AdjournMeeting(null), MeetingRules.Source(state, MotionAct.AdjournMeeting)),
            Proceedings.GeneralDebate or Proceedings.ItemDebate when rules.Speaking.WhenListEnds == WhenListEnds.ClosesDebate
                && !state.Committee.Floor.Spoken.IsEmpty =>
                Act(FloorAct.DeclareDebateClosed, new DeclareDebateClosed(), rules.Speaking.Source),
            Proceedings.AfterVoting => Act(FloorAct.ConcludeItem, new ConcludeItem(), rules.Speaking.Source),
            Proceedings.Replies => Act(FloorAct.ConcludeItem, new ConcludeItem(), rules.Replies.Source),

            // Nothing is left to vote on: what was decided may still be explained.
            Proceedings.BeforeVoting when ArrangementRules.Before(state).Any(d => d.Status is DraftStatus.Adopted or DraftStatus.Rejected) =>
                Act(FloorAct.GoOnTo, new GoOnTo(Proceedings.AfterVoting), rules.Explanations.Source),
            _ => null,
        };
    }

    private static NextAct Act(FloorAct act, ChairCommand command, ImmutableArray<Citation> source) => new(act, null, null, null, source, command);
}
