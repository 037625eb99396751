using System.Net;
using Simulation.Library;

namespace Simulation.Web.Tests.Assessment;

/// <summary>Two assessors, each with a browser of their own.</summary>
public sealed class ComparisonTests(MarkingHost host) : IClassFixture<MarkingHost>
{
    private string Queue => $"/x/{host.Exercise}/assess";

    [Fact]
    public async Task Two_assessors_mark_blind_compare_and_settle()
    {
        using var browser = await host.BrowserAsync(host.Instructor);
        var queue = await MarkingHost.PageAsync(browser, Queue);
        Assert.Contains("Student Two", queue, StringComparison.Ordinal);
        Assert.Contains("Party B", queue, StringComparison.Ordinal);
        Assert.Contains("There is nothing to compare yet", await MarkingHost.PageAsync(browser, $"{Queue}/compare"), StringComparison.Ordinal);

        var other = $"{Queue}/{host.Other}";
        var criteria = BuiltInLibrary.Rubrics.First(r => r.Id == "negotiation").Criteria.Select(c => c.Id).ToList();
        await host.SendAsync(host.Instructor, other, "marks", [("do", "save"), .. criteria.Select(c => ($"level.{c}", "3"))]);
        using var second = await host.BrowserAsync(host.SecondAssessor);
        Assert.DoesNotContain("Teacher 3", await MarkingHost.PageAsync(second, other), StringComparison.Ordinal);
        await host.SendAsync(host.SecondAssessor, other, "marks", [("do", "save"), .. criteria.Select((c, i) => ($"level.{c}", i == 0 ? "1" : "2"))]);
        Assert.Contains("Teacher 3", await MarkingHost.PageAsync(second, other), StringComparison.Ordinal);
        Assert.Contains("assessors differ", await MarkingHost.PageAsync(browser, Queue), StringComparison.Ordinal);

        var compare = await MarkingHost.PageAsync(second, $"{Queue}/compare");
        Assert.Contains("Cohen's kappa, quadratic weights", compare, StringComparison.Ordinal);
        Assert.Contains("Teacher 3; Assessor 1", compare, StringComparison.Ordinal);
        var settled = await host.SendAsync(
            host.SecondAssessor, $"{Queue}/compare", $"moderate-{host.Other}-{criteria[0]}", ("points", "2"), ("reason", "after discussion"));
        Assert.Equal(HttpStatusCode.Redirect, settled.StatusCode);
        Assert.Contains("after discussion", await MarkingHost.PageAsync(second, $"{Queue}/compare"), StringComparison.Ordinal);
        Assert.Contains("complete", await MarkingHost.PageAsync(browser, Queue), StringComparison.Ordinal);
    }
}
