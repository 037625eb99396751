using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Microsoft.Playwright;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Exercises;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Explanations;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Processes;
using Simulation.Web.Client.Texts;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>A committee of twelve from the roll call to the debrief, by the rules: what everybody sees of it and does in it.</summary>
public sealed class CommitteeTests(Chromium chromium, ITestOutputHelper output)
{
    internal const string Journey = "committee";

    private const string Title = "Exchange of data on shared waters";

    /// <summary>As a delegate brings it from a word processor.</summary>
    private const string Paper = $"""
        Title: {Title}

        The General Assembly,

        Recalling its resolution 71/222 of 21 December 2016,

        Noting that few States exchange data on the waters that they share,

        1. Encourages States that share waters to exchange hydrological data every month;

        2. Invites States to establish joint bodies where there are none;

        3. Takes note of the two Conventions on shared waters;

        4. Requests the Secretary-General to report on the implementation of the present resolution at its eighty-second session.
        """;

    private readonly List<string> _wrong = [];
    private int _step;

    [Fact]
    public async Task A_committee_of_twelve_amends_divides_and_adopts_a_draft_by_recorded_vote()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var room = await CommitteeRoom.OpenAsync(chromium, server, SeenAsync);
        var wall = new Person("projector", Language.Ru, room.Instructor.Person.Context, await room.Instructor.Person.Context.NewPageAsync());
        await wall.GoAsync($"/x/{room.Exercise}/projector");
        await wall.Page.Locator(".hall").WaitForAsync();

        var presiding = await TakeTheChairAsync(room);
        await OpenAsync(room, presiding, wall);
        await DebateAsync(room, presiding, wall);
        await TableAsync(room);
        await AmendAsync(room);
        await DivideAsync(room, presiding);
        await BeginActionAsync(room, presiding);
        await VoteOnAmendmentAsync(room, presiding, wall);
        await VoteOnPartAsync(room, presiding, wall);
        await VoteOnWholeAsync(room, presiding, wall);
        await ExplainAsync(room, presiding, wall);
        await SaveAsync(room);
        await presiding.NextAsync(FloorAct.ConcludeItem);
        await presiding.NextAsync(FloorAct.AdjournMeeting);
        await Eventually.TrueAsync(() => room.Meeting.Stage == MeetingStage.Adjourned);
        await LookBackAsync(room, wall);

