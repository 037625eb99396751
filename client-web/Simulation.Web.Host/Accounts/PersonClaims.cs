using System.Security.Claims;
using Simulation.Domain;

namespace Simulation.Web.Host.Accounts;

/// <summary>What a signed-in person's claims are called, and reading them.</summary>
public static class PersonClaims
{
    public const string Scheme = "person";
    public const string Person = "person";
    public const string Name = "name";
    public const string Role = "role";
    public const string Language = "language";

    /// <summary>The id for <see cref="ISignIns"/>.</summary>
    public const string SignIn = "sub"; // antiforgery tokens are bound to it: they hold as long as the sign-in does

    /// <summary>What the cookie holds: which sign-in, nothing about the person.</summary>
    public static ClaimsPrincipal Ticket(string signInId) => new(new ClaimsIdentity([new Claim(SignIn, signInId)], Scheme, Name, Role));

    /// <summary>What a request sees: the person as they are now.</summary>
    public static ClaimsPrincipal Of(string signInId, SignedIn signedIn) => new(new ClaimsIdentity(
        [
            new Claim(SignIn, signInId),
            new Claim(Person, signedIn.Person.ToString()),
            new Claim(Name, signedIn.Name),
            new Claim(Language, signedIn.Language.Tag()),
            .. signedIn.Roles.Select(r => new Claim(Role, r)),
        ],
        Scheme,
        Name,
        Role));

    public static PersonId? PersonId(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(Person), out var id) ? new PersonId(id) : null;

    public static string? SignInId(this ClaimsPrincipal user) => user.FindFirstValue(SignIn);

    public static bool IsStaff(this ClaimsPrincipal user) => Roles.Staff.Any(user.IsInRole);

    public static bool Teaches(this ClaimsPrincipal user) => user.IsInRole(Roles.Instructor) || user.IsInRole(Roles.Administrator);
}
