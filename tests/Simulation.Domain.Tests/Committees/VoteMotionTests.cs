using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;
using Simulation.Domain.Tests.Voting.Process;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;
using static Simulation.Domain.Tests.Committees.FloorPlay;

namespace Simulation.Domain.Tests.Committees;

/// <summary>Motions on texts and on how to vote: carried, they are performed (General Assembly, rules 84 to 91 and 121 to 131, and their like).</summary>
public class VoteMotionTests
{
    private const string Assembly = "un-general-assembly-committee";

    private static readonly FloorPlay Debate = Open(Assembly).Chair(new OpenDebate("water")).Draft("ARG", out First).Draft("BEL", out Second);
    private static readonly FloorPlay Action = Debate.Chair(new DeclareDebateClosed());
    private static readonly DraftId First;
    private static readonly DraftId Second;

    private static string[] Clauses(FloorPlay play) => [.. play.State.Committee!.Drafting.Find(First)!.Text.Operative.Select(c => c.Id.Value)];

    private static MotionTerms On(DraftId draft) => new(Draft: draft);

    private static MotionTerms Parts(FloorPlay play, params ReadOnlySpan<int> clauses)
    {
        var all = Clauses(play);
        return new MotionTerms(Draft: First, Clauses: [.. clauses.ToArray().Select(i => all[i - 1])]);
    }

    [Fact]
    public void A_part_moved_for_division_is_among_the_steps_suggested_rule_129()
    {
        var play = Debate.Raise("CHL", "divide", Parts(Debate, 2)).Carry().Chair(new DeclareDebateClosed()).Chair(new BeginAction(First));
        Assert.Equal([typeof(VoteSubject.Part), typeof(VoteSubject.Draft)], play.Steps(First).Select(s => s.Subject.GetType()));
    }

    [Fact]
    public void A_division_granted_is_in_the_order_whether_the_chair_names_it_or_not()
    {
        var play = Action.Raise("CHL", "divide", Parts(Action, 2)).Carry().Chair(new BeginAction(First)).Chair(new ConfirmSequence(First, [], []));
        Assert.Equal([typeof(VoteSubject.Part), typeof(VoteSubject.Draft)], play.Steps(First).Select(s => s.Subject.GetType()));
    }

    [Fact]
    public void A_division_moved_while_the_draft_is_acted_on_takes_its_place_before_the_whole()
    {
        var begun = Action.Chair(new BeginAction(First)).Chair(new ConfirmSequence(First, [], [[Clauses(Action)[3]]]));
        var play = begun.Raise("CHL", "divide", Parts(Action, 2)).Carry();
        Assert.Equal([[Clauses(Action)[3]], [Clauses(Action)[1]]], play.Steps(First).Select(s => s.Subject).OfType<VoteSubject.Part>().Select(p => p.Clauses.ToArray()));
    }

    [Fact]
    public void A_clause_is_divided_once()
    {
        var play = Action.Raise("CHL", "divide", Parts(Action, 2)).Carry();
        play.Refuses("DNK", new RaiseMotion("divide", Parts(Action, 2, 3)), RefusalCode.MotionIncomplete);
    }

    [Fact]
    public void Separate_votes_on_2_and_4_leave_1_2_3_to_be_adopted_rule_129()
    {
        var play = Action.Raise("CHL", "divide", Parts(Action, 2)).Carry().Raise("CHL", "divide", Parts(Action, 4)).Carry()
            .Chair(new BeginAction(First)).Chair(new ConfirmSequence(First, [], []))
            .Vote(new VoteSubject.Part(First, [Clauses(Action)[1]]), 4, 1).Vote(new VoteSubject.Part(First, [Clauses(Action)[3]]), 1, 4).Vote(new VoteSubject.Draft(First), 5, 0);
        Assert.Equal(DraftStatus.Adopted, play.State.Committee!.Drafting.Find(First)!.Status);
        Assert.Equal(Clauses(Action)[..3], Clauses(play));
    }

