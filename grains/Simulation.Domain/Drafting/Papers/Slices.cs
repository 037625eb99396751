using System.Text.Json;
using System.Text.Json.Serialization;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Views;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>The texts that this audience may see, in the order in which they came.</summary>
/// <param name="WhyNot">Why texts can't be written now; null when they can.</param>
/// <param name="Language">In which texts are written here: the exercise's working language.</param>
[GenerateSerializer, Immutable, Alias("DraftsSlice.v1")]
public sealed record DraftsSlice(RefusalCode? WhyNot, ImmutableArray<DraftView> Drafts, DraftLanguage Language = DraftLanguage.En) : Slice;

/// <param name="Revision">What <see cref="EditClause.Base"/> counts, from 1.</param>
/// <param name="Invited">Empty once it is tabled.</param>
/// <param name="MayEdit">Whether this audience writes in it.</param>
/// <param name="Brackets">How much is not agreed.</param>
/// <param name="Numbers">Operative clauses as tabled and as they stand; empty for a working paper.</param>
[GenerateSerializer, Immutable, Alias("DraftView.v1")]
public sealed record DraftView(
    DraftId Id,
    string Symbol,
    string Item,
    DraftStatus Status,
    int Revision,
    Resolution Text,
    ImmutableArray<DelegationId> Sponsors,
    ImmutableArray<DelegationId> Signatories,
    ImmutableArray<DelegationId> Invited,
    bool MayEdit,
    BracketCount Brackets,
    ImmutableArray<Renumbered> Numbers);

/// <summary>All amendments that were tabled: they are public.</summary>
[GenerateSerializer, Immutable, Alias("AmendmentsSlice.v1")]
public sealed record AmendmentsSlice(ImmutableArray<AmendmentView> Amendments) : Slice;

/// <param name="AcceptedBy">Sponsors who accepted it as friendly.</param>
[GenerateSerializer, Immutable, Alias("AmendmentView.v1")]
public sealed record AmendmentView(DraftId Draft, Amendment Amendment, ImmutableArray<DelegationId> AcceptedBy);

[GenerateSerializer, Alias("DraftStatus"), JsonConverter(typeof(DraftStatusJson))]
public enum DraftStatus
{
    /// <summary>A working paper of its sponsors.</summary>
    Working = 1,
    /// <summary>Before the committee.</summary>
    Tabled = 2,
    Adopted = 3,
    Rejected = 4,
    Withdrawn = 5,
}

internal sealed class DraftStatusJson() : JsonStringEnumConverter<DraftStatus>(JsonNamingPolicy.KebabCaseLower);
