using Simulation.Domain.Assessment;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;
using static Simulation.Domain.Tests.TestCase;

namespace Simulation.Domain.Tests.Observations;

public class ObservationTests
{
    private static readonly DecisionContext Now = new(Given.Noon, Given.NextId);
    private static readonly SessionId Table = new(new Guid(1, 2, 3, new byte[8]));
    private static readonly PersonId Instructor = new(new Guid(9, 9, 9, new byte[8]));
    private static readonly PersonId Assessor = new(new Guid(8, 9, 9, new byte[8]));
    private static readonly PersonId Student = new(new Guid(1, 1, 1, new byte[8]));
    private static readonly PersonId Colleague = new(new Guid(2, 1, 1, new byte[8]));
    private static readonly LogEntry Said = new(new LogReference(Table, LogEntryKind.Message, Given.NextId, "What do you need?", Student, Given.Noon.AddMinutes(-4)), A, [], null, null);
    private static readonly ObservedAbout Argues = new(A, Student, "LO1.6");

    private static readonly ExerciseState Running = ExerciseState.Initial with
    {
        Plan = new ExercisePlan(default, "Exercise", "test", "1.0", 1, 1, [], true, true, true, "negotiation/1.0", Language.En),
        Scenario = Structure,
        Sessions = [Table],
        Stage = ExerciseStage.Running,
        Participants = [new Participant(Student, false, Given.Noon, [], new HeldSeat(1, A, "head")), new Participant(Colleague, false, Given.Noon, [], new HeldSeat(1, B, "head"))],
    };

    private static readonly ExerciseState Noted = After(Running, Instructor, Note("Asks before it offers.") with { Entry = new EntryPin(LogEntryKind.Message, Given.NextId, null), About = Argues }, Said);

    [Fact]
    public void It_is_pinned_to_the_entry_as_the_log_has_it_and_to_its_instant()
    {
        var noted = Assert.Single(Noted.Observations);
        Assert.Equal((Said.Reference, Said.Reference.At, Argues, "Asks before it offers."), (noted.Noted.Entry, noted.Noted.Moment, noted.About, noted.Text));
    }

    [Fact]
    public void Without_an_entry_it_is_about_a_moment_and_never_about_one_to_come()
    {
        Assert.Equal(Given.Noon, After(Running, Instructor, Note("words")).Observations[0].Noted.Moment);
        Assert.Equal(Given.Noon.AddMinutes(-9), After(Running, Instructor, Note("words") with { Moment = Given.Noon.AddMinutes(-9) }).Observations[0].Noted.Moment);
        Assert.Equal(Given.Noon, After(Running, Instructor, Note("words") with { Moment = Given.Noon.AddMinutes(9) }).Observations[0].Noted.Moment);
    }

    [Fact]
    public void What_it_says_must_be_there_and_not_too_long_and_about_what_exists()
    {
        Assert.Equal(RefusalCode.TextEmpty, Why(Note(" \n ")));
        Assert.Null(Why(Note("") with { About = Argues })); // a behaviour says it
        Assert.Equal(RefusalCode.TextTooLong, Why(Note(new string('a', Texts.LongestNote + 1))));
        Assert.Equal(RefusalCode.NoSuchEntry, Why(Note("words") with { Entry = new EntryPin(LogEntryKind.Vote, Guid.NewGuid(), null) }));
        Assert.Equal(RefusalCode.NoSuchTable, Why(Note("words") with { Session = new SessionId(Guid.NewGuid()) }));
        Assert.Equal(RefusalCode.NoSuchDelegation, Why(Note("words") with { About = new ObservedAbout(new DelegationId("X"), null, null) }));
        Assert.Equal(RefusalCode.NotFound, Why(Note("words") with { About = new ObservedAbout(null, Assessor, null) }));
        Assert.Equal(RefusalCode.Malformed, Why(Note("words") with { About = new ObservedAbout(null, null, new string('x', 41)) }));
        Assert.Equal(RefusalCode.ExerciseNotRunning, Ask(Running with { Stage = ExerciseStage.Lobby }, Instructor, Note("words")).Refusal?.Code);
    }

