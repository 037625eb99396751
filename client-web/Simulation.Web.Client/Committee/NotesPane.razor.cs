using Microsoft.AspNetCore.Components;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Correspondence;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Views;
using Simulation.Web.Client.Components;
using Simulation.Web.Client.Desk;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Committee;

/// <summary>A delegation's conversations. What is read in them the delegation shares, but for the table and its own inside, which each browser keeps.</summary>
public sealed partial class NotesPane : ComponentBase
{
    private ImmutableArray<Talk> _talks = [];
    private string? _current;
    private Talk? _new;
    private int _firstNew = -1;
    private ProposalId? _about;
    private Reference? _reference;
    private Guid? _replyTo;
    private Guid? _marked;

    [CascadingParameter]
    public Wording W { get; set; } = Wording.En;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = null!;

    [Parameter]
    public BlocsSlice? Blocs { get; set; }

    [Parameter]
    public CommuniquesSlice? Communiques { get; set; }

    [Parameter]
    public NoteStatusSlice? Statuses { get; set; }

    [Parameter]
    public ReadMarksSlice? Marks { get; set; }

    /// <summary>Texts, clauses and amendments that may be referred to; communiqués come by themselves.</summary>
    [Parameter]
    public IReadOnlyList<NamedReference> References { get; set; } = [];

    /// <summary>How many messages of the table and of the inside were read in this browser, by conversation.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, int> Read { get; set; } = new Dictionary<string, int>();

    [Parameter]
    public EventCallback<(string Talk, int Count)> ReadChanged { get; set; }

    /// <summary>What is being written, by conversation.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, string> Drafts { get; set; } = new Dictionary<string, string>();

    [Parameter]
    public EventCallback<(string Talk, string Text)> DraftChanged { get; set; }

    [Parameter]
    public DateTimeOffset Now { get; set; }

    [Parameter, EditorRequired]
    public Ask Ask { get; set; } = null!;

    [Parameter, EditorRequired]
    public Func<PersonId, string> NameOf { get; set; } = null!;

    /// <summary>Scrolls an element to its end.</summary>
    [Parameter]
    public Func<ElementReference, ValueTask>? ToEnd { get; set; }

    private Talk? Current => _current is null ? null : _talks.FirstOrDefault(t => t.Key == _current) ?? (_new?.Key == _current ? _new : null);

    private Dictionary<string, int> ReadCounts => _talks.ToDictionary(t => t.Key, CountRead);

    private List<NamedReference> AllReferences =>
    [
        .. References,
        .. (Communiques?.Communiques ?? []).Where(c => c.Number is not null)
            .Select(c => new NamedReference(new Reference.Communique(c.Id), W.Committee.AboutCommunique(c.Number!.Value), [])),
    ];

    /// <summary>How many messages by others are unread, everywhere: for the badge of whoever shows this.</summary>
    public static int Unread(DeskView desk, BlocsSlice? blocs, ReadMarksSlice? marks, IReadOnlyDictionary<string, int> read) =>
        Talk.Of(desk, blocs).Sum(t => t.Unread(CountRead(desk, marks, read, t)));

    /// <summary>Opens a bloc's conversation.</summary>
    public Task OpenAsync(BlocId bloc) =>
        _talks.FirstOrDefault(t => t.Bloc?.Id == bloc) is { } talk ? OpenAsync(talk) : Task.CompletedTask;

    protected override async Task OnParametersSetAsync()
    {
        _talks = Talk.Of(Desk, Blocs);
        await MarkReadAsync();
    }

    private static int CountRead(DeskView desk, ReadMarksSlice? marks, IReadOnlyDictionary<string, int> read, Talk talk)
    {
        if (talk.Kind is TalkKind.Table or TalkKind.Inside)
        {
            return read.GetValueOrDefault(talk.Key);
        }

        var mark = marks?.Marks.FirstOrDefault(m => m.Channel == talk.ChannelOf(desk.Own));
        var last = mark is null ? -1 : talk.Said.Select((said, i) => (said.Id, i)).FirstOrDefault(s => s.Id == mark.Message, (default, -1)).i;
        return last + 1;
    }

    private int CountRead(Talk talk) => CountRead(Desk, Marks, Read, talk);

    private int UnreadBeside(Talk talk) => _talks.Where(t => t.Key != talk.Key).Sum(t => t.Unread(CountRead(t)));

    private void Show(string? talk)
    {
        _current = talk;
        (_about, _reference, _replyTo) = (null, null, null);
    }

    private async Task OpenAsync(Talk talk)
    {
        _new = talk.Said.IsEmpty ? talk : null;
        Show(talk.Key);
        var read = CountRead(talk);
        _firstNew = talk.Unread(read) > 0 ? read : -1;
        await MarkReadAsync();
    }

    /// <summary>What is open before the reader's eyes is read.</summary>
    private async Task MarkReadAsync()
    {
        if (Current is not { Said.Length: > 0 } talk || CountRead(talk) == talk.Said.Length)
        {
            return;
        }

        var last = talk.Said[^1].Id;
        if (talk.Kind is TalkKind.Table or TalkKind.Inside)
        {
            await ReadChanged.InvokeAsync((talk.Key, talk.Said.Length));
        }
        else if (_marked != last && !Desk.IsClosed)
        {
            _marked = last;
            await Ask(new MarkRead(talk.ChannelOf(Desk.Own)!.Value, last), W.Desk.Talks);
        }
    }
}
