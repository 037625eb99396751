using System.Text.RegularExpressions;

namespace Simulation.Architecture.Tests;

/// <summary>What the documentation says is proved by a test is proved by a test that exists.</summary>
public partial class NamedTestsTests
{
    [Theory]
    [InlineData("security.md", 30)]
    [InlineData("promises.md", 10)]
    public void Every_test_that_a_page_names_exists(string page, int atLeast)
    {
        var known = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Of(File.ReadAllText(f)))
            .ToHashSet(StringComparer.Ordinal);
        var named = Named().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", page))).Select(m => m.Groups["test"].Value).Distinct().ToList();
        Assert.True(named.Count >= atLeast, "The page names its tests otherwise than this looks for.");
        Assert.Equal([], named.Except(known));
    }

    /// <summary>Classes, their methods as <c>Class.Method</c>, and their methods alone.</summary>
    private static IEnumerable<string> Of(string source)
    {
        foreach (Match type in Type().Matches(source))
        {
            var name = type.Groups["name"].Value;
            yield return name;
            foreach (Match method in Method().Matches(source))
            {
                yield return $"{name}.{method.Groups["name"].Value}";
                yield return method.Groups["name"].Value;
            }
        }
    }

    [GeneratedRegex("`(?<test>[A-Z][A-Za-z]*(Tests|Conformance)(\\.[A-Za-z_0-9]+)?|[A-Z][a-z]*(_[A-Za-z0-9]+)+)`")]
    private static partial Regex Named();

    [GeneratedRegex("class (?<name>[A-Z][A-Za-z]*(Tests|Conformance))\\b")]
    private static partial Regex Type();

    [GeneratedRegex("public (async )?(Task|void|ValueTask) (?<name>[A-Za-z_0-9]+)\\(")]
    private static partial Regex Method();
}
