using System.Text.RegularExpressions;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.EndToEnd.Tests.Journeys;
using Simulation.EndToEnd.Tests.Processes;
using Simulation.Web.Host.Texts;

namespace Simulation.EndToEnd.Tests.Committees;

/// <summary>What people do who come by the plain pages.</summary>
internal static partial class Visitor
{
    /// <summary>Makes the first account, a course, and an exercise of it, with one table and one person for each delegation where nothing else is said.</summary>
    /// <param name="settings">Of the form in which the exercise is planned.</param>
    public static async Task<(ExerciseId Exercise, string Code, string Page)> PlanAsync(
        PlainBrowser browser, ServerProcess server, string scenario, params IEnumerable<(string Name, string Value)> settings)
    {
        var setUp = (await server.SetUpLinkAsync()).PathAndQuery;
        await browser.SubmitAsync(setUp, "Form.UserName", ("Form.Name", "Instructor 1"), ("Form.UserName", "instructor.1"), ("Form.Password", Instructor.Password));
        var (course, _) = await browser.SubmitAsync("/courses/new", "Form.Term", ("Form.Term", "2026/27, 1"));

        // The library is put on the shelf after the doors are open: the case may come a moment later.
        var plan = $"{course}/exercises/new?scenario={scenario}";
        await Eventually.TrueAsync(() => browser.OffersAsync(plan, "Form.Tables"), otherwise: () => server.Output);
        var (path, page) = await browser.SubmitAsync(plan, "Form.Tables", [
            .. new[] { (Name: "Form.Tables", Value: "1"), (Name: "Form.People", Value: "1") }.Where(d => settings.All(s => s.Name != d.Name)),
            .. settings,
        ]);
        var exercise = ExercisePage().Match(path);
        Assert.True(exercise.Success, $"The exercise was not planned:\n{page}");
        return (new ExerciseId(Guid.Parse(exercise.Groups[1].Value)), BigCode().Match(page).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal), page);
    }

    /// <summary>Comes in as a guest.</summary>
    /// <returns>What signs them in from now on.</returns>
    public static async Task<string> JoinAsync(Uri server, string code, string name)
    {
        using var browser = new PlainBrowser(server);
        var (_, page) = await browser.SubmitAsync($"/j/{code}", "Guest", ("Guest", name));
        Assert.Contains(Words.In(Language.En).Join.EnterHall, page, StringComparison.Ordinal);
        return browser.Cookies;
    }

    /// <summary>The client library as this person, over a network that says everything twice.</summary>
    public static LiveConnection Live(Uri server, string cookies) => new(
        () => new RepeatingLink(new SignalRLink(new Uri(server, "hub"), options => options.Headers["Cookie"] = cookies)),
        new MemoryOutboxStore(),
        TimeProvider.System);

    [GeneratedRegex("/x/([0-9a-f-]{32,36})$")]
    private static partial Regex ExercisePage();

    [GeneratedRegex("""class="[^"]*code-big[^"]*"[^>]*>\s*([A-Z0-9\s]+?)\s*<""")]
    private static partial Regex BigCode();
}
