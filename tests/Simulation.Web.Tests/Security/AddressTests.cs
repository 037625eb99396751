using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Simulation.Domain;

namespace Simulation.Web.Tests.Security;

/// <summary>
/// Every address there is, asked for by everybody: who is shown it, who is sent to the door, who is told that there is nothing. The addresses
/// are those that the running host knows; one without a row fails.
/// </summary>
public sealed class AddressTests(ClassHost host) : IClassFixture<ClassHost>
{
    private const string Nobody = "nobody";
    private const string SignedIn = Staff + " student other outsider";
    private const string Staff = "instructor administrator faculty neighbour";
    private const string Teaching = "instructor administrator neighbour";
    private const string Control = "instructor administrator";
    private const string Assessing = "instructor administrator faculty";

    /// <summary>Pages, by who is shown them. The live ones are empty frames: what fills them is asked of the API and of the hub.</summary>
    private static readonly Dictionary<string, string> Pages = new()
    {
        ["/account"] = Staff,
        ["/users"] = "administrator",
        ["/scenarios"] = Staff,
        ["/scenarios/{Id}"] = Staff,
        ["/programme"] = Staff,
        ["/courses"] = Staff,
        ["/courses/new"] = Teaching,
        ["/courses/{Id}"] = Assessing,
        ["/courses/{Id}/edit"] = Control,
        ["/courses/{Id}/roster"] = Control,
        ["/courses/{Id}/exercises/new"] = Control,
        ["/courses/{Course}/gradebook"] = Assessing,
        ["/x/{Id}"] = Control,
        ["/x/{Exercise}/assess"] = Assessing,
        ["/x/{Exercise}/assess/compare"] = Assessing,
        ["/x/{Exercise}/assess/{Student}"] = Assessing,
        ["/students/{Student}/record"] = "administrator faculty",
        ["/students/{Student}/erase"] = "administrator",
        ["/my"] = SignedIn,
        ["/record"] = SignedIn,
        ["/t/{SessionId:guid}"] = SignedIn,
        ["/t/{SessionId:guid}/dais"] = SignedIn,
        ["/scenarios/{ScenarioId}/x-ray"] = SignedIn,
        ["/x/{ExerciseId:guid}/control"] = SignedIn,
        ["/x/{ExerciseId:guid}/control/{SessionId:guid}"] = SignedIn,
        ["/x/{ExerciseId:guid}/debrief"] = SignedIn,
        ["/x/{ExerciseId:guid}/lobby"] = SignedIn,
        ["/x/{ExerciseId:guid}/projector"] = SignedIn,
    };

    /// <summary>What is open to everybody, and why.</summary>
    private static readonly Dictionary<string, string> Open = new()
    {
        ["/"] = "shows the way to the doors",
        ["/join"] = "the students' door; the code is what is asked for",
        ["/j/{Code}"] = "the same, from a QR code",
        ["/j/{Code}/not-me"] = "signs out",
        ["/sign-in"] = "the staff's door",
        ["/set-up/{Token}"] = "the token is 256 bits and used once",
        ["/password/{Token}"] = "the token is 256 bits and used once",
        ["/privacy"] = "says what is kept, before anything is",
        ["/sign-out"] = "ends what there is",
        ["/language"] = "sets a cookie",
        ["/missing"] = "says that there is nothing",
        ["/error"] = "says that something failed",
        ["/health/live"] = "a word",
        ["/health/ready"] = "a word",
        ["/openapi/{documentName}.json"] = "describes the API, without data",
        ["/flags/{code:length(2)}.svg"] = "drawings",
        ["/{**path:file}"] = "assets",
        ["/_framework/opaque-redirect"] = "the framework's",
    };

