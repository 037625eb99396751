using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using static Simulation.Domain.Tests.Committees.FloorPlay;

namespace Simulation.Domain.Tests.Committees;

/// <summary>Points and motions (General Assembly, rules 113 to 119, and Model United Nations).</summary>
public class MotionTests
{
    private static readonly FloorPlay Debate = Open("un-general-assembly-committee").Chair(new OpenDebate("water"));
    private static readonly FloorPlay Model = Open("una-usa").Chair(new OpenDebate("water"));
    private static readonly MotionTerms TenMinutes = new(Minutes: 10);

    [Theory]
    [InlineData("adjourn-debate", "suspend-meeting", null)]
    [InlineData("adjourn-debate", "adjourn-meeting", null)]
    [InlineData("close-debate", "adjourn-debate", null)]
    [InlineData("suspend-meeting", "adjourn-meeting", RefusalCode.MotionPendingFirst)]
    [InlineData("adjourn-debate", "close-debate", RefusalCode.MotionPendingFirst)]
    [InlineData("close-debate", "close-debate", RefusalCode.MotionPendingFirst)]
    [InlineData("close-debate", "point-of-order", null)]
    [InlineData("close-debate", "recorded-vote", null)]
    public void Only_what_has_precedence_is_raised_beside_a_pending_motion_rule_119(string pending, string raised, RefusalCode? code)
    {
        var play = Debate.Raise("ARG", pending, Terms(pending));
        if (code is { } refused)
        {
            play.Refuses("BEL", new RaiseMotion(raised, Terms(raised)), refused);
        }
        else
        {
            play.Raise("BEL", raised, Terms(raised));
        }

        static MotionTerms Terms(string rule) => rule == "suspend-meeting" ? TenMinutes : MotionTerms.None;
    }

    [Fact]
    public void What_has_precedence_is_decided_first_rule_119()
    {
        var close = Debate.Raise("ARG", "close-debate");
        close.Raise("BEL", "suspend-meeting", TenMinutes).RefusesChair(new DecideMotion(close.Motion.Id, true, DecidedHow.NoObjection, null, null), RefusalCode.MotionPendingFirst);
    }

    [Fact]
    public void A_motion_does_not_interrupt_a_speaker_rule_117() =>
        Debate.Ask("BEL").Chair(new GiveFloor(null, null)).Refuses("ARG", new RaiseMotion("close-debate", MotionTerms.None), RefusalCode.SomebodySpeaks);

    [Fact]
    public void An_observer_moves_nothing() => Debate.Refuses("OBS", new RaiseMotion("close-debate", MotionTerms.None), RefusalCode.ObserversMayNot);

    [Fact]
    public void Closing_the_debate_ends_it_whoever_is_still_on_the_list_rule_117()
    {
        var play = Debate.Ask("BEL").Raise("ARG", "close-debate").Carry();
        Assert.Equal((Proceedings.BeforeVoting, ItemStatus.DebateClosed, ""), (MeetingRules.Now(play.State)!.Value, play.State.Committee!.Meeting.Of("water"), play.Waiting("item:water")));
    }

    [Fact]
    public void Two_speak_against_closure_and_nobody_for_it_rule_117()
    {
        var play = Debate.Raise("ARG", "close-debate");
        var id = play.Motion.Id;
        play = play.Do("BEL", new SpeakOnMotion(id, Stance.Against)).Do("CHL", new SpeakOnMotion(id, Stance.Against));
        play.Refuses("DNK", new SpeakOnMotion(id, Stance.Against), RefusalCode.SpeakersExhausted);
    }

    [Fact]
    public void For_and_against_take_turns()
    {
        var play = Debate.Raise("ARG", "adjourn-debate");
        var id = play.Motion.Id;
        play = play.Do("BEL", new SpeakOnMotion(id, Stance.For)).Do("CHL", new SpeakOnMotion(id, Stance.For)).Do("DNK", new SpeakOnMotion(id, Stance.Against));
        Assert.Equal("BEL DNK CHL", play.Waiting(SpeakersList.Motion));
    }

    [Theory]
    [InlineData("+ +", "ARG BEL")]
    [InlineData("- -", "ARG BEL")]
    [InlineData("- +", "BEL ARG")] // the mover's side first
    [InlineData("- - +", "CHL ARG BEL")]
    [InlineData("- - + +", "CHL ARG DNK BEL")]
    [InlineData("+ + -", "ARG CHL BEL")]
    [InlineData("+ heard + -", "CHL BEL")] // the other side is heard next
    [InlineData("- heard - +", "CHL BEL")]
    [InlineData("+ heard - heard - +", "DNK CHL")]
    public void For_and_against_take_turns_after_who_was_heard_last(string asked, string order)
    {
        var play = Debate.Raise("EGY", "adjourn-debate");
        var id = play.Motion.Id;
        var speakers = new Queue<string>(["ARG", "BEL", "CHL", "DNK"]);
        foreach (var word in asked.Split(' '))
        {
            play = word == "heard" ? play.Chair(new GiveFloor(null, null)).Chair(new EndSpeech()) : play.Do(speakers.Dequeue(), new SpeakOnMotion(id, word == "+" ? Stance.For : Stance.Against));
        }

        Assert.Equal(order, play.Waiting(SpeakersList.Motion));
        if (order.Length > 0)
        {
            Assert.Equal((FloorAct.GiveFloor, play.State.Committee!.Floor.List(SpeakersList.Motion).Entries[0].Id), (play.Next!.Act, play.Next.Entry));
        }
    }

