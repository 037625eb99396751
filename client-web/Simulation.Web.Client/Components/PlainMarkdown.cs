using System.Text.RegularExpressions;

namespace Simulation.Web.Client.Components;

/// <summary>The little Markdown that news are written in. It makes no HTML: what it does not know shows as it stands, so nothing needs cleaning.</summary>
public static partial class PlainMarkdown
{
    /// <summary>A stretch of the text, in order.</summary>
    public abstract record Block;

    public sealed record Heading(ImmutableArray<Span> Words) : Block;

    public sealed record Paragraph(ImmutableArray<Span> Words) : Block;

    public sealed record Quote(ImmutableArray<Span> Words) : Block;

    public sealed record Items(bool Ordered, ImmutableArray<ImmutableArray<Span>> Each) : Block;

    public readonly record struct Span(string Text, bool Strong, bool Emphasised);

    /// <summary>Blocks are separated by empty lines; a line of a list or a heading begins one by itself.</summary>
    public static IEnumerable<Block> Blocks(string text)
    {
        var lines = new List<string>();
        var kind = Kind.Paragraph;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim()))
        {
            var next = KindOf(line);
            var continues = next == Kind.Paragraph && kind is Kind.Bullets or Kind.Numbers && lines.Count > 0;
            if (lines.Count > 0 && (line.Length == 0 || next == Kind.Heading || kind == Kind.Heading || (next != kind && !continues)))
            {
                yield return Of(kind, lines);
                lines.Clear();
            }

            if (line.Length == 0)
            {
                continue;
            }

            if (continues && lines.Count > 0)
            {
                lines[^1] += " " + line;
            }
            else
            {
                kind = next;
                lines.Add(Marker.Replace(line, ""));
            }
        }

        if (lines.Count > 0)
        {
            yield return Of(kind, lines);
        }
    }

    private static Block Of(Kind kind, List<string> lines) => kind switch
    {
        Kind.Heading => new Heading(Spans(lines[0])),
        Kind.Bullets or Kind.Numbers => new Items(kind == Kind.Numbers, [.. lines.Select(Spans)]),
        Kind.Quote => new Quote(Spans(string.Join(' ', lines))),
        _ => new Paragraph(Spans(string.Join(' ', lines))),
    };

    private static Kind KindOf(string line) =>
        line.StartsWith('#') ? Kind.Heading
        : line.StartsWith('>') ? Kind.Quote
        : line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal) ? Kind.Bullets
        : Numbered.IsMatch(line) ? Kind.Numbers
        : Kind.Paragraph;

    private static ImmutableArray<Span> Spans(string line)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        var done = 0;
        foreach (Match marked in Marked.Matches(line))
        {
            if (marked.Index > done)
            {
                spans.Add(new Span(line[done..marked.Index], false, false));
            }

            var strong = marked.Groups["strong"].Success;
            spans.Add(new Span(strong ? marked.Groups["strong"].Value : marked.Groups["em"].Value, strong, !strong));
            done = marked.Index + marked.Length;
        }

        if (done < line.Length)
        {
            spans.Add(new Span(line[done..], false, false));
        }

        return spans.ToImmutable();
    }

    private enum Kind
    {
        Paragraph = 0,
        Heading = 1,
        Bullets = 2,
        Numbers = 3,
        Quote = 4,
    }

    [GeneratedRegex("^(#{1,6} +|> ?|[-*] +|[0-9]{1,3}[.)] +)")]
    private static partial Regex Marker { get; }

    [GeneratedRegex("^[0-9]{1,3}[.)] ")]
    private static partial Regex Numbered { get; }

    [GeneratedRegex(@"\*\*(?<strong>[^*]+)\*\*|\*(?<em>[^*\s][^*]*)\*|(?<![\p{L}\p{N}])_(?<em>[^_\s][^_]*)_(?![\p{L}\p{N}])")]
    private static partial Regex Marked { get; }
}
