using Bunit;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.Web.Client.Desk;
using Simulation.Web.Client.Lobby;

namespace Simulation.Web.Tests.Client;

/// <summary>
/// Whatever people write, their screens show as words: no element, no attribute and no address comes of it that doesn't come of a harmless word.
/// </summary>
public sealed class RenderedTextTests
{
    [Fact]
    public void A_desk_shows_words_as_words() => Summary.Compare(Desk);

    [Fact]
    public void A_lobby_shows_names_as_words() => Summary.Compare(Lobby);

    /// <summary>The comparison can fail: this is what it looks for.</summary>
    [Fact]
    public void What_becomes_markup_is_seen()
    {
        using var context = new BunitContext();
        Summary Of(string text) => Summary.Of(context.Render(b => b.AddMarkupContent(0, $"<p>{text}</p>")).Nodes);
        Assert.NotEmpty(Of("<img src=x onerror=alert(1)>").Beyond(Of(Summary.Harmless)));
        Assert.NotEmpty(Of("<p onclick=alert(1)>").Beyond(Of(Summary.Harmless)));
        Assert.NotEmpty(Of("<a href=\"javascript:alert(1)\">x</a>").Beyond(Of("<a href=\"/\">x</a>")));
    }

    private static Summary Desk(string text)
    {
        using var screens = new Screens();
        screens.Api.People = [new PersonName(Sample.Me, text), new PersonName(Sample.Colleague, text)];
        var desk = Sample.Desk;
        var offer = Sample.Offer(1, Sample.Sea, Sample.Pack("low", "long"), new ProposalMay(true, false, true, true, false)) with
        {
            Note = text,
            Responses = [new(Sample.Hill, ProposalAnswer.Rejected, text, Sample.Noon)],
        };
        screens.Live.Hold(
            Sample.Session.ToString(),
            StreamKind.Table,
            desk.Agenda,
            new PresenceSlice(desk.Present),
            new MessagesSlice(0, [new MessageView(Guid.NewGuid(), ChannelId.Table, [Sample.Hill, Sample.Sea], Sample.Sea, Sample.Colleague, text, null, Sample.Noon)]),
            new ProposalsSlice([offer]),
            new AgreementSlice(null),
            desk.May);
        screens.Live.Hold(
            Sample.Session + "/",
            StreamKind.Delegation,
            desk.Delegation,
            new InstructionsSlice(desk.Sheet),
            new InsideSlice(0, [new InsideMessage(Guid.NewGuid(), Sample.Colleague, text, Sample.Pack("low", "long"), null, Sample.Noon)]),
            new NotesSlice(text));
        var page = screens.Render<DeskPage>(p => p.Add(x => x.SessionId, Sample.Session.Value));
        page.WaitForElement(".tabbar");
        return Summary.Of(page.Nodes);
    }

    private static Summary Lobby(string text)
    {
        using var screens = new Screens();
        screens.Api.Info = new ExerciseInfo(Sample.Exercise, text, Sample.Scenario, false);
        screens.Api.People = [new PersonName(Sample.Me, text), new PersonName(Sample.Colleague, text)];
        screens.Live.Hold(
            Sample.Exercise.ToString(),
            StreamKind.Exercise,
            new LobbySlice(Sample.Exercise, ExerciseStage.Lobby, false, 1, true, Sample.Me, [new(Sample.Me, false, true, [], null), new(Sample.Colleague, false, true, [], null)], []));
        var page = screens.Render<LobbyPage>(p => p.Add(x => x.ExerciseId, Sample.Exercise.Value));
        page.WaitForElement("#people-title");
        return Summary.Of(page.Nodes);
    }
}
