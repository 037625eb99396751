using Simulation.Connection;
using Simulation.EndToEnd.Tests.Browsers;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>The .NET client library, signed in as somebody who came in with a browser.</summary>
internal static class LiveLink
{
    public static async Task<string> CookiesAsync(Person person) =>
        string.Join("; ", (await person.Context.CookiesAsync()).Select(c => $"{c.Name}={c.Value}"));

    /// <param name="server">Any web host of the installation.</param>
    public static async Task<LiveConnection> OfAsync(Person person, Uri server)
    {
        var cookies = await CookiesAsync(person);
        return new LiveConnection(new Uri(server, "hub"), configure: options => options.Headers["Cookie"] = cookies);
    }
}
