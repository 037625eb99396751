using Simulation.Domain.Procedure;

namespace Simulation.Benchmarks.Votes;

/// <param name="Members">How many vote; one more presides.</param>
/// <param name="Rounds">How often they vote on each of the two servers.</param>
internal sealed record VotesSettings(int Members, int Rounds, VotingMethod Method, string Database);
