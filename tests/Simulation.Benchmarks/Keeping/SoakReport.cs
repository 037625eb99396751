namespace Simulation.Benchmarks.Keeping;

/// <summary>The line that is printed.</summary>
/// <param name="Rate">Acts per second and room.</param>
/// <param name="Lost">Deliveries of the product that never came or came twice, and acts that were refused.</param>
/// <param name="LoadAverage">Of the machine at the end: how busy it was with whatever else.</param>
internal sealed record SoakReport(
    int Rooms,
    int Seats,
    double Rate,
    string Database,
    double Seconds,
    long Acts,
    Growth Product,
    Growth Floor,
    double LoadAverage,
    long Lost);

/// <summary>How one server's memory grew while it was under steady load.</summary>
/// <param name="ResidentMb">At each look, the first after the warm-up.</param>
/// <param name="ResidentGrowth">Percent, from the first look to the last.</param>
/// <param name="FirstHeapMb">What its heap held after a full collection, at the first look.</param>
/// <param name="HeapGrowth">Percent.</param>
/// <param name="HeapBytesPerAct">Of that growth, for each act in between: what was said is kept, so that it can be shown.</param>
internal sealed record Growth(
    ImmutableArray<double> ResidentMb, double ResidentGrowth, double FirstHeapMb, double LastHeapMb, double HeapGrowth, double HeapBytesPerAct)
{
    public static Growth Of(ImmutableArray<double> resident, double firstHeap, double lastHeap, long acts) => new(
        [.. resident.Select(mb => Math.Round(mb, 1))],
        Percent(resident[0], resident[^1]),
        Math.Round(firstHeap, 1),
        Math.Round(lastHeap, 1),
        Percent(firstHeap, lastHeap),
        Math.Round((lastHeap - firstHeap) * 1024 * 1024 / Math.Max(1, acts), 0));

    private static double Percent(double first, double last) => Math.Round(100 * (last - first) / first, 1);
}