        output.WriteLine($"{_step} screens in artifacts/screenshots/{Journey}");
        Assert.True(_wrong.Count == 0, string.Join('\n', _wrong));
        Assert.All(room.People, p => Assert.True(p.Faults.Count == 0, string.Join('\n', p.Faults)));
    }

    private static Wording En => Wording.En;

    private static async Task<Presiding> TakeTheChairAsync(CommitteeRoom room)
    {
        await using var live = await LiveLink.OfAsync(room.Chair.Person, room.Server);
        Assert.Null(await live.EnterExerciseAsync(room.Exercise));
        Assert.Null(await room.Control.ActAsync(room.Table, new AppointPresidingOfficer(live.Exercise(room.Exercise)!.Get<LobbySlice>()!.Me!.Value)));
        var presiding = new Presiding(room.Chair.Person);
        await presiding.EnterAsync();
        return presiding;
    }

    /// <summary>The roll is called and answered, at the desks and at the dais; the quorum is seen; the meeting opens.</summary>
    private async Task OpenAsync(CommitteeRoom room, Presiding presiding, Person wall)
    {
        await presiding.TypeAsync(En.Dais.Act(FloorAct.CallRoll));
        await Eventually.TrueAsync(() => room.Meeting.RollOpen);
        await room.AllAsync(new AnswerRoll(Attendance.Present));
        foreach (var student in new[] { room.Sponsor, room.Phone })
        {
            await student.Person.Page.Locator("[aria-labelledby=roll-title]").GetByRole(AriaRole.Button, new() { Name = student.W.Committee.Of(Attendance.Present), Exact = true }).ClickAsync();
        }

        await SeenAsync(room.Phone.Person, "roll");
        await presiding.PressAsync("2");
        await presiding.MarkPresentAsync(room.Name(CommitteeRoom.Egypt, Language.En));
        await Eventually.TrueAsync(() => room.Meeting.Quorum.Present == 12);
        await SeenAsync(room.Chair.Person, "roll");
        await SeenAsync(wall, "roll");
        await presiding.PressAsync("q", FloorAct.ConcludeRoll);
        await Eventually.TrueAsync(() => !room.Meeting.RollOpen);
        await presiding.NextAsync(FloorAct.OpenMeeting);
        await presiding.NextAsync(En.Dais.TakeUp(""));
        await Eventually.TrueAsync(() => room.Meeting.Item == "water");
    }

    /// <summary>The list is closed and opened again, two ask for the floor, have it and have had it.</summary>
    private async Task DebateAsync(CommitteeRoom room, Presiding presiding, Person wall)
    {
        bool IsOpen() => room.Get<FloorSlice>().Lists.Any(l => l.Id == room.Get<FloorSlice>().Current && l.Open);
        DelegationId? Speaking() => room.Get<FloorSlice>().Speaking?.Entry.Delegation;
        await Eventually.TrueAsync(IsOpen);
        await presiding.PressAsync("l", FloorAct.CloseList);
        await Eventually.TrueAsync(() => !IsOpen());
        await presiding.PressAsync("l", FloorAct.OpenList);
        await Eventually.TrueAsync(IsOpen);
        await ButtonAsync(room.Phone, room.Phone.W.Committee.RequestFloor);
        await Eventually.TrueAsync(() => room.Get<FloorSlice>().Lists.Any(l => l.Entries.Length == 1));
        Assert.Null(await room.Members[CommitteeRoom.Brazil].ActAsync(room.Table, new RequestFloor(null, SpeechKind.Normal, null, null, "")));
        foreach (var delegation in new[] { CommitteeRoom.Finland, CommitteeRoom.Brazil })
        {
            await presiding.NextAsync(room.Name(delegation, Language.En));
            await Eventually.TrueAsync(() => Speaking() == delegation);
            if (delegation == CommitteeRoom.Finland)
            {
                await room.Phone.Person.Page.GetByText(room.Phone.W.Committee.StatusYouSpeak).First.WaitForAsync();
                await SeenAsync(room.Phone.Person, "floor");
                await SeenAsync(wall, "speech");
                await SeenAsync(room.Chair.Person, "debate");
            }

            await presiding.NextAsync(FloorAct.EndSpeech);
            await Eventually.TrueAsync(() => Speaking() != delegation);
        }
    }

    /// <summary>A whole text is pasted, others are let in and sign, and it is tabled.</summary>
    private async Task TableAsync(CommitteeRoom room)
    {
        var (sponsor, phone) = (room.Sponsor, room.Phone);
        await sponsor.TabAsync(sponsor.W.Committee.TabText);
        await ButtonAsync(sponsor, "+ " + sponsor.W.Committee.PaperNew);
        await Page(sponsor).Locator("#paper-text").FillAsync(Paper);
        await Page(sponsor).Locator("dialog .operative").Nth(3).WaitForAsync();
        await SeenAsync(sponsor.Person, "paste");
        await Page(sponsor).Locator("dialog button.main").ClickAsync();
        await Page(sponsor).Locator(".papers button").Filter(new() { HasText = Title }).ClickAsync();
        await Page(sponsor).GetByText(sponsor.W.Committee.InviteDo, new() { Exact = true }).ClickAsync();
        foreach (var invited in new[] { CommitteeRoom.Finland, CommitteeRoom.Brazil })
        {
            var name = room.Name(invited, Language.Kk);
            await Page(sponsor).Locator(".draft details [type=search]").FillAsync(name);
            await Page(sponsor).Locator(".draft details button").Filter(new() { HasText = name }).ClickAsync();
        }

        await ButtonAsync(sponsor, sponsor.W.Committee.InviteSend);
        await phone.TabAsync(phone.W.Committee.TabText);
        await Page(phone).Locator(".papers button").Filter(new() { HasText = Title }).ClickAsync();
        await ButtonAsync(phone, phone.W.Committee.SignDo);
        Assert.Null(await room.Members[CommitteeRoom.Brazil].ActAsync(room.Table, new SignDraft(room.Draft(Title).Id)));
        await Page(sponsor).GetByRole(AriaRole.Button, new() { Name = sponsor.W.Committee.TableDo, Exact = true }).ClickAsync();
        await SeenAsync(sponsor.Person, "table");
        await Page(sponsor).Locator(".confirm button.main").ClickAsync();
        await Eventually.TrueAsync(() => room.Draft(Title).Status == DraftStatus.Tabled);
    }

    /// <summary>One amendment by words is moved against the sponsor, another the sponsor accepts.</summary>
    private async Task AmendAsync(CommitteeRoom room)
    {
        var (mover, sponsor) = (room.Mover, room.Sponsor);
        await mover.TabAsync(mover.W.Committee.TabText);
        await MoveAsync(mover, "1", "every month", "regularly");
        await MoveAsync(mover, "2", "joint bodies", "joint bodies and commissions");
        await Eventually.TrueAsync(() => room.Get<AmendmentsSlice>().Amendments.Length == 2);
        await SeenAsync(mover.Person, "amendments");
        var friendly = Page(sponsor).Locator("article.amendment").Filter(new() { HasText = "commissions" });
        await friendly.GetByRole(AriaRole.Button, new() { Name = sponsor.W.Committee.AcceptDo, Exact = true }).ClickAsync();
        await Page(sponsor).Locator(".confirm button.main").ClickAsync();
        await Eventually.TrueAsync(() => room.Get<AmendmentsSlice>().Amendments.Count(a => a.Amendment.Status == AmendmentStatus.Accepted) == 1);
        await Page(sponsor).Locator(".operative").Filter(new() { HasText = "joint bodies and commissions" }).First.WaitForAsync();
        await SeenAsync(room.Phone.Person, "text");
    }

    private static async Task MoveAsync(Student mover, string paragraph, string words, string instead)
    {
        await ButtonAsync(mover, mover.W.Committee.AmendThis(mover.W.Committee.PlaceOperative(paragraph)));
        var how = Page(mover).Locator(".amendment-form textarea");
        await how.FillAsync((await how.InputValueAsync()).Replace(words, instead, StringComparison.Ordinal));
        await ButtonAsync(mover, mover.W.Committee.AmendTable);
        await Page(mover).Locator(".confirm button.main").ClickAsync();
        await how.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>A separate vote on a paragraph is moved from the phone and carried; a recorded vote on the whole is asked for.</summary>
    private async Task DivideAsync(CommitteeRoom room, Presiding presiding)
    {
        var (phone, mover) = (room.Phone, room.Mover);
        await phone.TabAsync(phone.W.Committee.TabFloor);
        await FormAsync(room, phone, "divide");
        await Page(phone).Locator(".clauses button").Filter(new() { HasText = phone.W.Committee.PlaceOperative("3") }).ClickAsync();
        await SeenAsync(phone.Person, "divide");
        await ButtonAsync(phone, phone.W.Committee.Raise);
        await room.Chair.Person.Page.Locator(".dais-motions .first").WaitForAsync();
        await SeenAsync(room.Chair.Person, "division");
        await presiding.NextAsync(room.Scenario.Committee!.Rules.Motion("divide")!.Label.In(Language.En));

        await FormAsync(room, mover, "recorded-vote");
        await Page(mover).GetByLabel(mover.W.Committee.TermDraft).SelectOptionAsync(room.Draft(Title).Id.ToString());
        await ButtonAsync(mover, mover.W.Committee.Raise);
        await presiding.NextAsync(FloorAct.DeclareDebateClosed);
        await Eventually.TrueAsync(() => room.Meeting.Proceedings == Proceedings.BeforeVoting);
    }

    private async Task BeginActionAsync(CommitteeRoom room, Presiding presiding)
    {
        var mover = room.Mover;
        await presiding.NextAsync(FloorAct.WaiveNotice);
        await presiding.NextAsync(En.Dais.TakeAction(room.Draft(Title).Symbol));
        await SeenAsync(room.Chair.Person, "order", dark: true);
        await presiding.NextAsync(En.Dais.ConfirmOrder);
        await mover.TabAsync(mover.W.Committee.TabVotes);
        await ButtonAsync(mover, mover.W.Committee.ExplainAsk(En.Dais.WholeDraft(room.Draft(Title).Symbol), En.Dais.When(ExplanationTime.Before)));
        await Page(mover).GetByText(mover.W.Committee.ExplainAsked, new() { Exact = false }).WaitForAsync();
    }

    private async Task VoteOnAmendmentAsync(CommitteeRoom room, Presiding presiding, Person wall)
    {
        await presiding.TypeAsync(En.Dais.Method(VotingMethod.Recorded));
        await CastAsync(room, Choice.No, Choice.Abstain, Choice.Yes, yes: ["BRA", "CHN", "IND", "TUR", "ETH"], no: ["SEN", "CRI"]);
        await SeenAsync(room.Chair.Person, "amendment-vote");
        await SeenAsync(wall, "amendment-vote");
        await CloseAsync(room, presiding, Outcome.Adopted, (6, 3, 3));
        await room.Phone.Person.Page.Locator(".pane-packages .pill.ok").First.WaitForAsync();
        await SeenAsync(room.Phone.Person, "amendment-result");
    }

    private async Task VoteOnPartAsync(CommitteeRoom room, Presiding presiding, Person wall)
    {
        await presiding.TypeAsync(En.Dais.Method(VotingMethod.Recorded));
        await SeenAsync(wall, "part");
        await CastAsync(room, Choice.Yes, Choice.Yes, Choice.Abstain, yes: ["BRA", "SEN", "CRI", "BOL", "BGD"], no: ["CHN", "IND"]);
        await CloseAsync(room, presiding, Outcome.Adopted, (7, 2, 3));
    }

    /// <summary>An explanation is heard before; then all vote on the whole, seen on the phone, at the dais, on the wall and in the control room.</summary>
    private async Task VoteOnWholeAsync(CommitteeRoom room, Presiding presiding, Person wall)
    {
        await presiding.NextAsync(En.Dais.Hear(room.Name(CommitteeRoom.Egypt, Language.En)));
        await Page(room.Mover).GetByText(room.Mover.W.Committee.ExplainNow, new() { Exact = false }).WaitForAsync();
        await SeenAsync(wall, "explanation");
        await SeenAsync(room.Chair.Person, "explanation");
        await presiding.NextAsync(En.Dais.EndExplanation);
        await presiding.NextAsync(En.Dais.Put(En.Dais.WholeDraft(room.Draft(Title).Symbol)));
        await Eventually.TrueAsync(() => room.Vote is { Terms.Method: VotingMethod.Recorded });
        await room.Phone.TabAsync(room.Phone.W.Committee.TabVotes);
        await Page(room.Phone).Locator(".choices").WaitForAsync();
        await SeenAsync(room.Phone.Person, "ballot", dark: true);
        await SeenAsync(room.Sponsor.Person, "ballot");
        await CastAsync(room, Choice.Yes, Choice.Yes, Choice.Abstain, yes: ["BRA", "SEN", "CRI", "BOL", "BGD", "IND", "ETH"], no: []);
        await SeenAsync(room.Chair.Person, "ballot", dark: true);
        await SeenAsync(wall, "ballot");
        await SeenAsync(room.Phone.Person, "voted");
        await room.Instructor.Person.GoAsync($"/x/{room.Exercise}/control");
        await room.Instructor.Person.Page.Locator(".tile progress").WaitForAsync();
        Assert.DoesNotContain(Wording.Ru.Committee.StuckChairAway, await room.Instructor.Person.Page.Locator(".tile").InnerTextAsync(), StringComparison.Ordinal);
        await SeenAsync(room.Instructor.Person, "control", dark: true);
        await CloseAsync(room, presiding, Outcome.Adopted, (9, 0, 3));
        Assert.Equal(DraftStatus.Adopted, room.Draft(Title).Status);
        foreach (var student in new[] { room.Sponsor, room.Phone, room.Mover })
        {
            await Page(student).Locator(".pane-packages .pill.ok").Nth(2).WaitForAsync();
        }

        await SeenAsync(wall, "result");
        await SeenAsync(room.Sponsor.Person, "result", dark: true);
    }

    /// <summary>An explanation after the vote; and one states how it had meant to vote.</summary>
    private async Task ExplainAsync(CommitteeRoom room, Presiding presiding, Person wall)
    {
        Assert.Null(await room.Members[new("CHN")].ActAsync(room.Table, new AskToExplain(new VoteSubject.Draft(room.Draft(Title).Id), ExplanationTime.After)));
        await presiding.NextAsync(FloorAct.GoOnTo);
        await presiding.NextAsync(En.Dais.Hear(room.Name(new("CHN"), Language.En)));
        await presiding.NextAsync(En.Dais.EndExplanation);
        await presiding.PressAsync("Escape");
        await presiding.PressAsync("4");
        await room.Chair.Person.Page.Locator("#tab-Results[aria-selected=true]").WaitForAsync();
        var mover = room.Mover;
        await Page(mover).GetByText(mover.W.Committee.VoteCorrect, new() { Exact = false }).First.ClickAsync();
        await Page(mover).GetByRole(AriaRole.Group, new() { Name = mover.W.Committee.VoteCorrect }).First.GetByRole(AriaRole.Button, new() { Name = mover.W.Committee.Of(Choice.Yes), Exact = true }).ClickAsync();
        await Page(mover).GetByText(mover.W.Committee.VoteMeant(room.Name(CommitteeRoom.Egypt, Language.En), mover.W.Committee.Of(Choice.Yes))).WaitForAsync();
        await SeenAsync(mover.Person, "corrected");
        await SeenAsync(room.Chair.Person, "results");
    }

    /// <summary>The adopted text as files, with what was amended in it.</summary>
    private async Task SaveAsync(CommitteeRoom room)
    {
        var sponsor = room.Sponsor;
        await sponsor.TabAsync(sponsor.W.Committee.TabText);
        await Page(sponsor).Locator(".exports summary").ClickAsync();
        var files = new Dictionary<string, byte[]>();
        foreach (var link in await Page(sponsor).Locator(".exports a").AllAsync())
        {
            var href = (await link.GetAttributeAsync("href"))!;
            var answer = await Page(sponsor).APIRequest.GetAsync(href);
            Assert.True(answer.Ok, $"{answer.Status} at {href}");
            files[Path.GetExtension(href)] = await answer.BodyAsync();
        }

        await SeenAsync(sponsor.Person, "adopted");
        Assert.Equal([".docx", ".html", ".txt", ".xml"], files.Keys.Order(StringComparer.Ordinal));
        using var docx = new ZipArchive(new MemoryStream(files[".docx"]));
        await using var words = await docx.GetEntry("word/document.xml")!.OpenAsync(TestContext.Current.CancellationToken);
        var document = await XDocument.LoadAsync(words, LoadOptions.None, TestContext.Current.CancellationToken);
        var act = XDocument.Parse(Encoding.UTF8.GetString(files[".xml"]));
        Assert.Equal("akomaNtoso", act.Root!.Name.LocalName);
        Assert.All(
            [document.Root!.Value, act.Root.Value, Encoding.UTF8.GetString(files[".html"]), Encoding.UTF8.GetString(files[".txt"])],
            text =>
            {
                Assert.Contains("regularly", text, StringComparison.Ordinal);
                Assert.Contains("joint bodies and commissions", text, StringComparison.Ordinal);
                Assert.DoesNotContain("every month", text, StringComparison.Ordinal);
            });
    }

    private async Task LookBackAsync(CommitteeRoom room, Person wall)
    {
        await room.Instructor.OpenDebriefAsync(room.Exercise);
        await SeenAsync(room.Instructor.Person, "control-debrief");
        await SeenAsync(wall, "debrief");
        foreach (var person in new[] { room.Instructor.Person, room.Sponsor.Person, room.Phone.Person })
        {
            await person.GoAsync($"/x/{room.Exercise}/debrief");
            await person.Page.Locator("[id$=-votes]").First.WaitForAsync();
            await SeenAsync(person, "debrief", dark: person == room.Sponsor.Person);
        }
    }

    /// <summary>Three vote on their screens, the others by their connections.</summary>
    private static async Task CastAsync(CommitteeRoom room, Choice sponsor, Choice phone, Choice mover, string[] yes, string[] no)
    {
        await Eventually.TrueAsync(() => room.Vote is not null);
        foreach (var (student, choice) in new[] { (room.Sponsor, sponsor), (room.Phone, phone), (room.Mover, mover) })
        {
            await student.TabAsync(student.W.Committee.TabVotes);
            await Page(student).Locator(".choices").GetByRole(AriaRole.Button, new() { Name = student.W.Committee.Of(choice), Exact = true }).ClickAsync();
            await Page(student).GetByText(student.W.Committee.VoteYours(student.W.Committee.Of(choice))).First.WaitForAsync();
        }

        await room.CastAsync(room.Vote!.Id, yes, no);
        await Eventually.TrueAsync(() => room.Vote is { Voted: 12 });
    }

    private static async Task CloseAsync(CommitteeRoom room, Presiding presiding, Outcome outcome, (int Yes, int No, int Abstain) totals)
    {
        var vote = room.Vote!.Id;
        await presiding.CloseVoteAsync();
        await Eventually.TrueAsync(() => room.Results.Any(r => r.Id == vote));
        var result = room.Results.Single(r => r.Id == vote).Result;
        Assert.Equal((outcome, totals.Yes, totals.No, totals.Abstain), (result.Outcome, result.Yes, result.No, result.Abstain));
    }

    private static async Task FormAsync(CommitteeRoom room, Student student, string rule)
    {
        var label = room.Scenario.Committee!.Rules.Motion(rule)!.Label.In(student.Person.Language);
        await Page(student).Locator("ul.motions li").Filter(new() { HasText = label }).GetByRole(AriaRole.Button).First.ClickAsync();
        await Page(student).Locator("form h3").Filter(new() { HasText = label }).WaitForAsync();
    }

    private static IPage Page(Student student) => student.Person.Page;

    private static Task ButtonAsync(Student student, string name) =>
        Page(student).GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    private Task SeenAsync(Person person, string name) => SeenAsync(person, name, dark: false);

    /// <summary>Keeps a picture of the screen, what axe says of it, in dark too where asked, and what does not fit a narrow one.</summary>
    private async Task SeenAsync(Person person, string name, bool dark)
    {
        name = $"{++_step:00}-{name}";
        await person.PictureAsync(Journey, name);
        List<string> wrong = [.. await Axe.ViolationsAsync(person)];
        if (dark)
        {
            wrong.AddRange(await Axe.DarkViolationsAsync(person, () => person.PictureAsync(Journey, name + "-dark")));
        }

        wrong.AddRange(await person.SidewaysAsync());
        wrong.ForEach(output.WriteLine);
        _wrong.AddRange(wrong);
    }
}
