using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using static Simulation.Domain.Tests.Voting.GivenVote;

namespace Simulation.Domain.Tests.Voting;

/// <summary>The worked examples of the specification, and the edges beside them.</summary>
public class TallyTests
{
    [Theory]
    [InlineData(60, 58, 60, "MajorityPV", Outcome.Adopted)]
    [InlineData(60, 58, 60, "TwoThirdsPV", Outcome.Rejected)]
    [InlineData(80, 40, 50, "TwoThirdsPV", Outcome.Adopted)]
    [InlineData(79, 40, 50, "TwoThirdsPV", Outcome.Rejected)]
    [InlineData(50, 50, 80, "MajorityPV", Outcome.RejectedTie)]
    [InlineData(0, 0, 150, "MajorityPV", Outcome.RejectedTie)]
    [InlineData(0, 0, 150, "TwoThirdsPV", Outcome.Rejected)]
    [InlineData(1, 0, 150, "MajorityPV", Outcome.Adopted)]
    [InlineData(1, 0, 150, "TwoThirdsPV", Outcome.Adopted)]
    [InlineData(90, 2, 4, "MajorityPV", Outcome.NoQuorum)]
    [InlineData(90, 2, 4, "TwoThirdsPV", Outcome.NoQuorum)]
    [InlineData(90, 2, 5, "MajorityPV", Outcome.Adopted)]
    [InlineData(96, 97, 0, "MajorityOfMembers", Outcome.InsufficientVotes)]
    [InlineData(97, 96, 0, "MajorityOfMembers", Outcome.Adopted)]
    public void A_General_Assembly_of_193(int yes, int no, int abstain, string rule, Outcome outcome)
    {
        var (electorate, ballots) = Of(193, yes, no, abstain);
        var result = Tally.Of(Rule(rule), electorate, ballots, Quorum.Majority);
        Assert.Equal(outcome, result.Outcome);
        Assert.Equal((193, yes + no + abstain, yes, no, abstain, yes + no), (result.Entitled, result.Present, result.Yes, result.No, result.Abstain, result.Voting));
        Assert.Equal(193 - yes - no - abstain, result.Absent);
    }

    [Theory]
    [InlineData("TwoThirdsPV", 60, 58, 79)]
    [InlineData("TwoThirdsPV", 79, 40, 80)]
    [InlineData("MajorityPV", 50, 50, 51)]
    [InlineData("MajorityOfMembers", 1, 0, 97)]
    public void The_result_says_how_many_votes_would_have_been_enough(string rule, int yes, int no, int needed)
    {
        var (electorate, ballots) = Of(193, yes, no, 0);
        Assert.Equal(needed, Tally.Of(Rule(rule), electorate, ballots).Needed.Votes);
    }

    [Fact]
    public void A_quorum_that_is_presumed_is_not_counted()
    {
        var (electorate, ballots) = Of(193, 90, 2, 4);
        Assert.Equal(Outcome.Adopted, Tally.Of(Rule("MajorityPV"), electorate, ballots).Outcome);
    }

    [Fact]
    public void Those_who_do_not_participate_are_present()
    {
        var (electorate, ballots) = Of(10, 2, 1, 0);
        var result = Tally.Of(Rule("MajorityPV"), electorate, [.. ballots, .. electorate.Members.TakeLast(3).Select(m => new Ballot(m, Choice.NotParticipating))], Quorum.Majority);
        Assert.Equal((Outcome.Adopted, 6, 3), (result.Outcome, result.Present, result.NotParticipating));
    }

    [Fact]
    public void Ballots_of_observers_are_refused()
    {
        var (electorate, ballots) = Of(30, 12, 13, 0);
        ImmutableArray<DelegationId> observers = [.. Enumerable.Range(1, 20).Select(n => new DelegationId($"O{n}"))];
        var result = Tally.Of(
            Rule("MajorityPV"),
            electorate with { Observers = observers },
            [.. ballots, .. observers.Select(o => new Ballot(o, Choice.Yes))],
            Quorum.Majority);
        Assert.Equal((Outcome.Rejected, 12, 13, 25), (result.Outcome, result.Yes, result.No, result.Present));
        Assert.Equal(20, result.Notes.Count(n => n.Reason == TallyReason.ObserverRefused));
    }

