using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Sequence;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>Amendments to tabled drafts: moved, accepted by the sponsors, taken back.</summary>
internal static class MovingRules
{
    public static Decision<SessionEvent> Decide(SessionState state, Seat.Member member, CommitteeCommand command, DecisionContext context) => command switch
    {
        TableAmendment table => Table(state, member, table, context),
        SupportAmendment support => Support(state, member, support, context),
        AcceptAmendment accept => Accept(state, member, accept, context),
        WithdrawAmendment withdraw => Withdraw(state, member, withdraw, context),
        _ => throw new System.Diagnostics.UnreachableException($"No rule for {command?.GetType().Name}"),
    };

    /// <summary>Once the chair has announced what is put in which order, nothing is added (General Assembly, rules 128 and 130).</summary>
    public static RefusalCode? WhyNotAmend(SessionState state, Draft draft, DelegationId delegation) =>
        draft is not { Status: DraftStatus.Tabled, Tabled: not null } || state.Committee!.Voting.ActionOn(draft.Id) is { Confirmed: true } ? RefusalCode.DraftNotOpen
        : !DraftingRules.MayPropose(state, delegation) ? RefusalCode.ObserversDoNotPropose
        : null;

    /// <summary>Movers and signatories of an amendment, where the rules ask that it be supported.</summary>
    public static Support SupportOf(SessionState state, Amendment amendment) =>
        AdmissionRules.SupportOf(state, VotingRules.Rules(state).Amendments.Support, amendment.Movers.Union(amendment.Signatories));

    public static RefusalCode? WhyNotSupport(SessionState state, DraftAmendment amendment, DelegationId delegation) =>
        amendment.Amendment.Status != AmendmentStatus.Tabled || IsOpen(state, amendment.Amendment.Id) ? RefusalCode.AmendmentNotOpen
        : !DraftingRules.MayPropose(state, delegation) ? RefusalCode.ObserversDoNotPropose
        : null;

    public static RefusalCode? WhyNotAccept(SessionState state, DraftAmendment amendment, DelegationId delegation) =>
        !Owners(state, amendment).Contains(delegation) ? RefusalCode.NotASponsor
        : !VotingRules.Rules(state).Amendments.Friendly ? RefusalCode.NoFriendlyAmendments
        : state.Committee!.Drafting.Find(amendment.Draft)?.Status != DraftStatus.Tabled
            || amendment.Amendment.Status != AmendmentStatus.Tabled
            || IsOpen(state, amendment.Amendment.Id) ? RefusalCode.AmendmentNotOpen
        : null;

    public static RefusalCode? WhyNotWithdraw(SessionState state, DraftAmendment amendment, DelegationId delegation) =>
        !amendment.Amendment.Movers.Contains(delegation) ? RefusalCode.NotASponsor
        : amendment.Amendment.Status != AmendmentStatus.Tabled || IsOpen(state, amendment.Amendment.Id) ? RefusalCode.AmendmentNotOpen
        : null;

    /// <summary>Whose words it changes: the sponsors', or those of the movers of the amendment that it amends.</summary>
    private static ImmutableArray<DelegationId> Owners(SessionState state, DraftAmendment amendment) =>
        amendment.Amendment.Parent is { } parent
            ? state.Committee!.Drafting.Find(parent)?.Amendment.Movers ?? []
            : state.Committee!.Drafting.Find(amendment.Draft)?.Sponsors ?? [];

    private static Decision<SessionEvent> Support(SessionState state, Seat.Member member, SupportAmendment command, DecisionContext context) =>
        state.Committee!.Drafting.Find(command.Amendment) switch
        {
            null => RefusalCode.NoSuchAmendment,
            { } found when found.Amendment.Movers.Contains(member.Delegation) || found.Amendment.Signatories.Contains(member.Delegation) => Decision.Accept<SessionEvent>(),
            { } found when WhyNotSupport(state, found, member.Delegation) is { } code => code,
            _ => Decision.Accept<SessionEvent>(new AmendmentSupported(command.Amendment, member.Delegation, member.Person, context.Now)),
        };

