using Simulation.Domain.Voting;

namespace Simulation.Domain.Tests.Voting;

/// <summary>
/// Recorded votes of the General Assembly, 1946-1986: each member's vote and the totals as published (Erik Voeten, Harvard Dataverse
/// hdl:1902.1/12379). The announced results are not given; what they must be follows from the published totals.
/// </summary>
public class GeneralAssemblyReplayTests
{
    private const string File = "un-general-assembly/unga_rollcalls_1946_2015_part.tsv";

    /// <summary>Votes whose published totals differ from the votes listed, by one or two: slips in the data, most of them of sessions 21 and 22.</summary>
    private static readonly Dictionary<int, string> PublishedOtherwise = new()
    {
        [941] = "one abstention fewer",
        [942] = "one abstention fewer",
        [946] = "one more in favour",
        [947] = "one more in favour",
        [965] = "one fewer against",
        [983] = "two abstentions fewer",
        [986] = "one abstention fewer",
        [988] = "one abstention fewer",
        [993] = "one abstention fewer",
        [994] = "one abstention fewer",
        [995] = "one abstention fewer",
        [997] = "one abstention fewer",
        [998] = "one abstention fewer",
        [1001] = "two abstentions fewer",
        [1002] = "one abstention fewer",
        [1012] = "one abstention fewer",
        [1110] = "one fewer against",
        [1111] = "one fewer against",
        [1112] = "one fewer against",
        [1180] = "one more in favour",
    };

    private sealed record RollCall(int Id, bool IsPart, int Yes, int No, int Abstain, Electorate Electorate, ImmutableArray<Ballot> Ballots)
    {
        public TallyResult By(VotingRule rule, Quorum? quorum = null) => Tally.Of(rule, Electorate, Ballots, quorum);
    }

    [Fact]
    public void Every_total_is_the_one_published() =>
        Assert.Equal(
            PublishedOtherwise.Keys.Order(),
            RollCalls().Where(v => v.By(new VotingRule.MajorityPV()) is var r && (r.Yes, r.No, r.Abstain) != (v.Yes, v.No, v.Abstain)).Select(v => v.Id).Order());

    [Fact]
    public void A_published_total_that_differs_does_so_by_two_at_most() =>
        Assert.All(
            RollCalls().Where(v => PublishedOtherwise.ContainsKey(v.Id)),
            v =>
            {
                var result = v.By(new VotingRule.MajorityPV());
                var (yes, no, abstain) = (v.Yes - result.Yes, v.No - result.No, v.Abstain - result.Abstain);
                Assert.Equal(
                    PublishedOtherwise[v.Id],
                    (yes, no, abstain) switch
                    {
                        (1, 0, 0) => "one more in favour",
                        (0, -1, 0) => "one fewer against",
                        (0, 0, -1) => "one abstention fewer",
                        (0, 0, -2) => "two abstentions fewer",
                        _ => $"{yes} {no} {abstain}",
                    });
            });

    [Fact]
    public void Every_majority_is_the_one_of_the_published_totals() =>
        Assert.All(RollCalls(), v => Assert.Equal(
            (v.Yes - v.No) switch { > 0 => Outcome.Adopted, 0 => Outcome.RejectedTie, _ => Outcome.Rejected },
            v.By(new VotingRule.MajorityPV(), Quorum.Majority).Outcome));

    [Fact]
    public void Every_two_thirds_majority_is_the_one_of_the_published_totals() =>
        Assert.All(RollCalls(), v => Assert.Equal(
            v.Yes > 0 && v.Yes >= 2 * v.No ? Outcome.Adopted : Outcome.Rejected,
            v.By(new VotingRule.TwoThirdsPV(), Quorum.Majority).Outcome));

    /// <summary>So the quorum may be counted wherever the votes are the Assembly's: the emptiest room had 73 of 135 (1973-12-03).</summary>
    [Fact]
    public void No_vote_was_taken_without_a_majority_present() =>
        Assert.Equal((73, 135), RollCalls().Select(v => v.By(new VotingRule.MajorityPV())).Select(r => (r.Present, r.Entitled)).MinBy(r => (decimal)r.Present / r.Entitled));

    [Fact]
    public void There_are_ties_and_votes_between_the_two_majorities() =>
        Assert.Equal(
            (true, true, true),
            (
                RollCalls().Any(v => v.By(new VotingRule.MajorityPV()).Outcome == Outcome.RejectedTie),
                RollCalls().Any(v => v.IsPart && v.By(new VotingRule.MajorityPV()).Outcome == Outcome.Rejected),
                RollCalls().Any(v => v.By(new VotingRule.MajorityPV()).Outcome == Outcome.Adopted && v.By(new VotingRule.TwoThirdsPV()).Outcome == Outcome.Rejected)));

    /// <summary>1 yes, 2 abstain, 3 no, 8 absent, 9 not a member then.</summary>
    private static List<RollCall> RollCalls()
    {
        var lines = Oracles.Lines(File);
        var countries = lines.First(l => l.StartsWith("# ccodes:", StringComparison.Ordinal)).Split(':')[1].Split(',').Select(c => new DelegationId(c.Trim())).ToArray();
        return [.. lines.Where(l => !l.StartsWith('#')).Skip(1).Select(l => l.Split('\t')).Select(f =>
        {
            var votes = countries.Zip(f[10]).Where(v => v.Second != '9').ToList();
            return new RollCall(
                int.Parse(f[0]),
                f[5] == "1.0",
                int.Parse(f[7]),
                int.Parse(f[8]),
                int.Parse(f[9]),
                Electorate.Of(votes.Select(v => v.First)),
                [.. votes.Select(v => new Ballot(v.First, v.Second switch { '1' => Choice.Yes, '2' => Choice.Abstain, '3' => Choice.No, _ => Choice.Absent }))]);
        })];
    }
}
