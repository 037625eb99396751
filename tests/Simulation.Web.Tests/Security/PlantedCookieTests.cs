using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Simulation.Domain;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Tests.Security;

/// <summary>Somebody puts a cookie of theirs into another person's browser, and waits until that person signs in.</summary>
public sealed class PlantedCookieTests(ClassHost host) : IClassFixture<ClassHost>
{
    private const string Password = "seven rivers to the sea";

    [Fact]
    public async Task A_sign_in_that_was_planted_is_worth_nothing_once_its_victim_has_signed_in()
    {
        var victim = await StaffAsync("victim");
        var planted = await host.CookieAsync(host.Outsider);
        Assert.Equal(HttpStatusCode.OK, (await MeAsync(planted)).Status); // it was worth something before

        using var answer = await host.SendAsync(planted, "/sign-in", "sign-in", ("Form.UserName", "victim"), ("Form.Password", Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var own = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("simulation=", StringComparison.Ordinal)).Split(';')[0];
        Assert.NotEqual(planted, own);
        Assert.Equal(HttpStatusCode.Unauthorized, (await MeAsync(planted)).Status);
        Assert.Contains(victim.ToString(), (await MeAsync(own)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_made_up_cookie_is_not_taken_over()
    {
        var victim = await StaffAsync("another");
        const string Planted = "simulation=fixed-by-somebody-else";
        using var answer = await host.SendAsync(Planted, "/sign-in", "sign-in", ("Form.UserName", "another"), ("Form.Password", Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var own = answer.Headers.GetValues("Set-Cookie").Last(c => c.StartsWith("simulation=", StringComparison.Ordinal)).Split(';')[0];
        Assert.NotEqual(Planted, own);
        Assert.Equal(HttpStatusCode.Unauthorized, (await MeAsync(Planted)).Status);
        Assert.Contains(victim.ToString(), (await MeAsync(own)).Body, StringComparison.Ordinal);
    }

    private async Task<PersonId> StaffAsync(string userName)
    {
        var (person, problem) = await host.Services.GetRequiredService<StaffAccounts>().AddAsync(userName, userName, Password, [Roles.Instructor], Language.En);
        Assert.Null(problem);
        return person;
    }

    private async Task<(HttpStatusCode Status, string Body)> MeAsync(string cookie)
    {
        using var browser = new HttpClient(host.Server.CreateHandler()) { BaseAddress = host.Server.BaseAddress };
        browser.DefaultRequestHeaders.Add("Cookie", cookie);
        using var answer = await browser.GetAsync(new Uri("/api/me", UriKind.Relative), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