    [Fact]
    public void Who_is_listed_as_member_and_observer_has_no_vote()
    {
        var (electorate, ballots) = Of(3, 2, 1, 0);
        var result = Tally.Of(Rule("MajorityPV"), electorate with { Observers = [new("M1")] }, ballots);
        Assert.Equal((Outcome.RejectedTie, 2), (result.Outcome, result.Entitled));
    }

    [Fact]
    public void A_suspended_member_has_no_vote()
    {
        var (electorate, ballots) = Of(3, 2, 1, 0);
        var result = Tally.Of(Rule("MajorityPV"), electorate with { Suspended = [new("M1")] }, ballots);
        Assert.Equal((Outcome.RejectedTie, 2, TallyReason.NotEntitled), (result.Outcome, result.Entitled, Assert.Single(result.Notes).Reason));
    }

    [Fact]
    public void A_stranger_has_no_vote()
    {
        var (electorate, ballots) = Of(3, 1, 1, 0);
        var result = Tally.Of(Rule("MajorityPV"), electorate, [.. ballots, new Ballot(new("X"), Choice.Yes)]);
        Assert.Equal((Outcome.RejectedTie, TallyReason.NotAMember), (result.Outcome, Assert.Single(result.Notes).Reason));
    }

    [Fact]
    public void The_last_ballot_of_a_member_counts()
    {
        var (electorate, ballots) = Of(3, 2, 1, 0);
        var result = Tally.Of(Rule("MajorityPV"), electorate, [.. ballots, new Ballot(new("M1"), Choice.No)]);
        Assert.Equal((Outcome.Rejected, 1, 2, 3), (result.Outcome, result.Yes, result.No, result.Present));
    }

    [Fact]
    public void A_member_listed_twice_is_one_member() => Assert.Single(Electorate.Of(new DelegationId("A"), new DelegationId("A")).Entitled);

    [Theory]
    [InlineData("MajorityPV"), InlineData("TwoThirdsPV"), InlineData("MajorityOfMembers"), InlineData("FixedCount(9)"), InlineData("ScSubstantive")]
    [InlineData("EuQmv"), InlineData("EuReinforcedQmv"), InlineData("EuQmvOptOut"), InlineData("UnanimityAbstainOk"), InlineData("UnanimityStrict")]
    [InlineData("Consensus"), InlineData("Silence"), InlineData("Weighted(85,total)"), InlineData("Weighted(50,cast)"), InlineData("WtoVote(ordinary)"), InlineData("WtoVote(waiver)")]
    public void Nobody_entitled_decides_nothing(string rule) => Assert.Equal(Outcome.NoQuorum, Tally.Of(Rule(rule), Electorate.Of(), []).Outcome);

    [Theory]
    [InlineData(9, 0, 0, 6, QuestionNature.Substantive, Outcome.Adopted)]
    [InlineData(10, 0, 0, 5, QuestionNature.Substantive, Outcome.Adopted)]
    [InlineData(14, 1, 1, 0, QuestionNature.Substantive, Outcome.Vetoed)]
    [InlineData(13, 2, 2, 0, QuestionNature.Substantive, Outcome.Vetoed)]
    [InlineData(14, 1, 0, 0, QuestionNature.Substantive, Outcome.Adopted)]
    [InlineData(8, 2, 1, 5, QuestionNature.Substantive, Outcome.InsufficientVotes)]
    [InlineData(7, 7, 3, 1, QuestionNature.Substantive, Outcome.InsufficientVotes)]
    [InlineData(1, 3, 1, 11, QuestionNature.Substantive, Outcome.InsufficientVotes)]
    [InlineData(11, 1, 1, 3, QuestionNature.Procedural, Outcome.Adopted)]
    [InlineData(8, 0, 0, 7, QuestionNature.Procedural, Outcome.InsufficientVotes)]
    [InlineData(9, 0, 0, 1, QuestionNature.Substantive, Outcome.Adopted)]
    public void A_Security_Council_of_15(int yes, int no, int permanentAgainst, int abstain, QuestionNature kind, Outcome outcome)
    {
        var (electorate, ballots) = Council(15, yes, no, permanentAgainst, abstain);
        var result = Tally.Of(Rule("ScSubstantive").For(kind, 15), electorate, ballots);
        Assert.Equal((outcome, yes, no, abstain), (result.Outcome, result.Yes, result.No, result.Abstain));
    }