    [Fact]
    public void In_the_Security_Council_only_the_original_mover_objects_to_a_division_rule_32()
    {
        var council = Open("un-security-council").Chair(new OpenDebate("water")).Draft("ARG", out var draft);
        var moved = council.Raise("CHL", "divide", new MotionTerms(Draft: draft, Clauses: [council.State.Committee!.Drafting.Find(draft)!.Text.Operative[0].Id.Value]));
        moved.Refuses("BEL", new ObjectToMotion(moved.Motion.Id), RefusalCode.OriginalMoverObjects);
        var objected = moved.Do("ARG", new ObjectToMotion(moved.Motion.Id));
        objected.RefusesChair(new DecideMotion(moved.Motion.Id, true, DecidedHow.NoObjection, null, null), RefusalCode.ObjectionStands);
        Assert.Equal(new DecideMotion(moved.Motion.Id, false, DecidedHow.NoObjection, null, null), objected.Next!.Command);
        Assert.Equal(MotionStatus.Carried, moved.Carry().Motion.Status);
    }

    [Fact]
    public void Drafts_are_acted_on_in_the_order_of_submission_rule_131() =>
        Assert.Equal(new BeginAction(First), Action.Next!.Command);

    [Fact]
    public void A_later_draft_waits_for_the_earlier_one_rule_131()
    {
        Assert.Equal((RefusalCode.AnotherDraftFirst, true), Action.Refusal(InTheChair, new BeginAction(Second)) is { } refusal ? (refusal.Code, refusal.Arguments[0].Contains("131", StringComparison.Ordinal)) : default);
        Action.RefusesChair(Hall.On(new VoteSubject.Draft(Second)), RefusalCode.AnotherDraftFirst);
        Action.Chair(new BeginAction(First)).RefusesChair(new BeginAction(Second), RefusalCode.AnotherDraftFirst);
        Action.Acted(First, 1, 4).Acted(Second, 5, 0);
    }

    [Fact]
    public void The_order_is_that_of_submission_and_not_of_writing_rule_131()
    {
        var play = Open(Assembly).Chair(new OpenDebate("water")).Paper("ARG", out var slow).Paper("BEL", out var quick)
            .Do("BEL", new TableDraft(quick)).After(60).Do("ARG", new TableDraft(slow)).Chair(new WaiveNotice(slow)).Chair(new WaiveNotice(quick)).Chair(new DeclareDebateClosed());
        Assert.Equal(new BeginAction(quick), play.Next!.Command);
        play.RefusesChair(new BeginAction(slow), RefusalCode.AnotherDraftFirst);
    }

    [Fact]
    public void A_draft_that_waits_for_its_notice_holds_no_other_up() => Open(Assembly).Chair(new OpenDebate("water")).Paper("ARG", out var waits).Do("ARG", new TableDraft(waits))
        .Draft("BEL", out var ready).Chair(new DeclareDebateClosed()).Chair(new BeginAction(ready));

    [Fact]
    public void Drafts_that_an_order_does_not_name_follow_in_the_order_of_submission_rule_131()
    {
        var play = Debate.Draft("CHL", out var third).Chair(new DeclareDebateClosed()).Raise("CHL", "order-proposals", new MotionTerms(Order: [third])).Carry();
        play.RefusesChair(new BeginAction(First), RefusalCode.AnotherDraftFirst);
        play = play.Acted(third, 5, 0);
        play.RefusesChair(new BeginAction(Second), RefusalCode.AnotherDraftFirst);
        play.Acted(First, 5, 0).Acted(Second, 5, 0);
    }

    [Fact]
    public void Where_no_motion_changes_the_order_the_chair_chooses() => Open("osce").Chair(new OpenDebate("water")).Draft("ARG", out _).Draft("BEL", out var second)
        .Chair(new BeginAction(second));

    [Fact]
    public void A_draft_that_is_left_unput_is_passed_over()
    {
        var play = Action.Chair(new BeginAction(First)).Chair(new ConfirmSequence(First, [], [])).Chair(new LeaveUnput(First, new VoteSubject.Draft(First), NotPutReason.NotVotedOn));
        Assert.Equal(new BeginAction(Second), play.Next!.Command);
    }

    [Fact]
    public void The_notice_is_waived_only_while_it_lasts_rule_120()
    {
        var play = Open(Assembly).Chair(new OpenDebate("water")).Paper("ARG", out var draft).Do("ARG", new TableDraft(draft)).Chair(new DeclareDebateClosed());
        Assert.Equal(new WaiveNotice(draft), play.Next!.At(play.Now.AddHours(24).AddTicks(-1))!.Command);
        Assert.Equal(new BeginAction(draft), play.Next.At(play.Now.AddHours(24))!.Command);
        Assert.Equal(new BeginAction(draft), play.Chair(new WaiveNotice(draft)).Next!.At(play.Now)!.Command);
    }

