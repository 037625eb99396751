using System.Globalization;
using Microsoft.AspNetCore.Components;
using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Debriefing;
using Simulation.Domain.Observations;
using Simulation.Domain.Scenarios;
using Simulation.Web.Client.Browser;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Debrief;

/// <summary>Goes through a table's moments and shows each as a delegation saw it.</summary>
public sealed partial class ReplayPart
{
    /// <summary>Places on the line of time: of ninety minutes, one each nine seconds. The buttons go from moment to moment.</summary>
    private const int Steps = 600;

    private ElementReference _section;
    private SessionId? _shown;
    private LogLook? _followed;
    private ImmutableArray<TimelineMark> _marks;
    private FetchFailure _failure;
    private DelegationId _seat;
    private DateTimeOffset _at;
    private MarkKind? _kind;
    private DelegationId? _by;
    private ReplayMoment? _moment;
    private bool _reading;
    private int _asked;

    [CascadingParameter]
    public Wording W { get; set; } = Wording.En;

    [Parameter, EditorRequired]
    public DebriefNames Names { get; set; } = null!;

    [Parameter, EditorRequired]
    public SessionId Session { get; set; }

    [Parameter, EditorRequired]
    public DebriefReader Reader { get; set; } = null!;

    /// <summary>A figure that was followed down to here; null: none yet.</summary>
    [Parameter]
    public LogLook? Look { get; set; }

    [Parameter, EditorRequired]
    public Func<SessionId, Task<Fetched<ImmutableArray<TimelineMark>>>> ReadMarks { get; set; } = null!;

    [Parameter, EditorRequired]
    public Func<SessionId, DelegationId, DateTimeOffset, Task<Fetched<ReplayMoment>>> ReadMoment { get; set; } = null!;

    [Parameter, EditorRequired]
    public Func<ElementReference, ValueTask> FocusIn { get; set; } = null!;

    /// <summary>What was noted about this table, as far as the reader may read it.</summary>
    [Parameter]
    public IReadOnlyList<ObservationView> Observations { get; set; } = [];

    private List<Party> Seats => [.. Names.Scenario.Delegations.Where(d => Reader.MayLook(Session, d.Id))];

    /// <summary>The log's marks, with what observers noted among them.</summary>
    private ImmutableArray<TimelineMark> All => ObservedMarks.Among(_marks, Observations);

    private List<TimelineMark> Shown => [.. All.Where(m => (_kind is null || m.Kind == _kind) && (_by is null || m.By == _by))];

    private TimelineMark? Current => Shown.LastOrDefault(m => m.At <= _at);

    private TimelineMark? Before => Shown.LastOrDefault(m => m.At < (Current?.At ?? _at));

    private TimelineMark? After => Shown.FirstOrDefault(m => m.At > _at);

    private DateTimeOffset Start => _marks.IsEmpty ? _at : _marks[0].At;

    private TimeSpan Length => _marks.IsEmpty ? TimeSpan.Zero : _marks[^1].At - Start;

    /// <summary>What an observer would point at now; null: the moment itself.</summary>
    private EntryPin? Pin => Current is { Entry: { } entry, Person: var person } mark && Timeline.EntryKindOf(mark.Kind) is { } kind ? new EntryPin(kind, entry, person) : null;

    /// <summary>Where the moment is on the line, never before it.</summary>
    private int Offset => Length == TimeSpan.Zero ? Steps : Math.Clamp((int)Math.Ceiling(Steps * ((_at - Start) / Length)), 0, Steps);

    private string Spoken => Current is { } mark
        ? $"{W.Formats.Time(_at.ToLocalTime())} · {(mark.By is { } by ? Names.Party(Session, by) + ": " : "")}{(mark.Kind == MarkKind.Phase ? Course(mark) : W.Analysis.Of(mark.Kind))}"
        : W.Formats.Time(_at.ToLocalTime());

