using Microsoft.Extensions.DependencyInjection.Extensions;
using Simulation.Grains.Assessment;
using Simulation.Web.Host.Assessment.Texts;
using Simulation.Web.Host.Texts;

namespace Simulation.Web.Host.Assessment;

/// <summary>Marking, records, gradebooks.</summary>
internal static class AssessmentSetup
{
    public static void AddAssessment(this WebApplicationBuilder builder)
    {
        builder.Services.AddRubrics();
        builder.Services.TryAddSingleton<ICurriculum, BuiltInCurriculum>();
        builder.Services.AddSingleton<AssessmentAccess>();
        builder.Services.AddSingleton<AssessmentDesk>();
        builder.Services.AddSingleton<Gradebooks>();
        builder.Services.AddScoped(provider => AssessTexts.In(provider.GetRequiredService<Words>().Language));
        builder.Services.AddScoped(provider => RecordTexts.In(provider.GetRequiredService<Words>().Language));
    }

    public static void MapAssessment(this WebApplication app) => app.MapGradebooks();
}
