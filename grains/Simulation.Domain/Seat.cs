using System.Text.Json.Serialization;

namespace Simulation.Domain;

/// <summary>Who acts at a table, and as what. Derived by the server from the signed-in person; never taken from a client.</summary>
[GenerateSerializer, Immutable, Alias("Seat")]
[JsonDerivedType(typeof(Member), "member")]
[JsonDerivedType(typeof(Control), "control")]
[JsonDerivedType(typeof(Platform), "platform")]
[JsonDerivedType(typeof(Chair), "chair")]
public abstract record Seat
{
    private Seat() { }

    /// <summary>A member acting in the name of a delegation; the delegation has checked that the member may.</summary>
    [GenerateSerializer, Immutable, Alias("Seat.Member")]
    public sealed record Member(DelegationId Delegation, PersonId Person) : Seat;

    /// <summary>An instructor of the course.</summary>
    [GenerateSerializer, Immutable, Alias("Seat.Control")]
    public sealed record Control(PersonId Person) : Seat;

    /// <summary>A person who claims the chair of a committee; whether control appointed them is the session's to know.</summary>
    [GenerateSerializer, Immutable, Alias("Seat.Chair")]
    public sealed record Chair(PersonId Person) : Seat;

    /// <summary>The platform itself: clocks, deadlines, the exercise opening its tables.</summary>
    [GenerateSerializer, Immutable, Alias("Seat.Platform")]
    public sealed record Platform : Seat;
}
