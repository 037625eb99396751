using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Live;

namespace Simulation.Web.Tests.Live;

/// <summary>Whoever only listens makes no call that could be refused: when the right to listen ends, the connection does, or hears nothing more.</summary>
public sealed class EndedRightsTests
{
    private static readonly DelegationId B = new("B");

    [Fact]
    public async Task Signing_out_ends_every_open_connection_of_the_person()
    {
        await using var host = await OpenAsync(new ClassHost());
        await using var desk = await AtTableAsync(host.Class, host.Class.Student);
        await using var neighbour = await AtTableAsync(host.Class, host.Class.Other);
        await host.Class.Services.GetRequiredService<ISignIns>().EndAllAsync(host.Class.Student);
        await Until.TrueAsync(() => desk.Closed);
        await SayAsync(host.Class, "after the other has gone");
        await Until.TrueAsync(() => neighbour.Heard("after the other has gone"));
        Assert.False(neighbour.Closed);
    }

    [Fact]
    public async Task A_sign_in_that_was_ended_on_another_host_ends_the_connection_here()
    {
        await using var host = await OpenAsync(new ClassHost());
        await using var desk = await AtTableAsync(host.Class, host.Class.Student);
        var elsewhere = new SignIns(host.Class.Services.GetRequiredService<AccountsDatabase>(), TimeProvider.System);
        await elsewhere.EndAllAsync(host.Class.Student);
        await Until.TrueAsync(() => desk.Closed);
    }

    [Fact]
    public async Task An_instructor_who_was_taken_off_the_course_hears_its_tables_no_more()
    {
        await using var host = await OpenAsync(new ClassHost());
        await using var control = await AtTableAsync(host.Class, host.Class.Instructor);
        var course = host.Class.Grains.GetGrain<ICourseGrain>(host.Class.Course.Value);
        var details = (await course.GetAsync())!.Details;
        Assert.Null((await course.SetUpAsync(details with { Instructors = [host.Class.Neighbour] })).Refusal);
        await Until.TrueAsync(() => control.Closed);
    }

    [Fact]
    public async Task An_instructor_who_is_none_any_more_hears_nothing_more()
    {
        await using var host = await OpenAsync(new ClassHost());
        await using var control = await AtTableAsync(host.Class, host.Class.Instructor);
        Assert.Null(await host.Class.Services.GetRequiredService<StaffAccounts>().SetRolesAsync(host.Class.Instructor, [Roles.Faculty]));
        await Until.TrueAsync(() => control.Closed);
    }

    [Fact]
    public async Task Whoever_is_taken_out_of_the_exercise_hears_neither_table_nor_lobby()
    {
        await using var host = await OpenAsync(new ClassHost());
        await using var expelled = await AtTableAsync(host.Class, host.Class.Student);
        await using var control = await AtTableAsync(host.Class, host.Class.Instructor);
        Assert.Null((await control.Link.ActInExercise(host.Class.Exercise, Guid.NewGuid(), new RemoveParticipant(host.Class.Student))).Refusal);
        await Until.TrueAsync(() => expelled.SeatChanged);
        await Until.TrueAsync(async () => (await expelled.Link.EnterExercise(host.Class.Exercise, null, projector: false)).Refusal is not null);
        expelled.Forget();
        await SayAsync(host.Class, "without you");
        Assert.Null((await control.Link.ActInExercise(host.Class.Exercise, Guid.NewGuid(), new LockLobby(true))).Refusal);
        await Until.TrueAsync(() => control.Heard("without you") && control.Frames.Any(f => f.Slices.OfType<LobbySlice>().Any(l => l.Locked)));

        // An answer comes after all that was pushed before it.
        Assert.Equal(RefusalCode.NotFound, (await expelled.Link.EnterTable(host.Class.Table, null, null, null, Entering.AsSeated)).Refusal?.Code);
        Assert.Empty(expelled.Frames);
        Assert.NotNull((await expelled.Link.ActAtTable(host.Class.Table, Guid.NewGuid(), new Say(new Audience.WholeTable(), "I am still here", null))).Refusal);
    }

    [Fact]
    public async Task Whoever_is_taken_out_of_the_chair_hears_the_dais_no_more_and_is_told()
    {
        await using var host = await OpenAsync(new Api.CommitteeHost());
        await using var chair = new Listener(await host.Class.LinkAsync(host.Class.Outsider));
        Assert.Null((await chair.Link.EnterTable(host.Class.Table, null, null, null, Entering.AsChair)).Refusal);
        await using var control = await AtTableAsync(host.Class, host.Class.Instructor);
        Assert.Null((await control.Link.ActAtTable(host.Class.Table, Guid.NewGuid(), new AppointPresidingOfficer(null))).Refusal);
        await Until.TrueAsync(() => chair.SeatChanged);
        chair.Forget();
        await SayAsync(host.Class, "not for the chair of before");
        await Until.TrueAsync(() => control.Heard("not for the chair of before"));
        Assert.Equal(RefusalCode.NotFound, (await chair.Link.EnterTable(host.Class.Table, null, null, null, Entering.AsChair)).Refusal?.Code);
        Assert.Empty(chair.Frames);
    }

