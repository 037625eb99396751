using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Simulation.Domain.Drafting;

namespace Simulation.Library.Resolutions;

/// <summary>
/// Writes Akoma Ntoso as the United Nations publishes it. Ids of clauses are kept in <c>eId</c>, so that a text which was sent away and comes
/// back still has its clauses.
/// </summary>
public static class AkomaNtosoWriter
{
    private static readonly XNamespace Akn = AkomaNtoso.Namespace;

    public static string Write(Resolution resolution, ImmutableArray<WorkflowStep> steps = default, ImmutableArray<VoteCount> votes = default)
    {
        var rendered = References.Render(resolution);
        var document = new XDocument(
            new XDeclaration("1.0", "utf-8", null),
            new XElement(
                Akn + "akomaNtoso",
                new XAttribute(XNamespace.Xmlns + "akn4un", AkomaNtoso.ForUn.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "html", AkomaNtoso.Xhtml.NamespaceName),
                new XElement(
                    Akn + "statement",
                    new XAttribute("name", "resolution"),
                    Meta(rendered, steps.IsDefault ? [] : steps, votes.IsDefault ? [] : votes),
                    CoverPage(rendered.Cover),
                    Preamble(rendered),
                    Body(rendered),
                    Attachments(rendered))));
        KeepToXml(document);
        return document.Declaration + "\n" + document + "\n";
    }

    /// <summary>Characters that XML can't hold are left out; people paste them unseen.</summary>
    private static void KeepToXml(XDocument document)
    {
        foreach (var text in document.DescendantNodes().OfType<XText>().Where(t => !t.Value.All(XmlConvert.IsXmlChar)))
        {
            text.Value = Kept(text.Value);
        }

        foreach (var attribute in document.Descendants().Attributes().Where(a => !a.Value.All(XmlConvert.IsXmlChar)))
        {
            attribute.Value = Kept(attribute.Value);
        }

        static string Kept(string value) => string.Concat(value.Where(XmlConvert.IsXmlChar));
    }

    private static XElement Meta(Resolution resolution, ImmutableArray<WorkflowStep> steps, ImmutableArray<VoteCount> votes)
    {
        var uri = "/akn/un/statement/deliberation/" + Slug(resolution.Cover.Symbol);
        var language = AkomaNtoso.Languages.First(l => l.Language == resolution.Language).Code;
        return new XElement(
            Akn + "meta",
            new XElement(
                Akn + "identification",
                new XAttribute("source", "#source"),
                Work("FRBRWork", $"{uri}/!main/", $"{uri}/", null),
                Work("FRBRExpression", $"{uri}/{language}@!main/", $"{uri}/{language}@/", new XElement(Akn + "FRBRlanguage", new XAttribute("language", language))),
                Work("FRBRManifestation", $"{uri}/{language}@/!main.xml", $"{uri}/{language}@.xml", null)),
            Workflow(resolution.Cover, steps),
            votes.IsEmpty ? null : Voting(votes));
    }

    private static XElement Work(string name, string self, string uri, XElement? language) => new(
        Akn + name,
        new XElement(Akn + "FRBRthis", new XAttribute("value", self)),
        new XElement(Akn + "FRBRuri", new XAttribute("value", uri)),
        language);

    private static XElement? Workflow(Cover cover, ImmutableArray<WorkflowStep> steps)
    {
        var all = steps.Concat(new (string Outcome, ImmutableArray<string> Names)[]
        {
            ("draftResolution", cover.Sponsors),
            ("draftResolutionAdditionalSponsors", cover.AdditionalSponsors),
            ("draftResolutionSignatories", cover.Signatories),
        }
        .Where(s => !s.Names.IsEmpty && !steps.Any(given => given.Outcome == s.Outcome))
        .Select(s => new WorkflowStep("", s.Outcome, "", string.Join(", ", s.Names)))).ToList();
        return all.Count == 0 ? null : new XElement(Akn + "workflow", new XAttribute("source", "#source"), all.Select(s => new XElement(
            Akn + "step", new XAttribute("date", s.Date), new XAttribute("outcome", s.Outcome), new XAttribute("as", s.As), new XAttribute("by", s.By))));
    }

    private static XElement Voting(ImmutableArray<VoteCount> votes) => new(
        Akn + "analysis",
        new XAttribute("source", "#source"),
        new XElement(Akn + "parliamentary", new XElement(Akn + "voting", votes.Select(v => new XElement(
            Akn + "count",
            new XAttribute("value", v.Count.ToString("000", CultureInfo.InvariantCulture)),
            new XAttribute("refersTo", v.Choice),
            v.Voters.IsEmpty ? null : new XElement(AkomaNtoso.ForUn + "voters", v.Voters.Select(name =>
                new XElement(Akn + "organization", new XAttribute("refersTo", "memberState"), name))))))));

    private static XElement CoverPage(Cover cover) => new(
        Akn + "coverPage",
        Line("docNumber", "#symbol", cover.Symbol),
        Line("docAuthority", "#issuingBody", cover.Body),
        Line("session", "#session", cover.Session),
        Line("docTitle", "#agendaItem", cover.AgendaItem),
        Line("docDate", "#dateOfIssuance", cover.Date),
        Line("docTitle", "#resolutionNumber", cover.Title),
        Line("docTitle", "#adoption", cover.Adoption));

