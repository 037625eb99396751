using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Grains;

namespace Simulation.Web.Host.Assessment;

/// <summary>What a course has released: marks by exercise, outcomes by student.</summary>
/// <param name="Outcomes">The codes of all outcomes somebody has an entry for, in order.</param>
internal sealed record Gradebook(
    CourseView Course,
    ImmutableArray<ExerciseOverview> Exercises,
    ImmutableArray<GradebookRow> Rows,
    ImmutableArray<string> Outcomes);

/// <param name="Marks">Whole mark of each released exercise of the course, percent.</param>
/// <param name="Standing">The outcome entries that count, of this course only.</param>
internal sealed record GradebookRow(
    PersonId Person,
    string Name,
    string Number,
    string Email,
    string Group,
    ImmutableDictionary<ExerciseId, decimal> Marks,
    ImmutableDictionary<ExerciseId, string> Comments,
    ImmutableArray<OutcomeRecorded> Standing)
{
    public ImmutableSortedDictionary<string, OutcomeSummary> Summary => RecordViews.Summary(Standing);

    /// <summary>Mean of the released marks that count, percent, one decimal; null when there is none.</summary>
    public decimal? Mean => Marks.IsEmpty ? null : Math.Round(Marks.Values.Average(), 1, MidpointRounding.AwayFromZero);
}
