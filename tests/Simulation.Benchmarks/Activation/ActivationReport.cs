namespace Simulation.Benchmarks.Activation;

/// <summary>The line that is printed. Times in milliseconds, the median of the rounds.</summary>
/// <param name="Megabytes">Payloads of the stream, as stored.</param>
/// <param name="FirstAnswer">From asking a sleeping table a trifle to its answer, the slowest beside it.</param>
/// <param name="Processor">Of the whole process while it waited: on a busy machine the truer figure.</param>
/// <param name="Read">Of it, reading the journal.</param>
/// <param name="Parse">Of it, making events of what was read.</param>
/// <param name="Evolve">Of it, making the state of the events.</param>
/// <param name="HeldMegabytes">What a woken table holds in memory.</param>
internal sealed record ActivationReport(
    int Events,
    string Database,
    double Megabytes,
    double FirstAnswer,
    double Slowest,
    double Processor,
    double Read,
    double Parse,
    double Evolve,
    double HeldMegabytes);
