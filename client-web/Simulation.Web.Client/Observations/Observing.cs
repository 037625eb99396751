using Simulation.Domain;
using Simulation.Domain.Curriculum;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;
using Simulation.Domain.Scenarios;
using Simulation.Web.Client.Components;

namespace Simulation.Web.Client.Observations;

/// <summary>What an observer of one table needs in order to note something; cascades to everything of that table that can be pointed at.</summary>
/// <param name="People">Who sits at the table.</param>
/// <param name="Outcomes">What can be ticked; empty where the course belongs to no programme.</param>
/// <param name="Observations">Of this table.</param>
/// <param name="Me">Who observes; null until it is known.</param>
/// <param name="MayShow">Whether the reader decides what participants are shown.</param>
public sealed record Observing(
    SessionId Session,
    ScenarioStructure Scenario,
    ImmutableArray<ParticipantView> People,
    ImmutableArray<LearningOutcome> Outcomes,
    ImmutableArray<ObservationView> Observations,
    PersonId? Me,
    bool MayShow,
    Func<PersonId, string> NameOf,
    Func<DateTimeOffset> Now,
    Ask Ask)
{
    public int CountAt(EntryPin pin) => Observations.Count(o => o.Entry is { } entry && entry.Kind == pin.Kind && entry.Entry == pin.Entry && (pin.By is null || entry.By == pin.By));

    /// <summary>Whom something is about at first: who did it, else their delegation.</summary>
    public ObservedAbout About(PersonId? person, DelegationId? delegation) =>
        person is { } who && People.FirstOrDefault(p => p.Person == who)?.Seat is { } seat ? new(seat.Delegation, who, null) : new(delegation, null, null);

    /// <summary>A behaviour in words; its id where the programme does not name it.</summary>
    public static string InWords(IEnumerable<LearningOutcome> outcomes, string behaviour, Language language) =>
        outcomes.SelectMany(o => o.Behaviours).FirstOrDefault(b => b.Id == behaviour)?.Text.In(language) is { } text ? $"{behaviour} {text}" : behaviour;
}
