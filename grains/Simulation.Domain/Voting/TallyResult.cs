using System.Text.Json.Serialization;

namespace Simulation.Domain.Voting;

/// <summary>What would have been enough, given how many are entitled and how many voted.</summary>
/// <param name="Votes">Affirmative votes; null where the rule does not count them.</param>
/// <param name="Power">Weight, or population, of those in favour; null where the rule does not ask for it.</param>
[GenerateSerializer, Immutable, Alias("Threshold.v1")]
public sealed record Threshold(long? Votes, long? Power = null);

/// <summary>A counted vote.</summary>
/// <param name="Rule">As applied, the number of votes that it needs included.</param>
/// <param name="Quorum">Null: presumed, because nobody challenged it or the body has none.</param>
/// <param name="Entitled">E.</param>
/// <param name="Present">P: yes, no, abstaining and not participating.</param>
/// <param name="Yes">Y.</param>
/// <param name="No">N.</param>
/// <param name="Abstain">A.</param>
/// <param name="Notes">Ballots that were not counted, and why.</param>
[GenerateSerializer, Immutable, Alias("TallyResult.v1")]
public sealed record TallyResult(
    Outcome Outcome,
    VotingRule Rule,
    Quorum? Quorum,
    int Entitled,
    int Present,
    int Yes,
    int No,
    int Abstain,
    int NotParticipating,
    int Absent,
    Threshold Needed,
    Explanation Explanation,
    ImmutableArray<Explanation> Notes)
{
    /// <summary>V: members present and voting, that is for or against (General Assembly, rules 86 and 126).</summary>
    [JsonIgnore]
    public int Voting => Yes + No;
}

/// <summary>All that is needed to count a vote again, and what was announced.</summary>
[GenerateSerializer, Immutable, Alias("TallyRecord.v1")]
public sealed record TallyRecord(Electorate Electorate, ImmutableArray<Ballot> Ballots, TallyResult Result)
{
    /// <summary>The result anew, from the ballots.</summary>
    public TallyResult Recount() => Tally.Of(Result.Rule, Electorate, Ballots, Result.Quorum);
}
