using System.Globalization;
using System.Text.RegularExpressions;

namespace Simulation.Domain.Drafting.Reading;

/// <summary>What stands below a resolution while it is read.</summary>
internal sealed partial class AnnexesUnderway
{
    private readonly List<(string Title, List<AnnexLine> Lines)> annexes = [];

    /// <summary>The resolution is over, and an annex has begun.</summary>
    public bool HaveBegun => annexes.Count > 0;

    public static bool IsTitle(string text) => AnnexTitle().IsMatch(text);

    public void Begin(string title) => annexes.Add((title, []));

    public void Add(Chunk chunk)
    {
        if (chunk.Label is null && IsTitle(chunk.Text))
        {
            if (annexes[^1].Lines.Count == 0 && annexes[^1].Title.Length == 0)
            {
                annexes.RemoveAt(annexes.Count - 1);
            }

            Begin(chunk.Text);
            return;
        }

        var level = chunk.Label?.Readings().First().Style switch
        {
            null or LabelStyle.Number or LabelStyle.NumberInParentheses => 0,
            LabelStyle.Letter => 1,
            LabelStyle.Roman => 2,
            _ => 3,
        };
        annexes[^1].Lines.Add(new AnnexLine(chunk.Label?.Printed ?? "", level, chunk.Text));
    }

    public ImmutableArray<Annex> Conclude() =>
        [.. annexes.Select((a, i) => new Annex(new ClauseId("a" + (i + 1).ToString(CultureInfo.InvariantCulture)), a.Title, [.. a.Lines]))];

    [GeneratedRegex(@"^(?:annex(?:e|es)?|appendix|enclosure|приложени[ея]|дополнение|anexo|apéndice|қосымша)(?:\s+(?:[A-Z]|[IVX]+|\d{1,2}))?\s*(?:$|[–—:.*(-]\s*.{0,600}$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnnexTitle();
}
