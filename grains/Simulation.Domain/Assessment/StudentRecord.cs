using System.Diagnostics;
using System.Globalization;

namespace Simulation.Domain.Assessment;

/// <summary>The decider of a student's record: seats, evidence, marks, release, and the append-only outcome record.</summary>
public static class StudentRecord
{
    /// <summary>Most links of evidence in one exercise; more would be noise, not evidence.</summary>
    public const int MostEvidence = 300;

    /// <summary>Longest behaviour id, characters.</summary>
    private const int LongestBehaviour = 40;

    /// <param name="student">Whose record it is.</param>
    /// <param name="rubric">The rubric that the command names (for evidence: the exercise's); null when there is no such rubric.</param>
    public static Decision<RecordEvent> Decide(
        StudentRecordState state, PersonId student, RecordActor actor, RecordCommand command, Rubric? rubric, DecisionContext context) =>
        command switch
        {
            NoteSeat note => Seat(state, actor, note, context),
            LinkEvidence link => Link(state, student, actor, link, rubric, context),
            SetEvidenceAside aside => SetAside(state, actor, aside, context),
            _ when WhyNotAssess(state, student, actor, command.Exercise) is { } refusal => refusal,
            GiveMark give => Marking.Give(state, actor.Person!.Value, give, rubric, context),
            ModerateMark moderate => Marking.Moderate(state, actor.Person!.Value, moderate, rubric, context),
            ReleaseMarks release => Release.Decide(state, student, actor.Person!.Value, release, rubric, context),
            CorrectMark correct => Release.Correct(state, student, actor.Person!.Value, correct, rubric, context),
            _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
        };

    public static StudentRecordState Evolve(StudentRecordState state, RecordEvent @event) => @event switch
    {
        SeatHeld e => state with { Seats = state.Seats.Add(e) },
        EvidenceLinked e => state with { Evidence = state.Evidence.Add(new Evidence(e, null)) },
        EvidenceSetAside e => state with { Evidence = [.. state.Evidence.Select(x => x.Id == e.Evidence ? x with { Aside = e } : x)] },
        MarkGiven e => Change(state, e.Exercise, m => m with
        {
            Given = m.Given.RemoveAll(g => g.Assessor == e.Assessor && g.Criterion == e.Criterion).Add(e),
            // What was settled was settled on the marks of then.
            Moderated = m.Moderated.RemoveAll(x => x.Criterion == e.Criterion),
        }),
        MarkModerated e => Change(state, e.Exercise, m => m with { Moderated = m.Moderated.RemoveAll(x => x.Criterion == e.Criterion).Add(e) }),
        MarksReleased e => Change(state, e.Exercise, m => m with { Agreed = e.Marks, Released = e }),
        MarkCorrected e => Change(state, e.Exercise, m => m with
        {
            Agreed = [.. m.Agreed.Select(a => a.Criterion == e.Criterion ? e.Mark : a)],
            Corrections = m.Corrections.Add(e),
        }),
        OutcomeRecorded e => state with { Outcomes = state.Outcomes.Add(e) },
        _ => throw new UnreachableException($"No evolution for {@event?.GetType().Name}"),
    };

    /// <summary>Nobody assesses themselves, and nobody is assessed on what they had no part in.</summary>
    private static RefusalCode? WhyNotAssess(StudentRecordState state, PersonId student, RecordActor actor, ExerciseId exercise)
    {
        if (!actor.Assessor || actor.Person is null || actor.Person == student)
        {
            return RefusalCode.NotAllowed;
        }

        return state.SeatIn(exercise) is null ? RefusalCode.NotFound : null;
    }

