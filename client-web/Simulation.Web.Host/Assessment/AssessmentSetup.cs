using Microsoft.Extensions.DependencyInjection.Extensions;
using Simulation.Grains.Assessment;
using Simulation.Web.Host.Assessment.Texts;
using Simulation.Web.Host.Texts;

namespace Simulation.Web.Host.Assessment;

/// <summary>Marking, records, gradebooks.</summary>
internal static class AssessmentSetup
{
    public static void AddAssessment(this WebApplicationBuilder builder) => builder.Services.AddAssessment();

    public static IServiceCollection AddAssessment(this IServiceCollection services)
    {
        services.AddRubrics();
        services.TryAddSingleton<ICurriculum, BuiltInCurriculum>();
        services.TryAddSingleton<AssessmentAccess>();
        services.TryAddSingleton<AssessmentDesk>();
        services.TryAddSingleton<Gradebooks>();
        services.TryAddScoped(provider => AssessTexts.In(provider.GetRequiredService<Words>().Language));
        services.TryAddScoped(provider => RecordTexts.In(provider.GetRequiredService<Words>().Language));
        return services;
    }

    public static void MapAssessment(this WebApplication app) => app.MapGradebooks();
}
