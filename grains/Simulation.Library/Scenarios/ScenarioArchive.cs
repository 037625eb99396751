using System.IO.Compression;
using Simulation.Domain.Scenarios;

namespace Simulation.Library.Scenarios;

/// <summary>A scenario as an uploaded ZIP: the files themselves, or one folder that holds them. Nothing is written to disk.</summary>
public static class ScenarioArchive
{
    /// <summary>Highest ratio of size to compressed size; Markdown and YAML stay below 20.</summary>
    private const int HighestRatio = 100;

    /// <summary>Below this many bytes the ratio says nothing: a short file of one repeated character isn't an attack.</summary>
    private const int SmallFile = 10 * 1024;

    /// <summary>The signature of an entry in the archive's directory.</summary>
    private static ReadOnlySpan<byte> DirectoryEntry => [(byte)'P', (byte)'K', 1, 2];

    /// <summary>The scenario, or all errors at once. Never throws for what is in the archive.</summary>
    /// <param name="zip">Read to its end, and left open.</param>
    public static Reading<Scenario> Read(Stream zip)
    {
        var findings = new Findings();
        var files = new ScenarioFiles(findings);
        if (ScenarioFiles.ReadAtMost(zip, ScenarioFiles.LargestSum) is not { } bytes)
        {
            files.Error("", LibraryCodes.FilesTooLarge, ScenarioFiles.Invariant(ScenarioFiles.LargestSum));
        }
        else if (bytes.AsSpan().Count(DirectoryEntry) > ScenarioFiles.MostFiles)
        {
            // Counted before opening: the directory of a hostile archive could hold hundreds of thousands of entries.
            files.Error("", LibraryCodes.TooManyFiles, ScenarioFiles.Invariant(ScenarioFiles.MostFiles));
        }
        else
        {
            Open(bytes, files);
        }

        if (findings.Any)
        {
            return findings.Fail<Scenario>();
        }

        var (texts, folder) = WithoutFolder(files.Texts);
        return ScenarioReader.Read(texts, folder, findings);
    }

    private static void Open(byte[] bytes, ScenarioFiles files)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            Collect(archive, files);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            files.Error("", LibraryCodes.ArchiveUnreadable);
        }
    }

    private static void Collect(ZipArchive archive, ScenarioFiles files)
    {
        var left = ScenarioFiles.LargestSum;
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.EndsWith('/'))
            {
                continue;
            }

            if (SafeName(entry.FullName) is not { } name)
            {
                files.Error("", LibraryCodes.FileNameRefused, entry.FullName);
                continue;
            }

            if (ScenarioFiles.IsClutter(name))
            {
                continue;
            }

            using var content = entry.Open();
            var most = Math.Min(left, ScenarioFiles.LargestFile);
            var suspicious = (long)HighestRatio * entry.CompressedLength;
            var stop = (int)Math.Min(most, Math.Max(SmallFile, suspicious));
            if (ScenarioFiles.ReadAtMost(content, stop) is not { } bytes)
            {
                var (code, limit) = stop < most ? (LibraryCodes.CompressionSuspicious, HighestRatio)
                    : most < ScenarioFiles.LargestFile ? (LibraryCodes.FilesTooLarge, ScenarioFiles.LargestSum)
                    : (LibraryCodes.FileTooLarge, ScenarioFiles.LargestFile);
                files.Error(name, code, ScenarioFiles.Invariant(limit));
                return;
            }

            left -= bytes.Length;
            files.Add(name, bytes);
        }
    }

    /// <summary>The name with forward slashes; null if it is absolute, climbs, or holds what no file system of ours would.</summary>
    private static string? SafeName(string raw)
    {
        if (raw.Length is 0 or > 200 || raw.Any(c => char.IsControl(c) || char.IsSurrogate(c) || c is ':' or '\uFFFD'))
        {
            return null;
        }

        var name = raw.Replace('\\', '/').Normalize();
        return name.Split('/').Any(part => part.Trim() is "" or "." or "..") ? null : name;
    }

    /// <summary>People zip either the files or the folder; with the folder its name is known too.</summary>
    private static (IReadOnlyDictionary<string, string> Texts, string? Folder) WithoutFolder(Dictionary<string, string> texts)
    {
        var first = texts.Keys.FirstOrDefault()?.Split('/') is [var top, _, ..] ? top : null;
        return first is not null && texts.Keys.All(name => name.StartsWith(first + "/", StringComparison.Ordinal)) && texts.ContainsKey(first + "/scenario.yaml")
            ? (texts.ToDictionary(t => t.Key[(first.Length + 1)..], t => t.Value, StringComparer.Ordinal), first)
            : (texts, null);
    }
}
