using Microsoft.Playwright;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>A committee's text from a working paper to an amended draft, by two delegations with a browser each.</summary>
public sealed class TextsTests(Chromium chromium)
{
    private const string Journey = "texts";
    private readonly List<string> _violations = [];

    [Fact]
    public async Task A_text_is_written_by_two_delegations_tabled_and_amended()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var room = await Classroom.SetUpAsync(chromium, server.Address, await server.SetUpLinkAsync(), students: 3, scenario: "ga-shared-waters");
        var control = await room.LiveAsync(room.Instructor.Person, server.Address);
        Assert.Null(await control.EnterExerciseAsync(room.Exercise));
        await Eventually.TrueAsync(() => control.Exercise(room.Exercise)?.Get<LobbySlice>()?.Participants.Length == 3);
        foreach (var (student, delegation) in control.Exercise(room.Exercise)!.Get<LobbySlice>()!.Participants.Zip(["KAZ", "FIN", "EGY"]))
        {
            Assert.Null(await control.ActAsync(room.Exercise, new MoveToSeat(student.Person, 1, new DelegationId(delegation), null)));
        }

        Assert.Null(await control.ActAsync(room.Exercise, new OpenExercise()));
        await Instructor.AdvanceAsync(control, room.Exercise, "preparation");
        var desks = new Dictionary<string, Student>();
        foreach (var student in room.Students)
        {
            await student.EnterDeskAsync();
            desks[(await student.Person.Page.Locator(".bar-app .chip").InnerTextAsync()).Trim()] = student;
        }

        var (writer, sponsor, mover) = (desks["KAZ"], desks["FIN"], desks["EGY"]);
        foreach (var student in room.Students)
        {
            await student.TabAsync(student.W.Committee.TabText);
        }

        await SeenAsync(mover, "empty");
        await SeenAsync(writer, "paper");
        await writer.Person.PrintAsync(Journey, "paper-print");

        // Two write in one paper; each sees the other's words.
        await ButtonAsync(writer, writer.W.Committee.ClauseEdit(writer.W.Committee.PlaceOperative("2")));
        var words = Page(writer).Locator(".clause-editor textarea");
        var sentence = await words.InputValueAsync();
        await words.FillAsync(sentence.Replace("]", " KAZ]", StringComparison.Ordinal));
        await Page(writer).ReloadAsync();
        await writer.EnterDeskAsync();
        await writer.TabAsync(writer.W.Committee.TabText);
        await SeenAsync(writer, "editor");
        Assert.Contains("KAZ]", await Page(writer).Locator(".clause-editor textarea").InputValueAsync(), StringComparison.Ordinal);

        // The other one is told who has the clause open, and nobody else is.
        await Page(sponsor).Locator(".writing").WaitForAsync();
        await Page(sponsor).Locator(".writing").ScrollIntoViewIfNeededAsync();
        await SeenAsync(sponsor, "writing");
        Assert.Equal(0, await Page(writer).Locator(".writing").CountAsync());
        await Page(writer).Locator(".clause-editor [role=combobox]").FillAsync("");
        await Page(writer).Keyboard.PressAsync("ArrowDown");
        await SeenAsync(writer, "openers");
        await Page(writer).Keyboard.PressAsync("Escape");
        await ButtonAsync(writer, writer.W.Common.Save);
        await Page(sponsor).GetByText("KAZ]").First.WaitForAsync();
        await Assertions.Expect(Page(sponsor).Locator(".writing")).ToHaveCountAsync(0);

