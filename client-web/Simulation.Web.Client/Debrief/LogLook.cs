using Simulation.Domain;
using Simulation.Domain.Debriefing;

namespace Simulation.Web.Client.Debrief;

/// <summary>A way from a figure down to the log: which table, and which of its entries.</summary>
/// <param name="Entry">This very one; null: all that fit.</param>
/// <param name="By">Whose; null: everybody's.</param>
/// <param name="Kind">Of which kind; null: of all.</param>
public sealed record LogLook(SessionId Session, Guid? Entry = null, DelegationId? By = null, MarkKind? Kind = null);
