using System.Diagnostics;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Sequence;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>Whose text it is: sponsors, signatories, who else sees it.</summary>
internal static class SupportRules
{
    public static Decision<SessionEvent> Decide(SessionState state, Seat.Member member, CommitteeCommand command, DecisionContext context) => command switch
    {
        InviteToDraft invite => Invite(state, member, invite, context),
        UninviteFromDraft uninvite => Uninvite(state, member, uninvite, context),
        SponsorDraft sponsor => DraftingRules.Seen(state, member, sponsor.Draft) switch
        {
            null => RefusalCode.NoSuchDraft,
            { } draft when draft.Sponsors.Contains(member.Delegation) => Decision.Accept<SessionEvent>(),
            { } draft when WhyNotSponsor(state, draft, member.Delegation) is { } code => code,
            { } draft => Decision.Accept<SessionEvent>(new DraftSponsored(draft.Id, member.Delegation, member.Person, context.Now)),
        },
        WithdrawSponsorship withdraw => Leave(state, member, withdraw, context),
        SignDraft sign => DraftingRules.Seen(state, member, sign.Draft) switch
        {
            null => RefusalCode.NoSuchDraft,
            { } draft when draft.Signatories.Contains(member.Delegation) || draft.Sponsors.Contains(member.Delegation) => Decision.Accept<SessionEvent>(),
            { } draft when WhyNotSign(draft) is { } code => code,
            { } draft => Decision.Accept<SessionEvent>(new DraftSigned(draft.Id, member.Delegation, member.Person, context.Now)),
        },
        WithdrawSignature withdraw => DraftingRules.Seen(state, member, withdraw.Draft) switch
        {
            null => RefusalCode.NoSuchDraft,
            { } draft when !draft.Signatories.Contains(member.Delegation) => Decision.Accept<SessionEvent>(),
            { } draft when WhyNotSign(draft) is { } code => code,
            { } draft => Decision.Accept<SessionEvent>(new SignatureWithdrawn(draft.Id, member.Delegation, member.Person, context.Now)),
        },
        _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
    };

    public static RefusalCode? WhyNotSponsor(SessionState state, Draft draft, DelegationId delegation) =>
        draft.Status is not (DraftStatus.Working or DraftStatus.Tabled) ? RefusalCode.DraftNotOpen
        : !DraftingRules.MayPropose(state, delegation) ? RefusalCode.ObserversDoNotPropose
        : null;

    public static RefusalCode? WhyNotLeave(SessionState state, Draft draft, DelegationId delegation) =>
        !draft.Sponsors.Contains(delegation) ? RefusalCode.NotASponsor
        : draft.Status is not (DraftStatus.Working or DraftStatus.Tabled) || DraftingRules.IsBeingVotedOn(state, draft.Id) ? RefusalCode.DraftNotOpen
        : draft.Sponsors.Length == 1 ? RefusalCode.LastSponsor
        : null;

    public static RefusalCode? WhyNotSign(Draft draft) => draft.Status != DraftStatus.Working ? RefusalCode.DraftNotOpen : null;

    private static Decision<SessionEvent> Invite(SessionState state, Seat.Member member, InviteToDraft command, DecisionContext context)
    {
        if (DraftingRules.Seen(state, member, command.Draft) is not { } draft)
        {
            return RefusalCode.NoSuchDraft;
        }

        ImmutableArray<DelegationId> invited = [.. command.Delegations.Distinct().Where(d => !draft.IsWrittenBy(d))];
        return WhyNotInvite(draft, member.Delegation) is { } code ? code
            : !invited.All(state.Has) ? RefusalCode.NoSuchDelegation
            : invited.IsEmpty ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new InvitedToDraft(draft.Id, invited, member.Person, context.Now));
    }

    private static Decision<SessionEvent> Uninvite(SessionState state, Seat.Member member, UninviteFromDraft command, DecisionContext context)
    {
        if (DraftingRules.Seen(state, member, command.Draft) is not { } draft)
        {
            return RefusalCode.NoSuchDraft;
        }

        ImmutableArray<DelegationId> leaving = [.. command.Delegations.Distinct().Where(draft.Invited.Contains)];
        return WhyNotInvite(draft, member.Delegation) is { } code ? code
            : leaving.IsEmpty ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new UninvitedFromDraft(draft.Id, leaving, member.Person, context.Now));
    }

    public static RefusalCode? WhyNotInvite(Draft draft, DelegationId delegation) =>
        !draft.Sponsors.Contains(delegation) ? RefusalCode.NotASponsor
        : draft.Status != DraftStatus.Working ? RefusalCode.DraftNotOpen
        : null;

    private static Decision<SessionEvent> Leave(SessionState state, Seat.Member member, WithdrawSponsorship command, DecisionContext context)
    {
        if (DraftingRules.Seen(state, member, command.Draft) is not { } draft)
        {
            return RefusalCode.NoSuchDraft;
        }

        if (WhyNotLeave(state, draft, member.Delegation) is { } code)
        {
            return code;
        }

        // An amendment that only this sponsor had not accepted is part of the text now.
        var left = draft.Sponsors.Remove(member.Delegation);
        var carried = VotingRules.Rules(state).Amendments.Friendly
            ? state.Committee!.Drafting.To(draft.Id)
                .Where(a => a.Amendment is { Status: AmendmentStatus.Tabled, Parent: null } && left.All(a.AcceptedBy.Contains))
                .Select(a => a.Amendment.Id)
                .ToList()
            : [];
        return Decision.Accept<SessionEvent>(
        [
            new SponsorshipWithdrawn(draft.Id, member.Delegation, member.Person, context.Now),
            .. carried.Select(a => new AmendmentCarried(a, context.Now)),
            .. carried.SelectMany(a => SequenceRules.Drop(state, a, NotPutReason.Accepted, context.Now)),
        ]);
    }
}
