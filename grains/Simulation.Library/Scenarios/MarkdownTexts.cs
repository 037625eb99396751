using System.Globalization;
using Simulation.Domain;
using Simulation.Library.Yaml;

namespace Simulation.Library.Scenarios;

/// <summary>A scenario's long texts, one Markdown file for each language.</summary>
internal sealed class MarkdownTexts(IReadOnlyDictionary<string, string> files, ImmutableArray<Language> languages, Findings findings)
{
    private static readonly ImmutableArray<(Language Language, string Tag)> Tags = [(Language.Kk, "kk"), (Language.Ru, "ru"), (Language.En, "en")];

    private readonly HashSet<string> expected = new(StringComparer.Ordinal);

    /// <summary>The text that is in <c>name.kk.md</c>, <c>name.ru.md</c>, <c>name.en.md</c>, as far as the scenario is in that language.</summary>
    /// <param name="ending">Of the files' names: <c>md</c>, or <c>txt</c> for what is not Markdown.</param>
    public Localized Read(string name, string ending = "md")
    {
        string? In(Language language) => languages.Contains(language) ? One($"{name}.{Tags.First(t => t.Language == language).Tag}.{ending}") : null;

        return new Localized(In(Language.Kk), In(Language.Ru), In(Language.En));
    }

    /// <summary>Files that the format doesn't have, such as the brief of a misspelt delegation.</summary>
    public void ReportOthers(ReadOnlySpan<string> known)
    {
        if (languages.IsEmpty)
        {
            return;
        }

        foreach (var name in known)
        {
            expected.Add(name);
        }

        foreach (var name in files.Keys.Where(name => !expected.Contains(name)))
        {
            findings.Add(name, 1, LibraryCodes.FileUnexpected, Closest.To(name, expected));
        }
    }

    private string? One(string name)
    {
        expected.Add(name);
        if (!files.TryGetValue(name, out var text))
        {
            findings.Add(name, 1, LibraryCodes.FileMissing);
            return null;
        }

        if (text.Length > ScenarioReader.LongestMarkdown)
        {
            findings.Add(name, 1, LibraryCodes.TextTooLong, ScenarioReader.LongestMarkdown.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            findings.Add(name, 1, LibraryCodes.FileEmpty);
            return null;
        }

        return new SourceFile(name, findings).Clean(text.TrimStart('\uFEFF'), 1);
    }
}
