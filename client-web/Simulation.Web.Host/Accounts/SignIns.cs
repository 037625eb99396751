using System.Collections.Concurrent;
using Simulation.Domain;

namespace Simulation.Web.Host.Accounts;

/// <inheritdoc cref="ISignIns"/>
public sealed class SignIns(AccountsDatabase database, TimeProvider time) : ISignIns
{
    private const int MostRemembered = 20_000;

    private readonly ConcurrentDictionary<string, Remembered> _remembered = new();

    public async Task<string> BeginAsync(PersonId person, TimeSpan life)
    {
        var id = Secrets.NewToken();
        var now = time.GetUtcNow();
        await database.WriteAsync(
            "INSERT INTO sign_in (id_hash, person, created, expires) VALUES (@hash, @person, @now, @expires)",
            new
            {
                hash = Secrets.HashOf(id),
                person = person.ToString(),
                now = now.ToUnixTimeMilliseconds(),
                expires = (now + life).ToUnixTimeMilliseconds(),
            });
        return id;
    }

    public async ValueTask<SignedIn?> FindAsync(string id)
    {
        var hash = Secrets.HashOf(id);
        var now = time.GetUtcNow();
        if (_remembered.TryGetValue(hash, out var remembered) && now - remembered.At < ISignIns.Staleness)
        {
            return StillGood(remembered.SignedIn, now);
        }

        var row = await database.FindAsync<SignInRow>(
            """
            SELECT s.person, s.expires, p.name, p.language, a.roles
            FROM sign_in s JOIN person p ON p.id = s.person LEFT JOIN staff_account a ON a.person = s.person
            WHERE s.id_hash = @hash AND s.ended IS NULL
            """,
            new { hash });
        var found = row is null
            ? null
            : new SignedIn(
                new PersonId(Guid.Parse(row.Person)),
                row.Name,
                Languages.Of(row.Language) ?? Language.En,
                Roles.Split(row.Roles),
                DateTimeOffset.FromUnixTimeMilliseconds(row.Expires));
        Remember(hash, found, now);
        return StillGood(found, now);
    }

    public async ValueTask<bool> IsLiveAsync(string id) => await FindAsync(id) is not null;

    public async Task<ImmutableArray<string>> EndedAsync(IReadOnlyCollection<string> ids)
    {
        var byHash = ids.Distinct().ToDictionary(Secrets.HashOf);
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var standing = (await database.ListInAsync<StandingRow>("SELECT id_hash, expires FROM sign_in WHERE ended IS NULL AND id_hash IN", byHash.Keys))
            .Where(row => row.Expires > now).Select(row => row.IdHash).ToHashSet();
        foreach (var hash in byHash.Keys.Where(h => !standing.Contains(h)))
        {
            _remembered.TryRemove(hash, out _);
        }

        return [.. byHash.Where(h => !standing.Contains(h.Key)).Select(h => h.Value)];
    }

    public async Task EndAsync(string id)
    {
        var hash = Secrets.HashOf(id);
        await database.WriteAsync(
            "UPDATE sign_in SET ended = @now WHERE id_hash = @hash AND ended IS NULL",
            new { hash, now = time.GetUtcNow().ToUnixTimeMilliseconds() });
        _remembered.TryRemove(hash, out _);
    }

    public async Task EndAllAsync(PersonId person)
    {
        await database.WriteAsync(
            "UPDATE sign_in SET ended = @now WHERE person = @person AND ended IS NULL",
            new { person = person.ToString(), now = time.GetUtcNow().ToUnixTimeMilliseconds() });
        foreach (var (hash, remembered) in _remembered)
        {
            if (remembered.SignedIn?.Person == person)
            {
                _remembered.TryRemove(hash, out _);
            }
        }
    }

    private static SignedIn? StillGood(SignedIn? signedIn, DateTimeOffset now) => signedIn is not null && signedIn.Expires > now ? signedIn : null;

    private void Remember(string hash, SignedIn? signedIn, DateTimeOffset now)
    {
        if (_remembered.Count >= MostRemembered)
        {
            _remembered.Clear();
        }

        _remembered[hash] = new Remembered(signedIn, now);
    }

    private sealed record Remembered(SignedIn? SignedIn, DateTimeOffset At);

    private sealed record StandingRow(string IdHash, long Expires);

    private sealed record SignInRow(string Person, long Expires, string Name, string Language, string? Roles);
}
