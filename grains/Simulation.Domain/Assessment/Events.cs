using System.Text.Json.Serialization;

namespace Simulation.Domain.Assessment;

/// <summary>What has happened in a student's record. Stored for ever.</summary>
[GenerateSerializer, Immutable, Alias("RecordEvent")]
[JsonDerivedType(typeof(SeatHeld), "SeatHeld.v1")]
[JsonDerivedType(typeof(EvidenceLinked), "EvidenceLinked.v1")]
[JsonDerivedType(typeof(EvidenceSetAside), "EvidenceSetAside.v1")]
[JsonDerivedType(typeof(MarkGiven), "MarkGiven.v1")]
[JsonDerivedType(typeof(MarkModerated), "MarkModerated.v1")]
[JsonDerivedType(typeof(MarksReleased), "MarksReleased.v1")]
[JsonDerivedType(typeof(MarkCorrected), "MarkCorrected.v1")]
[JsonDerivedType(typeof(OutcomeRecorded), "OutcomeRecorded.v1")]
public abstract record RecordEvent;

[GenerateSerializer, Immutable, Alias("SeatHeld.v1")]
public sealed record SeatHeld(
    ExerciseId Exercise,
    CourseId Course,
    SessionId Session,
    int Table,
    string Scenario,
    string ScenarioVersion,
    DelegationId Delegation,
    string Function,
    DateTimeOffset At) : RecordEvent;

/// <param name="By">Who linked it; null: the platform suggested it.</param>
[GenerateSerializer, Immutable, Alias("EvidenceLinked.v1")]
public sealed record EvidenceLinked(
    EvidenceId Evidence,
    ExerciseId Exercise,
    LogReference Reference,
    string? Behaviour,
    string? Criterion,
    string Note,
    PersonId? By,
    DateTimeOffset At) : RecordEvent;

[GenerateSerializer, Immutable, Alias("EvidenceSetAside.v1")]
public sealed record EvidenceSetAside(EvidenceId Evidence, string Reason, PersonId By, DateTimeOffset At) : RecordEvent;

[GenerateSerializer, Immutable, Alias("MarkGiven.v1")]
public sealed record MarkGiven(
    ExerciseId Exercise,
    RubricReference Rubric,
    string Criterion,
    int Points,
    string Comment,
    ImmutableArray<EvidenceId> Evidence,
    PersonId Assessor,
    DateTimeOffset At) : RecordEvent;

[GenerateSerializer, Immutable, Alias("MarkModerated.v1")]
public sealed record MarkModerated(ExerciseId Exercise, string Criterion, int Points, string Reason, PersonId By, DateTimeOffset At) : RecordEvent;

/// <param name="Percent">The whole mark, percent of the maximum, one decimal (<see cref="OutcomeMapping.Total"/>).</param>
[GenerateSerializer, Immutable, Alias("MarksReleased.v1")]
public sealed record MarksReleased(
    ExerciseId Exercise,
    RubricReference Rubric,
    CurriculumPlace Place,
    ImmutableArray<AgreedMark> Marks,
    decimal Percent,
    PersonId By,
    DateTimeOffset At) : RecordEvent;

/// <param name="Percent">The whole mark as corrected, percent of the maximum, one decimal.</param>
[GenerateSerializer, Immutable, Alias("MarkCorrected.v1")]
public sealed record MarkCorrected(
    ExerciseId Exercise, string Criterion, AgreedMark Mark, decimal Percent, string Reason, PersonId By, DateTimeOffset At) : RecordEvent;

/// <summary>
/// An entry of the outcome record: one learning outcome, shown in one exercise. Append-only; the journal chains entries by hash in the reporting
/// table <c>outcome_record</c>, so that a change behind the system's back shows.
/// </summary>
/// <param name="Points">Weighted points reached, two decimals (<see cref="OutcomeMapping"/>).</param>
/// <param name="Maximum">Weighted points possible: the sum of the weights of the criteria mapped to the outcome.</param>
/// <param name="Shares">What each criterion contributed.</param>
/// <param name="Evidence">What of the evidence bears on this outcome; nothing that was set aside.</param>
/// <param name="Corrects">The entry that this one corrects; null for the first.</param>
/// <param name="Reason">Why it was corrected; null for the first.</param>
[GenerateSerializer, Immutable, Alias("OutcomeRecorded.v1")]
public sealed record OutcomeRecorded(
    Guid Id,
    PersonId Student,
    CurriculumPlace Place,
    CourseId Course,
    ExerciseId Exercise,
    SessionId Session,
    string Scenario,
    string ScenarioVersion,
    DelegationId Delegation,
    string Function,
    string Outcome,
    decimal Points,
    decimal Maximum,
    OutcomeLevel Level,
    ImmutableArray<OutcomeShare> Shares,
    ImmutableArray<PersonId> Assessors,
    ImmutableArray<EvidenceId> Evidence,
    Guid? Corrects,
    string? Reason,
    DateTimeOffset At) : RecordEvent
{
    /// <summary>Percent of the maximum, one decimal.</summary>
    public decimal Percent => OutcomeMapping.PercentOf(Points, Maximum);
}
