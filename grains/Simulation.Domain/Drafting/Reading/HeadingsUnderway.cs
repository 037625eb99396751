using System.Text.RegularExpressions;

namespace Simulation.Domain.Drafting.Reading;

/// <summary>Titles between clauses while a resolution is read, each with the clause that will follow it.</summary>
internal sealed partial class HeadingsUnderway
{
    private readonly List<(int Place, bool Operative, string Text)> headings = [];

    /// <param name="place">How many clauses of its part stand above it.</param>
    public void Add(int place, bool operative, string text) => headings.Add((place, operative, text));

    /// <summary>Those that have a clause below them.</summary>
    public ImmutableArray<Heading> Conclude(ImmutableArray<Clause> preambular, ImmutableArray<Clause> operative) =>
        [.. headings.Select(h => Of(h.Place, h.Operative ? operative : preambular.AddRange(operative), h.Text)).OfType<Heading>()];

    private static Heading? Of(int place, ImmutableArray<Clause> clauses, string text)
    {
        if (place >= clauses.Length)
        {
            return null;
        }

        var label = SectionLabel().Match(text);
        return new Heading(clauses[place].Id, label.Value.Trim(), text[label.Length..]);
    }

    [GeneratedRegex(@"^(?:(?:[A-Z]|[IVX]{1,5})(?:\.|(?=\s))|(?:part|section|часть|раздел|partie|sección|бөлім)\s+(?:\d{1,2}|[IVX]+|[A-Z])\b\s*[:.]?)\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SectionLabel();
}
