using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Observations;
using Simulation.Grains;
using Simulation.Library;
using Simulation.Web.Host.Assessment;
using Simulation.Web.Host.Assessment.Texts;

namespace Simulation.Web.Tests.Assessment;

/// <summary>Marking from the queue to the student's record, through the pages as a browser without scripts sees them.</summary>
public sealed partial class MarkingPagesTests(MarkingHost host) : IClassFixture<MarkingHost>
{
    private string Queue => $"/x/{host.Exercise}/assess";

    private string Student => $"{Queue}/{host.Student}";

    [Fact]
    public async Task A_student_is_marked_released_and_reads_their_record()
    {
        using var browser = await host.BrowserAsync(host.Instructor);
        var page = await MarkingHost.PageAsync(browser, Student);
        Assert.Contains("What would you need to share the port?", page, StringComparison.Ordinal);
        Assert.Contains("60 / 100", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);

        var pick = Pick().Match(page).Groups[1].Value;
        Assert.Equal(HttpStatusCode.Redirect, (await host.SendAsync(
            host.Instructor, Student, "marks", ("do", pick), ("criterion", "argument-and-listening"), ("level.argument-and-listening", "2"), ("comment.argument-and-listening", "Good question"))).StatusCode);
        page = await MarkingHost.PageAsync(browser, Student);
        Assert.Contains("«What would you need to share the port?»", page, StringComparison.Ordinal);
        Assert.Contains("Good question", page, StringComparison.Ordinal);

        // Too early: five criteria are not marked.
        var early = await host.SendAsync(host.Instructor, Student, "marks", ("do", "release"));
        Assert.Contains("Marks are missing: 5", WebUtility.HtmlDecode(await early.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);

        using var student = await host.BrowserAsync(host.Student);
        Assert.DoesNotContain("Good question", await MarkingHost.PageAsync(student, "/record"), StringComparison.Ordinal);

        var all = BuiltInLibrary.Rubrics.First(r => r.Id == "negotiation").Criteria.Select(c => ($"level.{c.Id}", "2")).ToArray();
        Assert.Equal(HttpStatusCode.Redirect, (await host.SendAsync(host.Instructor, Student, "marks", [("do", "save"), ("comment.argument-and-listening", "Good question"), .. all])).StatusCode);
        Assert.Contains("66.7 %", await MarkingHost.PageAsync(browser, Student), StringComparison.Ordinal);
        var sent = await host.SendAsync(host.Instructor, Queue, "release-all");
        Assert.EndsWith("released=1", sent.Headers.Location!.ToString(), StringComparison.Ordinal);

        var record = await MarkingHost.PageAsync(student, "/record");
        Assert.Contains("Building effective communications", record, StringComparison.Ordinal);
        Assert.Contains("Good question", record, StringComparison.Ordinal);
        Assert.Contains("Technologies of the negotiation process", record, StringComparison.Ordinal);
        Assert.Contains("66.7 %", record, StringComparison.Ordinal);
        Assert.Contains("Building effective communications", await MarkingHost.PageAsync(browser, $"/students/{host.Student}/record"), StringComparison.Ordinal);
        Assert.Contains("66.7", await MarkingHost.PageAsync(browser, $"/courses/{host.Course}/gradebook"), StringComparison.Ordinal);
        await TheFilesHoldItAsync();

        // A correction is a new entry.
        Assert.Equal(HttpStatusCode.Redirect, (await host.SendAsync(
            host.Instructor, Student, "marks", ("do", "correct"), ("criterion", "argument-and-listening"), ("corrected", "3"), ("reason", "misread"))).StatusCode);
        Assert.Contains("misread", await MarkingHost.PageAsync(student, "/record"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_observer_noted_stands_beside_the_criterion_and_becomes_evidence_at_one_press()
    {
        var exercise = host.Grains.GetGrain<IExerciseGrain>(host.Exercise.Value);
        var accepted = (await host.Grains.GetGrain<ISessionGrain>(host.Table.Value).RecordAsync()).Events.OfType<ProposalAccepted>().First(a => a.By == host.Other);
        Assert.Null((await exercise.ActAsync(
            new ExerciseActor(host.SecondAssessor, false, Assessor: true),
            Guid.NewGuid(),
            new NoteObservation(host.Table, new EntryPin(LogEntryKind.Answer, accepted.Proposal.Value, host.Other), null, new ObservedAbout(accepted.Delegation, host.Other, "LO1.6"), "Took a night to decide."))).Refusal);
        var noted = Assert.Single(await exercise.ObservationsAsync(default, everything: true), o => o.Text == "Took a night to decide.");

        using var browser = await host.BrowserAsync(host.Instructor);
        var marking = $"{Queue}/{host.Other}";
        var page = await MarkingHost.PageAsync(browser, marking);
        Assert.Contains("Took a night to decide.", page, StringComparison.Ordinal);
        Assert.Contains("argues", page, StringComparison.OrdinalIgnoreCase); // the behaviour in words
        Assert.DoesNotContain("Took a night to decide.", await MarkingHost.PageAsync(browser, Student), StringComparison.Ordinal); // not about them
        Assert.Equal(HttpStatusCode.Redirect, (await host.SendAsync(host.Instructor, marking, "marks", ("do", $"observed:{noted.Id}"), ("criterion", "argument-and-listening"))).StatusCode);
        var evidence = Assert.Single((await host.Grains.GetGrain<IStudentGrain>(host.Other.Value).AssessmentAsync(host.Exercise, host.Instructor, RubricReference.Parse("negotiation/1.0")!)).Evidence);
        Assert.Equal(("argument-and-listening", "LO1.6", "Took a night to decide.", host.Instructor), (evidence.Criterion, evidence.Behaviour, evidence.Note, evidence.By));
    }

    [Fact]
    public async Task Students_and_strangers_do_not_see_the_marking()
    {
        using var student = await host.BrowserAsync(host.Student);
        Assert.Equal(HttpStatusCode.NotFound, (await student.GetAsync(Queue, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await student.GetAsync($"/students/{host.Other}/record", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await student.GetAsync($"/courses/{host.Course}/gradebook", TestContext.Current.CancellationToken)).StatusCode);
        using var teacher = await host.BrowserAsync(host.Instructor);
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync($"/x/{Guid.NewGuid():N}/assess", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData(Language.Kk)]
    [InlineData(Language.Ru)]
    [InlineData(Language.En)]
    public void Every_text_is_written_in_every_language(Language language) =>
        Assert.All(
            new object[] { AssessTexts.In(language), RecordTexts.In(language) }.SelectMany(t => t.GetType().GetProperties().Where(p => p.PropertyType == typeof(string)).Select(p => (p.Name, (string?)p.GetValue(t)))),
            text => Assert.False(string.IsNullOrWhiteSpace(text.Item2), text.Name));

    /// <summary>The files read back: nothing computes, nothing is lost.</summary>
    private async Task TheFilesHoldItAsync()
    {
        var book = (await host.Services.GetRequiredService<Gradebooks>().FindAsync(host.Course))!;
        var sheets = new GradebookSheets(book, RecordTexts.In(Language.En), BuiltInLibrary.Programme, Language.En, machine: false);

        var csv = sheets.Csv(',');
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), csv[..3]);
        var lines = Encoding.UTF8.GetString(csv[3..]).Split("\r\n");
        Assert.Equal("""Student number,E-mail,Name,Group,"The port, %",The port: Comments,"Mean, %" """.TrimEnd(), lines[0]);
        Assert.Contains("0012,one@example.org,'=Student One,1,66.7,Good question,66.7", lines);

        using var file = new MemoryStream(sheets.Workbook());
        Assert.Equal(["Marks", "Outcomes", "Legend"], file.GetSheetNames());
        var marks = file.Query(useHeaderRow: true, sheetName: "Marks").Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal("=Student One", Assert.Single(marks, r => Equals(r["Student number"], "0012"))["Name"]);
        var outcomes = file.Query(useHeaderRow: true, sheetName: "Outcomes").Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(["LO1", "LO2", "LO3", "LO4", "LO5", "LO6", "LO7", "LO8"], outcomes.Select(r => r["Learning outcome"]));
        Assert.All(outcomes, r => Assert.Equal(66.7, Convert.ToDouble(r["Share reached"], System.Globalization.CultureInfo.InvariantCulture), 3));
    }

    [GeneratedRegex("value=\"(pick:1\\.[^\"]+)\"")]
    private static partial Regex Pick();
}
