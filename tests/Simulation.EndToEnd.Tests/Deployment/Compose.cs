using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Simulation.EndToEnd.Tests.Deployment;

/// <summary><c>docker-compose.yml</c> as Docker would read it, anchors and merges resolved.</summary>
internal sealed class Compose
{
    private readonly IReadOnlyDictionary<object, object> _top;

    private Compose(IReadOnlyDictionary<object, object> top) => _top = top;

    public IReadOnlyDictionary<string, ComposeService> Services =>
        Map(_top["services"]).ToDictionary(s => s.Key, s => new ComposeService(s.Key, Map(s.Value)));

    public IReadOnlySet<string> Networks => Map(_top["networks"]).Keys.ToHashSet();

    public IReadOnlySet<string> Volumes => Map(_top["volumes"]).Keys.ToHashSet();

    public IEnumerable<ComposeService> Silos => Services.Values.Where(s => s.Dockerfile == "silo/Dockerfile");

    public IEnumerable<ComposeService> WebHosts => Services.Values.Where(s => s.Dockerfile == "client-web/Dockerfile");

    public static Compose Read() => Parse(File.ReadAllText(Repository.At("docker-compose.yml")));

    public static Compose Parse(string yaml) =>
        new(new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(new MergingParser(new Parser(new StringReader(yaml)))));

    public bool IsInternal(string network) =>
        Map(_top["networks"])[network] is IDictionary<object, object> settings && settings.TryGetValue("internal", out var value) && value is "true";

    internal static IReadOnlyDictionary<string, object> Map(object value) =>
        ((IDictionary<object, object>)value).ToDictionary(p => (string)p.Key, p => p.Value);
}

internal sealed class ComposeService(string name, IReadOnlyDictionary<string, object> settings)
{
    public string Name => name;

    public string? Image => settings.GetValueOrDefault("image") as string;

    public string? Dockerfile => settings.TryGetValue("build", out var build) ? (string)Compose.Map(build)["dockerfile"] : null;

    public IReadOnlyDictionary<string, string> Environment =>
        settings.TryGetValue("environment", out var values)
            ? Compose.Map(values).ToDictionary(v => v.Key, v => (string)v.Value)
            : ImmutableDictionary<string, string>.Empty;

    public IReadOnlyDictionary<string, string> DependsOn =>
        settings.TryGetValue("depends_on", out var others)
            ? Compose.Map(others).ToDictionary(o => o.Key, o => (string)Compose.Map(o.Value)["condition"])
            : ImmutableDictionary<string, string>.Empty;

    public bool HasHealthCheck => settings.ContainsKey("healthcheck");

    public IReadOnlyList<string> Ports => List("ports");

    public IReadOnlyList<string> Networks => List("networks");

    /// <summary>Names of the named volumes that it mounts.</summary>
    public IEnumerable<string> Volumes => List("volumes").Select(v => v.Split(':')[0]).Where(v => !v.StartsWith('.') && !v.StartsWith('/'));

    private List<string> List(string key) => settings.TryGetValue(key, out var values) ? [.. ((IEnumerable<object>)values).Cast<string>()] : [];
}
