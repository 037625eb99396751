namespace Simulation.Domain.Correspondence.Injects;

/// <summary>Which news is out, in order of release, and which will come by itself. What it says is the plan's.</summary>
/// <param name="Waiting">Ids of what will be released at its minute.</param>
public sealed record InjectsState(ImmutableList<Released> Released, bool Automatic, ImmutableArray<string> Waiting)
{
    public static readonly InjectsState Initial = new([], false, []);

    public Released? Find(string inject) => Released.Find(r => r.Inject == inject);
}

public sealed record Released(string Inject, DateTimeOffset At);
