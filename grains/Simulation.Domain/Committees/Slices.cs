using Simulation.Domain.Views;

namespace Simulation.Domain.Committees;

/// <summary>Who is in the chair; null: the secretariat.</summary>
[GenerateSerializer, Immutable, Alias("ChairSlice.v1")]
public sealed record ChairSlice(PersonId? PresidingOfficer) : Slice;
