using System.Text.RegularExpressions;

namespace Simulation.Domain.Drafting.Reading;

/// <summary>What stands above the formula, as far as it can be told from a plain text.</summary>
internal static partial class Covers
{
    /// <summary>The document's own symbol: a line of its own, else the first one mentioned.</summary>
    public static string SymbolIn(IEnumerable<SourceLine> above)
    {
        var lines = above.ToList();
        return lines.Select(l => OwnLine().Match(l.Text)).FirstOrDefault(m => m.Success)?.Value
            ?? lines.Select(l => Symbol().Match(l.Text)).FirstOrDefault(m => m.Success)?.Value
            ?? "";
    }

    public static Cover Read(ImmutableArray<SourceLine> above, string formula)
    {
        var lines = above.Select(l => l.Text).ToList();
        string First(Regex pattern) => lines.Select(l => pattern.Match(l)).FirstOrDefault(m => m.Success) is { } found ? found.Groups[^1].Value.Trim() : "";
        return new Cover(
            SymbolIn(above),
            Article().Replace(formula, ""),
            First(Session()),
            First(Item()),
            First(Title()) is { Length: > 0 } titled ? titled : First(ResolutionTitle()),
            First(Date()),
            First(Adopted()),
            Names(First(Sponsors()) is { Length: > 0 } sponsors ? sponsors : DraftBy(lines)),
            Names(First(AdditionalSponsors())),
            Names(First(Signatories())));
    }

    /// <summary>"Albania, Chile and Mali: draft resolution" names the sponsors, over one line or several.</summary>
    private static string DraftBy(List<string> lines)
    {
        var last = lines.FindIndex(l => Draft().IsMatch(l));
        if (last < 0)
        {
            return "";
        }

        var first = last;
        while (first > 0 && last - first < 12 && lines[first - 1].EndsWith(','))
        {
            first--;
        }

        return Draft().Replace(string.Join(' ', lines[first..(last + 1)]), "");
    }

    private static ImmutableArray<string> Names(string list) =>
        [.. Between().Split(list).Select(n => n.Trim(' ', '.', ';', '*')).Where(n => n.Length is > 1 and < 80).Distinct()];

    [GeneratedRegex(@"^(?:[A-Z]{1,4}/[A-Z0-9][\w./-]*(?:\s?\(\d{4}\))?)$")]
    private static partial Regex OwnLine();

    [GeneratedRegex(@"(?<![\w/])[AES]/[A-Z0-9][\w./-]*(?:\s?\(\d{4}\))?")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^(?:the|le|la|les|el|los|las|l['’])\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(.{0,40}\b(?:session|сессия|сессиясы|período de sesiones)\b.{0,20})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Session();

    [GeneratedRegex(@"^((?:agenda item|пункт|point|tema|күн тәртібінің)\s.{1,200})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"^(?:(?:title|topic|тема|тақырыбы?|titre|título)\s*:\s*)(.{1,300})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^((?:resolution|резолюция|résolution|resolución|қарар)\s\d.{0,100})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ResolutionTitle();

    [GeneratedRegex(@"^(\d{1,2}(?:er)?\s(?:de\s)?\p{L}{3,12}\s(?:de\s)?\d{4}(?:\s(?:года|жыл|ж\.))?)$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^((?:adopted by|принята|adoptée par|aprobada por|қабылданды)\s.{5,300})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Adopted();

    [GeneratedRegex(@"^(?:sponsors?|main submitters?|авторы|соавторы|auteurs|patrocinadores|авторлары?)\s*:\s*(.{2,2000})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sponsors();

    [GeneratedRegex(@"^(?:additional sponsors?|co-?sponsors?|co-?submitters?|дополнительные авторы|coauteurs|copatrocinadores|қосымша авторлары?)\s*:\s*(.{2,2000})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AdditionalSponsors();

    [GeneratedRegex(@"^(?:signator(?:y|ies)|подписавшие|подписанты|signataires|signatarios|қол қойғандар)\s*:\s*(.{2,2000})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signatories();

    [GeneratedRegex(@"\s*:\s*(?:revised\s+)?(?:draft resolution|проект резолюции|projet de résolution|proyecto de resolución|қарар жобасы)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Draft();

    [GeneratedRegex(@"\s*[,;]\s*(?:and\s)?|\s(?:and|и|et|y|және)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
