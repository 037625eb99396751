using Microsoft.AspNetCore.Identity;
using Simulation.Domain;

namespace Simulation.Web.Host.Accounts;

/// <summary>The accounts of instructors, faculty and administrators.</summary>
public sealed class StaffAccounts(AccountsDatabase database, Persons persons, ISignIns signIns, TimeProvider time)
{
    public const int ShortestPassword = 10;
    public const int LongestPassword = 200;
    public const int MostFailures = 5;

    /// <summary>How long an account stays shut after <see cref="MostFailures"/> wrong passwords in a row.</summary>
    public static readonly TimeSpan Lockout = TimeSpan.FromMinutes(15);

    private static readonly StaffName Nobody = new();
    private readonly PasswordHasher<StaffName> _hasher = new();

    /// <summary>Verified when there is no such user, so that the time taken does not tell who exists.</summary>
    private readonly Lazy<string> _anyHash = new(() => new PasswordHasher<StaffName>().HashPassword(Nobody, Secrets.NewToken()));

    public async Task<bool> AnyAdministratorAsync() =>
        await database.CountAsync("SELECT COUNT(*) FROM staff_account WHERE roles LIKE '%administrator%' AND password_hash IS NOT NULL") > 0;

    public async Task<ImmutableArray<StaffMember>> ListAsync()
    {
        var rows = await database.ListAsync<StaffRow>(
            """
            SELECT a.person, a.user_name, a.roles, a.password_hash, a.failures, a.locked_until, p.name
            FROM staff_account a JOIN person p ON p.id = a.person
            """);
        return [.. rows.Select(Member)];
    }

    public async Task<StaffMember?> FindAsync(PersonId person) => await RowAsync(person) is { } row ? Member(row) : null;

    /// <summary>Adds a member of staff. Without a password they come in by an invitation link.</summary>
    public async Task<(PersonId Person, Refusal? Refusal)> AddAsync(
        string name, string userName, string? password, IReadOnlyCollection<string> roles, Language language)
    {
        if (password is not null && WeakBecause(password, userName) is { } weak)
        {
            return (default, weak);
        }

        var id = new PersonId(Guid.NewGuid());
        var added = await database.InTransactionAsync(async transaction =>
        {
            if (await transaction.FindAsync<string>("SELECT person FROM staff_account WHERE user_key = @key", new { key = KeyOf(userName) }) is not null)
            {
                return false;
            }

            await transaction.WriteAsync(
                "INSERT INTO person (id, name, language, created) VALUES (@id, @name, @language, @now)",
                new { id = id.ToString(), name = name.Trim(), language = language.Tag(), now = time.GetUtcNow().ToUnixTimeMilliseconds() });
            await transaction.WriteAsync(
                "INSERT INTO staff_account (person, user_name, user_key, password_hash, roles) VALUES (@id, @userName, @key, @hash, @roles)",
                new
                {
                    id = id.ToString(),
                    userName = userName.Trim(),
                    key = KeyOf(userName),
                    hash = password is null ? null : _hasher.HashPassword(Nobody, password),
                    roles = Roles.Join(roles),
                });
            return true;
        });
        return added ? (id, null) : (default, new Refusal(RefusalCode.UserNameTaken));
    }

    /// <summary>Whose name and password these are. One answer for an unknown name, a wrong password and a shut account.</summary>
    public async Task<(PersonId Person, Refusal? Refusal)> CheckAsync(string userName, string password)
    {
        var row = await database.FindAsync<StaffRow>(Select + " WHERE a.user_key = @key", new { key = KeyOf(userName) });
        var verified = password.Length <= LongestPassword
            && _hasher.VerifyHashedPassword(Nobody, row?.PasswordHash ?? _anyHash.Value, password) != PasswordVerificationResult.Failed;
        if (row?.PasswordHash is null || (row.LockedUntil ?? 0) > time.GetUtcNow().ToUnixTimeMilliseconds())
        {
            return (default, new Refusal(RefusalCode.SignInFailed));
        }

        if (!verified)
        {
            // The failure that fills the measure shuts the account and starts a new count for when it opens again.
            await database.WriteAsync(
                """
                UPDATE staff_account SET
                    locked_until = CASE WHEN failures + 1 >= @most THEN @until ELSE locked_until END,
                    failures = CASE WHEN failures + 1 >= @most THEN 0 ELSE failures + 1 END
                WHERE person = @person
                """,
                new { person = row.Person, most = MostFailures, until = (time.GetUtcNow() + Lockout).ToUnixTimeMilliseconds() });
            return (default, new Refusal(RefusalCode.SignInFailed));
        }

        if (row.Failures > 0)
        {
            await database.WriteAsync("UPDATE staff_account SET failures = 0, locked_until = NULL WHERE person = @person", new { person = row.Person });
        }

        return (new PersonId(Guid.Parse(row.Person)), null);
    }

