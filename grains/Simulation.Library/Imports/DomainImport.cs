using System.Text.Json;
using System.Xml.Linq;

namespace Simulation.Library.Imports;

/// <summary>Reads negotiations published in other formats: GENIUS and NegMAS (XML), ANL (JSON), LLM-Deliberation (a folder).</summary>
public static class DomainImport
{
    /// <summary>Most files of a folder that are looked into.</summary>
    private const int MostFiles = 1_000;

    /// <summary>The negotiation, or what is wrong. Never throws for what is in the files.</summary>
    /// <param name="path">A domain's file, or the folder that holds it.</param>
    /// <param name="profiles">
    /// Whose utilities, in this order: files, relative to where one is or to the domain's folder, with or without ending. Empty: all in the folder, by
    /// name.
    /// </param>
    public static Reading<ImportedDomain> Read(string path, ImmutableArray<string> profiles = default)
    {
        var findings = new Findings();
        try
        {
            var domain = Found(path, profiles.IsDefault ? [] : profiles);
            return new Reading<ImportedDomain>(domain, []);
        }
        catch (ImportFailure failure)
        {
            findings.Add(failure.File, failure.Line, failure.Code, failure.Arguments);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            findings.Add(Path.GetFileName(path), 1, LibraryCodes.FileUnreadable);
        }

        return findings.Fail<ImportedDomain>();
    }

    private static ImportedDomain Found(string path, ImmutableArray<string> profiles)
    {
        if (Directory.Exists(path))
        {
            return DeliberationGame.IsGame(path) ? Kept(DeliberationGame.Read(path), profiles) : InFolder(path, profiles);
        }

        if (!File.Exists(path))
        {
            throw new ImportFailure(Path.GetFileName(path), 1, LibraryCodes.FileMissing);
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return IsJson(path)
            ? Json(path, profiles.IsEmpty ? Others(folder, path, "*.json", p => AnlDomain.IsUtility(AnlDomain.Load(p, Path.GetFileName(p)))) : Named(folder, profiles, ".json"))
            : Xml(path, profiles.IsEmpty ? Others(folder, path, "*.xml", IsProfile) : Named(folder, profiles, ".xml"));
    }

    private static ImportedDomain InFolder(string folder, ImmutableArray<string> profiles)
    {
        if (Files(folder, "*.json").FirstOrDefault(p => AnlDomain.IsDomain(AnlDomain.Load(p, Path.GetFileName(p)))) is { } json)
        {
            return Found(json, profiles);
        }

        // Of files that describe a domain and files that describe the same with utilities, the first kind is the domain.
        var domain = Files(folder, "*.xml").FirstOrDefault(p => GeniusDomain.IsDomain(GeniusDomain.Load(p, Path.GetFileName(p))));
        return domain is null ? throw new ImportFailure(Path.GetFileName(folder), 1, LibraryCodes.ImportUnknown) : Found(domain, profiles);
    }

    private static ImportedDomain Xml(string path, IReadOnlyList<string> profiles)
    {
        var root = GeniusDomain.Load(path, Path.GetFileName(path));
        if (root.Name.LocalName != "negotiation_template" && !GeniusDomain.IsUtility(root))
        {
            throw new ImportFailure(Path.GetFileName(path), 1, LibraryCodes.ImportUnknown);
        }

        (XElement, string)[] loaded = [.. profiles.Select(p => (GeniusDomain.Load(p, Path.GetFileName(p)), Path.GetFileName(p)))];
        return Peopled(GeniusDomain.Read(root, Path.GetFileName(path), loaded), path);
    }

    private static ImportedDomain Json(string path, IReadOnlyList<string> profiles)
    {
        var root = AnlDomain.Load(path, Path.GetFileName(path));
        if (!AnlDomain.IsDomain(root))
        {
            throw new ImportFailure(Path.GetFileName(path), 1, LibraryCodes.ImportUnknown);
        }

        (JsonElement, string)[] loaded = [.. profiles.Select(p => (AnlDomain.Load(p, Path.GetFileName(p)), Path.GetFileName(p)))];
        return Peopled(AnlDomain.Read(root, Path.GetFileName(path), loaded), path);
    }

    private static ImportedDomain Peopled(ImportedDomain domain, string path) =>
        domain.Parties.IsEmpty && domain.Unsupported is null ? throw new ImportFailure(Path.GetFileName(path), 1, LibraryCodes.ImportHasNoProfiles) : domain;

    /// <summary>Of a game that has its parties in itself, those named, in that order.</summary>
    private static ImportedDomain Kept(ImportedDomain domain, ImmutableArray<string> profiles) => profiles.IsEmpty ? domain : domain with
    {
        Parties = [.. profiles.Select(name => domain.Parties.FirstOrDefault(p => p.Id == name || p.Name == name) ??
            throw new ImportFailure("config.txt", 1, LibraryCodes.IdUnknown, name, Closest.To(name, domain.Parties.Select(p => p.Id))))],
    };

    private static string[] Named(string folder, ImmutableArray<string> profiles, string ending) => [.. profiles.Select(name =>
        new[] { name, Path.Combine(folder, name), name + ending, Path.Combine(folder, name + ending) }.FirstOrDefault(File.Exists) ??
        throw new ImportFailure(name, 1, LibraryCodes.FileMissing))];

    private static string[] Others(string folder, string domain, string pattern, Func<string, bool> isProfile) =>
        [.. Files(folder, pattern).Where(p => Path.GetFullPath(p) != Path.GetFullPath(domain) && isProfile(p))];

    private static bool IsProfile(string path)
    {
        var root = GeniusDomain.Load(path, Path.GetFileName(path));
        return GeniusDomain.IsUtility(root) && !GeniusDomain.IsDomain(root);
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).Take(MostFiles);

    private static bool IsJson(string path) => Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase);
}
