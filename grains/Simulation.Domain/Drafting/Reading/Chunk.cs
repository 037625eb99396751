using System.Text.RegularExpressions;

namespace Simulation.Domain.Drafting.Reading;

/// <summary>Lines that belong together: a paragraph, a point, a title, or a piece of one when lines were torn apart.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Gap">Something in the layout says that it begins here: an empty line, an indent.</param>
/// <param name="Text">Without the label.</param>
internal sealed record Chunk(int Line, bool Gap, Label? Label, string Text)
{
    public bool StartsSmall => Text.Length > 0 && (char.IsLower(Text[0]) || char.IsDigit(Text[0]) || Text[0] is '(' or ')' or '-' or '–' or '/');
}

/// <summary>Puts lines together to chunks.</summary>
internal sealed partial class Chunks
{
    /// <summary>No printed page has longer lines; a longer one is a paragraph in a line of its own.</summary>
    private const int LongestPrinted = 180;

    /// <summary>So much room left in a line does not come about by chance, in columns.</summary>
    private const int Plenty = 12;

    private readonly ImmutableArray<SourceLine> lines;
    private readonly Func<string, bool> opens;
    private readonly Func<string, bool> isAdverb;
    private readonly bool unwrapped;
    private readonly bool blanksCount;
    private readonly int width;
    private readonly Lazy<HashSet<string>> words;

    private Chunks(ImmutableArray<SourceLine> lines, Func<string, bool> opens, Func<string, bool> isAdverb)
    {
        this.isAdverb = isAdverb;
        this.lines = lines;
        this.opens = opens;
        unwrapped = lines.Any(l => l.Text.Length > LongestPrinted);
        var torn = Enumerable.Range(1, Math.Max(0, lines.Length - 1)).Count(i => !Wording.HasEnded(lines[i - 1].Text) && Label.Read(lines[i - 1].Text)?.Length != lines[i - 1].Text.Length);
        Shredded = unwrapped && torn * 4 > lines.Length;
        var afterBlank = lines.Count(l => l is { AfterBlank: true, AfterBreak: false });
        var goesOn = Enumerable.Range(1, Math.Max(0, lines.Length - 1)).Count(i => !Wording.HasEnded(lines[i - 1].Text) && char.IsLower(lines[i].Text[0]) && Label.Read(lines[i].Text) is null);
        var doubleSpaced = !unwrapped && afterBlank * 10 > lines.Length * 9 && goesOn * 4 > lines.Length;
        blanksCount = afterBlank > 1 && !doubleSpaced;
        width = lines.Length == 0 ? 0 : lines.Select(l => l.Indent + l.Text.Length).Order().ElementAt(lines.Length * 9 / 10);
        words = new(() => [.. lines.SelectMany(l => Word().Matches(l.Text).Select(m => m.Value))]);
    }

    /// <summary>Lines were torn apart inside sentences though long lines were kept: every piece of markup became a line.</summary>
    public bool Shredded { get; }

    /// <param name="opens">A text begins with a listed opener in the case that openers have.</param>
    /// <param name="isAdverb">A text is nothing but an adverb that goes before an opener.</param>
    /// <returns>GapsTell: empty lines stand between paragraphs and not elsewhere.</returns>
    public static (ImmutableArray<Chunk> Chunks, bool Shredded, bool GapsTell) Of(ImmutableArray<SourceLine> lines, Func<string, bool> opens, Func<string, bool> isAdverb)
    {
        var chunks = new Chunks(lines, opens, isAdverb);
        return (chunks.Put(), chunks.Shredded, chunks.blanksCount);
    }

    private ImmutableArray<Chunk> Put()
    {
        var chunks = ImmutableArray.CreateBuilder<Chunk>();
        for (var i = 0; i < lines.Length; i++)
        {
            var label = Label.Read(lines[i].Text);
            var text = label is { } l ? lines[i].Text[l.Length..] : lines[i].Text;
            if (chunks.Count > 0 && Shredded && isAdverb(chunks[^1].Text))
            {
                chunks[^1] = chunks[^1] with { Text = chunks[^1].Text + ' ' + lines[i].Text };
            }
            else if (chunks.Count > 0 && chunks[^1] is { Text: "", Label: not null } bare)
            {
                // A label in a line of its own.
                chunks[^1] = bare with { Text = lines[i].Text };
            }
            else if (chunks.Count > 0 && SectionLabel().IsMatch(chunks[^1].Text) && chunks[^1].Label is null && label is null && text.Length < 160)
            {
                chunks[^1] = chunks[^1] with { Text = chunks[^1].Text + ' ' + text };
            }
            else if (chunks.Count == 0 || Starts(i, label, chunks[^1]))
            {
                chunks.Add(new Chunk(lines[i].Number, IsGap(i), label, text));
            }
            else
            {
                chunks[^1] = chunks[^1] with { Text = Append(chunks[^1].Text, lines[i].Text) };
            }
        }

        return chunks.ToImmutable();
    }

    private bool IsGap(int i) =>
        i == 0
        || (blanksCount && lines[i] is { AfterBlank: true, AfterBreak: false })
        || (lines[i].Indent >= lines[i - 1].Indent + 2 && !lines[i].AfterBreak);

    private bool Starts(int i, Label? label, Chunk before)
    {
        if (unwrapped)
        {
            return true;
        }

        var text = lines[i].Text;
        var ended = Wording.HasEnded(before.Text);
        var gap = IsGap(i);
        if (label is { } l)
        {
            return gap || ended || (l.Sign is "()" or ")" && l.Length < text.Length && char.IsUpper(text[l.Length])) || (l.Number is not null && opens(text[l.Length..]));
        }

        if (before.Text.EndsWith('-'))
        {
            return false;
        }

        if (gap)
        {
            return ended || lines[i].AfterBlank || lines[i].Indent > lines[i - 1].Indent + 3;
        }

        // Would the first word have found room in the line before? Then that line was ended on purpose.
        var word = text.IndexOf(' ', StringComparison.Ordinal) is var space && space > 0 ? space : text.Length;
        var room = width - lines[i - 1].Indent - lines[i - 1].Text.Length - 1 - word;
        var capital = char.IsUpper(text[0]);
        return ended && opens(text) && (capital || room >= 0)
            || ended && room >= 0 && Wording.LastSign(before.Text) is ';' or '.'
            || capital && room >= Plenty;
    }

    /// <summary>Two pieces of one sentence; a word that was broken at the end of a line is put together again.</summary>
    public string Append(string text, string next)
    {
        if (text.Length > 1 && text[^1] == '\u00AD')
        {
            return text[..^1] + next;
        }

        if (text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]) && next.Length > 0 && char.IsLetter(next[0]))
        {
            if (Conjunction().IsMatch(next))
            {
                return text + ' ' + next;
            }

            var whole = LastWord().Match(text[..^1]).Value + Word().Match(next).Value;
            return char.IsLower(next[0]) && words.Value.Contains(whole) ? text[..^1] + next : text + next;
        }

        return text.EndsWith('(') || text.EndsWith('“') || text.EndsWith('«') ? text + next : Wording.Join(text, next);
    }

    [GeneratedRegex(@"^(?:[A-Z]|[IVX]{1,5})\.?$")]
    private static partial Regex SectionLabel();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{L}+$")]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^(?:and|or|et|ou|y|o|и|или|және|немесе)\b")]
    private static partial Regex Conjunction();
}
