using Microsoft.Extensions.Time.Testing;
using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Views;
using Simulation.Grains.Live;

namespace Simulation.Grains.Tests.Live;

/// <summary>Who writes where: shown to those who see the paper, kept nowhere, forgotten by itself.</summary>
public sealed class WritingTests
{
    private static readonly Seat.Member Writer = new(Hall.Members[0], new PersonId(Hall.Id(100)));
    private static readonly WritingPlace First = new(Hall.Paper, new ClauseId("o1"), Follows: false);

    [Fact]
    public async Task Those_who_see_the_paper_are_told_who_writes_where_and_others_are_sent_nothing()
    {
        await using var town = await Town.StartAsync(Town.Sqlite(), speaksAsGrains: true);
        var table = await Hall.OpenAsync(town.Grains);
        var observer = town.Grains.CreateObjectReference<IViewObserver>(new Deaf());
        await table.ObserveAsync(observer, [new PresentMember(Writer.Delegation, Writer.Person)]);
        string[] told = [Hall.Members[0].Value, Hall.Members[1].Value, TableAudiences.Control];
        string[] others = [Hall.Members[2].Value, TableAudiences.Chair, TableAudiences.Projector];
        var held = await Task.WhenAll(told.Concat(others).Select(async a => (Audience: a, Frame: (await table.EnterAsync(a, null)).Single())));
        var events = (await table.RecordAsync()).Events.Length;

        Assert.Null(await table.WriteAsync(Writer, "window", [First]));
        foreach (var (audience, frame) in held)
        {
            var sent = await table.EnterAsync(audience, new StreamPosition(frame.Epoch, frame.Seq));
            Assert.Equal(told.Contains(audience) ? [new Writer(Writer.Delegation, Writer.Person, First)] : [], Writers(sent));
            Assert.Equal(told.Contains(audience) ? 1 : 0, sent.Length);

            // Whoever comes now is told the same.
            Assert.Equal(Writers(sent), Writers(await table.EnterAsync(audience, null)));
        }

        // The same again sends nothing, and nothing of it is an event.
        Assert.Null(await table.WriteAsync(Writer, "window", [First]));
        Assert.Single(await table.EnterAsync(told[1], new StreamPosition(held[1].Frame.Epoch, held[1].Frame.Seq)));
        Assert.Equal(events, (await table.RecordAsync()).Events.Length);
    }

    [Fact]
    public async Task It_ends_when_the_writer_says_so_or_is_gone_or_may_write_no_more()
    {
        await using var town = await Town.StartAsync(Town.Sqlite(), speaksAsGrains: true);
        var table = await Hall.OpenAsync(town.Grains);
        var observer = town.Grains.CreateObjectReference<IViewObserver>(new Deaf());
        var guest = new Seat.Member(Hall.Members[1], new PersonId(Hall.Id(101)));
        ImmutableArray<PresentMember> both = [new(Writer.Delegation, Writer.Person), new(guest.Delegation, guest.Person)];
        async Task<int> SeenAsync() => Writers(await table.EnterAsync(TableAudiences.Control, null)).Length;

        // Nobody is believed to write who is not there.
        Assert.Null(await table.WriteAsync(Writer, "one", [First]));
        Assert.Equal(0, await SeenAsync());
        await table.ObserveAsync(observer, both);
        Assert.Equal(1, await SeenAsync());

        // Each window speaks for itself.
        Assert.Null(await table.WriteAsync(Writer, "two", [First with { Follows = true }]));
        Assert.Null(await table.WriteAsync(guest, "three", [First]));
        Assert.Equal(3, await SeenAsync());
        Assert.Null(await table.WriteAsync(Writer, "two", []));
        Assert.Equal(2, await SeenAsync());

        // Uninvited, the guest neither writes nor is told.
        var inside = (await table.EnterAsync(guest.Delegation.Value, null)).Single();
        Assert.Equal(2, Writers([inside]).Length);
        Assert.Null((await table.ActAsync(Writer, Hall.Id(500), new UninviteFromDraft(Hall.Paper, [guest.Delegation]))).Refusal);
        Assert.Equal(1, await SeenAsync());
        var after = await table.EnterAsync(guest.Delegation.Value, new StreamPosition(inside.Epoch, inside.Seq));
        Assert.Empty(after[^1].Slices.OfType<WritersSlice>().Single().Writers);
        Assert.Equal(RefusalCode.NoSuchDraft, (await table.WriteAsync(guest, "three", [First]))?.Code);

        await table.ObserveAsync(observer, []);
        Assert.Equal(0, await SeenAsync());
    }

