using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;
using static Simulation.Domain.Tests.Committees.FloorPlay;

namespace Simulation.Domain.Tests.Committees;

/// <summary>The list of speakers and the floor (General Assembly, rules 109 to 115).</summary>
public class FloorTests
{
    private static readonly FloorPlay Debate = FloorPlay.Open("un-general-assembly-committee").Chair(new OpenDebate("water"));

    [Fact]
    public void Speakers_are_called_in_the_order_in_which_they_asked_rule_109()
    {
        var play = Debate.Ask("BEL").Ask("ARG").Chair(new GiveFloor(null, null));
        Assert.Equal(("BEL", "ARG"), (play.Speaker, play.Waiting("item:water")));
    }

    [Fact]
    public void A_delegation_waits_once_on_a_list() => Debate.Ask("BEL").Refuses("BEL", Request(), RefusalCode.AlreadyOnList);

    [Fact]
    public void A_closed_list_takes_no_more_names_rule_115() =>
        Debate.Ask("BEL").Chair(new CloseList(null)).Refuses("ARG", Request(), RefusalCode.ListClosed);

    [Fact]
    public void The_floor_goes_from_one_to_the_next_and_both_are_on_record()
    {
        var play = Debate.Ask("BEL").Ask("ARG").Chair(new GiveFloor(null, null)).After(40).Chair(new GiveFloor(null, null)).After(20).Chair(new EndSpeech());
        Assert.Equal([("BEL", 40), ("ARG", 20)], play.State.Committee!.Floor.Spoken.Select(s => (s.Entry.Delegation!.Value.Value, (int)s.Used.TotalSeconds)));
    }

    [Fact]
    public void A_pause_does_not_count()
    {
        var play = Debate.Ask("BEL").Chair(new GiveFloor(null, null)).After(40).Chair(new PauseSpeech()).After(100).Chair(new ContinueSpeech()).After(5).Chair(new EndSpeech());
        Assert.Equal(45, play.State.Committee!.Floor.Spoken[0].Used.TotalSeconds);
    }

    [Fact]
    public void A_speech_has_the_seconds_of_the_rules() =>
        Assert.Equal(300, Debate.Ask("BEL").Chair(new GiveFloor(null, null)).State.Committee!.Floor.Speaking!.GrantedSeconds);

    [Fact]
    public void A_limit_that_was_set_counts_instead_rule_114() =>
        Assert.Equal(60, Debate.Ask("BEL").Chair(new LimitSpeeches(60, 1)).Chair(new GiveFloor(null, null)).State.Committee!.Floor.Speaking!.GrantedSeconds);

    [Fact]
    public void Who_has_spoken_as_often_as_allowed_is_not_put_on_the_list_again_rule_114() =>
        Debate.Chair(new LimitSpeeches(null, 1)).Ask("BEL").Chair(new GiveFloor(null, null)).Chair(new EndSpeech()).Refuses("BEL", Request(), RefusalCode.SpeechesUsedUp);

    [Fact]
    public void Who_spoke_last_can_be_put_back_at_the_head_and_the_speech_does_not_count()
    {
        var play = Debate.Ask("BEL").Ask("ARG").Chair(new GiveFloor(null, null)).Chair(new EndSpeech()).Chair(new ReAddLast());
        Assert.Equal("BEL ARG", play.Waiting("item:water"));
        Assert.Empty(play.State.Committee!.Floor.Spoken);
    }

    [Fact]
    public void A_point_of_order_is_stated_before_all_who_wait_and_the_speaker_stands_still_rule_113()
    {
        var play = Debate.Ask("BEL").Ask("ARG").Chair(new GiveFloor(null, null)).After(10).Raise("CHL", "point-of-order");
        Assert.Equal("CHL ARG", play.Waiting("item:water"));
        play = play.Chair(new GiveFloor(null, null)).After(30);
        Assert.Equal(("CHL", "BEL"), (play.Speaker, play.State.Committee!.Floor.Interrupted.Single().Entry.Delegation!.Value.Value));
        play = play.Rule(RulingAnswer.Denied).Chair(new ContinueSpeech()).After(5).Chair(new EndSpeech());
        Assert.Equal(15, play.State.Committee!.Floor.Spoken.Single(s => s.Entry.Delegation!.Value.Value == "BEL").Used.TotalSeconds);
    }

    [Fact]
    public void A_question_interrupts_only_where_the_rules_know_questions() => Debate.Ask("BEL").Chair(new GiveFloor(null, null))
        .Refuses("ARG", new RequestFloor(null, SpeechKind.InterposedQuestion, null, null, ""), RefusalCode.NotKnownHere);

