using Simulation.Domain.Assessment;
using Simulation.Grains.Journal;

namespace Simulation.Grains.Assessment;

/// <summary>An outcome entry as a row of <c>outcome_record</c>. Hashes are the journal's business.</summary>
internal static class OutcomeRows
{
    public static SideRow Of(OutcomeRecorded e) => new(
        "outcome_record",
        [
            new("id", e.Id.ToString("N")),
            new("person", e.Student.ToString()),
            new("programme", e.Place.Programme),
            new("discipline", e.Place.Discipline),
            new("semester", (long)e.Place.Semester),
            new("ects", e.Place.Ects),
            new("course", e.Course.ToString()),
            new("exercise", e.Exercise.ToString()),
            new("session", e.Session.ToString()),
            new("scenario", e.Scenario),
            new("scenario_version", e.ScenarioVersion),
            new("delegation", e.Delegation.Value),
            new("member_function", e.Function),
            new("outcome", e.Outcome),
            new("level", (long)e.Level),
            new("points", e.Points),
            new("maximum", e.Maximum),
            new("assessors", string.Join(' ', e.Assessors)),
            new("evidence", string.Join(' ', e.Evidence)),
            new("formative", e.Place.Formative),
            new("at", e.At),
        ]);
}
