using Microsoft.Extensions.Configuration;
using Simulation.Grains.Hosting;
using Simulation.Web.Host.Startup;

namespace Simulation.EndToEnd.Tests.Deployment;

/// <summary>Lets the programs read their settings and notes which ones they ask for.</summary>
internal static class SettingsRead
{
    /// <summary>The environment variables that no program asks for: misspelt, or forgotten. Those of the framework are none of ours.</summary>
    public static IReadOnlyList<string> Unknown(IReadOnlyDictionary<string, string> environment, bool web)
    {
        var asked = new Asked(environment);
        var configuration = new ConfigurationBuilder().Add(asked).Build();
        SimulationOptions.From(configuration);
        if (web)
        {
            WebSettings.From(configuration);
        }

        return
        [
            .. environment.Keys
                .Where(k => k.StartsWith("Simulation", StringComparison.OrdinalIgnoreCase) || k.StartsWith("ConnectionStrings", StringComparison.OrdinalIgnoreCase))
                .Where(k => !asked.Keys.Contains(Key(k))),
        ];
    }

    private static string Key(string variable) => variable.Replace("__", ":", StringComparison.Ordinal);

    private sealed class Asked : ConfigurationProvider, IConfigurationSource
    {
        public Asked(IReadOnlyDictionary<string, string> environment) =>
            Data = environment.ToDictionary(e => Key(e.Key), e => (string?)e.Value, StringComparer.OrdinalIgnoreCase);

        public HashSet<string> Keys { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override bool TryGet(string key, out string? value)
        {
            Keys.Add(key);
            return base.TryGet(key, out value);
        }

        public IConfigurationProvider Build(IConfigurationBuilder builder) => this;
    }
}
