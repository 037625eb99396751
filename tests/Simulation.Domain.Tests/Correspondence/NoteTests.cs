using Simulation.Domain.Agenda;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Views;
using static Simulation.Domain.Tests.Committees.CommitteeCase;

namespace Simulation.Domain.Tests.Correspondence;

public class NoteTests
{
    private static readonly DelegationId Argentina = Members[0];
    private static readonly DelegationId Belgium = Members[1];
    private static readonly Seat.Chair Chair = new(PersonOf(Members[4]));
    private static readonly PresidingOfficerAppointed Appointed = new(Chair.Person, Given.Noon);
    private static readonly Guid Note = Guid.Parse("00000000-0000-0000-0000-0000000000a1");
    private static readonly Guid Other = Guid.Parse("00000000-0000-0000-0000-0000000000a2");
    private static readonly SessionId Table = new(Guid.Parse("00000000-0000-0000-0000-0000000000aa"));

    private static readonly MessageSent ToChair =
        new(Note, ChannelId.Chair(Argentina), [Argentina], Argentina, PersonOf(Argentina), "We cannot hear.", null, Given.Noon);

    private static readonly MessageSent ToSecretariat =
        ToChair with { Channel = ChannelId.Secretariat(Argentina), Text = "May we have the text in Russian?" };

    private static readonly MessageSent Between = new(
        Note, ChannelId.Private([Argentina, Belgium]), [Argentina, Belgium], Argentina, PersonOf(Argentina), "Will you sponsor?", null, Given.Noon);

    [Fact]
    public void A_delegation_writes_to_the_chair() =>
        Meeting().When(Representative(Argentina), new Say(new Audience.Chair(), "We cannot hear.", null))
            .Then(ToChair with { Message = Given.NextId });

    [Fact]
    public void The_chair_can_be_reached_while_the_clock_stands() =>
        Meeting(new SessionPaused(TimeSpan.FromMinutes(80), Given.Noon)).When(Representative(Argentina), new Say(new Audience.Chair(), "Point taken.", null))
            .Then(ToChair with { Message = Given.NextId, Text = "Point taken." });

    [Fact]
    public void Where_packages_are_negotiated_there_is_no_line_to_a_chair() =>
        Given.InPhase(TestCase.Negotiation).When(TestCase.Head(TestCase.A), new Say(new Audience.Chair(), "Hello?", null))
            .ThenRefused(RefusalCode.NoSuchChannel);

    [Fact]
    public void The_chair_answers_on_the_line_that_the_note_came_by() =>
        Meeting(Appointed, ToChair).When(Chair, new AnswerFromChair(Argentina, "The sound is being seen to.", Note))
            .Then(new MessageSent(
                Given.NextId, ChannelId.Chair(Argentina), [Argentina], null, Chair.Person, "The sound is being seen to.", null, Given.Noon, null, Note));

    [Fact]
    public void Who_does_not_preside_does_not_answer_for_the_chair() =>
        Meeting(ToChair).When(Chair, new AnswerFromChair(Argentina, "Certainly.", Note)).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void Control_answers_in_the_place_of_the_chair() =>
        Assert.Single(Meeting(ToChair).When(Given.Control, new AnswerFromChair(Argentina, "Certainly.", null)).Decision.Events);

    [Fact]
    public void A_note_is_answered_on_its_own_line_only() =>
        Meeting(ToSecretariat).When(Given.Control, new AnswerFromChair(Argentina, "Certainly.", Note)).ThenRefused(RefusalCode.NoSuchMessage);

    [Fact]
    public void A_note_is_new_until_somebody_marks_it() =>
        Assert.Equal(NoteStatus.New, StatusIn(Meeting(ToChair), Note));

    [Fact]
    public void An_answer_to_a_note_makes_it_answered() =>
        Assert.Equal([NoteStatus.Answered, NoteStatus.New], Statuses(Meeting(ToChair, ToChair with { Message = Other }, Answer(Note))));

