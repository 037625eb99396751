namespace Simulation.Domain.Analysis.Process;

/// <summary>
/// How a party dealt with a conflict, on the two axes that Blake and Mouton, and Thomas after them, describe it by: worked out from what it took and how it
/// moved, not from a questionnaire (negotiation.md B5). It describes one negotiation, not a person.
/// </summary>
/// <param name="Assertiveness">
/// 0 to 1: the mean of c / (c + 1/n), one half where the party claimed an even share c of the value, and of the share of its moves that favour itself
/// (<see cref="MoveClass.Selfish"/>, <see cref="MoveClass.Fortunate"/>).
/// </param>
/// <param name="Cooperativeness">
/// 0 to 1: the mean of (1 + g) / 2, one half where it granted others nothing, with g the others' mean change of u from its first offer to its last, and of
/// the share of its moves that give (<see cref="MoveClass.Nice"/>, <see cref="MoveClass.Concession"/>).
/// </param>
/// <param name="Mode">Null where one of the axes is not defined.</param>
public sealed record BehaviouralProfile(Figure Assertiveness, Figure Cooperativeness, ConflictMode? Mode)
{
    /// <summary>Fewer moves than this say nothing.</summary>
    public const int FewestMoves = 2;

    /// <param name="party">Its place.</param>
    /// <param name="claimed">c, 0 to 1; without an agreement nothing is claimed.</param>
    public static BehaviouralProfile Of(ImmutableArray<DanceStep> dance, int party, Figure claimed)
    {
        var own = dance.Where(s => s.By == party).ToArray();
        if (own.Length <= FewestMoves)
        {
            return new BehaviouralProfile(Undefined.TooFew, Undefined.TooFew, null);
        }

        var n = own[0].Utilities.Length;
        var moves = own.SelectMany(s => s.Classes.Where((_, k) => k != party)).ToArray();
        double Share(params ReadOnlySpan<MoveClass> classes)
        {
            var count = 0;
            foreach (var move in moves)
            {
                count += classes.Contains(move) ? 1 : 0;
            }

            return (double)count / moves.Length;
        }

        var granted = Enumerable.Range(0, n).Where(k => k != party).Average(k => own[^1].Utilities[k] - own[0].Utilities[k]);
        var cooperative = (((1 + Math.Clamp(granted, -1, 1)) / 2) + Share(MoveClass.Nice, MoveClass.Concession)) / 2;
        if (claimed.Value is not { } c)
        {
            return new BehaviouralProfile(claimed.Why ?? Undefined.NothingToMeasure, cooperative, null);
        }

        var assertive = ((c / (c + (1.0 / n))) + Share(MoveClass.Selfish, MoveClass.Fortunate)) / 2;
        return new BehaviouralProfile(assertive, cooperative, ModeOf(assertive, cooperative));
    }

    /// <summary>The quarter of the plane; its middle, a third of each axis, is for itself.</summary>
    public static ConflictMode ModeOf(double assertive, double cooperative) =>
        IsMiddle(assertive) && IsMiddle(cooperative) ? ConflictMode.Compromising
        : (assertive >= 0.5, cooperative >= 0.5) switch
        {
            (true, true) => ConflictMode.Collaborating,
            (true, false) => ConflictMode.Competing,
            (false, true) => ConflictMode.Accommodating,
            _ => ConflictMode.Avoiding,
        };

    private static bool IsMiddle(double value) => value is >= 1.0 / 3 and <= 2.0 / 3;
}

/// <summary>What a <see cref="BehaviouralProfile"/> amounts to.</summary>
public enum ConflictMode
{
    /// <summary>Assertive, not cooperative.</summary>
    Competing = 1,

    /// <summary>Cooperative, not assertive.</summary>
    Accommodating = 2,

    /// <summary>Neither.</summary>
    Avoiding = 3,

    /// <summary>Both.</summary>
    Collaborating = 4,

    /// <summary>About the middle of both.</summary>
    Compromising = 5,
}
