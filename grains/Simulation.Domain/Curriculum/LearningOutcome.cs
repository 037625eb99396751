namespace Simulation.Domain.Curriculum;

/// <summary>A competence that the programme forms.</summary>
/// <param name="Code">Stable, such as LO1.</param>
/// <param name="Behaviours">What can be seen of it, clause by clause.</param>
[GenerateSerializer, Immutable, Alias("LearningOutcome.v1")]
public sealed record LearningOutcome(string Code, Localized Title, Localized Description, ImmutableArray<Behaviour> Behaviours);

/// <summary>An observable behaviour: what an observer ticks and an indicator feeds.</summary>
/// <param name="Id">Stable, such as LO1.3.</param>
[GenerateSerializer, Immutable, Alias("Behaviour.v1")]
public sealed record Behaviour(string Id, Localized Text);
