namespace Simulation.Domain.Committees;

/// <summary>What happened in a committee.</summary>
[GenerateSerializer, Immutable, Alias("CommitteeEvent")]
public abstract record CommitteeEvent : SessionEvent;

[GenerateSerializer, Immutable, Alias("PresidingOfficerAppointed.v1")]
public sealed record PresidingOfficerAppointed(PersonId? Person, DateTimeOffset At) : CommitteeEvent;
