using Simulation.Domain.Committees;

namespace Simulation.Domain.Correspondence.Blocs;

[GenerateSerializer, Immutable, Alias("BlocFormed.v1")]
public sealed record BlocFormed(BlocId Bloc, string Name, DelegationId Founder, ImmutableArray<DelegationId> Invited, PersonId By, DateTimeOffset At) : CommitteeEvent;

/// <param name="Inviting">The member that invites.</param>
[GenerateSerializer, Immutable, Alias("InvitedToBloc.v1")]
public sealed record InvitedToBloc(BlocId Bloc, DelegationId Inviting, ImmutableArray<DelegationId> Invited, PersonId By, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("BlocJoined.v1")]
public sealed record BlocJoined(BlocId Bloc, DelegationId Delegation, PersonId By, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("BlocDeclined.v1")]
public sealed record BlocDeclined(BlocId Bloc, DelegationId Delegation, PersonId By, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("BlocLeft.v1")]
public sealed record BlocLeft(BlocId Bloc, DelegationId Delegation, PersonId By, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("SpokespersonNamed.v1")]
public sealed record SpokespersonNamed(BlocId Bloc, DelegationId Spokesperson, PersonId By, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("BlocAnnounced.v1")]
public sealed record BlocAnnounced(BlocId Bloc, PersonId By, DateTimeOffset At) : CommitteeEvent;
