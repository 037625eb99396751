using Simulation.Grains.Hosting;

namespace Simulation.Grains.Storage;

/// <summary>
/// Keeps a second process off an embedded database: two silos that don't know each other would each run every table.
/// The operating system releases it when the process ends, however it ends.
/// </summary>
internal sealed class DirectoryLock : IDisposable
{
    private readonly FileStream _file;

    private DirectoryLock(FileStream file) => _file = file;

    /// <exception cref="SimulationOptionsException">Another process holds it.</exception>
    public static DirectoryLock Take(string directory)
    {
        PrivateFiles.CreateDirectory(directory);
        var path = Path.Combine(Path.GetFullPath(directory), "simulation.lock");
        try
        {
            return new DirectoryLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (e is not DirectoryNotFoundException and not FileNotFoundException)
        {
            throw new SimulationOptionsException($"{directory} is in use by another process of the platform ({path} is locked). Stop it first, or use PostgreSQL.");
        }
    }

    public void Dispose() => _file.Dispose();
}
