using Simulation.Domain.Scenarios;

namespace Simulation.Library.Scenarios;

/// <summary>A scenario's folder on a disk.</summary>
public static class ScenarioFolder
{
    /// <summary>The scenario, or all errors at once. A folder or file that can't be read is an error, not an exception.</summary>
    public static Reading<Scenario> Read(string path)
    {
        var findings = new Findings();
        var files = new ScenarioFiles(findings);
        var folder = new DirectoryInfo(path);
        if (!folder.Exists)
        {
            files.Error("", LibraryCodes.FolderMissing);
            return findings.Fail<Scenario>();
        }

        try
        {
            Collect(folder, files);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            files.Error("", LibraryCodes.FileUnreadable);
        }

        if (findings.Any)
        {
            // What a file that can't be taken would hold is not known: saying that its text is missing would mislead.
            return findings.Fail<Scenario>();
        }

        return ScenarioReader.Read(files.Texts, folder.Name, findings);
    }

    private static void Collect(DirectoryInfo folder, ScenarioFiles files)
    {
        // Links are not followed: they could lead out of the folder.
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 4, AttributesToSkip = FileAttributes.ReparsePoint };
        var (count, sum) = (0, 0L);
        foreach (var file in folder.EnumerateFiles("*", options))
        {
            var name = Path.GetRelativePath(folder.FullName, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (ScenarioFiles.IsClutter(name))
            {
                continue;
            }

            if (++count > ScenarioFiles.MostFiles)
            {
                files.Error("", LibraryCodes.TooManyFiles, ScenarioFiles.Invariant(ScenarioFiles.MostFiles));
                return;
            }

            using var content = file.OpenRead();
            if (ScenarioFiles.ReadAtMost(content, ScenarioFiles.LargestFile) is not { } bytes)
            {
                files.Error(name, LibraryCodes.FileTooLarge, ScenarioFiles.Invariant(ScenarioFiles.LargestFile));
                continue;
            }

            sum += bytes.Length;
            if (sum > ScenarioFiles.LargestSum)
            {
                files.Error("", LibraryCodes.FilesTooLarge, ScenarioFiles.Invariant(ScenarioFiles.LargestSum));
                return;
            }

            files.Add(name, bytes);
        }
    }
}
