namespace Simulation.Domain.Assessment;

/// <summary>A link and, if so, how it was set aside.</summary>
public sealed record Evidence(EvidenceLinked Linked, EvidenceSetAside? Aside)
{
    public EvidenceId Id => Linked.Evidence;

    public bool Counts => Aside is null;
}

/// <summary>The marks of one exercise.</summary>
/// <param name="Given">The latest mark of each assessor on each criterion.</param>
/// <param name="Moderated">The settled level of each criterion that was moderated and not marked again since.</param>
/// <param name="Agreed">What was released, as corrected since; empty before release.</param>
/// <param name="Released">Null until release.</param>
public sealed record ExerciseMarks(
    ImmutableList<MarkGiven> Given,
    ImmutableList<MarkModerated> Moderated,
    ImmutableArray<AgreedMark> Agreed,
    ImmutableList<MarkCorrected> Corrections,
    MarksReleased? Released)
{
    public static readonly ExerciseMarks None = new([], [], [], [], null);

    /// <summary>The rubric in use: that of the first mark. Null while there is none.</summary>
    public RubricReference? Rubric => Given.IsEmpty ? null : Given[0].Rubric;

    /// <summary>Everybody who has marked, in the order of their first mark.</summary>
    public IEnumerable<PersonId> Assessors => Given.Select(m => m.Assessor).Distinct();

    /// <summary>The whole mark as it counts now, percent; null before release.</summary>
    public decimal? Percent => Corrections.IsEmpty ? Released?.Percent : Corrections[^1].Percent;
}

/// <summary>A student's record across courses.</summary>
/// <param name="Seats">In order of holding; several of one exercise when the student was moved.</param>
/// <param name="Outcomes">The outcome record, oldest first; corrected entries stay.</param>
public sealed record StudentRecordState(
    ImmutableList<SeatHeld> Seats,
    ImmutableList<Evidence> Evidence,
    ImmutableDictionary<ExerciseId, ExerciseMarks> Marks,
    ImmutableList<OutcomeRecorded> Outcomes)
{
    public static readonly StudentRecordState Initial = new([], [], ImmutableDictionary<ExerciseId, ExerciseMarks>.Empty, []);

    /// <summary>The seat held last in the exercise; null when the student has no part in it.</summary>
    public SeatHeld? SeatIn(ExerciseId exercise) => Seats.FindLast(s => s.Exercise == exercise);

    public ExerciseMarks MarksIn(ExerciseId exercise) => Marks.GetValueOrDefault(exercise, ExerciseMarks.None);

    public IEnumerable<Evidence> EvidenceIn(ExerciseId exercise) => Evidence.Where(e => e.Linked.Exercise == exercise);

    /// <summary>The entries that count: those that no other entry corrects.</summary>
    public IEnumerable<OutcomeRecorded> Standing
    {
        get
        {
            var corrected = Outcomes.Where(o => o.Corrects is not null).Select(o => o.Corrects!.Value).ToHashSet();
            return Outcomes.Where(o => !corrected.Contains(o.Id));
        }
    }
}
