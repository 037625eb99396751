using Microsoft.AspNetCore.Identity;
using Simulation.Domain;

namespace Simulation.Web.Host.Accounts;

/// <summary>
/// Students' personal PINs. Whoever takes a name first is given its PIN; from then on the name is theirs in every exercise, because nobody
/// else can take it without the PIN. That is also what keeps a classmate from reading their record.
/// </summary>
public sealed class Pins(AccountsDatabase database, ISignIns signIns, TimeProvider time)
{
    public const int Digits = 4;
    public const int MostFailures = 5;
    public static readonly TimeSpan Lockout = TimeSpan.FromMinutes(10);

    private static readonly Owner Nobody = new();
    private readonly PasswordHasher<Owner> _hasher = new();

    /// <summary>Takes the name. Null: it is taken; else the PIN, which can be shown now and never again.</summary>
    public async Task<string?> TakeAsync(PersonId person)
    {
        var pin = Secrets.NewPin();
        var taken = await database.WriteAsync(
            "INSERT INTO person_pin (person, pin_hash) VALUES (@person, @hash) ON CONFLICT DO NOTHING",
            new { person = person.ToString(), hash = _hasher.HashPassword(Nobody, pin) });
        return taken == 1 ? pin : null;
    }

    /// <summary>A new PIN for somebody who is signed in as this person.</summary>
    public async Task<string> RenewAsync(PersonId person)
    {
        var pin = Secrets.NewPin();
        await database.WriteAsync(
            """
            INSERT INTO person_pin (person, pin_hash) VALUES (@person, @hash)
            ON CONFLICT (person) DO UPDATE SET pin_hash = excluded.pin_hash, failures = 0, locked_until = NULL
            """,
            new { person = person.ToString(), hash = _hasher.HashPassword(Nobody, pin) });
        return pin;
    }

    public async Task<Refusal?> CheckAsync(PersonId person, string pin)
    {
        // Counted before it is checked, so that many guesses at the same moment don't share one count.
        var now = time.GetUtcNow();
        var counted = await database.WriteAsync(
            """
            UPDATE person_pin SET
                locked_until = CASE WHEN failures + 1 >= @most THEN @until ELSE NULL END,
                failures = CASE WHEN failures + 1 >= @most THEN 0 ELSE failures + 1 END
            WHERE person = @person AND (locked_until IS NULL OR locked_until <= @now)
            """,
            new
            {
                person = person.ToString(),
                most = MostFailures,
                now = now.ToUnixTimeMilliseconds(),
                until = (now + Lockout).ToUnixTimeMilliseconds(),
            });
        if (counted == 0)
        {
            return new Refusal(RefusalCode.TooFast);
        }

        var hash = await database.FindAsync<string>("SELECT pin_hash FROM person_pin WHERE person = @person", new { person = person.ToString() });
        if (hash is null || pin.Length > 16 || _hasher.VerifyHashedPassword(Nobody, hash, pin.Trim()) == PasswordVerificationResult.Failed)
        {
            return new Refusal(RefusalCode.WrongPin);
        }

        await database.WriteAsync(
            "UPDATE person_pin SET failures = 0, locked_until = NULL WHERE person = @person", new { person = person.ToString() });
        return null;
    }

    /// <summary>Frees the name: its PIN and its sign-ins end, and the next who takes it gets a new PIN.</summary>
    public async Task FreeAsync(PersonId person)
    {
        await database.WriteAsync("DELETE FROM person_pin WHERE person = @person", new { person = person.ToString() });
        await signIns.EndAllAsync(person);
    }

    /// <summary>Those of these people whose names are taken.</summary>
    public async Task<ImmutableHashSet<PersonId>> TakenAsync(IReadOnlyCollection<PersonId> people) =>
        [.. (await database.ListInAsync<string>("SELECT person FROM person_pin WHERE person IN", people.Select(p => p.ToString())))
            .Select(p => new PersonId(Guid.Parse(p)))];

    /// <summary>The hasher wants a type of user; it uses nothing of it.</summary>
    private sealed class Owner;
}
