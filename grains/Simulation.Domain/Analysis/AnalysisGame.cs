using System.Numerics;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Analysis;

/// <summary>
/// A negotiation as numbers: who, over what, worth how much to whom (negotiation.md B1). Utilities are whole units, wide enough that the fractions
/// of published domains fit on a common denominator: equal packages are equal to the last digit, and no rounding makes a false efficient point.
/// U_i(p) = sum over issues of the points of the chosen option, plus the points of interacting pairs of options and of the boxes it lies in, at most
/// the party's ceiling.
/// </summary>
public sealed class AnalysisGame
{
    /// <param name="issues">At least one, each with at least one option, each option with a number for every party.</param>
    /// <exception cref="ArgumentException">The parts don't fit together, or utilities are too large to add up.</exception>
    public AnalysisGame(
        ImmutableArray<AnalysisParty> parties,
        ImmutableArray<AnalysisIssue> issues,
        AgreementRule agreement,
        ImmutableArray<Interaction> interactions = default,
        ImmutableArray<ImmutableArray<IssueChoice>> forbidden = default,
        ImmutableArray<Box> boxes = default)
    {
        Parties = parties;
        Issues = issues;
        Agreement = agreement;
        Interactions = interactions.IsDefault ? [] : interactions;
        Forbidden = forbidden.IsDefault ? [] : forbidden;
        Boxes = boxes.IsDefault ? [] : boxes;
        Check();
        Size = issues.Aggregate(BigInteger.One, (product, issue) => product * issue.Options.Length);
    }

    public ImmutableArray<AnalysisParty> Parties { get; }

    public ImmutableArray<AnalysisIssue> Issues { get; }

    public AgreementRule Agreement { get; }

    /// <summary>What pairs of options are worth together, beyond what each is worth.</summary>
    public ImmutableArray<Interaction> Interactions { get; }

    /// <summary>Choices that no package may hold all of; each on different issues.</summary>
    public ImmutableArray<ImmutableArray<IssueChoice>> Forbidden { get; }

    /// <summary>What combinations of choices are worth beyond what each is.</summary>
    public ImmutableArray<Box> Boxes { get; }

    /// <summary>How many packages there are, forbidden ones among them: the product of the numbers of options.</summary>
    public BigInteger Size { get; }

    /// <summary>Whether every issue counts by itself: neither interactions nor boxes nor forbidden combinations.</summary>
    public bool IsSeparable => Interactions.IsEmpty && Forbidden.IsEmpty && Boxes.IsEmpty;

    /// <summary>Whether what an option of the issue is worth, or whether it may be chosen, depends on other issues.</summary>
    public bool IsEntangled(int issue) =>
        Interactions.Any(p => p.First == issue || p.Second == issue) || Boxes.Any(b => b.Sides.Any(s => s.Issue == issue)) || Forbidden.Any(f => f.Any(c => c.Issue == issue));

    /// <summary>The same packages for other parties: each with its own numbers.</summary>
    /// <param name="points">What stands for the numbers of all parties.</param>
    public AnalysisGame For(ImmutableArray<AnalysisParty> parties, Func<ImmutableArray<Int128>, ImmutableArray<Int128>> points) => new(
        parties,
        [.. Issues.Select(issue => issue with { Points = [.. issue.Points.Select(points)] })],
        Agreement,
        [.. Interactions.Select(pair => pair with { Points = [.. pair.Points.Select(row => row.Select(points).ToImmutableArray())] })],
        Forbidden,
        [.. Boxes.Select(box => box with { Points = points(box.Points) })]);

    /// <summary>
    /// The scenario's own game. Disagreement is worth what a party's reservation value says: our score sheets know no other alternative.
    /// Null where no packages are negotiated (a committee).
    /// </summary>
    public static AnalysisGame? Of(Scenario scenario) =>
        scenario.Instructions.IsEmpty ? null : Of(scenario.Structure, d => scenario.InstructionsOf(d).ScoreSheet);

    /// <inheritdoc cref="Of(Scenario)"/>
    /// <param name="sheetOf">What packages are worth to each delegation.</param>
    public static AnalysisGame? Of(ScenarioStructure structure, Func<DelegationId, ScoreSheet> sheetOf)
    {
        if (structure.Issues.IsEmpty)
        {
            return null;
        }

        var sheets = structure.Delegations.Select(d => sheetOf(d.Id)).ToArray();
        return new AnalysisGame(
            [.. structure.Delegations.Zip(sheets, (d, sheet) => new AnalysisParty(d.Id, sheet.Reservation, sheet.Reservation) { Aspiration = sheet.Aspiration, Weight = d.Weight })],
            [.. structure.Issues.Select(issue => new AnalysisIssue(
                issue.Id,
                [.. issue.Options.Select(o => o.Id)],
                [.. issue.Options.Select(o => ImmutableArray.CreateRange(sheets.Select(s => (Int128)s.Value(issue.Id, o.Id))))]))],
            structure.Agreement);
    }

    /// <summary>The package and what it is worth to everybody.</summary>
    /// <param name="options">The option chosen on each issue, by its place.</param>
    public Settlement Settle(ImmutableArray<int> options) => new(options, [.. UtilitiesOf(options.AsSpan())]);

    /// <summary>The package and what it is worth to everybody; null when it leaves an issue open or names what is unknown.</summary>
    public Settlement? Settle(Package package)
    {
        var options = Issues.Select(i => package[i.Id] is { } option ? i.Options.IndexOf(option) : -1).ToImmutableArray();
        return options.Contains(-1) ? null : Settle(options);
    }

    public Package PackageOf(Settlement settlement) =>
        Package.Of(Issues.Select((issue, j) => KeyValuePair.Create(issue.Id, issue.Options[settlement.Options[j]])));

