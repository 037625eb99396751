using System.Text.Json.Serialization;

namespace Simulation.Domain.Assessment;

/// <summary>One link between a student and the log.</summary>
[GenerateSerializer, Immutable, Alias("EvidenceId"), JsonConverter(typeof(EvidenceIdJson))]
public readonly record struct EvidenceId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

internal sealed class EvidenceIdJson() : IdJson<EvidenceId>(t => new(Guid.Parse(t)), i => i.ToString());

[GenerateSerializer, Alias("LogEntryKind")]
public enum LogEntryKind
{
    Message = 1,
    Proposal = 2,
    /// <summary>An acceptance, a retraction or a rejection of a proposal.</summary>
    Answer = 3,
    Agreement = 4,
    /// <summary>A delegation's ballot, or that it cast one in secret.</summary>
    Vote = 5,
    /// <summary>What the committee decided.</summary>
    Result = 6,
    /// <summary>An objection, a reservation, an explanation of vote, a communiqué.</summary>
    Statement = 7,
    /// <summary>What delegations form together.</summary>
    Bloc = 8,
    /// <summary>What was written at the dais.</summary>
    Chair = 9,
    /// <summary>A delegation had the floor.</summary>
    Speech = 10,
    /// <summary>A point or motion: raised, seconded, objected to.</summary>
    Motion = 11,
}

/// <summary>An entry of a table's log, pointed at so that it can be found again, and quoted so that the record can be read without the log.</summary>
/// <param name="Entry">The message's or the proposal's identity; for answers and agreements that of the proposal; in a committee that of the vote, text or bloc.</param>
/// <param name="Quote">At most <see cref="LongestQuote"/> characters; longer ones are cut.</param>
/// <param name="By">Who did it; null: it came about at the table (an agreement).</param>
[GenerateSerializer, Immutable, Alias("LogReference.v1")]
public sealed record LogReference(SessionId Session, LogEntryKind Kind, Guid Entry, string Quote, PersonId? By, DateTimeOffset At)
{
    /// <summary>Longest quote, characters (UTF-16).</summary>
    public const int LongestQuote = 300;

    /// <summary>The quote as it is kept; never cut in the middle of a surrogate pair.</summary>
    public static string Cut(string quote)
    {
        if (quote.Length <= LongestQuote)
        {
            return quote;
        }

        const int Length = LongestQuote - 1;
        return quote[..(char.IsHighSurrogate(quote[Length - 1]) ? Length - 1 : Length)] + "…";
    }

    /// <summary>Whether both point at the same entry, however they quote it.</summary>
    public bool IsSameEntry(LogReference other) =>
        Session == other.Session && Kind == other.Kind && Entry == other.Entry && By == other.By && At == other.At;
}
