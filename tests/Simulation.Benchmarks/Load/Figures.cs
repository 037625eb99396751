using System.Text.Json.Serialization;

namespace Simulation.Benchmarks.Load;

/// <summary>What one of the two servers did while it was measured.</summary>
/// <param name="P50Ms">From sending an act to the moment the last of the room has it.</param>
/// <param name="AckP50Ms">From sending an act to the answer that it is on disk.</param>
/// <param name="ServerCpuCores">Processor time of the server's process per second.</param>
/// <param name="ServerMemoryMb">Resident memory of the server's process at the end.</param>
/// <param name="Lost">Deliveries that never came, and acts that were refused.</param>
internal sealed record Figures(
    double ActsPerSecond,
    double DeliveriesPerSecond,
    double P50Ms,
    double P99Ms,
    double AckP50Ms,
    double AckP99Ms,
    double ServerCpuCores,
    double ServerMemoryMb,
    long Lost)
{
    /// <param name="stretches">The stretches in which this server was measured.</param>
    public static Figures Of(IReadOnlyList<Stretch> stretches, int seats)
    {
        var took = stretches.SelectMany(s => s.Took).Order().ToArray();
        var acknowledged = stretches.SelectMany(s => s.Acknowledged).Order().ToArray();
        var seconds = stretches.Sum(s => s.Elapsed.TotalSeconds);
        var lost = stretches.Sum(s => s.Lost);
        return new Figures(
            Math.Round(took.Length / seconds, 1),
            Math.Round(took.Length * (double)seats / seconds, 0),
            Percentile(took, 0.50),
            Percentile(took, 0.99),
            Percentile(acknowledged, 0.50),
            Percentile(acknowledged, 0.99),
            Math.Round(stretches.Sum(s => s.ServerCpu.TotalSeconds) / seconds, 2),
            Math.Round(stretches.Max(s => s.ServerMemoryMb), 0),
            lost);
    }

    /// <param name="sorted">Shortest first.</param>
    /// <returns>Milliseconds.</returns>
    public static double Percentile(TimeSpan[] sorted, double part) =>
        sorted.Length == 0 ? 0 : Math.Round(sorted[(int)Math.Ceiling(part * sorted.Length) - 1].TotalMilliseconds, 2);
}

/// <summary>One uninterrupted measurement of one server.</summary>
/// <param name="Took">Of every act that reached everybody.</param>
/// <param name="Acknowledged">Of every act that was answered.</param>
/// <param name="Elapsed">From the first act to the last one received, at least the planned time.</param>
/// <param name="LoadCpu">Processor time of the load generator itself.</param>
internal sealed record Stretch(
    IReadOnlyList<TimeSpan> Took,
    IReadOnlyList<TimeSpan> Acknowledged,
    TimeSpan Elapsed,
    TimeSpan ServerCpu,
    double ServerMemoryMb,
    TimeSpan LoadCpu,
    long Lost);

/// <summary>The line that is printed.</summary>
/// <param name="Rate">Acts per second and room; null: closed loop.</param>
/// <param name="Target">What was aimed at, and whether it was met; null: nothing in particular.</param>
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
    double AckP99Ms,
    Figures Floor,
    double ThroughputRatio,
    double P99Ratio,
    double AckP99Ratio,
    double ServerCpuCores,
    double ServerMemoryMb,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Target? Target,
    long Lost);

/// <summary>Milliseconds at the 99th percentile, of the machine as it was: on a busy one compare the ratios.</summary>
internal sealed record Target(double AckP99Ms, double P99Ms, bool Met);
