using Simulation.Domain.Analysis.Search;

namespace Simulation.Domain.Analysis;

/// <summary>
/// The reference points of a game, exact and without its front (negotiation.md B3). g_i = U_i - d_i is a party's gain over disagreement, b_i its
/// ideal, x_i = g_i / (b_i - d_i) its share of what it could hope for. Acceptable (IR) are the packages with U_i at least r_i for everybody.
/// Every search ends at a node budget; then the best found is given with the proven gap. Of equally good packages the one that is better by
/// leximin of x is taken, then the first in the order of issues and options.
/// </summary>
public sealed class Solutions
{
    private readonly Prepared prepared;
    private readonly AnalysisSettings settings;
    private readonly int n;
    private readonly Int128?[] acceptable;
    private readonly Int128?[] anything;
    private readonly List<int[]> known = [];
    private readonly Lazy<Found> feasible;
    private readonly Lazy<ImmutableArray<Optimum>> acceptableBest;
    private readonly Lazy<ImmutableArray<Optimum>> best;

    public Solutions(AnalysisGame game, AnalysisSettings? settings = null)
    {
        Game = game;
        this.settings = settings ?? AnalysisSettings.Default;
        n = game.Parties.Length;
        prepared = Prepared.Of(game, this.settings.LargestComposite);
        acceptable = [.. game.Parties.Select(p => (Int128?)p.Reservation)];
        anything = new Int128?[n];
        feasible = new(Feasible);
        best = new(() => [.. Enumerable.Range(0, n).Select(i => Largest(i, anything))]);
        acceptableBest = new(() => [.. Enumerable.Range(0, n).Select(i => HasZopa == true ? Largest(i, acceptable) : Optimum.None(Undefined.NoZopa))]);
    }

    public AnalysisGame Game { get; }

    /// <summary>Whether some package is acceptable to all (a zone of possible agreement exists); null when the budget was spent before that was known.</summary>
    public bool? HasZopa => prepared.IsEmpty ? false
        : feasible.Value.Utilities is { } u && IsAcceptable(u) ? true
        : feasible.Value.IsProven ? false : null;

    /// <summary>
    /// Where nothing is acceptable to all, the package that comes nearest: it minimises the largest r_i - U_i, on the scale of the source. Where
    /// something is, a package that is. Source: negotiation.md B3, warning 4.
    /// </summary>
    public Optimum Nearest => prepared.IsEmpty ? Optimum.None(Undefined.NoPackage) : Told(feasible.Value, AimKind.Smallest);

    /// <summary>By party: the package best for it over those acceptable to all (or over all, by <see cref="AnalysisSettings.Ideal"/>); its utility is b_i.</summary>
    public ImmutableArray<Optimum> Ideals => settings.Ideal == IdealOver.All ? Best : acceptableBest.Value;

    /// <summary>By party: the package best for it over all packages.</summary>
    public ImmutableArray<Optimum> Best => best.Value;

    /// <summary>b_i by party, units; null where it is not known.</summary>
    public ImmutableArray<Int128?> IdealValues => [.. Ideals.Select((o, i) => o.Settlement?.Utilities[i])];

    /// <summary>
    /// Argmax of the product of g_i over acceptable packages with every g_i above 0 (Nash 1950). Scale-free. Where nobody can have all gain at once,
    /// the largest set of parties that can, and the largest product over such sets; <see cref="Optimum.Parties"/> says which.
    /// </summary>
    public Optimum Nash() => Product(null);

    /// <summary>Argmax of the product of g_i to the power of a_i, as <see cref="Nash"/> (asymmetric Nash solution; Kalai 1977).</summary>
    /// <param name="exponents">a_i by party, 1 to 100.</param>
    public Optimum WeightedNash(ImmutableArray<int> exponents) => Product([.. exponents]);

    /// <summary>
    /// Leximin of x_i over acceptable packages: the largest smallest share of one's ideal gain, then the largest second smallest, and so on
    /// (Kalai and Smorodinsky 1975 for finite sets; leximin after Imai 1983).
    /// </summary>
    public Optimum KalaiSmorodinsky() => Among(AimKind.Leximin, Ranges());

    /// <summary>Leximin of g_i over acceptable packages: the largest smallest gain, on the scale of the source, and so on (Kalai 1977's egalitarian rule).</summary>
    public Optimum Egalitarian() => Among(AimKind.Leximin, Scales());

    /// <summary>Argmax of the sum of x_i over acceptable packages.</summary>
    public Optimum Utilitarian() => Among(AimKind.Sum, Ranges());

    /// <summary>Argmax of the sum of U_i, on the scale of the source, over acceptable packages. Meaningful where all are on the same scale.</summary>
    public Optimum UtilitarianPoints() => Among(AimKind.Sum, Scales());