    /// <summary>The API has no connection to end: the next request is the one that is refused.</summary>
    [Fact]
    public async Task What_has_ended_has_ended_for_the_API_as_well()
    {
        await using var host = await OpenAsync(new ClassHost());
        var (brief, hall) = ($"/api/tables/{host.Class.Table}/brief", $"/api/exercises/{host.Class.Exercise}/projector");
        using var leaves = await host.Class.BrowserAsync(host.Class.Student);
        using var expelled = await host.Class.BrowserAsync(host.Class.Other);
        using var demoted = await host.Class.BrowserAsync(host.Class.Instructor);
        foreach (var (browser, path) in new[] { (leaves, brief), (expelled, brief), (demoted, hall) })
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, path)); // while it was theirs
        }

        await host.Class.Services.GetRequiredService<ISignIns>().EndAllAsync(host.Class.Student);
        await Until.TrueAsync(async () => await StatusAsync(leaves, brief) == HttpStatusCode.Unauthorized);
        await using var control = await AtTableAsync(host.Class, host.Class.Instructor);
        Assert.Null((await control.Link.ActInExercise(host.Class.Exercise, Guid.NewGuid(), new RemoveParticipant(host.Class.Other))).Refusal);
        await Until.TrueAsync(async () => await StatusAsync(expelled, brief) == HttpStatusCode.NotFound);
        Assert.Null(await host.Class.Services.GetRequiredService<StaffAccounts>().SetRolesAsync(host.Class.Instructor, [Roles.Faculty]));
        await Until.TrueAsync(async () => await StatusAsync(demoted, hall) is HttpStatusCode.NotFound or HttpStatusCode.Unauthorized);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>The tests above can fail: it is the watch that ends them.</summary>
    [Fact]
    public async Task Unwatched_a_connection_would_go_on_hearing_after_signing_out()
    {
        await using var host = await OpenAsync(new UnwatchedHost());
        await using var desk = await AtTableAsync(host.Class, host.Class.Student);
        await host.Class.Services.GetRequiredService<ISignIns>().EndAllAsync(host.Class.Student);
        await SayAsync(host.Class, "still heard");
        await Until.TrueAsync(() => desk.Heard("still heard"));
    }

    private static async Task<Opened> OpenAsync(ClassHost host)
    {
        await host.InitializeAsync();
        return new Opened(host);
    }

    private static async Task<Listener> AtTableAsync(ClassHost host, PersonId person)
    {
        var listener = new Listener(await host.LinkAsync(person));
        Assert.Null((await listener.Link.EnterExercise(host.Exercise, null, projector: false)).Refusal);
        Assert.Null((await listener.Link.EnterTable(host.Table, null, null, null, Entering.AsSeated)).Refusal);
        return listener;
    }

    private static async Task SayAsync(ClassHost host, string text) =>
        Assert.Null((await host.ActAsync(B, new Say(new Audience.WholeTable(), text, null))).Refusal);

    private sealed record Opened(ClassHost Class) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Class.DisposeAsync();
    }

    private sealed class UnwatchedHost : ClassHost
    {
        protected override void Configure(IWebHostBuilder web) => web.ConfigureTestServices(services =>
            services.Remove(services.Single(s => s.ImplementationType == typeof(LiveWatch))));
    }

    /// <summary>Makes no calls of its own.</summary>
    private sealed class Listener : IAsyncDisposable
    {
        private readonly ConcurrentQueue<Frame> _frames = new();

        public Listener(SignalRLink link)
        {
            Link = link;
            link.Received += (_, frame) => _frames.Enqueue(frame);
            link.SeatChanged += _ => SeatChanged = true;
            link.Closed += () => Closed = true;
        }

        public SignalRLink Link { get; }

        public bool Closed { get; private set; }

        public bool SeatChanged { get; private set; }

        public IEnumerable<Frame> Frames => _frames;

        public bool Heard(string text) => _frames.Any(f => f.Slices.OfType<MessagesSlice>().Any(s => s.Messages.Any(m => m.Text == text)));

        public void Forget() => _frames.Clear();

        public ValueTask DisposeAsync() => Link.DisposeAsync();
    }
}