    [Theory]
    [InlineData(7, 0, 0, 4, QuestionNature.Substantive, Outcome.Adopted)]
    [InlineData(6, 0, 0, 5, QuestionNature.Substantive, Outcome.InsufficientVotes)]
    [InlineData(10, 1, 1, 0, QuestionNature.Substantive, Outcome.Vetoed)]
    [InlineData(6, 1, 1, 4, QuestionNature.Substantive, Outcome.InsufficientVotes)]
    [InlineData(7, 4, 4, 0, QuestionNature.Procedural, Outcome.Adopted)]
    [InlineData(6, 4, 4, 1, QuestionNature.Procedural, Outcome.InsufficientVotes)]
    public void The_Security_Council_of_11_until_the_end_of_1965(int yes, int no, int permanentAgainst, int abstain, QuestionNature kind, Outcome outcome)
    {
        var (electorate, ballots) = Council(11, yes, no, permanentAgainst, abstain);
        Assert.Equal(outcome, Tally.Of(Rule("ScSubstantive").For(kind, 11), electorate, ballots).Outcome);
        Assert.Equal(outcome, Tally.Of(Rule("ScSubstantive(1946-65)").For(kind, 11), electorate, ballots).Outcome);
    }

    [Theory]
    [InlineData(Choice.Abstain), InlineData(Choice.NotParticipating), InlineData(Choice.Absent)]
    public void Only_a_vote_against_is_a_veto(Choice choice)
    {
        var (electorate, _) = Council(15, 0, 0, 0, 0);
        Assert.Equal(Outcome.Adopted, Tally.Of(Rule("ScSubstantive"), electorate, electorate.Ballots(m => P5.Contains(new(m)) ? choice : Choice.Yes)).Outcome);
    }

    [Fact]
    public void Who_cast_the_veto_is_named()
    {
        var (electorate, ballots) = Council(15, 13, 2, 1, 0);
        Assert.Equal(["13", "9", "CN"], Tally.Of(Rule("ScSubstantive"), electorate, ballots).Explanation.Arguments);
    }

    [Theory]
    [InlineData("AB", Outcome.Blocked)]
    [InlineData("A", Outcome.Adopted)]
    public void A_weighted_majority_of_85_percent_of_1000(string inFavour, Outcome outcome) =>
        Assert.Equal(
            outcome,
            Tally.Of(
                Rule("Weighted(85,total)"),
                Weighing(("A", 850), ("B", 150)) with { Weights = inFavour == "A" ? Weighing(("A", 850), ("B", 150)).Weights : Weighing(("A", 849), ("B", 151)).Weights },
                [new Ballot(new("A"), Choice.Yes)]).Outcome);

    [Theory]
    [InlineData(151, Outcome.Blocked)]
    [InlineData(150, Outcome.Adopted)]
    public void A_holder_of_more_than_15_percent_blocks_alone(long weight, Outcome outcome)
    {
        var electorate = Weighing(("A", weight), ("B", 400), ("C", 600 - weight));
        Assert.Equal(outcome, Tally.Of(Rule("Weighted(85,total)"), electorate, electorate.Ballots(m => m == "A" ? Choice.No : Choice.Yes)).Outcome);
    }

