using System.Text;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Faults.PowerCuts;

/// <summary>The web host as it is shipped, but for one word: SQLite does not flush at each commit (<c>synchronous = NORMAL</c>).</summary>
internal sealed class CarelessBuild : IDisposable
{
    private const string Careful = "PRAGMA synchronous = FULL;";
    private const string Careless = "PRAGMA synchronous = 1   ;"; // NORMAL, in as many letters

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("simulation-careless-");

    private CarelessBuild(string name) => Program = Path.Combine(_directory.FullName, name);

    public string Program { get; }

    public static async Task<CarelessBuild> MakeAsync()
    {
        var careful = await Published.HostAsync();
        var build = new CarelessBuild(Path.GetFileName(careful));
        foreach (var file in new FileInfo(careful).Directory!.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(build._directory.FullName, file.Name));
        }

        foreach (var part in new FileInfo(careful).Directory!.EnumerateDirectories())
        {
            Directory.CreateSymbolicLink(Path.Combine(build._directory.FullName, part.Name), part.FullName);
        }

        var grains = Path.Combine(build._directory.FullName, "Simulation.Grains.dll");
        var bytes = await File.ReadAllBytesAsync(grains);
        var at = bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Careful));
        Assert.True(at > 0, $"The build does not say {Careful}");
        Encoding.Unicode.GetBytes(Careless).CopyTo(bytes, at);
        await File.WriteAllBytesAsync(grains, bytes);
        return build;
    }

    public void Dispose() => _directory.Delete(recursive: true); // links go, what they lead to stays
}
