using Simulation.Domain.Committees;

namespace Simulation.Domain.Correspondence.Communiques;

/// <summary>Issue a public statement. Alone, it is published at once; with others, as soon as all of them have signed. Nothing published can be taken back, only corrected. Who: a member who may bind.</summary>
/// <param name="Text">1 to 4 000 characters.</param>
/// <param name="With">Who is asked to sign it too; empty: nobody. For a correction, whoever else signed what it corrects is asked in any case.</param>
/// <param name="Corrects">The published statement that this one corrects; the delegation must have signed it, and no other correction may stand or be under way.</param>
[GenerateSerializer, Immutable, Alias("IssueCommunique.v1")]
public sealed record IssueCommunique(string Text, ImmutableArray<DelegationId> With, CommuniqueId? Corrects) : CommitteeCommand, IBindsDelegation;

/// <summary>Sign a joint statement one is asked to sign. The last signature publishes it. Who: a member who may bind.</summary>
[GenerateSerializer, Immutable, Alias("SignCommunique.v1")]
public sealed record SignCommunique(CommuniqueId Communique) : CommitteeCommand, IBindsDelegation;

/// <summary>Decline to sign a joint statement: it will not be published, since the others consented to these signatures and no fewer. Who: a member who may bind, also after signing.</summary>
[GenerateSerializer, Immutable, Alias("DeclineCommunique.v1")]
public sealed record DeclineCommunique(CommuniqueId Communique) : CommitteeCommand, IBindsDelegation;

/// <summary>Take back a joint statement that is not published yet. Who: the delegation that prepared it, by a member who may bind.</summary>
[GenerateSerializer, Immutable, Alias("WithdrawCommunique.v1")]
public sealed record WithdrawCommunique(CommuniqueId Communique) : CommitteeCommand, IBindsDelegation;
