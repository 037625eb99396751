using Simulation.Domain;

namespace Simulation.Web.Host.Accounts;

/// <summary>Which people have come into which exercises.</summary>
public sealed class Attendance(AccountsDatabase database, TimeProvider time)
{
    /// <summary>Notes that the person came. Again changes nothing.</summary>
    public Task CameAsync(ExerciseId exercise, PersonId person) => database.WriteAsync(
        "INSERT INTO seat_claim (exercise, person, claimed) VALUES (@exercise, @person, @now) ON CONFLICT DO NOTHING",
        new { exercise = exercise.ToString(), person = person.ToString(), now = time.GetUtcNow().ToUnixTimeMilliseconds() });

    public Task ForgetAsync(ExerciseId exercise, PersonId person) => database.WriteAsync(
        "DELETE FROM seat_claim WHERE exercise = @exercise AND person = @person",
        new { exercise = exercise.ToString(), person = person.ToString() });

    public async Task<ImmutableHashSet<PersonId>> PeopleAsync(ExerciseId exercise) =>
        [.. (await database.ListAsync<string>("SELECT person FROM seat_claim WHERE exercise = @exercise", new { exercise = exercise.ToString() }))
            .Select(p => new PersonId(Guid.Parse(p)))];

    /// <summary>Latest first.</summary>
    public async Task<ImmutableArray<ExerciseId>> ExercisesAsync(PersonId person) =>
        [.. (await database.ListAsync<string>("SELECT exercise FROM seat_claim WHERE person = @person ORDER BY claimed DESC", new { person = person.ToString() }))
            .Select(e => new ExerciseId(Guid.Parse(e)))];
}
