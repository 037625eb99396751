using Simulation.Domain.Views;

namespace Simulation.Domain.Voting.Proxies;

/// <summary>Who votes for whom: the same for everybody.</summary>
/// <param name="Most">For how many others one member may vote; 0: the body knows no proxies.</param>
[GenerateSerializer, Immutable, Alias("ProxiesSlice.v1")]
public sealed record ProxiesSlice(int Most, ImmutableArray<Proxy> Given) : Slice;

/// <param name="Of">Whose vote it is.</param>
/// <param name="Held">Who casts it.</param>
[GenerateSerializer, Immutable, Alias("Proxy.v1")]
public sealed record Proxy(DelegationId Of, DelegationId Held);
