using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Delegations;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Privacy;

namespace Simulation.Web.Tests.Security;

/// <summary>What is kept of people: said to them, handed to them, and erased.</summary>
public sealed class PrivacyTests(ClassHost host) : IClassFixture<ClassHost>
{
    [Theory]
    [InlineData("kk", "Сіз туралы не сақталады")]
    [InlineData("ru", "Что о вас хранится")]
    [InlineData("en", "What is kept about you")]
    public async Task What_is_kept_is_said_at_the_doors_in_every_language(string language, string title)
    {
        using var stranger = new HttpClient(host.Server.CreateHandler()) { BaseAddress = host.Server.BaseAddress };
        stranger.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        Assert.Contains($"<h1>{title}</h1>", await ClassHost.PageAsync(stranger, "/privacy"), StringComparison.Ordinal);
        foreach (var door in new[] { "/join", "/sign-in" })
        {
            Assert.Contains($"<a href=\"/privacy\">{title}</a>", await ClassHost.PageAsync(stranger, door), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_language_says_as_much() =>
        Assert.Single(new[] { Language.Kk, Language.Ru, Language.En }.Select(PrivacyTexts.In).Select(t => (t.Kept.Length, t.Rights.Length)).Distinct());

    [Fact]
    public async Task Ones_own_data_hold_what_one_did_and_nothing_of_others()
    {
        var (a, b) = (new DelegationId("A"), new DelegationId("B"));
        Assert.Null((await host.ActAsync(a, new Say(new Audience.WholeTable(), "mine at the table", null))).Refusal);
        Assert.Null((await host.ActAsync(a, new KeepNotes("mine in my notes"))).Refusal);
        Assert.Null((await host.ActAsync(b, new Say(new Audience.WholeTable(), "somebody else's", null))).Refusal);
        Assert.Null((await host.ActAsync(b, new KeepNotes("somebody else's notes"))).Refusal);
        await host.Services.GetRequiredService<Attendance>().CameAsync(host.Exercise, host.Student);

        using var browser = await host.BrowserAsync(host.Student);
        var text = await browser.GetStringAsync("/api/me/data", TestContext.Current.CancellationToken);
        Assert.Contains("mine at the table", text, StringComparison.Ordinal);
        Assert.Contains("mine in my notes", text, StringComparison.Ordinal);
        Assert.DoesNotContain("somebody else's", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Brief of", text, StringComparison.Ordinal);
        Assert.Equal("=Student One", JsonDocument.Parse(text).RootElement.GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_name_is_erased_everywhere_and_what_was_done_stays()
    {
        var persons = host.Services.GetRequiredService<Persons>();
        var gone = await persons.AddAsync("Ophelia Unforgettable", Language.En);
        var course = host.Grains.GetGrain<ICourseGrain>(host.Course.Value);
        var view = (await course.GetAsync())!;
        Assert.Null((await course.SetRosterAsync([.. view.Roster, new RosterEntry(gone, "99887", "ophelia@example.org", "7")], view.Version)).Refusal);
        await host.Services.GetRequiredService<Pins>().TakeAsync(gone);
        using var before = await host.BrowserAsync(gone);
        Assert.Equal(HttpStatusCode.OK, (await before.GetAsync("/api/me", TestContext.Current.CancellationToken)).StatusCode);

        using var asked = await host.SendAsync(host.Administrator, $"/students/{gone}/erase", "erase");
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode); // not without being sure
        using var done = await host.SendAsync(host.Administrator, $"/students/{gone}/erase", "erase", ("Sure", "true"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);

        Assert.Equal(Erasure.NoName, (await persons.FindAsync(gone))!.Name);
        Assert.Equal(new RosterEntry(gone, "", "", ""), (await course.GetAsync())!.Roster.Single(r => r.Person == gone));
        Assert.Empty(await host.Services.GetRequiredService<Pins>().TakenAsync([gone]));
        Assert.Equal(HttpStatusCode.Unauthorized, (await before.GetAsync("/api/me", TestContext.Current.CancellationToken)).StatusCode);
        using var instructor = await host.BrowserAsync(host.Instructor);
        foreach (var page in new[] { $"/courses/{host.Course}/roster", $"/courses/{host.Course}/gradebook" })
        {
            var html = await ClassHost.PageAsync(instructor, page);
            Assert.DoesNotContain("Ophelia", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("99887", html, StringComparison.Ordinal);
        }
    }

    /// <summary>Names are with the person and nowhere else: no event says one, so none has to be changed to forget one.</summary>
    [Fact]
    public async Task No_record_of_a_table_holds_a_name()
    {
        var record = JsonSerializer.Serialize(await host.Grains.GetGrain<ISessionGrain>(host.Table.Value).RecordAsync(), Wire.Json);
        var inside = JsonSerializer.Serialize(await host.Grains.GetGrain<IDelegationGrain>(host.Table.Value, "A", null).RecordAsync(), Wire.Json);
        Assert.Contains(host.Student.ToString(), inside, StringComparison.Ordinal);
        Assert.DoesNotContain("Student One", record + inside, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_are_not_erased_by_mistake() =>
        Assert.False(await host.Services.GetRequiredService<Erasure>().EraseAsync(host.Neighbour));
}
