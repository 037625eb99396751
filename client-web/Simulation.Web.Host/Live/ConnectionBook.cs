using Simulation.Domain;
using Simulation.Grains;

namespace Simulation.Web.Host.Live;

/// <summary>Who of this host listens where, to be found by connection and by source. Not thread-safe: its owner locks.</summary>
internal sealed class ConnectionBook
{
    private readonly Dictionary<string, HashSet<Place>> _byConnection = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Place>> _bySource = new(StringComparer.Ordinal);

    public IReadOnlyList<Source> Sources => [.. _bySource.Values.Select(places => places.First().Source)];

    /// <returns>False: it was there already.</returns>
    public bool Add(Place place) => Add(_byConnection, place.Connection, place) && Add(_bySource, place.Source.Name, place);

    public IReadOnlyList<Place> At(Source source) => _bySource.TryGetValue(source.Name, out var places) ? [.. places] : [];

    /// <summary>The connections that hear a source as this audience.</summary>
    public IReadOnlyList<string> Hearing(string source, string audience) => _bySource.TryGetValue(source, out var places)
        ? [.. places.Where(p => p.Audience == audience).Select(p => p.Connection).Distinct()]
        : [];

    /// <summary>What staff hear: where nobody sits.</summary>
    public IReadOnlyList<Place> OfStaff => [.. _byConnection.Values.SelectMany(places => places).Where(p => p.Member is null)];

    /// <summary>Removes and returns what a person hears of an exercise in which they took part.</summary>
    public IReadOnlyList<Place> Take(ExerciseId exercise, PersonId participant) =>
        Take(_bySource.GetValueOrDefault(new Source.Exercise(exercise).Name), p => p.Member == participant);

    /// <summary>Removes and returns a connection's places; with a session, those at that table only.</summary>
    public IReadOnlyList<Place> Take(string connection, SessionId? session = null) =>
        Take(_byConnection.GetValueOrDefault(connection), p => session is null || p.Source.Session == session);

    /// <summary>Removes and returns a connection's places at a table that are not among these.</summary>
    public IReadOnlyList<Place> TakeOthers(string connection, SessionId session, IReadOnlyCollection<Place> kept) =>
        Take(_byConnection.GetValueOrDefault(connection), p => p.Source.Session == session && !kept.Contains(p));

    /// <summary>Removes and returns the other places of the same connection at the same source.</summary>
    public IReadOnlyList<Place> TakeOthers(Place place) =>
        Take(_byConnection.GetValueOrDefault(place.Connection), p => p.Source == place.Source && p != place);

    /// <summary>Removes and returns what a person hears of a table as a member of a delegation.</summary>
    public IReadOnlyList<Place> Take(SessionId session, DelegationId delegation, PersonId member) =>
    [
        .. ((Source[])[new Source.Table(session), new Source.Inside(session, delegation)]).SelectMany(source =>
            Take(_bySource.GetValueOrDefault(source.Name), p => p.Member == member && p.Delegation == delegation)),
    ];

    /// <summary>Removes and returns what a person hears of a table from its chair.</summary>
    public IReadOnlyList<Place> TakeChair(SessionId session, PersonId person) =>
        Take(_bySource.GetValueOrDefault(new Source.Table(session).Name), p => p.Member == person && p.Audience == TableAudiences.Chair);

    private List<Place> Take(HashSet<Place>? places, Func<Place, bool> match)
    {
        var taken = places?.Where(match).ToList() ?? [];
        foreach (var place in taken)
        {
            Remove(_byConnection, place.Connection, place);
            Remove(_bySource, place.Source.Name, place);
        }

        return taken;
    }

    private static bool Add(Dictionary<string, HashSet<Place>> index, string key, Place place)
    {
        if (!index.TryGetValue(key, out var places))
        {
            index.Add(key, places = []);
        }

        return places.Add(place);
    }

    private static void Remove(Dictionary<string, HashSet<Place>> index, string key, Place place)
    {
        if (index.TryGetValue(key, out var places) && places.Remove(place) && places.Count == 0)
        {
            index.Remove(key);
        }
    }
}
