namespace Simulation.Domain.Assessment;

/// <summary>What is asked of a student's record. Never sent by a desk: the web host's assessment pages and the exercise send it.</summary>
[GenerateSerializer, Immutable, Alias("RecordCommand")]
public abstract record RecordCommand(ExerciseId Exercise);

/// <summary>Who acts on a record.</summary>
/// <param name="Person">Null: the platform.</param>
/// <param name="Assessor">Faculty, an instructor of the course or an administrator; the web host has established it.</param>
[GenerateSerializer, Immutable, Alias("RecordActor.v1")]
public sealed record RecordActor(PersonId? Person, bool Assessor)
{
    public static readonly RecordActor Platform = new(null, false);
}

/// <summary>Note which seat the student holds in an exercise. The latest counts; the same again changes nothing. Who: the platform, an assessor.</summary>
[GenerateSerializer, Immutable, Alias("NoteSeat.v1")]
public sealed record NoteSeat(
    ExerciseId Exercise,
    CourseId Course,
    SessionId Session,
    int Table,
    string Scenario,
    string ScenarioVersion,
    DelegationId Delegation,
    string Function) : RecordCommand(Exercise);

/// <summary>Link an entry of the log to what it shows. Who: an assessor; the student, about themselves; the platform, as a suggestion.</summary>
/// <param name="Behaviour">A behaviour's id in the programme, such as <c>LO1.6</c>; null when a criterion is named.</param>
/// <param name="Criterion">A criterion's id in the exercise's rubric; null when a behaviour is named.</param>
/// <param name="Note">At most 2 000 characters; may be empty.</param>
/// <param name="Rubric">The exercise's rubric; null: the one it is marked on, if it is.</param>
[GenerateSerializer, Immutable, Alias("LinkEvidence.v1")]
public sealed record LinkEvidence(
    ExerciseId Exercise,
    LogReference Reference,
    string? Behaviour,
    string? Criterion,
    string Note,
    RubricReference? Rubric = null) : RecordCommand(Exercise);

/// <summary>Set evidence aside: it no longer counts and stays visible with the reason. Who: an assessor; the student, what they linked themselves.</summary>
/// <param name="Reason">1 to 2 000 characters.</param>
[GenerateSerializer, Immutable, Alias("SetEvidenceAside.v1")]
public sealed record SetEvidenceAside(ExerciseId Exercise, EvidenceId Evidence, string Reason) : RecordCommand(Exercise);

/// <summary>Mark one criterion. The assessor's latest mark replaces their earlier one until release. Who: an assessor, not the student.</summary>
/// <param name="Points">Points of one of the criterion's levels.</param>
/// <param name="Comment">At most 2 000 characters; may be empty. The student reads it after release.</param>
[GenerateSerializer, Immutable, Alias("GiveMark.v1")]
public sealed record GiveMark(
    ExerciseId Exercise,
    RubricReference Rubric,
    string Criterion,
    int Points,
    string Comment,
    ImmutableArray<EvidenceId> Evidence) : RecordCommand(Exercise);

/// <summary>Settle what assessors saw differently. A later mark on the criterion reopens it. Who: an assessor, not the student; at least two have marked it.</summary>
/// <param name="Reason">1 to 2 000 characters.</param>
[GenerateSerializer, Immutable, Alias("ModerateMark.v1")]
public sealed record ModerateMark(ExerciseId Exercise, RubricReference Rubric, string Criterion, int Points, string Reason) : RecordCommand(Exercise);

/// <summary>
/// Release the marks to the student and write the outcome record. Refused while a criterion has no mark, or while assessors are more than
/// one level apart on one and nobody has moderated it. Who: an assessor, not the student.
/// </summary>
[GenerateSerializer, Immutable, Alias("ReleaseMarks.v1")]
public sealed record ReleaseMarks(ExerciseId Exercise, RubricReference Rubric, CurriculumPlace Place) : RecordCommand(Exercise);

/// <summary>Correct a released mark: nothing is overwritten, new outcome entries name those they correct. Who: an assessor, not the student.</summary>
/// <param name="Reason">1 to 2 000 characters.</param>
[GenerateSerializer, Immutable, Alias("CorrectMark.v1")]
public sealed record CorrectMark(ExerciseId Exercise, RubricReference Rubric, string Criterion, int Points, string Reason) : RecordCommand(Exercise);
