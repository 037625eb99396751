using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Simulation.EndToEnd.Tests.Browsers;

/// <summary>
/// Whether a page can be used by everybody, as far as a program can tell. Run in the page itself: our pages hold no frames, and what is
/// right with them need not travel, which takes the library's own runner most of its time.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>WCAG 2.2 AA, and what axe calls best practice (landmarks, headings in order).</summary>
    private const string Everything = """{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }""";

    /// <summary>What other colours can change.</summary>
    private const string Colours = """{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }""";

    /// <summary>What is wrong with the page as it is now, one line each; empty: clean.</summary>
    public static Task<IReadOnlyList<string>> ViolationsAsync(Person person) => RunAsync(person, Everything, "");

    /// <summary>What is wrong with the colours that the page has where people ask for dark ones.</summary>
    /// <param name="meanwhile">What else to do while it is dark.</param>
    public static async Task<IReadOnlyList<string>> DarkViolationsAsync(Person person, Func<Task>? meanwhile = null)
    {
        await person.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var violations = await RunAsync(person, Colours, "dark: ");
        await (meanwhile?.Invoke() ?? Task.CompletedTask);
        await person.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return violations;
    }

    private static async Task<IReadOnlyList<string>> RunAsync(Person person, string rules, string prefix)
    {
        if (!await person.Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await person.Page.EvaluateAsync(Script);
        }

        var found = await person.Page.EvaluateAsync<Found>($$"""
            async () => {
                const result = await axe.run(document, { runOnly: {{rules}}, resultTypes: ['violations'] });
                return {
                    looked: result.passes.length + result.violations.length,
                    wrong: result.violations.flatMap(violation => violation.nodes
                        .filter(node => !node.any.some(check => check.id === 'target-size' && check.message.includes('partially obscured'))) // {{BehindABar}}
                        .map(node => `${violation.id} (${violation.impact}): ${violation.help} at ${node.target} in ${node.html}`)),
                };
            }
            """);
        Assert.True(found.Looked > 0, "axe looked at nothing");
        return [.. found.Wrong.Select(wrong => $"{prefix}{person.Page.Url} ({person.Who}): {wrong}")];
    }

    /// <summary>Why one finding is let be.</summary>
    private const string BehindABar = "a bar that stays at the edge always covers a part of something, which is scrolled from behind it; that the focus is never behind it is proved by keyboard";

    private sealed class Found
    {
        public int Looked { get; set; }

        public string[] Wrong { get; set; } = [];
    }
}
