namespace Simulation.Domain.Practice.Rehearsals;

/// <summary>
/// How hard a case is expected to be, from how automated delegations fared: our own measure, by the share of plays that agreed and by how much of the
/// largest joint value all plays had on average (no deal counting as everybody's disagreement value). A class may fare otherwise.
/// </summary>
public enum Difficulty
{
    /// <summary>Nine plays in ten or more agreed, with nine tenths or more of the largest joint value.</summary>
    Easy = 1,

    /// <summary>Seven in ten or more agreed.</summary>
    Moderate = 2,

    /// <summary>Three in ten or more agreed.</summary>
    Hard = 3,

    /// <summary>Fewer.</summary>
    VeryHard = 4,
}

/// <summary>From a report to its difficulty.</summary>
public static class Difficulties
{
    public static Difficulty Of(RehearsalReport report) => report switch
    {
        { AgreementRate: >= 0.9, JointValueOfAll.Mean: >= 0.9 } => Difficulty.Easy,
        { AgreementRate: >= 0.7 } => Difficulty.Moderate,
        { AgreementRate: >= 0.3 } => Difficulty.Hard,
        _ => Difficulty.VeryHard,
    };
}
