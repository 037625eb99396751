using Simulation.Domain.Committees;
using Simulation.Domain.Practice;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;

namespace Simulation.Domain.Exercises;

[GenerateSerializer, Alias("ExerciseStage")]
public enum ExerciseStage
{
    /// <summary>People join; seats are given.</summary>
    Lobby = 1,
    /// <summary>The tables are open.</summary>
    Running = 2,
    /// <summary>Play is over; the material is opened; questionnaires are filled in.</summary>
    Debrief = 3,
    /// <summary>Marks are released; read-only.</summary>
    Closed = 4,
}

/// <summary>The exercise as its people see it: who is here, who sits where (once open: everybody's seat is known to all).</summary>
/// <param name="Me">Null for control and the projector.</param>
/// <param name="Locked">Nobody new can join.</param>
[GenerateSerializer, Immutable, Alias("LobbySlice.v1")]
public sealed record LobbySlice(
    ExerciseId Exercise,
    ExerciseStage Stage,
    bool Locked,
    int Tables,
    bool WishesAllowed,
    PersonId? Me,
    ImmutableArray<ParticipantView> Participants,
    ImmutableArray<AgentSeatView> Agents) : Slice;

/// <summary>An automated delegation, as everybody sees that it is one.</summary>
/// <param name="Strategy">How it bargains; null for all but control.</param>
[GenerateSerializer, Immutable, Alias("AgentSeatView.v1")]
public sealed record AgentSeatView(PersonId Agent, int Table, SessionId Session, DelegationId Delegation, AgentStrategy? Strategy);

/// <param name="Wishes">Delegations wished for, first choice first; empty for others than oneself and control.</param>
[GenerateSerializer, Immutable, Alias("ParticipantView.v1")]
public sealed record ParticipantView(
    PersonId Person,
    bool Guest,
    bool Connected,
    ImmutableArray<DelegationId> Wishes,
    SeatView? Seat);

[GenerateSerializer, Immutable, Alias("SeatView.v1")]
public sealed record SeatView(int Table, SessionId Session, DelegationId Delegation, string Function);

/// <summary>What the exercise is: it never changes, so it comes with snapshots only. Names of delegations, functions, issues and phases.</summary>
/// <param name="Practice">Everybody practises alone.</param>
[GenerateSerializer, Immutable, Alias("PlanSlice.v1")]
public sealed record PlanSlice(ExerciseId Exercise, string Title, ScenarioStructure Scenario, int PeoplePerDelegation, bool Practice = false) : Slice;

/// <summary>All tables at a glance. Sent to control only.</summary>
[GenerateSerializer, Immutable, Alias("TablesSlice.v1")]
public sealed record TablesSlice(ImmutableArray<TableSummary> Tables) : Slice;

/// <summary>All tables as the hall may see them. Sent to the projector only.</summary>
[GenerateSerializer, Immutable, Alias("HallSlice.v1")]
public sealed record HallSlice(ImmutableArray<HallTable> Tables) : Slice;

/// <summary>One table on the wall: its clock, and whether it has agreed; not on what, not who sits there, nothing that was said or offered.</summary>
[GenerateSerializer, Immutable, Alias("HallTable.v1")]
public sealed record HallTable(int Table, StageName Stage, int? Phase, DateTimeOffset? EndsAt, TimeSpan? Remaining, bool Agreed, SessionId Session);

/// <summary>One table at a glance.</summary>
/// <param name="Activity">Acts per minute, oldest first, for the last ten minutes.</param>
/// <param name="Committee">Null where packages are negotiated.</param>
[GenerateSerializer, Immutable, Alias("TableSummary.v1")]
public sealed record TableSummary(
    SessionId Session,
    int Table,
    StageName Stage,
    int? Phase,
    DateTimeOffset? EndsAt,
    TimeSpan? Remaining,
    ImmutableArray<PresentMember> Present,
    int OpenProposals,
    int Messages,
    DateTimeOffset? LastActivity,
    ImmutableArray<int> Activity,
    AgreementView? Agreement,
    ImmutableArray<DelegationId> AwaitingReply,
    CommitteeSummary? Committee = null);
