using Simulation.Domain.Exercises;
using Simulation.Domain.Views;

namespace Simulation.Domain.Observations;

/// <summary>What was observed: all of it to control; to a participant what control shows, once the debrief is open. Never sent to the hall.</summary>
[GenerateSerializer, Immutable, Alias("ObservationsSlice.v1")]
public sealed record ObservationsSlice(ImmutableArray<ObservationView> Observations) : Slice;

/// <summary>An observation as it is read.</summary>
/// <param name="Entry">What it is pinned to; null: a moment, and always for participants, who may not know of the entry.</param>
/// <param name="Quote">What the entry says; empty where there is no <paramref name="Entry"/>.</param>
/// <param name="Moment">The instant it is about.</param>
/// <param name="About">To a participant: of students, only what is about themselves.</param>
/// <param name="Mended">Whether it was mended since it was noted.</param>
[GenerateSerializer, Immutable, Alias("ObservationView.v1")]
public sealed record ObservationView(
    ObservationId Id,
    PersonId By,
    SessionId Session,
    EntryPin? Entry,
    string Quote,
    DateTimeOffset Moment,
    ObservedAbout About,
    string Text,
    bool Shown,
    bool Mended,
    DateTimeOffset At);

/// <summary>Who sees which observations.</summary>
public static class ObservationViews
{
    /// <summary>All of them, in order of the moments they are about: for control and for whoever assesses the exercise.</summary>
    public static ImmutableArray<ObservationView> ForStaff(ExerciseState state) =>
        [.. state.Observations.Select(View).OrderBy(o => o.Moment)];

    /// <summary>What control shows, once the debrief is open, without what it is pinned to and without what is about other students.</summary>
    public static ImmutableArray<ObservationView> ForParticipant(ExerciseState state, PersonId me) => state.Stage is ExerciseStage.Debrief or ExerciseStage.Closed
        ? [.. ForStaff(state).Where(o => o.Shown).Select(o => Opened(o, me))]
        : [];

    private static ObservationView View(Observation o) => new(
        o.Id,
        o.Noted.By,
        o.Noted.Session,
        o.Noted.Entry is { } entry ? new EntryPin(entry.Kind, entry.Entry, entry.By) : null,
        o.Noted.Entry?.Quote ?? "",
        o.Noted.Moment,
        o.About,
        o.Text,
        o.Shown,
        o.MendedAt is not null,
        o.Noted.At);

    private static ObservationView Opened(ObservationView o, PersonId me) => o with
    {
        Entry = null,
        Quote = "",
        About = o.About.Student == me ? o.About : o.About with { Student = null, Behaviour = null },
    };
}
