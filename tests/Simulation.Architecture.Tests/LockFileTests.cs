using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Simulation.Architecture.Tests;

/// <summary>Which packages a build takes is written down (docs/decisions/0012): for every project, as the pinned versions say, naming no feed.</summary>
public partial class LockFileTests
{
    private static readonly string[] Projects =
    [
        .. new[] { "client-web", "grains", "silo", "tests" }.SelectMany(d => Directory.EnumerateFiles(Path.Combine(Repository.Root, d), "*.csproj", SearchOption.AllDirectories)),
    ];

    private static readonly Dictionary<string, string> Pinned = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
        .Descendants("PackageVersion").ToDictionary(p => (string)p.Attribute("Include")!, p => (string)p.Attribute("Version")!, StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void Every_project_has_one_of_the_same_framework()
    {
        Assert.True(Projects.Length >= 14);
        Assert.All(Projects, p => Assert.Single(Locks(p)));
        Assert.Single(Projects.SelectMany(Locks).Select(Path.GetFileName).Distinct());
    }

    [Fact]
    public void They_say_what_the_projects_and_the_pinned_versions_say() => Assert.Empty(Projects.SelectMany(p => Wrong(File.ReadAllText(p), File.ReadAllText(Locks(p).Single()), Pinned)));

    [Fact]
    public void They_name_no_feed() => Assert.All(Projects.SelectMany(Locks), f => Assert.DoesNotContain("://", File.ReadAllText(f), StringComparison.Ordinal));

    [Fact]
    public void A_version_that_was_changed_without_the_lock_is_found()
    {
        var project = Projects.Single(p => p.EndsWith("Simulation.Grains.csproj", StringComparison.Ordinal));
        var changed = new Dictionary<string, string>(Pinned, StringComparer.OrdinalIgnoreCase) { ["Dapper"] = "0.0.1" };
        Assert.NotEmpty(Wrong(File.ReadAllText(project), File.ReadAllText(Locks(project).Single()), changed));
        Assert.NotEmpty(Wrong("""<PackageReference Include="Newcomer" />""", File.ReadAllText(Locks(project).Single()), Pinned));
    }

    private static string[] Locks(string project) => Directory.GetFiles(Path.GetDirectoryName(project)!, "packages.*.lock.json");

    private static IEnumerable<string> Wrong(string project, string locked, Dictionary<string, string> pinned)
    {
        using var json = JsonDocument.Parse(locked);
        var packages = json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject())
            .Where(p => p.Value.GetProperty("type").GetString() != "Project").GroupBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. Reference().Matches(project).Select(m => m.Groups[1].Value).Where(name => !packages.ContainsKey(name)).Select(name => $"{name} is not locked"),
            .. packages.Where(p => pinned.TryGetValue(p.Key, out var version) && p.Value.GetProperty("resolved").GetString() != version).Select(p => $"{p.Key} is locked at {p.Value.GetProperty("resolved")}"),
            .. packages.Where(p => !p.Value.TryGetProperty("contentHash", out _)).Select(p => $"{p.Key} has no hash"),
        ];
    }

    [GeneratedRegex("PackageReference Include=\"([^\"]+)\"")]
    private static partial Regex Reference();
}
