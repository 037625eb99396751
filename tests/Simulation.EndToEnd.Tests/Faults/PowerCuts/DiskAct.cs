namespace Simulation.EndToEnd.Tests.Faults.PowerCuts;

/// <summary>One thing that a program did to the files of a directory. A file keeps its number when its name is taken away.</summary>
/// <param name="Began">Microseconds since 1970, by the machine's clock.</param>
/// <param name="Ended">When the program was told that it is done.</param>
internal abstract record DiskAct(long Began, long Ended)
{
    public sealed record Write(long Began, long Ended, int File, long Offset, byte[] Bytes) : DiskAct(Began, Ended);

    public sealed record Truncate(long Began, long Ended, int File, long Length) : DiskAct(Began, Ended);

    /// <summary>Everything written to the file before it began is on the disk when it has ended.</summary>
    public sealed record Flush(long Began, long Ended, int File) : DiskAct(Began, Ended);

    public sealed record Create(long Began, long Ended, string Name, int File) : DiskAct(Began, Ended);

    public sealed record Remove(long Began, long Ended, string Name) : DiskAct(Began, Ended);

    /// <summary>The directory's names are on the disk.</summary>
    public sealed record FlushNames(long Began, long Ended) : DiskAct(Began, Ended);
}
