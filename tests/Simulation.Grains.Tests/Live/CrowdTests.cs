using System.Diagnostics;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.Grains.Live;

namespace Simulation.Grains.Tests.Live;

/// <summary>Many come and go at once: everybody is shown how it is in the end, nobody is shown each of them.</summary>
public sealed class CrowdTests
{
    private const int Many = 200;

    [Fact]
    public async Task Who_is_at_a_table_is_shown_a_few_times_while_a_crowd_comes_and_in_the_end_as_it_is()
    {
        await using var town = await Town.StartAsync(Town.Sqlite(), speaksAsGrains: true);
        var table = await Hall.OpenAsync(town.Grains);
        var observer = town.Grains.CreateObjectReference<IViewObserver>(new Deaf());
        ImmutableArray<PresentMember> crowd = [.. Enumerable.Range(0, Many).Select(n => new PresentMember(Hall.Members[n % Hall.Members.Length], new PersonId(Hall.Id(100 + n))))];
        var held = Position((await table.EnterAsync(TableAudiences.Control, null)).Single());
        var clock = Stopwatch.StartNew();
        for (var here = 1; here <= Many; here++)
        {
            await table.ObserveAsync(observer, crowd[..here]);
        }

        // Whoever enters now sees all of them.
        Assert.Equal(Many, Present(await table.EnterAsync(TableAudiences.Control, null)).Last());
        var shown = await UntilAsync(async () => Present(await table.EnterAsync(TableAudiences.Control, held)), all => all[^1] == Many);
        AssertFew(shown.Count, clock.Elapsed);
        Assert.Equal(shown.Order(), shown);
    }

    [Fact]
    public async Task The_lobby_is_shown_a_few_times_while_a_crowd_comes_and_what_the_instructor_does_at_once()
    {
        await using var town = await Town.StartAsync(Town.Sqlite(), speaksAsGrains: true);
        var room = await Classroom.PlanAsync(town.Grains, students: 2);
        var observer = town.Grains.CreateObjectReference<IViewObserver>(new Deaf());
        ImmutableArray<PersonId> crowd = [.. room.Students, .. Enumerable.Range(0, Many).Select(n => new PersonId(Hall.Id(300 + n)))];
        var held = Position((await room.ExerciseGrain.EnterAsync(TableAudiences.Control, null)).Single());
        var clock = Stopwatch.StartNew();
        for (var here = 1; here <= crowd.Length; here++)
        {
            await room.ExerciseGrain.ObserveAsync(observer, crowd[..here]);
        }

        await room.ControlAsync(new LockLobby(true));
        var shown = Lobbies(await room.ExerciseGrain.EnterAsync(TableAudiences.Control, held));
        Assert.True(shown[^1].Locked);
        Assert.All(shown[^1].Participants, p => Assert.True(p.Connected));
        AssertFew(shown.Count, clock.Elapsed);
    }

    /// <summary>Once when it began, once in each while since, and once for what the instructor did.</summary>
    private static void AssertFew(int shown, TimeSpan elapsed) => Assert.InRange(shown, 1, 3 + (int)(elapsed / Thinned.While));

    private static StreamPosition Position(Frame frame) => new(frame.Epoch, frame.Seq);

    private static List<int> Present(ImmutableArray<Frame> frames) =>
        [.. frames.SelectMany(f => f.Slices).OfType<PresenceSlice>().Select(s => s.Present.Length)];

    private static List<LobbySlice> Lobbies(ImmutableArray<Frame> frames) => [.. frames.SelectMany(f => f.Slices).OfType<LobbySlice>()];

    private static async Task<T> UntilAsync<T>(Func<Task<T>> look, Func<T, bool> isSo)
    {
        for (var patience = Stopwatch.StartNew(); ;)
        {
            var seen = await look();
            if (isSo(seen))
            {
                return seen;
            }

            Assert.True(patience.Elapsed < TimeSpan.FromSeconds(60), "It was never shown as it is.");
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
    }

    private sealed class Deaf : IViewObserver
    {
        public Task ShowAsync(string source, ImmutableArray<AudienceFrame> frames) => Task.CompletedTask;

        public Task RevokeAsync(SessionId session, DelegationId delegation, PersonId person) => Task.CompletedTask;

        public Task RevokeParticipantAsync(ExerciseId exercise, PersonId person) => Task.CompletedTask;

        public Task RevokeChairAsync(SessionId session, PersonId person) => Task.CompletedTask;
    }
}
