using Simulation.Domain.Views;

namespace Simulation.Domain.Floor;

/// <summary>Who speaks and who waits: the same for everybody.</summary>
/// <param name="Current">The list from which speakers are called now; null: from none.</param>
/// <param name="Interrupted">Speeches that stand still beneath the one that interrupted them, the last interrupted first.</param>
/// <param name="Lists">Those that are open, or on which somebody waits, or from which speakers are called.</param>
/// <param name="Times">What each delegation has spoken so far, ordinary speeches, in the order of the body; who has not spoken is left out.</param>
/// <param name="Last">The speech that ended last; null: none has.</param>
[GenerateSerializer, Immutable, Alias("FloorSlice.v1")]
public sealed record FloorSlice(
    string? Current,
    Speech? Speaking,
    ImmutableArray<Speech> Interrupted,
    ImmutableArray<SpeakersList> Lists,
    ImmutableArray<SpeakingTime> Times,
    Spoken? Last) : Slice;

/// <param name="Speeches">How many ordinary speeches.</param>
[GenerateSerializer, Immutable, Alias("SpeakingTime.v1")]
public sealed record SpeakingTime(DelegationId Delegation, int Speeches, TimeSpan Used);