    /// <summary>Argmax of the sum of U_i, on the scale of the source, over all packages: the largest joint value W*.</summary>
    public Optimum UtilitarianPointsOverAll() => Overall(AimKind.Sum, Scales());

    /// <summary>Argmax of the sum of x_i over all packages. Not defined without an ideal.</summary>
    public Optimum UtilitarianOverAll() => HasZopa == false && settings.Ideal == IdealOver.Acceptable ? Optimum.None(Undefined.NoZopa) : Overall(AimKind.Sum, Ranges());

    /// <summary>
    /// Slack eps(p) = max over all q of min_i (x_i(q) - x_i(p)): how much more everybody could have had at once, 0 or more; 0 exactly when the package
    /// is weakly efficient. The settlement is q, the witness. Parties whose ideal is their disagreement value don't count.
    /// Source: negotiation.md B4, measure 3.
    /// </summary>
    public Optimum Slack(Settlement from) => Against(AimKind.Smallest, from, anything);

    /// <summary>
    /// Value left L(p) = max of sum_i (x_i(q) - x_i(p)) over the q that are at least as good as p for everybody: 0 exactly when p is efficient. The
    /// settlement is q, the witness: "everyone could have had ...". Source: negotiation.md B4, measure 3; Raiffa's post-settlement settlement.
    /// </summary>
    public Optimum ValueLeft(Settlement from) => Against(AimKind.Sum, from, [.. from.Utilities.Select(u => (Int128?)u)]);

    /// <summary>
    /// The package with the largest total among those that are at least as good for everybody, whatever anybody's disagreement: it dominates
    /// <paramref name="from"/>, or <paramref name="from"/> is efficient (then the settlement is worth the same). Source: negotiation.md B2.
    /// </summary>
    public Optimum Improvement(Settlement from) =>
        Solve(new Aim(AimKind.Sum, [.. from.Utilities], Scales(), [.. from.Utilities.Select(u => (Int128?)u)]), EntriesOf(from));

    /// <summary>x_i(p) = (U_i - d_i) / (b_i - d_i) by party; 1 where b_i = d_i; null where b_i is not known. May lie outside 0 to 1.</summary>
    public ImmutableArray<double?> Shares(ImmutableArray<Int128> utilities) => [.. utilities.Select((u, i) =>
    {
        var d = Game.Parties[i].Disagreement;
        return IdealValues[i] is not { } b ? (double?)null : b == d ? 1 : Ratio.Of(u - d, b - d);
    })];

    private bool IsAcceptable(Int128[] utilities)
    {
        for (var i = 0; i < n; i++)
        {
            if (utilities[i] < Game.Parties[i].Reservation)
            {
                return false;
            }
        }

        return true;
    }

    private Found Feasible()
    {
        var aim = new Aim(AimKind.Smallest, [.. Game.Parties.Select(p => p.Reservation)], Scales(), anything);
        var found = new Searcher(prepared, aim, settings.MostNodes).Run([], IsAcceptable);
        Remember(found);
        return found;
    }

    private Optimum Largest(int party, Int128?[] floors)
    {
        var aim = new Aim(AimKind.Sum, Disagreements(), Scales(), floors, [.. Enumerable.Range(0, n).Select(i => i == party)]);
        return Solve(aim);
    }

    private Optimum Among(AimKind kind, Int128[] divisors) => HasZopa switch
    {
        false => Optimum.None(Undefined.NoZopa),
        null => Optimum.None(Undefined.BudgetSpent, feasible.Value.Nodes, 1),
        _ => Solve(new Aim(kind, Disagreements(), divisors, acceptable, ties: Ranges())),
    };

    private Optimum Overall(AimKind kind, Int128[] divisors) =>
        prepared.IsEmpty ? Optimum.None(Undefined.NoPackage) : Solve(new Aim(kind, Disagreements(), divisors, anything, ties: Ranges()));

    private Optimum Against(AimKind kind, Settlement from, Int128?[] floors)
    {
        if (IdealValues.Any(b => b is null))
        {
            return Optimum.None(HasZopa == false ? Undefined.NoZopa : Undefined.BudgetSpent);
        }

        var counted = IdealValues.Select((b, i) => b > Game.Parties[i].Disagreement).ToArray();
        if (!counted.Contains(true))
        {
            return Optimum.None(Undefined.NobodyGains);
        }

        var start = EntriesOf(from);
        var found = new Searcher(prepared, new Aim(kind, [.. from.Utilities], Ranges(), floors, counted), settings.MostNodes).Run([.. known, .. start]);

        // The package itself is a witness for nothing to be gained; it may not be among the prepared entries when a better option stands for its own.
        return found.Utilities is null || found.Value <= 0
            ? Told(found, kind) with { Settlement = from, Why = null, Amount = found.IsProven ? 0 : null }
            : Told(found, kind) with { Amount = found.Value };
    }

