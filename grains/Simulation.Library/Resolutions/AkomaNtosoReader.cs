using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Openers;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Library.Resolutions;

/// <summary>Reads Akoma Ntoso. No document type, no external parts, no more than <see cref="LongestDocument"/> characters.</summary>
public static partial class AkomaNtosoReader
{
    /// <summary>Longest document, characters.</summary>
    public const int LongestDocument = 8_000_000;

    /// <summary>Deepest nesting of elements; official documents stay below twenty.</summary>
    public const int DeepestElement = 64;

    private static readonly XNamespace Akn = AkomaNtoso.Namespace;

    /// <summary>The document; one that can't be read has the finding that says why, and an empty resolution.</summary>
    public static AkomaNtosoDocument Read(string xml)
    {
        try
        {
            var root = Load(xml);
            return root.Descendants(Akn + "mainBody").FirstOrDefault() is { } body
                ? new Document(root, body).Read()
                : NotReadable("no mainBody");
        }
        catch (XmlException notXml)
        {
            return NotReadable(notXml.Message);
        }
    }

    private static XElement Load(string xml)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LongestDocument,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using (var depth = XmlReader.Create(new StringReader(xml), settings))
        {
            while (depth.Read())
            {
                if (depth.Depth > DeepestElement)
                {
                    throw new XmlException($"Elements are nested deeper than {DeepestElement}.");
                }
            }
        }

