using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Simulation.Domain;
using Simulation.Domain.Delegations;

namespace Simulation.Web.Tests.Secrecy;

/// <summary>The fence around every host of these tests is not crossed by what the platform does, and it notices what crosses it.</summary>
public sealed class FenceTests
{
    private static readonly DelegationId B = new("B");

    [Fact]
    public async Task What_the_platform_sends_of_B_to_B_and_to_control_crosses_no_fence_and_is_searched()
    {
        await using var host = new ClassHost();
        await host.InitializeAsync();
        Assert.Null((await host.ActAsync(B, new SayInside(host.Fence.Plant("a word inside B", host.Other, host.Instructor), null, null))).Refusal);
        foreach (var person in new[] { host.Student, host.Other, host.Instructor })
        {
            await using var link = await host.LinkAsync(person);
            Assert.Null((await link.EnterTable(host.Table, null, null, null, Connection.Entering.AsSeated)).Refusal);
            using var browser = await host.BrowserAsync(person);
            using var _ = await browser.GetAsync(new Uri($"/api/tables/{host.Table}/brief", UriKind.Relative), TestContext.Current.CancellationToken);
        }

        Assert.Empty(host.Fence.Found);
        Assert.True(host.Fence.Searched is { Bytes: > 1_000, LogLines: > 0 }, $"{host.Fence.Searched}");
    }

    [Theory]
    [InlineData("/leak/body")]
    [InlineData("/leak/header")]
    [InlineData("/leak/log")]
    public async Task What_leaks_is_found(string address)
    {
        await using var host = new LeakyHost();
        await host.InitializeAsync();
        using var browser = await host.BrowserAsync(host.Student);
        using var _ = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("the secret", Assert.Single(host.Fence.Found), StringComparison.Ordinal);
        host.Fence.Forgive();
    }

    [Fact]
    public async Task A_live_connection_is_searched_too()
    {
        await using var host = new ClassHost();
        await host.InitializeAsync();
        await using var link = await host.LinkAsync(host.Student);
        Assert.Null((await link.EnterTable(host.Table, null, null, null, Connection.Entering.AsSeated)).Refusal);
        var word = host.Fence.Plant("what A itself says", host.Other);
        Assert.Null((await host.ActAsync(new("A"), new SayInside(word, null, null))).Refusal);
        await Live.Until.TrueAsync(() => host.Fence.Found.Count > 0);
        host.Fence.Forgive();
    }

    [Fact]
    public async Task A_host_whose_fence_was_crossed_does_not_end_quietly()
    {
        var host = new LeakyHost();
        await host.InitializeAsync();
        using (var browser = await host.BrowserAsync(host.Student))
        {
            using var _ = await browser.GetAsync(new Uri("/leak/body", UriKind.Relative), TestContext.Current.CancellationToken);
        }

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(async () => await host.DisposeAsync());
    }

    /// <summary>A host with an address that tells everybody what nobody may know.</summary>
    private sealed class LeakyHost : ClassHost
    {
        protected override void Configure(IWebHostBuilder web) => web.ConfigureTestServices(services => services.AddTransient<IStartupFilter>(_ => new Leak(Fence)));

        private sealed class Leak(Fence fence) : IStartupFilter
        {
            private static readonly Action<ILogger, string, Exception?> Said = LoggerMessage.Define<string>(LogLevel.Warning, new EventId(1), "It is {Word}.");

            public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
            {
                app.Map("/leak/body", leak => leak.Run(context => context.Response.WriteAsync(fence.Plant("the secret"))));
                app.Map("/leak/header", leak => leak.Run(context =>
                {
                    context.Response.Headers["X-Told"] = fence.Plant("the secret");
                    return Task.CompletedTask;
                }));
                app.Map("/leak/log", leak => leak.Run(context =>
                {
                    Said(context.RequestServices.GetRequiredService<ILogger<Leak>>(), fence.Plant("the secret"), null);
                    return Task.CompletedTask;
                }));
                next(app);
            };
        }
    }
}
