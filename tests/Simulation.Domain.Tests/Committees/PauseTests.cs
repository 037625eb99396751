using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Votes;
using static Simulation.Domain.Tests.Committees.FloorPlay;

namespace Simulation.Domain.Tests.Committees;

/// <summary>While the session is paused the committee's clocks stand, and go on with what was left.</summary>
public class PauseTests
{
    private static readonly FloorPlay Debate = Open("un-general-assembly-committee").Chair(new OpenDebate("water"));
    private static readonly FloorPlay Caucus = Open("una-usa").Chair(new OpenDebate("water")).Chair(new BeginCaucus(CaucusKind.Unmoderated, 10, null, ""));

    private static ExplanationOfVote Explanation(FloorPlay play) => play.Shown<ExplanationsSlice>(new TableAudience.Projector()).All.Single();

    private static FloorPlay Paused(FloorPlay play, int seconds) => play.Do(InTheChair, new PauseSession()).After(seconds).Do(InTheChair, new ResumeSession());

    [Fact]
    public void A_speakers_clock_stands_and_runs_again_by_itself()
    {
        var play = Paused(Debate.Ask("BEL").Chair(new GiveFloor(null, null)).After(40), 1000).After(5).Chair(new EndSpeech());
        Assert.Equal(45, play.State.Committee!.Floor.Spoken[0].Used.TotalSeconds);
    }

    [Fact]
    public void A_clock_that_the_chair_had_stopped_stays_stopped()
    {
        var play = Paused(Debate.Ask("BEL").Chair(new GiveFloor(null, null)).After(40).Chair(new PauseSpeech()), 1000);
        Assert.NotNull(play.State.Committee!.Floor.Speaking!.PausedAt);
        Assert.Equal(41, play.After(9).Chair(new ContinueSpeech()).After(1).Chair(new EndSpeech()).State.Committee!.Floor.Spoken[0].Used.TotalSeconds);
    }

    [Fact]
    public void A_caucus_does_not_end_meanwhile_and_lasts_as_long_as_was_left()
    {
        var paused = Caucus.After(120).Do(InTheChair, new PauseSession()).After(3600);
        Assert.NotNull(paused.State.Committee!.Meeting.Caucus);
        Assert.NotEqual(paused.State.Committee.Meeting.Caucus.EndsAt, Session.NextDeadline(paused.State));
        var resumed = paused.Do(InTheChair, new ResumeSession());
        Assert.Equal(resumed.Now.AddSeconds(480), resumed.State.Committee!.Meeting.Caucus!.EndsAt);
        Assert.NotNull(resumed.After(479).State.Committee!.Meeting.Caucus);
        Assert.Null(resumed.After(480).State.Committee!.Meeting.Caucus);
    }

    [Fact]
    public void A_suspension_is_as_long_as_was_announced()
    {
        var play = Paused(Debate.Chair(new SuspendMeeting(10)), 600);
        Assert.Equal(play.Now.AddMinutes(10), play.State.Committee!.Meeting.Until);
    }

    [Fact]
    public void A_silence_is_not_kept_by_a_pause()
    {
        var silent = Debate.Draft("ARG", out var draft).Chair(new OpenVote(new VoteSubject.Draft(draft), null, null, 60, [], []));
        var paused = silent.After(1800).Do(InTheChair, new PauseSession()).After(7200);
        Assert.Equal(DraftStatus.Tabled, paused.State.Committee!.Drafting.Find(draft)!.Status);
        paused.Refuses("BEL", new ObjectToDecision(paused.State.Committee.Voting.Silences.Single(), ""), RefusalCode.SessionNotRunning);
        var resumed = paused.Do(InTheChair, new ResumeSession());
        Assert.Equal(DraftStatus.Tabled, resumed.After(1799).State.Committee!.Drafting.Find(draft)!.Status);
        Assert.Equal(DraftStatus.Adopted, resumed.After(1800).State.Committee!.Drafting.Find(draft)!.Status);
    }

    [Fact]
    public void Who_explains_a_vote_has_as_much_time_as_was_left()
    {
        var explaining = Debate.Draft("ARG", out var draft).Chair(new DeclareDebateClosed()).Do("BEL", new AskToExplain(new VoteSubject.Draft(draft), ExplanationTime.Before))
            .Chair(new HearExplanation(new VoteSubject.Draft(draft), ExplanationTime.Before, Id("BEL"))).After(60);
        var (ends, paused) = (Explanation(explaining).EndsAt!.Value, explaining.Do(InTheChair, new PauseSession()));
        Assert.Equal(ends - paused.Now, Explanation(paused.After(1000)).Remaining);
        var resumed = paused.After(1000).Do(InTheChair, new ResumeSession());
        Assert.Equal((ends.AddSeconds(1000), (TimeSpan?)null), (Explanation(resumed).EndsAt!.Value, Explanation(resumed).Remaining));
        Assert.Equal(ends.AddSeconds(1500), Explanation(Paused(resumed, 500)).EndsAt);
    }

    [Fact]
    public void What_an_undo_brings_back_has_stood_as_well()
    {
        var play = Paused(Debate.Ask("BEL").Ask("ARG").Chair(new GiveFloor(null, null)).After(30).Chair(new GiveFloor(null, null)), 1000).Undo();
        Assert.Equal(("BEL", 40.0), (play.Speaker, play.After(10).State.Committee!.Floor.Speaking!.Used(play.Now.AddSeconds(10)).TotalSeconds));
    }
}
