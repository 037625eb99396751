using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;

namespace Simulation.Web.Client.Committee.Papers;

/// <summary>What was written and not saved yet; kept on the device, so that neither a reload nor a colleague's edit loses a word.</summary>
public sealed record UnsavedTexts(ImmutableArray<UnsavedClause> Clauses, UnsavedPaper? Paper, UnsavedAmendment? Amendment)
{
    public static readonly UnsavedTexts None = new([], null, null);

    public UnsavedClause? Of(DraftId draft, ClauseId clause) => Clauses.FirstOrDefault(c => c.Draft == draft && c.Clause == clause);

    public UnsavedTexts With(UnsavedClause clause) => Without(clause) is var rest ? rest with { Clauses = rest.Clauses.Add(clause) } : this;

    public UnsavedTexts Without(UnsavedClause clause) => this with { Clauses = [.. Clauses.Where(c => !c.IsOfSamePlace(clause))] };

    /// <summary>As it may have been kept by an earlier version of this page.</summary>
    public UnsavedTexts Whole() => this with { Clauses = Clauses.IsDefault ? [] : Clauses };
}

/// <summary>Words of one clause.</summary>
/// <param name="Clause">Null: a clause that does not exist yet.</param>
/// <param name="After">Of a new clause: the one that it follows; null: it is the first.</param>
/// <param name="Base">The revision of the paper that the writer began with.</param>
/// <param name="Began">The sentence in that revision.</param>
/// <param name="Stored">What others made of the same words meanwhile; null: nothing that the writer was told of.</param>
public sealed record UnsavedClause(DraftId Draft, ClauseId? Clause, ClauseKind Part, ClauseId? After, int Base, string Began, string Text, string? Stored = null)
{
    public bool IsChanged => Text != Began;

    public bool IsOfSamePlace(UnsavedClause other) => (Draft, Clause, Part, After) == (other.Draft, other.Clause, other.Part, other.After);
}

/// <param name="Replaces">The working paper whose text it takes; null: a new one.</param>
/// <param name="Base">The revision that the writer saw of it.</param>
public sealed record UnsavedPaper(string Item, string Text, DraftId? Replaces, int Base = 0);

/// <param name="Parent">The amendment that this one amends; null: the draft.</param>
/// <param name="Target">The clause or point; null: the beginning of the part.</param>
public sealed record UnsavedAmendment(DraftId Draft, AmendmentId? Parent, ClauseId? Target, ClauseKind Part, Amends How, ClauseId? Through, string Text);

/// <summary>What a mover says that is to be done; which words exactly is found by comparing.</summary>
public enum Amends
{
    Words = 0,
    Anew = 1,
    Delete = 2,
    Add = 3,
}
