namespace Simulation.Domain.Analysis.Process;

/// <summary>What a party's next offer is to itself and to another, against its offer before (NegoLog's classes).</summary>
public enum MoveClass
{
    /// <summary>Nothing changes for either, within the threshold.</summary>
    Silent = 1,

    /// <summary>Nothing for itself, something for the other.</summary>
    Nice = 2,

    /// <summary>It gives, and the other doesn't lose.</summary>
    Concession = 3,

    /// <summary>Both lose.</summary>
    Unfortunate = 4,

    /// <summary>It takes, and the other doesn't gain.</summary>
    Selfish = 5,

    /// <summary>Both gain.</summary>
    Fortunate = 6,

    /// <summary>About nothing for itself, and the other loses: none of the above.</summary>
    Unclassified = 7,
}

/// <summary>A step of the negotiation dance.</summary>
/// <param name="By">Place of the party whose offer it is.</param>
/// <param name="Time">When, as a share of the whole time, 0 to 1.</param>
/// <param name="Utilities">u = U / U^max by party: what the offer is worth to each.</param>
/// <param name="Changes">By party, against the same party's offer before; empty at its first.</param>
/// <param name="Classes">Towards each other party, by its place; <see cref="MoveClass.Silent"/> at its own place. Empty at its first.</param>
/// <param name="Offer">The offer itself, to find it again.</param>
public sealed record DanceStep(int By, double Time, ImmutableArray<double> Utilities, ImmutableArray<double> Changes, ImmutableArray<MoveClass> Classes, ProposalId Offer);

/// <summary>Moves and concessions (negotiation.md B5).</summary>
public static class Moves
{
    /// <summary>Changes smaller than this share of the maximum are none. Source: NegoLog's Move.</summary>
    public const double Threshold = 0.03;

    /// <summary>The class of a move, its tests in the order of <see cref="MoveClass"/>.</summary>
    /// <param name="own">Change of the party's own u.</param>
    /// <param name="other">Change of the other's u.</param>
    public static MoveClass Classify(double own, double other) =>
        Math.Abs(own) < Threshold && Math.Abs(other) < Threshold ? MoveClass.Silent
        : Math.Abs(own) < Threshold && other > 0 ? MoveClass.Nice
        : own < 0 && other >= 0 ? MoveClass.Concession
        : own <= 0 && other < 0 ? MoveClass.Unfortunate
        : own > 0 && other <= 0 ? MoveClass.Selfish
        : own > 0 && other > 0 ? MoveClass.Fortunate
        : MoveClass.Unclassified;

    /// <summary>The full packages offered, step by step. Partial offers are worth nothing definite and are left out.</summary>
    public static ImmutableArray<DanceStep> Dance(ReferencePoints points, ProcessJournal journal)
    {
        var game = points.Game;
        var last = new double[]?[game.Parties.Length];
        var steps = ImmutableArray.CreateBuilder<DanceStep>();
        foreach (var offer in journal.Offers)
        {
            var by = game.Parties.Select(p => p.Id).ToList().IndexOf(offer.By);
            if (by < 0 || game.Settle(offer.Package) is not { } settlement)
            {
                continue;
            }

            double[] u = [.. settlement.Utilities.Select((units, i) => points.Solutions.Best[i].Settlement is { } best && best.Utilities[i] > 0 ? Ratio.Of(units, best.Utilities[i]) : 0)];
            ImmutableArray<double> changes = last[by] is { } before ? [.. u.Select((x, i) => x - before[i])] : [];
            steps.Add(new DanceStep(
                by,
                Share(journal, offer.At),
                [.. u],
                changes,
                [.. changes.Select((change, k) => k == by ? MoveClass.Silent : Classify(changes[by], change))],
                offer.Id));
            last[by] = u;
        }

        return steps.ToImmutable();
    }

    internal static double Share(ProcessJournal journal, DateTimeOffset at) =>
        journal.To > journal.From ? Math.Clamp((at - journal.From) / (journal.To - journal.From), 0, 1) : 0;
}
