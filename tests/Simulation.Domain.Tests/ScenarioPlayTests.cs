using Simulation.Domain.Scenarios;
using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests;

/// <summary>The scenarios that ship: readable without error, and their scripts play as they say.</summary>
public class ScenarioPlayTests
{
    public static TheoryData<string> Shipped => [.. Directory.GetDirectories(Path.Combine(Root(), "scenarios")).Select(f => Path.GetFileName(f)!)];

    [Fact]
    public void The_library_ships() =>
        Assert.Equal(["ga-shared-waters", "glacier-park", "harbour-access", "sc-caldrin-strait", "syr-darya"], Shipped.Select(row => row.Data).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Shipped))]
    public void A_shipped_scenario_has_no_error(string id) =>
        Assert.Equal([], ScenarioFolder.Read(Path.Combine(Root(), "scenarios", id)).Errors.Select(e => e.ToString()));

    [Theory, MemberData(nameof(Shipped))]
    public void Its_script_plays_as_it_says(string id) =>
        Assert.Equal([], ScriptPlayer.Play(ScenarioFolder.Read(Path.Combine(Root(), "scenarios", id)).Value!));

    [Theory, MemberData(nameof(Shipped))]
    public void Its_other_endings_play_as_they_say(string id)
    {
        var scenario = ScenarioFolder.Read(Path.Combine(Root(), "scenarios", id)).Value!;
        Assert.Equal([], scenario.Endings?.SelectMany(e => ScriptPlayer.Play(scenario, e.Value).Select(f => (e.Key, f))) ?? []);
    }

    [Fact]
    public void Both_committees_can_also_end_without_a_text() =>
        Assert.Equal(["no-action", "vetoed"], Shipped.SelectMany(row => ScenarioFolder.Read(Path.Combine(Root(), "scenarios", row.Data)).Value!.Endings?.Keys ?? []).Order(StringComparer.Ordinal));

    internal static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Simulation.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new DirectoryNotFoundException("Simulation.sln");
        }

        return folder;
    }
}
