namespace Simulation.Architecture.Tests;

public class PatternTests
{
    private static readonly string[] AtRunTime = ["new Regex(", "Regex.IsMatch(", "Regex.Match(", "Regex.Matches(", "Regex.Replace(", "Regex.Split("];

    /// <summary>Patterns are written in the source and compiled by the build; none is put together from what somebody sent.</summary>
    [Fact]
    public void No_pattern_is_made_at_run_time() =>
        Assert.Empty(
            from folder in new[] { "grains", "client-web", "silo" }
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.*", SearchOption.AllDirectories)
            where Path.GetExtension(file) is ".cs" or ".razor" && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            let text = File.ReadAllText(file)
            where AtRunTime.Any(made => text.Contains(made, StringComparison.Ordinal))
            select file);
}
