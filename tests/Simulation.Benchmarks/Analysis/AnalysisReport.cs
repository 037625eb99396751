namespace Simulation.Benchmarks.Analysis;

/// <summary>The line that is printed for each task. Times in milliseconds, the median of the rounds, after one that is not counted.</summary>
/// <param name="Size">Issues times options.</param>
/// <param name="Packages">How many packages the game has.</param>
/// <param name="Points">Of a front: how many.</param>
/// <param name="Ratio">Milliseconds as a multiple of looking at every package of 4 parties, 10x4 in the same run: compares runs on different machines.</param>
/// <param name="Kilobytes">Allocated by one round.</param>
/// <param name="Nodes">Of a search: partial packages looked at.</param>
/// <param name="Proven">Of a search: whether it came to its end.</param>
internal sealed record AnalysisReport(
    string Task, int Parties, string Size, double Packages, int? Points, double Milliseconds, double Ratio, double Kilobytes, long? Nodes, bool? Proven);
