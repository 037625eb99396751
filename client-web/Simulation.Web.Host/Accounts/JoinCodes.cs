using Simulation.Domain;

namespace Simulation.Web.Host.Accounts;

/// <summary>Which code leads to which exercise.</summary>
public sealed class JoinCodes(AccountsDatabase database, TimeProvider time)
{
    /// <summary>The exercise's code; made when it has none yet.</summary>
    public async Task<string> OfAsync(ExerciseId exercise)
    {
        for (var attempt = 0; ; attempt++)
        {
            if (await FindAsync(exercise) is { } code)
            {
                return code;
            }

            // The same code twice is one in eight hundred million per exercise: then another is drawn.
            await database.WriteAsync(
                "INSERT INTO join_code (code, exercise, created) VALUES (@code, @exercise, @now) ON CONFLICT DO NOTHING",
                new { code = JoinCode.New(), exercise = exercise.ToString(), now = time.GetUtcNow().ToUnixTimeMilliseconds() });
            if (attempt > 10)
            {
                throw new InvalidOperationException("No free join code was found.");
            }
        }
    }

    /// <summary>Takes the code away and makes another: what was written on the board leads nowhere.</summary>
    public async Task<string> RenewAsync(ExerciseId exercise)
    {
        await database.WriteAsync("DELETE FROM join_code WHERE exercise = @exercise", new { exercise = exercise.ToString() });
        return await OfAsync(exercise);
    }

    public async Task<ExerciseId?> FindAsync(string code) =>
        await database.FindAsync<string>("SELECT exercise FROM join_code WHERE code = @code", new { code }) is { } id
            ? new ExerciseId(Guid.Parse(id))
            : null;

    private Task<string?> FindAsync(ExerciseId exercise) =>
        database.FindAsync<string>("SELECT code FROM join_code WHERE exercise = @exercise", new { exercise = exercise.ToString() });
}
