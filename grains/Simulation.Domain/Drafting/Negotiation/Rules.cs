using System.Diagnostics;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Papers;

namespace Simulation.Domain.Drafting.Negotiation;

/// <summary>Agreement clause by clause: subject to the capital, or for good. A clause that changes is agreed by nobody.</summary>
internal static class NegotiationRules
{
    public static Decision<SessionEvent> Decide(SessionState state, Seat.Member member, CommitteeCommand command, DecisionContext context) => command switch
    {
        AgreeAdReferendum agree => Agree(state, member, agree.Draft, agree.Clause, agree.Base, adReferendum: true, context),
        ConfirmAgreement confirm => Agree(state, member, confirm.Draft, confirm.Clause, confirm.Base, adReferendum: false, context),
        WithdrawAgreement withdraw => Withdraw(state, member, withdraw, context),
        _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
    };

    /// <summary>Noted agreements with one more; each of one way to settle one bracket stands once.</summary>
    public static ImmutableArray<BracketLift> Together(ImmutableArray<BracketLift> lifts, BracketLift lift) =>
        lifts.FirstOrDefault(l => l.IsOf(lift)) is { } same
            ? lifts.Replace(same, same with { By = [.. same.By.Union(lift.By)] })
            : lifts.Add(lift);

    private static Decision<SessionEvent> Agree(
        SessionState state, Seat.Member member, DraftId id, ClauseId clause, int revision, bool adReferendum, DecisionContext context)
    {
        if (DraftingRules.Seen(state, member, id) is not { } draft)
        {
            return RefusalCode.NoSuchDraft;
        }

        if (draft.Status is not (DraftStatus.Working or DraftStatus.Submitted or DraftStatus.Tabled))
        {
            return RefusalCode.DraftNotOpen;
        }

        if (draft.Text.Find(clause) is not { } now || DraftingRules.At(draft, revision)?.Find(clause) is not { } seen)
        {
            return RefusalCode.NoSuchClause;
        }

        var standing = draft.Agreements.FirstOrDefault(a => a.Clause == clause && a.Delegation == member.Delegation);
        return ClauseText.Of(now) != ClauseText.Of(seen) ? DraftingRules.MovedOn(draft, clause)
            : Brackets.Count(now).Open > 0 ? RefusalCode.StillBracketed
            : standing is not null && (standing.AdReferendum == adReferendum || !standing.AdReferendum) ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new ClauseAgreed(draft.Id, clause, adReferendum, member.Delegation, member.Person, context.Now));
    }

    private static Decision<SessionEvent> Withdraw(SessionState state, Seat.Member member, WithdrawAgreement command, DecisionContext context) =>
        DraftingRules.Seen(state, member, command.Draft) switch
        {
            null => RefusalCode.NoSuchDraft,
            { } draft when !draft.Agreements.Any(a => a.Clause == command.Clause && a.Delegation == member.Delegation) => Decision.Accept<SessionEvent>(),
            { Status: not (DraftStatus.Working or DraftStatus.Submitted or DraftStatus.Tabled) } => RefusalCode.DraftNotOpen,
            { } draft => Decision.Accept<SessionEvent>(new AgreementWithdrawn(draft.Id, command.Clause, member.Delegation, member.Person, context.Now)),
        };
}
