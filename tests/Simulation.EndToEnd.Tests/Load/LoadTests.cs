using System.Diagnostics;
using System.Text.Json;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Load;

/// <summary>
/// Every scenario of the load generator in small, with real processes: what it claims of large crowds holds of small ones. How soon is not
/// looked at; <c>./dev bench live</c> measures it.
/// </summary>
public sealed class LoadTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Everybody_gets_what_is_said_once()
    {
        var report = await MeasureAsync("class --seats 6 --seconds 2 --warm-up 0");
        Assert.True(report.GetProperty("deliveriesPerSecond").GetDouble() > 0);
        Assert.Equal(0, report.GetProperty("floor").GetProperty("lost").GetInt64());
    }

    [Fact]
    public async Task A_committee_that_comes_in_at_once_is_in() => await MeasureAsync($"join --people 8 --host {await Published.HostAsync()}");

    [Fact]
    public async Task A_table_that_is_cut_off_comes_back_for_what_it_missed_and_for_nothing_else()
    {
        var report = await MeasureAsync("reconnect --people 8 --rounds 2 --away 300 --said 6");
        Assert.Equal(0, report.GetProperty("wholes").GetInt64());
        Assert.InRange(report.GetProperty("resumed").GetInt64(), 8 * 2 * 6, long.MaxValue);
    }

    [Fact]
    public async Task Under_steady_load_every_act_is_counted()
    {
        var report = await MeasureAsync("soak --rooms 2 --seats 3 --rate 5 --minutes 2 --sample-seconds 1 --warm-up 1");
        Assert.Equal(2 * 5 * 2, report.GetProperty("acts").GetInt64());
        Assert.Equal(3, report.GetProperty("product").GetProperty("residentMb").GetArrayLength());
    }

    [Fact]
    public async Task What_a_table_costs_is_the_difference_to_none()
    {
        var report = await MeasureAsync("cost --tables 4 --seats 3 --rate 2 --seconds 1");
        var (none, idle) = (report.GetProperty("none").GetProperty("heapMb").GetDouble(), report.GetProperty("idle").GetProperty("heapMb").GetDouble());
        Assert.Equal(1024 * (idle - none) / 4, report.GetProperty("perIdleTable").GetProperty("heapKb").GetDouble(), 1.0);
    }

    [Fact]
    public async Task After_a_start_the_first_act_follows_on_what_was_there() =>
        await MeasureAsync($"start --members 2 --rounds 2 --host {await Published.HostAsync()}");

    /// <summary>Runs it, as <c>./dev bench live</c> would; nothing was lost.</summary>
    private async Task<JsonElement> MeasureAsync(string scenario)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, "live", .. scenario.Split(' ')])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (line, progress) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(4));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(); // the servers that it started end with it
            }
        }

        output.WriteLine(await line);
        Assert.True(process.ExitCode == 0, await line + await progress);
        var report = JsonDocument.Parse(await line).RootElement;
        Assert.Equal(0, report.GetProperty("lost").GetInt64());
        return report;
    }

    private static string Program { get; } = Repository.At(
        "tests", "Simulation.Benchmarks", "bin", Path.GetRelativePath(Repository.At("tests", "Simulation.EndToEnd.Tests", "bin"), AppContext.BaseDirectory), "Simulation.Benchmarks.dll");
}
