namespace Simulation.Web.Client.Components;

/// <summary>Labels beside each other that must not cover each other.</summary>
internal static class Apart
{
    /// <summary>Height of a line of text in a drawing.</summary>
    private const double Height = 16;

    /// <summary>The same labels from the top down, none nearer to the one before than a line of text.</summary>
    public static IEnumerable<(string Text, double Y, int Line)> Of(IEnumerable<(string Text, double Y, int Line)> labels)
    {
        var last = double.NegativeInfinity;
        foreach (var (text, y, line) in labels.OrderBy(l => l.Y))
        {
            last = Math.Max(y, last + Height);
            yield return (text, last, line);
        }
    }
}
