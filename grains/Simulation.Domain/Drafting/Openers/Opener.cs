namespace Simulation.Domain.Drafting.Openers;

/// <summary>Words with which paragraphs are opened.</summary>
/// <param name="Phrase">As it is written at the start of a paragraph.</param>
/// <param name="Count">How often it opened a paragraph of the official texts counted; 0 for openers that were not counted.</param>
/// <param name="StandsWhole">The official texts print all of it in italics more often than its first word alone.</param>
public sealed record Opener(string Phrase, int Count, bool StandsWhole);

/// <summary>The opener of a sentence.</summary>
/// <param name="Length">Characters of the sentence that it takes.</param>
/// <param name="AtEnd">It ends the sentence (Kazakh) instead of beginning it.</param>
/// <param name="Listed">It is made of openers that official texts use; else only its form says that it may be one.</param>
public readonly record struct OpenerFound(int Length, bool AtEnd, bool Listed)
{
    public static OpenerFound None => default;

    public bool IsNone => Length == 0;
}
