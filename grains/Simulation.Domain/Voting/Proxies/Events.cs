using Simulation.Domain.Committees;

namespace Simulation.Domain.Voting.Proxies;

/// <param name="To">Who votes for the delegation from now on; null: itself.</param>
[GenerateSerializer, Immutable, Alias("ProxyGiven.v1")]
public sealed record ProxyGiven(DelegationId Delegation, DelegationId? To, PersonId By, DateTimeOffset At) : CommitteeEvent;
