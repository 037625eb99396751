namespace Simulation.Domain.Correspondence.Blocs;

/// <summary>All blocs, in order of forming; those that everybody left stay, so that their messages keep a name.</summary>
public sealed record BlocsState(ImmutableList<Bloc> All)
{
    public static readonly BlocsState Initial = new([]);

    public Bloc? Find(BlocId bloc) => All.Find(b => b.Id == bloc);

    /// <summary>The announced blocs whose one voice this delegation is.</summary>
    public IEnumerable<Bloc> SpokenForBy(DelegationId delegation) => All.Where(b => b.IsPublic && b.Spokesperson == delegation);
}

/// <param name="Spokesperson">A member; null when everybody has left.</param>
/// <param name="Members">In order of joining.</param>
/// <param name="Invited">In order of the invitations not answered yet.</param>
/// <param name="Former">Those who left: they keep what they read.</param>
public sealed record Bloc(
    BlocId Id,
    string Name,
    DelegationId? Spokesperson,
    ImmutableArray<DelegationId> Members,
    ImmutableArray<DelegationId> Invited,
    ImmutableArray<DelegationId> Former,
    bool IsPublic)
{
    public bool Has(DelegationId delegation) => Members.Contains(delegation);

    public bool IsSeenBy(DelegationId delegation) => IsPublic || Has(delegation) || Invited.Contains(delegation) || Former.Contains(delegation);
}
