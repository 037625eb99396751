using System.Text;
using Simulation.Library;
using Simulation.Library.Imports;

namespace Simulation.Domain.Tests.Input;

/// <summary>Negotiations that come as several files: the text in the place of each of them in turn, the others as in the corpus.</summary>
internal static class BroughtFolders
{
    private static readonly string Corpus = Path.Combine(Root(), "tests", "Simulation.Domain.Tests", "Corpus");

    /// <summary>By folder of the corpus: the file there, and where the format wants it.</summary>
    private static readonly Dictionary<string, (string Source, string Place)[]> Formats = new()
    {
        ["genius"] = [("domain.xml", "domain.xml"), ("profile.xml", "profile.xml")],
        ["anl"] = [("domain.json", "domain.json"), ("profile.json", "profile.json")],
        ["deliberation"] =
        [
            ("config.txt", "config.txt"), ("instructions.txt", "global_instructions.txt"),
            ("scores.txt", Path.Combine("scores_files", "port.txt")), ("scores.txt", Path.Combine("scores_files", "city.txt")), ("scores.txt", Path.Combine("scores_files", "union.txt")),
        ],
    };

    public static IEnumerable<string> All => Formats.Keys;

    /// <summary>As in the corpus.</summary>
    public static Reading<ImportedDomain> Whole(string format) => In(format, folder => DomainImport.Read(folder));

    /// <summary>Read once for each file of the format, with the text in its place.</summary>
    public static void Read(string format, string text) => In(format, folder =>
    {
        foreach (var (source, place) in Formats[format])
        {
            File.WriteAllBytes(Path.Combine(folder, place), Encoding.UTF8.GetBytes(text)); // half a surrogate pair can't stand in a file
            DomainImport.Read(folder);
            File.Copy(Path.Combine(Corpus, format, source), Path.Combine(folder, place), overwrite: true);
        }

        return true;
    });

    private static T In<T>(string format, Func<string, T> read)
    {
        var folder = Directory.CreateTempSubdirectory("brought-");
        try
        {
            folder.CreateSubdirectory("scores_files");
            foreach (var (source, place) in Formats[format])
            {
                File.Copy(Path.Combine(Corpus, format, source), Path.Combine(folder.FullName, place));
            }

            return read(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Simulation.sln")))
        {
            directory = directory.Parent!;
        }

        return directory.FullName;
    }
}
