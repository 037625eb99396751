using System.Collections.Concurrent;
using Simulation.Domain;
using Simulation.Domain.Scenarios;
using Simulation.Web.Host.Markup;

namespace Simulation.Web.Host.Api;

/// <summary>A scenario's texts as clean HTML. A published version never changes, so each is rendered once.</summary>
internal sealed class RenderedTexts
{
    private readonly ConcurrentDictionary<(string Id, string Version, string Part), Localized> _rendered = new();

    public Localized Case(Scenario scenario) => Of(scenario, "case", scenario.Case);

    public Localized Brief(Scenario scenario, DelegationId delegation) =>
        Of(scenario, delegation.Value, scenario.InstructionsOf(delegation).Brief);

    private Localized Of(Scenario scenario, string part, Localized markdown) =>
        _rendered.GetOrAdd((scenario.Id, scenario.Version, part), _ => new Localized(Html(markdown.Kk), Html(markdown.Ru), Html(markdown.En)));

    private static string? Html(string? markdown) => markdown is null ? null : SafeHtml.Of(markdown);
}
