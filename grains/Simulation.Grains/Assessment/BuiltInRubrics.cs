using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Simulation.Domain.Assessment;
using Simulation.Library;

namespace Simulation.Grains.Assessment;

/// <summary>The rubrics that the product ships with.</summary>
internal sealed class BuiltInRubrics : IRubrics
{
    public IReadOnlyList<Rubric> All => BuiltInLibrary.Rubrics;

    public Rubric? Find(RubricReference reference) =>
        BuiltInLibrary.Rubrics.FirstOrDefault(r => r.Id == reference.Id && r.Version == reference.Version);
}

public static class RubricsSetup
{
    /// <summary>The rubrics that students' records are marked on, unless others are there already. Silos and web hosts need them.</summary>
    public static IServiceCollection AddRubrics(this IServiceCollection services)
    {
        services.TryAddSingleton<IRubrics, BuiltInRubrics>();
        return services;
    }
}
