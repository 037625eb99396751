using System.Text.Json;
using CsCheck;
using Simulation.Domain.Voting;
using static Simulation.Domain.Tests.Voting.GivenVote;

namespace Simulation.Domain.Tests.Voting;

/// <summary>What holds for any electorate and any ballots.</summary>
public class TallyPropertyTests
{
    private sealed record Vote(VotingRule Rule, Electorate Electorate, ImmutableArray<Ballot> Ballots, Quorum? Quorum)
    {
        public TallyResult Result => Tally.Of(Rule, Electorate, Ballots, Quorum);
    }

    private static readonly string[] Rules =
    [
        "MajorityPV", "TwoThirdsPV", "MajorityOfMembers", "FixedCount(3)", "FixedCount(9)", "ScSubstantive", "ScSubstantive(5)", "EuQmv", "EuReinforcedQmv",
        "EuQmvOptOut", "UnanimityAbstainOk", "UnanimityStrict", "Consensus", "Silence", "Weighted(85,total)", "Weighted(50,cast,strict)", "Weighted(2/3,cast)",
        "WtoVote(ordinary)", "WtoVote(waiver)", "WtoVote(accession)",
    ];

    private static readonly Gen<Choice> Choices = Gen.Frequency(
        (6, Gen.Const(Choice.Yes)), (3, Gen.Const(Choice.No)), (2, Gen.Const(Choice.Abstain)), (1, Gen.Const(Choice.NotParticipating)), (1, Gen.Const(Choice.Absent)));

    private static readonly Gen<Vote> Votes = Gen.Select(
        OneOf(Rules),
        Gen.Select(Choices, Gen.Long[0, 60], Gen.Bool).Array[1, 30],
        Gen.Bool,
        (rule, members, enforced) => new Vote(
            Rule(rule),
            Weighing([.. members.Select((m, i) => ($"M{i}", m.Item2))]) with
            {
                Populations = members.Select((m, i) => KeyValuePair.Create($"M{i}", m.Item2)).ToImmutableSortedDictionary(StringComparer.Ordinal),
                Permanent = [.. members.Index().Where(m => m.Item.Item3).Take(5).Select(m => new DelegationId($"M{m.Index}"))],
            },
            [.. members.Select((m, i) => new Ballot(new($"M{i}"), m.Item1))],
            enforced ? Quorum.Majority : null));

    [Fact]
    public void Every_member_is_counted_once() => Votes.Sample(vote =>
    {
        var result = vote.Result;
        Assert.Equal(result.Entitled, result.Yes + result.No + result.Abstain + result.NotParticipating + result.Absent);
        Assert.Equal(result.Present, result.Entitled - result.Absent);
    });

    [Fact]
    public void Counting_the_stored_record_again_gives_the_same_result() => Votes.Sample(vote =>
    {
        var stored = JsonSerializer.Serialize(new TallyRecord(vote.Electorate, vote.Ballots, vote.Result), Wire.Json);
        var record = JsonSerializer.Deserialize<TallyRecord>(stored, Wire.Json)!;
        Assert.Equal(Json(record.Result), Json(record.Recount()));
    });

    [Fact]
    public void What_observers_and_strangers_do_changes_nothing() => Gen.Select(Votes, Choices.Array[0, 40]).Sample((vote, others) =>
    {
        var plain = vote.Result;
        var crowded = Tally.Of(
            vote.Rule,
            vote.Electorate with { Observers = [.. others.Select((_, i) => new DelegationId($"O{i}"))] },
            [.. others.Select((c, i) => new Ballot(new($"O{i}"), c)), .. others.Select((c, i) => new Ballot(new($"X{i}"), c)), .. vote.Ballots],
            vote.Quorum);
        Assert.Equal(2 * others.Length, crowded.Notes.Length);
        Assert.Equal(Json(plain), Json(crowded with { Notes = plain.Notes }));
    });

    [Fact]
    public void Names_and_their_order_change_nothing() => Gen.Select(Votes, Gen.Int[0, 29]).Sample((vote, turn) =>
    {
        string Renamed(string name) => $"Z{99 - int.Parse(name[1..])}";
        DelegationId New(DelegationId member) => new(Renamed(member.Value));
        ImmutableSortedDictionary<string, long> Moved(ImmutableSortedDictionary<string, long> amounts) =>
            amounts.ToImmutableSortedDictionary(a => Renamed(a.Key), a => a.Value, StringComparer.Ordinal);
        var other = Tally.Of(
            vote.Rule,
            vote.Electorate with
            {
                Members = [.. vote.Electorate.Members.Skip(turn).Concat(vote.Electorate.Members.Take(turn)).Select(New)],
                Permanent = [.. vote.Electorate.Permanent.Reverse().Select(New)],
                Weights = Moved(vote.Electorate.Weights),
                Populations = Moved(vote.Electorate.Populations),
            },
            [.. vote.Ballots.Reverse().Select(b => b with { Member = New(b.Member) })],
            vote.Quorum);
        var one = vote.Result;
        Assert.Equal(one.Explanation.Reason, other.Explanation.Reason);
        Assert.Equal(Json(one with { Explanation = other.Explanation }), Json(other));
    });

