using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Claims;
using System.Text.Json;
using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Api;

namespace Simulation.Web.Host.Privacy;

/// <summary>Everything that is kept about whoever asks: what they did, as it was written down, and nothing that others did.</summary>
internal sealed class OwnData(IGrainFactory grains, Persons persons, AccountsDatabase database, Attendance attendance)
{
    private static readonly string[] ActorNames = ["By", "Member", "Person"];
    private static readonly ConcurrentDictionary<Type, PropertyInfo?> Actors = new();

    public static async Task<IResult> DownloadAsync(ClaimsPrincipal user, OwnData data) =>
        user.PersonId() is { } person && await data.OfAsync(person) is { } own
            ? Results.File(JsonSerializer.SerializeToUtf8Bytes(own, s_readable), "application/json", "my-data.json")
            : ApiSetup.NotFound();

    public async Task<OwnDataView?> OfAsync(PersonId person)
    {
        if (await persons.FindAsync(person) is not { } known)
        {
            return null;
        }

        var id = new { person = person.ToString() };
        var exercises = await attendance.ExercisesAsync(person);
        return new OwnDataView(
            person,
            known.Name,
            known.Language,
            [.. await database.ListAsync<string>("SELECT number FROM student_number WHERE person = @person", id)],
            [
                .. (await database.ListAsync<SignInRow>("SELECT created, expires, ended FROM sign_in WHERE person = @person ORDER BY created", id))
                    .Select(s => new OwnSignIn(At(s.Created), At(s.Ended ?? s.Expires))),
            ],
            [.. (await Task.WhenAll(exercises.Select(e => OfAsync(person, e)))).OfType<OwnExercise>()],
            await grains.GetGrain<IStudentGrain>(person.Value).ReleasedAsync());
    }

    /// <summary>The events that name this person as the one who acted, or who was seated.</summary>
    internal static ImmutableArray<T> Of<T>(PersonId person, IEnumerable<T> events)
        where T : class => [.. events.Where(e => Actors.GetOrAdd(e.GetType(), Actor)?.GetValue(e) is PersonId actor && actor == person)];

    private async Task<OwnExercise?> OfAsync(PersonId person, ExerciseId exercise)
    {
        var grain = grains.GetGrain<IExerciseGrain>(exercise.Value);
        if (await grain.OverviewAsync() is not { } overview)
        {
            return null;
        }

        var me = overview.Participants.FirstOrDefault(p => p.Person == person);
        var observed = (await grain.ObservationsAsync(person, everything: false)).Where(o => o.About.Student == person).ToImmutableArray();
        var answers = (await grain.DebriefAsync(control: true))?.Questionnaire.FirstOrDefault(q => q.Person == person);
        if (me?.Seat is not { } seat)
        {
            return new OwnExercise(exercise, overview.Plan.Title, me, [], [], answers, observed);
        }

        var atTable = await grains.GetGrain<ISessionGrain>(seat.Session.Value).RecordAsync();
        var inside = await grains.GetGrain<IDelegationGrain>(seat.Session.Value, seat.Delegation.Value, null).RecordAsync();
        return new OwnExercise(exercise, overview.Plan.Title, me, Of(person, atTable.Events), Of(person, inside?.Events ?? []), answers, observed);
    }

    private static PropertyInfo? Actor(Type e) =>
        ActorNames.Select(e.GetProperty).FirstOrDefault(p => p is not null && (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) == typeof(PersonId));

    private static DateTimeOffset At(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    private sealed record SignInRow(long Created, long Expires, long? Ended);

    private static readonly JsonSerializerOptions s_readable = new(Wire.Json) { WriteIndented = true };
}

/// <param name="Record">What was released of marks and evidence.</param>
internal sealed record OwnDataView(
    PersonId Person,
    string Name,
    Language Language,
    ImmutableArray<string> StudentNumbers,
    ImmutableArray<OwnSignIn> SignIns,
    ImmutableArray<OwnExercise> Exercises,
    ReleasedRecord Record);

internal sealed record OwnSignIn(DateTimeOffset From, DateTimeOffset Until);

/// <param name="AtTable">What the person did at the table, in order.</param>
/// <param name="Observed">What observers noted about the person, as far as it was shown to participants.</param>
/// <param name="Inside">What the person did inside their delegation, their notes among it.</param>
internal sealed record OwnExercise(
    ExerciseId Exercise,
    string Title,
    ParticipantView? Seat,
    ImmutableArray<SessionEvent> AtTable,
    ImmutableArray<DelegationEvent> Inside,
    QuestionnaireAnswers? Questionnaire,
    ImmutableArray<ObservationView> Observed);
