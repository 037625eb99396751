using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Floor;

/// <summary>Who speaks, who waits, who has spoken.</summary>
/// <param name="Speaking">Who has the floor; null: nobody.</param>
/// <param name="Interrupted">Speeches that stand still beneath the one that interrupted them, the last interrupted first.</param>
/// <param name="Lists">By id: see <see cref="SpeakersList"/>.</param>
/// <param name="Spoken">Every speech that has ended, in order.</param>
public sealed record FloorState(
    Speech? Speaking,
    ImmutableArray<Speech> Interrupted,
    ImmutableSortedDictionary<string, SpeakersList> Lists,
    ImmutableList<Spoken> Spoken)
{
    public static readonly FloorState Initial = new(null, [], ImmutableSortedDictionary.Create<string, SpeakersList>(StringComparer.Ordinal), []);

    /// <summary>Whether the speaker's clock stands only because the session is paused: it runs again by itself.</summary>
    public bool Halted { get; init; }

    public SpeakersList List(string id) => Lists.GetValueOrDefault(id) ?? SpeakersList.Closed(id);
}

/// <summary>A list of speakers, in the order in which they will be called.</summary>
/// <param name="Id"><c>general</c>, <c>item:…</c> with an item's id, <c>caucus</c>, <c>replies</c>, <c>motion</c> (who speaks on the motion to be decided).</param>
/// <param name="Open">Whether delegations may put themselves on it.</param>
/// <param name="Blocs">Time that groups share on this list; empty: nobody counts it.</param>
[GenerateSerializer, Immutable, Alias("SpeakersList.v1")]
public sealed record SpeakersList(string Id, bool Open, ImmutableArray<ListEntry> Entries, ImmutableArray<BlocTime> Blocs)
{
    public const string General = "general";
    public const string Caucus = "caucus";
    public const string Replies = "replies";
    public const string Motion = "motion";

    public static SpeakersList Closed(string id) => new(id, false, [], []);

    public static string OfItem(string item) => "item:" + item;
}

/// <summary>Somebody who waits for the floor.</summary>
/// <param name="Delegation">Null: the secretariat or a guest, whom the chair calls.</param>
/// <param name="Stance">For or against, where a list or a motion has sides.</param>
/// <param name="AnswersTo">The question or intervention that an answer answers.</param>
/// <param name="Motion">The motion that is spoken on, or the point that is stated.</param>
/// <param name="YieldedBy">Who left this time to the speaker.</param>
/// <param name="Note">What it is about, at most 250 characters, for everybody to read.</param>
/// <param name="Item">The agenda item that a reply is on, as replies are counted by item; null otherwise.</param>
/// <param name="Rank">Of a point: its place in the order of precedence, the lowest first; null: it takes no part in it.</param>
/// <param name="OnBehalfOf">The name of the group for which its spokesperson speaks; null: for itself.</param>
[GenerateSerializer, Immutable, Alias("ListEntry.v1")]
public sealed record ListEntry(
    Guid Id,
    DelegationId? Delegation,
    SpeechKind Kind,
    Stance? Stance,
    Guid? AnswersTo,
    MotionId? Motion,
    DelegationId? YieldedBy,
    string Note,
    DateTimeOffset RequestedAt,
    string? Item = null,
    int? Rank = null,
    string? OnBehalfOf = null);

[GenerateSerializer, Alias("SpeechKind")]
public enum SpeechKind
{
    Normal = 1,
    PointOfOrder = 2,
    /// <summary>A short question to whoever speaks, who stands still meanwhile.</summary>
    InterposedQuestion = 3,
    /// <summary>A short reaction between two speakers.</summary>
    Intervention = 4,
    /// <summary>To an interposed question or an intervention.</summary>
    Answer = 5,
    /// <summary>In right of reply.</summary>
    Reply = 6,
    /// <summary>For or against a procedural motion.</summary>
    OnMotion = 7,
}

[GenerateSerializer, Alias("Stance")]
public enum Stance
{
    For = 1,
    Against = 2,
}

/// <summary>A speech that goes on. Its clock is facts, never ticks.</summary>
/// <param name="List">The list from which it was called.</param>
/// <param name="GrantedSeconds">Null: no limit.</param>
/// <param name="Paused">How long it has stood still altogether, the present pause apart.</param>
/// <param name="PausedAt">Since when it stands still; null: the clock runs.</param>
/// <param name="YieldedTo">Questions or comments: to which the rest of the time is left.</param>
[GenerateSerializer, Immutable, Alias("Speech.v1")]
public sealed record Speech(
    ListEntry Entry,
    string List,
    DateTimeOffset StartedAt,
    int? GrantedSeconds,
    TimeSpan Paused,
    DateTimeOffset? PausedAt,
    YieldTo? YieldedTo)
{
    /// <summary>Time on the floor until now, pauses apart.</summary>
    public TimeSpan Used(DateTimeOffset now) => (PausedAt ?? now) - StartedAt - Paused;

    /// <summary>Whole seconds of the time granted that are left, at least 0; null: there is no limit.</summary>
    public int? LeftSeconds(DateTimeOffset now) => GrantedSeconds is { } granted ? Math.Max(0, granted - (int)Math.Ceiling(Used(now).TotalSeconds)) : null;
}

/// <summary>A speech that has ended.</summary>
/// <param name="Used">Time on the floor, pauses apart.</param>
/// <param name="Meeting">At which meeting.</param>
[GenerateSerializer, Immutable, Alias("Spoken.v1")]
public sealed record Spoken(ListEntry Entry, string List, int Meeting, DateTimeOffset StartedAt, DateTimeOffset EndedAt, int? GrantedSeconds, TimeSpan Used, YieldTo? YieldedTo);

/// <summary>Time that a group of delegations shares on a list.</summary>
/// <param name="Name">As the chair calls the group.</param>
/// <param name="Members">Whose ordinary speeches are counted.</param>
/// <param name="Used">May exceed what was allotted: the chair decides what to do about it.</param>
[GenerateSerializer, Immutable, Alias("BlocTime.v1")]
public sealed record BlocTime(string Name, ImmutableArray<DelegationId> Members, int AllottedSeconds, TimeSpan Used);
