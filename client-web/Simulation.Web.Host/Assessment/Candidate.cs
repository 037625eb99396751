using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Domain.Exercises;
using Simulation.Grains;

namespace Simulation.Web.Host.Assessment;

/// <summary>A student to be marked in an exercise.</summary>
public sealed record Candidate(PersonId Person, string Name, SeatView Seat);

/// <summary>What marking an exercise needs: the exercise, its course, its rubric, its students in the order of their names.</summary>
/// <param name="Course">Null when the course is not known (any more).</param>
/// <param name="Rubric">Null: the exercise names no rubric that the platform knows.</param>
public sealed record ExerciseToMark(ExerciseOverview Overview, CourseView? Course, Rubric? Rubric, ImmutableArray<Candidate> Students)
{
    public ExerciseId Id => Overview.Exercise;

    public Candidate? Find(PersonId person) => Students.FirstOrDefault(s => s.Person == person);

    /// <summary>The rubric by name; one that finds nothing when there is none.</summary>
    public RubricReference Reference => Rubric is { } rubric ? new(rubric.Id, rubric.Version) : new("", "");

    public string Delegation(DelegationId id, Language language) => Overview.Scenario.Delegations.FirstOrDefault(d => d.Id == id)?.Name.In(language) ?? id.Value;

    public string Function(string id, Language language) => Overview.Scenario.Functions.FirstOrDefault(f => f.Id == id)?.Name.In(language) ?? id;

    public NoteSeat Seat(Candidate student) => new(
        Id,
        Overview.Plan.Course,
        student.Seat.Session,
        student.Seat.Table,
        Overview.Plan.Scenario,
        Overview.Plan.ScenarioVersion,
        student.Seat.Delegation,
        student.Seat.Function);
}
