namespace Simulation.Domain.Bargaining;

[GenerateSerializer, Alias("ProposalStatus")]
public enum ProposalStatus
{
    Open = 1,
    /// <summary>It became the agreement.</summary>
    Agreed = 2,
    /// <summary>So many said no that the agreement rule can no longer be met.</summary>
    Rejected = 3,
    /// <summary>An addressee answered with a proposal of its own; it can still be accepted by the others.</summary>
    Withdrawn = 4,
    Expired = 5,
    /// <summary>An agreement formed on another proposal.</summary>
    Lapsed = 6,
}

[GenerateSerializer, Alias("Answer")]
public enum ProposalAnswer
{
    Accepted = 1,
    Rejected = 2,
    Countered = 3,
}

/// <summary>One delegation's answer to a proposal; the latest counts.</summary>
public sealed record ProposalResponse(ProposalAnswer Answer, string Reason, DateTimeOffset At);

public sealed record Proposal(
    ProposalId Id,
    DelegationId Sponsor,
    Package Package,
    ImmutableArray<DelegationId> To,
    string Note,
    DateTimeOffset? ExpiresAt,
    ProposalId? Counters,
    DateTimeOffset At,
    ProposalStatus Status,
    ImmutableSortedDictionary<string, ProposalResponse> Responses)
{
    public bool IsToAll => To.IsEmpty;

    public bool IsAddressedTo(DelegationId delegation) => delegation != Sponsor && (IsToAll || To.Contains(delegation));

    public bool IsVisibleTo(DelegationId delegation) => delegation == Sponsor || IsAddressedTo(delegation);

    /// <summary>Sponsor and those whose latest answer is yes.</summary>
    public ImmutableHashSet<DelegationId> Assenting =>
        [Sponsor, .. Responses.Where(r => r.Value.Answer == ProposalAnswer.Accepted).Select(r => new DelegationId(r.Key))];

    /// <summary>Everyone who has not said no: those who could still make an agreement of it.</summary>
    public ImmutableHashSet<DelegationId> Willing(IEnumerable<DelegationId> delegations) =>
        [.. delegations.Where(d => IsVisibleTo(d) && Responses.GetValueOrDefault(d.Value)?.Answer != ProposalAnswer.Rejected)];
}

/// <param name="Replaced">How many agreements it replaced in post-settlement.</param>
public sealed record Agreement(ProposalId Proposal, Package Package, ImmutableArray<DelegationId> Assenting, DateTimeOffset At, int Replaced);

/// <summary>What is on a table.</summary>
/// <param name="Proposals">In order of making.</param>
public sealed record BargainingState(ImmutableList<Proposal> Proposals, Agreement? Agreement)
{
    public static readonly BargainingState Initial = new([], null);

    public Proposal? Find(ProposalId id) => Proposals.Find(p => p.Id == id);
}
