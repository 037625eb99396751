using System.Globalization;
using Microsoft.AspNetCore.Components;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Delegations;
using Simulation.Domain.Scenarios;
using Simulation.Web.Client.Components;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Desk;

public sealed partial class ProposeForm : ComponentBase
{
    private static readonly int[] Minutes = [5, 10, 15, 30, 60];
    private bool _choosing;

    [CascadingParameter]
    public Wording W { get; set; } = Wording.En;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = null!;

    [Parameter, EditorRequired]
    public PackageDraft Draft { get; set; } = PackageDraft.Empty;

    [Parameter]
    public EventCallback<PackageDraft> Changed { get; set; }

    [Parameter, EditorRequired]
    public Ask Ask { get; set; } = null!;

    private List<Party> Others => [.. Desk.Scenario.Delegations.Where(d => d.Id != Desk.Own)];

    private bool Complete => Desk.Scenario.Issues.All(i => Draft.Package[i.Id] is not null);

    private string ToNames => Draft.To.IsEmpty ? W.Desk.All : Desk.Scenario.Of(Draft.To, W.Language);

    protected override void OnParametersSet() => _choosing |= !Draft.To.IsEmpty && Others.Count > 1;

    private Task ToAllAsync()
    {
        _choosing = false;
        return Changed.InvokeAsync(Draft with { To = [] });
    }

    private Task ToggleAsync(DelegationId delegation) =>
        Changed.InvokeAsync(Draft with { To = Draft.To.Contains(delegation) ? Draft.To.Remove(delegation) : Draft.To.Add(delegation) });

    private Task ExpiresAsync(ChangeEventArgs chosen) =>
        Changed.InvokeAsync(Draft with { ExpiresInMinutes = int.TryParse(chosen.Value as string, CultureInfo.InvariantCulture, out var minutes) ? minutes : null });

    private async Task<Refusal?> ProposeAsync()
    {
        var refusal = await Ask(new Propose(Draft.Package, _choosing ? Draft.To : [], Draft.Note, Draft.ExpiresInMinutes, Draft.Counters), W.Desk.Propose);
        if (refusal is null)
        {
            await Changed.InvokeAsync(Draft.Sent());
        }

        return refusal;
    }

    private async Task<Refusal?> SuggestAsync()
    {
        var refusal = await Ask(new SayInside(Draft.Note, Draft.Package, Draft.Counters), W.Desk.Suggest);
        if (refusal is null)
        {
            await Changed.InvokeAsync(Draft with { Note = "" });
        }

        return refusal;
    }
}
