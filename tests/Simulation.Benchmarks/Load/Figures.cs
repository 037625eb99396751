using System.Text.Json.Serialization;

namespace Simulation.Benchmarks.Load;

/// <summary>What one of the two servers did while it was measured.</summary>
/// <param name="P50Ms">From sending an act to the moment the last of the room has it.</param>
/// <param name="ServerCpuCores">Processor time of the server's process per second.</param>
/// <param name="ServerMemoryMb">Resident memory of the server's process at the end.</param>
/// <param name="Lost">Deliveries that never came, and acts that were refused.</param>
internal sealed record Figures(
    double ActsPerSecond,
    double DeliveriesPerSecond,
    double P50Ms,
    double P99Ms,
    double ServerCpuCores,
    double ServerMemoryMb,
    long Lost)
{
    /// <param name="stretches">The stretches in which this server was measured.</param>
    public static Figures Of(IReadOnlyList<Stretch> stretches, int seats)
    {
        var took = stretches.SelectMany(s => s.Took).Order().ToArray();
        var seconds = stretches.Sum(s => s.Elapsed.TotalSeconds);
        var lost = stretches.Sum(s => s.Lost);
        return new Figures(
            Math.Round(took.Length / seconds, 1),
            Math.Round(took.Length * (double)seats / seconds, 0),
            Percentile(took, 0.50),
            Percentile(took, 0.99),
            Math.Round(stretches.Sum(s => s.ServerCpu.TotalSeconds) / seconds, 2),
            Math.Round(stretches.Max(s => s.ServerMemoryMb), 0),
            lost);
    }

    private static double Percentile(TimeSpan[] sorted, double part) =>
        sorted.Length == 0 ? 0 : Math.Round(sorted[(int)Math.Ceiling(part * sorted.Length) - 1].TotalMilliseconds, 2);
}

/// <summary>One uninterrupted measurement of one server.</summary>
/// <param name="Took">Of every act that reached everybody.</param>
/// <param name="Elapsed">From the first act to the last one received, at least the planned time.</param>
/// <param name="LoadCpu">Processor time of the load generator itself.</param>
internal sealed record Stretch(
    IReadOnlyList<TimeSpan> Took, TimeSpan Elapsed, TimeSpan ServerCpu, double ServerMemoryMb, TimeSpan LoadCpu, long Lost);

/// <summary>The line that is printed.</summary>
/// <param name="Rate">Acts per second and room; null: closed loop.</param>
internal sealed record LiveReport(
    int Rooms,
    int Seats,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Rate,
    string Database,
    int Seconds,
    double ActsPerSecond,
    double DeliveriesPerSecond,
    double P50Ms,
    double P99Ms,
    Figures Floor,
    double ThroughputRatio,
    double P99Ratio,
    double ServerCpuCores,
    double ServerMemoryMb,
    long Lost);
