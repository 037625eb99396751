namespace Simulation.EndToEnd.Tests.Processes;

internal static class Health
{
    /// <summary>Waits until the program says that it can serve.</summary>
    public static async Task ReadyAsync(RunningProgram program, Uri address, TimeSpan within)
    {
        using var http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(5) };
        await Eventually.TrueAsync(() => IsReadyAsync(program, http), within, () => program.Output, $"{address} is ready");
    }

    private static async Task<bool> IsReadyAsync(RunningProgram program, HttpClient http)
    {
        if (program.HasExited)
        {
            throw new InvalidOperationException($"The program ended with code {program.ExitCode}:\n{program.Output}");
        }

        try
        {
            using var answer = await http.GetAsync("health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