    [Fact]
    public void Only_its_author_mends_and_withdraws_it()
    {
        var id = Noted.Observations[0].Id;
        Assert.Equal(RefusalCode.NotTheObserver, Ask(Noted, Assessor, new MendObservation(id, Argues, "other")).Refusal?.Code);
        Assert.Equal(RefusalCode.NotTheObserver, Ask(Noted, Assessor, new WithdrawObservation(id)).Refusal?.Code);
        var mended = After(Noted, Instructor, new MendObservation(id, ObservedAbout.Table, "other"));
        Assert.Equal(("other", ObservedAbout.Table, Said.Reference), (mended.Observations[0].Text, mended.Observations[0].About, mended.Observations[0].Noted.Entry));
        Assert.Empty(Ask(mended, Instructor, new MendObservation(id, ObservedAbout.Table, "other")).Events);
        var withdrawn = After(mended, Instructor, new WithdrawObservation(id));
        Assert.Empty(withdrawn.Observations);
        Assert.Equal(RefusalCode.NoSuchObservation, Ask(withdrawn, Instructor, new WithdrawObservation(id)).Refusal?.Code);
    }

    [Fact]
    public void Whoever_marks_notes_and_control_alone_shows()
    {
        var id = Noted.Observations[0].Id;
        Assert.Null(Exercise.Decide(Running, Assessor, false, Note("words"), Now, assessor: true).Refusal);
        Assert.Equal(RefusalCode.NotAllowed, Exercise.Decide(Running, Student, false, Note("words"), Now).Refusal?.Code);
        Assert.Equal(RefusalCode.NotAllowed, Exercise.Decide(Noted, Assessor, false, new ShowObservation(id, true), Now, assessor: true).Refusal?.Code);
        Assert.True(After(Noted, Instructor, new ShowObservation(id, true)).Observations[0].Shown);
    }

    [Fact]
    public void Participants_read_what_is_shown_once_the_debrief_is_open_and_only_of_themselves_whom_it_is_about()
    {
        var shown = After(Noted, Instructor, new ShowObservation(Noted.Observations[0].Id, true));
        Assert.Empty(ObservationViews.ForParticipant(shown, Student));
        var open = shown with { Stage = ExerciseStage.Debrief };
        Assert.Empty(ObservationViews.ForParticipant(Noted with { Stage = ExerciseStage.Debrief }, Student));
        Assert.Equal(Argues, Assert.Single(ObservationViews.ForParticipant(open, Student)).About);
        var other = Assert.Single(ObservationViews.ForParticipant(open, Colleague));
        Assert.Equal((new ObservedAbout(A, null, null), null, ""), (other.About, other.Entry, other.Quote));
        Assert.Equal("What do you need?", Assert.Single(ObservationViews.ForStaff(open)).Quote);
    }

    [Fact]
    public void An_answer_that_was_given_again_is_pointed_at_as_it_was_given_last()
    {
        LogEntry Answer(PersonId by, int minute) => new(new LogReference(Table, LogEntryKind.Answer, Given.NextId, "", by, Given.Noon.AddMinutes(minute)), B, [], null, null);
        var (first, other, last) = (Answer(Colleague, 1), Answer(Student, 2), Answer(Colleague, 3));
        Assert.Equal(last, new EntryPin(LogEntryKind.Answer, Given.NextId, Colleague).In([first, other, last]));
        Assert.Equal(other, new EntryPin(LogEntryKind.Answer, Given.NextId, null).In([first, other]));
        Assert.Null(new EntryPin(LogEntryKind.Proposal, Given.NextId, null).In([first, other, last]));
    }

    private static NoteObservation Note(string text) => new(Table, null, null, ObservedAbout.Table, text);

    private static RefusalCode? Why(NoteObservation note) => Ask(Running, Instructor, note).Refusal?.Code;

    private static Decision<ExerciseEvent> Ask(ExerciseState state, PersonId actor, ExerciseCommand command, LogEntry? entry = null) =>
        Exercise.Decide(state, actor, control: true, command, Now, entry: entry);

    private static ExerciseState After(ExerciseState state, PersonId actor, ExerciseCommand command, LogEntry? entry = null)
    {
        var decision = Ask(state, actor, command, entry);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(state, Exercise.Evolve);
    }
}
