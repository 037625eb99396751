using System.Text.Json.Serialization;
using Simulation.Domain.Procedure;
using Simulation.Domain.Views;

namespace Simulation.Domain.Meetings;

/// <summary>Where the meeting stands: the same for everybody.</summary>
/// <param name="Proceedings">Where an open or suspended meeting is in its work; null: it is neither.</param>
/// <param name="Item">The item under consideration; null: none, or the general debate.</param>
/// <param name="Items">All items in the order of the programme of work.</param>
/// <param name="SpeechSeconds">The limit in force here and now; null: none.</param>
/// <param name="SpeechesPerItem">The limit in force; null: none.</param>
/// <param name="RollOpen">Whether the roll is being called.</param>
/// <param name="Attendance">Every delegation, in the order of the body.</param>
[GenerateSerializer, Immutable, Alias("MeetingSlice.v1")]
public sealed record MeetingSlice(
    int Number,
    MeetingStage Stage,
    Proceedings? Proceedings,
    string? Item,
    ImmutableArray<ItemView> Items,
    DateTimeOffset? Since,
    DateTimeOffset? Until,
    Caucus? Caucus,
    int? SpeechSeconds,
    int? SpeechesPerItem,
    bool RollOpen,
    ImmutableArray<AttendanceView> Attendance,
    QuorumView Quorum) : Slice;

[GenerateSerializer, Immutable, Alias("ItemView.v1")]
public sealed record ItemView(string Id, ItemStatus Status);

[GenerateSerializer, Immutable, Alias("AttendanceView.v1")]
public sealed record AttendanceView(DelegationId Delegation, Attendance Attendance);

/// <summary>Whether enough members are there; observers are never counted.</summary>
/// <param name="Members">Members entitled to vote.</param>
/// <param name="Present">Members that answered the roll, or came since.</param>
/// <param name="Presumed">The rules presume a quorum and nobody has had it verified at this meeting.</param>
/// <param name="Debate">What must be met to open and debate; empty: nothing.</param>
/// <param name="Decision">What must be met to take a decision; empty: nothing.</param>
/// <param name="Source">Where the rules say so.</param>
[GenerateSerializer, Immutable, Alias("QuorumView.v1")]
public sealed record QuorumView(
    int Members,
    int Present,
    bool Presumed,
    ImmutableArray<QuorumNeed> Debate,
    ImmutableArray<QuorumNeed> Decision,
    ImmutableArray<Citation> Source)
{
    /// <summary>Whether a meeting may open and debate go on.</summary>
    [JsonIgnore]
    public bool MayDebate => Presumed || Debate.All(n => n.Met);

    /// <summary>Whether a decision may be taken.</summary>
    [JsonIgnore]
    public bool MayDecide => Presumed || Decision.All(n => n.Met);
}

/// <param name="Needed">The smallest number that is enough, in units of <paramref name="Of"/>.</param>
/// <param name="There">How much is there, in the same units.</param>
[GenerateSerializer, Immutable, Alias("QuorumNeed.v1")]
public sealed record QuorumNeed(ShareOf Of, long Needed, long There, bool Met);
