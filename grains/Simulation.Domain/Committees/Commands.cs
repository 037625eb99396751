namespace Simulation.Domain.Committees;

/// <summary>Something a delegation asks for in a committee.</summary>
[GenerateSerializer, Immutable, Alias("CommitteeCommand")]
public abstract record CommitteeCommand : SessionCommand;

/// <summary>Something that only the presiding officer (or control in their place) may do.</summary>
[GenerateSerializer, Immutable, Alias("ChairCommand")]
public abstract record ChairCommand : CommitteeCommand;

/// <summary>Marks acts that commit the delegation: only members whose function binds it may do them.</summary>
public interface IBindsDelegation
{
}

/// <summary>Give the chair to a person, or take it back to control. Who: control. A member of a delegation who presides keeps the seat; others of the delegation vote (rule 104).</summary>
/// <param name="Person">Null: control presides.</param>
[GenerateSerializer, Immutable, Alias("AppointPresidingOfficer.v1")]
public sealed record AppointPresidingOfficer(PersonId? Person) : ChairCommand;
