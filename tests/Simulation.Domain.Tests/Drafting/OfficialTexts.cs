using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Simulation.Domain.Tests.Drafting;

/// <summary>
/// Official resolutions as Akoma Ntoso, of the data outside the repository. Each can be had in the layouts in which people get hold of such texts.
/// </summary>
internal static partial class OfficialTexts
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /// <summary>What the index says of one text.</summary>
    public sealed record Expected(int Preambular, int Operative, int Subparagraphs, string FirstPreambular, string FirstOperative);

    private static readonly string Folder = Path.Combine(Oracles.Folder, "un-resolutions-akn4un");

    /// <summary>Paths below the folder; one that does not exist where the folder is absent, so that the test says why it is skipped.</summary>
    public static IEnumerable<string> Files => Directory.Exists(Folder)
        ? Directory.EnumerateFiles(Folder, "*.xml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)
        : ["(not here)"];

    public static string Xml(string file) => File.ReadAllText(Path.Combine(Oracles.Existing("un-resolutions-akn4un"), file));

    /// <summary>From the index; for files that it does not list, counted as the index counts.</summary>
    public static Expected ExpectedOf(string file)
    {
        var row = File.ReadLines(Path.Combine(Folder, "en_index.tsv")).Select(l => l.Split('\t')).FirstOrDefault(l => l[0] == file);
        return row is not null ? new Expected(int.Parse(row[3]), int.Parse(row[4]), int.Parse(row[5]), row[6], row[7]) : Counted(file);
    }

    /// <summary>The words in italics with which the paragraphs open; empty where the official copy has none.</summary>
    public static (string[] Preambular, string[] Operative) Openers(string file)
    {
        var statement = Statement(file);
        return ([.. Containers(statement).Select(Opener)], [.. Numbered(statement).Select(Opener)]);
    }

    private static Expected Counted(string file)
    {
        var statement = Statement(file);
        var (preambular, operative) = Openers(file);
        return new Expected(preambular.Length, operative.Length, statement.Element(Akn + "mainBody")!.Descendants(Akn + "point").Count(), preambular[0], operative[0]);
    }

    private static XElement Statement(string file) => XElement.Parse(Xml(file), LoadOptions.PreserveWhitespace).Element(Akn + "statement")!;

    private static IEnumerable<XElement> Containers(XElement statement) => statement.Element(Akn + "preamble")!.Elements(Akn + "container");

    private static IEnumerable<XElement> Numbered(XElement statement) =>
        statement.Element(Akn + "mainBody")!.Elements(Akn + "paragraph").Where(p => p.Element(Akn + "num") is { } n && OperativeNumber().IsMatch(n.Value.Trim()));

    private static string Opener(XElement paragraph) =>
        paragraph.Descendants(Akn + "span").FirstOrDefault() is { } span ? Spaces().Replace(span.Value, " ").Trim(' ', ',') : "";

    // ---- layouts --------------------------------------------------------------------------------------------------------------------------

    /// <summary>A paragraph a line, as copied from a web page.</summary>
    public static string LineEach(string file) => string.Join('\n', Blocks(file).Select(b => b.Label.Length == 0 ? b.Text : $"{b.Label}\t{b.Text}"));

    /// <summary>The tags struck out, everything else as it was.</summary>
    public static string Stripped(string file) => Tags().Replace(Xml(file), "").Replace("&amp;", "&", StringComparison.Ordinal);

    /// <summary>Every piece of text between two tags in a line of its own.</summary>
    public static string Torn(string file) =>
        string.Join('\n', Statement(file).DescendantNodes().OfType<XText>().Where(t => t.Ancestors().All(a => a.Name != Akn + "meta")).Select(t => t.Value.Trim()).Where(t => t.Length > 0));

    /// <summary>As printed: lines of one width, indented, an empty line between paragraphs, and the head and foot of a page every forty lines.</summary>
    public static string Printed(string file, int width)
    {
        var lines = new List<string>();
        foreach (var block in Blocks(file))
        {
            var indent = new string(' ', 6 * (block.Depth + 1));
            lines.AddRange(Wrap(block.Label.Length == 0 ? block.Text : $"{block.Label}    {block.Text}", width, indent, block.Depth > 0 ? indent : ""));
            lines.Add("");
        }

        var pages = new StringBuilder();
        foreach (var (page, i) in lines.Chunk(40).Select((p, i) => (p, i)))
        {
            pages.AppendJoin('\n', page).Append($"\n\n23-12682        {i + 1}/9\n\fS/RES/2690 (2023)\n\n");
        }

        return pages.ToString();
    }

    private static IEnumerable<string> Wrap(string text, int width, string first, string next)
    {
        var line = first;
        foreach (var word in text.Split(' '))
        {
            if (line.Trim().Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = next;
            }

            line += line.Trim().Length == 0 ? word : ' ' + word;
        }

        yield return line;
    }

    private static List<(string Label, string Text, int Depth)> Blocks(string file)
    {
        var blocks = new List<(string Label, string Text, int Depth)>();
        Walk(Statement(file), 0);
        return blocks;

        void Walk(XElement element, int depth)
        {
            switch (element.Name.LocalName)
            {
                case "meta":
                    return;
                case "num":
                    blocks.Add((Text(element), "", depth));
                    return;
                case "p" or "heading" or "subheading" or "listIntroduction" when !element.Descendants(Akn + "quotedStructure").Any():
                    Add(Text(element), depth);
                    return;
                case "p":
                    Add(string.Concat(element.Nodes().Where(n => n is not XElement { Name.LocalName: "mod" }).Select(n => n is XElement e ? e.Value : n.ToString())), depth);
                    break;
                default:
                    break;
            }

            foreach (var below in element.Name.LocalName == "p" ? element.Descendants(Akn + "quotedStructure").Elements() : element.Elements())
            {
                Walk(below, depth + (element.Name.LocalName is "list" or "sublist" ? 1 : 0));
            }
        }

        void Add(string text, int depth)
        {
            text = Spaces().Replace(text, " ").Trim();
            if (blocks is [.., { Label.Length: > 0, Text: "" } bare])
            {
                blocks[^1] = bare with { Text = text };
            }
            else if (text.Length > 0)
            {
                blocks.Add(("", text, depth));
            }
        }

        static string Text(XElement element) => Spaces().Replace(element.Value, " ").Trim();
    }

    [GeneratedRegex(@"^\d+\.$")]
    private static partial Regex OperativeNumber();

    /// <summary>Not the space that doesn't break: what people paste has it too.</summary>
    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"<[^>]+>")]
    private static partial Regex Tags();
}
