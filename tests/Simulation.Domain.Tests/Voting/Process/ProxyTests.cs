using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting.Proxies;
using Simulation.Domain.Voting.Votes;
using static Simulation.Domain.Tests.Voting.Process.Hall;
using static Simulation.Domain.Voting.Choice;

namespace Simulation.Domain.Tests.Voting.Process;

/// <summary>One member votes for another (Treaty on the Functioning of the European Union, article 239: for not more than one other).</summary>
public class ProxyTests
{
    /// <summary>The Council, the first member's vote in the second's hands.</summary>
    private static Hall Given()
    {
        var hall = Council();
        hall.Do(Seat(hall.Members[0]), new GiveProxy(hall.Members[1]));
        return hall;
    }

    private static Hall Council() => Under("eu-council", adapt: r => r with { Questions = [.. r.Questions.Select(q => q with { Majority = "MajorityOfMembers" })] });

    [Fact]
    public void A_ballot_in_other_hands_counts_for_whose_it_is()
    {
        var hall = Given();
        hall.Chair(On(Draft, VotingMethod.Recorded));
        hall.Do(Seat(hall.Members[1]), new CastBallot(hall.Open.Id, Yes));
        hall.Do(Seat(hall.Members[1]), new CastBallot(hall.Open.Id, No, For: hall.Members[0]));
        Assert.Equal([(hall.Members[0], No), (hall.Members[1], Yes)], hall.Close().Ballots.Select(b => (b.Member, b.Choice)));
    }

    [Fact]
    public void Whoever_gave_its_vote_away_does_not_cast_it()
    {
        var hall = Given();
        hall.Chair(On(Draft, VotingMethod.Recorded));
        Assert.Equal(RefusalCode.VoteGivenAway, hall.Refused(hall.Members[0], new CastBallot(hall.Open.Id, Yes)));
        Assert.Equal(RefusalCode.VoteGivenAway, hall.Shown<VoteSlice>(Eyes(hall.Members[0]))!.Current!.May.Cast);
    }

    [Fact]
    public void Nobody_votes_for_others_unasked()
    {
        var hall = Given();
        hall.Chair(On(Draft, VotingMethod.Recorded));
        Assert.Equal(RefusalCode.NoProxy, hall.Refused(hall.Members[2], new CastBallot(hall.Open.Id, Yes, For: hall.Members[0])));
    }

    [Fact]
    public void A_member_votes_for_one_other_at_most()
    {
        var hall = Given();
        Assert.Equal(RefusalCode.ProxiesExhausted, hall.Refused(hall.Members[2], new GiveProxy(hall.Members[1])));
        Assert.Equal(RefusalCode.ProxiesExhausted, hall.Refused(hall.Members[2], new GiveProxy(hall.Members[0])));
        Assert.Equal(RefusalCode.ProxiesExhausted, hall.Refused(hall.Members[1], new GiveProxy(hall.Members[2])));
    }

    [Fact]
    public void While_a_vote_is_on_votes_stay_in_whose_hands_they_are()
    {
        var hall = Given();
        hall.Chair(On(Draft, VotingMethod.Recorded));
        Assert.Equal(RefusalCode.VoteUnderWay, hall.Refused(hall.Members[0], new GiveProxy(null)));
    }

    [Fact]
    public void What_is_taken_back_is_ones_own_again()
    {
        var hall = Given();
        hall.Do(Seat(hall.Members[0]), new GiveProxy(null));
        hall.Chair(On(Draft, VotingMethod.Recorded));
        hall.Cast(Yes);
        Assert.Equal(RefusalCode.NoProxy, hall.Refused(hall.Members[1], new CastBallot(hall.Open.Id, Yes, For: hall.Members[0])));
    }

    [Theory]
    [InlineData("un-general-assembly-committee")]
    [InlineData("un-security-council")]
    public void Most_bodies_know_no_proxies(string rules)
    {
        var hall = Under(rules);
        Assert.Equal(RefusalCode.NotKnownHere, hall.Refused(hall.Members[0], new GiveProxy(hall.Members[1])));
    }

    [Fact]
    public void An_observer_has_no_vote_to_give_and_none_is_given_to_it()
    {
        var hall = Council();
        Assert.Equal(RefusalCode.ObserversDoNotVote, hall.Refused(Observer, new GiveProxy(hall.Members[1])));
        Assert.Equal(RefusalCode.NoSuchDelegation, hall.Refused(hall.Members[0], new GiveProxy(Observer)));
    }

    [Fact]
    public void The_holder_sees_what_it_may_do_with_each_vote()
    {
        var hall = Given();
        hall.Chair(On(Draft, VotingMethod.Recorded));
        var before = hall.State;
        hall.Do(Seat(hall.Members[1]), new CastBallot(hall.Open.Id, No, For: hall.Members[0]));
        Assert.Equal(No, Assert.Single(hall.Shown<VoteSlice>(Eyes(hall.Members[1]))!.Current!.Held).Mine!.Choice);
        Assert.NotEmpty(SessionView.Changes(default, before, hall.State, Eyes(hall.Members[1])).OfType<VoteSlice>());
        Assert.Empty(SessionView.Changes(default, before, hall.State, Eyes(hall.Members[2])));
        Assert.Equal([new Proxy(hall.Members[0], hall.Members[1])], hall.Shown<ProxiesSlice>(new TableAudience.Projector())!.Given);
    }

    [Fact]
    public void Votes_are_counted_with_a_quorum_of_voting_power_where_votes_are_weighed()
    {
        var hall = Under("weighted", weights: [600, 100, 100, 100, 100]);
        hall.Chair(new CallRoll());
        foreach (var member in hall.Members.Skip(1))
        {
            hall.Chair(new MarkAttendance(member, Attendance.Present));
        }

        Assert.Equal(["400", "500"], hall.Ask(Tests.Given.Control, On(Draft, VotingMethod.Recorded)).Refusal!.Arguments);
    }
}
