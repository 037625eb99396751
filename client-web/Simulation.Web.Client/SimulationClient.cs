using Simulation.Connection;
using Simulation.Domain;
using Simulation.Web.Client.Browser;

namespace Simulation.Web.Client;

/// <summary>What the pages of this client need.</summary>
public static class SimulationClient
{
    /// <summary>In the browser: one live connection, the API, this device.</summary>
    /// <param name="address">Where the platform is served, with a closing slash.</param>
    public static IServiceCollection AddSimulationClient(this IServiceCollection services, Uri address, Language language) => services
        .AddSingleton(TimeProvider.System)
        .AddScoped(_ => new HttpClient { BaseAddress = address })
        .AddScoped<IPlatformApi, PlatformApi>()
        .AddScoped<IBrowser, JsBrowser>()
        .AddScoped<PersonalStore>()
        .AddScoped(s => new CurrentLanguage(s.GetRequiredService<IBrowser>(), s.GetRequiredService<IPlatformApi>(), language))
        .AddScoped<ILiveConnection>(s => new LiveConnection(new Uri(address, "hub"), s.GetRequiredService<PersonalStore>()));

    /// <summary>On the host, while pages are rendered before they live: nothing is connected, nothing is asked.</summary>
    /// <param name="language">The language of this request.</param>
    public static IServiceCollection AddPrerendering(this IServiceCollection services, Func<IServiceProvider, Language> language) => services
        .AddScoped<IPlatformApi, SilentApi>()
        .AddScoped<IBrowser, SilentBrowser>()
        .AddScoped<PersonalStore>()
        .AddScoped(s => new CurrentLanguage(s.GetRequiredService<IBrowser>(), s.GetRequiredService<IPlatformApi>(), language(s)))
        .AddScoped<ILiveConnection>(s => new SilentConnection(s.GetService<TimeProvider>() ?? TimeProvider.System));
}
