using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Views;
using Simulation.Web.Client.Committee;
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

    /// <summary>What may be referred to beside offers; each is offered only where all readers may see it.</summary>
    [Parameter]
    public IReadOnlyList<NamedReference> References { get; set; } = [];

    [Parameter]
    public Reference? Reference { get; set; }

    [Parameter]
    public EventCallback<Reference?> ReferenceChanged { get; set; }

    /// <summary>The message that what is being written answers.</summary>
    [Parameter]
    public Guid? ReplyTo { get; set; }

    /// <summary>Without it a reply only quotes.</summary>
    [Parameter]
    public EventCallback<Guid?> ReplyToChanged { get; set; }

    /// <summary>How far the delegation's notes to the chair and the secretariat have come.</summary>
    [Parameter]
    public ImmutableArray<NoteStatusView> Statuses { get; set; } = [];

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

    private List<NamedReference> Referable => Talk.Kind == TalkKind.Inside ? [] : [.. References.Where(r => r.IsSeenIn(Talk))];

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
        : said.Staff ? Talk.Kind == TalkKind.Chair ? W.Committee.TalkChair : W.Common.Secretariat
        : NameOf(said.By);

    private string SpeakerOf(MessageView message) =>
        message.From is { } delegation ? Desk.Scenario.Of(delegation, W.Language)
        : message.Channel.IsToChair ? W.Committee.TalkChair
        : W.Common.Secretariat;

    private NoteStatusView? StatusOf(Guid message) => Statuses.FirstOrDefault(s => s.Message == message);

    private string? NameOfReference(Reference reference) => References.FirstOrDefault(r => r.Reference == reference)?.Name;

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length > 120 ? line[..120] + "…" : line;
    }

    private Task ReferAsync(ChangeEventArgs chosen) => ReferenceChanged.InvokeAsync(
        int.TryParse(chosen.Value as string, System.Globalization.CultureInfo.InvariantCulture, out var index) && index >= 0 && index < Referable.Count
            ? Referable[index].Reference
            : null);

    private string AboutName(ProposalView offer) => W.Desk.About(
        offer.Sponsor == Desk.Own ? W.Desk.OfferOurs : Desk.Scenario.Of(offer.Sponsor, W.Language),
        W.Formats.Time(offer.At.ToLocalTime()));

    private async Task ReplyAsync(Utterance said)
    {
        if (ReplyToChanged.HasDelegate && Talk.Kind != TalkKind.Inside)
        {
            await ReplyToChanged.InvokeAsync(said.Id);
        }
        else
        {
            await DraftChanged.InvokeAsync($"«{Short(said.Text)}»\n{Draft}");
        }

        await _box.FocusAsync();
    }

    private Task KeyAsync(KeyboardEventArgs key) =>
        key is { Key: "Enter", CtrlKey: true } or { Key: "Enter", MetaKey: true } && _send is not null ? _send.PressAsync() : Task.CompletedTask;

    private async Task<Refusal?> SayAsync()
    {
        var text = Draft;
        var refusal = await Ask(Talk.Say(text, About, Reference, ReplyTo), text.Length > 60 ? text[..60] + "…" : text);
        if (refusal is null && Draft == text)
        {
            await DraftChanged.InvokeAsync("");
            await AboutChanged.InvokeAsync(null);
            await ReferenceChanged.InvokeAsync(null);
            await ReplyToChanged.InvokeAsync(null);
        }

        return refusal;
    }
}