    [Fact]
    public async Task After_a_restart_nothing_is_believed_until_it_is_said_again()
    {
        await using var town = await Town.StartAsync(Town.Sqlite(), speaksAsGrains: true);
        var table = await Hall.OpenAsync(town.Grains);
        await table.WriteAsync(Writer, "window", [First]);
        await town.RestartAsync();
        table = town.Grains.GetGrain<ISessionGrain>(Hall.Table);
        await table.ObserveAsync(town.Grains.CreateObjectReference<IViewObserver>(new Deaf()), [new PresentMember(Writer.Delegation, Writer.Person)]);
        Assert.Empty(Writers(await table.EnterAsync(TableAudiences.Control, null)));
        Assert.Null(await table.WriteAsync(Writer, "window", [First]));
        Assert.Single(Writers(await table.EnterAsync(TableAudiences.Control, null)));
    }

    [Fact]
    public async Task A_stranger_says_nothing_in_a_delegations_name()
    {
        await using var town = await Town.StartAsync(Town.Sqlite(), speaksAsGrains: true);
        await Hall.OpenAsync(town.Grains);
        var delegation = town.Grains.GetGrain<IDelegationGrain>(Hall.Table, Hall.Members[0].Value, null);
        Assert.Equal(RefusalCode.NotAMember, (await delegation.WriteAsync(Writer.Person, "window", [First]))?.Code);
    }

    [Fact]
    public void Whoever_does_not_say_it_again_is_forgotten()
    {
        var time = new FakeTimeProvider();
        var writing = new Writing(time);
        ImmutableArray<PresentMember> present = [new(Writer.Delegation, Writer.Person)];
        writing.Say("one", Writer, [First]);
        time.Advance(ISessionGrain.WritingLease - TimeSpan.FromSeconds(1));
        writing.Say("two", Writer, [First with { Follows = true }]);
        Assert.False(writing.IsOver);
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.True(writing.IsOver);
        writing.Forget();
        Assert.True(Assert.Single(writing.Of(present)).Place.Follows);
        Assert.False(writing.IsOver);
    }

    private static ImmutableArray<Writer> Writers(ImmutableArray<Frame> frames) =>
        frames.SelectMany(f => f.Slices).OfType<WritersSlice>().LastOrDefault()?.Writers ?? [];

    private sealed class Deaf : IViewObserver
    {
        public Task ShowAsync(string source, ImmutableArray<AudienceFrame> frames) => Task.CompletedTask;

        public Task RevokeAsync(SessionId session, DelegationId delegation, PersonId person) => Task.CompletedTask;

        public Task RevokeParticipantAsync(ExerciseId exercise, PersonId person) => Task.CompletedTask;

        public Task RevokeChairAsync(SessionId session, PersonId person) => Task.CompletedTask;
    }
}

/// <summary>A committee of three at a table; the first has a working paper and has invited the second to write in it.</summary>
internal static class Hall
{
    public static readonly Guid Table = Guid.Parse("00000000-0000-0000-0000-0000000000ab");
    public static readonly ImmutableArray<DelegationId> Members = [new("ARG"), new("BEL"), new("CHL")];
    public static readonly DraftId Paper = DraftingRules.IdOf("paper");

    public static Guid Id(int number) => new(number, 5, 7, new byte[8]);

    public static async Task<ISessionGrain> OpenAsync(IGrainFactory grains, string? text = null)
    {
        var structure = CommitteeTables.Of(Members, new AgendaItem("water", "18", Localized.Same("Water")));
        var material = new CommitteeMaterial(
            [new StartingDraft("paper", "", "water", Tabled: false, [Members[0]], Localized.Same(text ?? "The Committee,\n\nRecalling water,\n\n1. Requests all States to share data;\n\n2. Decides to meet."))],
            []);
        var session = grains.GetGrain<ISessionGrain>(Table);
        await session.PlanAsync(new SessionPlan(new ExerciseId(Id(2)), 1, structure, false, material));
        Assert.Null((await session.ActAsync(new Seat.Control(new PersonId(Id(1))), Id(3), new OpenSession())).Refusal);
        Assert.Null((await session.ActAsync(new Seat.Member(Members[0], new PersonId(Id(100))), Id(4), new InviteToDraft(Paper, [Members[1]]))).Refusal);
        return session;
    }
}
