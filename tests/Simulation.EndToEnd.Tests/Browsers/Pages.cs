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

    /// <summary>A committee's own page: these journeys play a negotiating table, which has none.</summary>
    private const string Dais = "/t/{SessionId:guid}/dais";

    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { typeof(Words).Assembly, typeof(Wording).Assembly }
            .SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetCustomAttributes(typeof(RouteAttribute), inherit: false).Cast<RouteAttribute>())
            .Select(r => r.Template)
            .Where(t => t is not (Home or Dais))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The pages that none of these paths leads to.</summary>
    public static IEnumerable<string> NotAmong(IReadOnlyCollection<string> paths) =>
        All.Where(template => !paths.Any(path => template == Best(path)));

    /// <summary>The page that answers at a path: of those that fit, the one with the fewest parameters.</summary>
    private static string? Best(string path) => All
        .Where(t => Regex.IsMatch(path, $"^{Parameter().Replace(t, "[^/]+")}$"))
        .MinBy(t => t.Count(c => c == '{'));

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
