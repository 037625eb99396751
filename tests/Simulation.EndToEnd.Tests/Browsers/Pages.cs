using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Simulation.Web.Client.Texts;
using Simulation.Web.Host.Texts;

namespace Simulation.EndToEnd.Tests.Browsers;

/// <summary>The addresses at which there are pages, as the programs declare them.</summary>
internal static partial class Pages
{
    /// <summary>Only sends on to another page.</summary>
    private const string Home = "/";

    /// <summary>A committee's own pages: a negotiating table has none of them.</summary>
    public static IReadOnlyList<string> OfCommittees { get; } = ["/t/{SessionId:guid}/dais"];

    /// <summary>Those that every exercise has.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { typeof(Words).Assembly, typeof(Wording).Assembly }
            .SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetCustomAttributes(typeof(RouteAttribute), inherit: false).Cast<RouteAttribute>())
            .Select(r => r.Template)
            .Where(t => t != Home && !OfCommittees.Contains(t))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The pages that none of these paths leads to.</summary>
    public static IEnumerable<string> NotAmong(IReadOnlyCollection<string> paths) =>
        All.Where(template => !paths.Any(path => template == Best(path)));

    /// <summary>Whether a page could answer at a path.</summary>
    public static bool Answers(string template, string path) => Regex.IsMatch(path, $"^{Parameter().Replace(template, "[^/]+")}$");

    /// <summary>The page that answers at a path: of those that fit, the one with the fewest parameters.</summary>
    private static string? Best(string path) => All
        .Where(t => Answers(t, path))
        .MinBy(t => t.Count(c => c == '{'));

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
