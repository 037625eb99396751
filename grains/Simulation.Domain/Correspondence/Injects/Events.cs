using Simulation.Domain.Committees;

namespace Simulation.Domain.Correspondence.Injects;

/// <param name="By">Null: at its minute, by itself.</param>
[GenerateSerializer, Immutable, Alias("InjectReleased.v1")]
public sealed record InjectReleased(string Inject, PersonId? By, DateTimeOffset At) : CommitteeEvent;

/// <param name="Injects">What will be released by itself; empty: nothing.</param>
[GenerateSerializer, Immutable, Alias("InjectsAutomated.v1")]
public sealed record InjectsAutomated(bool On, ImmutableArray<string> Injects, PersonId? By, DateTimeOffset At) : CommitteeEvent;
