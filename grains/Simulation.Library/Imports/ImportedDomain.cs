using System.Numerics;
using Simulation.Domain;
using Simulation.Domain.Analysis;
using Simulation.Domain.Bargaining;

namespace Simulation.Library.Imports;

/// <summary>Whose format a negotiation came in.</summary>
public enum ImportKind
{
    /// <summary>GENIUS, NegMAS: domain and utility spaces in XML.</summary>
    Genius = 1,

    /// <summary>The ANL competition's JSON.</summary>
    Anl = 2,

    /// <summary>A game of LLM-Deliberation: a folder of text files.</summary>
    LlmDeliberation = 3,
}

/// <summary>A published negotiation in one form, whatever format it came in. Numbers are exactly what the files say.</summary>
/// <param name="Text">The case as the source tells it; empty where it tells none.</param>
/// <param name="Unsupported">What the utilities are made of that can't be analysed; null: nothing. Then parties have no points.</param>
public sealed record ImportedDomain(
    ImportKind Kind,
    string Title,
    string Text,
    ImmutableArray<ImportedIssue> Issues,
    ImmutableArray<ImportedParty> Parties,
    AgreementRule Agreement,
    string? Unsupported = null)
{
    /// <summary>Most bits of a utility that are exact; beyond that it is rounded to 24 decimals.</summary>
    private const int ExactBits = 122;

    private static readonly BigInteger Rounded = BigInteger.Pow(10, 24);

    /// <summary>What no score sheet of a scenario can say, so that it can be analysed but not played; null: nothing.</summary>
    public string? Unplayable => Unsupported ?? (Parties.All(p => p.Boxes.IsEmpty) ? null : "utilities of boxes of several issues (hyper-rectangles)");

    /// <summary>How many packages there are.</summary>
    public BigInteger Size => Issues.Aggregate(BigInteger.One, (product, issue) => product * issue.Options.Length);

    /// <summary>
    /// The game: for each party the points on its own common denominator, so that nothing is rounded; and whether that was possible.
    /// </summary>
    public (AnalysisGame Game, bool IsExact) ToGame()
    {
        var exact = true;
        var scales = Parties.Select(p =>
        {
            var scale = p.Points.SelectMany(options => options).Concat(p.Boxes.Select(b => b.Worth)).Append(p.Reservation).Aggregate(BigInteger.One, (lcm, f) => lcm / BigInteger.GreatestCommonDivisor(lcm, f.Denominator) * f.Denominator);
            var largest = p.Points.Aggregate(BigInteger.One, (sum, options) => sum + options.Max(f => BigInteger.Abs(f.Numerator * scale / f.Denominator) + 1));
            largest = p.Boxes.Aggregate(largest, (sum, box) => sum + BigInteger.Abs(box.Worth.Numerator * scale / box.Worth.Denominator) + 1);
            if (BigInteger.Max(scale, largest).GetBitLength() <= ExactBits)
            {
                return scale;
            }

            exact = false;
            return Rounded;
        }).ToArray();
        Int128 Units(Fraction f, int party) => (Int128)(f * new Fraction(scales[party], 1)).Round();
        var game = new AnalysisGame(
            [.. Parties.Select((p, i) => new AnalysisParty(new DelegationId(p.Id), Units(p.Reservation, i), Units(p.Reservation, i))
            {
                Scale = (Int128)scales[i],
                Ceiling = p.Ceiling is { } ceiling && p.Maximum.CompareTo(ceiling) > 0 ? Units(ceiling, i) : null,
            })],
            [.. Issues.Select((issue, j) => new AnalysisIssue(
                issue.Id,
                [.. issue.Options.Select(o => o.Id)],
                [.. issue.Options.Select((_, o) => Parties.Select((p, i) => Units(p.Points[j][o], i)).ToImmutableArray())]))],
            Agreement,
            boxes: [.. Parties.SelectMany((p, i) => p.Boxes.Select(b => new Box(b.Sides, [.. Parties.Select((_, k) => k == i ? Units(b.Worth, i) : 0)])))]);
        return (game, exact);
    }
}

/// <param name="Id">As the source calls it; unique among the issues.</param>
public sealed record ImportedIssue(string Id, string Name, string Description, ImmutableArray<ImportedOption> Options);

/// <param name="Id">As the source calls it; unique among the issue's options.</param>
public sealed record ImportedOption(string Id, string Name);

/// <param name="Id">Capital letters, digits and hyphens; unique among the parties.</param>
/// <param name="Points">By issue, then option, on the scale of the source.</param>
/// <param name="Reservation">On the scale of the source.</param>
/// <param name="Discount">The source's discount factor, by which utility shrinks over the time from 0 to 1; null: none. Not used in the analysis.</param>
/// <param name="Ceiling">Utilities above count as this; null: none.</param>
public sealed record ImportedParty(
    string Id,
    string Name,
    ImmutableArray<ImmutableArray<Fraction>> Points,
    Fraction Reservation,
    Fraction? Discount = null,
    Fraction? Ceiling = null)
{
    /// <summary>What combinations of choices are worth beyond the points.</summary>
    public ImmutableArray<ImportedBox> Boxes { get; init; } = [];

    /// <summary>The points of the best package, before the ceiling; with boxes something that none is above.</summary>
    public Fraction Maximum => Points.Aggregate(Fraction.Zero, (sum, options) => sum + options.Aggregate(Fraction.Max)) +
        Boxes.Aggregate(Fraction.Zero, (sum, box) => sum + Fraction.Max(Fraction.Zero, box.Worth));
}

/// <param name="Sides">Two or more, by places of issues and options.</param>
/// <param name="Worth">On the scale of the source; may be negative.</param>
public sealed record ImportedBox(ImmutableArray<BoxSide> Sides, Fraction Worth);