        using var reader = XmlReader.Create(new StringReader(xml), settings);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
    }

    private static AkomaNtosoDocument NotReadable(string why) =>
        new(new ResolutionRead(Resolution.Empty, 0, [new Finding(FindingLevel.Error, FindingCode.NotReadable, 0, [why])]), [], []);

    private sealed class Document(XElement root, XElement body)
    {
        private readonly List<Finding> findings = [];
        private readonly List<Heading> headings = [];
        private readonly List<string> notes = [];
        private readonly List<(string Label, string Text)> waiting = [];
        private readonly DraftLanguage language = LanguageOf(root);
        private int numbered;

        public AkomaNtosoDocument Read()
        {
            var preambular = Preambular().ToImmutableArray();
            var operative = Operative().ToImmutableArray();
            if (operative.IsEmpty)
            {
                findings.Add(new Finding(FindingLevel.Error, FindingCode.NoOperativeClause, 0, []));
            }

            notes.AddRange(root.Descendants(Akn + "authorialNote").Select(n => Clean(n)));
            var formula = Clean(root.Descendants(Akn + "formula").FirstOrDefault()).TrimEnd(',', ' ');
            var resolution = new Resolution(CoverOf(), language, formula, preambular, operative, [.. headings], [.. Annexes()], [.. notes], 1);
            return new AkomaNtosoDocument(new ResolutionRead(resolution, numbered, [.. findings]), [.. Steps()], [.. Votes()]);
        }

        // ---- paragraphs -------------------------------------------------------------------------------------------------------------------

        private IEnumerable<Clause> Preambular()
        {
            var place = 0;
            foreach (var element in root.Descendants(Akn + "preamble").Elements())
            {
                if (element.Name == Akn + "container")
                {
                    place++;
                    var id = IdOf(element, "p", place);
                    var list = element.Element(Akn + "blockList");
                    var intro = list?.Element(Akn + "listIntroduction") ?? element.Element(Akn + "p") ?? element;
                    var points = list is null ? [] : PointsOf(list.Elements(Akn + "item"), id);
                    yield return ClauseOf(element, id, ClauseKind.Preambular, intro, points, "");
                }
                else if (element.Name == Akn + "p" && Clean(element) is { Length: > 0 } title)
                {
                    waiting.Add(("", title));
                }
            }
        }

        private IEnumerable<Clause> Operative()
        {
            var place = 0;
            foreach (var paragraph in body.Elements(Akn + "paragraph"))
            {
                var number = Clean(paragraph.Element(Akn + "num"));
                var isNumber = Number().IsMatch(number);
                if (!isNumber && IsTitle(paragraph, number))
                {
                    if (Clean(paragraph, Labels.Remove(Akn + "subheading")) is { Length: > 0 } title && !Ornament().IsMatch(title))
                    {
                        waiting.Add((number, title));
                    }

                    continue;
                }

                place++;
                numbered += isNumber ? 1 : 0;
                var id = IdOf(paragraph, "o", place);
                var list = paragraph.Element(Akn + "list");
                var intro = list?.Element(Akn + "intro") ?? paragraph.Element(Akn + "content") ?? paragraph;
                var quoted = intro.Descendants(Akn + "quotedStructure").Elements(Akn + "point");
                var points = PointsOf(list is null ? quoted : list.Elements(), id);
                yield return ClauseOf(paragraph, id, ClauseKind.Operative, intro, points, Clean(list?.Element(Akn + "wrapUp")));
            }
        }

        private static bool IsTitle(XElement paragraph, string number) =>
            number.Length > 0
            || paragraph.Element(Akn + "subheading") is not null
            || paragraph.Element(Akn + "heading") is not null
            || (paragraph.Element(Akn + "content") is { } content && (Ornament().IsMatch(Clean(content)) || IsBold(content)));

        private static bool IsBold(XElement content) =>
            content.Descendants(Akn + "span").FirstOrDefault(s => (string?)s.Attribute("class") == "bold") is { } bold && Clean(bold) == Clean(content);

        private Clause ClauseOf(XElement element, ClauseId id, ClauseKind kind, XElement intro, ImmutableArray<Point> points, string closing)
        {
            foreach (var (label, title) in waiting)
            {
                headings.Add(new Heading(id, label, title));
            }

            waiting.Clear();
            var (text, ending) = Wording.SplitEnding(Clean(intro, Labels));
            var italic = intro.Descendants(Akn + "span").FirstOrDefault(s => (string?)s.Attribute("class") == "italic");
            var opener = Clean(italic).TrimEnd(',');
            var last = opener.Length > 0 && text.EndsWith(opener, StringComparison.Ordinal) && !text.StartsWith(opener, StringComparison.Ordinal) && language == DraftLanguage.Kk;
            if (!last && (opener.Length == 0 || !text.StartsWith(opener, StringComparison.Ordinal)))
            {
                var found = OpenerList.Of(language, kind).Find(text);
                opener = found.AtEnd ? text[^found.Length..] : text[..found.Length];
                last = found.AtEnd;
            }

            if (opener.Length == 0 && points.IsEmpty)
            {
                findings.Add(new Finding(FindingLevel.Error, FindingCode.EmptyOpener, ((IXmlLineInfo)element).LineNumber, [text.Length <= 40 ? text : text[..40]]));
            }

            var rest = last ? text[..^opener.Length].TrimEnd() : text[opener.Length..].TrimStart();
            return new Clause(id, kind, opener, rest, ending, points, Wording.SplitEnding(closing).Text, last);
        }

        private static ImmutableArray<Point> PointsOf(IEnumerable<XElement> elements, ClauseId parent, int before = 0)
        {
            var points = ImmutableArray.CreateBuilder<Point>();
            foreach (var element in elements)
            {
                if (element.Name == Akn + "point" || element.Name == Akn + "item")
                {
                    var id = new ClauseId($"{parent.Value}.{(before + points.Count + 1).ToString(CultureInfo.InvariantCulture)}");
                    var nested = element.Element(Akn + "list") ?? element.Element(Akn + "blockList");
                    var content = nested?.Element(Akn + "intro") ?? element.Element(Akn + "content") ?? element.Element(Akn + "p") ?? element;
                    var (text, ending) = Wording.SplitEnding(Clean(content, Labels));
                    points.Add(new Point(id, Clean(element.Element(Akn + "num")), text, ending, nested is null ? [] : PointsOf(nested.Elements(), id), Clean(element.Element(Akn + "subheading"))));
                }
                else if (element.Name == Akn + "sublist")
                {
                    // What belongs to a point follows it as its sibling.
                    if (points.Count == 0)
                    {
                        points.AddRange(PointsOf(element.Elements(), parent, before));
                        continue;
                    }

                    var above = points[^1];
                    points[^1] = above with { Points = above.Points.AddRange(PointsOf(element.Elements(), above.Id, above.Points.Length)) };
                }
            }

            return points.ToImmutable();
        }

        // ---- what stands around them ------------------------------------------------------------------------------------------------------

        private Cover CoverOf()
        {
            string Cover(string name, string? refersTo = null) => Clean(root.Descendants(Akn + "coverPage").Descendants(Akn + name)
                .FirstOrDefault(e => refersTo is null || (string?)e.Attribute("refersTo") == refersTo));
            return new Cover(
                Cover("docNumber"),
                Cover("docAuthority", "#issuingBody"),
                Cover("session"),
                Cover("docTitle", "#agendaItem"),
                Cover("docTitle", "#resolutionNumber"),
                Cover("docDate"),
                Cover("docTitle", "#adoption"),
                Names("draftResolution"),
                Names("draftResolutionAdditionalSponsors"),
                Names("draftResolutionSignatories"));
        }

        private ImmutableArray<string> Names(string outcome) =>
            [.. Steps().Where(s => s.Outcome == outcome).SelectMany(s => s.By.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()];

        private IEnumerable<WorkflowStep> Steps() => root.Descendants(Akn + "workflow").Elements(Akn + "step").Select(s => new WorkflowStep(
            (string?)s.Attribute("date") ?? "", (string?)s.Attribute("outcome") ?? "", (string?)s.Attribute("as") ?? "", (string?)s.Attribute("by") ?? ""));

        private IEnumerable<VoteCount> Votes()
        {
            foreach (var count in root.Descendants(Akn + "voting").Elements(Akn + "count"))
            {
                var number = int.TryParse((string?)count.Attribute("value"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
                yield return new VoteCount((string?)count.Attribute("refersTo") ?? "", number, [.. count.Descendants(Akn + "organization").Select(o => Clean(o))]);
            }
        }

        private IEnumerable<Annex> Annexes()
        {
            var place = 0;
            foreach (var attached in root.Descendants(Akn + "attachment").Descendants(Akn + "mainBody"))
            {
                var (title, lines) = ("", ImmutableArray.CreateBuilder<AnnexLine>());
                foreach (var (label, level, text) in attached.Elements().SelectMany(e => AnnexLines(e, 0)))
                {
                    if (title.Length == 0 && lines.Count == 0 && label.Length == 0)
                    {
                        title = text;
                    }
                    else
                    {
                        lines.Add(new AnnexLine(label, level, text));
                    }
                }

                place++;
                yield return new Annex(new ClauseId("a" + place.ToString(CultureInfo.InvariantCulture)), title, lines.ToImmutable());
            }
        }

        private static IEnumerable<(string Label, int Level, string Text)> AnnexLines(XElement element, int level)
        {
            var label = Clean(element.Element(Akn + "num"));
            var list = element.Element(Akn + "list");
            var text = Clean(list?.Element(Akn + "intro") ?? element, Labels.Append(Akn + "list"));
            if (text.Length > 0 || label.Length > 0)
            {
                yield return (label, level, text);
            }

            foreach (var below in (list?.Elements() ?? []).Where(e => e.Name == Akn + "point" || e.Name == Akn + "sublist"))
            {
                foreach (var line in below.Name == Akn + "point" ? AnnexLines(below, level + 1) : below.Elements(Akn + "point").SelectMany(p => AnnexLines(p, level + 2)))
                {
                    yield return line;
                }
            }
        }

        /// <summary>Our own documents carry the clause's id after two underscores; others get one from their place.</summary>
        private static ClauseId IdOf(XElement element, string letter, int place) =>
            (string?)element.Attribute("eId") is { } id && OwnId().Match(id) is { Success: true } own
                ? new ClauseId(own.Groups[1].Value)
                : new ClauseId(letter + place.ToString(CultureInfo.InvariantCulture));
    }

    private static readonly ImmutableArray<XName> Labels = [Akn + "num", Akn + "point", Akn + "subheading"];

    private static DraftLanguage LanguageOf(XElement root)
    {
        var code = (string?)root.Descendants(Akn + "FRBRlanguage").FirstOrDefault()?.Attribute("language");
        return AkomaNtoso.Languages.FirstOrDefault(l => l.Code == code).Language;
    }

    /// <summary>The words of an element, with one kind of space and hyphen, without its notes and without elements of these names.</summary>
    private static string Clean(XElement? element, IEnumerable<XName>? without = null)
    {
        if (element is null)
        {
            return "";
        }

        var left = (without ?? []).Append(Akn + "authorialNote").ToHashSet();
        var words = string.Concat(element.DescendantNodes().OfType<XText>()
            .Where(t => !t.Ancestors().TakeWhile(a => a != element).Any(a => left.Contains(a.Name)))
            .Select(t => t.Value));
        return Spaces().Replace(words, " ").Replace('\u2011', '-').Trim();
    }

    [GeneratedRegex(@"[\s\u200B\uFEFF]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\d{1,3}\.?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[*_\s·–—-]+$")]
    private static partial Regex Ornament();

    [GeneratedRegex(@"^(?:container|para)__([\p{L}\d.-]{1,80})$")]
    private static partial Regex OwnId();
}
