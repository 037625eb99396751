using Simulation.Domain;
using Simulation.Domain.Assessment;

namespace Simulation.Grains;

/// <summary>A student's record across courses: seats held, evidence, marks, the append-only outcome record. Key: the person's id.</summary>
[Alias("IStudentGrain")]
public interface IStudentGrain : IGrainWithGuidKey
{
    /// <summary>Decides a command, once. The web host has established who asks, and whether they assess.</summary>
    [Alias("Act"), CalledBy(Caller.Host)]
    Task<Answer> ActAsync(RecordActor actor, Guid commandId, RecordCommand command);

    /// <summary>One exercise as this assessor may see it: blind to other assessors until their own marks are complete.</summary>
    /// <param name="rubric">The rubric to read it by.</param>
    [Alias("Assessment"), CalledBy(Caller.Host)]
    Task<AssessmentView> AssessmentAsync(ExerciseId exercise, PersonId assessor, RubricReference rubric);

    /// <summary>All marks of an exercise, by whomever: to compare assessors, once the reader may.</summary>
    [Alias("Marks"), CalledBy(Caller.Host)]
    Task<ImmutableArray<MarkGiven>> MarksAsync(ExerciseId exercise);

    /// <summary>What was released to the student.</summary>
    [Alias("Released"), CalledBy(Caller.Host)]
    Task<ReleasedRecord> ReleasedAsync();

    /// <summary>The student's own evidence in an exercise: what they linked themselves, also before release.</summary>
    [Alias("OwnEvidence"), CalledBy(Caller.Host)]
    Task<ImmutableArray<EvidenceView>> OwnEvidenceAsync(ExerciseId exercise);
}
