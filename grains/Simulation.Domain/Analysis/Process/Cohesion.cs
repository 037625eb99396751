namespace Simulation.Domain.Analysis.Process;

/// <summary>How far a coalition held together in votes (negotiation.md B5). Not defined where nobody of it voted.</summary>
public static class Cohesion
{
    /// <summary>AI = (a - (Y + N + A - a) / 2) / (Y + N + A), a the largest of the three: 0 (split evenly) to 1 (as one). Hix, Noury, Roland 2005.</summary>
    public static Figure AgreementIndex(int yes, int no, int abstained)
    {
        var (all, most) = (yes + no + abstained, Math.Max(yes, Math.Max(no, abstained)));
        return all == 0 ? Undefined.TooFew : (most - ((all - most) / 2.0)) / all;
    }

    /// <summary>|Y - N| / (Y + N): 0 (split evenly) to 1 (as one). Rice 1925.</summary>
    public static Figure Rice(int yes, int no) => yes + no == 0 ? Undefined.TooFew : (double)Math.Abs(yes - no) / (yes + no);
}