    /// <summary>Who gets what here has tests of its own.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["/api/me"] = nameof(Api.EndpointTests),
        ["/api/me/data"] = nameof(PrivacyTests),
        ["/api/exercises/{exercise:guid}"] = nameof(Api.EndpointTests),
        ["/api/exercises/{exercise:guid}/analysis"] = nameof(Api.EndpointTests),
        ["/api/exercises/{exercise:guid}/case"] = nameof(Api.EndpointTests),
        ["/api/exercises/{exercise:guid}/debrief"] = nameof(Api.EndpointTests),
        ["/api/exercises/{exercise:guid}/log.csv"] = nameof(Audit.AuditTests),
        ["/api/exercises/{exercise:guid}/outcomes"] = nameof(Api.EndpointTests),
        ["/api/exercises/{exercise:guid}/people"] = nameof(Api.EndpointTests),
        ["/api/exercises/{exercise:guid}/projector"] = nameof(Api.EndpointTests),
        ["/api/scenarios/{scenario}/pay-offs"] = nameof(Api.EndpointTests),
        ["/api/tables/{session:guid}/brief"] = nameof(Api.EndpointTests),
        ["/api/tables/{session:guid}/replay"] = nameof(Api.EndpointTests),
        ["/api/tables/{session:guid}/timeline"] = nameof(Api.EndpointTests),
        ["/api/tables/{session:guid}/drafts/{draft:guid}.{format:length(3,4)}"] = nameof(Api.EndpointTests),
        ["/api/courses/{course:guid}/gradebook.csv"] = nameof(Api.EndpointTests),
        ["/api/courses/{course:guid}/gradebook.xlsx"] = nameof(Api.EndpointTests),
        ["/api/{*path:nonfile}"] = nameof(Api.EndpointTests),
        ["/x/{Exercise}/log"] = nameof(Audit.AuditTests),
        ["/x/{exercise:guid}/qr.svg"] = nameof(Api.EndpointTests),
        ["/hub"] = nameof(CallTests),
        ["/hub/negotiate"] = nameof(CallTests),
    };

    public static TheoryData<string> AllPages => [.. Pages.Keys];

    [Fact]
    public void Every_address_has_a_row() =>
        Assert.Empty(Addresses().Select(e => e.Address).Except([.. Pages.Keys, .. Open.Keys, .. Elsewhere.Keys]));

    [Fact]
    public void Whatever_is_not_named_as_open_asks_who_one_is() =>
        Assert.Empty(Addresses().Where(a => !Open.ContainsKey(a.Address) && a.Endpoint.Metadata.GetMetadata<IAuthorizeData>() is null).Select(a => a.Address));

    [Theory, MemberData(nameof(AllPages))]
    public async Task A_page_is_shown_to_whom_the_row_says(string address)
    {
        var people = new (string Who, PersonId? Person)[]
        {
            ("nobody", null), ("instructor", host.Instructor), ("administrator", host.Administrator), ("faculty", host.SecondAssessor), ("neighbour", host.Neighbour),
            ("student", host.Student), ("other", host.Other), ("outsider", host.Outsider),
        };
        var may = Pages[address].Split(' ');
        var wrong = new List<string>();
        foreach (var (who, person) in people)
        {
            using var browser = person is { } one ? await host.BrowserAsync(one) : Stranger();
            using var answer = await browser.GetAsync(At(address), TestContext.Current.CancellationToken);
            var expected = may.Contains(who) ? HttpStatusCode.OK : who == Nobody ? HttpStatusCode.Redirect : HttpStatusCode.NotFound;
            if (answer.StatusCode != expected)
            {
                wrong.Add($"{who} was answered {(int)answer.StatusCode} {answer.Headers.Location}");
            }

            Assert.True(answer.Headers.CacheControl?.NoStore);
        }

        Assert.Empty(wrong);
    }

    private HttpClient Stranger() => new(host.Server.CreateHandler()) { BaseAddress = host.Server.BaseAddress };

    private IEnumerable<(string Address, RouteEndpoint Endpoint)> Addresses() =>
        host.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(e => ($"/{e.RoutePattern.RawText!.TrimStart('/')}", e))
            .Where(e => !e.Item1.StartsWith("/_framework/resource-collection", StringComparison.Ordinal));

    private string At(string address) => address
        .Replace("{Course}", host.Course.ToString(), StringComparison.Ordinal)
        .Replace("/courses/{Id}", $"/courses/{host.Course}", StringComparison.Ordinal)
        .Replace("/scenarios/{Id}", "/scenarios/test", StringComparison.Ordinal)
        .Replace("{ScenarioId}", "test", StringComparison.Ordinal)
        .Replace("/x/{Id}", $"/x/{host.Exercise}", StringComparison.Ordinal)
        .Replace("{Exercise}", host.Exercise.ToString(), StringComparison.Ordinal)
        .Replace("{ExerciseId:guid}", host.Exercise.ToString(), StringComparison.Ordinal)
        .Replace("{SessionId:guid}", host.Table.ToString(), StringComparison.Ordinal)
        .Replace("{Student}", host.Student.ToString(), StringComparison.Ordinal);
}
