namespace Simulation.Web.Host.Privacy;

internal static class PrivacySetup
{
    public static void AddPrivacy(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<OwnData>();
        builder.Services.AddSingleton<Erasure>();
    }

    public static void MapPrivacy(this WebApplication app) =>
        app.MapGet("/api/me/data", OwnData.DownloadAsync).RequireAuthorization()
            .WithSummary("Everything that is kept about whoever asks").Produces<OwnDataView>();
}
