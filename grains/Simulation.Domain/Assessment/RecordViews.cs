namespace Simulation.Domain.Assessment;

/// <summary>Evidence as it is read.</summary>
/// <param name="By">Who linked it; null: the platform suggested it.</param>
/// <param name="SetAside">Why it no longer counts; null while it does.</param>
[GenerateSerializer, Immutable, Alias("EvidenceView.v1")]
public sealed record EvidenceView(
    EvidenceId Id,
    LogReference Reference,
    string? Behaviour,
    string? Criterion,
    string Note,
    PersonId? By,
    DateTimeOffset At,
    string? SetAside);

/// <summary>One exercise of a student as one assessor may see it: others' marks stay closed until one's own are complete.</summary>
/// <param name="Seat">Null: the student has no part in the exercise (yet).</param>
/// <param name="Own">The assessor's own marks.</param>
/// <param name="Others">Other assessors' marks; empty until the own ones are complete, or after release.</param>
/// <param name="Assessors">Everybody who has marked, the reader included; who they are isn't blind, what they gave is.</param>
/// <param name="Marked">How many criteria the reader has marked.</param>
/// <param name="Agreed">How each criterion counts as things stand; what was released, after release. Empty while <paramref name="Others"/> are closed to the reader.</param>
/// <param name="Outcomes">The outcomes that result as things stand, or were recorded.</param>
/// <param name="Unready">Why it can't be released now; null when it can, or was.</param>
[GenerateSerializer, Immutable, Alias("AssessmentView.v1")]
public sealed record AssessmentView(
    PersonId Student,
    SeatHeld? Seat,
    ImmutableArray<EvidenceView> Evidence,
    ImmutableArray<MarkGiven> Own,
    ImmutableArray<MarkGiven> Others,
    ImmutableArray<PersonId> Assessors,
    int Marked,
    int Criteria,
    ImmutableArray<MarkModerated> Moderated,
    ImmutableArray<AgreedMark> Agreed,
    ImmutableArray<OutcomeResult> Outcomes,
    decimal? Percent,
    ImmutableArray<MarkCorrected> Corrections,
    DateTimeOffset? ReleasedAt,
    Refusal? Unready);

/// <summary>A released exercise as the student reads it.</summary>
/// <param name="Comments">Criterion to the assessors' comments, without their names' order telling who gave what.</param>
/// <param name="Evidence">What counts, and what the student linked.</param>
[GenerateSerializer, Immutable, Alias("ReleasedExercise.v1")]
public sealed record ReleasedExercise(
    SeatHeld Seat,
    RubricReference Rubric,
    CurriculumPlace Place,
    ImmutableArray<AgreedMark> Marks,
    decimal Percent,
    ImmutableArray<CriterionComment> Comments,
    ImmutableArray<EvidenceView> Evidence,
    ImmutableArray<MarkCorrected> Corrections,
    DateTimeOffset ReleasedAt);

[GenerateSerializer, Immutable, Alias("CriterionComment.v1")]
public sealed record CriterionComment(string Criterion, string Comment);

/// <summary>A student's record: what was released, and nothing else.</summary>
/// <param name="Seats">Every seat held, oldest first, also where nothing is released yet.</param>
/// <param name="Outcomes">Every entry, corrected ones included, oldest first.</param>
/// <param name="Standing">Those that count.</param>
[GenerateSerializer, Immutable, Alias("ReleasedRecord.v1")]
public sealed record ReleasedRecord(
    PersonId Student,
    ImmutableArray<SeatHeld> Seats,
    ImmutableArray<ReleasedExercise> Exercises,
    ImmutableArray<OutcomeRecorded> Outcomes,
    ImmutableArray<OutcomeRecorded> Standing);

