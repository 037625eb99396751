using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Web.Client.Desk;

namespace Simulation.Web.Client.Committee;

/// <summary>Something that messages can refer to, as people call it.</summary>
/// <param name="SeenBy">The delegations that may see it; empty: everybody.</param>
public sealed record NamedReference(Reference Reference, string Name, ImmutableArray<DelegationId> SeenBy)
{
    /// <summary>Whether all who read the conversation may see it.</summary>
    public bool IsSeenIn(Talk talk) => SeenBy.IsEmpty || talk.Kind switch
    {
        TalkKind.Private or TalkKind.Bloc => talk.Others.All(SeenBy.Contains),
        TalkKind.Secretariat => true,
        _ => false,
    };
}
