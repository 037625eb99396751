using System.Diagnostics;

namespace Simulation.EndToEnd.Tests.Processes;

/// <summary>
/// The programs as they are shipped. <c>./dev test</c> has published them before; when the tests run alone they publish what is missing
/// or older than its sources, by the same rule.
/// </summary>
internal static class Published
{
    private static readonly Lazy<Task<string>> HostProgram = new(() => PublishAsync("client-web/Simulation.Web.Host", "host"));
    private static readonly Lazy<Task<string>> SiloProgram = new(() => PublishAsync("silo/Simulation.Silo", "silo"));

    public static Task<string> HostAsync() => HostProgram.Value;

    public static Task<string> SiloAsync() => SiloProgram.Value;

    private static async Task<string> PublishAsync(string project, string output)
    {
        var directory = Repository.At("artifacts", output);
        var stamp = Path.Combine(directory, ".published");
        if (!File.Exists(stamp) || Sources().Any(s => File.GetLastWriteTimeUtc(s) > File.GetLastWriteTimeUtc(stamp)))
        {
            var start = new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", directory, "-v", "quiet"])
            {
                WorkingDirectory = Repository.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["MSBUILDTERMINALLOGGER"] = "off";
            using var publish = Process.Start(start)!;
            var output1 = publish.StandardOutput.ReadToEndAsync();
            var output2 = publish.StandardError.ReadToEndAsync();
            await publish.WaitForExitAsync();
            if (publish.ExitCode != 0)
            {
                throw new InvalidOperationException($"{project} could not be published:\n{await output1}{await output2}");
            }

            await File.WriteAllTextAsync(stamp, "");
        }

        return Path.Combine(directory, Path.GetFileName(project) + ".dll");
    }

    private static IEnumerable<string> Sources() =>
        new[] { "grains", "client-web", "silo" }
            .SelectMany(d => Directory.EnumerateFiles(Repository.At(d), "*", SearchOption.AllDirectories))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(Repository.Root, "Directory.*.props"))
            .Append(Repository.At("global.json"));
}
