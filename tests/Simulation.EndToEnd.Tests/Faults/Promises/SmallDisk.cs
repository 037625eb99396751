using System.Diagnostics;

namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary>A directory on a disk of a few megabytes, in memory. Only the administrator of a machine can make one.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private readonly DirectoryInfo _at = Directory.CreateTempSubdirectory("simulation-disk-");

    public SmallDisk(int megabytes) => Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", _at.FullName);

    public string Path => _at.FullName;

    private string Ballast => System.IO.Path.Combine(Path, "ballast");

    /// <summary>Takes every byte that is left.</summary>
    public void Fill()
    {
        using var ballast = new FileStream(Ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in new[] { 1 << 20, 1 << 12, 1 })
        {
            var block = new byte[size];
            try
            {
                while (true)
                {
                    ballast.Write(block);
                }
            }
            catch (IOException)
            {
                // Full, for blocks of this size.
            }
        }
    }

    public void Free() => File.Delete(Ballast);

    public ValueTask DisposeAsync()
    {
        Run("umount", "-l", _at.FullName);
        _at.Delete();
        return ValueTask.CompletedTask;
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {said}");
        }
    }
}
