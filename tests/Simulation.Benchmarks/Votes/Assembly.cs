using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;
using Simulation.Benchmarks.Load;
using Simulation.Benchmarks.Servers;
using Simulation.Connection;
using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;
using Simulation.Domain.Views;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Benchmarks.Votes;

/// <summary>A committee of one server, everybody connected: the first presides, the others vote.</summary>
internal sealed class Assembly : IAsyncDisposable
{
    private const int AtOnce = 16;

    /// <summary>How long a late result is waited for before it counts as lost.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<VoteId, Published> _published = new();
    private readonly ConcurrentDictionary<(VoteId Vote, int Seat), bool> _seen = new();
    private readonly ConcurrentDictionary<VoteId, int> _seenBy = new();
    private readonly Channel<VoteId> _putToAll = Channel.CreateUnbounded<VoteId>();
    private readonly SeatLink[] _links;

    private Assembly(int people) => _links = new SeatLink[people];

    private int Members => _links.Length - 1;

    public static async Task<Assembly> ConnectAsync(Uri server, CancellationToken cancellation)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server };
        var room = (await http.GetFromJsonAsync<Roster>("/roster", cancellation))!.Rooms.Single();
        var all = new Assembly(room.People.Length);
        await Parallel.ForEachAsync(room.People.Index(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (place, cancel) =>
        {
            using var response = await http.GetAsync($"/sign-in/{place.Item}", cancel);
            response.EnsureSuccessStatusCode();
            var link = new SeatLink(server, Crowd.Cookie(response), room.Session, slice => all.Received(slice, place.Index));
            await link.EnterAsync(cancel, place.Index == 0 ? Entering.AsChair : Entering.AsSeated);
            all._links[place.Index] = link;
        });
        return all;
    }

    /// <summary>A question is put, everybody votes at once, the chair closes, everybody has the result.</summary>
    public async Task<VoteTimes> VoteAsync(ServerProcess server, VotingMethod method, CancellationToken cancellation)
    {
        var cpu = server.Cpu;
        var open = new OpenVote(new VoteSubject.Question("Whether it is quick", true), null, method, null, [], []);
        if (!await _links[0].ActAsync(Guid.NewGuid(), open))
        {
            throw new InvalidOperationException("The vote could not be opened.");
        }

        var vote = await _putToAll.Reader.ReadAsync(cancellation).AsTask().WaitAsync(Patience, cancellation);
        var published = _published.GetOrAdd(vote, _ => new Published(Members));
        var clock = Stopwatch.StartNew();
        var accepted = await Task.WhenAll(Enumerable.Range(1, Members).Select(m => _links[m].ActAsync(Guid.NewGuid(), new CastBallot(vote, ChoiceOf(m)))));
        var ballots = clock.Elapsed;

        clock.Restart();
        var closed = await _links[0].ActAsync(Guid.NewGuid(), new CloseVote(vote));
        await Task.WhenAny(published.ToAll, Task.Delay(Patience, cancellation));
        var took = clock.Elapsed;
        var expected = VoteTotals.Of(Enumerable.Range(1, Members).Select(ChoiceOf));
        var lost = accepted.Count(a => !a) + published.Missing + (closed && published.Totals is { } totals ? Math.Abs(expected.Sum - totals.Sum) : Members);
        return new VoteTimes(ballots, took, server.Cpu - cpu, lost);
    }

    public async ValueTask DisposeAsync() => await Parallel.ForEachAsync(_links, async (link, _) => await link.DisposeAsync());

    private static Choice ChoiceOf(int member) => (Choice)(member % 3 + 1);

    private void Received(Slice slice, int seat)
    {
        if (slice is VoteSlice { Current.Id: var id })
        {
            // Each vote is put to all exactly once, however often a seat is told of it.
            if (_seen.TryAdd((id, seat), true) && _seenBy.AddOrUpdate(id, 1, (_, seats) => seats + 1) == _links.Length)
            {
                _putToAll.Writer.TryWrite(id);
            }
        }
        else if (slice is VotesSlice { Votes: [.., var record] } && seat > 0)
        {
            _published.GetOrAdd(record.Id, _ => new Published(Members)).To(record);
        }
    }

    private sealed class Published(int members)
    {
        private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _missing = members;

        public Task ToAll => _all.Task;

        public int Missing => Volatile.Read(ref _missing);

        public VoteTotals? Totals { get; private set; }

        public void To(VoteRecord record)
        {
            Totals = record.Totals;
            if (Interlocked.Decrement(ref _missing) == 0)
            {
                _all.SetResult();
            }
        }
    }
}
