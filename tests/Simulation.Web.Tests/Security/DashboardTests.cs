using System.Net;
using Microsoft.AspNetCore.Hosting;
using Simulation.Domain;

namespace Simulation.Web.Tests.Security;

/// <summary>The cluster's dashboard, where it was asked for.</summary>
public sealed class DashboardTests(DashboardTests.WithDashboard host) : IClassFixture<DashboardTests.WithDashboard>
{
    [Fact]
    public async Task Only_administrators_see_it()
    {
        var wrong = new List<string>();
        foreach (var (who, person) in new (string, PersonId)[]
        {
            ("administrator", host.Administrator), ("instructor", host.Instructor), ("faculty", host.SecondAssessor), ("student", host.Student),
        })
        {
            foreach (var address in new[] { "/dashboard/", "/dashboard/DashboardCounters", "/dashboard/ClusterStats" })
            {
                using var browser = await host.BrowserAsync(person);
                using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
                if (answer.IsSuccessStatusCode != (who == "administrator"))
                {
                    wrong.Add($"{who} was answered {(int)answer.StatusCode} at {address}");
                }
            }
        }

        using var stranger = new HttpClient(host.Server.CreateHandler()) { BaseAddress = host.Server.BaseAddress };
        using var turned = await stranger.GetAsync(new Uri("/dashboard/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.False(turned.IsSuccessStatusCode);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task It_has_no_trace_of_the_log()
    {
        using var browser = await host.BrowserAsync(host.Administrator);
        using var answer = await browser.GetAsync(new Uri("/dashboard/Trace", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    public sealed class WithDashboard : ClassHost
    {
        protected override void Configure(IWebHostBuilder web) => web.UseSetting("Simulation:Dashboard", "true");
    }
}
