using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Committees.Debriefing;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using static Simulation.Domain.Tests.Committees.CommitteeCase;
using Hall = Simulation.Domain.Tests.Voting.Process.Hall;

namespace Simulation.Domain.Tests.Committees;

public class DebriefTests
{
    private static readonly VoteSubject Programme = new VoteSubject.Question("The programme of work", true);

    [Theory]
    [InlineData(10, 0, 0, 100)]
    [InlineData(4, 4, 4, 0)]
    [InlineData(5, 5, 0, 25)]
    [InlineData(3, 1, 0, 63)] // 62.5
    [InlineData(1, 0, 0, 100)]
    [InlineData(0, 0, 0, null)]
    public void Agreement_is_whole_when_all_choose_alike_and_nothing_when_they_part_in_three(int yes, int no, int abstain, int? percent) =>
        Assert.Equal(percent, Cohesion.Agreement(yes, no, abstain));

    [Theory]
    [InlineData(10, 0, 100)]
    [InlineData(5, 5, 0)]
    [InlineData(3, 1, 50)]
    [InlineData(2, 1, 33)]
    [InlineData(0, 0, null)]
    public void Rice_looks_at_two_sides_only(int yes, int no, int? percent) => Assert.Equal(percent, Cohesion.Rice(yes, no));

    [Fact]
    public void Two_delegations_voted_together_in_the_votes_that_both_cast_and_that_keep_names()
    {
        var hall = Hall.Under("un-general-assembly-committee", members: 3);
        Vote(hall, VotingMethod.Recorded, Choice.Yes, Choice.Yes, Choice.No);
        Vote(hall, VotingMethod.Recorded, Choice.No, Choice.Yes);
        Vote(hall, VotingMethod.Secret, Choice.Yes, Choice.Yes, Choice.Yes);
        var votes = CommitteeDebrief.Of(hall.State, everything: false)!.Votes;
        var pairs = Cohesion.Pairs(votes);
        Assert.Equal(new VotedTogether(2, 1), pairs[(hall.Members[0], hall.Members[1])]);
        Assert.Equal(50, pairs[(hall.Members[1], hall.Members[0])].Percent);
        Assert.Equal(new VotedTogether(1, 0), pairs[(hall.Members[0], hall.Members[2])]);
        Assert.Equal(63, Cohesion.Agreement([hall.Members[0], hall.Members[1]], votes, out var counted)); // 100 and 25
        Assert.Equal(2, counted);
    }

    [Fact]
    public void A_secret_vote_is_remembered_by_its_totals_alone()
    {
        var hall = Hall.Under("un-general-assembly-committee", members: 3);
        Vote(hall, VotingMethod.Secret, Choice.Yes, Choice.No, Choice.Yes);
        Assert.Empty(Assert.Single(CommitteeDebrief.Of(hall.State, everything: true)!.Votes).Ballots);
    }

    [Fact]
    public void A_working_paper_that_was_never_tabled_is_opened_to_control_alone()
    {
        var state = Drafts();
        Assert.Equal(["A/C.2/L.1"], CommitteeDebrief.Of(state, everything: false)!.Texts.Select(t => t.Symbol));
        Assert.Equal(2, CommitteeDebrief.Of(state, everything: true)!.Texts.Length);
    }

    [Fact]
    public void Whose_words_survive_is_counted_for_every_text()
    {
        var text = CommitteeDebrief.Of(Drafts(), everything: true)!.Texts.Single(t => t.Status == DraftStatus.Working);
        Assert.Equal(9, text.Words.Sum(w => w.Survived));
    }

    [Fact]
    public void Time_on_the_floor_is_counted_for_every_delegation_of_the_body()
    {
        var play = FloorPlay.Open("un-general-assembly-committee").Chair(new OpenList(SpeakersList.General)).Ask("BEL").Ask("CHL");
        play = Speak(Speak(play, 60), 30);
        var speakers = CommitteeDebrief.Of(play.State, everything: false)!.Speakers;
        Assert.Equal(6, speakers.Length);
        Assert.Equal(new TimeSpoken(new("BEL"), 1, 60, 0), speakers.Single(s => s.Delegation.Value == "BEL"));
        Assert.Equal(new TimeSpoken(new("CHL"), 1, 30, 0), speakers.Single(s => s.Delegation.Value == "CHL"));
        Assert.Equal(0, speakers.Single(s => s.Delegation.Value == "EGY").Seconds);
    }

