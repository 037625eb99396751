using System.Text.Json;
using CsCheck;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using static Simulation.Domain.Tests.Voting.Process.Hall;
using static Simulation.Domain.Voting.Choice;

namespace Simulation.Domain.Tests.Voting.Process;

/// <summary>Who may know what of a vote that is on, and what nobody may know ever.</summary>
public class SecrecyTests
{
    private static readonly TableAudience Control = new TableAudience.Control();
    private static readonly TableAudience Projector = new TableAudience.Projector();

    private static Hall Voting(VotingMethod method)
    {
        var hall = Under("un-general-assembly-committee");
        hall.Chair(On(Draft, method));
        return hall;
    }

    [Fact]
    public void Whatever_is_chosen_in_secret_the_events_are_the_same() =>
        Assert.Single(Enum.GetValues<Choice>().Where(c => c != Absent).Select(c =>
        {
            var hall = Voting(VotingMethod.Secret);
            hall.Cast(c);
            return Json(hall.Ask(Seat(hall.Members[1]), new CastBallot(hall.Open.Id, c)).Events) + Json(SessionView.Of(default, hall.State, Control));
        }).Distinct());

    [Fact]
    public void A_secret_ballot_is_cast_once()
    {
        var hall = Voting(VotingMethod.Secret);
        hall.Cast(Yes);
        Assert.Equal(RefusalCode.BallotAlreadyCast, hall.Refused(hall.Members[0], new CastBallot(hall.Open.Id, No)));
    }

    [Fact]
    public void A_ballot_in_words_says_nothing_of_the_choice() =>
        Assert.Equal(new CastBallot(default, Yes).ToString(), new CastBallot(default, No).ToString());

    [Fact]
    public void The_box_of_a_closed_vote_makes_the_result_once()
    {
        var hall = Voting(VotingMethod.Secret);
        hall.Cast(Yes, Yes, No);
        var vote = hall.Open.Id;
        Assert.IsType<VoteClosed>(Assert.Single(hall.Chair(new CloseVote(vote))));
        Assert.Equal(RefusalCode.VoteNotOpen, hall.Refused(hall.Members[3], new CastBallot(vote, Yes)));
        Assert.Equal(RefusalCode.TotalsImpossible, Count(new VoteTotals(2, 2, 0, 0)).Refusal?.Code);
        var declared = Assert.IsType<VoteDeclared>(Assert.Single(hall.Happened(Count(new VoteTotals(2, 1, 0, 0)).Events)));
        Assert.Equal((Outcome.Adopted, 0), (declared.Result.Outcome, declared.Ballots.Length));
        Assert.Empty(Count(new VoteTotals(2, 1, 0, 0)).Events);
        Decision<SessionEvent> Count(VoteTotals box) => VotingRules.Count(hall.State, vote, box, new DecisionContext(Given.Noon, Given.NextId));
    }

    [Fact]
    public void In_a_recorded_vote_the_board_hangs_in_the_hall_and_not_at_the_desks()
    {
        var hall = Voting(VotingMethod.Recorded);
        var before = hall.State;
        hall.Cast(Yes);
        Assert.Equal(Yes, hall.Shown<VoteSlice>(Projector)!.Current!.Board[0].Choice);
        Assert.Equal(Yes, hall.Shown<VoteSlice>(Eyes(hall.Members[0]))!.Current!.Mine!.Choice);
        var other = hall.Shown<VoteSlice>(Eyes(hall.Members[1]))!.Current!;
        Assert.Equal((null, null, 0), (other.Voted, other.Totals, other.Board.Length));
        Assert.Empty(SessionView.Changes(default, before, hall.State, Eyes(hall.Members[1])));
    }

    [Fact]
    public void In_a_roll_call_everybody_hears_the_answers()
    {
        var hall = Voting(VotingMethod.RollCall);
        hall.Cast(No);
        Assert.Equal(No, hall.Shown<VoteSlice>(Eyes(hall.Members[4]))!.Current!.Board[0].Choice);
    }

    [Theory]
    [InlineData(VotingMethod.Show)]
    [InlineData(VotingMethod.Secret)]
    public void The_chair_sees_who_has_voted_and_not_how(VotingMethod method)
    {
        var hall = Voting(method);
        hall.Cast(No);
        Assert.Equal(new BoardEntry(hall.Members[0], true, null, false, false), hall.Shown<VoteSlice>(Control)!.Current!.Board[0]);
        Assert.Null(hall.Shown<VoteSlice>(Control)!.Current!.Totals);
        Assert.Equal((1, 0), hall.Shown<VoteSlice>(Projector)!.Current is { } shown ? (shown.Voted, shown.Board.Length) : default);
    }

    [Fact]
    public void What_a_desk_may_do_is_what_is_then_accepted() =>
        Gen.Select(Gen.OneOf([.. new[] { VotingMethod.Show, VotingMethod.Recorded, VotingMethod.RollCall, VotingMethod.Secret }.Select(Gen.Const)]), Gen.Int[0, 4], Gen.OneOf([.. new[] { Yes, No, Abstain, NotParticipating }.Select(Gen.Const)]), Gen.Int[0, 4])
            .Sample((method, cast, choice, member) =>
            {
                var hall = Voting(method);
                hall.Cast([.. Enumerable.Repeat(Yes, cast)]);
                var may = hall.Shown<VoteSlice>(Eyes(hall.Members[member]))!.Current!.May;
                Assert.Equal(may.Cast is null && may.Choices.Contains(choice), hall.Refused(hall.Members[member], new CastBallot(hall.Open.Id, choice)) is null);
            });

    [Fact]
    public void Whatever_ballots_come_totals_equal_ballots_and_the_result_can_be_counted_again() =>
        Gen.Select(Gen.OneOf([.. new[] { VotingMethod.Show, VotingMethod.Recorded, VotingMethod.RollCall }.Select(Gen.Const)]), Gen.Select(Gen.Int[0, 5], Gen.Enum<Choice>()).Array[0, 30])
            .Sample((method, ballots) =>
            {
                var hall = Voting(method);
                var vote = hall.Open.Id;
                var last = new Dictionary<DelegationId, Choice>();
                foreach (var (member, choice) in ballots)
                {
                    var who = member == 5 ? Observer : hall.Members[member];
                    var decision = hall.Ask(Seat(who), new CastBallot(vote, choice));
                    if (decision.Refusal is null)
                    {
                        last[who] = choice;
                        hall.Happened(decision.Events);
                    }
                }

                var declared = hall.Close();
                Assert.Equal(VoteTotals.Of(last.Values), declared.Totals);
                Assert.Equal(declared.Totals.Sum, declared.Result.Present);
                Assert.DoesNotContain(Observer, last.Keys);
                Assert.Equal(Json(declared.Result), Json(Assert.Single(hall.Shown<VotesSlice>(Projector)!.Votes).Recount()));
            });

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Wire.Json);
}
