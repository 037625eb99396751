using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Drafting.Papers;

namespace Simulation.Domain.Tests.NeedToKnow;

/// <summary>Who looks: the table as each of four delegations sees it, the inside of each as each of its two members does, control, the chair, the hall.</summary>
[Flags]
internal enum Eyes
{
    None = 0,
    Chair = 1 << 12,
    Hall = 1 << 13,
    Control = 1 << 14,
    Everybody = 0xF | Chair | Hall | Control,
}

/// <summary>Who may know what, told from the rules in words (the doc comments of the commands), not from the views that are tested.</summary>
internal static class MayKnow
{
    public const int Delegations = 4;

    public static Eyes Table(int delegation) => (Eyes)(1 << delegation);

    public static Eyes Member(int delegation, int member) => (Eyes)(1 << (4 + (2 * delegation) + member));

    /// <summary>All members of a delegation, and its capital, which control plays.</summary>
    public static Eyes Inside(int delegation) => Member(delegation, 0) | Member(delegation, 1) | Eyes.Control;

    public static Eyes Tables(IEnumerable<DelegationId> delegations) => delegations.Aggregate(Eyes.None, (eyes, d) => eyes | Table(Worlds.Index(d)));

    public static Eyes Readers(MessageSent message) => message.Members.IsEmpty ? Eyes.Everybody
        : Tables(message.Members) | Eyes.Control | (message.Channel.IsToChair ? Eyes.Chair : Eyes.None);

    public static Eyes Of(Proposal proposal) => proposal.To.IsEmpty ? Eyes.Everybody : Tables(proposal.To.Add(proposal.Sponsor)) | Eyes.Control;

    /// <summary>Those who belong to it, are asked to or did; everybody once it is announced.</summary>
    public static Eyes Of(Bloc bloc) => bloc.IsPublic ? Eyes.Everybody : Tables([.. bloc.Members, .. bloc.Invited, .. bloc.Former]) | Eyes.Control;

    public static Eyes Of(Communique statement) => statement.Status == CommuniqueStatus.Published ? Eyes.Everybody
        : Tables(statement.With.Add(statement.Delegation)) | Eyes.Control;

    public static Eyes Of(Draft paper) => paper.Tabled is not null ? Eyes.Everybody : Tables([.. paper.Sponsors, .. paper.Invited]) | Eyes.Control | (paper.Status == DraftStatus.Submitted ? Eyes.Chair : Eyes.None);
}
