using Simulation.Domain.Committees;
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
        AcceptAmendment accept => Accept(state, member, accept, context),
        WithdrawAmendment withdraw => Withdraw(state, member, withdraw, context),
        _ => throw new System.Diagnostics.UnreachableException($"No rule for {command?.GetType().Name}"),
    };

    private static Decision<SessionEvent> Table(SessionState state, Seat.Member member, TableAmendment command, DecisionContext context)
    {
        if (DraftingRules.Seen(state, member, command.Draft) is not { } draft)
        {
            return RefusalCode.NoSuchDraft;
        }

        if (draft is not { Status: DraftStatus.Tabled, TabledText: { } text } || DraftingRules.IsBeingVotedOn(state, draft.Id))
        {
            return RefusalCode.DraftNotOpen;
        }

        if (!DraftingRules.MayPropose(state, member.Delegation))
        {
            return RefusalCode.ObserversDoNotPropose;
        }

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
            : Decision.Accept<SessionEvent>(new AmendmentTabled(draft.Id, amendment, member.Person, context.Now));
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
        if (state.Committee!.Drafting.Find(command.Amendment) is not { } found || state.Committee.Drafting.Find(found.Draft) is not { } draft)
        {
            return RefusalCode.NoSuchAmendment;
        }

        if (!draft.Sponsors.Contains(member.Delegation))
        {
            return RefusalCode.NotASponsor;
        }

        if (!VotingRules.Rules(state).Amendments.Friendly)
        {
            return RefusalCode.NoFriendlyAmendments;
        }

        if (found.AcceptedBy.Contains(member.Delegation))
        {
            return Decision.Accept<SessionEvent>();
        }

        if (draft.Status != DraftStatus.Tabled || found.Amendment.Status != AmendmentStatus.Tabled || IsOpen(state, command.Amendment))
        {
            return RefusalCode.AmendmentNotOpen;
        }

        var carried = draft.Sponsors.All(s => s == member.Delegation || found.AcceptedBy.Contains(s));
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
            { } found when !found.Amendment.Movers.Contains(member.Delegation) => RefusalCode.NotASponsor,
            { Amendment.Status: AmendmentStatus.Withdrawn } => Decision.Accept<SessionEvent>(),
            { Amendment.Status: not AmendmentStatus.Tabled } => RefusalCode.AmendmentNotOpen,
            _ when IsOpen(state, command.Amendment) => RefusalCode.AmendmentNotOpen,
            _ => Decision.Accept<SessionEvent>(
            [
                new AmendmentWithdrawn(command.Amendment, member.Delegation, member.Person, context.Now),
                .. SequenceRules.Drop(state, command.Amendment, NotPutReason.Withdrawn, context.Now),
            ]),
        };

    private static bool IsOpen(SessionState state, AmendmentId amendment) =>
        state.Committee!.Voting.Open?.Opened.Subject == new VoteSubject.Amendment(amendment);
}
