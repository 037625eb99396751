using Simulation.Domain.Committees;

namespace Simulation.Domain.Correspondence.Communiques;

/// <param name="With">Who is asked to sign it beside the delegation that prepared it.</param>
[GenerateSerializer, Immutable, Alias("CommuniquePrepared.v1")]
public sealed record CommuniquePrepared(
    CommuniqueId Communique,
    DelegationId Delegation,
    string Text,
    ImmutableArray<DelegationId> With,
    CommuniqueId? Corrects,
    PersonId By,
    DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("CommuniqueSigned.v1")]
public sealed record CommuniqueSigned(CommuniqueId Communique, DelegationId Delegation, PersonId By, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("CommuniqueDeclined.v1")]
public sealed record CommuniqueDeclined(CommuniqueId Communique, DelegationId Delegation, PersonId By, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("CommuniqueWithdrawn.v1")]
public sealed record CommuniqueWithdrawn(CommuniqueId Communique, PersonId By, DateTimeOffset At) : CommitteeEvent;

/// <param name="Number">Counts the table's published statements, from 1.</param>
[GenerateSerializer, Immutable, Alias("CommuniquePublished.v1")]
public sealed record CommuniquePublished(CommuniqueId Communique, int Number, DateTimeOffset At) : CommitteeEvent;
