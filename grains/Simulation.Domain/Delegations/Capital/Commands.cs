namespace Simulation.Domain.Delegations.Capital;

/// <summary>Ask the capital for instructions. If nobody answers in time, a standing answer comes by itself. Who: any member; only the delegation and control ever know of it.</summary>
/// <param name="Question">1 to 2 000 characters.</param>
[GenerateSerializer, Immutable, Alias("RequestInstructions.v1")]
public sealed record RequestInstructions(string Question) : DelegationCommand;

/// <summary>Answer a delegation's request as its capital. Who: control.</summary>
/// <param name="Text">1 to 4 000 characters.</param>
[GenerateSerializer, Immutable, Alias("AnswerRequest.v1")]
public sealed record AnswerRequest(Guid Request, string Text) : DelegationCommand;

/// <summary>Instruct a delegation as its capital, unasked. Who: control.</summary>
/// <param name="Text">1 to 4 000 characters.</param>
[GenerateSerializer, Immutable, Alias("InstructDelegation.v1")]
public sealed record InstructDelegation(string Text) : DelegationCommand;

/// <summary>Draw a red line for a delegation: what it must not accept. Who: control.</summary>
/// <param name="Text">1 to 500 characters.</param>
[GenerateSerializer, Immutable, Alias("DrawRedLine.v1")]
public sealed record DrawRedLine(string Text) : DelegationCommand;

/// <summary>Lift a delegation's red line, the scenario's own included. Who: control.</summary>
[GenerateSerializer, Immutable, Alias("LiftRedLine.v1")]
public sealed record LiftRedLine(string RedLine) : DelegationCommand;

/// <summary>Mark what the delegation did at the table as done ad referendum: it stands until the capital confirms or disavows it; if the capital is silent, it stands for good. Only the delegation and control ever know of it. Who: a member who may bind.</summary>
/// <param name="On">What was done.</param>
/// <param name="Subject">What the capital has to know of it, 1 to 2 000 characters.</param>
[GenerateSerializer, Immutable, Alias("MarkAdReferendum.v1")]
public sealed record MarkAdReferendum(Commitment On, string Subject) : DelegationCommand;

/// <summary>Confirm, as the capital, what a delegation did ad referendum, or disavow it. A delegation that is disavowed has to draw the consequences at the table itself. Who: control.</summary>
/// <param name="Commitment">The mark's identity.</param>
/// <param name="Text">Up to 2 000 characters; may be empty.</param>
[GenerateSerializer, Immutable, Alias("DecideAdReferendum.v1")]
public sealed record DecideAdReferendum(Guid Commitment, bool Confirmed, string Text) : DelegationCommand;
