using Microsoft.AspNetCore.Components;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Scenarios;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Desk;

public sealed partial class PackageBuilder : ComponentBase
{
    [CascadingParameter]
    public Wording W { get; set; } = Wording.En;

    [Parameter, EditorRequired]
    public ScenarioStructure Scenario { get; set; } = null!;

    [Parameter, EditorRequired]
    public ScoreSheet Sheet { get; set; } = null!;

    [Parameter, EditorRequired]
    public PackageDraft Draft { get; set; } = PackageDraft.Empty;

    /// <summary>The package compared with.</summary>
    [Parameter]
    public Package? Compared { get; set; }

    /// <summary>What it can be compared with: key and name.</summary>
    [Parameter]
    public IReadOnlyList<(string Key, string Name)> Choices { get; set; } = [];

    [Parameter]
    public string? Title { get; set; }

    [Parameter]
    public EventCallback<PackageDraft> Changed { get; set; }

    /// <summary>What can be done with the package.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private int Worth => Sheet.Value(Draft.Package);

    private int Open => Scenario.Issues.Count(i => Draft.Package[i.Id] is null);

    private string Standing => Worth >= Sheet.Aspiration
        ? W.Desk.ReachesAspiration
        : Worth == Sheet.Reservation ? W.Desk.AtReservation : W.Desk.AboveReservation(Worth - Sheet.Reservation);

    private Task CompareAsync(ChangeEventArgs chosen) =>
        Changed.InvokeAsync(Draft with { Compare = chosen.Value as string is { Length: > 0 } key ? key : null });
}
