using Simulation.Domain.Procedure;

namespace Simulation.Domain.Voting;

/// <summary>How many of the members entitled to vote must be present, abstaining and not participating members included.</summary>
/// <param name="Above">More than the share; else the share itself is enough.</param>
[GenerateSerializer, Immutable, Alias("Quorum.v1")]
public sealed record Quorum(Share Share, bool Above)
{
    /// <summary>To decide anything: a majority (General Assembly, rules 67 and 108; EU Council, rules of procedure, art. 11(4)).</summary>
    public static readonly Quorum Majority = new(new Share(1, 2), Above: true);

    /// <summary>To open a plenary meeting and debate: one third (General Assembly, rule 67).</summary>
    public static readonly Quorum OneThird = new(new Share(1, 3), Above: false);

    /// <summary>To open a committee's meeting and debate: one quarter (General Assembly, rule 108).</summary>
    public static readonly Quorum OneQuarter = new(new Share(1, 4), Above: false);

    /// <summary>As rules of procedure write it.</summary>
    public static Quorum Of(ShareNeeded needed) => new(new Share(needed.Numerator, needed.Denominator), needed.MoreThan);

    public bool IsMet(int present, int entitled) => Above ? Share.IsExceeded(present, entitled) : Share.IsReached(present, entitled);

    /// <summary>The least number present that meets it.</summary>
    public int Least(int entitled) => (int)(Above ? Share.LeastAbove(entitled) : Share.Least(entitled));
}
