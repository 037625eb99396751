using Bunit;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Correspondence;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Views;
using Simulation.Web.Client.Committee;
using Simulation.Web.Client.Desk;
using static Simulation.Web.Tests.Client.Committee.Chamber;

namespace Simulation.Web.Tests.Client.Committee;

public sealed class NotesPaneTests
{
    private static readonly ChannelId WithSea = ChannelId.Private([Hill, Sea]);
    private static readonly MessageView First = Message(1, WithSea, Sea, "Will you sponsor?", Hill, Sea);
    private static readonly MessageView Second = Message(2, WithSea, Sea, "Well?", Hill, Sea);
    private static readonly BlocView Rivers = new(new BlocId(Id(7)), "Rivers", Sea, [Hill, Sea], [], false, BlocStanding.Member);

    [Fact]
    public void A_note_to_the_chair_goes_to_the_chair()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Desk(), drafts: new() { [Talk.ChairKey] = "We cannot hear." });
        Open(pane, "The chair");
        pane.Button("Send").Click();
        Assert.Equal(new Say(new Audience.Chair(), "We cannot hear.", null), Assert.Single(chamber.Asked));
    }

    [Fact]
    public void Where_packages_are_negotiated_there_is_no_line_to_a_chair()
    {
        using var chamber = new Chamber();
        Assert.DoesNotContain("The chair", Pane(chamber, Sample.Desk).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_writes_to_the_bloc()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Desk(), drafts: new() { [ChannelId.Bloc(Rivers.Id).Value] = "Agreed?" }, blocs: Rivers);
        Open(pane, "Rivers");
        pane.Button("Send").Click();
        Assert.Equal(new Say(new Audience.Bloc(Rivers.Id), "Agreed?", null), Assert.Single(chamber.Asked));
    }

    [Fact]
    public void Who_left_a_bloc_reads_but_does_not_write()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Desk(), drafts: new() { [ChannelId.Bloc(Rivers.Id).Value] = "Agreed?" }, blocs: Rivers with { Standing = BlocStanding.Former, Members = [] });
        Open(pane, "Rivers");
        Assert.Contains("You have left this bloc", pane.Markup, StringComparison.Ordinal);
        Assert.True(pane.Button("Send").HasAttribute("disabled"));
    }

    [Fact]
    public void What_the_delegation_has_read_is_not_new()
    {
        using var chamber = new Chamber();
        Assert.Equal("1", Pane(chamber, Desk(First, Second), marks: new ReadMark(WithSea, First.Id)).Find(".badge").TextContent);
        Assert.Empty(Pane(chamber, Desk(First, Second), marks: new ReadMark(WithSea, Second.Id)).FindAll(".badge"));
        Assert.Equal(2, NotesPane.Unread(Desk(First, Second), null, null, new Dictionary<string, int>()));
    }

    [Fact]
    public void Opening_a_conversation_marks_it_read_for_the_delegation_once()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Desk(First, Second));
        Open(pane, "Sea");
        pane.Render();
        Assert.Equal([new MarkRead(WithSea, Second.Id)], chamber.Asked);
    }

    [Fact]
    public void A_reply_names_the_message_and_shows_it()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Desk(First), drafts: new() { [WithSea.Value] = "We will." }, marks: new ReadMark(WithSea, First.Id));
        Open(pane, "Sea");
        pane.Named("Reply – Sea").Click();
        Assert.Contains("In reply to Sea: «Will you sponsor?»", pane.Find(".compose").TextContent, StringComparison.Ordinal);
        pane.Button("Send").Click();
        var said = Assert.IsType<Say>(Assert.Single(chamber.Asked));
        Assert.Equal(First.Id, said.ReplyTo);
    }

    [Fact]
    public void Only_what_all_readers_may_see_is_offered_as_reference()
    {
        using var chamber = new Chamber();
        var toAll = new NamedReference(new Reference.Draft(new(Id(3))), "L.1", []);
        var toLake = new NamedReference(new Reference.Draft(new(Id(4))), "Working paper", [Hill, Lake]);
        var pane = Pane(chamber, Desk(First), marks: new ReadMark(WithSea, First.Id), references: [toAll, toLake]);
        Open(pane, "Sea");
        var options = pane.Field("Refers to").QuerySelectorAll("option").Select(o => o.TextContent.Trim());
        Assert.Contains("L.1", options);
        Assert.Contains("Communiqué No. 1", options);
        Assert.DoesNotContain("Working paper", options);
    }

    [Fact]
    public void A_delegation_sees_how_far_its_note_has_come()
    {
        using var chamber = new Chamber();
        var note = Message(3, ChannelId.Chair(Hill), Hill, "We cannot hear.", Hill);
        var pane = Pane(chamber, Desk(note), marks: new ReadMark(ChannelId.Chair(Hill), note.Id), statuses: new NoteStatusView(note.Id, NoteStatus.Resolved, Noon));
        Open(pane, "The chair");
        Assert.Equal("Settled", pane.Find(".said .pill").TextContent);
    }

    private static void Open(IRenderedComponent<NotesPane> pane, string talk) =>
        pane.FindAll(".talks button").First(b => b.QuerySelector("strong")!.TextContent == talk).Click();

    private static IRenderedComponent<NotesPane> Pane(
        Chamber chamber,
        DeskView desk,
        Dictionary<string, string>? drafts = null,
        BlocView? blocs = null,
        ReadMark? marks = null,
        NoteStatusView? statuses = null,
        IReadOnlyList<NamedReference>? references = null) => chamber.Show<NotesPane>(p => p
        .Add(c => c.Desk, desk)
        .Add(c => c.Blocs, new BlocsSlice(null, blocs is null ? [] : [blocs]))
        .Add(c => c.Communiques, new CommuniquesSlice(null, [new CommuniqueView(new(Id(9)), 1, [Sea], [], "Water is shared.", null, null, CommuniqueStatus.Published, Noon, CommuniqueMay.Nothing)]))
        .Add(c => c.Marks, new ReadMarksSlice(marks is null ? [] : [marks]))
        .Add(c => c.Statuses, new NoteStatusSlice(statuses is null ? [] : [statuses]))
        .Add(c => c.References, references ?? [])
        .Add(c => c.Drafts, drafts ?? [])
        .Add(c => c.Now, Noon)
        .Add(c => c.Ask, chamber.Ask)
        .Add(c => c.NameOf, NameOf));
}
