using Simulation.Domain.Procedure;

namespace Simulation.Domain.Meetings;

/// <summary>Where the meetings of a committee stand. What the rules or the agenda say is not repeated here: null means as they say.</summary>
/// <param name="Number">The meeting that is on or was last on, from 1; 0: none yet.</param>
/// <param name="Proceedings">Where an open meeting is in its work, caucuses and votes apart: see <see cref="MeetingRules.Now"/>.</param>
/// <param name="Item">The agenda item under consideration; null: none, or the general debate.</param>
/// <param name="Since">Since when the stage lasts.</param>
/// <param name="Until">Until when a meeting is suspended or adjourned; null: until the chair says.</param>
/// <param name="SpeechSeconds">A limit that the committee has set; null: as the rules say.</param>
/// <param name="SpeechesPerItem">A limit that the committee has set; null: as the rules say.</param>
/// <param name="Agenda">The items in the order the committee decided; empty: as the scenario gives them.</param>
/// <param name="Items">How far each item has come; one that is not here is still ahead.</param>
/// <param name="RollOpen">Whether the roll is being called.</param>
/// <param name="RollTaken">Whether a roll was called at this meeting: a quorum that is presumed counts only until then.</param>
/// <param name="Attendance">What each delegation answered; one that is not here is away.</param>
public sealed record MeetingState(
    int Number,
    MeetingStage Stage,
    Proceedings Proceedings,
    string? Item,
    DateTimeOffset? Since,
    DateTimeOffset? Until,
    Caucus? Caucus,
    int? SpeechSeconds,
    int? SpeechesPerItem,
    ImmutableArray<string> Agenda,
    ImmutableSortedDictionary<string, ItemStatus> Items,
    bool RollOpen,
    bool RollTaken,
    ImmutableSortedDictionary<string, Attendance> Attendance)
{
    public static readonly MeetingState Initial = new(
        0,
        MeetingStage.Scheduled,
        Proceedings.Opening,
        null,
        null,
        null,
        null,
        null,
        null,
        [],
        ImmutableSortedDictionary.Create<string, ItemStatus>(StringComparer.Ordinal),
        false,
        false,
        ImmutableSortedDictionary.Create<string, Attendance>(StringComparer.Ordinal));

    public Attendance Of(DelegationId delegation) => Attendance.GetValueOrDefault(delegation.Value, Meetings.Attendance.Away);

    public ItemStatus Of(string item) => Items.GetValueOrDefault(item, ItemStatus.Ahead);
}

[GenerateSerializer, Alias("MeetingStage")]
public enum MeetingStage
{
    Scheduled = 1,
    /// <summary>The roll is called before the meeting opens.</summary>
    QuorumCall = 2,
    Open = 3,
    Suspended = 4,
    /// <summary>This meeting is over; another may be opened.</summary>
    Adjourned = 5,
    /// <summary>The committee has finished its work.</summary>
    Closed = 6,
}

[GenerateSerializer, Alias("ItemStatus")]
public enum ItemStatus
{
    Ahead = 1,
    UnderDebate = 2,
    /// <summary>Laid aside (General Assembly, rule 116).</summary>
    Adjourned = 3,
    /// <summary>Debate is closed; the committee acts on the drafts.</summary>
    DebateClosed = 4,
    Concluded = 5,
    /// <summary>Referred to somebody else (Security Council, rule 33).</summary>
    Referred = 6,
}

[GenerateSerializer, Alias("Attendance")]
public enum Attendance
{
    Away = 1,
    Present = 2,
    /// <summary>Present, and bound not to abstain on substance where the rules know this answer.</summary>
    PresentAndVoting = 3,
}

/// <summary>A caucus that is on. Its clock is a fact: who shows it counts down by themselves.</summary>
/// <param name="SpeechSeconds">For each speech of a moderated caucus; null when unmoderated.</param>
/// <param name="By">The delegation on whose motion; null: the chair's own.</param>
/// <param name="StandsSince">Since when its clock stands because the session is paused: what was left then is left now; null: it runs.</param>
[GenerateSerializer, Immutable, Alias("Caucus.v1")]
public sealed record Caucus(
    CaucusKind Kind,
    string Topic,
    int? SpeechSeconds,
    DateTimeOffset Began,
    DateTimeOffset EndsAt,
    DelegationId? By,
    DateTimeOffset? StandsSince = null);

[GenerateSerializer, Alias("CaucusKind")]
public enum CaucusKind
{
    Moderated = 1,
    Unmoderated = 2,
}
