namespace Simulation.Domain;

/// <summary>The answer of a decider: the events that the command caused (none if it was already so), or the reason it was refused. Never both.</summary>
/// <typeparam name="TEvent">The root of the aggregate's events.</typeparam>
public readonly record struct Decision<TEvent>(ImmutableArray<TEvent> Events, Refusal? Refusal)
    where TEvent : class
{
    public static implicit operator Decision<TEvent>(Refusal refusal) => new([], refusal);

    public static implicit operator Decision<TEvent>(RefusalCode code) => new([], new Refusal(code));
}

public static class Decision
{
    public static Decision<TEvent> Accept<TEvent>(params ReadOnlySpan<TEvent> events)
        where TEvent : class => new([.. events], null);
}

/// <summary>Everything a rule may know that is not in the state.</summary>
/// <param name="Now">Server time in UTC. Clients' clocks are never used.</param>
/// <param name="NewId">The identity for whatever this command creates; made from the command's own id, so that it tells nothing about other people's commands.</param>
public readonly record struct DecisionContext(DateTimeOffset Now, Guid NewId);
