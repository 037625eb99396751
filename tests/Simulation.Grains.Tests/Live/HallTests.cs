using System.Text.Json;
using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using static Simulation.Grains.Tests.Live.Classroom;

namespace Simulation.Grains.Tests.Live;

/// <summary>The projector hangs on a wall that everybody sees: over the frames recorded for it, nothing is there that somebody might not know.</summary>
public sealed class HallTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task What_is_said_offered_or_written_makes_no_frame_for_the_hall()
    {
        await using var town = await Town.StartAsync(Town.Sqlite());
        var room = await (await PlanAsync(town.Grains, students: 6)).OpenAsync();
        await room.ControlAsync(new AtEveryTable(new AdvancePhase("preparation")));
        var hall = await Recording.StartAsync(room);
        await hall.UntilAsync(h => h is { Stage: StageName.Running, Phase: 1 });

        foreach (var command in (Command[])
        [
            new Say(new Audience.WholeTable(), "Said to all.", null),
            new Say(new Audience.Chosen([C]), "Said to C.", null),
            new Say(new Audience.Secretariat(), "Said to control.", null),
            new Propose(Package("2", "2"), [], "Offered to all.", null, null),
            new SayInside("Said inside.", null, null),
            new KeepNotes("Written for oneself."),
        ])
        {
            Assert.Null((await room.ActAsync(B, command)).Refusal);
        }

        await hall.ControlSeesAsync(t => t.Messages == 3);
        Assert.Empty(await hall.NewFramesAsync());
    }

    [Fact]
    public async Task Over_a_whole_play_the_hall_sees_names_clocks_and_that_there_is_an_agreement()
    {
        await using var town = await Town.StartAsync(Town.Sqlite());
        var planned = await PlanAsync(town.Grains, students: 6);
        await planned.ControlAsync(new AssignSeats(1), Id(0, 4));
        var hall = await Recording.StartAsync(planned);
        var room = await planned.OpenAsync();
        await room.ControlAsync(new AtEveryTable(new AdvancePhase("preparation")));
        await room.ActAsync(B, new Say(new Audience.WholeTable(), "a secret word", null));
        await room.ActAsync(A, new Propose(Package("1", "1"), [], "a secret note", null, null));
        var proposal = await ProposalAsync(room);
        await room.ActAsync(B, new AcceptProposal(proposal));
        await room.ActAsync(C, new AcceptProposal(proposal));
        await hall.UntilAsync(h => h.Agreed);
        await room.ControlAsync(new OpenDebrief());
        await hall.UntilAsync(h => h.Stage == StageName.Closed);

        var frames = await hall.AllFramesAsync();
        Assert.Equal(["agenda", "hall", "lobby", "plan"], Kinds(frames));
        var lobbies = frames.SelectMany(f => f.Slices).OfType<LobbySlice>().ToList();
        Assert.NotEmpty(lobbies);
        Assert.All(lobbies.SelectMany(l => l.Participants), p => Assert.Null(p.Seat));
        Assert.All(lobbies.SelectMany(l => l.Participants), p => Assert.Empty(p.Wishes));
        var bytes = JsonSerializer.Serialize(frames, Wire.Json);
        Assert.Contains("\"agreed\":true", bytes, StringComparison.Ordinal);
        foreach (var secret in (string[])["secret", "choices", "points", "reservation", proposal.Value.ToString("D"), proposal.Value.ToString("N")])
        {
            Assert.DoesNotContain(secret, bytes, StringComparison.OrdinalIgnoreCase);
        }

        // Control, recorded beside it, has heard it: the words above can be found.
        var control = JsonSerializer.Serialize(await hall.ControlAsync(), Wire.Json);
        Assert.Contains("a secret word", control, StringComparison.Ordinal);
        Assert.Contains("choices", control, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Kinds(IEnumerable<Frame> frames) =>
        JsonSerializer.SerializeToElement(frames.SelectMany(f => f.Slices).ToList(), Wire.Json).EnumerateArray()
            .Select(s => s.GetProperty("$type").GetString()!).Distinct().Order(StringComparer.Ordinal);

    private static async Task<ProposalId> ProposalAsync(Classroom room) =>
        (await room.Grains.GetGrain<ISessionGrain>((await room.TableAsync()).Value).EnterAsync("A", null))
            .Single().Slices.OfType<ProposalsSlice>().Single().Proposals[^1].Id;

    /// <summary>Everything that leaves the grains for the hall, from a snapshot on.</summary>
    private sealed class Recording
    {
        private readonly Classroom _room;
        private readonly ISessionGrain _table;
        private readonly List<Frame> _frames = [];
        private Frame _exercise = null!;
        private Frame _session = null!;

        private Recording(Classroom room, ISessionGrain table) => (_room, _table) = (room, table);

        public static async Task<Recording> StartAsync(Classroom room)
        {
            var recording = new Recording(room, room.Grains.GetGrain<ISessionGrain>((await room.TableAsync()).Value));
            recording._frames.Add(recording._exercise = Assert.Single(await room.ExerciseGrain.EnterAsync(TableAudiences.Projector, null)));
            recording._frames.Add(recording._session = Assert.Single(await recording._table.EnterAsync(TableAudiences.Projector, null)));
            return recording;
        }

        /// <summary>The frames since the last time.</summary>
        public async Task<IReadOnlyList<Frame>> NewFramesAsync()
        {
            var fresh = await _room.ExerciseGrain.EnterAsync(TableAudiences.Projector, new StreamPosition(_exercise.Epoch, _exercise.Seq));
            var shared = await _table.EnterAsync(TableAudiences.Projector, new StreamPosition(_session.Epoch, _session.Seq));
            (_exercise, _session) = (fresh.LastOrDefault() ?? _exercise, shared.LastOrDefault() ?? _session);
            _frames.AddRange([.. fresh, .. shared]);
            return [.. fresh, .. shared];
        }

        public async Task<IReadOnlyList<Frame>> AllFramesAsync()
        {
            await NewFramesAsync();
            return _frames;
        }

        /// <summary>Waits until the hall's first table is so.</summary>
        public Task UntilAsync(Func<HallTable, bool> so) => WaitAsync(async () =>
            (await AllFramesAsync()).SelectMany(f => f.Slices).OfType<HallSlice>().LastOrDefault()?.Tables is [{ } table, ..] && so(table));

        /// <summary>Waits until control's glance at the table is so.</summary>
        public Task ControlSeesAsync(Func<TableSummary, bool> so) => WaitAsync(async () =>
            (await _room.ExerciseGrain.EnterAsync(TableAudiences.Control, null)).Single().Slices.OfType<TablesSlice>().Single().Tables is [{ } table, ..] && so(table));

        public async Task<IReadOnlyList<Frame>> ControlAsync() =>
            [.. await _room.ExerciseGrain.EnterAsync(TableAudiences.Control, null), .. await _table.EnterAsync(TableAudiences.Control, null)];

        private static async Task WaitAsync(Func<Task<bool>> so)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(Patience);
            while (!await so())
            {
                await Task.Delay(50, patience.Token);
            }
        }
    }
}