/// <summary>What who sees of a record.</summary>
public static class RecordViews
{
    public static AssessmentView ForAssessor(StudentRecordState state, PersonId student, ExerciseId exercise, PersonId assessor, Rubric? rubric)
    {
        var marks = state.MarksIn(exercise);
        var own = marks.Given.Where(m => m.Assessor == assessor).ToImmutableArray();
        var criteria = rubric?.Criteria ?? [];
        var marked = criteria.Count(c => own.Any(m => m.Criterion == c.Id));
        var released = marks.Released is not null;

        // Blind until done: who knows the others' marks no longer marks independently.
        var open = released || (criteria.Length > 0 && marked == criteria.Length) || marks.Given.All(m => m.Assessor == assessor);
        var agreed = released ? marks.Agreed : open ? [.. criteria.Select(c => Marking.Agreed(marks, c)).OfType<AgreedMark>()] : [];
        return new AssessmentView(
            student,
            state.SeatIn(exercise),
            [.. state.EvidenceIn(exercise).Select(View)],
            own,
            open ? [.. marks.Given.Where(m => m.Assessor != assessor)] : [],
            [.. marks.Assessors],
            marked,
            criteria.Length,
            open ? [.. marks.Moderated] : [],
            agreed,
            rubric is null ? [] : OutcomeMapping.Of(rubric, agreed),
            released ? marks.Percent : agreed.Length == criteria.Length && agreed.Length > 0 ? OutcomeMapping.Total(agreed) : null,
            [.. marks.Corrections],
            marks.Released?.At,
            released ? null : rubric is null ? new Refusal(RefusalCode.RubricMissing) : Release.WhyNot(marks, rubric));
    }

    public static ReleasedRecord Released(StudentRecordState state, PersonId student) => new(
        student,
        [.. state.Seats],
        [
            .. state.Marks
                .Where(m => m.Value.Released is not null)
                .OrderBy(m => m.Value.Released!.At)
                .Select(m => Released(state, student, m.Key, m.Value)),
        ],
        [.. state.Outcomes],
        [.. state.Standing]);

    /// <summary>What the student linked themselves in an exercise; what others linked they read after release.</summary>
    public static ImmutableArray<EvidenceView> OwnEvidence(StudentRecordState state, PersonId student, ExerciseId exercise) =>
        [.. state.EvidenceIn(exercise).Where(e => e.Linked.By == student).Select(View)];

    /// <summary>Per outcome, what all standing entries add up to: the sums of their points and of their maxima.</summary>
    public static ImmutableSortedDictionary<string, OutcomeSummary> Summary(IEnumerable<OutcomeRecorded> standing) =>
        standing
            .GroupBy(o => o.Outcome)
            .ToImmutableSortedDictionary(
                g => g.Key,
                g => new OutcomeSummary(
                    OutcomeMapping.PercentOf(g.Sum(o => o.Points), g.Sum(o => o.Maximum)),
                    OutcomeMapping.LevelOf(g.Sum(o => o.Points), g.Sum(o => o.Maximum)),
                    g.Count()),
                StringComparer.Ordinal);

    private static ReleasedExercise Released(StudentRecordState state, PersonId student, ExerciseId exercise, ExerciseMarks marks) => new(
        state.SeatIn(exercise)!,
        marks.Released!.Rubric,
        marks.Released.Place,
        marks.Agreed,
        marks.Percent!.Value,
        [.. marks.Given.Where(m => m.Comment.Length > 0).Select(m => new CriterionComment(m.Criterion, m.Comment))],
        [.. state.EvidenceIn(exercise).Where(e => e.Counts || e.Linked.By == student).Select(View)],
        [.. marks.Corrections],
        marks.Released.At);

    private static EvidenceView View(Evidence e) => new(
        e.Id,
        e.Linked.Reference,
        e.Linked.Behaviour,
        e.Linked.Criterion,
        e.Linked.Note,
        e.Linked.By,
        e.Linked.At,
        e.Aside?.Reason);
}

/// <param name="Percent">Percent of the maximum over all exercises, one decimal.</param>
/// <param name="Exercises">How many exercises speak about it.</param>
public sealed record OutcomeSummary(decimal Percent, OutcomeLevel Level, int Exercises);
