using Bunit;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Views;
using Simulation.Web.Client.Committee;
using static Simulation.Web.Tests.Client.Committee.Chamber;

namespace Simulation.Web.Tests.Client.Committee;

public sealed class NotesInboxTests
{
    private static readonly MessageView Old = Message(1, ChannelId.Chair(Sea), Sea, "Which rule?", Sea);
    private static readonly MessageView New = Message(2, ChannelId.Chair(Hill), Hill, "We cannot hear.", Hill);
    private static readonly MessageView Answer = Message(3, ChannelId.Chair(Sea), null, "Rule 113.", Sea) with { ReplyTo = Old.Id };
    private static readonly MessageView Elsewhere = Message(4, ChannelId.Secretariat(Sea), Sea, "Is there coffee?", Sea);

    [Fact]
    public void What_waits_comes_before_what_is_settled()
    {
        using var chamber = new Chamber();
        var inbox = Inbox(chamber);
        Assert.Equal("1", inbox.Find(".badge").TextContent);
        Assert.Contains("We cannot hear.", inbox.Find("[role=log]").TextContent, StringComparison.Ordinal);
        Assert.Contains("Rule 113.", inbox.Find("details").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("coffee", inbox.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chair_answers_the_note_itself()
    {
        using var chamber = new Chamber();
        var inbox = Inbox(chamber);
        inbox.Button("Answer Hill").Click();
        inbox.Field("Answer Hill").Input("It is being seen to.");
        inbox.Button("Send").Click();
        Assert.Equal([new AnswerFromChair(Hill, "It is being seen to.", New.Id)], chamber.Asked);
    }

    [Fact]
    public void The_secretariat_answers_on_its_own_line()
    {
        using var chamber = new Chamber();
        var inbox = Inbox(chamber, toChair: false);
        inbox.Button("Answer Sea").Click();
        inbox.Field("Answer Sea").Input("There is.");
        inbox.Button("Send").Click();
        Assert.Equal([new AnswerDelegation(Sea, "There is.", Elsewhere.Id)], chamber.Asked);
    }

    [Fact]
    public void A_note_is_settled_without_an_answer()
    {
        using var chamber = new Chamber();
        Inbox(chamber).Button("Settled").Click();
        Assert.Equal([new MarkNote(New.Id, NoteStatus.Resolved)], chamber.Asked);
    }

    [Fact]
    public void The_chair_and_the_secretariat_talk_quietly()
    {
        using var chamber = new Chamber();
        var dais = chamber.Show<DaisNotes>(p => p
            .Add(c => c.Notes, new DaisSlice(0, [new DaisNote(Id(1), true, "Which rule is it?", Noon)]))
            .Add(c => c.FromChair, false)
            .Add(c => c.Ask, chamber.Ask));
        Assert.Contains("Which rule is it?", dais.Find(".said.staff").TextContent, StringComparison.Ordinal);
        dais.Field("A quiet word").Input("Rule 113.");
        dais.Button("Send").Click();
        Assert.Equal([new WriteAtDais("Rule 113.")], chamber.Asked);
    }

    private static IRenderedComponent<NotesInbox> Inbox(Chamber chamber, bool toChair = true) => chamber.Show<NotesInbox>(p => p
        .Add(c => c.Scenario, Scenario)
        .Add(c => c.Messages, [Old, New, Answer, Elsewhere])
        .Add(c => c.Statuses, new NoteStatusSlice([
            new NoteStatusView(Old.Id, NoteStatus.Answered, Noon),
            new NoteStatusView(New.Id, NoteStatus.New, Noon),
            new NoteStatusView(Elsewhere.Id, NoteStatus.New, Noon)]))
        .Add(c => c.ToChair, toChair)
        .Add(c => c.Now, Noon)
        .Add(c => c.Ask, chamber.Ask)
        .Add(c => c.NameOf, NameOf));
}
