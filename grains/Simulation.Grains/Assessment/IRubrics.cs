using Simulation.Domain.Assessment;

namespace Simulation.Grains.Assessment;

/// <summary>The rubrics that can be marked on. A version never changes.</summary>
public interface IRubrics
{
    IReadOnlyList<Rubric> All { get; }

    /// <summary>Null when there is no such rubric in this version.</summary>
    Rubric? Find(RubricReference reference);
}
