using Simulation.Domain.Bargaining;

namespace Simulation.Domain.Delegations;

/// <summary>Say something inside one's own delegation. Who: any member.</summary>
/// <param name="Text">1 to 4 000 characters; may be empty when a package goes with it.</param>
/// <param name="Package">A package suggested to those who may bind, complete or not.</param>
/// <param name="About">A proposal it refers to.</param>
[GenerateSerializer, Immutable, Alias("SayInside.v1")]
public sealed record SayInside(string Text, Package? Package, ProposalId? About) : DelegationCommand;

/// <summary>Replace one's own notes, which nobody else reads during play.</summary>
/// <param name="Text">Up to 20 000 characters.</param>
[GenerateSerializer, Immutable, Alias("KeepNotes.v1")]
public sealed record KeepNotes(string Text) : DelegationCommand;

/// <summary>Do something inside one delegation. Who: control, who names it; members act inside their own.</summary>
/// <param name="Command">A command that the delegation decides.</param>
[GenerateSerializer, Immutable, Alias("InsideDelegation.v1")]
public sealed record InsideDelegation(DelegationId Delegation, Command Command) : Command;

/// <summary>Give a member of the delegation another function. Who: a member who may bind, or control.</summary>
[GenerateSerializer, Immutable, Alias("GiveFunction.v1")]
public sealed record GiveFunction(PersonId Member, string Function) : DelegationCommand;
