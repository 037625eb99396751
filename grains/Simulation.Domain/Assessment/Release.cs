using System.Security.Cryptography;
using System.Text;

namespace Simulation.Domain.Assessment;

/// <summary>Release of marks, corrections after it, and the outcome entries that both write.</summary>
public static class Release
{
    public static Decision<RecordEvent> Decide(
        StudentRecordState state, PersonId student, PersonId assessor, ReleaseMarks command, Rubric? rubric, DecisionContext context)
    {
        var marks = state.MarksIn(command.Exercise);
        if (marks.Released is not null)
        {
            return Decision.Accept<RecordEvent>();
        }

        if (Marking.WhyNotRubric(marks, command.Rubric, rubric) is { } refusal)
        {
            return refusal;
        }

        if (WhyNot(marks, rubric!) is { } unready)
        {
            return unready;
        }

        ImmutableArray<AgreedMark> agreed = [.. rubric!.Criteria.Select(c => Marking.Agreed(marks, c)!)];
        var outcomes = OutcomeMapping.Of(rubric, agreed)
            .Select(result => Entry(state, student, command.Exercise, command.Place, result, marks, agreed, corrects: null, reason: null, context));
        return Decision.Accept<RecordEvent>(
        [
            new MarksReleased(command.Exercise, command.Rubric, command.Place, agreed, OutcomeMapping.Total(agreed), assessor, context.Now),
            .. outcomes,
        ]);
    }

    public static Decision<RecordEvent> Correct(
        StudentRecordState state, PersonId student, PersonId assessor, CorrectMark command, Rubric? rubric, DecisionContext context)
    {
        var marks = state.MarksIn(command.Exercise);
        if (marks.Released is not { } released)
        {
            return RefusalCode.MarksNotReleased;
        }

        if ((Marking.WhyNotRubric(marks, command.Rubric, rubric) ?? Marking.WhyNotLevel(rubric!, command.Criterion, command.Points)) is { } refusal)
        {
            return refusal;
        }

        var reason = Texts.Clean(command.Reason);
        if (Texts.WhyNot(reason, Texts.LongestNote, mayBeEmpty: false) is { } text)
        {
            return text;
        }

        var before = marks.Agreed.First(m => m.Criterion == command.Criterion);
        if (before.Points == command.Points)
        {
            return Decision.Accept<RecordEvent>();
        }

        var mark = before with { Points = command.Points, Assessors = before.Assessors.Contains(assessor) ? before.Assessors : before.Assessors.Add(assessor) };
        ImmutableArray<AgreedMark> agreed = [.. marks.Agreed.Select(m => m.Criterion == mark.Criterion ? mark : m)];
        var standing = state.Standing.Where(o => o.Exercise == command.Exercise).ToDictionary(o => o.Outcome);
        var outcomes = OutcomeMapping.Of(rubric!, agreed)
            .Where(result => result.Shares.Any(s => s.Criterion == command.Criterion))
            .Select(result => Entry(
                state,
                student,
                command.Exercise,
                released.Place,
                result,
                marks,
                agreed,
                standing.GetValueOrDefault(result.Outcome)?.Id,
                reason,
                context));
        return Decision.Accept<RecordEvent>(
        [
            new MarkCorrected(command.Exercise, command.Criterion, mark, OutcomeMapping.Total(agreed), reason, assessor, context.Now),
            .. outcomes,
        ]);
    }

    /// <summary>Why these marks can't be released; null when they can.</summary>
    public static Refusal? WhyNot(ExerciseMarks marks, Rubric rubric)
    {
        var unmarked = rubric.Criteria.Count(c => marks.Given.All(m => m.Criterion != c.Id));
        if (unmarked > 0)
        {
            return new Refusal(RefusalCode.MarksIncomplete, [StudentRecord.Count(unmarked)]);
        }

        return rubric.Criteria.FirstOrDefault(c => Marking.Agreed(marks, c) is null) is { } apart
            ? new Refusal(RefusalCode.MarksDisagree, [apart.Id])
            : null;
    }

    private static OutcomeRecorded Entry(
        StudentRecordState state,
        PersonId student,
        ExerciseId exercise,
        CurriculumPlace place,
        OutcomeResult result,
        ExerciseMarks marks,
        ImmutableArray<AgreedMark> agreed,
        Guid? corrects,
        string? reason,
        DecisionContext context)
    {
        var seat = state.SeatIn(exercise)!;
        var criteria = result.Shares.Select(s => s.Criterion).ToHashSet();
        var cited = marks.Given.Where(m => criteria.Contains(m.Criterion)).SelectMany(m => m.Evidence).ToHashSet();
        var evidence = state.EvidenceIn(exercise).Where(e => e.Counts && (
            cited.Contains(e.Id)
            || (e.Linked.Criterion is { } criterion && criteria.Contains(criterion))
            || (e.Linked.Behaviour?.StartsWith(result.Outcome + ".", StringComparison.Ordinal) ?? false)));
        return new OutcomeRecorded(
            IdOf(context.NewId, result.Outcome),
            student,
            place,
            seat.Course,
            exercise,
            seat.Session,
            seat.Scenario,
            seat.ScenarioVersion,
            seat.Delegation,
            seat.Function,
            result.Outcome,
            result.Points,
            result.Maximum,
            result.Level,
            result.Shares,
            [.. agreed.Where(m => criteria.Contains(m.Criterion)).SelectMany(m => m.Assessors).Distinct()],
            [.. evidence.Select(e => e.Id)],
            corrects,
            reason,
            context.Now);
    }

    /// <summary>One command writes several entries; each has an identity that the command's own implies.</summary>
    private static Guid IdOf(Guid command, string outcome) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{command:N}|{outcome}")).AsSpan(0, 16));
}