    [Fact]
    public void An_answer_to_nothing_in_particular_answers_all_that_waits() =>
        Assert.Equal([NoteStatus.Answered, NoteStatus.Answered], Statuses(Meeting(ToChair, ToChair with { Message = Other }, Answer(null))));

    [Fact]
    public void An_answer_to_one_delegation_leaves_the_notes_of_others_waiting() =>
        Assert.Equal(
            [NoteStatus.New],
            Statuses(Meeting(ToChair with { Channel = ChannelId.Chair(Belgium), Members = [Belgium], From = Belgium }, Answer(null))));

    [Fact]
    public void What_is_settled_stays_settled_when_the_line_is_answered() =>
        Assert.Equal([NoteStatus.Resolved], Statuses(Meeting(ToChair, new NoteMarked(Note, NoteStatus.Resolved, Chair.Person, Given.Noon), Answer(null))));

    [Fact]
    public void The_chair_marks_a_note_as_read() =>
        Meeting(Appointed, ToChair).When(Chair, new MarkNote(Note, NoteStatus.Read)).Then(new NoteMarked(Note, NoteStatus.Read, Chair.Person, Given.Noon));

    [Fact]
    public void Marking_what_is_marked_changes_nothing() =>
        Meeting(Appointed, ToChair, new NoteMarked(Note, NoteStatus.Read, Chair.Person, Given.Noon)).When(Chair, new MarkNote(Note, NoteStatus.Read)).Then();

    [Fact]
    public void An_answered_note_counts_as_read() =>
        Meeting(Appointed, ToChair, Answer(Note)).When(Chair, new MarkNote(Note, NoteStatus.Read)).Then();

    [Fact]
    public void A_note_is_not_marked_as_answered_without_an_answer() =>
        Meeting(Appointed, ToChair).When(Chair, new MarkNote(Note, NoteStatus.Answered)).ThenRefused(RefusalCode.Malformed);

    [Fact]
    public void Notes_to_the_secretariat_do_not_exist_for_the_chair() =>
        Meeting(Appointed, ToSecretariat).When(Chair, new MarkNote(Note, NoteStatus.Read)).ThenRefused(RefusalCode.NoSuchMessage);

    [Fact]
    public void A_delegation_does_not_mark_notes() =>
        Meeting(ToChair).When(Representative(Argentina), new MarkNote(Note, NoteStatus.Resolved)).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void A_reply_names_what_it_answers() =>
        Meeting(Between).When(Representative(Belgium), new Say(new Audience.Chosen([Argentina]), "We will.", null, null, Note))
            .Then(new MessageSent(Given.NextId, Between.Channel, Between.Members, Belgium, PersonOf(Belgium), "We will.", null, Given.Noon, null, Note));

    [Fact]
    public void A_reply_does_not_tell_others_of_a_private_message() =>
        Meeting(Between).When(Representative(Belgium), new Say(new Audience.WholeTable(), "We will.", null, null, Note)).ThenRefused(RefusalCode.NoSuchMessage);

    [Fact]
    public void A_private_message_may_answer_what_was_said_to_all() =>
        Assert.Single(Meeting(Between with { Channel = ChannelId.Table, Members = [] })
            .When(Representative(Belgium), new Say(new Audience.Chosen([Argentina]), "You said …", null, null, Note)).Decision.Events);

    [Fact]
    public void A_message_refers_to_a_published_statement() =>
        Assert.Single(Meeting(Statement([]), Published)
            .When(Representative(Belgium), new Say(new Audience.WholeTable(), "See this.", null, new Reference.Communique(Id))).Decision.Events);

    [Fact]
    public void A_message_does_not_refer_to_what_a_reader_may_not_see() =>
        Meeting(Statement([Belgium])).When(Representative(Belgium), new Say(new Audience.Chosen([Members[2]]), "See this.", null, new Reference.Communique(Id)))
            .ThenRefused(RefusalCode.NoSuchReference);

