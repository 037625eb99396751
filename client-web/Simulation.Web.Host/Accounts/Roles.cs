namespace Simulation.Web.Host.Accounts;

/// <summary>What a person may be on the platform. Seats (delegations, chair, projector) are not roles.</summary>
public static class Roles
{
    public const string Student = "student";
    public const string Instructor = "instructor";
    public const string Faculty = "faculty";
    public const string Administrator = "administrator";

    /// <summary>The roles of staff, in the order in which they are shown.</summary>
    public static readonly ImmutableArray<string> Staff = [Instructor, Faculty, Administrator];

    public static string Join(IEnumerable<string> roles) => string.Join(' ', Staff.Where(roles.Contains));

    public static ImmutableArray<string> Split(string? roles) =>
        roles is null ? [Student] : [.. roles.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}

/// <summary>Who may open which pages.</summary>
public static class Policies
{
    /// <summary>Any member of staff.</summary>
    public const string Staff = "staff";

    /// <summary>Those who give courses: instructors and administrators.</summary>
    public const string Teaching = "teaching";

    public const string Administration = "administration";
}