    [Fact]
    public void Two_for_and_two_against_beside_the_mover_speak_on_adjourning_the_debate_rule_116()
    {
        var play = Debate.Raise("EGY", "adjourn-debate");
        var id = play.Motion.Id;
        play = play.Do("ARG", new SpeakOnMotion(id, Stance.For)).Do("BEL", new SpeakOnMotion(id, Stance.For)).Do("EGY", new SpeakOnMotion(id, Stance.For));
        play.Refuses("CHL", new SpeakOnMotion(id, Stance.For), RefusalCode.SpeakersExhausted);
        play.Refuses("EGY", new SpeakOnMotion(id, Stance.Against), RefusalCode.OwnMotion);
        play.Refuses("ARG", new SpeakOnMotion(id, Stance.Against), RefusalCode.AlreadyOnList);
        play.Do("CHL", new SpeakOnMotion(id, Stance.Against)).Do("DNK", new SpeakOnMotion(id, Stance.Against));
    }

    [Fact]
    public void A_suspension_lasts_as_long_as_was_moved_rule_118()
    {
        var play = Debate.Raise("ARG", "suspend-meeting", TenMinutes).Carry();
        Assert.Equal((MeetingStage.Suspended, play.Now.AddMinutes(10)), (play.State.Committee!.Meeting.Stage, play.State.Committee.Meeting.Until));
    }

    [Fact]
    public void When_the_meeting_is_adjourned_what_was_pending_falls_away()
    {
        var close = Debate.Raise("ARG", "close-debate");
        var play = close.Raise("BEL", "adjourn-meeting").Carry();
        Assert.Equal(MotionStatus.Dropped, play.State.Committee!.Motions.Find(close.Motion.Id)!.Status);
    }

    [Fact]
    public void A_defeated_motion_comes_again_only_after_somebody_has_spoken()
    {
        var play = Debate.Raise("ARG", "close-debate").Defeat();
        play.Refuses("BEL", new RaiseMotion("close-debate", MotionTerms.None), RefusalCode.MotionRenewedTooSoon);
        play.Ask("CHL").Chair(new GiveFloor(null, null)).Chair(new EndSpeech()).Raise("BEL", "close-debate");
    }

    [Fact]
    public void An_objection_takes_consent_away_rule_115()
    {
        var play = Debate.Raise("ARG", "close-list");
        play.Do("BEL", new ObjectToMotion(play.Motion.Id)).RefusesChair(new DecideMotion(play.Motion.Id, true, DecidedHow.NoObjection, null, null), RefusalCode.ObjectionStands);
    }

    [Fact]
    public void An_appeal_follows_a_ruling_at_once_or_not_at_all_rule_113()
    {
        var play = Debate.Raise("ARG", "point-of-order").Rule(RulingAnswer.Denied);
        play.Raise("ARG", "appeal-ruling");
        play.Ask("BEL").Chair(new GiveFloor(null, null)).Refuses("ARG", new RaiseMotion("appeal-ruling", MotionTerms.None), RefusalCode.NothingToAppeal);
    }

    [Fact]
    public void Whatever_else_is_raised_comes_between_a_ruling_and_its_appeal() =>
        Debate.Raise("ARG", "point-of-order").Rule(RulingAnswer.Denied).Raise("BEL", "point-of-order")
            .Refuses("ARG", new RaiseMotion("appeal-ruling", MotionTerms.None), RefusalCode.NothingToAppeal);

    [Theory]
    [InlineData(3, 2, RulingStanding.Overruled)]
    [InlineData(2, 2, RulingStanding.Upheld)]
    [InlineData(2, 3, RulingStanding.Upheld)]
    public void A_ruling_stands_unless_a_majority_overrules_it_rule_113(int yes, int no, RulingStanding standing)
    {
        var play = Debate.Raise("ARG", "point-of-order").Rule(RulingAnswer.Denied).Raise("ARG", "appeal-ruling");
        play = play.Chair(new PutMotion(play.Motion.Id, VotingMethod.Recorded));
        var vote = play.State.Committee!.Voting.Current!.Value;
        for (var i = 0; i < yes + no; i++)
        {
            play = play.Do(CommitteeCase.Members[i].Value, new CastBallot(vote, i < yes ? Choice.Yes : Choice.No));
        }

        Assert.Equal(standing, play.Chair(new CloseVote(vote)).State.Committee!.Motions.Rulings.Single().Standing);
    }

