using Simulation.Domain.Practice;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Exercises;

/// <summary>What the instructor chose.</summary>
/// <param name="Tables">Parallel tables, 1 to 50.</param>
/// <param name="PeoplePerDelegation">How many people ideally share a delegation, 1 to 6.</param>
/// <param name="PhaseMinutes">Minutes of each phase, in the scenario's order; 1 to 43 200.</param>
/// <param name="GuestsAllowed">Whether people who are not on the roster may type a name.</param>
/// <param name="AdvancesByItself">Whether a phase gives way to the next when its time is up.</param>
/// <param name="Rubric">Rubric id and version, such as <c>negotiation/1.0</c>.</param>
/// <param name="Language">Working language of the exercise.</param>
/// <param name="Rules">For a committee: the rules of procedure as the instructor adapted them; null: as the scenario says.</param>
/// <param name="Practice">Everybody practises alone: whoever comes has a table at once, with automated delegations that bargain like this, and the clock moves on by itself; null: people negotiate with people.</param>
[GenerateSerializer, Immutable, Alias("ExercisePlan.v1")]
public sealed record ExercisePlan(
    CourseId Course,
    string Title,
    string Scenario,
    string ScenarioVersion,
    int Tables,
    int PeoplePerDelegation,
    ImmutableArray<int> PhaseMinutes,
    bool GuestsAllowed,
    bool WishesAllowed,
    bool AdvancesByItself,
    string Rubric,
    Language Language,
    RulesOfProcedure? Rules = null,
    AgentStrategy? Practice = null);
