namespace Simulation.Domain.Bargaining;

/// <summary>When assent becomes agreement (negotiation.md B1). A proposal's sponsor assents by sponsoring.</summary>
[GenerateSerializer, Immutable, Alias("AgreementRule")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Unanimity), "unanimity")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(VetoAndCount), "veto-and-count")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(WeightedQuota), "weighted-quota")]
public abstract record AgreementRule
{
    private AgreementRule() { }

    /// <summary>Whether those who assent make an agreement.</summary>
    public abstract bool IsMet(IReadOnlySet<DelegationId> assenting, ImmutableArray<Scenarios.Party> delegations);

    /// <summary>Every delegation assents.</summary>
    [GenerateSerializer, Immutable, Alias("AgreementRule.Unanimity")]
    public sealed record Unanimity : AgreementRule
    {
        public override bool IsMet(IReadOnlySet<DelegationId> assenting, ImmutableArray<Scenarios.Party> delegations) =>
            delegations.All(d => assenting.Contains(d.Id));
    }

    /// <summary>All veto holders assent, and at least <paramref name="Accept"/> delegations in all, they included.</summary>
    [GenerateSerializer, Immutable, Alias("AgreementRule.VetoAndCount")]
    public sealed record VetoAndCount(ImmutableArray<DelegationId> Veto, int Accept) : AgreementRule
    {
        public override bool IsMet(IReadOnlySet<DelegationId> assenting, ImmutableArray<Scenarios.Party> delegations) =>
            Veto.All(assenting.Contains) && delegations.Count(d => assenting.Contains(d.Id)) >= Accept;
    }

    /// <summary>All veto holders (there may be none) assent, and the weights of those who assent reach the quota.</summary>
    [GenerateSerializer, Immutable, Alias("AgreementRule.WeightedQuota")]
    public sealed record WeightedQuota(ImmutableArray<DelegationId> Veto, int Quota) : AgreementRule
    {
        public override bool IsMet(IReadOnlySet<DelegationId> assenting, ImmutableArray<Scenarios.Party> delegations) =>
            Veto.All(assenting.Contains) && delegations.Where(d => assenting.Contains(d.Id)).Sum(d => d.Weight) >= Quota;
    }
}
