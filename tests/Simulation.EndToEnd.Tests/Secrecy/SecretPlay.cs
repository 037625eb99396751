using System.Text.Json;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.Domain.Voting.Votes;

namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>A script played in one world at one table of a running host, with everything that every part hears and is answered.</summary>
internal sealed class SecretPlay : IAsyncDisposable
{
    /// <summary>Short: what is leased (that a host listens, that somebody writes) is renewed in real time.</summary>
    private static readonly TimeSpan BetweenSteps = TimeSpan.FromMilliseconds(100);

    private static readonly Part[] s_seated = [Part.A, Part.B, Part.C];

    private readonly Uri _server;
    private readonly SecretTable _table;
    private readonly ScriptClock? _clock;
    private readonly Dictionary<Part, Ear> _ears = [];
    private readonly Dictionary<Part, Heard> _heard = [];
    private readonly List<string> _taken = [];
    private int _step;

    private SecretPlay(Uri server, SecretTable table, SecretWorld world, ScriptClock? clock) =>
        (_server, _table, World, _clock) = (server, table, world, clock);

    public SecretWorld World { get; }

    /// <summary>Kinds of acts that were done and not refused.</summary>
    public IReadOnlyCollection<string> Taken => _taken;

    /// <summary>What this part was sent, in the order in which it is compared.</summary>
    public Heard this[Part part] => _heard[part];

    /// <summary>The newest working paper of B that nobody else knows of.</summary>
    public DraftView? Paper => Own(Part.B);

    public BlocView? Bloc => Seen<BlocsSlice>(Part.B)?.Blocs.LastOrDefault();

    /// <summary>The newest offer of B that A may not know of.</summary>
    public ProposalView? Offer => Seen<ProposalsSlice>(Part.B)?.Proposals.LastOrDefault(p => p.Sponsor == SecretCase.B && !p.To.IsEmpty);

    public VoteId Vote => Seen<VoteSlice>(Part.Chair)!.Current!.Id;

    public static async Task<SecretPlay> PlayAsync(Uri server, SecretTable table, SecretWorld world, ImmutableArray<SecretStep> script, ScriptClock? clock = null)
    {
        var play = new SecretPlay(server, table, world, clock);
        try
        {
            await play.EnterAsync();
            foreach (var step in script)
            {
                await play.TakeAsync(step);
            }

            await play.HearAllAsync();
            await play.ComeBackAsync();
            await play.ReadAsync();
            await play.DebriefAsync();
            return play;
        }
        catch
        {
            await play.DisposeAsync();
            throw;
        }
    }

    public string Secret(string name, Shared shared = Shared.Alone) => World.Text(name, shared);

    /// <summary>The newest text of its own that this part has not tabled.</summary>
    public DraftView? Own(Part part) => Seen<DraftsSlice>(part)?.Drafts.LastOrDefault(d => d.TabledAt is null && d.Sponsors.Contains(new DelegationId($"{part}")));

    public async ValueTask DisposeAsync()
    {
        foreach (var ear in _ears.Values)
        {
            await ear.DisposeAsync();
        }
    }

    private string Table => $"{_table.Table}";

    private T? Seen<T>(Part part)
        where T : Slice => _ears[part].Get<T>(Table);

    private async Task EnterAsync()
    {
        foreach (var part in Enum.GetValues<Part>())
        {
            _heard[part] = new Heard();
        }

        // A table reports to the exercise soon after something has happened there: the play begins when it has.
        await OpenAsync(Part.Control);
        await CallAsync(Part.Control, "EnterExercise", _table.Exercise, null, false);
        await CallAsync(Part.Control, "EnterTable", _table.Table, null, null, null, Entering.AsSeated);
        await CallAsync(Part.Control, "ActAtTable", _table.Table, Guid.NewGuid(), new Domain.Channels.Announce("We begin."));
        await Eventually.TrueAsync(() => _ears[Part.Control].Get<TablesSlice>($"{_table.Exercise}")?.Tables.IsEmpty == false);
        foreach (var part in new[] { Part.Hall, Part.Chair, Part.A, Part.B, Part.C, Part.Assessor, Part.Neighbour })
        {
            await OpenAsync(part);
            await CallAsync(part, "EnterExercise", _table.Exercise, null, part == Part.Hall);
            await CallAsync(part, "EnterTable", _table.Table, null, null, null, As(part));
            await ShownAsync(part);
        }

        await Assert.ThrowsAnyAsync<System.Net.WebSockets.WebSocketException>(() => Ear.OpenAsync(_server, null));

        async Task OpenAsync(Part part) => _ears[part] = await Ear.OpenAsync(_server, _table.Cookies[part]);
    }

    /// <summary>Who comes in is shown with whoever else comes in just then: the next one waits, so that as much is pushed in every world.</summary>
    private Task ShownAsync(Part part) => Eventually.TrueAsync(
        () => Array.IndexOf(s_seated, part) is var seat && (seat < 0
            || (Seen<PresenceSlice>(Part.Control)?.Present.Length == seat + 1
                && _ears[Part.Control].Get<LobbySlice>($"{_table.Exercise}")?.Participants.Count(p => p.Connected && p.Seat is not null) == seat + 1)),
        otherwise: () => $"{part} is not shown to be there.");

