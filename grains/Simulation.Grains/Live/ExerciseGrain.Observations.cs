using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;

namespace Simulation.Grains.Live;

/// <summary>What observers note: asked of the table that it is pinned to, shown to whom it is for.</summary>
internal sealed partial class ExerciseGrain
{
    public Task<ImmutableArray<ObservationView>> ObservationsAsync(PersonId reader, bool everything) =>
        Task.FromResult(everything ? ObservationViews.ForStaff(State) : ObservationViews.ForParticipant(State, reader));

    /// <summary>Null: this audience never hears of any.</summary>
    private static ObservationsSlice? Observations(ExerciseState state, string audience) => audience switch
    {
        TableAudiences.Control => new(ObservationViews.ForStaff(state)),
        TableAudiences.Projector => null,
        _ => new(ObservationViews.ForParticipant(state, new PersonId(Guid.ParseExact(audience, "N")))),
    };

    /// <summary>Sends them to those only for whom something changed.</summary>
    private void ShowObservations(ExerciseState before, ExerciseState after)
    {
        if (before.Observations == after.Observations && before.Stage == after.Stage)
        {
            return;
        }

        _observers.Show(Id.ToString(), [
            .. _streams.Audiences
                .Select(name => Observations(after, name) is { } now && !now.Observations.SequenceEqual(Observations(before, name)!.Observations) ? _streams.Next(name, [now]) : null)
                .OfType<AudienceFrame>()]);
    }

    /// <summary>The entry of a table's log that an observation points at; null: it points at none, or there is none.</summary>
    private async Task<LogEntry?> PinnedAsync(ExerciseActor actor, ExerciseCommand command)
    {
        if (command is not NoteObservation { Entry: { } pin, Session: var session } || !(actor.Control || actor.Assessor) || !State.Sessions.Contains(session))
        {
            return null;
        }

        var record = await GrainFactory.GetGrain<ISessionGrain>(session.Value).RecordAsync();
        return pin.In(LogEntries.Of(session, record.Events, State.Plan!.Language));
    }
}
