using Microsoft.AspNetCore.Identity;
using Simulation.Domain;

namespace Simulation.Web.Host.Accounts;

/// <summary>Who has said "I am ..." in an exercise. A name can be taken once; the PIN lets its owner in on another device.</summary>
public sealed class SeatClaims(AccountsDatabase database, TimeProvider time)
{
    public const int MostFailures = 5;
    public static readonly TimeSpan Lockout = TimeSpan.FromMinutes(10);

    private static readonly Claimed Nobody = new();
    private readonly PasswordHasher<Claimed> _hasher = new();

    /// <summary>Takes the name. Null: somebody has it; else the PIN, which is shown once.</summary>
    public async Task<string?> ClaimAsync(ExerciseId exercise, PersonId person)
    {
        var pin = Secrets.NewPin();
        var claimed = await database.WriteAsync(
            "INSERT INTO seat_claim (exercise, person, pin_hash, claimed) VALUES (@exercise, @person, @hash, @now) ON CONFLICT DO NOTHING",
            new
            {
                exercise = exercise.ToString(),
                person = person.ToString(),
                hash = _hasher.HashPassword(Nobody, pin),
                now = time.GetUtcNow().ToUnixTimeMilliseconds(),
            });
        return claimed == 1 ? pin : null;
    }

    /// <summary>A new PIN for somebody who is signed in as this person.</summary>
    public async Task<string> RenewPinAsync(ExerciseId exercise, PersonId person)
    {
        var pin = Secrets.NewPin();
        await database.WriteAsync(
            """
            INSERT INTO seat_claim (exercise, person, pin_hash, claimed) VALUES (@exercise, @person, @hash, @now)
            ON CONFLICT (exercise, person) DO UPDATE SET pin_hash = excluded.pin_hash, failures = 0, locked_until = NULL
            """,
            new
            {
                exercise = exercise.ToString(),
                person = person.ToString(),
                hash = _hasher.HashPassword(Nobody, pin),
                now = time.GetUtcNow().ToUnixTimeMilliseconds(),
            });
        return pin;
    }

    public async Task<Refusal?> CheckPinAsync(ExerciseId exercise, PersonId person, string pin)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        // Counted before it is checked, so that many guesses at the same moment don't share one count.
        var counted = await database.WriteAsync(
            """
            UPDATE seat_claim SET
                locked_until = CASE WHEN failures + 1 >= @most THEN @until ELSE NULL END,
                failures = CASE WHEN failures + 1 >= @most THEN 0 ELSE failures + 1 END
            WHERE exercise = @exercise AND person = @person AND (locked_until IS NULL OR locked_until <= @now)
            """,
            new
            {
                exercise = exercise.ToString(),
                person = person.ToString(),
                most = MostFailures,
                now,
                until = (time.GetUtcNow() + Lockout).ToUnixTimeMilliseconds(),
            });
        if (counted == 0)
        {
            return new Refusal(RefusalCode.TooFast);
        }

        var hash = await database.FindAsync<string>(
            "SELECT pin_hash FROM seat_claim WHERE exercise = @exercise AND person = @person",
            new { exercise = exercise.ToString(), person = person.ToString() });
        if (hash is null || pin.Length > 16 || _hasher.VerifyHashedPassword(Nobody, hash, pin.Trim()) == PasswordVerificationResult.Failed)
        {
            return new Refusal(RefusalCode.WrongPin);
        }

        await database.WriteAsync(
            "UPDATE seat_claim SET failures = 0, locked_until = NULL WHERE exercise = @exercise AND person = @person",
            new { exercise = exercise.ToString(), person = person.ToString() });
        return null;
    }

    /// <summary>Gives the name back, for the one who was pushed out by a wrong tap or has lost both phone and PIN.</summary>
    public Task FreeAsync(ExerciseId exercise, PersonId person) =>
        database.WriteAsync(
            "DELETE FROM seat_claim WHERE exercise = @exercise AND person = @person",
            new { exercise = exercise.ToString(), person = person.ToString() });

    public async Task<ImmutableHashSet<PersonId>> OfAsync(ExerciseId exercise) =>
        [.. (await database.ListAsync<string>("SELECT person FROM seat_claim WHERE exercise = @exercise", new { exercise = exercise.ToString() }))
            .Select(p => new PersonId(Guid.Parse(p)))];

    /// <summary>The exercises a person has joined, latest first.</summary>
    public async Task<ImmutableArray<ExerciseId>> ExercisesOfAsync(PersonId person) =>
        [.. (await database.ListAsync<string>("SELECT exercise FROM seat_claim WHERE person = @person ORDER BY claimed DESC", new { person = person.ToString() }))
            .Select(e => new ExerciseId(Guid.Parse(e)))];

    /// <summary>The hasher wants a type of user; it uses nothing of it.</summary>
    private sealed class Claimed;
}
