using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Assessment;

namespace Simulation.Web.Tests.Assessment;

/// <summary>The web host with an exercise that two students have played to an agreement.</summary>
public sealed partial class MarkingHost : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("marking-");
    private WebApplicationFactory<Persons> _factory = null!;

    public CourseId Course { get; } = new(Guid.NewGuid());

    public ExerciseId Exercise { get; } = new(Guid.NewGuid());

    public PersonId Instructor { get; private set; }

    /// <summary>Faculty: marks everywhere, teaches here nothing.</summary>
    public PersonId SecondAssessor { get; private set; }

    public PersonId Student { get; private set; }

    public PersonId Other { get; private set; }

    public IServiceProvider Services => _factory.Services;

    private IGrainFactory Grains => Services.GetRequiredService<IGrainFactory>();

    public async ValueTask InitializeAsync()
    {
        _factory = new WebApplicationFactory<Persons>().WithWebHostBuilder(web => web
            .UseSetting("Simulation:Data", _data.FullName)
            .UseSetting("Simulation:Scenarios", _data.FullName)
            .UseSetting("Logging:LogLevel:Default", "None")
            .ConfigureTestServices(services => services.AddAssessment()));
        var persons = Services.GetRequiredService<Persons>();
        var staff = Services.GetRequiredService<StaffAccounts>();
        (Instructor, var problem) = await staff.AddAsync("Teacher", "teacher", null, [Roles.Instructor], Language.En);
        Assert.Null(problem);
        (SecondAssessor, problem) = await staff.AddAsync("Assessor", "assessor", null, [Roles.Faculty], Language.En);
        Assert.Null(problem);
        Student = await persons.AddAsync("=Student One", Language.En); // a name that a spreadsheet would compute
        Other = await persons.AddAsync("Student Two", Language.En);
        await PlayAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        _data.Delete(recursive: true);
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
    public async Task<HttpResponseMessage> SendAsync(PersonId person, string path, string form, params (string Field, string Value)[] fields)
    {
        using var client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        var cookie = await CookieAsync(person);
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

    private async Task<string> CookieAsync(PersonId person)
    {
        await using var scope = Services.CreateAsyncScope();
        var context = new Microsoft.AspNetCore.Http.DefaultHttpContext { RequestServices = scope.ServiceProvider };
        await Services.GetRequiredService<Entrance>().EnterAsync(context, person, TimeSpan.FromHours(1));
        return context.Response.Headers.SetCookie.ToString().Split(';')[0];
    }

    private async Task PlayAsync()
    {
        var (a, b) = (new DelegationId("A"), new DelegationId("B"));
        await Grains.GetGrain<IScenarioGrain>("test").PublishAsync(TestScenario());
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
        var session = (await exercise.OverviewAsync())!.Sessions[0].Value;
        await OkAsync(At(a).ActAsync(Student, Guid.NewGuid(), new Say(new Audience.WholeTable(), "What would you need to share the port?", null)));
        await OkAsync(At(a).ActAsync(Student, Guid.NewGuid(), new Propose(Package.Of([new("port", "shared")]), [], "Shared use", null, null)));
        var record = await Grains.GetGrain<ISessionGrain>(session).RecordAsync();
        await OkAsync(At(b).ActAsync(Other, Guid.NewGuid(), new AcceptProposal(record.Events.OfType<ProposalMade>().Single().Proposal)));
        await OkAsync(exercise.ActAsync(control, Guid.NewGuid(), new OpenDebrief()));

        IDelegationGrain At(DelegationId delegation) => Grains.GetGrain<IDelegationGrain>(session, delegation.Value, null);
    }

    private static async Task OkAsync(Task<Answer> answer) => Assert.Null((await answer).Refusal);

    private static Scenario TestScenario()
    {
        var parties = new[] { "A", "B" }.Select(id => new Party(new DelegationId(id), Localized.Same("Party " + id), null, 1, 3, 1)).ToImmutableArray();
        return new Scenario(
            new ScenarioStructure(
                "test",
                "1.0",
                Language.En,
                Localized.Same("The port"),
                [new MemberFunction("head", Localized.Same("Head of delegation"), true)],
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
            [.. parties.Select(p => new Instructions(p.Id, Localized.Same("Brief"), Sheet()))],
            Localized.Empty,
            null);
    }

    private static ScoreSheet Sheet() => new(
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty.Add(
            "port", ImmutableSortedDictionary<string, int>.Empty.Add("shared", 60).Add("closed", 100)),
        40,
        90);
}
