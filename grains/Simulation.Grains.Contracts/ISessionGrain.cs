using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Grains;

/// <summary>One negotiating table: the shared truth. Key: the session id. It never holds a brief or a pay-off.</summary>
[Alias("ISessionGrain")]
public interface ISessionGrain : IGrainWithGuidKey
{
    /// <summary>Lays the table. Asking again changes nothing.</summary>
    [Alias("Plan"), CalledBy(Caller.Grain)]
    Task PlanAsync(SessionPlan plan);

    /// <summary>Decides a command of this seat. Called by delegation grains (for members), the exercise grain and the web host's control room.</summary>
    [Alias("Act"), CalledBy(Caller.Host | Caller.Grain)]
    Task<Answer> ActAsync(Seat seat, Guid commandId, SessionCommand command);

    /// <summary>Frames after the position, or a snapshot; from then on the observer is shown everything.</summary>
    /// <param name="audience">A delegation id, <c>control</c>, <c>chair</c> or <c>projector</c>.</param>
    [Alias("Enter"), CalledBy(Caller.Host | Caller.Grain)]
    Task<ImmutableArray<Frame>> EnterAsync(string audience, StreamPosition? after);

    /// <summary>Renews the observer's lease and says who is connected through it.</summary>
    /// <returns>The activation that frames come from now on. Another than before: the source has started again and has forgotten who listens.</returns>
    [Alias("Observe"), CalledBy(Caller.Host)]
    Task<Guid> ObserveAsync(IViewObserver observer, ImmutableArray<PresentMember> present);

    /// <summary>A delegation says what of it waits for its capital. Shown to control, kept nowhere; said again whenever the delegation is woken.</summary>
    [Alias("Await"), Orleans.Concurrency.OneWay, CalledBy(Caller.Grain)]
    Task AwaitAsync(DelegationId delegation, ImmutableArray<AwaitedWord> awaited);

    /// <summary>
    /// A member says which clauses they have open to write in; empty: none. Those who may see the paper are shown it; it is kept nowhere, and
    /// forgotten after <see cref="WritingLease"/> or when the member is no longer connected. Called by delegation grains. Null: shown; else why not.
    /// </summary>
    /// <param name="window">Tells a member's windows apart: what one of them says next takes the place of what it said.</param>
    [Alias("Write"), CalledBy(Caller.Grain)]
    Task<Refusal?> WriteAsync(Seat.Member seat, string window, ImmutableArray<WritingPlace> places);

    /// <summary>How long it is believed that somebody writes who doesn't say so again.</summary>
    static readonly TimeSpan WritingLease = TimeSpan.FromSeconds(30);

    /// <summary>Whether control has given this person the chair of the committee.</summary>
    [Alias("MayPreside"), CalledBy(Caller.Host)]
    Task<bool> MayPresideAsync(PersonId person);

    /// <summary>Which exercise the table belongs to; null when there is no such table.</summary>
    [Alias("Exercise"), CalledBy(Caller.Host | Caller.Grain)]
    Task<ExerciseId?> ExerciseAsync();

    /// <summary>What the table has agreed; null: nothing.</summary>
    [Alias("Agreement"), CalledBy(Caller.Grain)]
    Task<AgreementView?> AgreementAsync();

    /// <summary>A committee's text as this audience sees it; null: there is none, or none that it may see.</summary>
    /// <param name="audience">As in <see cref="EnterAsync"/>.</param>
    [Alias("Draft"), CalledBy(Caller.Host)]
    Task<DraftView?> DraftAsync(string audience, DraftId draft);

    /// <summary>A declared vote as this audience sees it; null: there is none.</summary>
    /// <param name="audience">As in <see cref="EnterAsync"/>.</param>
    [Alias("Vote"), CalledBy(Caller.Host)]
    Task<VoteRecord?> VoteAsync(string audience, VoteId vote);

    /// <summary>The whole log, for debrief and marking. Callers have checked that the reader may.</summary>
    [Alias("Record"), CalledBy(Caller.Host | Caller.Grain)]
    Task<SessionRecord> RecordAsync();
}

[GenerateSerializer, Immutable, Alias("SessionPlan.v1")]
public sealed record SessionPlan(ExerciseId Exercise, int Table, ScenarioStructure Scenario, bool AdvancesByItself, CommitteeMaterial? Material = null, Language WorkingLanguage = Language.En);

/// <summary>Everything that happened at a table.</summary>
/// <param name="Events">In order; position in the array plus one is the version.</param>
/// <param name="Times">When each event was written down.</param>
[GenerateSerializer, Immutable, Alias("SessionRecord.v1")]
public sealed record SessionRecord(SessionId Session, ExerciseId Exercise, int Table, ImmutableArray<SessionEvent> Events, AgreementView? Agreement, DateTimeOffset? ClosedAt, ImmutableArray<DateTimeOffset> Times);
