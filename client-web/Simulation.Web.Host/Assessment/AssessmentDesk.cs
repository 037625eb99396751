using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Domain.Assessment.Assessors;
using Simulation.Domain.Assessment.Indicators;
using Simulation.Domain.Curriculum;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;
using Simulation.Grains;
using Simulation.Grains.Assessment;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Host.Assessment;

/// <summary>Gathers what the marking pages show from the grains, and passes on what they ask. Callers have checked that the reader may.</summary>
internal sealed class AssessmentDesk(IGrainFactory grains, Persons persons, IRubrics rubrics, ICurriculum curriculum)
{
    /// <summary>Null when there is no such exercise.</summary>
    public async Task<ExerciseToMark?> FindAsync(ExerciseId exercise)
    {
        if (await grains.GetGrain<IExerciseGrain>(exercise.Value).OverviewAsync() is not { } overview)
        {
            return null;
        }

        var course = await grains.GetGrain<ICourseGrain>(overview.Plan.Course.Value).GetAsync();
        var named = RubricReference.Parse(overview.Plan.Rubric) ?? RubricReference.Parse(course?.Details.Rubric);
        var seated = overview.Stage == ExerciseStage.Lobby ? [] : overview.Participants.Where(p => p.Seat is not null).ToList();
        var names = (await persons.FindAsync([.. seated.Select(p => p.Person)])).ToDictionary(p => p.Id, p => p.Name);
        var functions = await FunctionsAsync(seated.Select(p => p.Seat!));
        return new ExerciseToMark(
            overview,
            course,
            named is null ? null : rubrics.Find(named),
            [
                .. seated
                    .Select(p => new Candidate(
                        p.Person,
                        names.GetValueOrDefault(p.Person, "?"),
                        p.Seat! with { Function = functions.GetValueOrDefault((p.Seat.Session, p.Person), p.Seat.Function) }))
                    .OrderBy(c => c.Name, StringComparer.CurrentCulture),
            ]);
    }

    public Task<AssessmentView> ViewAsync(ExerciseToMark exercise, PersonId student, PersonId assessor) =>
        Record(student).AssessmentAsync(exercise.Id, assessor, exercise.Reference);

    public async Task<ImmutableArray<AssessmentView>> ViewsAsync(ExerciseToMark exercise, PersonId assessor) =>
        [.. await Task.WhenAll(exercise.Students.Select(s => ViewAsync(exercise, s.Person, assessor)))];

    /// <summary>Everything about one student that helps to mark them.</summary>
    public async Task<StudentMaterial> MaterialAsync(ExerciseToMark exercise, Candidate student, Language language)
    {
        var (session, delegation) = (student.Seat.Session, student.Seat.Delegation);
        var record = grains.GetGrain<ISessionGrain>(session.Value).RecordAsync();
        var inside = grains.GetGrain<IDelegationGrain>(session.Value, delegation.Value, null).RecordAsync();
        var debrief = await grains.GetGrain<IExerciseGrain>(exercise.Id.Value).DebriefAsync(control: true);
        var log = await record;
        var table = log.ClosedAt is null ? null : debrief?.Tables.FirstOrDefault(t => t.Session == session);

        // Before the debrief some tables still negotiate: what they would have now is not what they will have.
        var ended = exercise.Overview.Stage is ExerciseStage.Debrief or ExerciseStage.Closed ? debrief?.Tables ?? [] : [];

        // Students are compared with students: what an automated delegation reached in the role is no measure of theirs.
        var points = ended
            .Where(t => exercise.Overview.Agents.All(a => a.Session != t.Session || a.Delegation != delegation))
            .SelectMany(t => t.Delegations)
            .Where(d => d.Delegation == delegation)
            .Select(d => d.Points);
        var entries = LogEntries.Of(session, log.Events, language);
        var speakers = entries.Select(e => e.Reference.By).OfType<PersonId>().Distinct().ToList();
        return new StudentMaterial(
            table,
            entries,
            StudentIndicators.Of(new TableLog(
                session,
                log.Events,
                (await inside)?.Events ?? [],
                student.Person,
                delegation,
                table?.Delegations.FirstOrDefault(d => d.Delegation == delegation)?.Points,
                [.. points])),
            (await persons.FindAsync(speakers)).ToDictionary(p => p.Id, p => p.Name),
            debrief?.Questionnaire.FirstOrDefault(q => q.Person == student.Person)?.Ratings,
            [
                .. (await grains.GetGrain<IExerciseGrain>(exercise.Id.Value).ObservationsAsync(default, everything: true))
                    .Where(o => o.Session == session && (o.About.Student == student.Person || (o.About.Student is null && o.About.Delegation == delegation))),
            ]);
    }

    /// <summary>These exercises, by id; those that are not there are left out.</summary>
    public async Task<IReadOnlyDictionary<ExerciseId, ExerciseOverview>> OverviewsAsync(IEnumerable<ExerciseId> exercises) =>
        (await Task.WhenAll(exercises.Distinct().Select(e => grains.GetGrain<IExerciseGrain>(e.Value).OverviewAsync())))
            .OfType<ExerciseOverview>()
            .ToDictionary(o => o.Exercise);

