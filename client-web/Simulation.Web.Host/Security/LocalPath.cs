namespace Simulation.Web.Host.Security;

/// <summary>Where to go next, when a request says so: only to a page of ours.</summary>
internal static class LocalPath
{
    public static string Or(string? path, string otherwise) =>
        path is { Length: > 0 and < 512 } && path[0] == '/' && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Any(char.IsControl)
            ? path
            : otherwise;
}
