using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Simulation.Domain.Drafting;

namespace Simulation.Library.Exports;

/// <summary>
/// A resolution to be printed from a browser, in the layout of the United Nations: symbol at the upper right, openers in italics, operative
/// paragraphs numbered, sub-paragraphs indented. Everything that people wrote is encoded.
/// </summary>
public static class ResolutionHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page's style as a content security policy names it: the only thing that such a page has to be allowed.</summary>
    public static string StyleHash { get; } =
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"\n{Style}\n".ReplaceLineEndings("\n"))))}";

    /// <summary>A page of its own, with its style: to be saved or printed.</summary>
    public static string Page(Resolution resolution) => Page(resolution, Article(resolution));

    /// <summary>A page that shows what changed since an earlier version: words added and deleted, clauses that are new or gone.</summary>
    public static string MarkedPage(Resolution before, Resolution after) => Page(after, Marked(before, after));

    /// <summary>The text alone, for a page that has the style already.</summary>
    public static string Article(Resolution resolution)
    {
        var rendered = References.Render(resolution);
        return Article(rendered, rendered.Clauses, clause => Paragraphs(rendered, clause, Bracketed));
    }

    /// <summary>The text alone with its changes marked.</summary>
    public static string Marked(Resolution before, Resolution after)
    {
        var (old, now) = (References.Render(before), References.Render(after));
        return Article(now, InOrder(old, now), clause => (old.Find(clause.Id), now.Find(clause.Id)) switch
        {
            (null, _) => Paragraphs(now, clause, t => $"<ins>{Bracketed(t)}</ins>"),
            (_, null) => Paragraphs(old, clause, t => $"<del>{Bracketed(t)}</del>"),
            ({ } was, { } @is) => Changed(old, was, now, @is),
        });
    }

    private static string Page(Resolution resolution, string article) => $"""
        <!DOCTYPE html>
        <html lang="{Tag(resolution.Language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Encoder.Encode(Title(resolution.Cover))}</title>
        <style>
        {Style}
        </style>
        </head>
        <body>
        {article}
        </body>
        </html>

        """;

    private static string Article(Resolution resolution, IEnumerable<Clause> clauses, Func<Clause, IEnumerable<string>> paragraphs)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<article class=\"resolution\" lang=\"{Tag(resolution.Language)}\">\n");
        Cover(html, resolution);
        if (resolution.Formula.Length > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"formula\"><i>{Encoder.Encode(resolution.Formula)}</i>,</p>\n");
        }

        foreach (var clause in clauses)
        {
            foreach (var heading in resolution.Headings.Where(h => h.Before == clause.Id))
            {
                html.Append(CultureInfo.InvariantCulture, $"<h2>{Encoder.Encode(Labelled(heading.Label, heading.Text))}</h2>\n");
            }

            foreach (var paragraph in paragraphs(clause))
            {
                html.Append(paragraph).Append('\n');
            }
        }

        foreach (var annex in resolution.Annexes)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section class=\"annex\">\n<h2>{Encoder.Encode(annex.Title)}</h2>\n");
            foreach (var line in annex.Lines)
            {
                html.Append(CultureInfo.InvariantCulture, $"<p class=\"point depth-{Math.Clamp(line.Level, 0, 4)}\">{Encoder.Encode(Labelled(line.Label, line.Text))}</p>\n");
            }

            html.Append("</section>\n");
        }

        return html.Append("</article>").ToString();
    }

    private static void Cover(StringBuilder html, Resolution resolution)
    {
        var cover = resolution.Cover;
        html.Append("<header>\n");
        Line("symbol", cover.Symbol);
        Line("body", cover.Body);
        Line("date", cover.Date);
        Line("session", cover.Session);
        Line("item", cover.AgendaItem);
        Named(Words.Sponsors(resolution.Language), cover.Sponsors);
        Named(Words.AdditionalSponsors(resolution.Language), cover.AdditionalSponsors);
        Named(Words.Signatories(resolution.Language), cover.Signatories);
        if (cover.Title.Length > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h1>{Encoder.Encode(cover.Title)}</h1>\n");
        }

        Line("adoption", cover.Adoption);
        html.Append("</header>\n");

        void Line(string name, string text)
        {
            if (text.Length > 0)
            {
                html.Append(CultureInfo.InvariantCulture, $"<p class=\"{name}\">{Encoder.Encode(text)}</p>\n");
            }
        }

        void Named(string word, ImmutableArray<string> names)
        {
            if (!names.IsEmpty)
            {
                html.Append(CultureInfo.InvariantCulture, $"<p class=\"names\">{Encoder.Encode(word)}: {Encoder.Encode(string.Join(", ", names))}</p>\n");
            }
        }
    }

    // ---- paragraphs -----------------------------------------------------------------------------------------------------------------------

    private static IEnumerable<string> Paragraphs(Resolution resolution, Clause clause, Func<string, string> words)
    {
        var opener = clause.Opener.Length == 0 ? "" : $"<i>{words(clause.Opener)}</i>";
        var rest = clause.Text.Length == 0 ? "" : words(clause.Text);
        var glue = clause.Opener.Length == 0 || clause.Text.Length == 0 || clause.Text[0] is ',' or ';' or ':' ? "" : " ";
        return Layout(resolution, clause, clause.OpenerLast ? rest + glue + opener : opener + glue + rest, point => words(point.Text), words);
    }

    private static IEnumerable<string> Layout(Resolution resolution, Clause clause, string sentence, Func<Point, string> pointWords, Func<string, string> closingWords)
    {
        var index = resolution.Operative.IndexOf(clause);
        var number = index < 0 ? "" : Numbering.Printed(resolution, index);
        var end = Encoder.Encode(PlainText.Sign(EndOf(resolution, clause, index), resolution.Language));
        var kind = clause.Kind == ClauseKind.Preambular ? "preambular" : "operative";
        var colon = Encoder.Encode(PlainText.Sign(":", resolution.Language));
        yield return $"<p class=\"{kind}\" id=\"{Encoder.Encode(clause.Id.Value)}\">{(number.Length == 0 ? "" : $"<span class=\"number\">{number}</span> ")}{sentence}{(clause.Points.IsEmpty ? end : sentence.Length == 0 ? "" : colon)}</p>";
        var last = clause.AllPoints.LastOrDefault();
        foreach (var (point, depth) in clause.Points.SelectMany(p => Outline(p, 0)))
        {
            if (point.Heading.Length > 0)
            {
                yield return $"<p class=\"point-heading depth-{Math.Min(depth, 4)}\">{Encoder.Encode(point.Heading)}</p>";
            }

            var ending = ReferenceEquals(point, last) && clause.Closing.Length == 0 ? end : Encoder.Encode(PlainText.Sign(point.Ending, resolution.Language));
            yield return $"<p class=\"point depth-{Math.Min(depth, 4)}\">{(point.Label.Length == 0 ? "" : $"<span class=\"number\">{Encoder.Encode(point.Label)}</span> ")}{pointWords(point)}{ending}</p>";
        }

        if (clause.Closing.Length > 0)
        {
            yield return $"<p class=\"closing\">{closingWords(clause.Closing)}{end}</p>";
        }
    }

    private static string EndOf(Resolution resolution, Clause clause, int index) =>
        clause.Kind == ClauseKind.Preambular ? "," : index == resolution.Operative.Length - 1 ? "." : ";";

    private static IEnumerable<(Point Point, int Depth)> Outline(Point point, int depth) =>
        point.Points.SelectMany(p => Outline(p, depth + 1)).Prepend((point, depth));

    /// <summary>A clause of both versions: its own words are compared, and each point with the one of the same id.</summary>
    private static IEnumerable<string> Changed(Resolution before, Clause was, Resolution after, Clause now)
    {
        var points = was.AllPoints.ToDictionary(p => p.Id, p => p.Text);
        string PointWords(Point point) => points.TryGetValue(point.Id, out var old) ? Difference(old, point.Text) : $"<ins>{Bracketed(point.Text)}</ins>";
        foreach (var paragraph in Layout(after, now, Difference(was.Sentence, now.Sentence), PointWords, closing => Difference(was.Closing, closing)))
        {
            yield return paragraph;
        }

        var kept = now.AllPoints.Select(p => p.Id).ToHashSet();
        foreach (var gone in was.AllPoints.Where(p => !kept.Contains(p.Id)))
        {
            yield return $"<p class=\"point depth-0\"><del>{Encoder.Encode(Labelled(gone.Label, gone.Text))}</del></p>";
        }
    }

    private static string Difference(string before, string after) => string.Concat(WordDiff.Between(before, after).Select(p => p.Kind switch
    {
        DiffKind.Added => $"<ins>{Encoder.Encode(p.Text)}</ins>",
        DiffKind.Deleted => $"<del>{Encoder.Encode(p.Text)}</del>",
        _ => Encoder.Encode(p.Text),
    }));

    /// <summary>Clauses of both versions in one order: the new one's, and what is gone where it stood.</summary>
    private static List<Clause> InOrder(Resolution before, Resolution after)
    {
        var clauses = after.Clauses.ToList();
        var old = before.Clauses.ToList();
        for (var i = 0; i < old.Count; i++)
        {
            if (after.Find(old[i].Id) is null)
            {
                var above = old.Take(i).Reverse().Select(o => clauses.FindIndex(c => c.Id == o.Id)).FirstOrDefault(at => at >= 0, -1);
                clauses.Insert(above + 1, old[i]);
            }
        }

        return clauses;
    }

    /// <summary>Brackets marked, so that what is disputed is seen in print.</summary>
    private static string Bracketed(string text)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (var bracket in Brackets.Of(text))
        {
            html.Append(Encoder.Encode(text[at..bracket.Start]))
                .Append(CultureInfo.InvariantCulture, $"<mark class=\"{(bracket.AdReferendum ? "ad-referendum" : "bracket")}\">{Encoder.Encode(text.Substring(bracket.Start, bracket.Length))}</mark>");
            at = bracket.Start + bracket.Length;
        }

        return html.Append(Encoder.Encode(text[at..])).ToString();
    }

    private static string Labelled(string label, string text) => label.Length == 0 ? text : $"{label} {text}";

    private static string Title(Cover cover) => cover.Symbol.Length > 0 ? cover.Symbol : cover.Title.Length > 0 ? cover.Title : cover.Body;

    private static string Tag(DraftLanguage language) => language switch
    {
        DraftLanguage.Ru => "ru",
        DraftLanguage.Kk => "kk",
        DraftLanguage.Fr => "fr",
        DraftLanguage.Es => "es",
        _ => "en",
    };

    private const string Style = """
        @page { size: A4; margin: 25mm 22mm; @bottom-right { content: counter(page) "/" counter(pages); } }
        body { font: 11pt/1.4 "Times New Roman", "Noto Serif", serif; max-width: 17cm; margin: 0 auto; color: #000; background: #fff; }
        header { border-bottom: 2px solid #000; margin-bottom: 1.5em; }
        header p { margin: .2em 0; }
        .symbol { text-align: right; font-size: 14pt; }
        .body { font-size: 16pt; font-weight: bold; }
        h1 { font-size: 15pt; margin: 1em 0 .3em; }
        h2 { font-size: 12pt; margin: 1.4em 0 .4em; break-after: avoid; }
        .adoption { font-weight: bold; }
        .formula, .preambular, .operative { text-indent: 2.5em; margin: .7em 0; orphans: 2; widows: 2; }
        .operative .number { display: inline-block; min-width: 2.2em; text-indent: 0; }
        .point, .point-heading { margin: .5em 0 .5em 2.5em; text-indent: 2.5em; }
        .depth-1 { margin-left: 5em; } .depth-2 { margin-left: 7.5em; } .depth-3, .depth-4 { margin-left: 10em; }
        .point-heading { font-style: italic; break-after: avoid; }
        .annex { break-before: page; }
        mark { background: none; border-bottom: 2px dotted #000; } mark.ad-referendum { border-bottom-style: solid; border-bottom-width: 1px; }
        ins { text-decoration: underline; } del { text-decoration: line-through; }
        @media screen { body { padding: 2em 1em; } mark.bracket { background: #fff3c4; } ins { background: #dff3e3; } del { background: #fbe0e0; } }
        """;
}
