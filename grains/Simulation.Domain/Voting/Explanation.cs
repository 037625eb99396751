using System.Globalization;

namespace Simulation.Domain.Voting;

/// <summary>Why a vote ended as it did, or why a ballot was not counted; said in a language by <see cref="TallyTexts"/>.</summary>
/// <param name="Arguments">Numbers first, as <see cref="TallyReason"/> lists them; then, where it says so, ids of members.</param>
[GenerateSerializer, Immutable, Alias("Explanation.v1")]
public sealed record Explanation(TallyReason Reason, ImmutableArray<string> Arguments)
{
    internal static Explanation Of(TallyReason reason, params ReadOnlySpan<long> numbers) =>
        new(reason, [.. numbers.ToArray().Select(n => n.ToString(CultureInfo.InvariantCulture))]);

    internal static Explanation Of(TallyReason reason, DelegationId member) => new(reason, [member.Value]);

    internal Explanation Naming(IEnumerable<DelegationId> members) => this with { Arguments = [.. Arguments, .. members.Select(m => m.Value)] };
}

/// <summary>Only added to; numbers are never reused.</summary>
[GenerateSerializer, Alias("TallyReason")]
public enum TallyReason
{
    /// <summary>Present, needed, entitled.</summary>
    QuorumMissing = 1,
    NobodyEntitled = 2,
    NobodyVoted = 3,

    /// <summary>Yes, no.</summary>
    MoreYesThanNo = 10,
    /// <summary>Yes, no.</summary>
    MoreNoThanYes = 11,
    /// <summary>Yes; no is the same.</summary>
    Tie = 12,
    /// <summary>Yes, needed, voting.</summary>
    TwoThirdsReached = 13,
    /// <summary>Yes, needed, voting.</summary>
    TwoThirdsMissed = 14,
    /// <summary>Yes, needed, entitled.</summary>
    MembersReached = 15,
    /// <summary>Yes, needed, entitled.</summary>
    MembersMissed = 16,
    /// <summary>Yes, needed.</summary>
    VotesReached = 17,
    /// <summary>Yes, needed.</summary>
    VotesMissed = 18,

    /// <summary>Yes, needed.</summary>
    NoVeto = 20,
    /// <summary>Yes, needed; the permanent members against.</summary>
    VetoCast = 21,

    /// <summary>Yes, needed, entitled; their population, needed, total.</summary>
    QualifiedMajorityReached = 30,
    /// <summary>Yes, needed, entitled; their population, needed, total.</summary>
    QualifiedMajorityMissed = 31,
    /// <summary>Members not in favour, the least that can block.</summary>
    BlockingMinorityTooSmall = 32,
    /// <summary>Yes, abstentions.</summary>
    NobodyAgainst = 33,
    /// <summary>Those against.</summary>
    MembersAgainst = 34,
    /// <summary>Those away.</summary>
    MembersAway = 35,
    /// <summary>Members that abstained with a declaration, entitled.</summary>
    DeclaredAbstentionsBlock = 36,
    /// <summary>Entitled.</summary>
    AllInFavour = 37,
    /// <summary>Yes, entitled.</summary>
    NotAllInFavour = 38,

    NoObjection = 40,
    /// <summary>Those who object.</summary>
    Objected = 41,
    SilenceKept = 42,
    /// <summary>Those who broke it.</summary>
    SilenceBroken = 43,

    /// <summary>Weight in favour, needed, of.</summary>
    WeightReached = 50,
    /// <summary>Weight in favour, needed, of.</summary>
    WeightMissed = 51,

    /// <summary>The observer.</summary>
    ObserverRefused = 70,
    /// <summary>A member that has no vote now.</summary>
    NotEntitled = 71,
    /// <summary>The name on the ballot.</summary>
    NotAMember = 72,
    /// <summary>The member that voted more than once.</summary>
    LastBallotCounts = 73,
    /// <summary>The member whose objection came at the deadline or after it.</summary>
    TooLate = 74,
}
