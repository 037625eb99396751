using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.JSInterop;
using Simulation.Web.Client;
using Simulation.Web.Client.Browser;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
var language = CurrentLanguage.Of(await LanguageAsync(builder));
builder.Services.AddSimulationClient(new Uri(builder.HostEnvironment.BaseAddress), language);
await builder.Build().RunAsync();

// The page says in which language it was rendered: the first word drawn here must be in the same.
static async Task<string?> LanguageAsync(WebAssemblyHostBuilder builder)
{
    await using var services = builder.Services.BuildServiceProvider();
    return services.GetRequiredService<IJSRuntime>() is IJSInProcessRuntime js ? js.Invoke<string?>("document.documentElement.getAttribute", "lang") : null;
}
