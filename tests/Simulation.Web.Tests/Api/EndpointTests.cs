using System.Net;
using System.Text;
using System.Text.Json;
using MiniExcelLibs;
using Simulation.Domain;
using Simulation.Domain.Observations;
using Simulation.Grains;
using Simulation.Web.Tests.Assessment;

namespace Simulation.Web.Tests.Api;

/// <summary>Every address of the REST API, asked over HTTP by everybody: who may, and who is told that there is nothing.</summary>
public sealed class EndpointTests(ClassHost open, MarkingHost debriefed, CommitteeHost committee)
    : IClassFixture<ClassHost>, IClassFixture<MarkingHost>, IClassFixture<CommitteeHost>
{
    private const string Everybody = "instructor administrator faculty neighbour student other outsider";
    private const string Control = "instructor administrator";
    private const string Entered = "instructor administrator student other";

    [Theory]
    [InlineData("/api/me", Everybody)]
    [InlineData("/api/me/data", Everybody)]
    [InlineData("/api/exercises/EXERCISE", Entered)]
    [InlineData("/api/exercises/EXERCISE/people", Entered)]
    [InlineData("/api/exercises/EXERCISE/case", Entered)]
    [InlineData("/api/exercises/EXERCISE/projector", Control)]
    [InlineData("/api/exercises/EXERCISE/outcomes", "instructor administrator faculty")]
    [InlineData("/api/exercises/NOWHERE/outcomes", "")]
    [InlineData("/x/EXERCISE/qr.svg", Control)]
    [InlineData("/api/exercises/EXERCISE/debrief", Control)]
    [InlineData("/api/exercises/EXERCISE/log.csv", "")]
    [InlineData("/x/EXERCISE/log", "")]
    [InlineData("/api/scenarios/test/pay-offs", "instructor administrator faculty neighbour")]
    [InlineData("/api/scenarios/nowhere/pay-offs", "")]
    [InlineData("/api/exercises/EXERCISE/analysis", Control)]
    [InlineData("/api/tables/TABLE/timeline", "")]
    [InlineData("/api/tables/TABLE/replay?seat=A&at=2100-01-01T00:00:00Z", "")]
    [InlineData("/api/tables/TABLE/brief", "student other")]
    [InlineData("/api/tables/TABLE/brief?delegation=A", Control)]
    [InlineData("/api/tables/TABLE/brief?delegation=Z", "")]
    [InlineData("/api/courses/COURSE/gradebook.csv", "instructor administrator faculty")]
    [InlineData("/api/courses/COURSE/gradebook.xlsx", "instructor administrator faculty")]
    [InlineData("/api/exercises/NOWHERE", "")]
    [InlineData("/api/tables/NOWHERE/brief", "")]
    [InlineData("/api/courses/NOWHERE/gradebook.csv", "")]
    [InlineData("/api/no-such-thing", "")]
    public async Task While_the_tables_are_open(string path, string may) => await AskAsync(open, path, may);

    [Theory]
    [InlineData("/api/exercises/EXERCISE/debrief", "instructor administrator faculty student other")]
    [InlineData("/api/exercises/EXERCISE/analysis", "instructor administrator faculty")] // the case doesn't open pay-offs
    [InlineData("/api/tables/TABLE/timeline", "instructor administrator faculty student other")]
    [InlineData("/api/exercises/EXERCISE/log.csv", Control)]
    [InlineData("/api/exercises/EXERCISE/log.csv?log=1", Control)]
    [InlineData("/api/exercises/EXERCISE/log.csv?log=1.A", Control)]
    [InlineData("/api/exercises/EXERCISE/log.csv?log=2", "")]
    [InlineData("/api/exercises/EXERCISE/log.csv?log=1.Z", "")]
    [InlineData("/api/exercises/NOWHERE/log.csv", "")]
    [InlineData("/x/EXERCISE/log", Control)]
    [InlineData("/x/EXERCISE/log?log=1.A&what=&who=x&from=yesterday&page=-1", Control)]
    [InlineData("/x/EXERCISE/log?log=0", "")]
    [InlineData("/x/NOWHERE/log", "")]
    [InlineData("/api/tables/NOWHERE/timeline", "")]
    [InlineData("/api/tables/TABLE/replay?seat=A&at=2100-01-01T00:00:00Z", "instructor administrator faculty student")]
    [InlineData("/api/tables/TABLE/replay?seat=B&at=2100-01-01T00:00:00Z", "instructor administrator faculty other")]
    [InlineData("/api/tables/TABLE/replay?seat=Z&at=2100-01-01T00:00:00Z", "")]
    [InlineData("/api/tables/NOWHERE/replay?seat=A&at=2100-01-01T00:00:00Z", "")]
    [InlineData("/api/exercises/EXERCISE/projector", Control)]
    [InlineData("/api/tables/TABLE/brief", "student other")]
    public async Task Once_the_debrief_is_open(string path, string may) => await AskAsync(debriefed, path, may);

    [Theory]
    [InlineData("/api/tables/TABLE/drafts/PAPER.FORMAT", "instructor administrator student")]
    [InlineData("/api/tables/TABLE/drafts/TABLED.FORMAT", "instructor administrator student other outsider")]
    [InlineData("/api/tables/TABLE/drafts/NOWHERE.FORMAT", "")]
    [InlineData("/api/tables/NOWHERE/drafts/TABLED.FORMAT", "")]
    public async Task In_a_committee(string path, string may)
    {
        foreach (var format in new[] { "html", "docx", "xml", "txt" })
        {
            await AskAsync(committee, path.Replace("FORMAT", format, StringComparison.Ordinal), may);
        }
    }

    [Fact]
    public async Task A_text_is_no_other_file() => await AskAsync(committee, "/api/tables/TABLE/drafts/TABLED.pdf", "");

    [Fact]
    public async Task A_text_comes_as_files_with_what_stands_above_it()
    {
        using var browser = await committee.BrowserAsync(committee.Other);
        using var plain = await browser.GetAsync(At(committee, "/api/tables/TABLE/drafts/TABLED.txt"), TestContext.Current.CancellationToken);
        Assert.Equal("L.1.txt", plain.Content.Headers.ContentDisposition?.FileName);
        var text = await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("L.1\n\n18 Port", text, StringComparison.Ordinal);
        Assert.Contains("Sponsors: Party A", text, StringComparison.Ordinal);
        Assert.Contains("2. Decides to meet.", text, StringComparison.Ordinal);

        using var page = await browser.GetAsync(At(committee, "/api/tables/TABLE/drafts/TABLED.html"), TestContext.Current.CancellationToken);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);

        // The browser applies the page's style because its hash is the one allowed, and nothing else.
        var style = html.Split("<style>")[1].Split("</style>")[0];
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            Assert.Single(page.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("/api/me")]
    [InlineData("/api/tables/TABLE/drafts/TABLED.html")]
    [InlineData("/api/exercises/EXERCISE")]
    [InlineData("/api/exercises/EXERCISE/projector")]
    [InlineData("/api/tables/TABLE/brief")]
    [InlineData("/api/courses/COURSE/gradebook.csv")]
    public async Task Nobody_is_told_anything_without_signing_in(string path)
    {
        using var browser = open.Server.CreateClient();
        using var answer = await browser.GetAsync(At(open, path), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_brief_is_ones_own_and_control_reads_any()
    {
        Assert.Contains("Brief of A", await TextAsync(open, open.Student, "/api/tables/TABLE/brief"), StringComparison.Ordinal);
        Assert.Contains("Brief of B", await TextAsync(open, open.Other, "/api/tables/TABLE/brief"), StringComparison.Ordinal);
        Assert.Contains("Brief of B", await TextAsync(open, open.Instructor, "/api/tables/TABLE/brief?delegation=B"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_debrief_shows_a_student_what_the_case_opens_and_to_control_and_whoever_marks_everything()
    {
        var mine = Json(await TextAsync(debriefed, debriefed.Student, "/api/exercises/EXERCISE/debrief")).GetProperty("opened")[0];
        Assert.Equal(1, mine.GetProperty("proposals").GetArrayLength());
        Assert.Equal(0, mine.GetProperty("messages").GetArrayLength());
        Assert.All(mine.GetProperty("delegations").EnumerateArray(), d => Assert.False(d.TryGetProperty("brief", out _)));
        foreach (var reader in new[] { debriefed.Instructor, debriefed.SecondAssessor })
        {
            var all = Json(await TextAsync(debriefed, reader, "/api/exercises/EXERCISE/debrief")).GetProperty("opened")[0];
            Assert.Equal(1, all.GetProperty("messages").GetArrayLength());
            Assert.All(all.GetProperty("delegations").EnumerateArray(), d => Assert.True(d.TryGetProperty("brief", out _)));
        }
    }

    [Fact]
    public async Task What_an_observer_noted_is_read_by_staff_and_by_students_once_it_is_shown()
    {
        var exercise = debriefed.Grains.GetGrain<IExerciseGrain>(debriefed.Exercise.Value);
        Assert.Null((await exercise.ActAsync(
            new ExerciseActor(debriefed.SecondAssessor, false, Assessor: true),
            Guid.NewGuid(),
            new NoteObservation(debriefed.Table, null, null, new ObservedAbout(null, debriefed.Other, null), "a planted word"))).Refusal);
        async Task<bool> ReadsAsync(PersonId person) => (await TextAsync(debriefed, person, "/api/exercises/EXERCISE/debrief")).Contains("a planted word", StringComparison.Ordinal);
        Assert.True(await ReadsAsync(debriefed.Instructor));
        Assert.True(await ReadsAsync(debriefed.SecondAssessor));
        Assert.False(await ReadsAsync(debriefed.Student));
        Assert.Contains("\"Assessor\"", await TextAsync(debriefed, debriefed.Instructor, "/api/exercises/EXERCISE/debrief"), StringComparison.Ordinal);

        var noted = Assert.Single(await exercise.ObservationsAsync(debriefed.Instructor, everything: true));
        Assert.Null((await exercise.ActAsync(new ExerciseActor(debriefed.Instructor, true), Guid.NewGuid(), new ShowObservation(noted.Id, true))).Refusal);
        Assert.True(await ReadsAsync(debriefed.Student));
        var about = Json(await TextAsync(debriefed, debriefed.Student, "/api/exercises/EXERCISE/debrief")).GetProperty("observations")[0].GetProperty("about");
        Assert.False(about.TryGetProperty("student", out _)); // another's
    }

    [Fact]
    public async Task A_moment_comes_again_as_it_was_and_not_a_moment_later()
    {
        var marks = Json(await TextAsync(debriefed, debriefed.Student, "/api/tables/TABLE/timeline")).EnumerateArray().ToList();
        var offer = Uri.EscapeDataString(marks.Single(m => m.GetProperty("kind").GetString() == "offer").GetProperty("at").GetString()!);
        var then = Json(await TextAsync(debriefed, debriefed.Student, $"/api/tables/TABLE/replay?seat=A&at={offer}"));
        JsonElement Slice(string part, string type) => then.GetProperty(part).EnumerateArray().Single(s => s.GetProperty("$type").GetString() == type);
        Assert.Equal("open", Slice("table", "proposals").GetProperty("proposals")[0].GetProperty("status").GetString());
        Assert.False(Slice("table", "agreement").TryGetProperty("agreement", out _));
        Assert.Equal(40, Slice("inside", "instructions").GetProperty("scoreSheet").GetProperty("reservation").GetInt32());
    }

    [Fact]
    public async Task The_hall_is_told_how_to_join_and_after_play_how_the_tables_did()
    {
        var before = await TextAsync(open, open.Instructor, "/api/exercises/EXERCISE/projector");
        Assert.Matches("^[A-Z0-9]{6}$", Json(before).GetProperty("code").GetString());
        Assert.DoesNotContain("outcomes", before, StringComparison.Ordinal);
        var after = Json(await TextAsync(debriefed, debriefed.Instructor, "/api/exercises/EXERCISE/projector"));

        // This case keeps pay-offs closed: what was realised together would tell of them.
        Assert.Equal("""[{"table":1,"agreed":true}]""", after.GetProperty("outcomes").GetRawText());
    }

    [Fact]
    public async Task A_gradebook_comes_as_files_that_spreadsheets_open()
    {
        using var browser = await debriefed.BrowserAsync(debriefed.SecondAssessor);
        using var csv = await browser.GetAsync(At(debriefed, "/api/courses/COURSE/gradebook.csv?separator=semicolon&header=machine"), TestContext.Current.CancellationToken);
        Assert.Equal("text/csv", csv.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"gradebook-{debriefed.Course}.csv", csv.Content.Headers.ContentDisposition?.FileName);
        var text = Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("\ufeffnumber;email;name;group;", text, StringComparison.Ordinal);
        Assert.Contains("'=Student One", text, StringComparison.Ordinal); // not computed

        using var xlsx = await browser.GetAsync(At(debriefed, "/api/courses/COURSE/gradebook.xlsx?header=machine"), TestContext.Current.CancellationToken);
        using var file = new MemoryStream(await xlsx.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["marks", "outcomes", "legend"], file.GetSheetNames());
        Assert.Equal(["0012", "0013"], file.Query(useHeaderRow: true, sheetName: "marks").Cast<IDictionary<string, object?>>().Select(r => r["number"]));
    }

    [Fact]
    public async Task The_description_names_every_address_asked_here()
    {
        using var browser = open.Server.CreateClient();
        var paths = Json(await browser.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken)).GetProperty("paths")
            .EnumerateObject().Select(p => p.Name).Where(p => p.StartsWith("/api", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "/api/courses/{course}/gradebook.csv",
                "/api/courses/{course}/gradebook.xlsx",
                "/api/exercises/{exercise}",
                "/api/exercises/{exercise}/analysis",
                "/api/exercises/{exercise}/case",
                "/api/exercises/{exercise}/debrief",
                "/api/exercises/{exercise}/log.csv",
                "/api/exercises/{exercise}/outcomes",
                "/api/exercises/{exercise}/people",
                "/api/exercises/{exercise}/projector",
                "/api/me",
                "/api/me/data",
                "/api/scenarios/{scenario}/pay-offs",
                "/api/tables/{session}/brief",
                "/api/tables/{session}/drafts/{draft}.{format}",
                "/api/tables/{session}/replay",
                "/api/tables/{session}/timeline",
            ],
            paths);
    }

    private static async Task AskAsync(ClassHost host, string path, string may)
    {
        var people = new (string Who, PersonId Person)[]
        {
            ("instructor", host.Instructor), ("administrator", host.Administrator), ("faculty", host.SecondAssessor), ("neighbour", host.Neighbour),
            ("student", host.Student), ("other", host.Other), ("outsider", host.Outsider),
        };
        var allowed = may.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var (who, person) in people)
        {
            using var browser = await host.BrowserAsync(person);
            using var answer = await browser.GetAsync(At(host, path), TestContext.Current.CancellationToken);
            Assert.True(
                answer.StatusCode == (allowed.Contains(who) ? HttpStatusCode.OK : HttpStatusCode.NotFound),
                $"{who} asking for {path} was answered {(int)answer.StatusCode}.");
        }
    }

    private static async Task<string> TextAsync(ClassHost host, PersonId person, string path)
    {
        using var browser = await host.BrowserAsync(person);
        return await browser.GetStringAsync(At(host, path), TestContext.Current.CancellationToken);
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private static string At(ClassHost host, string path) => path
        .Replace("TABLED", (host as CommitteeHost)?.Tabled.ToString() ?? Guid.NewGuid().ToString(), StringComparison.Ordinal)
        .Replace("PAPER", (host as CommitteeHost)?.Paper.ToString() ?? "", StringComparison.Ordinal)
        .Replace("EXERCISE", host.Exercise.ToString(), StringComparison.Ordinal)
        .Replace("TABLE", host.Table.ToString(), StringComparison.Ordinal)
        .Replace("COURSE", host.Course.ToString(), StringComparison.Ordinal)
        .Replace("NOWHERE", Guid.NewGuid().ToString("N"), StringComparison.Ordinal);
}
