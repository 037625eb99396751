using System.Globalization;
using System.Text.RegularExpressions;
using Simulation.Domain.Scenarios;
using Simulation.Library.Yaml;

namespace Simulation.Library.Scenarios;

/// <summary>Reads a scenario's files. The format is docs/scenario-format.md.</summary>
public static partial class ScenarioReader
{
    /// <summary>Longest Markdown text, characters: about a hundred pages.</summary>
    public const int LongestMarkdown = 200_000;

    /// <summary>Most characters that a file may hold.</summary>
    public const int LongestFile = 2 * 1024 * 1024;

    private const string StructureName = "scenario.yaml";
    private const string ScriptName = "script.yaml";

    /// <summary>The scenario, or all errors at once. Never throws for what is in the files.</summary>
    /// <param name="files">Path relative to the scenario's folder, with forward slashes, to text.</param>
    /// <param name="folder">The folder's name, which the id must equal; null when it is not known.</param>
    public static Reading<Scenario> Read(IReadOnlyDictionary<string, string> files, string? folder = null) =>
        Read(files, folder, new Findings());

    internal static Reading<Scenario> Read(IReadOnlyDictionary<string, string> files, string? folder, Findings findings)
    {
        var structure = RootOf(files, StructureName, findings) is ({ } file, { } root) ? StructureReader.Read(file, root, folder) : null;
        if (structure is null)
        {
            if (!files.ContainsKey(StructureName))
            {
                findings.Add(StructureName, 1, LibraryCodes.FileMissing);
            }

            // Which texts there must be follows from the structure: without it their errors would be noise.
            return findings.Fail<Scenario>();
        }

        var texts = new MarkdownTexts(files, structure.Languages, findings);
        var publicCase = texts.Read("case");
        var teachingNotes = texts.Read("teaching-notes");
        var briefs = structure.Delegations.Where(d => Ids.Delegation.IsMatch(d)).Distinct().ToDictionary(d => d, d => texts.Read("briefs/" + d), StringComparer.Ordinal);
        var drafts = structure.DraftTexts.ToDictionary(d => d, d => texts.Read("drafts/" + d, "txt"), StringComparer.Ordinal);
        var injects = structure.InjectTexts.Distinct().ToDictionary(i => i, i => texts.Read("injects/" + i), StringComparer.Ordinal);
        var endings = files.Keys.Select(name => Ending.Match(name)).Where(m => m.Success).OrderBy(m => m.Value, StringComparer.Ordinal).ToList();
        texts.ReportOthers([StructureName, ScriptName, .. endings.Select(m => m.Value)]);
        var script = ScriptOf(files, ScriptName, structure, findings);
        var others = endings.Select(m => (Name: m.Groups[1].Value, Script: ScriptOf(files, m.Value, structure, findings))).ToList();

        return findings.Conclude(() => structure.Scenario(publicCase, teachingNotes, script, d => briefs[d], d => drafts[d], i => injects[i]) with
        {
            Endings = others.Count == 0 ? null : others.ToImmutableSortedDictionary(o => o.Name, o => o.Script!, StringComparer.Ordinal),
        });
    }

    private static Script? ScriptOf(IReadOnlyDictionary<string, string> files, string name, StructureReader structure, Findings findings) =>
        RootOf(files, name, findings) is ({ } file, { } steps) ? new ScriptReader(file, structure.Parts).Read(steps) : null;

    /// <summary>Another played session beside the script.</summary>
    [GeneratedRegex("^script-([a-z0-9]+(?:-[a-z0-9]+)*)\\.yaml$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending { get; }

    private static (SourceFile File, Fields? Root)? RootOf(IReadOnlyDictionary<string, string> files, string name, Findings findings)
    {
        if (!files.TryGetValue(name, out var text))
        {
            return null;
        }

        var file = new SourceFile(name, findings);
        if (text.Length <= LongestFile)
        {
            return (file, file.Map(NodeParser.Parse(file, text)));
        }

        file.Error(1, LibraryCodes.FileTooLarge, LongestFile.ToString(CultureInfo.InvariantCulture));
        return null;
    }
}
