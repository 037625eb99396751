using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Simulation.EndToEnd.Tests.Browsers;

/// <summary>Whether a page can be used by everybody, as far as a program can tell.</summary>
internal static class Axe
{
    /// <summary>WCAG 2.2 AA, and what axe calls best practice (landmarks, headings in order).</summary>
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>What is wrong with the page as it is now, one line each; empty: clean.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(Person person)
    {
        var result = await person.Page.RunAxe(Rules);
        Assert.True(result.Passes.Length > 0, "axe looked at nothing");
        return
        [
            .. from violation in result.Violations
               from node in violation.Nodes
               where !IsBehindABar(node)
               select $"{person.Page.Url} ({person.Who}): {violation.Id} ({violation.Impact}): {violation.Help} at {node.Target} in {node.Html}",
        ];
    }

    /// <summary>A bar that stays at the edge of the screen always covers a part of something; it is scrolled from behind it. That the focus is never behind it is proved by keyboard.</summary>
    private static bool IsBehindABar(AxeResultNode node) =>
        node.Any.Any(check => check.Id == "target-size" && check.Message.Contains("partially obscured", StringComparison.Ordinal));

    public static async Task CleanAsync(Person person)
    {
        var violations = await ViolationsAsync(person);
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }
}
