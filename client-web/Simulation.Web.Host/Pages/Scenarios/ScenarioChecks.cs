using System.Collections.Concurrent;
using Simulation.Domain.Scenarios;

namespace Simulation.Web.Host.Pages.Scenarios;

/// <summary>What the lint says of a published version; it looks at every package, so once is enough.</summary>
internal sealed class ScenarioChecks
{
    private readonly ConcurrentDictionary<(string Id, string Version), Lazy<Task<LintReport>>> _reports = new();

    public Task<LintReport> OfAsync(Scenario scenario) =>
        _reports.GetOrAdd((scenario.Id, scenario.Version), _ => new Lazy<Task<LintReport>>(() => Task.Run(() => Lint.Of(scenario)))).Value;
}