    [Fact]
    public void A_question_is_put_and_answered_and_the_speaker_goes_on()
    {
        var play = FloorPlay.Open("thimun").Chair(new OpenDebate("water")).Ask("BEL").Ask("CHL").Chair(new GiveFloor(null, null)).After(10)
            .Do("ARG", new RequestFloor(null, SpeechKind.InterposedQuestion, null, null, ""));
        Assert.Equal("ARG CHL", play.Waiting("item:water"));
        play = play.Chair(new GiveFloor(null, null)).After(7);
        play = play.Do("BEL", new RequestFloor(null, SpeechKind.Answer, null, play.State.Committee!.Floor.Speaking!.Entry.Id, ""));
        Assert.Equal("BEL CHL", play.Waiting("item:water"));
        play = play.Chair(new GiveFloor(null, null)).After(9).Chair(new EndSpeech()).Chair(new ContinueSpeech()).After(5).Chair(new EndSpeech());
        Assert.Equal([("ARG", 7), ("BEL", 9), ("BEL", 15)], play.State.Committee!.Floor.Spoken.Select(s => (s.Entry.Delegation!.Value.Value, (int)s.Used.TotalSeconds)));
    }

    [Fact]
    public void Questions_that_nobody_got_to_put_go_with_the_speech()
    {
        var play = FloorPlay.Open("thimun").Chair(new OpenDebate("water")).Ask("BEL").Chair(new GiveFloor(null, null))
            .Do("ARG", new RequestFloor(null, SpeechKind.InterposedQuestion, null, null, "")).Chair(new EndSpeech());
        Assert.Equal("", play.Waiting("item:water"));
    }

    [Fact]
    public void Time_left_can_be_yielded_once_and_not_again()
    {
        var play = FloorPlay.Open("una-usa").Chair(new OpenDebate("water")).Ask("BEL").Chair(new GiveFloor(null, null)).After(30)
            .Do("BEL", new Yield(YieldTo.Delegation, Id("ARG")));
        Assert.Equal(("ARG", 60), (play.Speaker, play.State.Committee!.Floor.Speaking!.GrantedSeconds));
        play.Refuses("ARG", new Yield(YieldTo.Delegation, Id("CHL")), RefusalCode.NotInOrderNow);
    }

    [Fact]
    public void Time_is_not_yielded_to_who_is_away_or_not_here() => Assert.All<(DelegationId To, RefusalCode Code)>([(Id("CHL"), RefusalCode.NotPresent), (Id("XXX"), RefusalCode.NoSuchDelegation), (Id("BEL"), RefusalCode.NotInOrderNow)], yielded =>
        FloorPlay.Open("una-usa").Chair(new OpenDebate("water")).Chair(new MarkAttendance(Id("CHL"), Attendance.Away)).Ask("BEL").Chair(new GiveFloor(null, null))
            .Refuses("BEL", new Yield(YieldTo.Delegation, yielded.To), yielded.Code));

    [Fact]
    public void In_the_General_Assembly_nobody_yields() =>
        Debate.Ask("BEL").Chair(new GiveFloor(null, null)).Refuses("BEL", new Yield(YieldTo.Chair, null), RefusalCode.NotKnownHere);

    [Fact]
    public void Who_does_not_speak_has_nothing_to_yield() => FloorPlay.Open("una-usa").Chair(new OpenDebate("water")).Ask("BEL").Chair(new GiveFloor(null, null))
        .Refuses("ARG", new Yield(YieldTo.Chair, null), RefusalCode.NotSpeaking);

    [Fact]
    public void A_bloc_pays_for_its_members_speeches_from_a_common_account()
    {
        var play = Debate.Chair(new AllotTime(null, "South", [Id("ARG"), Id("CHL")], 600)).Ask("ARG").Ask("BEL").Ask("CHL")
            .Chair(new GiveFloor(null, null)).After(100).Chair(new GiveFloor(null, null)).After(50).Chair(new GiveFloor(null, null)).After(25).Chair(new EndSpeech());
        Assert.Equal(125, play.State.Committee!.Floor.List("item:water").Blocs.Single().Used.TotalSeconds);
    }

    [Fact]
    public void Only_who_answered_the_roll_speaks_where_the_rules_say_so() =>
        FloorPlay.Open("una-usa").Chair(new OpenDebate("water")).Chair(new MarkAttendance(Id("BEL"), Attendance.Away)).Refuses("BEL", Request(), RefusalCode.NotPresent);