    [Theory]
    [InlineData("Weighted(50,cast)", 300, 300, Outcome.Adopted)]
    [InlineData("Weighted(50,cast,strict)", 300, 300, Outcome.Blocked)]
    [InlineData("Weighted(>50,cast)", 301, 300, Outcome.Adopted)]
    [InlineData("Weighted(50,total)", 499, 0, Outcome.Blocked)]
    [InlineData("Weighted(70,total)", 700, 300, Outcome.Adopted)]
    [InlineData("Weighted(50,cast)", 0, 0, Outcome.Blocked)]
    [InlineData("Weighted(255/345,total)", 739, 261, Outcome.Blocked)]
    [InlineData("Weighted(255/345,total)", 740, 260, Outcome.Adopted)]
    public void A_weighted_majority_of_what_is_cast_or_of_all(string rule, long yes, long no, Outcome outcome)
    {
        var electorate = Weighing(("Y", yes), ("N", no), ("A", 1_000 - yes - no));
        Assert.Equal(outcome, Tally.Of(Rule(rule), electorate, electorate.Ballots(m => m switch { "Y" => Choice.Yes, "N" => Choice.No, _ => Choice.Abstain })).Outcome);
    }

    [Fact]
    public void Nobody_s_weight_is_no_majority()
    {
        var electorate = Weighing(("A", 0), ("B", 0));
        Assert.Equal(Outcome.Blocked, Tally.Of(Rule("Weighted(85,total)"), electorate, electorate.Ballots(_ => Choice.Yes)).Outcome);
    }

    [Fact]
    public void One_objection_of_193_is_no_consensus()
    {
        var electorate = Of(193, 0, 0, 0).Electorate;
        Assert.Equal(Outcome.NoConsensus, Tally.Of(Rule("Consensus"), electorate, [new Ballot(new("M7"), Choice.No)]).Outcome);
    }

    [Fact]
    public void Who_is_away_consents()
    {
        var electorate = Of(193, 0, 0, 0).Electorate;
        Assert.Equal(Outcome.Adopted, Tally.Of(Rule("Consensus"), electorate, [new Ballot(new("M7"), Choice.Absent), new Ballot(new("M8"), Choice.Abstain)]).Outcome);
    }

    [Fact]
    public void Consensus_minus_one_is_consensus_of_the_others()
    {
        var electorate = Of(52, 0, 0, 0).Electorate with { Suspended = [new("M7")] };
        Assert.Equal(Outcome.Adopted, Tally.Of(Rule("Consensus"), electorate, [new Ballot(new("M7"), Choice.No)]).Outcome);
    }

    [Theory]
    [InlineData("2026-03-01T11:59:59.9999999Z", Outcome.SilenceBroken)]
    [InlineData("2026-03-01T12:00:00Z", Outcome.Adopted)]
    [InlineData("2026-03-01T16:59:59+05:00", Outcome.SilenceBroken)]
    [InlineData("2026-03-01T17:00:00+05:00", Outcome.Adopted)]
    [InlineData(null, Outcome.SilenceBroken)]
    public void An_objection_breaks_silence_until_the_deadline(string? at, Outcome outcome)
    {
        var ballot = new Ballot(new("M7"), Choice.No, At: at is null ? null : DateTimeOffset.Parse(at));
        var result = Tally.Of(Rule("Silence(2026-03-01T12:00:00Z)"), Of(57, 0, 0, 0).Electorate, [ballot]);
        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(outcome == Outcome.Adopted ? [TallyReason.TooLate] : [], result.Notes.Select(n => n.Reason));
    }

    [Theory]
    [InlineData(166, 125, "WtoVote(interpretation)", Outcome.Adopted)]
    [InlineData(166, 124, "WtoVote(interpretation)", Outcome.InsufficientVotes)]
    [InlineData(164, 123, "WtoVote(waiver)", Outcome.Adopted)]
    [InlineData(164, 122, "WtoVote(waiver)", Outcome.InsufficientVotes)]
    [InlineData(166, 111, "WtoVote(accession)", Outcome.Adopted)]
    [InlineData(166, 110, "WtoVote(accession)", Outcome.InsufficientVotes)]
    [InlineData(166, 84, "WtoVote(ordinary)", Outcome.Adopted)]
    [InlineData(166, 83, "WtoVote(ordinary)", Outcome.RejectedTie)]
    [InlineData(166, 82, "WtoVote", Outcome.Rejected)]
    public void The_World_Trade_Organization(int members, int yes, string rule, Outcome outcome)
    {
        var (electorate, ballots) = Of(members, yes, members - yes, 0);
        Assert.Equal(outcome, Tally.Of(Rule(rule), electorate, ballots, Quorum.Majority).Outcome);
    }