    [Fact]
    public void A_motion_that_is_voted_through_is_performed_with_the_result()
    {
        var play = Debate.Raise("ARG", "adjourn-debate");
        play = play.Chair(new PutMotion(play.Motion.Id, VotingMethod.Recorded));
        var vote = play.State.Committee!.Voting.Current!.Value;
        play = play.Do("ARG", new CastBallot(vote, Choice.Yes)).Do("BEL", new CastBallot(vote, Choice.Yes)).Do("CHL", new CastBallot(vote, Choice.No)).Chair(new CloseVote(vote));
        Assert.Equal((MotionStatus.Carried, ItemStatus.Adjourned), (play.Motion.Status, play.State.Committee!.Meeting.Of("water")));
    }

    [Fact]
    public void A_moderated_caucus_begins_with_its_mover_on_the_list_and_ends_by_itself()
    {
        var play = Model.Raise("ARG", "moderated-caucus", new MotionTerms(Minutes: 10, SpeechSeconds: 60, Topic: "dams"));
        play = play.Do("BEL", new SecondMotion(play.Motion.Id)).Carry();
        Assert.Equal((Proceedings.ModeratedCaucus, "ARG"), (MeetingRules.Now(play.State)!.Value, play.Waiting(SpeakersList.Caucus)));
        Assert.Equal(play.Now.AddMinutes(10), Session.NextDeadline(play.State));
        Assert.Equal(Proceedings.ItemDebate, MeetingRules.Now(play.After(600).State));
    }

    [Fact]
    public void A_motion_that_needs_a_second_is_not_decided_without_and_its_mover_can_not_give_it()
    {
        var play = Model.Raise("ARG", "unmoderated-caucus", TenMinutes);
        play.RefusesChair(new DecideMotion(play.Motion.Id, true, DecidedHow.NoObjection, null, null), RefusalCode.NeedsSecond);
        play.Refuses("ARG", new SecondMotion(play.Motion.Id), RefusalCode.OwnMotion);
    }

    [Theory]
    [InlineData(10, 45, RefusalCode.SpeechesDoNotFit)]
    [InlineData(31, 60, RefusalCode.CaucusTooLong)]
    public void A_caucus_keeps_to_the_rules(int minutes, int seconds, RefusalCode code) =>
        Model.Refuses("ARG", new RaiseMotion("moderated-caucus", new MotionTerms(Minutes: minutes, SpeechSeconds: seconds, Topic: "dams")), code);

    [Fact]
    public void Of_several_caucuses_the_longer_is_put_first()
    {
        var play = Model.Raise("ARG", "unmoderated-caucus", TenMinutes).Raise("BEL", "unmoderated-caucus", new MotionTerms(Minutes: 20));
        Assert.Equal(["BEL", "ARG"], InOrder.Pending(play.State).Select(m => m.Mover.Value));
    }

    [Fact]
    public void The_General_Assembly_knows_no_caucus() => Debate.RefusesChair(new BeginCaucus(CaucusKind.Unmoderated, 10, null, ""), RefusalCode.NotKnownHere);

    [Fact]
    public void Two_replies_are_accorded_for_ten_minutes_and_five_decision_34_401()
    {
        var play = Debate.Raise("ARG", "right-of-reply").Rule(RulingAnswer.Sustained).Raise("ARG", "right-of-reply").Rule(RulingAnswer.Sustained);
        play.Refuses("ARG", new RaiseMotion("right-of-reply", MotionTerms.None), RefusalCode.RepliesExhausted);
        play = play.Chair(new GoOnTo(Proceedings.Replies)).Chair(new GiveFloor(null, null));
        Assert.Equal(600, play.State.Committee!.Floor.Speaking!.GrantedSeconds);
        Assert.Equal(300, play.Chair(new GiveFloor(null, null)).State.Committee!.Floor.Speaking!.GrantedSeconds);
    }

    [Theory]
    [InlineData("un-general-assembly-committee", 1, null)]
    [InlineData("una-usa", 1, RefusalCode.NoQuorum)]
    [InlineData("una-usa", 2, null)]
    [InlineData("un-security-council", 0, null)]
    public void A_meeting_opens_with_the_quorum_of_its_rules(string rules, int present, RefusalCode? code)
    {
        var play = CommitteeCase.Members.Take(present).Aggregate(Scheduled(rules), (p, m) => p.Chair(new MarkAttendance(m, Attendance.Present)));
        if (code is { } refused)
        {
            play.RefusesChair(new OpenMeeting(), refused);
        }
        else
        {
            play.Chair(new OpenMeeting());
        }
    }

    [Fact]
    public void A_quorum_is_presumed_until_the_roll_is_called_rule_108()
    {
        var play = Scheduled("un-general-assembly-committee").Chair(new OpenMeeting());
        Assert.True(MeetingRules.Quorum(play.State).MayDecide);
        play = play.Raise("ARG", "verify-quorum").Rule(RulingAnswer.Sustained).Do("ARG", new AnswerRoll(Attendance.Present));
        Assert.False(MeetingRules.Quorum(play.State).MayDecide);
    }
}