    [Fact]
    public void A_suspension_stops_the_speakers_clock()
    {
        var play = Debate.Ask("BEL").Chair(new GiveFloor(null, null)).After(10).Chair(new SuspendMeeting(15)).After(900)
            .Chair(new ResumeMeeting()).Chair(new ContinueSpeech()).After(5).Chair(new EndSpeech());
        Assert.Equal(15, play.State.Committee!.Floor.Spoken.Single().Used.TotalSeconds);
    }

    [Fact]
    public void Points_are_stated_in_their_order_of_precedence()
    {
        var play = FloorPlay.Open("una-usa").Chair(new OpenDebate("water")).Ask("EGY").Raise("BEL", "point-of-order").Raise("CHL", "personal-privilege");
        Assert.Equal("CHL BEL EGY", play.Waiting("item:water"));
    }

    [Fact]
    public void The_overrun_of_one_bloc_is_given_to_the_others_so_that_they_are_even()
    {
        var play = Debate.Chair(new AllotTime(null, "South", [Id("ARG")], 60)).Chair(new AllotTime(null, "North", [Id("BEL")], 60)).Ask("ARG")
            .Chair(new GiveFloor(null, null)).After(100).Chair(new EndSpeech());
        play.RefusesChair(new ShareOverrun(null, "North"), RefusalCode.NoOverrun);
        play = play.Chair(new ShareOverrun(null, "South"));
        Assert.Equal([("South", 100), ("North", 100)], play.State.Committee!.Floor.List("item:water").Blocs.Select(b => (b.Name, b.AllottedSeconds)));
        play.RefusesChair(new ShareOverrun(null, "South"), RefusalCode.NoOverrun);
    }

    [Fact]
    public void A_spokesperson_waits_for_the_bloc_beside_what_the_delegation_says_for_itself()
    {
        var formed = Debate.Do("BEL", new FormBloc("Upstream", [Id("ARG")]));
        var bloc = formed.State.Committee!.Correspondence.Blocs.All.Single().Id;
        formed.Refuses("BEL", Request() with { OnBehalfOf = bloc }, RefusalCode.BlocNotAnnounced);
        var play = formed.Do("BEL", new AnnounceBloc(bloc)).Ask("BEL").Do("BEL", Request() with { OnBehalfOf = bloc });
        Assert.Equal([null, "Upstream"], play.State.Committee!.Floor.List("item:water").Entries.Select(e => e.OnBehalfOf));
        play.Refuses("BEL", Request() with { OnBehalfOf = bloc }, RefusalCode.AlreadyOnList);
        play.Refuses("ARG", Request() with { OnBehalfOf = bloc }, RefusalCode.NotTheSpokesperson);
    }

    [Fact]
    public void A_speech_for_a_bloc_is_not_one_of_the_delegations_own_rule_114()
    {
        var formed = Debate.Chair(new LimitSpeeches(null, 1)).Do("BEL", new FormBloc("Upstream", []));
        var bloc = formed.State.Committee!.Correspondence.Blocs.All.Single().Id;
        formed.Do("BEL", new AnnounceBloc(bloc)).Do("BEL", Request() with { OnBehalfOf = bloc }).Chair(new GiveFloor(null, null)).Chair(new EndSpeech()).Ask("BEL");
    }

    [Fact]
    public void Replies_are_counted_by_item_and_meeting_decision_34_401()
    {
        var first = Replied(Replied(Debate, 600), 300);
        first.Refuses("ARG", new RaiseMotion("right-of-reply", MotionTerms.None), RefusalCode.RepliesExhausted);
        var other = Replied(first.Chair(new ConcludeItem()).Chair(new OpenDebate("energy")), 600);
        Replied(other.Chair(new AdjournMeeting(null)).Chair(new OpenMeeting()).Chair(new OpenDebate("water")), 600);

        static FloorPlay Replied(FloorPlay play, int seconds)
        {
            play = play.Raise("ARG", "right-of-reply").Rule(RulingAnswer.Sustained);
            play = play.Chair(new GiveFloor(play.State.Committee!.Floor.List(SpeakersList.Replies).Entries[0].Id, null));
            Assert.Equal(seconds, play.State.Committee!.Floor.Speaking!.GrantedSeconds);
            return play.Chair(new EndSpeech());
        }
    }

    [Fact]
    public void Who_spoke_on_a_motion_that_is_decided_is_not_put_back()
    {
        var play = Debate.Raise("ARG", "adjourn-debate");
        play = play.Do("BEL", new SpeakOnMotion(play.Motion.Id, Stance.Against)).Chair(new GiveFloor(null, null)).Chair(new EndSpeech()).Defeat();
        play.RefusesChair(new ReAddLast(), RefusalCode.NotInOrderNow);
    }

    private static RequestFloor Request() => new(null, SpeechKind.Normal, null, null, "");
}
