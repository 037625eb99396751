using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>A clause that somebody has open to write in.</summary>
/// <param name="Follows">True: a new clause after this one is being written, not this one.</param>
[GenerateSerializer, Immutable, Alias("WritingPlace.v1")]
public sealed record WritingPlace(DraftId Draft, ClauseId Clause, bool Follows);

/// <summary>Somebody who writes in a working paper now.</summary>
[GenerateSerializer, Immutable, Alias("Writer.v1")]
public sealed record Writer(DelegationId Delegation, PersonId Person, WritingPlace Place);

/// <summary>Who writes where now in the working papers that this audience may see. Kept nowhere: whoever doesn't say again that they write is forgotten.</summary>
[GenerateSerializer, Immutable, Alias("WritersSlice.v1")]
public sealed record WritersSlice(ImmutableArray<Writer> Writers) : Slice;

/// <summary>Who may say that they write, and who may know of it: those who see the paper.</summary>
public static class WhoWrites
{
    /// <summary>Most places that one window may say at a time.</summary>
    public const int MostPlaces = 16;

    /// <summary>Null: this delegation may write there now; else why not.</summary>
    public static RefusalCode? WhyNot(SessionState state, DelegationId delegation, WritingPlace place) =>
        state.Committee?.Drafting.Find(place.Draft) is not { } draft || !draft.IsSeenBy(delegation) ? RefusalCode.NoSuchDraft
        : AgendaRules.WhyNot(state, Activity.Draft) is { } closed ? closed
        : draft.Status != DraftStatus.Working || !draft.IsWrittenBy(delegation) ? RefusalCode.DraftNotOpen
        : draft.Text.Find(place.Clause) is null ? RefusalCode.NoSuchClause
        : null;

    /// <summary>Of those who say that they write, the ones who still may, in papers that this audience sees.</summary>
    public static ImmutableArray<Writer> SeenBy(SessionState state, IEnumerable<Writer> writers, TableAudience audience) =>
    [
        .. writers
            .Where(w => WhyNot(state, w.Delegation, w.Place) is null && state.Committee!.Drafting.Find(w.Place.Draft)!.IsSeenBy(audience))
            .Distinct()
            .OrderBy(w => w.Delegation.Value, StringComparer.Ordinal)
            .ThenBy(w => w.Person.Value)
            .ThenBy(w => w.Place.Draft.Value)
            .ThenBy(w => w.Place.Clause.Value, StringComparer.Ordinal)
            .ThenBy(w => w.Place.Follows),
    ];
}
