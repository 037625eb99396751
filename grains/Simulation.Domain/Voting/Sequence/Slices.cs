using Simulation.Domain.Committees;
using Simulation.Domain.Views;

namespace Simulation.Domain.Voting.Sequence;

/// <summary>Action on drafts, in the order in which it began: what is put, in which order, and what became of it.</summary>
[GenerateSerializer, Immutable, Alias("ActionSlice.v1")]
public sealed record ActionSlice(ImmutableArray<ActionView> Actions) : Slice;

/// <param name="Confirmed">False: the order is a suggestion that the chair has yet to confirm.</param>
/// <param name="Next">What is put next; null: nothing is left, or a vote is on.</param>
/// <param name="Conflicts">Pairs of amendments of which only one can stand.</param>
[GenerateSerializer, Immutable, Alias("ActionView.v1")]
public sealed record ActionView(
    DraftId Draft,
    ImmutableArray<Step> Steps,
    bool Confirmed,
    bool Over,
    VoteSubject? Next,
    ImmutableArray<AmendmentConflict> Conflicts,
    DateTimeOffset BegunAt);

/// <summary>Both touch the same words: when one is adopted, the other is not put.</summary>
[GenerateSerializer, Immutable, Alias("AmendmentConflict.v1")]
public sealed record AmendmentConflict(AmendmentId One, AmendmentId Other);
