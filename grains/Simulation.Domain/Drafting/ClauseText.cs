using System.Globalization;
using System.Text;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Domain.Drafting;

/// <summary>
/// A clause as people write it: its sentence, then one line a point, four spaces deeper at each depth, then the words that close the list;
/// without the punctuation that ends the clause, which depends on where it stands.
/// The whole clause is one text, so that changes of words and of points are compared and merged in one way.
/// </summary>
public static class ClauseText
{
    private const int Step = 4;

    /// <summary>A title above a point stands in a line that begins so.</summary>
    private const string Title = "# ";

    public static string Of(Clause clause)
    {
        if (clause.Points.IsEmpty)
        {
            return clause.Sentence;
        }

        var text = new StringBuilder();
        if (clause.Sentence.Length > 0)
        {
            text.Append(clause.Sentence).Append(clause.Ending.Length > 0 ? clause.Ending : ":");
        }

        var last = clause.AllPoints.Last();
        foreach (var (point, depth) in clause.Points.SelectMany(p => Outline(p, 1)))
        {
            var indent = new string(' ', depth * Step);
            if (point.Heading.Length > 0)
            {
                Line(text).Append(indent).Append(Title).Append(point.Heading);
            }

            Line(text).Append(indent).Append(point.Label).Append(point.Label.Length > 0 && point.Text.Length > 0 ? " " : "").Append(point.Text)
                .Append(ReferenceEquals(point, last) && clause.Closing.Length == 0 ? "" : point.Ending);
        }

        return (clause.Closing.Length > 0 ? Line(text).Append(clause.Closing) : text).ToString();
    }

    /// <summary>The clause as it is shown to be written in, with numbers in the place of references to the text's own clauses.</summary>
    public static string Shown(Resolution resolution, ClauseId clause) =>
        resolution.Find(clause) is { } found ? References.Render(Of(found), Numbering.Of(resolution)) : "";

    /// <summary>The clause with this text: opener and points are found anew, points that stay keep their ids.</summary>
    /// <param name="fresh">Begins the ids of new points.</param>
    public static Clause Read(Clause clause, string text, DraftLanguage language, string fresh)
    {
        var lines = text.Replace("\t", "    ", StringComparison.Ordinal).Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)).ToList();
        if (lines is [var opening, ..] && Label.Read(opening) is { Number: not null } number)
        {
            // The clause's own number was written with it: numbers are rendered, never stored.
            lines[0] = opening[number.Length..];
        }

        var first = lines.FindIndex(IsPoint);
        var head = string.Join(' ', (first < 0 ? lines : lines.Take(first)).Select(l => l.Trim()));
        if (first < 0)
        {
            // Without a list, the sign at the end is the writer's of the whole text to put.
            return Amending.Reworded(clause with { Points = [], Closing = "" }, Wording.SplitEnding(head).Text, language);
        }

        var (items, closing) = Items(lines.Skip(first).ToList());
        var (sentence, ending) = Wording.SplitEnding(head);
        var reworded = sentence.Length == 0 ? clause with { Opener = "", Text = "", OpenerLast = false } : Amending.Reworded(clause, sentence, language);
        return reworded with { Ending = ending, Points = PointIds.Keep(clause.Points, Tree(items), fresh), Closing = closing };
    }

    private readonly record struct Item(string Label, int Depth, string Text, string Heading);

    private static bool IsPoint(string line) => Indent(line) >= Step || Label.Read(line.Trim()) is not null;

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>Where lines are indented, their depth says where they belong; else their labels do, as in a text that was pasted.</summary>
    private static (List<Item> Items, string Closing) Items(List<string> lines)
    {
        var indented = lines.Exists(l => Indent(l) >= Step);
        var (items, heading, closing, outline) = (new List<Item>(), "", "", new PointOutline());
        foreach (var line in lines)
        {
            var words = line.Trim();
            if (words.StartsWith(Title, StringComparison.Ordinal))
            {
                heading = words[Title.Length..].Trim();
                continue;
            }

            var label = Label.Read(words);
            if (!IsPoint(line))
            {
                closing = Wording.Join(closing, words);
                continue;
            }

            if (closing.Length > 0)
            {
                // What stood between two points belongs to the first.
                items[^1] = items[^1] with { Text = Wording.Join(items[^1].Text, closing) };
                closing = "";
            }

            var text = label is { } l ? words[l.Length..] : words;
            var depth = 0;
            if (indented)
            {
                depth = Math.Min(Math.Max((Indent(line) / Step) - 1, 0), items.Count == 0 ? 0 : items[^1].Depth + 1);
            }
            else
            {
                depth = outline.DepthOf(label!.Value, text);
            }

            items.Add(new Item(label?.Printed ?? "", depth, text, heading));
            heading = "";
        }

        return (items, Wording.SplitEnding(Wording.Join(closing, heading)).Text);
    }

    private static ImmutableArray<Point> Tree(List<Item> items)
    {
        var at = 0;
        return Below(0);

        ImmutableArray<Point> Below(int depth)
        {
            var points = ImmutableArray.CreateBuilder<Point>();
            while (at < items.Count && items[at].Depth >= depth)
            {
                var item = items[at++];
                var (text, ending) = Wording.SplitEnding(item.Text);
                var (isLast, below) = (at == items.Count, Below(item.Depth + 1));
                // A point that was the last had no sign of its own.
                points.Add(new Point(default, item.Label, text, ending.Length > 0 || isLast ? ending : below.IsEmpty ? ";" : ":", below, item.Heading));
            }

            return points.ToImmutable();
        }
    }

    private static IEnumerable<(Point Point, int Depth)> Outline(Point point, int depth) =>
        point.Points.SelectMany(p => Outline(p, depth + 1)).Prepend((point, depth));

    private static StringBuilder Line(StringBuilder text) => text.Length > 0 ? text.Append('\n') : text;
}

