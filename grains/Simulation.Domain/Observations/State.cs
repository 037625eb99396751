using System.Text.Json.Serialization;
using Simulation.Domain.Assessment;

namespace Simulation.Domain.Observations;

/// <summary>One note of an observer about a table.</summary>
[GenerateSerializer, Immutable, Alias("ObservationId"), JsonConverter(typeof(ObservationIdJson))]
public readonly record struct ObservationId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

internal sealed class ObservationIdJson() : IdJson<ObservationId>(t => new(Guid.Parse(t)), i => i.ToString());

/// <summary>An entry of a table's log as an observer points at it; the log is asked what it says.</summary>
/// <param name="Entry">As <see cref="LogReference.Entry"/>.</param>
/// <param name="By">Who did it; null: whoever did it last.</param>
[GenerateSerializer, Immutable, Alias("EntryPin.v1")]
public sealed record EntryPin(LogEntryKind Kind, Guid Entry, PersonId? By)
{
    /// <summary>The entry of this log; null: it has none. Of several the last: an answer can be given, taken back and given again.</summary>
    public LogEntry? In(ImmutableArray<LogEntry> log) =>
        log.LastOrDefault(e => e.Reference.Kind == Kind && e.Reference.Entry == Entry && (By is null || e.Reference.By == By));
}

/// <summary>Whom an observation is about, and what it shows.</summary>
/// <param name="Delegation">Null: the table as a whole.</param>
/// <param name="Student">Null: nobody in particular.</param>
/// <param name="Behaviour">An observable behaviour of a learning outcome that was shown, such as <c>LO1.6</c>; null: none is named.</param>
[GenerateSerializer, Immutable, Alias("ObservedAbout.v1")]
public sealed record ObservedAbout(DelegationId? Delegation, PersonId? Student, string? Behaviour)
{
    public static readonly ObservedAbout Table = new(null, null, null);
}

/// <summary>An observation that stands.</summary>
/// <param name="Noted">As it was first noted.</param>
/// <param name="MendedAt">Null: never.</param>
public sealed record Observation(ObservationNoted Noted, ObservedAbout About, string Text, bool Shown, DateTimeOffset? MendedAt)
{
    public ObservationId Id => Noted.Observation;
}
