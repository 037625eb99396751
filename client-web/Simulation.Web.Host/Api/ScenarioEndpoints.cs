using Simulation.Connection;
using Simulation.Grains;

namespace Simulation.Web.Host.Api;

internal static class ScenarioEndpoints
{
    /// <summary>The latest version's pay-offs; nothing where a text is negotiated instead of packages.</summary>
    public static async Task<IResult> PayoffsAsync(string scenario, IGrainFactory grains) =>
        scenario.Length <= 80 && await grains.GetGrain<IScenarioGrain>(scenario).GetAsync(null) is { Structure.Issues.IsEmpty: false } found
            ? Results.Ok(new ScenarioPayoffs(
                found.Id, found.Version, found.Structure, [.. found.Structure.Delegations.Select(d => new DelegationSheet(d.Id, found.InstructionsOf(d.Id).ScoreSheet))]))
            : ApiSetup.NotFound();
}