    [Fact]
    public void Where_nobody_may_waive_the_notice_nothing_is_suggested_before_it_is_over()
    {
        var play = Open(Assembly, r => r with { Proposals = r.Proposals with { NoticeWaived = false } }).Chair(new OpenDebate("water")).Paper("ARG", out var draft).Do("ARG", new TableDraft(draft)).Chair(new DeclareDebateClosed());
        Assert.Null(play.Next!.At(play.Now));
        Assert.Equal(new BeginAction(draft), play.Next.At(play.Now.AddHours(24))!.Command);
    }

    [Fact]
    public void Another_order_is_kept_once_the_committee_has_decided_it_rule_131()
    {
        var play = Action.Raise("CHL", "order-proposals", new MotionTerms(Order: [Second, First])).Carry();
        Assert.Equal(new BeginAction(Second), play.Next!.Command);
        play.RefusesChair(new BeginAction(First), RefusalCode.AnotherDraftFirst);
        play.Acted(Second, 5, 0).Chair(new BeginAction(First));
    }

    [Fact]
    public void An_order_names_drafts_that_are_before_the_committee_each_once() =>
        Assert.All<ImmutableArray<DraftId>>([[First, First], [new DraftId(Guid.Empty)]], order =>
            Action.Refuses("CHL", new RaiseMotion("order-proposals", new MotionTerms(Order: order)), RefusalCode.MotionIncomplete));

    [Fact]
    public void After_a_vote_the_committee_may_decide_not_to_vote_on_the_next_rule_131()
    {
        var play = Action.Acted(First, 5, 0).Raise("CHL", "not-vote-on-next", On(Second)).Carry();
        play.RefusesChair(new BeginAction(Second), RefusalCode.NotToBeVotedOn);
        play.RefusesChair(Hall.On(new VoteSubject.Draft(Second)), RefusalCode.NotToBeVotedOn);
        Assert.NotEqual(FloorAct.BeginAction, play.Next?.Act);
    }