/// <summary>Which points of a list that was written anew are those that stood there before.</summary>
internal static class PointIds
{
    /// <summary>Points with the same words keep their ids; what is left over between two of them is matched in order; the rest is new.</summary>
    public static ImmutableArray<Point> Keep(ImmutableArray<Point> before, ImmutableArray<Point> after, string fresh)
    {
        var count = 0;
        return Keep(before, after);

        ImmutableArray<Point> Keep(ImmutableArray<Point> old, ImmutableArray<Point> now)
        {
            var matches = Matching.InOrder([.. old.Select(p => p.Text)], [.. now.Select(p => p.Text)]);
            return
            [
                .. now.Select((p, i) => matches[i] is { } j
                    ? p with { Id = old[j].Id, Points = Keep(old[j].Points, p.Points) }
                    : p with { Id = new ClauseId($"{fresh}.{(++count).ToString(CultureInfo.InvariantCulture)}"), Points = Keep([], p.Points) }),
            ];
        }
    }
}

/// <summary>Pairs the pieces of a text that was written anew with those of the text before.</summary>
internal static class Matching
{
    /// <returns>For each new piece, the old one that it continues; null: it is new.</returns>
    public static int?[] InOrder(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var matches = new int?[now.Count];
        var (from, at) = (0, 0);
        foreach (var hunk in WordDiff.Hunks([.. old.Select(Key)], [.. now.Select(Key)]).Append(new WordDiff.Hunk(old.Count, old.Count, now.Count, now.Count)))
        {
            for (; from < hunk.Start; from++, at++)
            {
                matches[at] = from;
            }

            for (int i = hunk.Start, j = hunk.NewStart; i < hunk.End && j < hunk.NewEnd; i++, j++)
            {
                matches[j] = i;
            }

            (from, at) = (hunk.End, hunk.NewEnd);
        }

        return matches;
    }

    /// <summary>Never blank: the comparison of words takes blanks for what stands between them.</summary>
    private static string Key(string piece) => "x" + piece;
}
