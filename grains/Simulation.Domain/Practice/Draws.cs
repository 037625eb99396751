namespace Simulation.Domain.Practice;

/// <summary>Numbers that look drawn by lot and are the same whenever they are asked for: SplitMix64 (Steele, Lea, Flood 2014) of a seed and a place.</summary>
public readonly record struct Draws(ulong Seed)
{
    /// <summary>Draws of their own, for something that has a number.</summary>
    public Draws For(ulong part) => new(Mix(Seed + (0x9E3779B97F4A7C15UL * (part + 1))));

    /// <summary>0 or more, below 1.</summary>
    public double Share(ulong place) => (Mix(Seed ^ Mix(place + 0x9E3779B97F4A7C15UL)) >> 11) * (1.0 / (1UL << 53));

    /// <summary>0 or more, below <paramref name="count"/>.</summary>
    public int Pick(ulong place, int count) => Math.Min((int)(Share(place) * count), count - 1);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
