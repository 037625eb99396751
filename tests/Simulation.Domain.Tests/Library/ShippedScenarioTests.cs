using Simulation.Domain.Scenarios;
using Simulation.Library;
using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests.Library;

/// <summary>The scenarios at the root of the repository.</summary>
public sealed class ShippedScenarioTests
{
    public static TheoryData<string> Folders
    {
        get
        {
            var scenarios = Root() ?? throw new DirectoryNotFoundException("There is no folder 'scenarios' above the tests.");
            return [.. Directory.EnumerateDirectories(scenarios).Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public void There_are_scenarios() => Assert.NotEmpty(Folders);

    [Theory, MemberData(nameof(Folders))]
    public void A_shipped_scenario_has_no_errors(string folder) => Assert.Empty(ScenarioFolder.Read(folder).Errors);

    [Theory, MemberData(nameof(Folders))]
    public void A_shipped_scenario_has_no_warnings(string folder) => Assert.Empty(Lint.Of(ScenarioFolder.Read(folder).Value!).Warnings);

    [Theory, MemberData(nameof(Folders))]
    public void A_shipped_scenario_has_a_script_and_all_three_languages(string folder)
    {
        var scenario = ScenarioFolder.Read(folder).Value!;
        Assert.NotNull(scenario.Script);
        Assert.Equal(3, scenario.Languages.Length);
    }

    [Theory, MemberData(nameof(Folders))]
    public void A_shipped_scenario_names_disciplines_and_outcomes_of_the_programme(string folder)
    {
        var scenario = ScenarioFolder.Read(folder).Value!;
        Assert.All(scenario.Disciplines, id => Assert.NotNull(BuiltInLibrary.Programme.Discipline(id)));
        Assert.All(scenario.LearningOutcomes, code => Assert.NotNull(BuiltInLibrary.Programme.LearningOutcome(code)));
    }

    private static string? Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.EnumerateDirectories("scenarios").FirstOrDefault() is { } found)
            {
                return found.FullName;
            }
        }

        return null;
    }
}
