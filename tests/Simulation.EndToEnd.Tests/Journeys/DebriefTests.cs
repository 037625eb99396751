using System.Text;
using Microsoft.Playwright;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Processes;
using Simulation.Library;
using Simulation.Web.Client.Browser;
using Simulation.Web.Client.Texts;
using static Simulation.EndToEnd.Tests.Journeys.Classroom;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>The debrief in a browser: from the headline to this offer, this minute; on the wall, on paper, on a phone, in three languages.</summary>
public sealed class DebriefTests(Chromium chromium, ITestOutputHelper output) : IAsyncDisposable
{
    private const string Journey = "debrief";
    private const string Observed = "Asks before it offers.";
    private const string KeptBack = "Nobody looks at the clock.";

    private static readonly Package KestriaOpens = Package.Empty
        .With("charge", "c40").With("term", "t30").With("customs", "seals").With("railway", "r20").With("volume", "v0").With("disputes", "arbitration");

    private static readonly Package SolmaraOpens = Package.Empty
        .With("charge", "c0").With("term", "t10").With("customs", "inspection").With("railway", "r80").With("volume", "v4").With("disputes", "arbitration");

    private static readonly Package Better = Package.Empty
        .With("charge", "c30").With("term", "t25").With("customs", "seals").With("railway", "r80").With("volume", "v4").With("disputes", "arbitration");

    private readonly List<Person> _people = [];
    private readonly List<string> _violations = [];
    private int _step;

    [Fact]
    public async Task A_class_looks_back_from_the_headline_to_the_minute()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var room = await PlayedClass.OpenAsync(server, "harbour-access", tables: 4, delegations: 2);
        await PlayAsync(room);
        var instructor = Kept(await room.InstructorAsync(chromium, Language.En));
        await ObserveAsync(instructor, room);
        await room.DebriefAsync();
        foreach (var (table, rating) in new[] { (1, 4), (2, 6), (3, 3) })
        {
            await room.AnswerAsync(table, Kestria, BuiltInLibrary.Questionnaire.Items.Select(i => i.Id), rating);
            await room.AnswerAsync(table, Solmara, BuiltInLibrary.Questionnaire.Items.Select(i => i.Id), rating);
        }

        await OpenAsync(instructor, room);
        await SeenAsync(instructor, "class");

        // All tables, and then the one that left most on the table.
        var page = instructor.Page;
        var w = Wording.En;
        Assert.Equal(4, await page.Locator("#tables-title ~ .two .plane .table-dot").CountAsync());
        await page.Locator("[aria-labelledby=table-title]").GetByRole(AriaRole.Button, new() { Name = w.Common.TableNumber(2), Exact = true }).ClickAsync();
        await page.GetByText(w.Analysis.LeftNothing).WaitForAsync();
        await page.Locator("[aria-labelledby=table-title]").GetByRole(AriaRole.Button, new() { Name = w.Common.TableNumber(1), Exact = true }).ClickAsync();
        await page.GetByText(w.Analysis.LeftTrade(w.Common.Points(0)).Split("0")[0], new() { Exact = false }).First.WaitForAsync();
        await SeenAsync(instructor, "table");

