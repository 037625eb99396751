namespace Simulation.Domain.Practice;

/// <summary>How an automated delegation bargains. What the numbers mean: <see cref="Aspiration"/>, <see cref="Agent"/>.</summary>
[GenerateSerializer, Alias("AgentStrategy")]
public enum AgentStrategy
{
    /// <summary>Concedes late: time-dependent with β = 0.2 (Faratin, Sierra, Jennings 1998).</summary>
    Boulware = 1,

    /// <summary>Concedes evenly: time-dependent with β = 1.</summary>
    Linear = 2,

    /// <summary>Concedes early: time-dependent with β = 3.</summary>
    Conceder = 3,

    /// <summary>Gives as much as it was given, in its own points; never later than a very firm curve (β = 0.1) says, so that it ends.</summary>
    TitForTat = 4,

    /// <summary>Concedes evenly, and asks for the package that is most like what the others asked for last (Faratin, Sierra, Jennings 2002); β = 0.6.</summary>
    TradeOff = 5,

    /// <summary>Concedes evenly, and asks for the package that should suit the others best, by what they keep asking for (van Krimpen, Looije, Hajizadeh 2013); β = 0.6.</summary>
    OpponentModel = 6,
}

/// <summary>An automated delegation.</summary>
/// <param name="Seed">Decides between equals; the same seed makes the same decisions.</param>
/// <param name="Language">In which it speaks; null: it never speaks.</param>
[GenerateSerializer, Immutable, Alias("AgentProfile.v1")]
public sealed record AgentProfile(AgentStrategy Strategy, ulong Seed, Language? Language = null);