    [Theory]
    [InlineData(new[] { 60, 60, 60 }, 0)]
    [InlineData(new[] { 0, 0, 0 }, 0)]
    [InlineData(new[] { 0, 0, 0, 120 }, 75)]
    [InlineData(new[] { 10, 20, 30 }, 22)]
    public void Unevenness_is_the_gini_coefficient_of_the_time(int[] seconds, int percent) =>
        Assert.Equal(percent, TimeSpoken.Unevenness([.. seconds.Select((s, i) => new TimeSpoken(new($"D{i}"), 1, s, 0))]));

    [Fact]
    public void A_negotiating_table_has_no_committee_to_look_back_on() =>
        Assert.Null(CommitteeDebrief.Of(Given.InPhase(TestCase.Negotiation).State, everything: true));

    [Fact]
    public void A_glance_says_who_is_there_and_how_far_the_vote_has_come()
    {
        var hall = Hall.Under("un-general-assembly-committee", members: 3);
        hall.Chair(Hall.On(Programme, VotingMethod.Recorded));
        hall.Cast(Choice.Yes);
        var glance = CommitteeSummary.Of(hall.State)!;
        Assert.Equal((1, 3), (glance.Vote!.Voted, glance.Vote.Entitled));
        Assert.Equal(3, glance.Members);
    }

    [Fact]
    public void A_glance_counts_texts_and_their_open_brackets()
    {
        var glance = CommitteeSummary.Of(Drafts())!;
        Assert.Equal((1, 1, 0, 2), (glance.WorkingPapers, glance.Tabled, glance.Adopted, glance.OpenBrackets));
    }

    [Fact]
    public void A_glance_says_who_speaks_how_many_wait_and_since_when_a_motion_does()
    {
        var play = FloorPlay.Open("un-general-assembly-committee").Chair(new OpenList(SpeakersList.General)).Ask("BEL").Ask("CHL").Chair(new GiveFloor(null, null));
        var speaks = CommitteeSummary.Of(play.State)!;
        Assert.Equal("BEL", speaks.Speaking?.Entry.Delegation?.Value);
        Assert.Equal((1, 0, null), (speaks.Waiting, speaks.Motions, speaks.MotionsSince));

        var moved = play.After(20).Chair(new EndSpeech()).Raise("DNK", "suspend-meeting", new(Minutes: 10));
        var waits = CommitteeSummary.Of(moved.State)!;
        Assert.Null(waits.Speaking);
        Assert.Equal((1, moved.Now), (waits.Motions, waits.MotionsSince));
    }

    private static FloorPlay Speak(FloorPlay play, int seconds) => play.Chair(new GiveFloor(null, null)).After(seconds).Chair(new EndSpeech());

    private static void Vote(Hall hall, VotingMethod method, params ReadOnlySpan<Choice> choices)
    {
        hall.Chair(Hall.On(Programme, method));
        hall.Cast(choices);
        var vote = hall.Open.Id;
        hall.Chair(new CloseVote(vote));
        if (method == VotingMethod.Secret)
        {
            hall.Happened(Committee.Count(hall.State, vote, VoteTotals.Of(choices.ToArray()), new DecisionContext(hall.Now, Given.NextId)).Events);
        }
    }

    private static SessionState Drafts() => Session.Replay(
    [
        Planned with
        {
            Material = new CommitteeMaterial(
                [
                    new StartingDraft("paper", "", "water", Tabled: false, [Members[0]], Localized.Same("The General Assembly,\n\nRecalling [its] resolution,\n\n1. Calls upon [all] States to act.")),
                    new StartingDraft("tabled", "A/C.2/L.1", "water", Tabled: true, [Members[0]], Localized.Same("The General Assembly,\n\n1. Calls upon States to act.")),
                ],
                []),
        },
        new SessionOpened(Given.Noon),
        new PhaseBegan(0, Given.Noon, Given.Noon.AddMinutes(90)),
    ]);
}