    /// <summary>The names of these people, by id; those unknown are left out.</summary>
    public async Task<IReadOnlyDictionary<PersonId, string>> NamesAsync(IEnumerable<PersonId> people) =>
        (await persons.FindAsync([.. people.Distinct()])).ToDictionary(p => p.Id, p => p.Name);

    /// <summary>Passes an assessor's command on, once the record knows the seat.</summary>
    public async Task<Refusal?> ActAsync(ExerciseToMark exercise, PersonId student, PersonId assessor, RecordCommand command)
    {
        var record = Record(student);
        if (exercise.Find(student) is { } candidate)
        {
            var noted = await record.ActAsync(RecordActor.Platform, Guid.NewGuid(), exercise.Seat(candidate));
            if (noted.Refusal is { } refusal)
            {
                return refusal;
            }
        }

        return (await record.ActAsync(new RecordActor(assessor, Assessor: true), Guid.NewGuid(), command)).Refusal;
    }

    /// <summary>The learning outcomes of the programme that the course belongs to; empty where it belongs to none.</summary>
    public ImmutableArray<LearningOutcome> OutcomesOf(ExerciseToMark exercise) =>
        exercise.Course is { } course && curriculum.Find(course.Details.Programme) is { } programme ? programme.LearningOutcomes : [];

    /// <summary>Where the exercise counts; without a known course it counts nowhere, and the entry says so by empty names.</summary>
    public CurriculumPlace Place(ExerciseToMark exercise, bool formative)
    {
        if (exercise.Course?.Details is not { } details)
        {
            return new CurriculumPlace("", "", 0, 0, formative);
        }

        var entry = curriculum.Find(details.Programme)?.Semesters
            .FirstOrDefault(s => s.Number == details.Semester)?.Entries
            .FirstOrDefault(e => e.Discipline == details.Discipline);
        return new CurriculumPlace(details.Programme, details.Discipline, details.Semester, entry?.Ects ?? 0, formative);
    }

    /// <summary>All marks of those students whose marks this reader may see: marked by themselves, or completely by two others and not by them.</summary>
    public async Task<ImmutableArray<MarkedStudent>> ToCompareAsync(ExerciseToMark exercise, PersonId reader)
    {
        if (exercise.Rubric is not { } rubric)
        {
            return [];
        }

        var marks = await Task.WhenAll(exercise.Students.Select(async s =>
            new MarkedStudent(s, await Record(s.Person).MarksAsync(exercise.Id), await ViewAsync(exercise, s.Person, reader))));
        return [.. marks.Where(m => m.IsOpenTo(reader, rubric))];
    }

    /// <summary>The functions as the delegations last gave them: that is what was held at the table.</summary>
    private async Task<Dictionary<(SessionId, PersonId), string>> FunctionsAsync(IEnumerable<SeatView> seats)
    {
        var delegations = seats.Select(s => (s.Session, s.Delegation)).Distinct();
        var members = await Task.WhenAll(delegations.Select(async d =>
            (d.Session, Members: await grains.GetGrain<IDelegationGrain>(d.Session.Value, d.Delegation.Value, null).MembersAsync())));
        return members.SelectMany(d => d.Members.Select(m => (Key: (d.Session, m.Person), m.Function))).ToDictionary(m => m.Key, m => m.Function);
    }

    private IStudentGrain Record(PersonId student) => grains.GetGrain<IStudentGrain>(student.Value);
}

/// <summary>What one student did, as far as the log knows.</summary>
/// <param name="Table">Null while the table has not ended.</param>
/// <param name="Ratings">The student's answers to the questionnaire; null when there are none.</param>
/// <param name="Observations">What observers noted about them, or about their delegation as a whole.</param>
public sealed record StudentMaterial(
    TableOutcome? Table,
    ImmutableArray<LogEntry> Log,
    ImmutableArray<Indicator> Indicators,
    IReadOnlyDictionary<PersonId, string> Names,
    ImmutableSortedDictionary<string, int>? Ratings,
    ImmutableArray<ObservationView> Observations)
{
    /// <summary>The entry that an observation is pinned to; null: it is pinned to a moment.</summary>
    public LogEntry? EntryOf(ObservationView observation) => observation.Entry?.In(Log);
}

/// <param name="View">The exercise as the reader may see it.</param>
internal sealed record MarkedStudent(Candidate Student, ImmutableArray<MarkGiven> Marks, AssessmentView View)
{
    public IEnumerable<PersonId> Assessors => Marks.Select(m => m.Assessor).Distinct();

    public bool IsOpenTo(PersonId reader, Rubric rubric)
    {
        var complete = Assessors.Where(a => rubric.Criteria.All(c => Marks.Any(m => m.Assessor == a && m.Criterion == c.Id))).ToList();
        return Assessors.Count() >= 2 && (complete.Contains(reader) || (!Assessors.Contains(reader) && complete.Count >= 2));
    }

    public IEnumerable<AssessedLevel> Levels(Rubric rubric) =>
        from mark in Marks
        join criterion in rubric.Criteria on mark.Criterion equals criterion.Id
        select new AssessedLevel(Student.Person, criterion.Id, mark.Assessor, Marking.LevelOf(criterion, mark.Points));
}
