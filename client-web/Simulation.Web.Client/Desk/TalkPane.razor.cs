using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Views;
using Simulation.Web.Client.Components;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Desk;

public sealed partial class TalkPane : ComponentBase
{
    private ElementReference _log;
    private ElementReference _box;
    private AskButton? _send;
    private string? _shown;
    private int _count;

    [CascadingParameter]
    public Wording W { get; set; } = Wording.En;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = null!;

    [Parameter, EditorRequired]
    public Talk Talk { get; set; } = null!;

    [Parameter]
    public DateTimeOffset Now { get; set; }

    /// <summary>Where the unread messages began when the conversation was opened; -1: none.</summary>
    [Parameter]
    public int FirstNew { get; set; } = -1;

    [Parameter]
    public int UnreadElsewhere { get; set; }

    [Parameter]
    public string Draft { get; set; } = "";

    [Parameter]
    public EventCallback<string> DraftChanged { get; set; }

    /// <summary>The offer that what is being written refers to.</summary>
    [Parameter]
    public ProposalId? About { get; set; }

    [Parameter]
    public EventCallback<ProposalId?> AboutChanged { get; set; }

    [Parameter, EditorRequired]
    public Ask Ask { get; set; } = null!;

    [Parameter, EditorRequired]
    public Func<PersonId, string> NameOf { get; set; } = null!;

    [Parameter]
    public EventCallback Back { get; set; }

    [Parameter]
    public EventCallback<Package> TakePackage { get; set; }

    /// <summary>Scrolls an element to its end.</summary>
    [Parameter]
    public Func<ElementReference, ValueTask>? ToEnd { get; set; }

    /// <summary>Offers that every reader of this conversation may see.</summary>
    private List<ProposalView> Offers =>
    [
        .. Desk.Proposals.Where(p => Talk.Kind switch
        {
            TalkKind.Table => p.To.IsEmpty,
            TalkKind.Private => Talk.Others.All(o => p.Sponsor == o || p.To.IsEmpty || p.To.Contains(o)),
            _ => true,
        }).Reverse().Take(10),
    ];

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (ToEnd is not null && (_shown != Talk.Key || _count != Talk.Said.Length))
        {
            (_shown, _count) = (Talk.Key, Talk.Said.Length);
            await ToEnd(_log);
        }
    }

    private string Speaker(Utterance said) =>
        said.From is { } delegation ? Desk.Scenario.Of(delegation, W.Language)
        : said.Staff ? W.Common.Secretariat
        : NameOf(said.By);

    private string AboutName(ProposalView offer) => W.Desk.About(
        offer.Sponsor == Desk.Own ? W.Desk.OfferOurs : Desk.Scenario.Of(offer.Sponsor, W.Language),
        W.Formats.Time(offer.At.ToLocalTime()));

    private async Task ReplyAsync(Utterance said)
    {
        var quoted = said.Text.ReplaceLineEndings(" ");
        quoted = quoted.Length > 120 ? quoted[..120] + "…" : quoted;
        await DraftChanged.InvokeAsync($"«{quoted}»\n{Draft}");
        await _box.FocusAsync();
    }

    private Task KeyAsync(KeyboardEventArgs key) =>
        key is { Key: "Enter", CtrlKey: true } or { Key: "Enter", MetaKey: true } && _send is not null ? _send.PressAsync() : Task.CompletedTask;

    private async Task<Refusal?> SayAsync()
    {
        var text = Draft;
        var refusal = await Ask(Talk.Say(text, About), text.Length > 60 ? text[..60] + "…" : text);
        if (refusal is null && Draft == text)
        {
            await DraftChanged.InvokeAsync("");
            await AboutChanged.InvokeAsync(null);
        }

        return refusal;
    }
}
