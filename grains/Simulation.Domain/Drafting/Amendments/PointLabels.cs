using System.Globalization;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Domain.Drafting.Amendments;

/// <summary>Labels of a list after points came or went, in the manner in which it was labelled.</summary>
internal static class PointLabels
{
    public static ImmutableArray<Point> Again(ImmutableArray<Point> points)
    {
        if (points.Select(p => Label.Read(p.Label + " ")).FirstOrDefault(l => l is not null) is not { } label)
        {
            return points;
        }

        var style = label.Readings().OrderByDescending(r => r.Place == 1).First().Style;
        return [.. points.Select((p, i) => p with { Label = Of(style, label, i) })];
    }

    private static string Of(LabelStyle style, Label like, int index)
    {
        var core = style switch
        {
            LabelStyle.Number or LabelStyle.NumberInParentheses => (index + 1).ToString(CultureInfo.InvariantCulture),
            LabelStyle.Roman => Numbering.Roman(index),
            LabelStyle.Letter when like.Core[0] is >= 'а' and <= 'я' => Russian[index % Russian.Length].ToString(),
            LabelStyle.Letter => Numbering.Letters(index),
            _ => "",
        };
        return core.Length == 0 ? like.Printed : like.Sign switch
        {
            "()" => $"({core})",
            var sign => core + sign,
        };
    }

    private const string Russian = "абвгдежзиклмнопрстуфхцчшщэюя";
}