    [Theory]
    [InlineData(26, 1, 0, "UnanimityAbstainOk", Outcome.Blocked)]
    [InlineData(26, 0, 1, "UnanimityAbstainOk", Outcome.Adopted)]
    [InlineData(0, 0, 27, "UnanimityAbstainOk", Outcome.Adopted)]
    [InlineData(26, 0, 0, "UnanimityAbstainOk", Outcome.Blocked)]
    [InlineData(26, 0, 1, "UnanimityStrict", Outcome.Blocked)]
    [InlineData(26, 0, 0, "UnanimityStrict", Outcome.Blocked)]
    [InlineData(27, 0, 0, "UnanimityStrict", Outcome.Adopted)]
    public void Unanimity_of_27(int yes, int no, int abstain, string rule, Outcome outcome)
    {
        var (electorate, ballots) = Of(27, yes, no, abstain);
        Assert.Equal(outcome, Tally.Of(Rule(rule), electorate, ballots, Quorum.Majority).Outcome);
    }

    [Theory]
    [InlineData(1, Outcome.Adopted)]
    [InlineData(2, Outcome.Blocked)]
    public void Declared_abstentions_of_a_third_with_a_third_of_the_population_prevent_unanimity(int declaring, Outcome outcome)
    {
        var electorate = Peopled(("A", 10), ("B", 24), ("C", 30), ("D", 36));
        Assert.Equal(
            outcome,
            Tally.Of(
                Rule("UnanimityAbstainOk"),
                electorate,
                [.. electorate.Members.Select((m, i) => i < declaring ? new Ballot(m, Choice.Abstain, Declared: true) : new Ballot(m, Choice.Yes))]).Outcome);
    }

    [Fact]
    public void Declared_abstentions_of_a_third_of_the_members_with_few_people_do_not()
    {
        var electorate = Peopled(("A", 10), ("B", 23), ("C", 31), ("D", 36));
        Assert.Equal(
            Outcome.Adopted,
            Tally.Of(Rule("UnanimityAbstainOk"), electorate, [.. electorate.Members.Select((m, i) => new Ballot(m, i < 2 ? Choice.Abstain : Choice.Yes, Declared: i < 2))]).Outcome);
    }

    [Theory]
    [InlineData(193, 97, 65, 49)]
    [InlineData(30, 16, 10, 8)]
    [InlineData(15, 8, 5, 4)]
    public void Quorums(int entitled, int toDecide, int toDebateInPlenary, int toDebateInCommittee)
    {
        Assert.Equal([toDecide, toDebateInPlenary, toDebateInCommittee], new[] { Quorum.Majority, Quorum.OneThird, Quorum.OneQuarter }.Select(q => q.Least(entitled)));
        Assert.All([Quorum.Majority, Quorum.OneThird, Quorum.OneQuarter], q =>
        {
            Assert.True(q.IsMet(q.Least(entitled), entitled));
            Assert.False(q.IsMet(q.Least(entitled) - 1, entitled));
        });
    }

    [Fact]
    public void A_vote_is_not_counted_without_the_weights_that_it_needs()
    {
        Assert.Equal(new ElectorateLack(LackKind.Weight, new("B")), Tally.WhyNot(Rule("Weighted(85,total)"), Weighing(("A", 1)) with { Members = [new("A"), new("B")] }));
        Assert.Equal(new ElectorateLack(LackKind.Population, new("A")), Tally.WhyNot(Rule("EuQmv"), Weighing(("A", 1))));
        Assert.Null(Tally.WhyNot(Rule("MajorityPV"), Weighing(("A", 1))));
        Assert.Throws<ArgumentException>(() => Tally.Of(Rule("EuQmv"), Weighing(("A", 1)), []));
    }
}