    /// <summary>A member that turns to yes never turns an adopted proposal down, whatever it did before.</summary>
    [Fact]
    public void A_vote_more_in_favour_never_hurts() => Gen.Select(Votes, Gen.Int[0, 29]).Sample((vote, who) =>
    {
        // An opted-out member that comes in changes what the others are a share of.
        var before = vote.Result;
        var member = vote.Ballots[who % vote.Ballots.Length];
        if (before.Outcome != Outcome.Adopted || (vote.Rule is VotingRule.EuQmvOptOut && member.Choice == Choice.NotParticipating))
        {
            return;
        }

        Assert.Equal(Outcome.Adopted, Tally.Of(vote.Rule, vote.Electorate, vote.Ballots.Replace(member, member with { Choice = Choice.Yes }), vote.Quorum).Outcome);
    });

    /// <summary>A member in the room that turns to no never carries a proposal. (One from outside may: it makes the quorum.)</summary>
    [Fact]
    public void A_vote_more_against_never_helps() => Gen.Select(Votes, Gen.Int[0, 29]).Sample((vote, who) =>
    {
        var before = vote.Result;
        var member = vote.Ballots[who % vote.Ballots.Length];
        if (before.Outcome == Outcome.Adopted || member.Choice == Choice.Absent || (vote.Rule is VotingRule.EuQmvOptOut && member.Choice == Choice.NotParticipating))
        {
            return;
        }

        Assert.NotEqual(Outcome.Adopted, Tally.Of(vote.Rule, vote.Electorate, vote.Ballots.Replace(member, member with { Choice = Choice.No }), vote.Quorum).Outcome);
    });

    [Fact]
    public void Two_thirds_are_a_majority() => Votes.Sample(vote =>
        Assert.True(Of(vote, "TwoThirdsPV") != Outcome.Adopted || Of(vote, "MajorityPV") == Outcome.Adopted));

    [Fact]
    public void A_reinforced_majority_is_a_qualified_majority() => Votes.Sample(vote =>
        Assert.True(Of(vote, "EuReinforcedQmv") != Outcome.Adopted || Of(vote, "EuQmv") == Outcome.Adopted));

    [Fact]
    public void Only_votes_enough_can_be_vetoed() => Votes.Sample(vote =>
    {
        var (procedural, substantive) = (Of(vote, "FixedCount(7)"), Of(vote, "ScSubstantive(7)"));
        Assert.Equal(procedural == Outcome.InsufficientVotes, substantive == Outcome.InsufficientVotes);
        Assert.True(procedural != Outcome.InsufficientVotes || substantive != Outcome.Vetoed);
    });

    /// <summary>The thresholds that the result names are where the outcome turns.</summary>
    [Fact]
    public void The_votes_needed_are_exactly_enough() =>
        Gen.Select(OneOf("MajorityPV", "TwoThirdsPV", "MajorityOfMembers", "FixedCount(7)", "WtoVote(waiver)", "WtoVote(accession)"), Gen.Int[1, 60], Gen.Int[0, 60])
            .Sample((rule, members, voting) =>
            {
                voting = Math.Min(voting, members);
                Outcome With(int yes)
                {
                    var (electorate, ballots) = GivenVote.Of(members, yes, voting - yes, 0);
                    return Tally.Of(Rule(rule), electorate, ballots).Outcome;
                }

                var needed = (int)Tally.Of(Rule(rule), GivenVote.Of(members, 0, voting, 0).Electorate, GivenVote.Of(members, 0, voting, 0).Ballots).Needed.Votes!.Value;
                Assert.True(needed > voting || With(needed) == Outcome.Adopted);
                Assert.True(needed - 1 > voting || With(needed - 1) != Outcome.Adopted);
            });

    [Fact]
    public void The_quorum_is_asked_before_the_rule() => Votes.Sample(vote =>
    {
        var enforced = Tally.Of(vote.Rule, vote.Electorate, vote.Ballots, Quorum.Majority);
        var presumed = Tally.Of(vote.Rule, vote.Electorate, vote.Ballots);
        Assert.Equal(2 * enforced.Present > enforced.Entitled ? presumed.Outcome : Outcome.NoQuorum, enforced.Outcome);
    });

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static Outcome Of(Vote vote, string rule) => Tally.Of(Rule(rule), vote.Electorate, vote.Ballots, vote.Quorum).Outcome;

    private static string Json(TallyResult result) => JsonSerializer.Serialize(result, Wire.Json);
}
