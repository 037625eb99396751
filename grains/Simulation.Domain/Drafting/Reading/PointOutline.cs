using System.Globalization;

namespace Simulation.Domain.Drafting.Reading;

/// <summary>The list below one paragraph while it is read: which depth a label belongs to, and the tree in the end.</summary>
internal sealed class PointOutline
{
    private readonly record struct Frame(LabelStyle Style, string Sign, int Place);

    private readonly record struct Item(string Label, int Depth, string Text, string Heading);

    private readonly Stack<Frame> frames = new();
    private readonly List<Item> items = [];

    public bool IsEmpty => items.Count == 0;

    /// <summary>The text of the last point; empty when there is none.</summary>
    public string LastText => items.Count == 0 ? "" : items[^1].Text;

    public IEnumerable<string> Texts => items.Select(i => i.Text);

    /// <summary>The label would go on with a list that is open.</summary>
    public bool Continues(Label label) => label.Readings().Any(r => frames.Any(f => f.Style == r.Style && (r.Place == 0 || r.Place == f.Place + 1)));

    public bool ContinuesNumbers(int number) => frames.Any(f => f.Style == LabelStyle.Number && f.Place + 1 == number);

    public void ExtendLast(Func<string, string> extend) => items[^1] = items[^1] with { Text = extend(items[^1].Text) };

    /// <returns>The label expected, when one is missing before this one.</returns>
    public string? Add(Label label, string text, string heading)
    {
        var readings = label.Readings().ToList();
        var lastEnds = LastText.TrimEnd() is [.., ':'];
        string? missing = null;

        // A list that is open goes on, the innermost first; a label that could also begin a list below does so after a colon.
        var beginsBelow = items.Count > 0 && lastEnds && readings.Any(r => r.Place == 1);
        var (pop, reading) = beginsBelow && !frames.Any(f => readings.Any(r => f.Style == r.Style && f.Sign == label.Sign && f.Place + 1 == r.Place && r.Style == LabelStyle.Number))
            ? (-1, readings.First(r => r.Place == 1))
            : Goes(readings, label.Sign);
        if (pop < 0)
        {
            reading = readings.Any(r => r.Place == 1) ? readings.First(r => r.Place == 1) : readings[0];
            if (reading.Place > 1)
            {
                missing = Before(label, reading.Style, reading.Place);
            }

            frames.Push(new Frame(reading.Style, label.Sign, reading.Place));
        }
        else
        {
            for (; pop > 0; pop--)
            {
                frames.Pop();
            }

            var frame = frames.Pop();
            if (reading.Place > frame.Place + 1)
            {
                missing = Before(label, reading.Style, reading.Place);
            }

            frames.Push(frame with { Place = reading.Place });
        }

        items.Add(new Item(label.Printed, frames.Count - 1, text, heading));
        return missing;
    }

    /// <summary>Adds a point and says how deep it stands, 0 for the outermost.</summary>
    public int DepthOf(Label label, string text)
    {
        Add(label, text, "");
        return items[^1].Depth;
    }

    public void AddUnlabelled(string text, string heading)
    {
        var depth = items.Count == 0 ? 0 : items[^1].Depth + (Wording.LastSign(LastText) is ';' or ',' or '.' ? 0 : 1);
        items.Add(new Item("", depth, text, heading));
    }

    public ImmutableArray<Point> Tree(ClauseId clause)
    {
        var at = 0;
        return Below(0, clause);

        ImmutableArray<Point> Below(int depth, ClauseId parent)
        {
            var points = ImmutableArray.CreateBuilder<Point>();
            while (at < items.Count && items[at].Depth >= depth)
            {
                var item = items[at++];
                var id = new ClauseId($"{parent.Value}.{(points.Count + 1).ToString(CultureInfo.InvariantCulture)}");
                var (text, ending) = Wording.SplitEnding(item.Text);
                points.Add(new Point(id, item.Label, text, ending, Below(item.Depth + 1, id), item.Heading));
            }

            return points.ToImmutable();
        }
    }

    /// <summary>How many lists to leave for the one that this label goes on with; -1 when it begins one.</summary>
    private (int Pop, (LabelStyle Style, int Place) Reading) Goes(List<(LabelStyle Style, int Place)> readings, string sign)
    {
        for (var pass = 0; pass < 3; pass++)
        {
            var pop = 0;
            foreach (var frame in frames)
            {
                foreach (var reading in readings)
                {
                    var follows = reading.Place == frame.Place + 1 || reading.Place == 0;
                    var fits = pass switch
                    {
                        0 => follows && frame.Sign == sign,
                        1 => follows && reading.Place != 0,
                        _ => !readings.Any(r => r.Place == 1) && reading.Place > frame.Place + 1 && reading.Place <= frame.Place + 4 && frame.Sign == sign,
                    };
                    if (frame.Style == reading.Style && fits)
                    {
                        return (pop, reading);
                    }
                }

                pop++;
            }
        }

        return (-1, default);
    }

    private static string Before(Label label, LabelStyle style, int place)
    {
        var core = style switch
        {
            LabelStyle.Roman => Numbering.Roman(place - 2),
            LabelStyle.Letter when label.Core[0] < 128 => Numbering.Letters(place - 2),
            _ => (place - 1).ToString(CultureInfo.InvariantCulture),
        };
        return label.Printed.Replace(label.Core, core, StringComparison.OrdinalIgnoreCase);
    }
}
