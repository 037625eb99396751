using Simulation.Domain.Committees;

namespace Simulation.Domain.Drafting.Admission;

/// <summary>Permit that a draft and the amendments to it be acted on before the notice that the rules ask for is over (General Assembly, rule 120). Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("WaiveNotice.v1")]
public sealed record WaiveNotice(DraftId Draft) : ChairCommand;

/// <summary>Admit a draft that was submitted, where the rules ask for approval: it is before the committee. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("ApproveDraft.v1")]
public sealed record ApproveDraft(DraftId Draft) : ChairCommand;

/// <summary>Give a draft that was submitted back to its sponsors, to be worked on. Who: the chair.</summary>
/// <param name="Reason">1 to 2,000 characters.</param>
[GenerateSerializer, Immutable, Alias("ReturnDraft.v1")]
public sealed record ReturnDraft(DraftId Draft, string Reason) : ChairCommand;
