using System.Globalization;

namespace Simulation.EndToEnd.Tests.Faults.Clocks;

/// <summary>The machine's clock as a program sees it, to be set while it runs (libfaketime). Counters of time that passes are left alone.</summary>
internal sealed class SteppedClock : IDisposable
{
    private static readonly string Library = Directory
        .EnumerateFiles("/usr/lib", "libfaketimeMT.so.1", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
        .FirstOrDefault() ?? throw new InvalidOperationException("Clocks are set with libfaketime, which is not installed here.");

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("simulation-clock-");

    public SteppedClock() => Set(TimeSpan.Zero);

    /// <summary>The environment of a program whose clock this is.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["LD_PRELOAD"] = Library,
        ["FAKETIME_TIMESTAMP_FILE"] = File,
        ["FAKETIME_CACHE_DURATION"] = "1", // seconds until it takes effect
        ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1",
    };

    private string File => Path.Combine(_directory.FullName, "clock");

    /// <summary>Soon it is fast by so much; negative: slow.</summary>
    public void Set(TimeSpan by)
    {
        System.IO.File.WriteAllText(File + ".next", string.Create(CultureInfo.InvariantCulture, $"{by.TotalSeconds:+0;-0;+0}\n"));
        System.IO.File.Move(File + ".next", File, overwrite: true);
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
