using System.Text.Json;
using Simulation.Domain.Assessment;

namespace Simulation.Domain.Tests.Assessment;

/// <summary>Given these events in a student's record, when this person asks for that, then exactly these events (or this refusal).</summary>
internal sealed record GivenRecord(ImmutableArray<RecordEvent> History)
{
    public static readonly PersonId Student = Person(1);
    public static readonly PersonId OtherStudent = Person(2);
    public static readonly PersonId First = Person(0xA);
    public static readonly PersonId Second = Person(0xB);
    public static readonly PersonId Third = Person(0xC);
    public static readonly ExerciseId Exercise = new(Guid.Parse("00000000-0000-0000-0000-0000000000e1"));
    public static readonly CourseId Course = new(Guid.Parse("00000000-0000-0000-0000-0000000000c1"));
    public static readonly SessionId Table = new(Guid.Parse("00000000-0000-0000-0000-0000000000f1"));
    public static readonly RubricReference Reference = new("test", "1.0");
    public static readonly CurriculumPlace Place = new("7M03111", "technologies-of-the-negotiation-process", 2, 3m, Formative: false);

    /// <summary>Two criteria speak about LO5 (weights 60 and 40), one of them about LO1 as well; levels 0 to 3.</summary>
    public static readonly Rubric Criteria = TestRubrics.Of("test", "1.0", ("options", 60, ["LO5"]), ("argument", 40, ["LO1", "LO5"]));

    public static readonly SeatHeld Held = new(Exercise, Course, Table, 1, "harbour-access", "1.0", new DelegationId("A"), "head", Given.Noon);

    public static readonly NoteSeat TakeSeat = new(Exercise, Course, Table, 1, "harbour-access", "1.0", new DelegationId("A"), "head");

    public static GivenRecord Events(params ReadOnlySpan<RecordEvent> history) => new([.. history]);

    /// <summary>The student held a seat, and this happened since.</summary>
    public static GivenRecord Seated(params ReadOnlySpan<RecordEvent> more) => new([Held, .. more]);

    public StudentRecordState State => History.Aggregate(StudentRecordState.Initial, StudentRecord.Evolve);

    public RecordOutcome When(PersonId? actor, RecordCommand command, bool assessor = true, Rubric? rubric = null) =>
        When(new RecordActor(actor, assessor), command, rubric ?? Criteria);

    public RecordOutcome WhenWithoutRubric(PersonId actor, RecordCommand command) => When(new RecordActor(actor, true), command, null);

    /// <summary>The same, going on with what it caused.</summary>
    public GivenRecord Then(PersonId? actor, RecordCommand command, bool assessor = true)
    {
        var decision = When(actor, command, assessor).Decision;
        Assert.Null(decision.Refusal);
        return new GivenRecord([.. History, .. decision.Events]);
    }

    public static LogReference Message(int number = 1, string quote = "What if we shared the port?") =>
        new(Table, LogEntryKind.Message, Id(number), quote, Student, Given.Noon);

    public static MarkGiven Mark(PersonId assessor, string criterion, int points, params ReadOnlySpan<EvidenceId> evidence) =>
        new(Exercise, Reference, criterion, points, "", [.. evidence], assessor, Given.Noon);

    public static GiveMark Give(string criterion, int points, string comment = "", params ReadOnlySpan<EvidenceId> evidence) =>
        new(Exercise, Reference, criterion, points, comment, [.. evidence]);

    public static EvidenceLinked Linked(int number, string? behaviour = null, string? criterion = null, PersonId? by = null) =>
        new(new EvidenceId(Id(number)), Exercise, Message(number), behaviour, criterion, "", by, Given.Noon);

    public static PersonId Person(int number) => new(Id(number));

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    /// <summary>Every command has its own.</summary>
    private Guid NextId => History.Length <= 1 ? Given.NextId : Id(0x1000 + History.Length);

    private RecordOutcome When(RecordActor actor, RecordCommand command, Rubric? rubric) =>
        new(StudentRecord.Decide(State, Student, actor, command, rubric, new DecisionContext(Given.Noon, NextId)));
}

internal sealed record RecordOutcome(Decision<RecordEvent> Decision)
{
    /// <summary>Compared as stored JSON: a readable diff, and equality that looks inside collections.</summary>
    public void Then(params ReadOnlySpan<RecordEvent> expected)
    {
        Assert.Null(Decision.Refusal);
        Assert.Equal(Json([.. expected]), Json(Decision.Events));
    }

    public void ThenRefused(RefusalCode code, params ReadOnlySpan<string> arguments)
    {
        Assert.Equal(code, Decision.Refusal?.Code);
        Assert.Equal([.. arguments], Decision.Refusal!.Arguments);
    }

    private static string Json(ImmutableArray<RecordEvent> events) => JsonSerializer.Serialize(events, Wire.Json);
}
