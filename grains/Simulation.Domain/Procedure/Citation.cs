using System.Text.RegularExpressions;

namespace Simulation.Domain.Procedure;

/// <summary>A text that citations refer to.</summary>
/// <param name="Title">As a citation shows it: short, official where there is an official form.</param>
/// <param name="Url">Where the text can be read; null when it is known by its symbol alone.</param>
[GenerateSerializer, Immutable, Alias("CitedDocument.v1")]
public sealed record CitedDocument(string Id, Localized Title, string? Url);

/// <summary>Why a rule is as it is: the provision, or honestly that there is none.</summary>
/// <param name="Number">Such as <c>113</c>, <c>27 (3)</c> or <c>71, 113</c>; empty for practice and for a choice.</param>
/// <param name="Document">Id of a <see cref="CitedDocument"/>; empty for a choice.</param>
[GenerateSerializer, Immutable, Alias("Citation.v1")]
public sealed partial record Citation(ProvisionKind Kind, string Number, string Document)
{
    /// <summary>What stands where the texts are silent or were departed from.</summary>
    public static readonly Citation OwnChoice = new(ProvisionKind.Choice, "", "");

    /// <summary>Reads <c>rule 113</c>, <c>article 27 (3) of charter</c>, <c>practice</c> or <c>choice</c>; null when it is none of these.</summary>
    /// <param name="document">The document meant when none is named.</param>
    public static Citation? Parse(string text, string document)
    {
        var match = Form.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var named = match.Groups["of"].Success ? match.Groups["of"].Value : document;
        return match.Groups["kind"].Value switch
        {
            "rule" => new Citation(ProvisionKind.Rule, match.Groups["number"].Value, named),
            "article" => new Citation(ProvisionKind.Article, match.Groups["number"].Value, named),
            "paragraph" => new Citation(ProvisionKind.Paragraph, match.Groups["number"].Value, named),
            "section" => new Citation(ProvisionKind.Section, match.Groups["number"].Value, named),
            "practice" => new Citation(ProvisionKind.Practice, "", named),
            _ => OwnChoice,
        };
    }

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => Kind switch
    {
        ProvisionKind.Choice => "choice",
        ProvisionKind.Practice => $"practice of {Document}",
        _ => $"{SettingText.Word(Kind)}{(Number.AsSpan().ContainsAny(',', '–') ? "s" : "")} {Number} of {Document}",
    };

    /// <summary>The citation as it is shown, such as <c>A/520/Rev.20, rule 113</c>.</summary>
    public string In(Language language, ImmutableArray<CitedDocument> documents)
    {
        var document = documents.FirstOrDefault(d => d.Id == Document)?.Title.In(language);
        var several = Number.AsSpan().ContainsAny(',', '–');
        var provision = (Kind, language) switch
        {
            (ProvisionKind.Rule, Language.Kk) => several ? $"{Number}-қағидалар" : $"{Number}-қағида",
            (ProvisionKind.Rule, Language.Ru) => several ? $"правила {Number}" : $"правило {Number}",
            (ProvisionKind.Rule, _) => several ? $"rules {Number}" : $"rule {Number}",
            (ProvisionKind.Article, Language.Kk) => several ? $"{Number}-баптар" : $"{Number}-бап",
            (ProvisionKind.Article, Language.Ru) => several ? $"статьи {Number}" : $"статья {Number}",
            (ProvisionKind.Article, _) => several ? $"articles {Number}" : $"article {Number}",
            (ProvisionKind.Paragraph, Language.Kk) => several ? $"{Number}-тармақтар" : $"{Number}-тармақ",
            (ProvisionKind.Paragraph, Language.Ru) => several ? $"пункты {Number}" : $"пункт {Number}",
            (ProvisionKind.Paragraph, _) => several ? $"paragraphs {Number}" : $"paragraph {Number}",
            (ProvisionKind.Section, Language.Kk) => several ? $"{Number}-бөлімдер" : $"{Number}-бөлім",
            (ProvisionKind.Section, Language.Ru) => several ? $"разделы {Number}" : $"раздел {Number}",
            (ProvisionKind.Section, _) => several ? $"sections {Number}" : $"section {Number}",
            (ProvisionKind.Practice, Language.Kk) => "қалыптасқан тәжірибе",
            (ProvisionKind.Practice, Language.Ru) => "сложившаяся практика",
            (ProvisionKind.Practice, _) => "practice",
            (_, Language.Kk) => "осы қағидалар жинағының таңдауы",
            (_, Language.Ru) => "выбор этого свода правил",
            _ => "a choice of these rules",
        };
        return document is null ? provision : $"{document}, {provision}";
    }

    [GeneratedRegex(@"\A(?:(?<kind>rule|article|paragraph|section)s? (?<number>[0-9IVX](?:(?! of )[0-9A-Za-z.:,() –]){0,60}?)|(?<kind>practice|choice))(?: of (?<of>[a-z0-9-]+))?\z")]
    private static partial Regex Form { get; }
}

[GenerateSerializer, Alias("ProvisionKind")]
public enum ProvisionKind
{
    Rule = 1,
    Article = 2,
    Paragraph = 3,
    Section = 4,
    /// <summary>No provision says it; the body does it so.</summary>
    Practice = 5,
    /// <summary>The texts are silent or differ, and these rules had to choose.</summary>
    Choice = 6,
}
