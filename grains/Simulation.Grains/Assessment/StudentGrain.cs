using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Grains.Journal;
using Simulation.Grains.Live;

namespace Simulation.Grains.Assessment;

/// <summary>The shell around <see cref="StudentRecord"/>: keeps the record, and writes its outcome entries to the reporting table with them.</summary>
internal sealed class StudentGrain(IJournal journal, TimeProvider time, IRubrics rubrics)
    : JournaledGrain<StudentRecordState, RecordEvent>(journal, time, StudentRecordState.Initial), IStudentGrain
{
    protected override string StreamName => $"student/{Student}";

    private PersonId Student => new(this.GetPrimaryKey());

    public Task<Answer> ActAsync(RecordActor actor, Guid commandId, RecordCommand command) => DecideAsync(
        commandId,
        actor.Person,
        command,
        (state, context) => StudentRecord.Decide(state, Student, actor, command, RubricFor(state, command), context),
        events => [.. events.OfType<OutcomeRecorded>().Select(OutcomeRows.Of)]);

    public Task<AssessmentView> AssessmentAsync(ExerciseId exercise, PersonId assessor, RubricReference rubric) =>
        Task.FromResult(RecordViews.ForAssessor(State, Student, exercise, assessor, rubrics.Find(State.MarksIn(exercise).Rubric ?? rubric)));

    public Task<ImmutableArray<MarkGiven>> MarksAsync(ExerciseId exercise) =>
        Task.FromResult<ImmutableArray<MarkGiven>>([.. State.MarksIn(exercise).Given]);

    public Task<ReleasedRecord> ReleasedAsync() => Task.FromResult(RecordViews.Released(State, Student));

    public Task<ImmutableArray<EvidenceView>> OwnEvidenceAsync(ExerciseId exercise) =>
        Task.FromResult(RecordViews.OwnEvidence(State, Student, exercise));

    protected override StudentRecordState Evolve(StudentRecordState state, RecordEvent @event) => StudentRecord.Evolve(state, @event);

    private Rubric? RubricFor(StudentRecordState state, RecordCommand command) => command switch
    {
        GiveMark c => rubrics.Find(c.Rubric),
        ModerateMark c => rubrics.Find(c.Rubric),
        ReleaseMarks c => rubrics.Find(c.Rubric),
        CorrectMark c => rubrics.Find(c.Rubric),
        LinkEvidence { Rubric: { } named } => rubrics.Find(named),
        LinkEvidence c when state.MarksIn(c.Exercise).Rubric is { } used => rubrics.Find(used),
        _ => null,
    };
}
