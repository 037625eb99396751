using Simulation.Domain.Delegations.Capital;

namespace Simulation.Web.Client.Committee;

/// <summary>Something the delegation did that it can mark as done ad referendum, as people call it.</summary>
public sealed record NamedCommitment(Commitment On, string Name);
