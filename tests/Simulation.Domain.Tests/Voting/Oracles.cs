namespace Simulation.Domain.Tests.Voting;

/// <summary>Public data that stays outside the repository: where <c>SIMULATION_ORACLES</c> says, else <c>../shared/data</c> beside the repository.</summary>
internal static class Oracles
{
    /// <summary>The file's lines; without the folder the test is skipped.</summary>
    public static string[] Lines(string file)
    {
        var folder = Environment.GetEnvironmentVariable("SIMULATION_ORACLES") is { Length: > 0 } set ? set : Path.Combine(Root(), "..", "shared", "data");
        if (!Directory.Exists(folder))
        {
            Assert.Skip($"There is no folder {folder}: see SIMULATION_ORACLES.");
        }

        return [.. File.ReadAllLines(Path.Combine(folder, file)).Where(l => l.Length > 0)];
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Simulation.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new DirectoryNotFoundException("Simulation.sln");
        }

        return folder;
    }
}
