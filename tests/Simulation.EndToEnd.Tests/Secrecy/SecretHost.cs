using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Exercises;
using Simulation.EndToEnd.Tests.Processes;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;

namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>
/// The web host, made of its own parts in this process, with real sockets: prepares tables for plays, and plays them where a leak is to be planted
/// or the clock to be set. Its data directory can be handed on to the program itself.
/// </summary>
internal sealed class SecretHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly WebApplicationFactory<Persons> _factory;
    private readonly SecretWorld _world;
    private readonly CourseId _course = new(Guid.NewGuid());
    private readonly Dictionary<Part, string> _staff = [];
    private PersonId _instructor;

    private SecretHost(SecretWorld world, string data, ScriptClock? clock, Leaks? leaks)
    {
        _world = world;
        var port = RunningProgram.FreePort();
        Address = new Uri($"http://127.0.0.1:{port}/");
        Clock = clock;
        _factory = new WebApplicationFactory<Persons>().WithWebHostBuilder(web => web
            .UseSetting("Simulation:Data", data)
            .UseSetting("Simulation:Scenarios", data)
            .ConfigureTestServices(services =>
            {
                services.RemoveAll<ILoggerProvider>();

                // Two hosts that have just begun, on a machine that may have other things to do.
                services.PostConfigure<SiloMessagingOptions>(options => options.ResponseTimeout = Patience);
                services.PostConfigure<ClientMessagingOptions>(options => options.ResponseTimeout = Patience);
                if (clock is not null)
                {
                    services.AddSingleton<TimeProvider>(clock);
                }

                leaks?.Plant(services);
            }));
        _factory.UseKestrel(options => options.Listen(IPAddress.Loopback, port));
        _factory.StartServer();
    }

    public Uri Address { get; }

    public ScriptClock? Clock { get; }

    private IServiceProvider Services => _factory.Services;

    private IGrainFactory Grains => Services.GetRequiredService<IGrainFactory>();

    public static async Task<SecretHost> StartAsync(SecretWorld world, string data, ScriptClock? clock = null, Leaks? leaks = null)
    {
        var host = new SecretHost(world, data, clock, leaks);
        await host.SetUpAsync();
        return host;
    }

    /// <summary>A table at which A, B and C sit and a student presides; it is open.</summary>
    public async Task<SecretTable> OpenTableAsync()
    {
        var exercise = new ExerciseId(Guid.NewGuid());
        await Grains.GetGrain<ICourseGrain>(_course.Value).AddExerciseAsync(exercise);
        var grain = Grains.GetGrain<IExerciseGrain>(exercise.Value);
        var control = new ExerciseActor(_instructor, true);
        await OkAsync(grain.ActAsync(control, Guid.NewGuid(), new PlanExercise(new ExercisePlan(
            _course, "The port", SecretCase.Id, SecretCase.Version, 1, 1, [90], true, false, false, "negotiation/1.0", Language.En))));
        var cookies = new Dictionary<Part, string>(_staff);
        foreach (var (part, delegation) in new[] { (Part.A, SecretCase.A), (Part.B, SecretCase.B), (Part.C, SecretCase.C) })
        {
            var person = await StudentAsync(part);
            await OkAsync(grain.ActAsync(new ExerciseActor(person, false), Guid.NewGuid(), new JoinExercise(false)));
            await OkAsync(grain.ActAsync(control, Guid.NewGuid(), new MoveToSeat(person, 1, delegation, null)));
        }

        var presiding = await StudentAsync(Part.Chair);
        await OkAsync(grain.ActAsync(control, Guid.NewGuid(), new OpenExercise()));
        var table = (await grain.OverviewAsync())!.Sessions[0];
        await OkAsync(Grains.GetGrain<ISessionGrain>(table.Value).ActAsync(new Seat.Control(_instructor), Guid.NewGuid(), new AppointPresidingOfficer(presiding)));
        return new SecretTable(exercise, table, _course, cookies);

        async Task<PersonId> StudentAsync(Part part)
        {
            var person = await Services.GetRequiredService<Persons>().AddAsync($"Student {part}", Language.En);
            cookies[part] = await CookiesAsync(person);
            return person;
        }
    }

    public ValueTask DisposeAsync() => _factory.DisposeAsync();

    private static async Task OkAsync(Task<Answer> answer) => Assert.Null((await answer).Refusal);

    private async Task SetUpAsync()
    {
        foreach (var (part, role) in new[]
        {
            (Part.Control, Roles.Instructor), (Part.Assessor, Roles.Faculty), (Part.Neighbour, Roles.Instructor), (Part.Administrator, Roles.Administrator),
        })
        {
            var (person, problem) = await Services.GetRequiredService<StaffAccounts>().AddAsync($"{part}", $"{part}".ToLowerInvariant(), null, [role], Language.En);
            Assert.Null(problem);
            _staff[part] = await CookiesAsync(person);
            _instructor = part == Part.Control ? person : _instructor;
        }

        _staff[Part.Hall] = _staff[Part.Control];
        await Grains.GetGrain<IScenarioGrain>(SecretCase.Id).PublishAsync(SecretCase.Of(_world));
        await Grains.GetGrain<ICourseGrain>(_course.Value).SetUpAsync(new CourseDetails(
            "7M03111", "technologies-of-the-negotiation-process", 2, "2026/27", "Negotiation", Language.En, [_instructor], "negotiation/1.0"));
    }

    private async Task<string> CookiesAsync(PersonId person)
    {
        await using var scope = Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        await Services.GetRequiredService<Entrance>().EnterAsync(context, person, TimeSpan.FromHours(12));
        return context.Response.Headers.SetCookie.ToString().Split(';')[0];
    }
}

/// <summary>Where a play is played.</summary>
/// <param name="Cookies">What signs the parts in.</param>
internal sealed record SecretTable(ExerciseId Exercise, SessionId Table, CourseId Course, IReadOnlyDictionary<Part, string> Cookies);
