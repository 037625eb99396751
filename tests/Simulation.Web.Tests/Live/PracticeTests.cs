using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Domain.Practice;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Tests.Live;

/// <summary>Practising alone, from the instructor's form to the student's desk.</summary>
public sealed class PracticeTests(ClassHost host) : IClassFixture<ClassHost>
{
    private string New => $"/courses/{host.Course}/exercises/new?scenario=test";

    [Fact]
    public async Task A_student_of_the_course_practises_alone_with_one_press_and_nobody_else_is_offered_it()
    {
        var id = Guid.NewGuid();
        var planned = await host.SendAsync(
            host.Instructor, New, "plan",
            ("Form.New", id.ToString()), ("Form.Title", "Training"), ("Form.Practice", nameof(AgentStrategy.TradeOff)), ("Form.Tables", "2"), ("Form.People", "1"),
            ("Form.Minutes", "60"), ("Form.Language", "en"), ("Form.Rubric", "negotiation/1.0"));
        Assert.Equal(HttpStatusCode.Redirect, planned.StatusCode);
        var attendance = host.Services.GetRequiredService<Attendance>();
        await attendance.CameAsync(host.Exercise, host.Student);

        using var outsider = await host.BrowserAsync(host.Outsider);
        Assert.DoesNotContain("Training", await ClassHost.PageAsync(outsider, "/my"), StringComparison.Ordinal);
        using var student = await host.BrowserAsync(host.Student);
        Assert.Contains("Begin: Training", await ClassHost.PageAsync(student, "/my"), StringComparison.Ordinal);
        var begun = await host.SendAsync(host.Student, "/my", "practise", ("Exercise", new ExerciseId(id).ToString()));
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);

        var exercise = (await host.Grains.GetGrain<IExerciseGrain>(id).OverviewAsync())!;
        Assert.Equal($"/t/{exercise.Sessions[0]}", new Uri(host.Server.BaseAddress, begun.Headers.Location!).AbsolutePath);
        Assert.Equal(ExerciseStage.Running, exercise.Stage);
        Assert.Equal(new DelegationId("B"), Assert.Single(exercise.Agents).Delegation);
        Assert.DoesNotContain("Begin: Training", await ClassHost.PageAsync(student, "/my"), StringComparison.Ordinal);

        // Everybody at the table learns that the other is no person, by the name too.
        Assert.Contains("automated", await ClassHost.PageAsync(student, $"/api/exercises/{new ExerciseId(id)}/people"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_for_practising_can_not_be_begun_by_its_id()
    {
        await host.Services.GetRequiredService<Attendance>().CameAsync(host.Exercise, host.Other);
        var id = Guid.NewGuid();
        var planned = await host.SendAsync(
            host.Instructor, New, "plan",
            ("Form.New", id.ToString()), ("Form.Title", "Class"), ("Form.Practice", ""), ("Form.Tables", "1"), ("Form.People", "1"), ("Form.Minutes", "60"), ("Form.Language", "en"), ("Form.Rubric", "negotiation/1.0"));
        Assert.Equal(HttpStatusCode.Redirect, planned.StatusCode);
        using var practice = await PlanPracticeAsync();
        var tried = await host.SendAsync(host.Other, "/my", "practise", ("Exercise", new ExerciseId(id).ToString()));
        Assert.Equal(HttpStatusCode.OK, tried.StatusCode);
        Assert.Empty((await host.Grains.GetGrain<IExerciseGrain>(id).OverviewAsync())!.Participants);
    }

    /// <summary>So that the form is there at all.</summary>
    private Task<HttpResponseMessage> PlanPracticeAsync() => host.SendAsync(
        host.Instructor, New, "plan",
        ("Form.New", Guid.NewGuid().ToString()), ("Form.Title", "Another"), ("Form.Practice", nameof(AgentStrategy.Linear)), ("Form.Tables", "2"), ("Form.People", "1"),
        ("Form.Minutes", "60"), ("Form.Language", "en"), ("Form.Rubric", "negotiation/1.0"));
}
