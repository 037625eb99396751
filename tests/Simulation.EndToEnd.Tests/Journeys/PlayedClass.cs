using Microsoft.Playwright;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Committees;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>A class whose tables have negotiated, one person for each delegation: where the debrief begins.</summary>
internal sealed class PlayedClass : IAsyncDisposable
{
    private readonly Dictionary<(int Table, DelegationId Delegation), (string Cookies, LiveConnection Live, SessionId Session)> _seats = [];
    private readonly PlainBrowser _instructor;

    private PlayedClass(ServerProcess server, PlainBrowser instructor, ExerciseId exercise, LiveConnection control) =>
        (Server, _instructor, Exercise, Control) = (server, instructor, exercise, control);

    public ServerProcess Server { get; }

    public ExerciseId Exercise { get; }

    public LiveConnection Control { get; }

    public ScenarioStructure Scenario { get; private set; } = null!;

    /// <summary>Seats everybody and goes on to where offers can be made.</summary>
    public static async Task<PlayedClass> OpenAsync(ServerProcess server, string scenario, int tables, int delegations)
    {
        var instructor = new PlainBrowser(server.Address);
        var (exercise, code, _) = await Visitor.PlanAsync(instructor, server, scenario, ("Form.Tables", $"{tables}"));
        var control = Visitor.Live(server.Address, instructor.Cookies);
        var room = new PlayedClass(server, instructor, exercise, control);
        List<string> cookies = [];
        for (var n = 1; n <= tables * delegations; n++)
        {
            cookies.Add(await Visitor.JoinAsync(server.Address, code, $"Student {n}"));
        }

        Assert.Null(await control.EnterExerciseAsync(exercise));
        Assert.Null(await control.ActAsync(exercise, new AssignSeats(1)));
        Assert.Null(await control.ActAsync(exercise, new OpenExercise()));
        await Eventually.TrueAsync(() => control.Exercise(exercise)?.Get<PlanSlice>() is not null);
        room.Scenario = control.Exercise(exercise)!.Get<PlanSlice>()!.Scenario;
        foreach (var phase in room.Scenario.Phases.TakeWhile(p => !p.Allows.Contains(Activity.Propose)))
        {
            await Instructor.AdvanceAsync(control, exercise, phase.Id);
        }

        foreach (var cookie in cookies)
        {
            var live = Visitor.Live(server.Address, cookie);
            Assert.Null(await live.EnterExerciseAsync(exercise));
            await Eventually.TrueAsync(() => live.Exercise(exercise)?.Get<LobbySlice>() is { Stage: ExerciseStage.Running });
            var lobby = live.Exercise(exercise)!.Get<LobbySlice>()!;
            var seat = lobby.Participants.First(p => p.Person == lobby.Me).Seat!;
            Assert.Null(await live.EnterTableAsync(seat.Session));
            room._seats[(seat.Table, seat.Delegation)] = (cookie, live, seat.Session);
        }

        return room;
    }

    public SessionId Session(int table) => _seats.First(s => s.Key.Table == table).Value.Session;

    public async Task SayAsync(int table, DelegationId from, string text, params DelegationId[] to) => Assert.Null(await Live(table, from).ActAsync(
        Session(table), new Say(to.Length == 0 ? new Audience.WholeTable() : new Audience.Chosen([.. to]), text, null)));

    public async Task ThinkAsync(int table, DelegationId inside, string text) =>
        Assert.Null(await Live(table, inside).ActAsync(Session(table), new Domain.Delegations.SayInside(text, null, null)));

    public async Task ProposeAsync(int table, DelegationId by, Package package, string note = "") =>
        Assert.Null(await Live(table, by).ActAsync(Session(table), new Propose(package, [], note, null, null)));

    /// <summary>Everybody else accepts the offer of this package.</summary>
    public async Task AgreeAsync(int table, Package package)
    {
        foreach (var ((_, delegation), (_, live, session)) in _seats.Where(s => s.Key.Table == table))
        {
            ProposalView? Offer() => live.Table(session)?.Get<ProposalsSlice>()?.Proposals.LastOrDefault(p => p.Package == package);
            await Eventually.TrueAsync(() => Offer() is not null);
            if (Offer()!.Sponsor != delegation)
            {
                Assert.Null(await live.ActAsync(session, new AcceptProposal(Offer()!.Id)));
            }
        }

        var first = _seats.First(s => s.Key.Table == table).Value;
        await Eventually.TrueAsync(() => first.Live.Table(first.Session)?.Get<AgreementSlice>()?.Agreement is not null);
    }

    public async Task DebriefAsync() => Assert.Null(await Control.ActAsync(Exercise, new OpenDebrief()));

    /// <summary>Rates everything alike.</summary>
    public async Task AnswerAsync(int table, DelegationId delegation, IEnumerable<string> items, int rating) => Assert.Null(await Live(table, delegation).ActAsync(
        Exercise,
        new AnswerQuestionnaire(items.ToImmutableSortedDictionary(i => i, _ => rating, StringComparer.Ordinal), ImmutableSortedDictionary<string, string>.Empty)));

    /// <summary>The instructor in a real browser.</summary>
    public Task<Person> InstructorAsync(Chromium chromium, Language language) => SignedInAsync(chromium, "instructor", _instructor.Cookies, language, Device.Laptop);

    /// <summary>A student in a real browser.</summary>
    public Task<Person> StudentAsync(Chromium chromium, int table, DelegationId delegation, Language language, Device device) =>
        SignedInAsync(chromium, $"student-{delegation.Value.ToLowerInvariant()}-{table}", _seats[(table, delegation)].Cookies, language, device);

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, live, _) in _seats.Values)
        {
            await live.DisposeAsync();
        }

        await Control.DisposeAsync();
        _instructor.Dispose();
    }

    private LiveConnection Live(int table, DelegationId delegation) => _seats[(table, delegation)].Live;

    private async Task<Person> SignedInAsync(Chromium chromium, string who, string cookies, Language language, Device device)
    {
        var person = await chromium.PersonAsync(Server.Address, who, language, device);
        await person.Context.AddCookiesAsync(cookies.Split("; ").Select(c => c.Split('=', 2)).Select(c => new Cookie { Name = c[0], Value = c[1], Url = Server.Address.OriginalString }));
        return person;
    }
}
