namespace Simulation.Domain.Correspondence.Communiques;

/// <summary>Public statements, published or on the way, in order of preparation.</summary>
public sealed record CommuniquesState(ImmutableList<Communique> All)
{
    public static readonly CommuniquesState Initial = new([]);

    public Communique? Find(CommuniqueId communique) => All.Find(c => c.Id == communique);

    /// <summary>The correction that stands or is under way; null when there is none.</summary>
    public Communique? CorrectionOf(CommuniqueId communique) =>
        All.Find(c => c.Corrects == communique && c.Status is CommuniqueStatus.Prepared or CommuniqueStatus.Published);
}

/// <param name="With">Who is asked to sign beside the delegation that prepared it.</param>
/// <param name="HaveSigned">Who of them has signed.</param>
/// <param name="Number">Null until it is published.</param>
/// <param name="At">When it was prepared; once published, when it was published.</param>
public sealed record Communique(
    CommuniqueId Id,
    DelegationId Delegation,
    string Text,
    ImmutableArray<DelegationId> With,
    ImmutableArray<DelegationId> HaveSigned,
    CommuniqueId? Corrects,
    CommuniqueStatus Status,
    int? Number,
    DateTimeOffset At)
{
    /// <summary>All whose statement it is, or would be.</summary>
    public ImmutableArray<DelegationId> Signatories => [Delegation, .. With];

    public bool Awaits(DelegationId delegation) => Status == CommuniqueStatus.Prepared && With.Contains(delegation) && !HaveSigned.Contains(delegation);

    public bool IsSeenBy(TableAudience audience) => Status == CommuniqueStatus.Published || audience switch
    {
        TableAudience.Control => true,
        TableAudience.Delegation d => Delegation == d.Id || With.Contains(d.Id),
        _ => false,
    };
}

[GenerateSerializer, Alias("CommuniqueStatus")]
public enum CommuniqueStatus
{
    /// <summary>Waits for signatures.</summary>
    Prepared = 1,
    Published = 2,
    /// <summary>Somebody who was asked would not sign.</summary>
    Declined = 3,
    Withdrawn = 4,
}