        // Down to the log: the figure leads to the offers it counts, an offer to its minute, as each delegation saw it.
        await page.Locator(".process .down").First.ClickAsync();
        await page.Locator(".marks button").First.WaitForAsync();
        Assert.Equal(2, await page.Locator(".marks button").CountAsync());
        await page.Locator(".steps button").Nth(1).ClickAsync();
        await page.Locator(".moment").GetByText(w.Desk.OfferFrom("Solmara")).First.WaitForAsync();
        await Assertions.Expect(page.Locator(".moment article.card")).ToHaveCountAsync(2); // what came later is not there yet
        Assert.Equal(0, await page.Locator(".moment .card.good").CountAsync());
        await page.GetByLabel(w.Analysis.SeenAs, new() { Exact = false }).SelectOptionAsync("SOL");
        await page.Locator(".moment").GetByText("They will not move on the term.").WaitForAsync(); // inside Solmara
        await SeenAsync(instructor, "moment");
        await page.GetByLabel(w.Analysis.Moment, new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Locator(".moment .card.good").WaitForAsync();
        await page.Keyboard.PressAsync("Home");
        await Assertions.Expect(page.Locator(".moment article.card")).ToHaveCountAsync(0);

        await ShowObservedAsync(instructor);
        await FilesAsync(instructor);
        await instructor.PrintAsync(Journey, $"{++_step:00}-print");

        // Before the class: nobody's name, and letters for tables.
        await page.GetByRole(AriaRole.Button, new() { Name = w.Analysis.ShowToClass, Exact = true }).ClickAsync();
        await page.GetByText(w.Analysis.Shown).WaitForAsync();
        Assert.DoesNotContain("Student ", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(w.Analysis.TableLetter("A"), await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await SeenAsync(instructor, "shown");

        foreach (var (table, delegation, language, device) in new[] { (1, Kestria, Language.Kk, Device.Phone), (3, Solmara, Language.Ru, Device.Laptop) })
        {
            var student = Kept(await room.StudentAsync(chromium, table, delegation, language, device));
            await OpenAsync(student, room);
            await SpeakAsync(student, language);
            await student.Page.GetByRole(AriaRole.Heading, new() { Name = Wording.In(language).Analysis.MyResult, Exact = false }).WaitForAsync();
            await student.Page.Locator(".moment h3").First.WaitForAsync();
            Assert.Equal(table == 1 ? 1 : 0, await student.Page.Locator(".observation").CountAsync()); // shown to everybody, read where it was
            Assert.DoesNotContain(KeptBack, await student.Page.ContentAsync(), StringComparison.Ordinal);
            await SeenAsync(student, "mine");
        }

        Done();
    }

    [Fact]
    public async Task Six_parties_are_compared_on_chosen_axes()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var room = await PlayedClass.OpenAsync(server, "glacier-park", tables: 2, delegations: 6);
        var parties = room.Scenario.Delegations.Select(d => d.Id).ToList();
        foreach (var (n, party) in parties.Index())
        {
            await room.ProposeAsync(1, party, Package.Of(room.Scenario.Issues.Select((issue, i) => KeyValuePair.Create(issue.Id, issue.Options[(n + i) % issue.Options.Length].Id))));
            await room.SayAsync(1, party, "Would you agree to this?", parties[(n + 1) % parties.Count]);
        }

        await room.DebriefAsync();
        var instructor = Kept(await room.InstructorAsync(chromium, Language.Ru));
        await OpenAsync(instructor, room);
        await instructor.Page.Locator(".axes").WaitForAsync();
        await instructor.Page.Locator(".contacts").WaitForAsync();
        await SeenAsync(instructor, "six");
        var across = instructor.Page.Locator("#tables-title ~ .two select").First;
        await across.SelectOptionAsync("2");
        await Assertions.Expect(instructor.Page.Locator("#tables-title ~ .two .plane").First).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex(room.Scenario.Delegations[2].Name.In(Language.En)));
        Done();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
        {
            await person.PictureAsync(Journey, $"{++_step:00}-last");
            await person.DisposeAsync();
        }
    }

    /// <summary>One table finds a poor agreement, one a good one, one a lopsided one, one none.</summary>
    private static async Task PlayAsync(PlayedClass room)
    {
        await room.SayAsync(1, Kestria, "Averra is our nearest sea. What would you need to share it?");
        await room.ProposeAsync(1, Kestria, KestriaOpens, "Our opening.");
        await room.ThinkAsync(1, Solmara, "They will not move on the term.");
        await room.ProposeAsync(1, Solmara, SolmaraOpens);
        await room.SayAsync(1, Solmara, "The railway is what matters to us.", Kestria);
        await room.ProposeAsync(1, Kestria, KestriaOpens.With("charge", "c30").With("railway", "r50").With("volume", "v2"), "We can pay half of the railway.");
        await room.ProposeAsync(1, Solmara, Fair.With("charge", "c10").With("railway", "r80"));
        await room.ProposeAsync(1, Solmara, Fair);
        await room.AgreeAsync(1, Fair);

        await room.ProposeAsync(2, Solmara, SolmaraOpens);
        await room.ProposeAsync(2, Kestria, Better, "Seals for volume.");
        await room.AgreeAsync(2, Better);

        await room.ProposeAsync(3, Kestria, KestriaOpens.With("railway", "r35").With("volume", "v2"));
        var lopsided = KestriaOpens.With("railway", "r65").With("volume", "v2");
        await room.ProposeAsync(3, Kestria, lopsided);
        await room.AgreeAsync(3, lopsided);

        await room.SayAsync(4, Kestria, "We have nothing to add.");
        await room.ProposeAsync(4, Solmara, SolmaraOpens);
    }