    private static Decision<RecordEvent> Seat(StudentRecordState state, RecordActor actor, NoteSeat command, DecisionContext context)
    {
        if (actor is { Person: not null, Assessor: false })
        {
            return RefusalCode.NotAllowed;
        }

        var seat = new SeatHeld(
            command.Exercise,
            command.Course,
            command.Session,
            command.Table,
            command.Scenario,
            command.ScenarioVersion,
            command.Delegation,
            command.Function,
            context.Now);
        return state.SeatIn(command.Exercise) is { } held && held with { At = context.Now } == seat
            ? Decision.Accept<RecordEvent>()
            : Decision.Accept<RecordEvent>(seat);
    }

    private static Decision<RecordEvent> Link(
        StudentRecordState state, PersonId student, RecordActor actor, LinkEvidence command, Rubric? rubric, DecisionContext context)
    {
        if (actor is { Person: { } person, Assessor: false } && person != student)
        {
            return RefusalCode.NotAllowed;
        }

        if (state.SeatIn(command.Exercise) is null)
        {
            return RefusalCode.NotFound;
        }

        if (state.MarksIn(command.Exercise).Released is not null)
        {
            return RefusalCode.AlreadyReleased;
        }

        // A student who was moved has sat at several tables of the exercise; all of them count.
        if (!state.Seats.Any(s => s.Exercise == command.Exercise && s.Session == command.Reference.Session))
        {
            return RefusalCode.NoSuchEvidence;
        }

        if (command is { Behaviour: null, Criterion: null } or { Behaviour.Length: 0 or > LongestBehaviour })
        {
            return RefusalCode.Malformed;
        }

        if (command.Criterion is { } criterion)
        {
            if (rubric is null)
            {
                return RefusalCode.RubricMissing;
            }

            if (rubric.Criteria.All(c => c.Id != criterion))
            {
                return RefusalCode.NoSuchCriterion;
            }
        }

        var note = Texts.Clean(command.Note);
        if (Texts.WhyNot(note, Texts.LongestNote, mayBeEmpty: true) is { } tooLong)
        {
            return tooLong;
        }

        var there = state.EvidenceIn(command.Exercise).Where(e => e.Counts).ToList();
        if (there.Any(e => e.Linked.Reference.IsSameEntry(command.Reference) && e.Linked.Behaviour == command.Behaviour && e.Linked.Criterion == command.Criterion))
        {
            return Decision.Accept<RecordEvent>();
        }

        if (there.Count >= MostEvidence)
        {
            return RefusalCode.Malformed;
        }

        return Decision.Accept<RecordEvent>(new EvidenceLinked(
            new EvidenceId(context.NewId),
            command.Exercise,
            command.Reference with { Quote = LogReference.Cut(Texts.Clean(command.Reference.Quote)) },
            command.Behaviour,
            command.Criterion,
            note,
            actor.Person,
            context.Now));
    }

    private static Decision<RecordEvent> SetAside(StudentRecordState state, RecordActor actor, SetEvidenceAside command, DecisionContext context)
    {
        if (actor.Person is not { } person)
        {
            return RefusalCode.NotAllowed;
        }

        if (state.EvidenceIn(command.Exercise).FirstOrDefault(e => e.Id == command.Evidence) is not { } evidence)
        {
            return RefusalCode.NoSuchEvidence;
        }

        if (!actor.Assessor && evidence.Linked.By != person)
        {
            return RefusalCode.NotAllowed;
        }

        if (state.MarksIn(command.Exercise).Released is not null)
        {
            return RefusalCode.AlreadyReleased;
        }

        var reason = Texts.Clean(command.Reason);
        if (Texts.WhyNot(reason, Texts.LongestNote, mayBeEmpty: false) is { } refusal)
        {
            return refusal;
        }

        return evidence.Counts
            ? Decision.Accept<RecordEvent>(new EvidenceSetAside(command.Evidence, reason, person, context.Now))
            : Decision.Accept<RecordEvent>();
    }

    private static StudentRecordState Change(StudentRecordState state, ExerciseId exercise, Func<ExerciseMarks, ExerciseMarks> change) =>
        state with { Marks = state.Marks.SetItem(exercise, change(state.MarksIn(exercise))) };

    internal static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
