using Simulation.Domain.Committees;

namespace Simulation.Domain.Voting.Proxies;

/// <summary>
/// Let another member vote for one's delegation too, where the rules know it (Treaty on the Functioning of the European Union, article 239),
/// or take that back. While a vote is on nothing changes. Who: a member who may bind. Refused: not-known-here, proxies-exhausted, vote-under-way.
/// </summary>
/// <param name="To">Null: the delegation votes itself again.</param>
[GenerateSerializer, Immutable, Alias("GiveProxy.v1")]
public sealed record GiveProxy(DelegationId? To) : CommitteeCommand, IBindsDelegation;
