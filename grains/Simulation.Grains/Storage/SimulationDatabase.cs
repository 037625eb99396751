using Simulation.Grains.Hosting;
using Simulation.Grains.Journal;

namespace Simulation.Grains.Storage;

/// <summary>What an operator does to the database of an installation from outside.</summary>
public static class SimulationDatabase
{
    /// <summary>Writes a consistent copy; the platform may go on working. A file appears under the name only when it is whole.</summary>
    /// <exception cref="IOException">The file exists.</exception>
    public static async Task BackUpAsync(SimulationOptions options, string file, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(file);
        if (File.Exists(path))
        {
            throw new IOException($"{path} exists.");
        }

        var unfinished = path + ".unfinished";
        File.Delete(unfinished); // of an earlier attempt that was broken off
        await using var database = Database.Of(options);
        RefuseNothing(options, await database.IsEmptyAsync(cancellationToken));
        try
        {
            await database.BackUpAsync(unfinished, cancellationToken);
            File.Move(unfinished, path);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <summary>Puts a copy in the place of the database, and checks it. The platform must be stopped.</summary>
    /// <param name="overwrite">Whether what is stored now may be lost.</param>
    /// <exception cref="SimulationOptionsException">Something is stored already, or the platform is running.</exception>
    public static async Task<JournalVerification> RestoreAsync(SimulationOptions options, string file, bool overwrite, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(file);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"{path} does not exist.");
        }

        await using (var database = Database.Of(options))
        {
            if (!overwrite && !await database.IsEmptyAsync(cancellationToken))
            {
                throw new SimulationOptionsException("Something is stored in this database already; restoring would replace it.");
            }

            await database.RestoreAsync(path, cancellationToken);
        }

        return await VerifyAsync(options, cancellationToken);
    }

    /// <summary>Walks all hash chains. The platform may go on working.</summary>
    public static async Task<JournalVerification> VerifyAsync(SimulationOptions options, CancellationToken cancellationToken)
    {
        await using var database = Database.Of(options);
        RefuseNothing(options, await database.IsEmptyAsync(cancellationToken));
        using var store = database.CreateJournalStore();
        return await JournalVerification.RunAsync(store, cancellationToken);
    }

    // An empty backup, or an empty database found sound, is most often the wrong directory.
    private static void RefuseNothing(SimulationOptions options, bool empty)
    {
        if (empty)
        {
            throw new SimulationOptionsException(options.Embedded ? $"Nothing is stored in {Path.GetFullPath(options.Data)}." : "Nothing is stored in this database.");
        }
    }
}