    /// <summary>While the table plays: one pinned to what was said, one to the moment, each with two presses.</summary>
    private async Task ObserveAsync(Person instructor, PlayedClass room)
    {
        var (page, w) = (instructor.Page, Wording.En.Observations);
        await instructor.GoAsync($"/x/{room.Exercise}/control/{room.Session(1)}");
        foreach (var (at, text) in new[] { (".log .observe", Observed), (".observations .observe", KeptBack) })
        {
            await page.Locator(at).First.ClickAsync();
            await page.Locator(".observation-form textarea").FillAsync(text);
            await page.Locator(".observation-form").GetByRole(AriaRole.Button, new() { Name = w.Keep, Exact = true }).ClickAsync();
            await page.Locator(".observation").GetByText(text).WaitForAsync();
        }

        await SeenAsync(instructor, "observing");
    }

    /// <summary>From an observation to its moment, and then it is shown.</summary>
    private async Task ShowObservedAsync(Person instructor)
    {
        var w = Wording.En.Observations;
        var observed = instructor.Page.Locator(".observation").Filter(new() { HasText = Observed });
        await observed.GetByRole(AriaRole.Button).First.PressAsync("Enter");
        await instructor.Page.Locator(".marks button[aria-current]").GetByText("✎ " + Observed).WaitForAsync();
        await observed.GetByRole(AriaRole.Button, new() { Name = w.Show, Exact = true }).ClickAsync();
        await observed.GetByText(w.IsShown, new() { Exact = true }).WaitForAsync();
        await SeenAsync(instructor, "observed");
    }

    private static async Task OpenAsync(Person person, PlayedClass room)
    {
        await person.GoAsync($"/x/{room.Exercise}/debrief");
        await person.Page.Locator("#table-title").WaitForAsync();
        await person.Page.Locator(".replay .moment h3").First.WaitForAsync();
    }

    private static async Task SpeakAsync(Person person, Language language)
    {
        await person.Page.Locator(".bar-app .menu > summary").ClickAsync();
        await person.Page.Locator($".bar-app .menu button[lang={CurrentLanguage.Tag(language)}]").ClickAsync();
        await person.Page.Locator(".bar-app .menu > summary").ClickAsync();
    }

    private static async Task FilesAsync(Person person)
    {
        var chart = person.Page.Locator("figure.figure").First;
        await chart.Locator("summary").ClickAsync();
        async Task<byte[]> TakenAsync(string button)
        {
            var download = await person.Page.RunAndWaitForDownloadAsync(() => chart.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());
            return await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        }

        var drawing = Encoding.UTF8.GetString(await TakenAsync(Wording.En.Analysis.AsDrawing));
        Assert.StartsWith("<svg", drawing, StringComparison.Ordinal);
        Assert.Contains("stroke-dasharray", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("class=", drawing, StringComparison.Ordinal);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], (await TakenAsync(Wording.En.Analysis.AsPicture))[..4]);
        var figures = Encoding.UTF8.GetString(await TakenAsync(Wording.En.Analysis.AsFigures));
        Assert.Contains("Table 2,72,74\r\n", figures, StringComparison.Ordinal);
        await chart.Locator("summary").ClickAsync();
    }

    private Person Kept(Person person)
    {
        _people.Add(person);
        return person;
    }

    /// <summary>Keeps a picture, what axe says in light and in dark, and what does not fit a narrow screen.</summary>
    private async Task SeenAsync(Person person, string name)
    {
        await person.PictureAsync(Journey, $"{++_step:00}-{name}");
        List<string> wrong = [.. await Axe.ViolationsAsync(person)];
        wrong.AddRange(await Axe.DarkViolationsAsync(person));
        wrong.AddRange(await person.SidewaysAsync());
        wrong.ForEach(output.WriteLine);
        _violations.AddRange(wrong);
    }

    private void Done()
    {
        Assert.True(_violations.Count == 0, string.Join('\n', _violations));
        Assert.All(_people, p => Assert.Empty(p.Faults));
    }
}
