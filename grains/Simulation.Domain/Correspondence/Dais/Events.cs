using Simulation.Domain.Committees;

namespace Simulation.Domain.Correspondence.Dais;

/// <param name="FromChair">By whoever presides; otherwise by the secretariat.</param>
[GenerateSerializer, Immutable, Alias("DaisNoteWritten.v1")]
public sealed record DaisNoteWritten(Guid Note, bool FromChair, PersonId By, string Text, DateTimeOffset At) : CommitteeEvent;
