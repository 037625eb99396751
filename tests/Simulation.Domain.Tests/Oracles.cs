namespace Simulation.Domain.Tests;

/// <summary>Public data that stays outside the repository: where <c>SIMULATION_ORACLES</c> says, else <c>../shared/data</c> beside the repository.</summary>
internal static class Oracles
{
    /// <summary>It need not exist.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("SIMULATION_ORACLES") is { Length: > 0 } set ? set : Path.Combine(Root(), "..", "shared", "data");

    /// <summary>The file's lines that are not empty; without the folder the test is skipped.</summary>
    public static string[] Lines(string file) => [.. File.ReadAllLines(Existing(file)).Where(l => l.Length > 0)];

    /// <summary>A path below the folder; without the folder the test is skipped.</summary>
    public static string Existing(string path)
    {
        Assert.SkipUnless(Directory.Exists(Folder), $"There is no folder {Folder}: see SIMULATION_ORACLES.");
        return Path.Combine(Folder, path);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Simulation.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("There is no Simulation.sln above the tests.");
        }

        return folder;
    }
}
