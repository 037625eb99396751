namespace Simulation.Domain.Analysis.XRays;

/// <summary>Something an author should know.</summary>
/// <param name="Code">One of <see cref="XRayCodes"/>: the translation key.</param>
/// <param name="Party">Place of the party it is about.</param>
/// <param name="Issue">Place of the issue it is about.</param>
/// <param name="Option">Place of the option it is about.</param>
/// <param name="Other">Place of another option that explains it.</param>
/// <param name="Number">A figure of the sentence, as the code says.</param>
public sealed record XRayFinding(Gravity Gravity, string Code, int? Party = null, int? Issue = null, int? Option = null, int? Other = null, double? Number = null);

/// <summary>How much it matters. The smaller the graver.</summary>
public enum Gravity
{
    /// <summary>The case can't be played as it stands: nothing to agree on, or nothing to negotiate.</summary>
    Spoils = 1,

    /// <summary>It plays, and something does no work or makes it lopsided.</summary>
    Warns = 2,

    /// <summary>Good to know.</summary>
    Tells = 3,
}

/// <summary>What an X-ray can find; never renamed, only added to.</summary>
public static class XRayCodes
{
    /// <summary>No package is acceptable to all. Party: who misses most in the nearest package; number: by how much, on the scale of the source.</summary>
    public const string NothingAcceptable = "nothing-acceptable";

    /// <summary>No package reaches the party's reservation value. Number: how much is missing.</summary>
    public const string OutOfReach = "reservation-out-of-reach";

    /// <summary>Every package is worth the same to the party.</summary>
    public const string CaresForNothing = "cares-for-nothing";

    /// <summary>One package is best for everybody: there is nothing to negotiate.</summary>
    public const string SameBest = "same-best-for-all";

    /// <summary>All aspirations can be met by one package: nobody has to give way.</summary>
    public const string AspirationsMeet = "aspirations-meet";

    /// <summary>The party accepts every package: its reservation value is no more than its worst.</summary>
    public const string AnythingSuits = "anything-suits";

    /// <summary>More than half of all packages are acceptable to all. Number: the share, 0 to 1.</summary>
    public const string MostAcceptable = "most-acceptable";

    /// <summary>Fewer than one package in a thousand is acceptable to all. Number: the share, 0 to 1.</summary>
    public const string HardlyAcceptable = "hardly-acceptable";

    /// <summary>Exactly one package is acceptable to all: nothing is left to divide.</summary>
    public const string OnlyOneAcceptable = "only-one-acceptable";

    /// <summary>What one gains another loses: trading across issues creates nothing.</summary>
    public const string FixedPie = "fixed-pie";

    /// <summary>Trading beats splitting every difference by less than a tenth. Number: by what share.</summary>
    public const string LittleToTrade = "little-to-trade";

    /// <summary>No option of the issue is worth more than another to anybody.</summary>
    public const string NobodyCares = "nobody-cares";

    /// <summary>The option is no better for anybody than <see cref="XRayFinding.Other"/>, and worse for somebody.</summary>
    public const string DominatedOption = "dominated-option";

    /// <summary>The party's assent is what is hardest to get: without it the most packages become acceptable. Number: how many times as many, at least 1; null where there were none.</summary>
    public const string Pivotal = "pivotal";

    /// <summary>All who care want this option of the issue.</summary>
    public const string SharedWish = "shared-wish";

    /// <summary>There are too many packages to count; shares are not known.</summary>
    public const string NotCounted = "not-counted";

    /// <summary>Some search ended at its budget: what it found is not proven to be best. Number: the largest gap, 0 to 1.</summary>
    public const string NotProven = "not-proven";
}
