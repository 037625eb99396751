using System.Text;

namespace Simulation.Domain.Drafting;

/// <summary>
/// A resolution as plain text in the layout of the United Nations: preambular paragraphs end with a comma, operative ones are numbered and
/// end with a semicolon, the last with a full stop; a single one has no number. What is written is read back as the same text.
/// </summary>
public static class PlainText
{
    /// <summary>One line a paragraph, with an empty line between.</summary>
    public static string Of(Resolution resolution)
    {
        var rendered = References.Render(resolution);
        var text = new StringBuilder();
        foreach (var line in Lines(rendered))
        {
            text.Append(line).Append("\n\n");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<string> Lines(Resolution resolution)
    {
        foreach (var line in AboveFormula(resolution.Cover, resolution.Language))
        {
            yield return line;
        }

        if (resolution.Formula.Length > 0)
        {
            yield return resolution.Formula + ",";
        }

        foreach (var clause in resolution.Preambular)
        {
            foreach (var line in Headings(resolution, clause).Concat(Lines(clause, "", ",", resolution.Language)))
            {
                yield return line;
            }
        }

        for (var i = 0; i < resolution.Operative.Length; i++)
        {
            var clause = resolution.Operative[i];
            var number = Numbering.Printed(resolution, i);
            foreach (var line in Headings(resolution, clause).Concat(Lines(clause, number, i == resolution.Operative.Length - 1 ? "." : ";", resolution.Language)))
            {
                yield return line;
            }
        }

        foreach (var annex in resolution.Annexes)
        {
            yield return annex.Title;
            foreach (var line in annex.Lines)
            {
                yield return new string(' ', line.Level * 4) + Labelled(line.Label, line.Text);
            }
        }
    }

    private static IEnumerable<string> AboveFormula(Cover cover, DraftLanguage language) =>
        new[] { cover.Symbol, cover.Session, cover.AgendaItem, cover.Title, cover.Adoption, cover.Date }
            .Where(l => l.Length > 0)
            .Concat(Named(Words.Sponsors(language), cover.Sponsors))
            .Concat(Named(Words.AdditionalSponsors(language), cover.AdditionalSponsors))
            .Concat(Named(Words.Signatories(language), cover.Signatories));

    private static IEnumerable<string> Named(string word, ImmutableArray<string> names) => names.IsEmpty ? [] : [$"{word}: {string.Join(", ", names)}"];

    private static IEnumerable<string> Headings(Resolution resolution, Clause clause) =>
        resolution.Headings.Where(h => h.Before == clause.Id).Select(h => Labelled(h.Label, h.Text));

    private static IEnumerable<string> Lines(Clause clause, string number, string end, DraftLanguage language)
    {
        var sign = Sign(end, language);
        if (clause.Points.IsEmpty)
        {
            yield return Labelled(number, clause.Sentence) + sign;
            yield break;
        }

        yield return Labelled(number, clause.Sentence + (clause.Sentence.Length == 0 ? "" : Sign(clause.Ending.Length > 0 && clause.Ending is not ("," or ";" or ".") ? clause.Ending : ":", language)));
        var points = clause.AllPoints.ToList();
        foreach (var (point, depth) in clause.Points.SelectMany(p => Outline(p, 1)))
        {
            if (point.Heading.Length > 0)
            {
                yield return point.Heading;
            }

            var ending = ReferenceEquals(point, points[^1]) && clause.Closing.Length == 0 ? sign : Sign(point.Ending, language);
            yield return new string(' ', depth * 4) + Labelled(point.Label, point.Text) + ending;
        }

        if (clause.Closing.Length > 0)
        {
            yield return clause.Closing + sign;
        }
    }

    private static IEnumerable<(Point Point, int Depth)> Outline(Point point, int depth) =>
        point.Points.SelectMany(p => Outline(p, depth + 1)).Prepend((point, depth));

    private static string Labelled(string label, string text) => label.Length == 0 ? text : text.Length == 0 ? label : $"{label} {text}";

    /// <summary>French puts a space that does not break before the double signs.</summary>
    public static string Sign(string ending, DraftLanguage language) =>
        language == DraftLanguage.Fr && ending is [';' or ':', ..] ? "\u00A0" + ending : ending;
}