    private static Decision<SessionEvent> Table(SessionState state, Seat.Member member, TableAmendment command, DecisionContext context)
    {
        if (DraftingRules.Seen(state, member, command.Draft) is not { } draft)
        {
            return RefusalCode.NoSuchDraft;
        }

        if (WhyNotAmend(state, draft, member.Delegation) is { } code)
        {
            return code;
        }

        var text = draft.TabledText!;

        var parent = command.Parent is { } id ? state.Committee!.Drafting.Find(id) : null;
        if (command.Parent is not null && (parent?.Draft != draft.Id || parent.Amendment.Status != AmendmentStatus.Tabled || !VotingRules.Rules(state).Amendments.ToAmendments))
        {
            return RefusalCode.NoSuchAmendment;
        }

        var words = Texts.Clean(command.NewText);
        if (Texts.WhyNot(words, DraftingRules.LongestClause, mayBeEmpty: true) is { } refusal)
        {
            return refusal;
        }

        if (!Enum.IsDefined(command.Kind) || !Enum.IsDefined(command.Part) || !Brackets.AreBalanced(words))
        {
            return Enum.IsDefined(command.Kind) && Enum.IsDefined(command.Part) ? RefusalCode.BracketsUnbalanced : RefusalCode.AmendmentDoesNotFit;
        }

        var amendment = Of(command, parent?.Amendment, words, text, member.Delegation, context);
        return Amending.WhyNot(parent is null ? text : Amending.Preview(text, parent.Amendment), amendment) is not null
            ? RefusalCode.AmendmentDoesNotFit
            : Decision.Accept<SessionEvent>(new AmendmentTabled(draft.Id, amendment, member.Person, context.Now, AdmissionRules.SymbolForAmendment(state, draft)));
    }

    private static Amendment Of(TableAmendment command, Amendment? parent, string words, Resolution text, DelegationId mover, DecisionContext context)
    {
        var target = command.Target ?? (command.Kind == AmendmentKind.Add ? null : parent?.NewClause?.Id ?? parent?.Target);
        var replaced = target is { } id ? text.Find(id) : null;
        var part = replaced?.Kind ?? command.Part;
        var clause = words.Length == 0 ? null : command.Kind switch
        {
            AmendmentKind.Add => DraftingRules.NewClause(new ClauseId($"n{context.NewId:N}"), part, words, text.Language),
            AmendmentKind.Replace when replaced is not null => DraftingRules.NewClause(replaced.Id, part, words, text.Language),
            _ => null,
        };
        return new Amendment(
            new AmendmentId(context.NewId), command.Kind, part, target, command.Through, command.OldText ?? "", command.Occurrence < 1 ? 1 : command.Occurrence,
            words, clause, command.Parent, [mover], [], context.Now, AmendmentStatus.Tabled);
    }

    private static Decision<SessionEvent> Accept(SessionState state, Seat.Member member, AcceptAmendment command, DecisionContext context)
    {
        if (state.Committee!.Drafting.Find(command.Amendment) is not { } found)
        {
            return RefusalCode.NoSuchAmendment;
        }

        if (found.AcceptedBy.Contains(member.Delegation))
        {
            return Decision.Accept<SessionEvent>();
        }

        if (WhyNotAccept(state, found, member.Delegation) is { } code)
        {
            return code;
        }

        var carried = Owners(state, found).All(s => s == member.Delegation || found.AcceptedBy.Contains(s));
        return Decision.Accept<SessionEvent>(
        [
            new AmendmentAccepted(command.Amendment, member.Delegation, carried, member.Person, context.Now),
            .. carried ? SequenceRules.Drop(state, command.Amendment, NotPutReason.Accepted, context.Now) : [],
        ]);
    }

    private static Decision<SessionEvent> Withdraw(SessionState state, Seat.Member member, WithdrawAmendment command, DecisionContext context) =>
        state.Committee!.Drafting.Find(command.Amendment) switch
        {
            null => RefusalCode.NoSuchAmendment,
            { Amendment.Status: AmendmentStatus.Withdrawn } found when found.Amendment.Movers.Contains(member.Delegation) => Decision.Accept<SessionEvent>(),
            { } found when WhyNotWithdraw(state, found, member.Delegation) is { } code => code,
            _ => Decision.Accept<SessionEvent>(
            [
                new AmendmentWithdrawn(command.Amendment, member.Delegation, member.Person, context.Now),
                .. SequenceRules.DropWithSubAmendments(state, command.Amendment, NotPutReason.Withdrawn, context.Now),
            ]),
        };

    private static bool IsOpen(SessionState state, AmendmentId amendment) =>
        state.Committee!.Voting.Open?.Opened.Subject == new VoteSubject.Amendment(amendment);
}
