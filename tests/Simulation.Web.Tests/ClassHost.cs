using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Delegations;
using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Assessment;
using Simulation.Web.Tests.Secrecy;

namespace Simulation.Web.Tests;

/// <summary>The web host with an exercise whose table is open: two delegations, a student in each, and people who have no business there.</summary>
public partial class ClassHost : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("class-");
    private WebApplicationFactory<Persons> _factory = null!;

    public CourseId Course { get; } = new(Guid.NewGuid());

    public ExerciseId Exercise { get; } = new(Guid.NewGuid());

    public PersonId Instructor { get; private set; }

    /// <summary>Faculty: marks everywhere, teaches here nothing.</summary>
    public PersonId SecondAssessor { get; private set; }

    /// <summary>Teaches, but not this course.</summary>
    public PersonId Neighbour { get; private set; }

    public PersonId Administrator { get; private set; }

    /// <summary>Head of delegation A.</summary>
    public PersonId Student { get; private set; }

    /// <summary>Head of delegation B.</summary>
    public PersonId Other { get; private set; }

    /// <summary>A student who takes no part.</summary>
    public PersonId Outsider { get; private set; }

    public SessionId Table { get; private set; }

    public IServiceProvider Services => _factory.Services;

    public TestServer Server => _factory.Server;

    public IGrainFactory Grains => Services.GetRequiredService<IGrainFactory>();

    /// <summary>Around everything this host sends and logs.</summary>
    internal Fence Fence { get; } = new();

    public virtual async ValueTask InitializeAsync()
    {
        _factory = new WebApplicationFactory<Persons>().WithWebHostBuilder(web => Configure(web
            .UseSetting("Simulation:Data", _data.FullName)
            .UseSetting("Simulation:Scenarios", _data.FullName)
            .ConfigureTestServices(services =>
            {
                services.AddAssessment();
                services.AddSingleton<IStartupFilter>(Fence);
                services.RemoveAll<ILoggerProvider>();
                services.AddSingleton<ILoggerProvider>(Fence);
            })));
        var persons = Services.GetRequiredService<Persons>();
        var staff = Services.GetRequiredService<StaffAccounts>();
        Instructor = await StaffAsync("Teacher", Roles.Instructor);
        SecondAssessor = await StaffAsync("Assessor", Roles.Faculty);
        Neighbour = await StaffAsync("Neighbour", Roles.Instructor);
        Administrator = await StaffAsync("Administrator", Roles.Administrator);
        Student = await persons.AddAsync("=Student One", Language.En); // a name that a spreadsheet would compute
        Other = await persons.AddAsync("Student Two", Language.En);
        Outsider = await persons.AddAsync("Student Three", Language.En);
        await OpenAsync();

        async Task<PersonId> StaffAsync(string name, string role)
        {
            var (person, problem) = await staff.AddAsync(name, name.ToLowerInvariant(), null, [role], Language.En);
            Assert.Null(problem);
            return person;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        _data.Delete(recursive: true);
        GC.SuppressFinalize(this);
        Assert.Empty(Fence.Found);
    }

    /// <summary>The case as this host plays it.</summary>
    protected virtual Scenario Played(Scenario scenario) => scenario;

    protected virtual void Configure(IWebHostBuilder web)
    {
    }

    /// <summary>A browser in which this person is signed in.</summary>
    public async Task<HttpClient> BrowserAsync(PersonId person)
    {
        var client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost") });
        client.DefaultRequestHeaders.Add("Cookie", await CookieAsync(person));
        return client;
    }

    public static async Task<string> PageAsync(HttpClient browser, string path)
    {
        var answer = await browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Fills in and sends the form that has this name on the page, with its hidden fields.</summary>
    public async Task<HttpResponseMessage> SendAsync(PersonId person, string path, string form, params (string Field, string Value)[] fields) =>
        await SendAsync(await CookieAsync(person), path, form, fields);

    /// <param name="cookie">What is in the browser, whoever put it there.</param>
    public async Task<HttpResponseMessage> SendAsync(string cookie, string path, string form, params (string Field, string Value)[] fields)
    {
        using var client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        using var get = new HttpRequestMessage(HttpMethod.Get, path);
        get.Headers.Add("Cookie", cookie);
        var page = await client.SendAsync(get);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var html = await page.Content.ReadAsStringAsync();
        var token = Token().Match(html).Groups[1].Value;
        var antiforgery = string.Join("; ", page.Headers.TryGetValues("Set-Cookie", out var set) ? set.Select(c => c.Split(';')[0]) : []);
        using var post = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(
            [
                new("_handler", form), new("__RequestVerificationToken", WebUtility.HtmlDecode(token)), .. fields.Select(f => KeyValuePair.Create(f.Field, f.Value)),
            ]),
        };
        post.Headers.Add("Cookie", $"{cookie}; {antiforgery}");
        return await client.SendAsync(post);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    /// <summary>A live connection of this person, as the client library makes it.</summary>
    public async Task<SignalRLink> LinkAsync(PersonId person)
    {
        var link = Link(await CookieAsync(person));
        await link.StartAsync(TestContext.Current.CancellationToken);
        return link;
    }

    /// <summary>The client library itself, signed in as this person.</summary>
    public async Task<LiveConnection> ConnectionAsync(PersonId person)
    {
        var cookie = await CookieAsync(person);
        return new LiveConnection(() => Link(cookie), new MemoryOutboxStore(), TimeProvider.System);
    }

    private SignalRLink Link(string cookie) => new(new Uri(Server.BaseAddress, "hub"), options =>
    {
        options.HttpMessageHandlerFactory = _ => Server.CreateHandler();
        options.Transports = Microsoft.AspNetCore.Http.Connections.HttpTransportType.LongPolling;
        options.Headers["Cookie"] = cookie;
    });

    /// <summary>Acts as a head of delegation.</summary>
    public Task<Answer> ActAsync(DelegationId delegation, Command command) =>
        Grains.GetGrain<IDelegationGrain>(Table.Value, delegation.Value, null)
            .ActAsync(delegation.Value == "A" ? Student : Other, Guid.NewGuid(), command);

    /// <summary>A new sign-in of this person.</summary>
    public async Task<string> CookieAsync(PersonId person)
    {
        await using var scope = Services.CreateAsyncScope();
        var context = new Microsoft.AspNetCore.Http.DefaultHttpContext { RequestServices = scope.ServiceProvider };
        await Services.GetRequiredService<Entrance>().EnterAsync(context, person, TimeSpan.FromHours(1));
        return context.Response.Headers.SetCookie.ToString().Split(';')[0];
    }

    private async Task OpenAsync()
    {
        var (a, b) = (new DelegationId("A"), new DelegationId("B"));
        await Grains.GetGrain<IScenarioGrain>("test").PublishAsync(Played(TestScenario()));
        var course = Grains.GetGrain<ICourseGrain>(Course.Value);
        await course.SetUpAsync(new CourseDetails(
            "7M03111", "technologies-of-the-negotiation-process", 2, "2026/27", "Negotiation", Language.En, [Instructor], "negotiation/1.0"));
        await course.SetRosterAsync([new RosterEntry(Student, "0012", "one@example.org", "1"), new RosterEntry(Other, "0013", "two@example.org", "1")], 1);
        await course.AddExerciseAsync(Exercise);
        var exercise = Grains.GetGrain<IExerciseGrain>(Exercise.Value);
        var control = new ExerciseActor(Instructor, true);
        await OkAsync(exercise.ActAsync(control, Guid.NewGuid(), new PlanExercise(new ExercisePlan(
            Course, "The port", "test", "1.0", 1, 1, [60], true, false, false, "negotiation/1.0", Language.En))));
        foreach (var (person, delegation) in new[] { (Student, a), (Other, b) })
        {
            await OkAsync(exercise.ActAsync(new ExerciseActor(person, false), Guid.NewGuid(), new JoinExercise(false)));
            await OkAsync(exercise.ActAsync(control, Guid.NewGuid(), new MoveToSeat(person, 1, delegation, null)));
        }

        await OkAsync(exercise.ActAsync(control, Guid.NewGuid(), new OpenExercise()));
        Table = (await exercise.OverviewAsync())!.Sessions[0];
        foreach (var (delegation, person) in new[] { (a, Student), (b, Other) })
        {
            await OkAsync(Grains.GetGrain<IDelegationGrain>(Table.Value, delegation.Value, null).ControlAsync(
                Instructor, Guid.NewGuid(), new InstructDelegation(Fence.Plant($"what its capital tells {delegation}", person, Instructor, Administrator, SecondAssessor))));
            await OkAsync(ActAsync(delegation, new KeepNotes(Fence.Plant($"the notes of the head of {delegation}", person))));
        }
    }

    protected static async Task OkAsync(Task<Answer> answer) => Assert.Null((await answer).Refusal);

    /// <summary>What a case tells a delegation is its authors' to know, and every teacher's who may play it.</summary>
    private string BriefOf(DelegationId delegation, PersonId head) =>
        $"Brief of {delegation} {Fence.Plant($"the brief of {delegation}", head, Instructor, SecondAssessor, Neighbour, Administrator)}";

    private Scenario TestScenario()
    {
        var parties = new[] { "A", "B" }.Select(id => new Party(new DelegationId(id), Localized.Same("Party " + id), null, 1, 3, 1)).ToImmutableArray();
        return new Scenario(
            new ScenarioStructure(
                "test",
                "1.0",
                Language.En,
                Localized.Same("The port"),
                [new MemberFunction("head", Localized.Same("Head of delegation"), true), new MemberFunction("adviser", Localized.Same("Adviser"), false)],
                parties,
                [new Issue("port", Localized.Same("Port"), Localized.Empty, [new IssueOption("shared", Localized.Same("shared")), new IssueOption("closed", Localized.Same("closed"))])],
                new AgreementRule.Unanimity(),
                [new Phase("talks", Localized.Same("Talks"), PhaseKind.Negotiation, 60, Phase.DefaultsOf(PhaseKind.Negotiation))],
                [DebriefMaterial.Offers]),
            Localized.Same("A port"),
            ScenarioLevel.Introductory,
            [Language.En],
            [],
            [],
            [],
            Localized.Same("A port"),
            [.. parties.Select(p => new Instructions(p.Id, Localized.Same(BriefOf(p.Id, p.Id.Value == "A" ? Student : Other)), Sheet()))],
            Localized.Empty,
            null);
    }

    private static ScoreSheet Sheet() => new(
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty.Add(
            "port", ImmutableSortedDictionary<string, int>.Empty.Add("shared", 60).Add("closed", 100)),
        40,
        90);
}
