namespace Simulation.Benchmarks.Activation;

/// <param name="Events">How long the table's stream is; most of it is talk.</param>
/// <param name="Rounds">How often the table is put to sleep and woken.</param>
internal sealed record ActivationSettings(int Events, int Rounds, string Database);
