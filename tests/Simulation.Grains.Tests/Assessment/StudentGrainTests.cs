using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Grains.Assessment;
using Simulation.Grains.Hosting;
using Simulation.Grains.Storage;

namespace Simulation.Grains.Tests.Assessment;

/// <summary>A student's record in a silo with a real journal under it.</summary>
public sealed class StudentGrainTests : IAsyncLifetime
{
    private static readonly ExerciseId Exercise = new(Guid.Parse("00000000-0000-0000-0000-0000000000e1"));
    private static readonly SessionId Table = new(Guid.Parse("00000000-0000-0000-0000-0000000000f1"));
    private static readonly RecordActor Assessor = new(new PersonId(Guid.Parse("00000000-0000-0000-0000-00000000000a")), true);
    private static readonly RubricReference Reference = new("test", "1.0");
    private static readonly CurriculumPlace Place = new("7M03111", "technologies-of-the-negotiation-process", 2, 3m, Formative: false);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("student-");
    private IHost _host = null!;

    private SimulationOptions Options => new() { Data = _data.FullName };

    public async ValueTask InitializeAsync() => _host = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task Released_marks_are_in_the_record_and_in_the_reporting_table_and_survive_a_restart()
    {
        var student = Student();
        await MarkAsync(student);
        var released = await student.ActAsync(Assessor, Guid.NewGuid(), new ReleaseMarks(Exercise, Reference, Place));
        Assert.Null(released.Refusal);

        var before = await student.ReleasedAsync();
        Assert.Equal([("LO1", 66.7m), ("LO5", 86.7m)], before.Standing.Select(o => (o.Outcome, o.Percent)));
        Assert.Equal([("LO1", 26.67m, "7M03111"), ("LO5", 86.67m, "7M03111")], await RowsAsync(student));

        await StopAsync();
        _host = await StartAsync();
        Assert.Equal(before.Outcomes.Select(o => o.Id), (await Student(student.GetPrimaryKey()).ReleasedAsync()).Outcomes.Select(o => o.Id));
    }

    [Fact]
    public async Task A_release_that_is_sent_twice_is_written_once()
    {
        var student = Student();
        await MarkAsync(student);
        var (id, release) = (Guid.NewGuid(), new ReleaseMarks(Exercise, Reference, Place));
        Assert.Equal(await student.ActAsync(Assessor, id, release), await student.ActAsync(Assessor, id, release));
        Assert.Null((await student.ActAsync(Assessor, Guid.NewGuid(), release)).Refusal);
        Assert.Equal(2, (await RowsAsync(student)).Count);
    }

    [Fact]
    public async Task A_correction_adds_rows_and_leaves_the_old_ones()
    {
        var student = Student();
        await MarkAsync(student);
        await student.ActAsync(Assessor, Guid.NewGuid(), new ReleaseMarks(Exercise, Reference, Place));
        await student.ActAsync(Assessor, Guid.NewGuid(), new CorrectMark(Exercise, Reference, "options", 1, "a misread offer"));
        Assert.Equal([("LO1", 26.67m, "7M03111"), ("LO5", 86.67m, "7M03111"), ("LO5", 46.67m, "7M03111")], await RowsAsync(student));
    }

    [Fact]
    public async Task A_second_assessor_marks_blind()
    {
        var student = Student();
        await MarkAsync(student);
        var second = new PersonId(Guid.NewGuid());
        var view = await student.AssessmentAsync(Exercise, second, Reference);
        Assert.Empty(view.Others);
        Assert.Equal(2, view.Criteria);
        Assert.Equal([Assessor.Person!.Value], view.Assessors);
    }

    [Fact]
    public async Task An_unknown_rubric_is_refused()
    {
        var answer = await Student().ActAsync(Assessor, Guid.NewGuid(), new NoteSeat(Exercise, default, Table, 1, "s", "1", new DelegationId("A"), "head"));
        Assert.Null(answer.Refusal);
        var student = Student();
        await MarkAsync(student);
        Assert.Equal(
            RefusalCode.RubricMissing,
            (await student.ActAsync(Assessor, Guid.NewGuid(), new GiveMark(Exercise, new RubricReference("none", "1"), "options", 1, "", []))).Refusal?.Code);
    }

    private static async Task MarkAsync(IStudentGrain student)
    {
        foreach (var command in new RecordCommand[]
        {
            new NoteSeat(Exercise, default, Table, 1, "harbour-access", "1.0", new DelegationId("A"), "head"),
            new LinkEvidence(Exercise, new LogReference(Table, LogEntryKind.Message, Guid.NewGuid(), "Қалай ойлайсыз?", null, default), null, "options", "", Reference),
            new GiveMark(Exercise, Reference, "options", 3, "", []),
            new GiveMark(Exercise, Reference, "argument", 2, "clear", []),
        })
        {
            Assert.Null((await student.ActAsync(Assessor, Guid.NewGuid(), command)).Refusal);
        }
    }

    private IStudentGrain Student(Guid? id = null) => _host.Services.GetRequiredService<IGrainFactory>().GetGrain<IStudentGrain>(id ?? Guid.NewGuid());

    private async Task<List<(string Outcome, decimal Points, string Programme)>> RowsAsync(IStudentGrain student)
    {
        await using var connection = await _host.Services.GetRequiredService<Database>().Source.OpenConnectionAsync();
        var rows = await connection.QueryAsync<(string, double, string)>(
            "SELECT outcome, points, programme FROM outcome_record WHERE person = @person ORDER BY number", new { person = student.GetPrimaryKey().ToString("N") });
        return [.. rows.Select(r => (r.Item1, (decimal)r.Item2, r.Item3))];
    }

    private async Task<IHost> StartAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Development" });
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.UseOrleans(silo =>
        {
            silo.UseSimulationSilo(Options);
            silo.Services.AddSingleton<IRubrics>(new OneRubric());
        });
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private async Task StopAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    /// <summary>Two criteria speak about LO5 (weights 60 and 40), one of them about LO1 as well; levels 0 to 3.</summary>
    private sealed class OneRubric : IRubrics
    {
        public IReadOnlyList<Rubric> All { get; } = [new Rubric("test", "1.0", Localized.Same("Test"), [Of("options", 60, "LO5"), Of("argument", 40, "LO1", "LO5")])];

        public Rubric? Find(RubricReference reference) => reference == Reference ? All[0] : null;

        private static Criterion Of(string id, int weight, params string[] outcomes) => new(
            id,
            Localized.Same(id),
            Localized.Empty,
            [.. outcomes],
            [],
            weight,
            [.. Enumerable.Range(0, 4).Select(points => new RubricLevel(points, Localized.Same($"{points}"), Localized.Empty))]);
    }
}
