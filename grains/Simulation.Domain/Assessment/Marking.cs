namespace Simulation.Domain.Assessment;

/// <summary>Marks on criteria, before release.</summary>
public static class Marking
{
    /// <summary>Assessors this many levels apart count as agreeing: their mean stands. Source: ecosystem.md, "How simulations are assessed" 1 (f).</summary>
    public const int LevelsApartAllowed = 1;

    public static Decision<RecordEvent> Give(StudentRecordState state, PersonId assessor, GiveMark command, Rubric? rubric, DecisionContext context)
    {
        var marks = state.MarksIn(command.Exercise);
        if (WhyNot(marks, command.Rubric, rubric, command.Criterion, command.Points) is { } refusal)
        {
            return refusal;
        }

        var comment = Texts.Clean(command.Comment);
        if (Texts.WhyNot(comment, Texts.LongestNote, mayBeEmpty: true) is { } tooLong)
        {
            return tooLong;
        }

        var counting = state.EvidenceIn(command.Exercise).Where(e => e.Counts).Select(e => e.Id).ToHashSet();
        ImmutableArray<EvidenceId> evidence = [.. command.Evidence.Distinct()];
        if (!evidence.All(counting.Contains))
        {
            return RefusalCode.NoSuchEvidence;
        }

        var before = marks.Given.Find(m => m.Assessor == assessor && m.Criterion == command.Criterion);
        return before is not null && before.Points == command.Points && before.Comment == comment && before.Evidence.SequenceEqual(evidence)
            ? Decision.Accept<RecordEvent>()
            : Decision.Accept<RecordEvent>(new MarkGiven(
                command.Exercise, command.Rubric, command.Criterion, command.Points, comment, evidence, assessor, context.Now));
    }

    public static Decision<RecordEvent> Moderate(
        StudentRecordState state, PersonId assessor, ModerateMark command, Rubric? rubric, DecisionContext context)
    {
        var marks = state.MarksIn(command.Exercise);
        if (WhyNot(marks, command.Rubric, rubric, command.Criterion, command.Points) is { } refusal)
        {
            return refusal;
        }

        var missing = 2 - marks.Given.Count(m => m.Criterion == command.Criterion);
        if (missing > 0)
        {
            return new Refusal(RefusalCode.MarksIncomplete, [StudentRecord.Count(missing)]);
        }

        var reason = Texts.Clean(command.Reason);
        if (Texts.WhyNot(reason, Texts.LongestNote, mayBeEmpty: false) is { } text)
        {
            return text;
        }

        var before = marks.Moderated.Find(m => m.Criterion == command.Criterion);
        return before is not null && before.Points == command.Points && before.Reason == reason
            ? Decision.Accept<RecordEvent>()
            : Decision.Accept<RecordEvent>(new MarkModerated(command.Exercise, command.Criterion, command.Points, reason, assessor, context.Now));
    }

    /// <summary>How a criterion's marks count; null while it has none, or while they are too far apart and not moderated.</summary>
    public static AgreedMark? Agreed(ExerciseMarks marks, Criterion criterion)
    {
        var given = marks.Given.Where(m => m.Criterion == criterion.Id).ToList();
        if (given.Count == 0)
        {
            return null;
        }

        var moderated = marks.Moderated.Find(m => m.Criterion == criterion.Id);
        if (moderated is null && LevelsApart(criterion, given) > LevelsApartAllowed)
        {
            return null;
        }

        return new AgreedMark(
            criterion.Id,
            moderated?.Points ?? Math.Round(given.Average(m => (decimal)m.Points), 2, MidpointRounding.AwayFromZero),
            criterion.Levels.Max(l => l.Points),
            criterion.WeightPercent,
            moderated is not null,
            [.. given.Select(m => m.Assessor)]);
    }

    /// <summary>How many levels lie between the highest and the lowest mark.</summary>
    public static int LevelsApart(Criterion criterion, IReadOnlyCollection<MarkGiven> given) =>
        given.Count == 0 ? 0 : LevelOf(criterion, given.Max(m => m.Points)) - LevelOf(criterion, given.Min(m => m.Points));

    /// <summary>The level's place from the lowest, from 0.</summary>
    public static int LevelOf(Criterion criterion, int points) => criterion.Levels.Count(l => l.Points < points);

    internal static Refusal? WhyNotRubric(ExerciseMarks marks, RubricReference named, Rubric? rubric)
    {
        if (rubric is null || rubric.Id != named.Id || rubric.Version != named.Version)
        {
            return new Refusal(RefusalCode.RubricMissing);
        }

        return marks.Rubric is { } used && used != named ? new Refusal(RefusalCode.RubricInUse, [used.ToString()]) : null;
    }

    internal static Refusal? WhyNotLevel(Rubric rubric, string criterion, int points)
    {
        if (rubric.Criteria.FirstOrDefault(c => c.Id == criterion) is not { } marked)
        {
            return new Refusal(RefusalCode.NoSuchCriterion);
        }

        return marked.Levels.Any(l => l.Points == points) ? null : new Refusal(RefusalCode.NoSuchLevel);
    }

    private static Refusal? WhyNot(ExerciseMarks marks, RubricReference named, Rubric? rubric, string criterion, int points) =>
        marks.Released is not null
            ? new Refusal(RefusalCode.AlreadyReleased)
            : WhyNotRubric(marks, named, rubric) ?? WhyNotLevel(rubric!, criterion, points);
}