    private Optimum Product(int[]? exponents)
    {
        if (HasZopa != true)
        {
            return Optimum.None(HasZopa is null ? Undefined.BudgetSpent : Undefined.NoZopa);
        }

        // Who can gain at all; nobody else can be in the set.
        var able = Enumerable.Range(0, n).Where(i => acceptableBest.Value[i].Settlement is { } most && most.Utilities[i] > Game.Parties[i].Disagreement).ToArray();
        for (var size = able.Length; size > 0; size--)
        {
            var (optimum, largest) = ((Optimum?)null, double.NegativeInfinity);
            foreach (var set in Subsets(able, size))
            {
                var counted = Enumerable.Range(0, n).Select(set.Contains).ToArray();
                Int128?[] floors = [.. Game.Parties.Select((p, i) => (Int128?)(counted[i] ? Int128.Max(p.Reservation, p.Disagreement + 1) : p.Reservation))];
                var aim = new Aim(AimKind.Product, Disagreements(), Ranges(), floors, counted, exponents);
                if (Start(aim) is not { } start)
                {
                    continue;
                }

                var found = new Searcher(prepared, aim, settings.MostNodes).Run([start, .. known]);
                if (optimum is null || found.Value > largest + 1e-9)
                {
                    (optimum, largest) = (Told(found, aim.Kind) with { Parties = [.. set] }, found.Value);
                }
            }

            if (optimum is not null)
            {
                return optimum;
            }
        }

        return Optimum.None(Undefined.NobodyGains);
    }

    /// <summary>A package that respects the floors; null when there is none (or none was found within the budget).</summary>
    private int[]? Start(Aim aim)
    {
        if (known.Find(k => aim.IsAcceptable(Game.UtilitiesOf(prepared.Options(k)))) is { } ready)
        {
            return ready;
        }

        var nearest = new Aim(AimKind.Smallest, [.. aim.Floors.Select(f => f!.Value)], Ranges(), anything);
        var found = new Searcher(prepared, nearest, settings.MostNodes).Run([], aim.IsAcceptable);
        return found.Utilities is { } u && aim.IsAcceptable(u) ? found.Entries : null;
    }

    private Optimum Solve(Aim aim, IEnumerable<int[]>? starts = null)
    {
        var found = new Searcher(prepared, aim, settings.MostNodes).Run([.. known, .. starts ?? []]);
        Remember(found);
        return Told(found, aim.Kind);
    }

    private void Remember(Found found)
    {
        if (found.Entries is { } entries)
        {
            known.Add(entries);
        }
    }

    private Optimum Told(Found found, AimKind kind)
    {
        if (found.Utilities is not { } utilities)
        {
            return Optimum.None(found.IsProven ? Undefined.NoPackage : Undefined.BudgetSpent, found.Nodes, found.IsProven ? 0 : 1);
        }

        var settlement = new Settlement([.. prepared.Options(found.Entries)], [.. utilities]);
        var share = found.IsProven || found.Bound <= found.Value ? 0
            : kind == AimKind.Product ? 1 - Math.Exp(found.Value - found.Bound)
            : Math.Clamp((found.Bound - found.Value) / Math.Max(Math.Abs(found.Bound), 1e-300), 0, 1);
        return new Optimum(settlement, null, found.IsProven, share, found.Nodes) { TiesBroken = found.TiesBroken };
    }

    /// <summary>The prepared package that is worth at least as much to everybody: the same options, or what stands for them.</summary>
    private IEnumerable<int[]> EntriesOf(Settlement settlement)
    {
        var entries = new int[prepared.Slots.Length];
        for (var s = 0; s < entries.Length; s++)
        {
            var slot = prepared.Slots[s];
            entries[s] = Enumerable.Range(0, slot.Entries.Length).FirstOrDefault(e => slot.Issues.Select((j, at) => slot.Entries[e].Options[at] == settlement.Options[j]).All(same => same), -1);
            if (entries[s] < 0)
            {
                yield break;
            }
        }

        yield return entries;
    }

    private Int128[] Disagreements() => [.. Game.Parties.Select(p => p.Disagreement)];

    private Int128[] Scales() => [.. Game.Parties.Select(p => p.Scale)];

    /// <summary>b_i - d_i, or 1 where that is nothing.</summary>
    private Int128[] Ranges() => [.. IdealValues.Select((b, i) => b is { } ideal && ideal > Game.Parties[i].Disagreement ? ideal - Game.Parties[i].Disagreement : Game.Parties[i].Scale)];

    private static IEnumerable<int[]> Subsets(int[] of, int size)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var at = 0; at + size <= of.Length; at++)
        {
            foreach (var rest in Subsets(of[(at + 1)..], size - 1))
            {
                yield return [of[at], .. rest];
            }
        }
    }
}
