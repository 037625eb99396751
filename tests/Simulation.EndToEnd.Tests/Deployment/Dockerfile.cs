using System.Text.RegularExpressions;

namespace Simulation.EndToEnd.Tests.Deployment;

/// <summary>What a Dockerfile says, one instruction after the other.</summary>
internal sealed partial class Dockerfile
{
    private readonly IReadOnlyList<(string Word, string Arguments)> _instructions;

    private Dockerfile(string text) => _instructions =
    [
        .. Continued().Replace(text, " ").Split('\n')
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(' ', 2))
            .Select(l => (l[0], l[1].Trim())),
    ];

    public IEnumerable<string> Copied => All("COPY").Where(c => !c.StartsWith("--from", StringComparison.Ordinal)).Select(c => c.Split(' ')[0]);

    public string PublishedProject => Publish().Match(string.Join('\n', All("RUN"))).Groups[1].Value;

    public string Assembly => Assemblies().Match(Assert.Single(All("ENTRYPOINT"))).Groups[1].Value;

    public IEnumerable<string> Exposed => All("EXPOSE");

    /// <summary>Where health is asked for.</summary>
    public Uri Health => new(Address().Match(Assert.Single(All("HEALTHCHECK"))).Value);

    public IReadOnlyDictionary<string, string> Environment => All("ENV").Select(e => e.Split('=', 2)).ToDictionary(e => e[0], e => e[1]);

    public IEnumerable<string> Users => All("USER");

    public static Dockerfile Read(string path) => new(File.ReadAllText(Repository.At(path)));

    private IEnumerable<string> All(string word) => _instructions.Where(i => i.Word == word).Select(i => i.Arguments);

    [GeneratedRegex(@"\\\n\s*")]
    private static partial Regex Continued();

    [GeneratedRegex(@"dotnet publish (\S+)")]
    private static partial Regex Publish();

    [GeneratedRegex("\"dotnet\", \"([^\"]+)\\.dll\"")]
    private static partial Regex Assemblies();

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Address();
}
