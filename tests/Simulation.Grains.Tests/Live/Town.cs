using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.Grains.Hosting;

namespace Simulation.Grains.Tests.Live;

/// <summary>A silo as the product runs it, on a real database; stopped and started again it is the next process on the same database.</summary>
internal sealed class Town : IAsyncDisposable
{
    /// <summary>A machine that builds beside the tests is slow: what is tested here is what comes of a call, not how soon.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SimulationOptions _options;
    private readonly bool _speaksAsGrains;
    private IHost _host;

    private Town(SimulationOptions options, bool speaksAsGrains)
    {
        _options = options;
        _speaksAsGrains = speaksAsGrains;
        _host = Build();
    }

    public IGrainFactory Grains => _host.Services.GetRequiredService<IGrainFactory>();

    public IServiceProvider Services => _host.Services;

    /// <param name="speaksAsGrains">The test calls what only grains may call; else it may call what a web host may.</param>
    public static async Task<Town> StartAsync(SimulationOptions options, bool speaksAsGrains = false)
    {
        var town = new Town(options, speaksAsGrains);
        await town._host.StartAsync();
        return town;
    }

    public static SimulationOptions Sqlite() => new() { Data = Directory.CreateTempSubdirectory("simulation-").FullName };

    public async Task RestartAsync()
    {
        await StopAsync();
        _host = Build();
        await _host.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (_options.Embedded)
        {
            Directory.Delete(_options.Data, recursive: true);
        }
    }

    private async Task StopAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private IHost Build()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.UseOrleans(silo => silo
            .UseSimulationSilo(_options)
            .Configure<SiloMessagingOptions>(m => m.ResponseTimeout = Patience));
        if (_speaksAsGrains)
        {
            builder.Services.Remove(builder.Services.Single(s => s.ImplementationType == typeof(CallGate)));
        }

        return builder.Build();
    }
}

/// <summary>A small class with one table of three delegations, ready to be opened.</summary>
internal sealed record Classroom(IGrainFactory Grains, ExerciseId Exercise, PersonId Instructor, ImmutableArray<PersonId> Students)
{
    public static readonly DelegationId A = new("A");
    public static readonly DelegationId B = new("B");
    public static readonly DelegationId C = new("C");

    public IExerciseGrain ExerciseGrain => Grains.GetGrain<IExerciseGrain>(Exercise.Value);

    /// <param name="reservationOfB">B's secret, which nobody else may be able to tell.</param>
    public static async Task<Classroom> PlanAsync(IGrainFactory grains, int students = 4, int tables = 1, int reservationOfB = 40, int seed = 0)
    {
        var scenario = Scenario(reservationOfB);
        Assert.Null((await grains.GetGrain<IScenarioGrain>(scenario.Id).PublishAsync(scenario)).Refusal);
        var room = new Classroom(
            grains,
            new ExerciseId(Id(seed, 1)),
            new PersonId(Id(seed, 2)),
            [.. Enumerable.Range(0, students).Select(i => new PersonId(Id(seed, 100 + i)))]);
        var plan = new ExercisePlan(default, "Test", scenario.Id, scenario.Version, tables, 2, [10, 30, 5], true, true, true, "negotiation/1.0", Language.En);
        await room.ControlAsync(new PlanExercise(plan), Id(seed, 3));
        foreach (var (i, student) in room.Students.Index())
        {
            Assert.Null((await room.ExerciseGrain.ActAsync(new ExerciseActor(student, false), Id(seed, 200 + i), new JoinExercise(false))).Refusal);
        }

        return room;
    }

    public async Task<Classroom> OpenAsync(int seed = 0)
    {
        await ControlAsync(new AssignSeats(1), Id(seed, 4));
        await ControlAsync(new OpenExercise(), Id(seed, 5));
        return this;
    }

    public async Task ControlAsync(ExerciseCommand command, Guid? id = null) =>
        Assert.Null((await ExerciseGrain.ActAsync(new ExerciseActor(Instructor, true), id ?? Guid.NewGuid(), command)).Refusal);

    public async Task<SessionId> TableAsync(int number = 1) => (await ExerciseGrain.OverviewAsync())!.Sessions[number - 1];

    /// <summary>The person who may bind a delegation at a table.</summary>
    public async Task<PersonId> HeadAsync(DelegationId delegation, int table = 1) =>
        (await ExerciseGrain.OverviewAsync())!.Participants.First(p => p.Seat is { Function: "head" } s && s.Table == table && s.Delegation == delegation).Person;

    public async Task<Answer> ActAsync(DelegationId delegation, Command command, Guid? id = null) =>
        await Grains.GetGrain<IDelegationGrain>((await TableAsync()).Value, delegation.Value, null)
            .ActAsync(await HeadAsync(delegation), id ?? Guid.NewGuid(), command);

    public static Guid Id(int seed, int number) => new(seed + 1, (short)number, 7, new byte[8]);

    public static Package Package(string price, string term) => Domain.Bargaining.Package.Of([new("price", price), new("term", term)]);

    private static Scenario Scenario(int reservationOfB)
    {
        static Localized T(string text) => Localized.Same(text);
        static ImmutableSortedDictionary<string, int> Points(int first, int second) =>
            ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("1", first), KeyValuePair.Create("2", second)]);
        var structure = new ScenarioStructure(
            $"test-{reservationOfB}",
            "1.0",
            Language.En,
            T("Test"),
            [new MemberFunction("head", T("Head"), true), new MemberFunction("adviser", T("Adviser"), false)],
            [new Party(A, T("A"), null, 1, 3, 1), new Party(B, T("B"), null, 1, 3, 1), new Party(C, T("C"), null, 1, 3, 1)],
            [
                new Issue("price", T("Price"), Localized.Empty, [new IssueOption("1", T("1")), new IssueOption("2", T("2"))]),
                new Issue("term", T("Term"), Localized.Empty, [new IssueOption("1", T("1")), new IssueOption("2", T("2"))]),
            ],
            new AgreementRule.Unanimity(),
            [
                new Phase("preparation", T("Preparation"), PhaseKind.Preparation, 10, Phase.DefaultsOf(PhaseKind.Preparation)),
                new Phase("negotiation", T("Negotiation"), PhaseKind.Negotiation, 30, Phase.DefaultsOf(PhaseKind.Negotiation)),
                new Phase("improvement", T("Improvement"), PhaseKind.PostSettlement, 5, Phase.DefaultsOf(PhaseKind.PostSettlement)),
            ],
            [DebriefMaterial.Offers]);
        ScoreSheet Sheet(int reservation) => new(
            ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("price", Points(60, 10)), KeyValuePair.Create("term", Points(5, 40))]),
            reservation,
            80);
        return new Scenario(
            structure,
            T("A test"),
            ScenarioLevel.Introductory,
            [Language.En],
            [],
            [],
            [],
            T("Case"),
            [new Instructions(A, T("Brief of A"), Sheet(40)), new Instructions(B, T($"Brief of B {reservationOfB}"), Sheet(reservationOfB)), new Instructions(C, T("Brief of C"), Sheet(40))],
            T("Notes"),
            null);
    }
}
