using Simulation.Domain;

namespace Simulation.Web.Host.Accounts;

/// <summary>
/// Who is signed in. A cookie holds only the (protected) id of a row kept here, so ending the row ends the sign-in everywhere: other tabs,
/// other hosts, open live connections, copies of the cookie.
/// </summary>
public interface ISignIns
{
    /// <summary>How long an answer may be out of date.</summary>
    static readonly TimeSpan Staleness = TimeSpan.FromSeconds(2);

    /// <summary>Begins a sign-in and returns its id: 256 random bits, kept here as a hash only.</summary>
    Task<string> BeginAsync(PersonId person, TimeSpan life);

    /// <summary>The sign-in with the person's present name and roles; null when it has ended or expired. May be <see cref="Staleness"/> old.</summary>
    ValueTask<SignedIn?> FindAsync(string id);

    /// <summary>Whether the sign-in still holds. May be <see cref="Staleness"/> old.</summary>
    ValueTask<bool> IsLiveAsync(string id);

    /// <summary>Which of these sign-ins have ended or expired, as it is now: not <see cref="Staleness"/> old.</summary>
    Task<ImmutableArray<string>> EndedAsync(IReadOnlyCollection<string> ids);

    Task EndAsync(string id);

    /// <summary>Ends all of a person's sign-ins: expelled, password or roles changed.</summary>
    Task EndAllAsync(PersonId person);
}

public sealed record SignedIn(PersonId Person, string Name, Language Language, ImmutableArray<string> Roles, DateTimeOffset Expires);