    private string LanesTitle => _marks.Where(m => m.By is not null).GroupBy(m => m.By!.Value).OrderByDescending(g => g.Count()).FirstOrDefault() is { } most
        ? W.Analysis.LanesFinding(Names.Party(Session, most.Key), most.Count())
        : W.Analysis.Lanes;

    protected override async Task OnParametersSetAsync()
    {
        if (_shown != Session)
        {
            _shown = Session;
            await LoadAsync();
        }

        if (Look is { } look && look != _followed && look.Session == Session && !_marks.IsDefault)
        {
            _followed = look;
            (_kind, _by) = (look.Kind, look.By);
            if (look.Entry is { } entry && All.FirstOrDefault(m => m.Entry == entry) is { } named)
            {
                await GoAsync(named);
            }
            else if (Shown is [var first, ..])
            {
                await GoAsync(first);
            }

            await FocusIn(_section);
        }
    }

    private async Task LoadAsync()
    {
        (_marks, _moment, _kind, _by) = (default, null, null, null);
        StateHasChanged();
        var (marks, failure) = await ReadMarks(Session);
        (_marks, _failure) = (marks.IsDefault ? [] : marks, failure);
        _seat = Seats.Select(s => s.Id).FirstOrDefault(s => Reader.IsOwn(Session, s), Seats.Select(s => s.Id).FirstOrDefault());
        if (_failure == FetchFailure.None && !_marks.IsEmpty)
        {
            await GoAsync(_marks.LastOrDefault(m => m.Kind is MarkKind.Agreement or MarkKind.Result) ?? _marks[^1]);
        }
    }

    private Task GoAsync(TimelineMark mark) => SeeAsync(mark.At);

    private Task DragAsync(ChangeEventArgs e) => SeeAsync(Start + (Length * int.Parse((string)e.Value!, CultureInfo.InvariantCulture) / Steps));

    private Task SeatAsync(ChangeEventArgs e)
    {
        _seat = new DelegationId((string)e.Value!);
        return SeeAsync(_at);
    }

    private Task KindAsync(ChangeEventArgs e)
    {
        _kind = (MarkKind)int.Parse((string)e.Value!, CultureInfo.InvariantCulture) is var kind && kind == 0 ? null : kind;
        return Task.CompletedTask;
    }

    private Task ByAsync(ChangeEventArgs e)
    {
        _by = e.Value is string { Length: > 0 } by ? new DelegationId(by) : null;
        return Task.CompletedTask;
    }

    /// <summary>Asks for the moment; while the line is dragged only the last answer is shown, and only when the hand has rested a little.</summary>
    private async Task SeeAsync(DateTimeOffset at)
    {
        _at = at;
        if (Seats.Count == 0)
        {
            return;
        }

        var asked = ++_asked;
        _reading = true;
        await Task.Delay(120);
        if (asked != _asked)
        {
            return;
        }

        var (moment, _) = await ReadMoment(Session, _seat, at);
        if (asked == _asked)
        {
            _reading = false;
            _moment = moment ?? _moment;
            StateHasChanged();
        }
    }

    private string Told(TimelineMark mark) => mark switch
    {
        { Kind: MarkKind.Phase } => Course(mark),
        { Kind: MarkKind.Observation } => $"✎ {(mark.Text.Length > 0 ? mark.Text : W.Analysis.Of(mark.Kind))}",
        { Answer: LogAnswer.Accepted } => W.Desk.Answered(ProposalAnswer.Accepted),
        { Answer: LogAnswer.Rejected } => W.Desk.Answered(ProposalAnswer.Rejected) + (mark.Text.Length > 0 ? $": «{mark.Text}»" : ""),
        { Text.Length: > 0 } => mark.Text,
        _ => W.Analysis.Of(mark.Kind),
    };

    private string Course(TimelineMark mark) => mark is { Step: CourseStep.Began, Phase: { } phase }
        ? Names.Scenario.Phases[phase].Name.In(W.Language)
        : W.Analysis.Of(mark.Step ?? CourseStep.Began);
}