    [Fact]
    public void What_is_left_of_a_draft_that_is_not_voted_on_is_not_put()
    {
        var play = Action.Chair(new BeginAction(First)).Raise("CHL", "not-vote-on-next", On(First)).Carry();
        Assert.All(play.Steps(First), s => Assert.Equal((StepStatus.NotPut, NotPutReason.NotVotedOn), (s.Status, s.Reason)));
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, RefusalCode.NotToBeVotedOn)]
    public void A_committee_that_is_not_competent_does_not_vote_rule_121(bool competent, RefusalCode? code)
    {
        var play = Action.Raise("CHL", "decide-competence", On(First));
        play = competent ? play.Carry() : play.Defeat();
        Assert.Equal(code, play.Refusal(InTheChair, new BeginAction(First))?.Code);
    }

    [Fact]
    public void A_decision_is_reconsidered_when_two_thirds_want_it_rule_123()
    {
        var play = Action.Acted(First, 1, 4);
        Assert.Equal(DraftStatus.Rejected, play.State.Committee!.Drafting.Find(First)!.Status);
        play = play.Raise("CHL", "reconsider", On(First));
        play.RefusesChair(new DecideMotion(play.Motion.Id, true, DecidedHow.Hands, 3, 2), RefusalCode.CountSaysOtherwise);
        play = play.Chair(new DecideMotion(play.Motion.Id, true, DecidedHow.Hands, 4, 1));
        Assert.Equal(DraftStatus.Tabled, play.State.Committee!.Drafting.Find(First)!.Status);
        Assert.Equal(DraftStatus.Adopted, play.Acted(First, 5, 0).State.Committee!.Drafting.Find(First)!.Status);
    }

    [Fact]
    public void What_is_not_decided_is_not_reconsidered() =>
        Action.Refuses("CHL", new RaiseMotion("reconsider", On(First)), RefusalCode.NotInOrderNow);

    [Fact]
    public void A_question_that_was_made_important_needs_two_thirds_rule_85()
    {
        var play = Debate.Raise("CHL", "make-important").Carry().Chair(new DeclareDebateClosed()).Acted(First, 3, 2);
        Assert.Equal(DraftStatus.Rejected, play.State.Committee!.Drafting.Find(First)!.Status);
    }

    [Fact]
    public void The_chair_does_not_put_an_important_question_as_an_ordinary_one_rule_84()
    {
        var play = Action.Raise("CHL", "make-important").Carry().Chair(new BeginAction(First)).Chair(new ConfirmSequence(First, [], []));
        play.RefusesChair(Hall.On(new VoteSubject.Draft(First), question: "ordinary"), RefusalCode.KindDecided);
        Assert.Equal("important", Assert.IsType<OpenVote>(play.Next!.Command).Question);
    }

    [Fact]
    public void A_recorded_vote_is_taken_because_one_member_asks_and_once_rule_127()
    {
        var play = Action.Raise("CHL", "recorded-vote").Chair(new BeginAction(First)).Chair(new ConfirmSequence(First, [], []));
        play.RefusesChair(Hall.On(new VoteSubject.Draft(First), VotingMethod.Show), RefusalCode.MethodDecided);
        Assert.Equal(VotingMethod.Recorded, Assert.IsType<OpenVote>(play.Next!.Command).Method);
        play = play.Chair(Hall.On(new VoteSubject.Draft(First)));
        Assert.Equal(VotingMethod.Recorded, play.State.Committee!.Voting.Open!.Terms.Method);
        Assert.Empty(play.Cast(5, 0).State.Committee!.Motions.Arranged);
    }

    [Fact]
    public void A_roll_call_asked_for_on_one_draft_is_for_that_draft_rule_127()
    {
        var play = Action.Raise("CHL", "roll-call", On(Second)).Acted(First, 5, 0).Chair(new BeginAction(Second)).Chair(new ConfirmSequence(Second, [], [])).Chair(Hall.On(new VoteSubject.Draft(Second)));
        Assert.Equal([VotingMethod.Show, VotingMethod.RollCall], play.State.Committee!.Voting.Votes.Values.OrderBy(v => v.Opened.At).ThenBy(v => v.Status == VoteStatus.Open).Select(v => v.Terms.Method));
    }

    [Fact]
    public void In_the_World_Trade_Organization_a_formal_vote_replaces_consensus()
    {
        var play = Open("wto").Chair(new OpenDebate("water")).Draft("ARG", out var draft).Raise("CHL", "formal-vote");
        play.RefusesChair(Hall.On(new VoteSubject.Draft(draft), VotingMethod.WithoutVote), RefusalCode.MethodDecided);
        Assert.NotEqual(VotingMethod.WithoutVote, play.Chair(Hall.On(new VoteSubject.Draft(draft))).State.Committee!.Voting.Open!.Terms.Method);
    }

    [Fact]
    public void Whether_a_matter_is_procedural_is_put_as_a_question_of_substance()
    {
        var council = Open("un-security-council").Chair(new OpenDebate("water")).Draft("ARG", out var draft).Raise("CHL", "decide-nature");
        council.RefusesChair(new DecideMotion(council.Motion.Id, true, DecidedHow.NoObjection, null, null), RefusalCode.MotionNeedsVote);
        var put = council.Chair(new PutMotion(council.Motion.Id, null));
        Assert.Equal(
            (new VoteSubject.Nature(new VoteSubject.Draft(draft)), QuestionNature.Substantive),
            (put.State.Committee!.Voting.Open!.Opened.Subject, put.State.Committee.Voting.Open.Terms.Nature));
    }

    [Fact]
    public void Silence_that_was_agreed_begins_at_once_and_lasts_as_long_as_was_agreed()
    {
        var play = Open("osce").Chair(new OpenDebate("water")).Draft("ARG", out var draft).Raise("CHL", "propose-silence", new MotionTerms(Draft: draft, Minutes: 60)).Carry();
        Assert.Equal(play.Now.AddMinutes(60), Session.NextDeadline(play.State));
        Assert.Equal(DraftStatus.Adopted, play.After(3600).State.Committee!.Drafting.Find(draft)!.Status);
    }

    [Fact]
    public void A_straw_poll_is_opened_and_nothing_follows_from_it()
    {
        var play = Open("una-usa").Chair(new OpenDebate("water")).Raise("ARG", "straw-poll", new MotionTerms(Topic: "Dams?"));
        play = play.Do("BEL", new SecondMotion(play.Motion.Id)).Carry();
        Assert.Equal(new VoteSubject.Question("Dams?", Binding: false), play.State.Committee!.Voting.Open!.Opened.Subject);
    }

    [Fact]
    public void A_draft_is_introduced_by_motion_where_the_rules_know_it()
    {
        var play = Open("una-usa").Chair(new OpenDebate("water")).Paper("ARG", out var paper).Raise("ARG", "introduce-draft", On(paper)).Carry();
        Assert.Equal(DraftStatus.Tabled, play.State.Committee!.Drafting.Find(paper)!.Status);
        Assert.Equal(new Arrangement.Discussed(new VoteSubject.Draft(paper)), Assert.Single(play.Shown<ArrangementsSlice>(new TableAudience.Projector()).Arranged).What);
    }

    [Fact]
    public void Only_a_sponsor_moves_to_introduce_a_working_paper() => Open("una-usa").Chair(new OpenDebate("water")).Paper("ARG", out var paper)
        .Refuses("BEL", new RaiseMotion("introduce-draft", On(paper)), RefusalCode.NoSuchDraft);

    [Fact]
    public void A_question_that_was_referred_is_no_longer_before_the_committee_rule_33()
    {
        var play = Open("un-security-council").Chair(new OpenDebate("water")).Raise("ARG", "refer", new MotionTerms(Addressee: "the Secretary-General")).Carry();
        Assert.Equal((ItemStatus.Referred, Proceedings.Opening), (play.State.Committee!.Meeting.Of("water"), MeetingRules.Now(play.State)));
    }

    [Fact]
    public void What_was_arranged_goes_when_the_act_is_taken_back()
    {
        var play = Action.Raise("CHL", "divide", Parts(Action, 2)).Carry();
        Assert.Single(play.State.Committee!.Motions.Arranged);
        Assert.Empty(play.Undo().State.Committee!.Motions.Arranged);
    }

    [Fact]
    public void What_has_changed_the_order_of_voting_is_not_taken_back() =>
        Action.Chair(new BeginAction(First)).Chair(new ConfirmSequence(First, [], [])).Raise("CHL", "divide", Parts(Action, 2)).Carry()
            .RefusesChair(new UndoLastAct(null), RefusalCode.NoLongerUndoable);

    [Fact]
    public void Enter_alone_takes_a_committee_from_the_end_of_the_debate_to_the_result()
    {
        var play = Action;
        for (var i = 0; i < 8 && play.Next?.Command is ChairCommand command; i++)
        {
            play = play.Chair(command);
            if (play.State.Committee!.Voting.Open is { } vote)
            {
                play = CommitteeCase.Members.Aggregate(play, (p, m) => p.Do(m.Value, new CastBallot(vote.Id, Choice.Yes)));
            }
        }

        Assert.All<DraftId>([First, Second], d => Assert.Equal(DraftStatus.Adopted, play.State.Committee!.Drafting.Find(d)!.Status));
    }

    [Theory]
    [InlineData(6, 0, true, RefusalCode.NumberOutOfRange)]
    [InlineData(2, 3, true, RefusalCode.CountSaysOtherwise)]
    [InlineData(3, 2, false, RefusalCode.CountSaysOtherwise)]
    [InlineData(2, 2, true, RefusalCode.CountSaysOtherwise)]
    [InlineData(3, 2, true, null)]
    [InlineData(2, 2, false, null)]
    public void Hands_are_counted_of_those_who_are_there_and_say_what_the_result_is(int yes, int no, bool carried, RefusalCode? code)
    {
        var play = Debate.Raise("CHL", "adjourn-debate");
        Assert.Equal(code, play.Refusal(InTheChair, new DecideMotion(play.Motion.Id, carried, DecidedHow.Hands, yes, no))?.Code);
    }

    [Fact]
    public void After_a_roll_call_only_who_answered_raises_a_hand()
    {
        var play = CommitteeCase.Members.Take(3).Aggregate(Debate.Chair(new CallRoll()), (p, m) => p.Do(m.Value, new AnswerRoll(Attendance.Present))).Chair(new ConcludeRoll()).Raise("ARG", "adjourn-debate");
        play.RefusesChair(new DecideMotion(play.Motion.Id, true, DecidedHow.Hands, 4, 0), RefusalCode.NumberOutOfRange);
    }

    [Fact]
    public void Where_it_matters_who_votes_hands_decide_nothing()
    {
        var play = Open("weighted").Chair(new OpenDebate("water")).Raise("ARG", "close-debate");
        play.RefusesChair(new DecideMotion(play.Motion.Id, true, DecidedHow.Hands, 5, 0), RefusalCode.MotionNeedsVote);
    }
}
