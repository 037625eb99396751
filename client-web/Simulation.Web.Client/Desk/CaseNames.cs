using Simulation.Domain;
using Simulation.Domain.Scenarios;

namespace Simulation.Web.Client.Desk;

/// <summary>What ids of a case are called.</summary>
public static class CaseNames
{
    public static string Of(this ScenarioStructure scenario, DelegationId delegation, Language language) =>
        scenario.Delegations.FirstOrDefault(d => d.Id == delegation)?.Name.In(language) ?? delegation.Value;

    public static string Of(this ScenarioStructure scenario, IEnumerable<DelegationId> delegations, Language language) =>
        Formats.In(language).List([.. delegations.Select(d => scenario.Of(d, language))]);

    public static string IssueName(this ScenarioStructure scenario, string issue, Language language) =>
        scenario.Issues.FirstOrDefault(i => i.Id == issue)?.Name.In(language) ?? issue;

    /// <summary>Null when nothing (or nothing known) is chosen.</summary>
    public static string? OptionName(this Issue issue, string? option, Language language) =>
        issue.Options.FirstOrDefault(o => o.Id == option)?.Name.In(language);

    public static string FunctionName(this ScenarioStructure scenario, string function, Language language) =>
        scenario.Functions.FirstOrDefault(f => f.Id == function)?.Name.In(language) ?? function;
}
