namespace Simulation.Domain.Voting;

/// <summary>What a member does with its vote.</summary>
[GenerateSerializer, Alias("Choice")]
public enum Choice
{
    Yes = 1,
    No = 2,
    /// <summary>Present and abstaining; counts as not voting (General Assembly, rule 86 and 126).</summary>
    Abstain = 3,
    /// <summary>Present, and takes no part in the vote.</summary>
    NotParticipating = 4,
    /// <summary>Not in the room. So is every member without a ballot.</summary>
    Absent = 5,
}

/// <summary>A member's ballot. Of several ballots of one member the last one counts: it may be changed until the vote is closed.</summary>
/// <param name="Declared">An abstention qualified by a formal declaration (constructive abstention, Treaty on European Union, art. 31(1)).</param>
/// <param name="At">When it arrived; only a silence procedure asks. Null: in time.</param>
[GenerateSerializer, Immutable, Alias("Ballot.v1")]
public sealed record Ballot(DelegationId Member, Choice Choice, bool Declared = false, DateTimeOffset? At = null);