    private static Entering As(Part part) => part switch
    {
        Part.Hall => Entering.AsProjector,
        Part.Chair => Entering.AsChair,
        _ => Entering.AsSeated,
    };

    private async Task TakeAsync(SecretStep step)
    {
        _step++;
        _clock?.Pass(BetweenSteps);
        if ((step.InOneWorldOnly && World.Number > 0) || step.Command(this) is not { } command)
        {
            return;
        }

        var before = Made(step.Who);
        var answer = await CallAsync(step.Who, "ActAtTable", _table.Table, new Guid(_step, 7, 7, new byte[8]), command);
        if (!answer.TryGetProperty("result", out var result) || result.TryGetProperty("refusal", out _))
        {
            return;
        }

        _taken.Add(step.Name);
        if (command is StartWorkingPaper or TableDraft or FormBloc or Propose or OpenVote)
        {
            // Later steps are about what the actor sees by then.
            await Eventually.TrueAsync(() => Made(step.Who) != before, otherwise: () => $"{step.Who} does not see what {step.Name} has made. {_ears[step.Who].Fault}\n{before} {command}\n{(_ears[step.Who].From(Table) is [.., var last] ? last : null)}");
        }
    }

    private (int?, int?, int?, int?, VoteId?) Made(Part part) =>
        (Seen<DraftsSlice>(part)?.Drafts.Length, Seen<DraftsSlice>(part)?.Drafts.Count(d => d.TabledAt is null), Seen<BlocsSlice>(part)?.Blocs.Length, Seen<ProposalsSlice>(part)?.Proposals.Length, Seen<VoteSlice>(part)?.Current?.Id);

    /// <summary>Says one last thing to every source, and waits until everybody who hears it has heard it: nothing is on its way any more.</summary>
    private async Task HearAllAsync()
    {
        const string Last = "That was all.";
        foreach (var part in s_seated)
        {
            await CallAsync(part, "ActAtTable", _table.Table, new Guid(99, 7, (short)part, new byte[8]), new Domain.Delegations.SayInside(Last, null, null));
        }

        await CallAsync(Part.Control, "ActAtTable", _table.Table, Guid.NewGuid(), new PauseSession());
        await CallAsync(Part.Control, "ActInExercise", _table.Exercise, Guid.NewGuid(), new LockLobby(true));
        foreach (var part in (Part[])[Part.Control, Part.Hall, Part.Chair, .. s_seated])
        {
            await HeardAsync(part, Table, "\"stage\":\"paused\"");
        }

        foreach (var part in (Part[])[Part.Hall, .. s_seated])
        {
            await HeardAsync(part, $"{_table.Exercise}", "\"locked\":true");
        }

        // The exercise hears of its tables a little later.
        await HeardAsync(Part.Hall, $"{_table.Exercise}", "\"stage\":\"paused\"");

        foreach (var part in s_seated)
        {
            await HeardAsync(part, $"{Table}/{part}", Last);
        }

        foreach (var (part, ear) in _ears)
        {
            foreach (var source in new[] { $"{_table.Exercise}", Table, $"{Table}/{part}" })
            {
                _heard[part].Add($"pushed from {source}", ear.From(source));
            }
        }

        Task HeardAsync(Part part, string source, string word) => Eventually.TrueAsync(
            () => _ears[part].From(source).Any(m => m.Contains(word, StringComparison.Ordinal)), otherwise: () => $"{part} has not heard {word} from {source}.");
    }

    /// <summary>Each comes back for what it missed, and then anew: one after the other, for all see who is there.</summary>
    private async Task ComeBackAsync()
    {
        foreach (var part in Parts.Kept.Where(_ears.ContainsKey))
        {
            var ear = _ears[part];
            await CallAsync(part, "EnterTable", _table.Table, null, ear.Held(Table), ear.Held($"{Table}/{part}"), As(part));
            await CallAsync(part, "EnterTable", _table.Table, null, null, null, As(part));
            await CallAsync(part, "EnterExercise", _table.Exercise, null, part == Part.Hall);
        }

        foreach (var (part, ear) in _ears)
        {
            _heard[part].Add("answers", ear.Answers);
        }
    }

    private async Task ReadAsync()
    {
        foreach (var part in Enum.GetValues<Part>())
        {
            await _heard[part].ReadAsync(_server, _table, part, Addresses.WhilePlaying(_table, Paper?.Id, part));
        }
    }

    /// <summary>The debrief opens nothing of the case: what A looks back on depends on B as little as what A saw. Whoever marks reads everything from now on.</summary>
    private async Task DebriefAsync()
    {
        _clock?.Pass(BetweenSteps);
        await CallAsync(Part.Control, "ActInExercise", _table.Exercise, Guid.NewGuid(), new OpenDebrief());
        await Eventually.TrueAsync(() => _ears[Part.A].Get<AgendaSlice>(Table)?.Stage == StageName.Closed);
        foreach (var part in Parts.Kept.Where(p => p is not Part.Assessor))
        {
            await _heard[part].ReadAsync(_server, _table, part, Addresses.LookingBack(_table, Paper?.Id, part));
        }

        foreach (var (part, ear) in _ears)
        {
            _heard[part].Raw.Add(ear.Raw);
        }
    }

    private Task<JsonElement> CallAsync(Part part, string method, params object?[] arguments) => _ears[part].CallAsync(method, arguments);
}
