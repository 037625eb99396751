using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Simulation.Library.Yaml;

/// <summary>
/// YAML text to <see cref="Node"/>, from the parser's events rather than from a ready tree: so that anchors, aliases and tags
/// are refused before anything expands, depth and size are bounded while reading, and every duplicate key is reported.
/// </summary>
internal sealed class NodeParser(SourceFile file)
{
    private const int DeepestLevel = 16;
    private const int MostValues = 50_000;

    private int values;

    /// <summary>The root, or null after an error that left nothing to read.</summary>
    public static Node? Parse(SourceFile file, string text)
    {
        var scanner = new Scanner(new StringReader(text.TrimStart('\uFEFF')), skipComments: true);
        try
        {
            return new NodeParser(file).Root(new Parser(scanner));
        }
        catch (YamlException malformed)
        {
            // A tab is the commonest mistake, and its mark is where the map began.
            var line = malformed.Message.Contains("tab", StringComparison.Ordinal) ? FirstTabbedLine(text) : malformed.Start.Line;
            file.Error(Math.Max(1, (int)line), LibraryCodes.YamlMalformed, malformed.Message);
            return null;
        }
        catch (Exception malformed) when (malformed is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // YamlDotNet 18.1 lets these out on some malformed texts, such as a colon after an unclosed list.
            file.Error(Math.Max(1, (int)scanner.CurrentPosition.Line), LibraryCodes.YamlMalformed, "the text breaks off or a bracket is not closed");
            return null;
        }
        catch (LimitExceededException)
        {
            return null;
        }
    }

    private static int FirstTabbedLine(string text) =>
        1 + text.Split('\n').TakeWhile(line => !line[..^line.TrimStart().Length].Contains('\t')).Count();

    private Node? Root(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            file.Error(1, LibraryCodes.FileEmpty);
            return null;
        }

        var root = Value(parser, 1);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
        {
            file.Error(LineOf(second), LibraryCodes.YamlSeveralDocuments);
        }

        return root;
    }

    private Node Value(Parser parser, int level)
    {
        var line = LineOf(parser.Current!);
        if (level > DeepestLevel)
        {
            file.Error(line, LibraryCodes.YamlTooDeep, DeepestLevel.ToString(CultureInfo.InvariantCulture));
            throw new LimitExceededException();
        }

        if (++values > MostValues)
        {
            file.Error(line, LibraryCodes.YamlTooMuch, MostValues.ToString(CultureInfo.InvariantCulture));
            throw new LimitExceededException();
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            file.Error(line, LibraryCodes.YamlAlias, alias.Value.ToString());
            return new TextNode(line, "");
        }

        if (parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            file.Error(line, LibraryCodes.YamlAnchor, anchored.Anchor.ToString());
        }

        if (parser.Current is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            file.Error(line, LibraryCodes.YamlTag, tagged.Tag.ToString());
        }

        return parser.Current switch
        {
            SequenceStart => List(parser, line, level),
            MappingStart => Map(parser, line, level),
            _ => new TextNode(line, TextOf(parser.Consume<Scalar>())),
        };
    }

    private ListNode List(Parser parser, int line, int level)
    {
        parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<Node>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Value(parser, level + 1));
        }

        return new ListNode(line, items.ToImmutable());
    }

    private MapNode Map(Parser parser, int line, int level)
    {
        parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Value(parser, level + 1);
            var value = Value(parser, level + 1);
            if (key is not TextNode { Text: var text })
            {
                file.Error(key.Line, LibraryCodes.NotAText);
            }
            else if (!seen.Add(text))
            {
                file.Error(key.Line, LibraryCodes.KeyTwice, text);
            }
            else
            {
                entries.Add(new Entry(text, key.Line, value));
            }
        }

        return new MapNode(line, entries.ToImmutable());
    }

    /// <summary>An unquoted <c>null</c> or <c>~</c> is nothing written; no text of the format is called so.</summary>
    private static string TextOf(Scalar scalar) =>
        scalar is { Style: ScalarStyle.Plain, Value: "null" or "~" } ? "" : scalar.Value;

    private static int LineOf(ParsingEvent at) => Math.Max(1, (int)at.Start.Line);

    /// <summary>Stops reading a file that is past a limit; what was found so far is reported.</summary>
    private sealed class LimitExceededException : Exception;
}
