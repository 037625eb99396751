using Simulation.Domain.Delegations.Capital;

namespace Simulation.Domain.Delegations;

/// <summary>The inside of a delegation.</summary>
/// <param name="Formed">Null until it is formed.</param>
/// <param name="Members">In order of seating.</param>
public sealed record DelegationState(
    DelegationFormed? Formed,
    ImmutableList<DelegationMember> Members,
    ImmutableList<SaidInside> Messages,
    ImmutableDictionary<PersonId, string> Notes,
    CapitalState Capital)
{
    public static readonly DelegationState Initial = new(null, [], [], ImmutableDictionary<PersonId, string>.Empty, CapitalState.Initial);

    public DelegationMember? Find(PersonId person) => Members.Find(m => m.Person == person);

    public bool MayBind(PersonId person) => Find(person) is { } member && Binds(member.Function);

    public bool Binds(string function) => Formed?.Functions.Any(f => f.Id == function && f.Binds) ?? false;
}

public sealed record DelegationMember(PersonId Person, string Function);