    /// <summary>Sets a password and ends every sign-in made with the old one.</summary>
    public async Task<Refusal?> SetPasswordAsync(PersonId person, string password)
    {
        if (await RowAsync(person) is not { } row)
        {
            return new Refusal(RefusalCode.NotFound);
        }

        if (WeakBecause(password, row.UserName) is { } weak)
        {
            return weak;
        }

        await database.WriteAsync(
            "UPDATE staff_account SET password_hash = @hash, failures = 0, locked_until = NULL WHERE person = @person",
            new { person = person.ToString(), hash = _hasher.HashPassword(Nobody, password) });
        await signIns.EndAllAsync(person);
        return null;
    }

    /// <summary>Gives other roles, and ends every sign-in made with the old ones. The last administrator can't be unmade.</summary>
    public async Task<Refusal?> SetRolesAsync(PersonId person, IReadOnlyCollection<string> roles)
    {
        if (!roles.Contains(Roles.Administrator) && !(await ListAsync()).Any(m => m.Person != person && m.Roles.Contains(Roles.Administrator)))
        {
            return new Refusal(RefusalCode.NotAllowed);
        }

        await database.WriteAsync("UPDATE staff_account SET roles = @roles WHERE person = @person", new { person = person.ToString(), roles = Roles.Join(roles) });
        await signIns.EndAllAsync(person);
        return null;
    }

    /// <summary>Gives a person another name.</summary>
    public Task RenameAsync(PersonId person, string name, Language language) => persons.AddAsync(person, name.Trim(), language);

    /// <summary>Why a password is too weak; null when it will do. Length is what helps; the rest keeps out what everybody tries first.</summary>
    internal static Refusal? WeakBecause(string password, string userName) =>
        password.Length is < ShortestPassword or > LongestPassword
            || password.Distinct().Count() < 5
            || password.Contains(userName.Trim(), StringComparison.OrdinalIgnoreCase)
            ? new Refusal(RefusalCode.PasswordTooWeak, [ShortestPassword.ToString(System.Globalization.CultureInfo.InvariantCulture)])
            : null;

    private const string Select =
        """
        SELECT a.person, a.user_name, a.roles, a.password_hash, a.failures, a.locked_until, p.name
        FROM staff_account a JOIN person p ON p.id = a.person
        """;

    private Task<StaffRow?> RowAsync(PersonId person) =>
        database.FindAsync<StaffRow>(Select + " WHERE a.person = @person", new { person = person.ToString() });

    private StaffMember Member(StaffRow row) => new(
        new PersonId(Guid.Parse(row.Person)),
        row.Name,
        row.UserName,
        Roles.Split(row.Roles),
        row.PasswordHash is not null,
        (row.LockedUntil ?? 0) > time.GetUtcNow().ToUnixTimeMilliseconds());

    private static string KeyOf(string userName) => userName.Trim().Normalize().ToUpperInvariant();

    /// <summary>The hasher wants a type of user; it uses nothing of it.</summary>
    private sealed class StaffName;

    private sealed record StaffRow(string Person, string UserName, string Roles, string? PasswordHash, long Failures, long? LockedUntil, string Name);
}

/// <param name="HasPassword">False: invited, not yet come in.</param>
/// <param name="Shut">Too many wrong passwords; opens by itself.</param>
public sealed record StaffMember(PersonId Person, string Name, string UserName, ImmutableArray<string> Roles, bool HasPassword, bool Shut);
