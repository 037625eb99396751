using System.Text;
using System.Text.RegularExpressions;

namespace Simulation.Domain.Drafting.Reading;

/// <summary>One line of a text as it was given, cleaned.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Indent">Columns before the first character; a tab counts eight.</param>
/// <param name="AfterBlank">An empty line stands before it.</param>
/// <param name="AfterBreak">A page ended before it, so that an empty line before it says nothing.</param>
internal readonly record struct SourceLine(int Number, int Indent, bool AfterBlank, bool AfterBreak, string Text);

/// <summary>
/// Turns whatever people paste into lines: one kind of space, hyphen and line break, no page headers and footers, punctuation that was torn
/// from its word put back.
/// </summary>
internal static partial class SourceLines
{
    public static (ImmutableArray<SourceLine> Lines, ImmutableArray<string> Notes) Of(string text)
    {
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        var notes = ImmutableArray.CreateBuilder<string>();
        var (number, blank, pageBreak, rule, inNotes) = (0, true, false, false, false);
        foreach (var raw in Plain(text).Split('\n'))
        {
            number++;
            pageBreak |= raw.Contains('\f', StringComparison.Ordinal);
            var line = Emphasis().Replace(Spaces().Replace(raw.Trim(), " "), "$1");
            if (line.Length == 0 || Ornament().IsMatch(line))
            {
                rule = line.StartsWith("____", StringComparison.Ordinal) || (rule && line.Length == 0);
                inNotes = false;
                blank = true;
                continue;
            }

            // Footnotes stand below a rule at the foot of a page.
            if ((rule || inNotes) && Note().IsMatch(line))
            {
                notes.Add(line);
                (rule, inNotes) = (false, true);
                continue;
            }

            if (inNotes && !pageBreak && !Furniture().IsMatch(line))
            {
                notes[^1] += ' ' + line;
                continue;
            }

            (rule, inNotes) = (false, false);

            if (lines.Count > 0 && Torn().IsMatch(line))
            {
                lines[^1] = lines[^1] with { Text = lines[^1].Text + line };
                blank = false;
                continue;
            }

            lines.Add(new SourceLine(number, Indent(raw), blank, pageBreak, line));
            (blank, pageBreak) = (false, false);
        }

        return (lines.ToImmutable(), notes.ToImmutable());
    }

    /// <summary>The lines without what is printed on every page.</summary>
    /// <param name="symbol">The document's own symbol; empty when it is not known.</param>
    public static ImmutableArray<SourceLine> WithoutFurniture(ImmutableArray<SourceLine> lines, string symbol)
    {
        var repeated = lines.Where(l => Symbol().IsMatch(l.Text)).GroupBy(l => l.Text).Where(g => g.Count() > 2).Select(g => g.Key).ToHashSet();
        var kept = ImmutableArray.CreateBuilder<SourceLine>(lines.Length);
        var (dropped, blank) = (false, false);
        foreach (var line in lines)
        {
            if (IsFurniture(line, symbol, repeated))
            {
                (dropped, blank) = (true, blank || line.AfterBlank);
                continue;
            }

            kept.Add(dropped ? line with { AfterBreak = true, AfterBlank = blank || line.AfterBlank } : line);
            (dropped, blank) = (false, false);
        }

        return kept.ToImmutable();
    }

    private static bool IsFurniture(SourceLine line, string symbol, HashSet<string> repeated) =>
        Furniture().IsMatch(line.Text)
        || SymbolAndPage().IsMatch(line.Text)
        || (symbol.Length > 0 && line.Text == symbol)
        || repeated.Contains(line.Text);

    /// <summary>One kind of everything that looks alike.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\r':
                    if (i + 1 == text.Length || text[i + 1] != '\n')
                    {
                        plain.Append('\n');
                    }

                    break;
                case '\v' or '\u0085' or '\u2028' or '\u2029':
                    plain.Append('\n');
                    break;
                case '\f':
                    plain.Append("\n\f");
                    break;
                case '\u00A0' or '\u202F' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u205F' or '\u3000':
                    plain.Append(' ');
                    break;
                case '\u2010' or '\u2011':
                    plain.Append('-');
                    break;
                case '\u00AD' when i + 1 < text.Length && text[i + 1] is not ('\r' or '\n'):
                    break;
                case '\uFEFF' or (>= '\u200B' and <= '\u200F') or '\u2060' or (>= '\u202A' and <= '\u202E'):
                    break;
                default:
                    plain.Append(c);
                    break;
            }
        }

        return plain.ToString();
    }

    private static int Indent(string raw)
    {
        var columns = 0;
        foreach (var c in raw)
        {
            if (c is not (' ' or '\t'))
            {
                break;
            }

            columns += c == '\t' ? 8 : 1;
        }

        return columns;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>Stars and rules between parts.</summary>
    [GeneratedRegex(@"^(?:(?:\*\s*)+|(?:[_=·–—-]\s*){3,})$")]
    private static partial Regex Ornament();

    /// <summary>Stars and underscores with which Markdown and mail mark italics.</summary>
    [GeneratedRegex(@"(?<![\w*_])[*_]{1,3}(?=[^\s*_])([^*_]{1,200}?)(?<=\S)[*_]{1,3}(?![\w*_])")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^(?:\d{1,2}|\*{1,3})\s+\S")]
    private static partial Regex Note();

    /// <summary>A line that is only, or begins with, punctuation that belongs to the word before it.</summary>
    [GeneratedRegex(@"^[,;:.!?»”’](?:\s|$)|^[,;]")]
    private static partial Regex Torn();

    [GeneratedRegex(@"^(?:\d{1,3}\s*/\s*\d{1,3}|[-–]\s*\d{1,3}\s*[-–]|(?:page|p\.|стр\.|страница|página|бет)\s*\d{1,3}(?:\s*(?:of|из|de|sur|/)\s*\d{1,3})?|\d{2}-\d{5,6}(?:\s*\([A-ZРФАИК]\))?(?:\s+\d{1,3}/\d{1,3})?|\d{1,3}/\d{1,3}\s+\d{2}-\d{5,6}(?:\s*\([A-ZРФАИК]\))?|\*\s?\d{5,8}\s?\*|please recycle.*|просьба отправить на вторичную переработку.*|merci de recycler.*|se ruega reciclar.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();

    [GeneratedRegex(@"^(?:[A-Z]{1,4}/[\w./()-]+(?:\s\(\d{4}\))?\s+\d{1,3}/\d{1,3}|\d{1,3}/\d{1,3}\s+[A-Z]{1,4}/[\w./()-]+(?:\s\(\d{4}\))?)$")]
    private static partial Regex SymbolAndPage();

    [GeneratedRegex(@"^[A-Z]{1,4}/[\w./()-]+(?:\s\(\d{4}\))?$")]
    private static partial Regex Symbol();
}