    /// <summary>Whether no forbidden combination is in it.</summary>
    public bool IsAllowed(ReadOnlySpan<int> options)
    {
        foreach (var combination in Forbidden)
        {
            var all = true;
            foreach (var choice in combination)
            {
                all &= options[choice.Issue] == choice.Option;
            }

            if (all)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>U_i(p) for every party, units.</summary>
    internal Int128[] UtilitiesOf(ReadOnlySpan<int> options)
    {
        var sum = new Int128[Parties.Length];
        for (var j = 0; j < options.Length; j++)
        {
            Add(sum, Issues[j].Points[options[j]]);
        }

        foreach (var pair in Interactions)
        {
            Add(sum, pair.Points[options[pair.First]][options[pair.Second]]);
        }

        foreach (var box in Boxes)
        {
            if (box.Holds(options))
            {
                Add(sum, box.Points);
            }
        }

        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] = Parties[i].Capped(sum[i]);
        }

        return sum;
    }

    private static void Add(Int128[] sum, ImmutableArray<Int128> points)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += points[i];
        }
    }

    private void Check()
    {
        if (Parties.IsEmpty || Issues.IsEmpty)
        {
            throw new ArgumentException("A game has parties and issues.");
        }

        if (Issues.Any(i => i.Options.IsEmpty || i.Points.Length != i.Options.Length || i.Points.Any(p => p.Length != Parties.Length)))
        {
            throw new ArgumentException("Every issue has options, and every option has a number for every party.");
        }

        if (Interactions.Any(p => p.First == p.Second || p.Points.Length != Issues[p.First].Options.Length ||
            p.Points.Any(row => row.Length != Issues[p.Second].Options.Length || row.Any(c => c.Length != Parties.Length))))
        {
            throw new ArgumentException("An interaction names two issues and has a number for every pair of options and every party.");
        }

        if (Forbidden.Any(f => f.IsEmpty || f.DistinctBy(c => c.Issue).Count() != f.Length || f.Any(c => c.Option < 0 || c.Option >= Issues[c.Issue].Options.Length)))
        {
            throw new ArgumentException("A forbidden combination names one option on each of some issues.");
        }

        if (!Boxes.All(b => b.Fits(Issues, Parties.Length)))
        {
            throw new ArgumentException("A box has sides on some issues, each within the issue's options, and a number for every party.");
        }

        var all = Parties.Select((_, i) => Box.Largest(Boxes, i) + Issues.Aggregate(BigInteger.Zero, (sum, issue) => sum + issue.Points.Max(p => BigInteger.Abs(p[i]))) +
            Interactions.Aggregate(BigInteger.Zero, (sum, pair) => sum + pair.Points.Max(row => row.Max(c => BigInteger.Abs(c[i])))));
        if (all.Any(total => total > BigInteger.One << 124) || Parties.Any(p => p.Scale < 1))
        {
            throw new ArgumentException("Utilities are too large to add up, or a scale is not positive.");
        }
    }
}

/// <param name="Disagreement">d: what no deal is worth to the party, units.</param>
/// <param name="Reservation">r: a package is acceptable to the party when it is worth at least this, units.</param>
public sealed record AnalysisParty(DelegationId Id, Int128 Disagreement, Int128 Reservation)
{
    /// <summary>a: what the party aims at, units; null where nothing is said.</summary>
    public Int128? Aspiration { get; init; }

    /// <summary>Weight of its assent under a weighted quota.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>How many units are 1 on the scale that the points were given in, at least 1: u = units / scale.</summary>
    public Int128 Scale { get; init; } = 1;

    /// <summary>Utilities above this count as this, as GENIUS clamps at 1; null: none.</summary>
    public Int128? Ceiling { get; init; }

    /// <summary>The utility on the scale that the points were given in.</summary>
    public double OnScale(Int128 units) => Ratio.Of(units, Scale);

    internal Int128 Capped(Int128 units) => Ceiling is { } ceiling && units > ceiling ? ceiling : units;
}

/// <param name="Points">By option, then by party, units.</param>
public sealed record AnalysisIssue(string Id, ImmutableArray<string> Options, ImmutableArray<ImmutableArray<Int128>> Points);

/// <summary>What two options are worth together, beyond what each is worth.</summary>
/// <param name="First">Place of an issue.</param>
/// <param name="Second">Place of another.</param>
/// <param name="Points">By the first's option, the second's option, party, units; may be negative.</param>
public sealed record Interaction(int First, int Second, ImmutableArray<ImmutableArray<ImmutableArray<Int128>>> Points);

/// <summary>An option on an issue, by their places.</summary>
public readonly record struct IssueChoice(int Issue, int Option);

/// <summary>A full package and what it is worth.</summary>
/// <param name="Options">The option chosen on each issue, by its place.</param>
/// <param name="Utilities">U_i by party, units.</param>
public sealed record Settlement(ImmutableArray<int> Options, ImmutableArray<Int128> Utilities)
{
    public bool Equals(Settlement? other) =>
        other is not null && Options.AsSpan().SequenceEqual(other.Options.AsSpan()) && Utilities.AsSpan().SequenceEqual(other.Utilities.AsSpan());

    public override int GetHashCode() => Options.Aggregate(0, HashCode.Combine);

    /// <summary>Whether it is at least as good for everybody and better for somebody.</summary>
    public bool Dominates(Settlement other)
    {
        var better = false;
        for (var i = 0; i < Utilities.Length; i++)
        {
            if (Utilities[i] < other.Utilities[i])
            {
                return false;
            }

            better |= Utilities[i] > other.Utilities[i];
        }

        return better;
    }
}
