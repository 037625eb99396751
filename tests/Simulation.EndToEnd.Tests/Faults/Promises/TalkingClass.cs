using System.Diagnostics;
using System.Text.Json;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.EndToEnd.Tests.Committees;
using Simulation.EndToEnd.Tests.Journeys;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary>A class at one table of a running server. Everybody talks without pause while things go wrong around them.</summary>
internal sealed class TalkingClass : IAsyncDisposable
{
    public const int Speakers = 4;

    /// <summary>Slower than the limit on calls per person.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(60);

    private readonly Uri _address;
    private readonly string[] _cookies;
    private readonly Func<Uri, string, LiveConnection> _connect;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly List<Word> _words = [];
    private readonly Lock _lock = new();
    private readonly List<LiveConnection> _people = [];
    private int _said;

    private TalkingClass(Uri address, string[] cookies, Func<Uri, string, LiveConnection> connect) => (_address, _cookies, _connect) = (address, cookies, connect);

    public SessionId Table { get; private set; }

    /// <summary>By the machine's clock: the zero of the times in <see cref="Words"/>.</summary>
    public DateTimeOffset Began { get; } = DateTimeOffset.UtcNow;

    /// <summary>Everything said, and what its speakers were told.</summary>
    public IReadOnlyCollection<Word> Words
    {
        get
        {
            lock (_lock)
            {
                return [.. _words];
            }
        }
    }

    /// <summary>Who listens, through the address that may fail.</summary>
    public IReadOnlyList<LiveConnection> People => _people;

    /// <param name="through">Where each speaker connects, if not at the server itself.</param>
    /// <param name="connect">How; by default over a link that says everything twice.</param>
    public static async Task<TalkingClass> OpenAsync(ServerProcess server, Func<int, Uri>? through = null, Func<Uri, string, LiveConnection>? connect = null)
    {
        using var instructor = new PlainBrowser(server.Address);
        var (exercise, code, _) = await Visitor.PlanAsync(instructor, server, "harbour-access", ("Form.People", $"{Speakers / 2}"));
        var cookies = new string[Speakers];
        for (var n = 0; n < Speakers; n++)
        {
            cookies[n] = await Visitor.JoinAsync(server.Address, code, $"Member {n + 1}");
        }

        var room = new TalkingClass(server.Address, cookies, connect ?? Visitor.Live);
        await using var control = Visitor.Live(server.Address, instructor.Cookies);
        Assert.Null(await control.EnterExerciseAsync(exercise));
        Assert.Null(await control.ActAsync(exercise, new AssignSeats(1)));
        Assert.Null(await control.ActAsync(exercise, new OpenExercise()));
        await Instructor.AdvanceAsync(control, exercise, "preparation");
        await Eventually.TrueAsync(() => control.Exercise(exercise)?.Get<LobbySlice>()?.Participants.All(p => p.Seat is not null) == true);
        room.Table = control.Exercise(exercise)!.Get<LobbySlice>()!.Participants[0].Seat!.Session;
        foreach (var (n, cookie) in cookies.Index())
        {
            var live = room._connect(through?.Invoke(n) ?? server.Address, cookie);
            room._people.Add(live);
            Assert.Null(await live.EnterTableAsync(room.Table));
        }

        return room;
    }

    /// <summary>Everybody talks until they are told to stop and the last word of each was answered.</summary>
    public async Task TalkAsync(CancellationToken enough) => await Task.WhenAll(_people.Select((live, n) => SpeakAsync(live, n, enough)));

    /// <summary>Ends when each has had so many more words saved.</summary>
    public async Task SavedAsync(int more, TimeSpan? within = null)
    {
        var before = Saved();
        await Eventually.TrueAsync(() => Saved().Zip(before).All(s => s.First >= s.Second + more), within ?? TimeSpan.FromMinutes(1), () => $"{string.Join(", ", before)} were saved before, {string.Join(", ", Saved())} now; links: {string.Join(", ", _people.Select(p => p.Link))}");
    }

    /// <summary>Ends when somebody has had a word saved that was sent after now.</summary>
    /// <returns>How long that took.</returns>
    public async Task<TimeSpan> NextSavedAsync(TimeSpan? within = null)
    {
        var now = _clock.Elapsed;
        await Eventually.TrueAsync(() => Words.Any(w => w.Sent > now && w.Answered is not null), within ?? TimeSpan.FromMinutes(1));
        return _clock.Elapsed - now;
    }

    /// <summary>What stands in the log, by a connection made anew; and every listener shows the same as a listener who has only just come.</summary>
    public async Task<IReadOnlyList<string>> LogAsync(TimeSpan within)
    {
        IReadOnlyList<string> log = [];
        foreach (var (n, live) in _people.Index())
        {
            await using var fresh = Visitor.Live(_address, _cookies[n]);
            Assert.Null(await fresh.EnterTableAsync(Table));
            await Eventually.TrueAsync(() => Seen(live) == Seen(fresh), within, () => $"member {n + 1}, {live.Link}, {live.WhyEnded(Table)?.Code}, sees\n{Seen(live)}\nand would see\n{Seen(fresh)}");
            log = [.. fresh.Table(Table)!.Get<MessagesSlice>()!.Messages.Select(m => m.Text)];
        }

        return log;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var live in _people)
        {
            await live.DisposeAsync();
        }
    }

    private int[] Saved()
    {
        var words = Words;
        return [.. Enumerable.Range(0, Speakers).Select(n => words.Count(w => w.Speaker == n && w.Answered is not null))];
    }

    private async Task SpeakAsync(LiveConnection live, int speaker, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            var text = $"word {Interlocked.Increment(ref _said)} of {speaker}";
            var sent = _clock.Elapsed;
            var refusal = await live.ActAsync(Table, new Say(new Audience.WholeTable(), text, null));
            lock (_lock)
            {
                _words.Add(new Word(speaker, text, sent, refusal is null ? _clock.Elapsed : null));
            }

            await Task.Delay(Breath, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>What a listener has of the table and of the inside of their delegation, but who is here at the moment.</summary>
    private string Seen(LiveConnection live) => JsonSerializer.Serialize(
        new object?[]
        {
            live.Table(Table)?.Get<MessagesSlice>(), live.Table(Table)?.Get<AgendaSlice>(), live.Table(Table)?.Get<ProposalsSlice>(), live.Table(Table)?.Get<MaySlice>(),
            live.Inside(Table)?.Get<Domain.Delegations.DelegationSlice>(), live.Inside(Table)?.Get<Domain.Delegations.InsideSlice>(),
        },
        Domain.Wire.Json);
}
