using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Amendments;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>All texts of a committee and the amendments to them, each in the order in which it came.</summary>
public sealed record DraftingState(ImmutableList<Draft> Drafts, ImmutableList<DraftAmendment> Amendments)
{
    public static readonly DraftingState Initial = new([], []);

    public Draft? Find(DraftId draft) => Drafts.Find(d => d.Id == draft);

    public DraftAmendment? Find(AmendmentId amendment) => Amendments.Find(a => a.Amendment.Id == amendment);

    public IEnumerable<DraftAmendment> To(DraftId draft) => Amendments.Where(a => a.Draft == draft);
}

/// <summary>One text.</summary>
/// <param name="Versions">Every version, the first as it came; never empty. The revision counts them from 1.</param>
/// <param name="Tabled">The revision that was put before the committee, of which amendments speak; null: a working paper.</param>
/// <param name="Invited">Who may see and write the working paper beside its sponsors.</param>
public sealed record Draft(
    DraftId Id,
    string Symbol,
    string Item,
    DraftStatus Status,
    ImmutableList<DraftVersion> Versions,
    int? Tabled,
    ImmutableArray<DelegationId> Sponsors,
    ImmutableArray<DelegationId> Signatories,
    ImmutableArray<DelegationId> Invited)
{
    public Resolution Text => Versions[^1].Text;

    public int Revision => Versions.Count;

    /// <summary>The text of which amendments speak.</summary>
    public Resolution? TabledText => Tabled is { } revision ? Versions[revision - 1].Text : null;

    public bool IsSeenBy(DelegationId delegation) => Tabled is not null || IsWrittenBy(delegation);

    public bool IsWrittenBy(DelegationId delegation) => Sponsors.Contains(delegation) || Invited.Contains(delegation);

    public Draft With(string by, Resolution text) => this with { Versions = Versions.Add(new DraftVersion(by, text with { Version = Revision + 1 })) };
}

/// <param name="By">The delegation that made it of the version before; empty: the secretariat or the committee.</param>
public sealed record DraftVersion(string By, Resolution Text);

/// <param name="AcceptedBy">Sponsors who accepted it as friendly.</param>
/// <param name="Carried">Its place among the amendments that were carried, from 1; null: it is not in the text.</param>
public sealed record DraftAmendment(DraftId Draft, Amendment Amendment, ImmutableArray<DelegationId> AcceptedBy, int? Carried);