    private static XElement? Line(string name, string refersTo, string text) =>
        text.Length == 0 ? null : new XElement(Akn + "p", new XElement(Akn + name, new XAttribute("refersTo", refersTo), text));

    private static XElement Preamble(Resolution resolution) => new(
        Akn + "preamble",
        resolution.Formula.Length == 0 ? null : new XElement(
            Akn + "formula",
            new XAttribute("name", "enactingFormula"),
            new XElement(Akn + "p", Span("italic", resolution.Formula), ",")),
        resolution.Preambular.SelectMany(c => Titles(resolution, c).Select(t => new XElement(Akn + "p", Span("bold", t.Text))).Append(Container(c, resolution.Language))));

    private static XElement Container(Clause clause, DraftLanguage language) => new(
        Akn + "container",
        new XAttribute("name", clause.Opener),
        new XAttribute("eId", "container__" + clause.Id.Value),
        clause.Points.IsEmpty
            ? new XElement(Akn + "p", Sentence(clause, PlainText.Sign(",", language)))
            : new XElement(
                Akn + "blockList",
                new XElement(Akn + "listIntroduction", Sentence(clause, PlainText.Sign(":", language))),
                clause.Points.Select(p => new XElement(
                    Akn + "item",
                    new XElement(Akn + "num", p.Label),
                    new XElement(Akn + "p", p.Text + PlainText.Sign(p.Ending.Length == 0 ? "," : p.Ending, language)))))); // one level: AKN4UN has no deeper list in a preamble

    private static XElement Body(Resolution resolution) => new(Akn + "mainBody", resolution.Operative.SelectMany((clause, i) =>
        Titles(resolution, clause)
            .Select(t => new XElement(Akn + "paragraph", new XAttribute("class", "H1"), t.Label.Length == 0 ? null : new XElement(Akn + "num", t.Label), new XElement(Akn + "subheading", t.Text)))
            .Append(Paragraph(clause, Numbering.Printed(resolution, i), i == resolution.Operative.Length - 1 ? "." : ";", resolution.Language))));

    private static XElement Paragraph(Clause clause, string number, string end, DraftLanguage language)
    {
        var paragraph = new XElement(
            Akn + "paragraph",
            new XAttribute("eId", "para__" + clause.Id.Value),
            new XAttribute("class", "SingleTxt"),
            number.Length == 0 ? null : new XElement(Akn + "num", number));
        if (clause.Points.IsEmpty)
        {
            paragraph.Add(new XElement(Akn + "content", new XElement(Akn + "p", Sentence(clause, PlainText.Sign(end, language)))));
            return paragraph;
        }

        var last = clause.Closing.Length == 0 ? clause.AllPoints.Last() : null;
        paragraph.Add(new XElement(
            Akn + "list",
            new XElement(Akn + "intro", new XElement(Akn + "p", Sentence(clause, PlainText.Sign(":", language)))),
            clause.Points.SelectMany(p => Points(p, last, end, language)),
            clause.Closing.Length == 0 ? null : new XElement(Akn + "wrapUp", new XElement(Akn + "p", clause.Closing + PlainText.Sign(end, language)))));
        return paragraph;
    }

    private static IEnumerable<XElement> Points(Point point, Point? last, string end, DraftLanguage language)
    {
        yield return new XElement(
            Akn + "point",
            point.Heading.Length == 0 ? null : new XElement(Akn + "subheading", point.Heading),
            point.Label.Length == 0 ? null : new XElement(Akn + "num", point.Label),
            new XElement(Akn + "content", new XElement(Akn + "p", point.Text + PlainText.Sign(ReferenceEquals(point, last) ? end : point.Ending, language))));
        if (!point.Points.IsEmpty)
        {
            yield return new XElement(Akn + "sublist", point.Points.SelectMany(p => Points(p, last, end, language)));
        }
    }

    private static XElement? Attachments(Resolution resolution) => resolution.Annexes.IsEmpty ? null : new XElement(
        Akn + "attachments",
        resolution.Annexes.Select(a => new XElement(Akn + "attachment", new XElement(
            Akn + "doc",
            new XAttribute("name", "annex"),
            new XElement(
                Akn + "mainBody",
                a.Title.Length == 0 ? null : new XElement(Akn + "paragraph", new XAttribute("class", "H1"), new XElement(Akn + "heading", a.Title)),
                a.Lines.Select(l => new XElement(
                    Akn + "paragraph",
                    new XAttribute("class", "SingleTxt"),
                    l.Label.Length == 0 ? null : new XElement(Akn + "num", l.Label),
                    new XElement(Akn + "content", new XElement(Akn + "p", l.Text)))))))));

    private static IEnumerable<Heading> Titles(Resolution resolution, Clause clause) => resolution.Headings.Where(h => h.Before == clause.Id);

    private static IEnumerable<object> Sentence(Clause clause, string end)
    {
        var glue = clause.Text is [',' or ';' or ':' or '.', ..] || clause.Text.Length == 0 || clause.Opener.Length == 0 ? "" : " ";
        return clause.OpenerLast ? [clause.Text + glue, Span("italic", clause.Opener), end]
            : clause.Opener.Length == 0 ? [clause.Text + end]
            : [Span("italic", clause.Opener), glue + clause.Text + end];
    }

    private static XElement Span(string style, string text) => new(Akn + "span", new XAttribute("class", style), text);

    private static string Slug(string symbol) => symbol.Length == 0
        ? "draft"
        : string.Concat(symbol.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
}
