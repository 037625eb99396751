using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Simulation.Domain.Drafting;
using Numbering = Simulation.Domain.Drafting.Numbering;

namespace Simulation.Library.Exports;

/// <summary>A resolution as a document for word processors, in the layout of the United Nations.</summary>
public static class ResolutionDocx
{
    /// <summary>Twentieths of a point: a quarter of an inch.</summary>
    private const int Step = 567;

    public static byte[] Write(Resolution resolution)
    {
        var rendered = References.Render(resolution);
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = PageNumbers(rendered.Cover.Symbol);
            var styles = main.AddNewPart<StyleDefinitionsPart>();
            styles.Styles = StylesFor(rendered.Language);
            main.Document = new Document(new Body([.. Content(rendered), new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1417, Bottom = 1417, Left = 1304, Right = 1304, Header = 709, Footer = 709, Gutter = 0 })]));
        }

        return stream.ToArray();
    }

    private static IEnumerable<Paragraph> Content(Resolution resolution)
    {
        foreach (var paragraph in Cover(resolution))
        {
            yield return paragraph;
        }

        if (resolution.Formula.Length > 0)
        {
            yield return Indented(0, Run(resolution.Formula, italic: true), Run(","));
        }

        foreach (var clause in resolution.Clauses)
        {
            foreach (var heading in resolution.Headings.Where(h => h.Before == clause.Id))
            {
                yield return Styled("Heading2", Run(heading.Label.Length == 0 ? heading.Text : $"{heading.Label} {heading.Text}"));
            }

            foreach (var paragraph in Paragraphs(resolution, clause))
            {
                yield return paragraph;
            }
        }

        foreach (var annex in resolution.Annexes)
        {
            yield return Styled("Heading2", new Run(new Break { Type = BreakValues.Page }), Run(annex.Title));
            foreach (var line in annex.Lines)
            {
                yield return Indented(line.Level, Label(line.Label), Run(line.Text));
            }
        }
    }

    private static IEnumerable<Paragraph> Cover(Resolution resolution)
    {
        var cover = resolution.Cover;
        if (cover.Symbol.Length > 0)
        {
            yield return new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Right }), Run(cover.Symbol));
        }

        if (cover.Title.Length > 0)
        {
            yield return Styled("Heading1", Run(cover.Title));
        }

        foreach (var line in new[] { cover.Body, cover.Date, cover.Session, cover.AgendaItem, cover.Adoption }.Where(l => l.Length > 0))
        {
            yield return new Paragraph(Run(line));
        }

        foreach (var (word, names) in new[]
        {
            (Words.Sponsors(resolution.Language), cover.Sponsors),
            (Words.AdditionalSponsors(resolution.Language), cover.AdditionalSponsors),
            (Words.Signatories(resolution.Language), cover.Signatories),
        }
        .Where(n => !n.Item2.IsEmpty))
        {
            yield return new Paragraph(Run($"{word}: {string.Join(", ", names)}"));
        }
    }

    private static IEnumerable<Paragraph> Paragraphs(Resolution resolution, Clause clause)
    {
        var index = resolution.Operative.IndexOf(clause);
        var end = PlainText.Sign(clause.Kind == ClauseKind.Preambular ? "," : index == resolution.Operative.Length - 1 ? "." : ";", resolution.Language);
        var glue = clause.Opener.Length == 0 || clause.Text.Length == 0 || clause.Text[0] is ',' or ';' or ':' ? "" : " ";
        Run[] sentence = clause.OpenerLast
            ? [Run(clause.Text + glue), Run(clause.Opener, italic: true)]
            : [Run(clause.Opener, italic: true), Run(glue + clause.Text)];
        yield return Indented(
            0,
            [Label(index < 0 ? "" : Numbering.Printed(resolution, index)), .. sentence, Run(clause.Points.IsEmpty ? end : clause.Sentence.Length == 0 ? "" : PlainText.Sign(":", resolution.Language))]);
        var last = clause.AllPoints.LastOrDefault();
        foreach (var (point, depth) in clause.Points.SelectMany(p => Outline(p, 1)))
        {
            if (point.Heading.Length > 0)
            {
                yield return Indented(depth, Run(point.Heading, italic: true));
            }

            yield return Indented(depth, Label(point.Label), Run(point.Text), Run(ReferenceEquals(point, last) && clause.Closing.Length == 0 ? end : PlainText.Sign(point.Ending, resolution.Language)));
        }

        if (clause.Closing.Length > 0)
        {
            yield return Indented(0, Run(clause.Closing), Run(end));
        }
    }

    private static IEnumerable<(Point Point, int Depth)> Outline(Point point, int depth) =>
        point.Points.SelectMany(p => Outline(p, depth + 1)).Prepend((point, depth));

    private static Paragraph Indented(int depth, params IEnumerable<Run> runs)
    {
        var left = (Math.Min(depth, 5) * Step).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new Paragraph([new ParagraphProperties(new Indentation { Left = left, FirstLine = Step.ToString(System.Globalization.CultureInfo.InvariantCulture) }), .. runs]);
    }

    private static Paragraph Styled(string style, params IEnumerable<Run> runs) => new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. runs]);

    private static Run Label(string label) => label.Length == 0 ? Run("") : new Run(new Text(label), new TabChar());

    private static Run Run(string text, bool italic = false)
    {
        // Characters that XML can't hold would make the document unreadable.
        var run = new Run(new Text(string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar))) { Space = SpaceProcessingModeValues.Preserve });
        if (italic)
        {
            run.PrependChild(new RunProperties(new Italic()));
        }

        return run;
    }

    private static Footer PageNumbers(string symbol) => new(new Paragraph(
        new ParagraphProperties(new Tabs(new TabStop { Val = TabStopValues.Right, Position = 9298 })),
        Run(symbol),
        new Run(new TabChar()),
        new SimpleField { Instruction = "PAGE" },
        Run("/"),
        new SimpleField { Instruction = "NUMPAGES" }));

    private static Styles StylesFor(DraftLanguage language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", ComplexScript = "Times New Roman" },
                new FontSize { Val = "22" },
                new Languages { Val = Tag(language) })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        HeadingStyle("Heading1", "heading 1", "30"),
        HeadingStyle("Heading2", "heading 2", "24"));

    private static Style HeadingStyle(string id, string name, string size) => new(
        new StyleName { Val = name },
        new BasedOn { Val = "Normal" },
        new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "120" }),
        new StyleRunProperties(new Bold(), new FontSize { Val = size }))
    { Type = StyleValues.Paragraph, StyleId = id };

    private static string Tag(DraftLanguage language) => language switch
    {
        DraftLanguage.Ru => "ru-RU",
        DraftLanguage.Kk => "kk-KZ",
        DraftLanguage.Fr => "fr-FR",
        DraftLanguage.Es => "es-ES",
        _ => "en-GB",
    };
}
