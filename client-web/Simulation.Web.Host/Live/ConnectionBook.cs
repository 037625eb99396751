using Simulation.Domain;

namespace Simulation.Web.Host.Live;

/// <summary>What a connection listens to.</summary>
internal abstract record Source(string Name)
{
    /// <summary>The table it belongs to; null for an exercise.</summary>
    public virtual SessionId? Session => null;

    public sealed record Table(SessionId Id) : Source(Id.ToString())
    {
        public override SessionId? Session => Id;
    }

    public sealed record Inside(SessionId Id, DelegationId Delegation) : Source($"{Id}/{Delegation.Value}")
    {
        public override SessionId? Session => Id;
    }

    public sealed record Exercise(ExerciseId Id) : Source(Id.ToString());
}

/// <summary>One connection listening to one source as one audience.</summary>
/// <param name="Delegation">As which delegation; null when as none.</param>
/// <param name="Member">The person who counts as present; null for staff.</param>
internal sealed record Place(string Connection, Source Source, string Audience, DelegationId? Delegation, PersonId? Member);

/// <summary>Who of this host listens where. Not thread-safe: its owner locks.</summary>
internal sealed class ConnectionBook
{
    private readonly HashSet<Place> _places = [];

    public IReadOnlyList<Source> Sources => [.. _places.Select(p => p.Source).Distinct()];

    public bool Add(Place place) => _places.Add(place);

    public IReadOnlyList<Place> At(Source source) => [.. _places.Where(p => p.Source == source)];

    /// <summary>The connections that hear a source as this audience.</summary>
    public IReadOnlyList<string> Hearing(string source, string audience) =>
        [.. _places.Where(p => p.Source.Name == source && p.Audience == audience).Select(p => p.Connection).Distinct()];

    /// <summary>Removes and returns the places that match.</summary>
    public IReadOnlyList<Place> Take(Func<Place, bool> match)
    {
        var taken = _places.Where(match).ToList();
        _places.ExceptWith(taken);
        return taken;
    }
}
