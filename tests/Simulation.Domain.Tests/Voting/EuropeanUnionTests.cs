using Simulation.Domain.Voting;
using static Simulation.Domain.Tests.Voting.GivenVote;

namespace Simulation.Domain.Tests.Voting;

/// <summary>The Council of 27 with the populations of 2017 (Eurostat).</summary>
public class EuropeanUnionTests
{
    private static readonly (string Member, long Population)[] Populations2017 =
    [
        ("BE", 11_351_727), ("BG", 7_101_859), ("CZ", 10_578_820), ("DK", 5_748_769), ("DE", 82_521_653), ("EE", 1_315_635), ("IE", 4_784_383),
        ("EL", 10_768_193), ("ES", 46_528_024), ("FR", 66_989_083), ("HR", 4_154_213), ("IT", 60_589_445), ("CY", 854_802), ("LV", 1_950_116),
        ("LT", 2_847_904), ("LU", 590_667), ("HU", 9_797_561), ("MT", 460_297), ("NL", 17_081_507), ("AT", 8_772_865), ("PL", 37_972_964),
        ("PT", 10_309_573), ("RO", 19_644_350), ("SI", 2_065_895), ("SK", 5_435_343), ("FI", 5_503_297), ("SE", 9_995_153),
    ];

    private static readonly string[] BySize = [.. Populations2017.OrderByDescending(p => p.Population).Select(p => p.Member)];

    private static readonly Electorate Council = Peopled(Populations2017);

    [Theory]
    [InlineData("DE FR IT", "", 24, 5286, Outcome.Adopted, TallyReason.BlockingMinorityTooSmall)]
    [InlineData("DE FR IT", "MT", 23, 5276, Outcome.Blocked, TallyReason.QualifiedMajorityMissed)]
    [InlineData("DE FR NL PL", "", 23, 5410, Outcome.Blocked, TallyReason.QualifiedMajorityMissed)]
    [InlineData("DE FR", "", 25, 6646, Outcome.Adopted, TallyReason.QualifiedMajorityReached)]
    [InlineData("the 12 largest", "", 15, 1377, Outcome.Blocked, TallyReason.QualifiedMajorityMissed)]
    [InlineData("the 13 smallest", "", 14, 9040, Outcome.Blocked, TallyReason.QualifiedMajorityMissed)]
    public void A_qualified_majority(string against, string abstaining, int yes, int basisPoints, Outcome outcome, TallyReason reason)
    {
        var (no, abstain) = (Names(against), Names(abstaining));
        foreach (var instead in new[] { Choice.No, Choice.Abstain, Choice.Absent })
        {
            var ballots = Council.Ballots(m => no.Contains(m) ? instead : abstain.Contains(m) ? Choice.Abstain : Choice.Yes);
            var result = Tally.Of(Rule("EuQmv"), Council, ballots, Quorum.Majority);
            Assert.Equal((outcome, reason, yes), (result.Outcome, result.Explanation.Reason, result.Yes));
            Assert.Equal((15, 289_714_164), (result.Needed.Votes, result.Needed.Power));
            var people = Populations2017.Where(p => !no.Contains(p.Member) && !abstain.Contains(p.Member)).Sum(p => p.Population);
            Assert.InRange(people * 10_000 / 445_714_098, basisPoints - 1, basisPoints);
        }
    }

    [Theory]
    [InlineData("the 7 smallest", Outcome.Adopted)]
    [InlineData("the 8 smallest", Outcome.Blocked)]
    [InlineData("DE FR IT", Outcome.Blocked)]
    public void A_reinforced_majority_takes_20_of_27_and_has_no_least_number_to_block(string against, Outcome outcome)
    {
        var no = Names(against);
        var result = Tally.Of(Rule("EuReinforcedQmv"), Council, Council.Ballots(m => no.Contains(m) ? Choice.No : Choice.Yes), Quorum.Majority);
        Assert.Equal((outcome, 20), (result.Outcome, result.Needed.Votes));
    }

    /// <summary>The fewest with more than 35 % are Germany, France and Italy; without Germany, France and Italy alone.</summary>
    [Theory]
    [InlineData("", "DE FR IT", Outcome.Adopted)]
    [InlineData("", "DE FR IT MT", Outcome.Blocked)]
    [InlineData("DE", "FR IT", Outcome.Adopted)]
    [InlineData("DE", "FR IT MT", Outcome.Blocked)]
    public void With_opt_outs_to_block_takes_the_fewest_with_more_than_35_percent_and_one_more(string standingAside, string against, Outcome outcome)
    {
        var (aside, no) = (Names(standingAside), Names(against));
        var ballots = Council.Ballots(m => aside.Contains(m) ? Choice.NotParticipating : no.Contains(m) ? Choice.No : Choice.Yes);
        var result = Tally.Of(Rule("EuQmvOptOut"), Council, ballots, Quorum.Majority);
        Assert.Equal((outcome, 27 - aside.Length, 0), (result.Outcome, result.Entitled, result.NotParticipating));
        var listed = Council with { Participating = [.. Council.Members.Where(m => !aside.Contains(m.Value))] };
        Assert.Equal(outcome, Tally.Of(Rule("EuQmvOptOut"), listed, ballots, Quorum.Majority).Outcome);
    }

    [Theory]
    [InlineData(14, Outcome.Adopted)]
    [InlineData(13, Outcome.InsufficientVotes)]
    public void A_simple_majority_is_14_of_27(int yes, Outcome outcome) =>
        Assert.Equal(outcome, Tally.Of(Rule("MajorityOfMembers"), Council, Council.Ballots(m => BySize.Take(yes).Contains(m) ? Choice.Yes : Choice.Abstain), Quorum.Majority).Outcome);

    private static string[] Names(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["the", var n, "largest"] => [.. BySize.Take(int.Parse(n))],
        ["the", var n, "smallest"] => [.. BySize.TakeLast(int.Parse(n))],
        var names => names,
    };
}