        // Words are marked in the text, and put into brackets with other ones in their place.
        var brackets = await Page(writer).Locator("mark.bracket").CountAsync();
        var marked = await Page(sponsor).Locator(".operative [data-words]").First.EvaluateAsync<string>(
            """
            e => {
              const text = [...e.childNodes].filter(n => n.nodeType === 3).pop();
              const word = /\p{L}{5,}/u.exec(text.data);
              getSelection().setBaseAndExtent(text, word.index + 1, text, word.index + word[0].length);
              return word[0];
            }
            """);
        await ButtonAsync(sponsor, sponsor.W.Committee.BracketThese(marked));
        await Assertions.Expect(Page(sponsor).Locator(".negotiation[open] input:focus")).ToBeVisibleAsync();
        await SeenAsync(sponsor, "marked");
        await Page(sponsor).Locator(".negotiation[open] input:focus").FillAsync("FIN-WORDS");
        await ButtonAsync(sponsor, sponsor.W.Committee.BracketPut);
        await Page(writer).GetByText("FIN-WORDS").First.WaitForAsync();
        await Assertions.Expect(Page(writer).Locator("mark.bracket")).ToHaveCountAsync(brackets + 1);
        await Page(writer).Locator("summary").Filter(new() { HasText = writer.W.Committee.BracketCurve }).ClickAsync();
        await Page(writer).Locator("svg.chart").ScrollIntoViewIfNeededAsync();
        await SeenAsync(writer, "curve");

        // Pasting a text of one's own.
        await ButtonAsync(mover, "+ " + mover.W.Committee.PaperNew);
        await ButtonAsync(mover, mover.W.Committee.PaperOutline);
        await SeenAsync(mover, "paste");
        await Page(mover).Locator("dialog button.main").ClickAsync();
        await Page(mover).Locator(".resolution .operative").First.WaitForAsync();
        await SeenAsync(mover, "own-paper");

        await Page(writer).GetByRole(AriaRole.Button, new() { Name = writer.W.Committee.TableDo, Exact = true }).ClickAsync();
        await SeenAsync(writer, "table-sure");
        await Page(writer).Locator(".confirm button.main").ClickAsync();
        await Page(mover).Locator(".papers button").Nth(1).ClickAsync();
        await ButtonAsync(mover, mover.W.Committee.AmendThis(mover.W.Committee.PlaceOperative("11")));
        var how = Page(mover).Locator(".amendment-form textarea");
        await how.FillAsync((await how.InputValueAsync()).Replace("6.5.2", "6.5.1", StringComparison.Ordinal));
        await SeenAsync(mover, "amend");
        await ButtonAsync(mover, mover.W.Committee.AmendTable);
        await Page(mover).Locator(".confirm button.main").ClickAsync();
        await Page(sponsor).Locator(".amendment ins").First.WaitForAsync();
        await SeenAsync(sponsor, "amended");

        // What can be printed is what can be read.
        var print = await Page(sponsor).Context.NewPageAsync();
        await Page(sponsor).Locator(".exports summary").ClickAsync();
        await print.GotoAsync(server.Address.OriginalString.TrimEnd('/') + await Page(sponsor).Locator(".exports a").First.GetAttributeAsync("href"));
        await print.ScreenshotAsync(new() { Path = Repository.At("artifacts", "screenshots", Journey, "print.png"), FullPage = true });
        Assert.Equal("right", await print.Locator(".symbol").EvaluateAsync<string>("e => getComputedStyle(e).textAlign"));
        Assert.True(_violations.Count == 0, string.Join('\n', _violations));
        Assert.All(room.Students, s => Assert.Empty(s.Person.Faults));
    }

    private static IPage Page(Student student) => student.Person.Page;

    private static Task ButtonAsync(Student student, string name) =>
        Page(student).GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    /// <summary>Looks at a page as a person, as axe, and on the narrowest screen.</summary>
    private async Task SeenAsync(Student student, string name)
    {
        await student.Person.PictureAsync(Journey, name);
        _violations.AddRange(await Axe.ViolationsAsync(student.Person));
        _violations.AddRange(await student.Person.SidewaysAsync());
        var before = Page(student).ViewportSize!;
        await Page(student).SetViewportSizeAsync(360, 740);
        await student.Person.PictureAsync(Journey, name + "-phone");
        await Page(student).SetViewportSizeAsync(before.Width, before.Height);
    }
}
