using Simulation.Domain;
using Simulation.Domain.Delegations;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;

namespace Simulation.Grains;

/// <summary>One delegation at one table: members, functions, brief, pay-offs, its own channel. Key: session id, extension: delegation id.</summary>
[Alias("IDelegationGrain")]
public interface IDelegationGrain : IGrainWithGuidCompoundKey
{
    /// <summary>Makes it so: formed, with these members. Members already seated keep their function; others leave. Asking again changes nothing.</summary>
    [Alias("Settle"), CalledBy(Caller.Grain)]
    Task SettleAsync(DelegationSettlement settlement);

    /// <summary>
    /// A member acts: what stays inside is decided here; the rest goes on to the table in the delegation's name,
    /// once the member's function allows it.
    /// </summary>
    [Alias("Act"), CalledBy(Caller.Host | Caller.Grain)]
    Task<Answer> ActAsync(PersonId member, Guid commandId, Command command);

    /// <summary>Control acts on the delegation: gives a function, speaks as its capital.</summary>
    [Alias("Control"), CalledBy(Caller.Host)]
    Task<Answer> ControlAsync(PersonId instructor, Guid commandId, DelegationCommand command);

    /// <summary>A member says which clauses they have open to write in. Null: shown to those who may see them; else why not.</summary>
    /// <param name="window">As in <see cref="ISessionGrain.WriteAsync"/>.</param>
    [Alias("Write"), CalledBy(Caller.Host)]
    Task<Refusal?> WriteAsync(PersonId member, string window, ImmutableArray<WritingPlace> places);

    /// <summary>Frames after the position, or a snapshot. Null: the person is not a member.</summary>
    [Alias("Enter"), CalledBy(Caller.Host | Caller.Grain)]
    Task<ImmutableArray<Frame>?> EnterAsync(PersonId member, StreamPosition? after);

    /// <summary>As <see cref="EnterAsync"/>, for control, who may read every delegation.</summary>
    [Alias("EnterAsControl"), CalledBy(Caller.Host)]
    Task<ImmutableArray<Frame>> EnterAsControlAsync(StreamPosition? after);

    /// <inheritdoc cref="ISessionGrain.ObserveAsync"/>
    [Alias("Observe"), CalledBy(Caller.Host)]
    Task<Guid> ObserveAsync(IViewObserver observer);

    /// <summary>Do what time has brought about, and tell the table's control again what waits for the capital.</summary>
    [Alias("Wake"), CalledBy(Caller.Grain)]
    Task WakeAsync();

    /// <summary>Who belongs to it with which function now: the seat that the exercise gave says the first function only.</summary>
    [Alias("Members"), CalledBy(Caller.Host)]
    Task<ImmutableArray<MemberView>> MembersAsync();

    /// <summary>The whole of it, for debrief and marking; null when it was never formed. Callers have checked that the reader may.</summary>
    [Alias("Record"), CalledBy(Caller.Host)]
    Task<DelegationRecord?> RecordAsync();
}

/// <param name="Issues">Ids of the scenario's issues.</param>
[GenerateSerializer, Immutable, Alias("DelegationSettlement.v1")]
public sealed record DelegationSettlement(
    ExerciseId Exercise,
    Instructions Instructions,
    ImmutableArray<MemberFunction> Functions,
    ImmutableArray<string> Issues,
    ImmutableArray<SettledMember> Members);

[GenerateSerializer, Immutable, Alias("SettledMember.v1")]
public sealed record SettledMember(PersonId Person, string Function);

/// <summary>Everything that happened inside a delegation.</summary>
/// <param name="Times">When each event was written down.</param>
[GenerateSerializer, Immutable, Alias("DelegationRecord.v1")]
public sealed record DelegationRecord(DelegationId Delegation, Instructions Instructions, ImmutableArray<MemberView> Members, ImmutableArray<DelegationEvent> Events, ImmutableArray<DateTimeOffset> Times);
