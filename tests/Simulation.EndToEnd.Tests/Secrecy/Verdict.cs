using Simulation.Web.Tests.Secrecy;

namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>What is wrong with two plays of one script.</summary>
/// <param name="Told">Whose bytes differ, and where.</param>
/// <param name="Found">Who was sent which secret.</param>
internal sealed record Verdict(ImmutableArray<string> Told, ImmutableArray<string> Found)
{
    private const int Around = 150;
    private const int Most = 8;

    public bool IsKept => Told.IsEmpty && Found.IsEmpty;

    /// <param name="times">Whether both plays were played by the script's clock.</param>
    public static Verdict Of(SecretPlay one, SecretPlay other, bool times) => new(
        [
            .. from part in Parts.Kept
               let lines = (One: one[part].Lines(times), Other: other[part].Lines(times))
               where lines.One != lines.Other
               select $"{part} can tell the worlds apart:\n{Difference(lines.One, lines.Other)}",
        ],
        [
            .. from play in new[] { one, other }
               from part in Enum.GetValues<Part>()
               let search = Parts.KeptFrom(part) is { IsEmpty: false } kept ? new CanarySearch(play.World.Secrets([.. kept])) : null
               where search is not null
               from secret in play[part].Raw.SelectMany(search.In).Distinct()
               select $"{part} was sent {secret.Name}",
        ]);

    public override string ToString() => string.Join("\n\n", Found.AddRange(Told));

    /// <summary>The first lines that differ, around where they do.</summary>
    private static string Difference(string one, string other) => string.Join('\n', one.Split('\n').Zip(other.Split('\n'))
        .Where(line => line.First != line.Second)
        .Take(Most)
        .Select(line =>
        {
            var at = Math.Max(0, line.First.AsSpan().CommonPrefixLength(line.Second) - Around);
            string Piece(string text) => text.Substring(Math.Min(at, text.Length), Math.Min(2 * Around, text.Length - Math.Min(at, text.Length)));
            return $"  {Piece(line.First)}\n  ----- {Piece(line.Second)}";
        }));
}
