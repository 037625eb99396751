using Simulation.Domain;

namespace Simulation.Web.Host.Accounts;

public enum LinkPurpose
{
    /// <summary>Makes the first administrator.</summary>
    SetUp = 1,
    /// <summary>Lets a member of staff choose a password: an invitation, or a forgotten one.</summary>
    ChoosePassword = 2,
}

/// <summary>Links that work once and for a limited time. Only their hashes are kept.</summary>
public sealed class OneTimeLinks(AccountsDatabase database, TimeProvider time)
{
    public static readonly TimeSpan SetUpLife = TimeSpan.FromHours(24);
    public static readonly TimeSpan InvitationLife = TimeSpan.FromDays(7);

    /// <summary>
    /// Makes a link's token. Earlier unused links for the same purpose and person stop working; set-up links are nobody's, and each of
    /// several web hosts prints its own: they work until there is an administrator.
    /// </summary>
    public async Task<string> MakeAsync(LinkPurpose purpose, PersonId? person, TimeSpan life)
    {
        var token = Secrets.NewToken();
        var now = time.GetUtcNow();
        await database.InTransactionAsync(async transaction =>
        {
            if (person is { } whose)
            {
                await transaction.WriteAsync(
                    "DELETE FROM one_time_link WHERE purpose = @purpose AND used IS NULL AND person = @person",
                    new { purpose = purpose.ToString(), person = whose.ToString() });
            }

            return await transaction.WriteAsync(
                "INSERT INTO one_time_link (token_hash, purpose, person, created, expires) VALUES (@hash, @purpose, @person, @now, @expires)",
                new
                {
                    hash = Secrets.HashOf(token),
                    purpose = purpose.ToString(),
                    person = person?.ToString(),
                    now = now.ToUnixTimeMilliseconds(),
                    expires = (now + life).ToUnixTimeMilliseconds(),
                });
        });
        return token;
    }

    /// <summary>Whether the link would work, and for whom; it is not used up.</summary>
    public async Task<(bool Good, PersonId? Person)> LookAsync(LinkPurpose purpose, string token)
    {
        var row = await database.FindAsync<LinkRow>(
            "SELECT token_hash, person FROM one_time_link WHERE token_hash = @hash AND purpose = @purpose AND used IS NULL AND expires > @now",
            new { hash = Secrets.HashOf(token), purpose = purpose.ToString(), now = time.GetUtcNow().ToUnixTimeMilliseconds() });
        return (row is not null, row?.Person is { } person ? new PersonId(Guid.Parse(person)) : null);
    }

    /// <summary>Uses the link up. Of two that try at the same moment one succeeds.</summary>
    public async Task<bool> UseAsync(LinkPurpose purpose, string token) =>
        await database.WriteAsync(
            "UPDATE one_time_link SET used = @now WHERE token_hash = @hash AND purpose = @purpose AND used IS NULL AND expires > @now",
            new { hash = Secrets.HashOf(token), purpose = purpose.ToString(), now = time.GetUtcNow().ToUnixTimeMilliseconds() }) == 1;

    /// <summary>Gives a link back that was used up for something that was then refused.</summary>
    public Task GiveBackAsync(LinkPurpose purpose, string token) =>
        database.WriteAsync(
            "UPDATE one_time_link SET used = NULL WHERE token_hash = @hash AND purpose = @purpose",
            new { hash = Secrets.HashOf(token), purpose = purpose.ToString() });

    private sealed record LinkRow(string TokenHash, string? Person);
}
