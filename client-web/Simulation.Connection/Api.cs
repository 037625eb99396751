using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Committees.Debriefing;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;

namespace Simulation.Connection;

/// <summary><c>GET /api/me</c>: who is signed in.</summary>
/// <param name="Roles">student, instructor, faculty, administrator.</param>
public sealed record Me(PersonId Person, string Name, ImmutableArray<string> Roles, Language Language);

/// <summary><c>GET /api/exercises/{id}/people</c>: the names of an exercise's people (participants and staff).</summary>
public sealed record PersonName(PersonId Person, string Name);

/// <summary>
/// A text rendered from Markdown to clean HTML on the server: <c>GET /api/exercises/{id}/case</c> (participants and staff),
/// <c>GET /api/tables/{session}/brief</c> (the delegation's members), <c>GET /api/tables/{session}/brief?delegation=X</c> (control).
/// </summary>
public sealed record RenderedText(Localized Html);

/// <summary><c>GET /api/exercises/{id}/debrief</c>: what the debrief shows to this reader. 404 until it opens, but for control.</summary>
/// <param name="Opened">What the scenario opens, table by table; to a participant only what it names, to control everything.</param>
/// <param name="MyAnswers">The reader's own answers to the questionnaire; null when not answered.</param>
/// <param name="Felt">How tables and roles felt, where three or more of them answered.</param>
/// <param name="Observations">To staff all of them; to a participant those that control shows.</param>
/// <param name="Agents">Delegations that were automated at the end; how they bargained only to staff.</param>
/// <param name="Factors">Mean per factor over everyone who answered, on the scale of the questionnaire; null with fewer than three answers.</param>
public sealed record DebriefView(
    ExerciseId Exercise,
    string Title,
    ExerciseStage Stage,
    ScenarioStructure Scenario,
    ImmutableArray<TableOutcome> Tables,
    ImmutableArray<OpenedTable> Opened,
    ImmutableArray<PersonName> People,
    ImmutableArray<ParticipantView> Participants,
    Questionnaire Questionnaire,
    QuestionnaireFilled? MyAnswers,
    int Answered,
    ImmutableArray<FactorMean>? Factors,
    ImmutableArray<GroupFeeling> Felt,
    ImmutableArray<ObservationView> Observations,
    ImmutableArray<AgentSeatView> Agents);

public sealed record QuestionnaireFilled(ImmutableSortedDictionary<string, int> Ratings, ImmutableSortedDictionary<string, string> Comments);

/// <summary>What a group felt the negotiation was worth.</summary>
/// <param name="Table">The table's number; null: the group is a role.</param>
/// <param name="Role">The delegation, over all tables; null: the group is a table.</param>
/// <param name="Mean">Of the members' subjective value, on the scale of the questionnaire.</param>
/// <param name="Answers">Three or more.</param>
public sealed record GroupFeeling(int? Table, DelegationId? Role, decimal Mean, int Answers);

public sealed record FactorMean(string Factor, decimal Mean, int Answers);

/// <summary>The record of one table as far as it is opened, in order of time.</summary>
/// <param name="Committee">What a committee did before everybody's eyes, and to control the rest; null where packages were negotiated.</param>
public sealed record OpenedTable(
    SessionId Session,
    int Table,
    ImmutableArray<MessageView> Messages,
    ImmutableArray<ProposalView> Proposals,
    ImmutableArray<OpenedDelegation> Delegations,
    CommitteeDebrief? Committee = null);

/// <param name="Brief">HTML; null when briefs are not opened.</param>
/// <param name="Instructions">Null when pay-offs are not opened.</param>
/// <param name="Inside">Empty when delegation channels are not opened.</param>
public sealed record OpenedDelegation(DelegationId Delegation, Localized? Brief, InstructionsSlice? Instructions, ImmutableArray<InsideMessage> Inside);

/// <summary><c>GET /api/exercises/{id}</c> (participants and staff): what a screen needs before the tables open.</summary>
/// <param name="Control">Whether the reader is control of it.</param>
public sealed record ExerciseInfo(ExerciseId Exercise, string Title, ScenarioStructure Scenario, bool Control);

/// <summary><c>GET /api/scenarios/{id}/pay-offs</c> (staff): what every package is worth to every delegation. 404 where a text is negotiated instead.</summary>
public sealed record ScenarioPayoffs(string Id, string Version, ScenarioStructure Scenario, ImmutableArray<DelegationSheet> Sheets);

/// <summary>What packages are worth to one delegation.</summary>
public sealed record DelegationSheet(DelegationId Delegation, ScoreSheet Sheet);

/// <summary><c>GET /api/exercises/{id}/projector</c> (control): what the hall may see beside the live connection. Nothing confidential is in it.</summary>
/// <param name="Outcomes">How the tables did, by number; null until the debrief opens.</param>
public sealed record ProjectorInfo(string Title, string JoinUrl, string Code, string? QrSvgPath, ImmutableArray<HallOutcome>? Outcomes);

/// <param name="Share">What the table realised together, percent of the most there was; null: the case keeps pay-offs closed.</param>
public sealed record HallOutcome(int Table, bool Agreed, int? Share);
