using Simulation.Domain.Committees;

namespace Simulation.Domain.Correspondence.Blocs;

/// <summary>Form a bloc. It belongs to whoever forms it until others join; until it is announced, only they and the invited know of it. Who: a member who may bind.</summary>
/// <param name="Name">1 to 80 characters; not one that an announced bloc has.</param>
/// <param name="Invite">Who may join; may be empty.</param>
[GenerateSerializer, Immutable, Alias("FormBloc.v1")]
public sealed record FormBloc(string Name, ImmutableArray<DelegationId> Invite) : CommitteeCommand, IBindsDelegation;

/// <summary>Invite more delegations into a bloc one belongs to. Who: a member who may bind.</summary>
[GenerateSerializer, Immutable, Alias("InviteToBloc.v1")]
public sealed record InviteToBloc(BlocId Bloc, ImmutableArray<DelegationId> Delegations) : CommitteeCommand, IBindsDelegation;

/// <summary>Accept an invitation into a bloc. A delegation may belong to several. Who: a member who may bind.</summary>
[GenerateSerializer, Immutable, Alias("JoinBloc.v1")]
public sealed record JoinBloc(BlocId Bloc) : CommitteeCommand, IBindsDelegation;

/// <summary>Decline an invitation into a bloc. Who: a member who may bind.</summary>
[GenerateSerializer, Immutable, Alias("DeclineBloc.v1")]
public sealed record DeclineBloc(BlocId Bloc) : CommitteeCommand, IBindsDelegation;

/// <summary>Leave a bloc. If its spokesperson leaves, whoever has belonged to it longest speaks for it. Who: a member who may bind.</summary>
[GenerateSerializer, Immutable, Alias("LeaveBloc.v1")]
public sealed record LeaveBloc(BlocId Bloc) : CommitteeCommand, IBindsDelegation;

/// <summary>Hand the bloc's voice to another of its members. Who: its spokesperson, by a member who may bind.</summary>
[GenerateSerializer, Immutable, Alias("NameSpokesperson.v1")]
public sealed record NameSpokesperson(BlocId Bloc, DelegationId Spokesperson) : CommitteeCommand, IBindsDelegation;

/// <summary>Make a bloc known to everybody, for good; from then on it may speak with one voice. Who: its spokesperson, by a member who may bind.</summary>
[GenerateSerializer, Immutable, Alias("AnnounceBloc.v1")]
public sealed record AnnounceBloc(BlocId Bloc) : CommitteeCommand, IBindsDelegation;