    [Fact]
    public void A_message_among_those_who_see_it_refers_to_it() =>
        Assert.Single(Meeting(Statement([Belgium]))
            .When(Representative(Belgium), new Say(new Audience.Chosen([Argentina]), "Shall we?", null, new Reference.Communique(Id))).Decision.Events);

    [Fact]
    public void To_the_chair_one_refers_to_what_the_chair_may_see() =>
        Meeting(Statement([Belgium])).When(Representative(Belgium), new Say(new Audience.Chair(), "See this.", null, new Reference.Communique(Id)))
            .ThenRefused(RefusalCode.NoSuchReference);

    [Fact]
    public void What_was_read_is_noted_for_the_whole_delegation() =>
        Meeting(Between).When(Representative(Belgium), new MarkRead(Between.Channel, Note))
            .Then(new ChannelRead(Belgium, Between.Channel, Note, PersonOf(Belgium), Given.Noon));

    [Fact]
    public void Reading_never_goes_back() =>
        Meeting(Between, Between with { Message = Other }, new ChannelRead(Belgium, Between.Channel, Other, PersonOf(Belgium), Given.Noon))
            .When(Representative(Belgium), new MarkRead(Between.Channel, Note)).Then();

    [Fact]
    public void A_message_that_one_may_not_read_does_not_exist() =>
        Meeting(Between).When(Representative(Members[2]), new MarkRead(Between.Channel, Note)).ThenRefused(RefusalCode.NoSuchMessage);

    [Fact]
    public void Only_the_own_delegation_sees_how_far_it_has_read()
    {
        var state = Meeting(Between, new ChannelRead(Belgium, Between.Channel, Note, PersonOf(Belgium), Given.Noon)).State;
        Assert.Equal([new ReadMark(Between.Channel, Note)], Slice<ReadMarksSlice>(state, new TableAudience.Delegation(Belgium))!.Marks);
        Assert.Empty(Slice<ReadMarksSlice>(state, new TableAudience.Delegation(Argentina))!.Marks);
        Assert.Null(Slice<ReadMarksSlice>(state, new TableAudience.Control()));
        Assert.Null(Slice<ReadMarksSlice>(state, new TableAudience.Chair()));
    }

    [Fact]
    public void The_chair_reads_what_is_public_and_what_is_written_to_the_chair() =>
        Assert.Equal(
            ["to all", "to the chair"],
            Slice<MessagesSlice>(
                Meeting(
                    Between,
                    ToSecretariat,
                    Between with { Channel = ChannelId.Table, Members = [], Text = "to all" },
                    ToChair with { Text = "to the chair" }).State,
                new TableAudience.Chair())!.Messages.Select(m => m.Text));

    [Fact]
    public void A_delegation_sees_how_far_its_own_notes_have_come() =>
        Assert.Equal(
            [Note],
            Slice<NoteStatusSlice>(
                Meeting(ToChair, ToChair with { Message = Other, Channel = ChannelId.Chair(Belgium), Members = [Belgium], From = Belgium }).State,
                new TableAudience.Delegation(Argentina))!.Notes.Select(n => n.Message));

    private static readonly CommuniqueId Id = new(Guid.Parse("00000000-0000-0000-0000-0000000000c1"));
    private static readonly CommuniquePublished Published = new(Id, 1, Given.Noon);

    private static CommuniquePrepared Statement(ImmutableArray<DelegationId> with) =>
        new(Id, Argentina, "Water is shared.", with, null, PersonOf(Argentina), Given.Noon);

    private static MessageSent Answer(Guid? note) =>
        new(Guid.NewGuid(), ChannelId.Chair(Argentina), [Argentina], null, Chair.Person, "It will be seen to.", null, Given.Noon, null, note);

    private static NoteStatus StatusIn(Given given, Guid note) => given.State.Channels.Note(note)!.Status;

    private static IEnumerable<NoteStatus> Statuses(Given given) => given.State.Channels.Notes.Select(n => n.Status);

    private static T? Slice<T>(SessionState state, TableAudience audience)
        where T : Slice => SessionView.Of(Table, state, audience).OfType<T>().SingleOrDefault();
}
