using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Reading;
using Simulation.Domain.Procedure;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Sequence;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>Working papers and drafts: who writes, who supports, when a text is before the committee.</summary>
public static class DraftingRules
{
    /// <summary>Longest clause, characters.</summary>
    public const int LongestClause = 4_000;

    /// <summary>Longest working paper as first written, characters.</summary>
    public const int LongestPaper = 100_000;

    /// <summary>The identity of a text that exists when the committee opens: the same at every table, so that scripts can name it.</summary>
    public static DraftId IdOf(string starting) => new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"draft/{starting}")).AsSpan(0, 16)));

    public static Decision<SessionEvent> Decide(SessionState state, Seat.Member member, CommitteeCommand command, DecisionContext context) =>
        AgendaRules.WhyNot(state, Activity.Draft) is { } code ? code : command switch
        {
            StartWorkingPaper start => Start(state, member, start, context),
            InviteToDraft invite => Invite(state, member, invite, context),
            EditClause edit => Edit(state, member, edit, context),
            AddClause add => Add(state, member, add, context),
            RemoveClause remove => Remove(state, member, remove, context),
            SponsorDraft sponsor => Sponsor(state, member, sponsor, context),
            SignDraft sign => Sign(state, member, sign, context),
            TableDraft table => Table(state, member, table, context),
            WithdrawDraft withdraw => Withdraw(state, member, withdraw, context),
            _ => MovingRules.Decide(state, member, command, context),
        };

    internal static DraftLanguage LanguageOf(Language language) => language switch
    {
        Language.Kk => DraftLanguage.Kk,
        Language.Ru => DraftLanguage.Ru,
        _ => DraftLanguage.En,
    };

    /// <summary>Null: there is no such text for this delegation.</summary>
    internal static Draft? Seen(SessionState state, Seat.Member member, DraftId id) =>
        state.Committee!.Drafting.Find(id) is { } draft && draft.IsSeenBy(member.Delegation) ? draft : null;

    internal static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static bool IsBeingVotedOn(SessionState state, DraftId draft) =>
        state.Committee!.Voting.ActionOn(draft) is { } action && action.Steps.Any(s => s.Status != StepStatus.Pending);

    private static Decision<SessionEvent> Start(SessionState state, Seat.Member member, StartWorkingPaper command, DecisionContext context)
    {
        var text = Texts.Clean(command.Text);
        if (Texts.WhyNot(text, LongestPaper, mayBeEmpty: false) is { } refusal)
        {
            return refusal;
        }

        return VotingRules.Body(state).Agenda.All(i => i.Id != command.Item)
            ? RefusalCode.NoSuchItem
            : Decision.Accept<SessionEvent>(new WorkingPaperStarted(
                new DraftId(context.NewId),
                command.Item,
                ResolutionReader.Read(text, LanguageOf(state.Plan!.WorkingLanguage)).Resolution,
                member.Delegation,
                member.Person,
                context.Now));
    }

    private static Decision<SessionEvent> Invite(SessionState state, Seat.Member member, InviteToDraft command, DecisionContext context)
    {
        if (Seen(state, member, command.Draft) is not { } draft)
        {
            return RefusalCode.NoSuchDraft;
        }

        ImmutableArray<DelegationId> invited = [.. command.Delegations.Distinct().Where(d => !draft.IsWrittenBy(d))];
        return !draft.Sponsors.Contains(member.Delegation) ? RefusalCode.NotASponsor
            : draft.Status != DraftStatus.Working ? RefusalCode.DraftNotOpen
            : !invited.All(state.Has) ? RefusalCode.NoSuchDelegation
            : invited.IsEmpty ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new InvitedToDraft(draft.Id, invited, member.Person, context.Now));
    }

    private static Decision<SessionEvent> Edit(SessionState state, Seat.Member member, EditClause command, DecisionContext context)
    {
        if (WhyNotWrite(state, member, command.Draft, out var draft) is { } code)
        {
            return code;
        }

        var mine = Texts.Clean(command.Sentence);
        if (WhyNotClause(mine) is { } refusal)
        {
            return refusal;
        }

        if (draft.Text.Find(command.Clause) is not { } stored || At(draft, command.Base)?.Find(command.Clause) is not { } began)
        {
            return RefusalCode.NoSuchClause;
        }

        var merged = WordMerge.Of(began.Sentence, mine, stored.Sentence);
        return !merged.IsClean ? new Refusal(RefusalCode.TextMovedOn, [stored.Sentence])
            : !Brackets.AreBalanced(merged.Text) ? RefusalCode.BracketsUnbalanced
            : merged.Text == stored.Sentence ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new ClauseEdited(draft.Id, command.Clause, merged.Text, member.Delegation, member.Person, context.Now));
    }

    private static Decision<SessionEvent> Add(SessionState state, Seat.Member member, AddClause command, DecisionContext context)
    {
        if (WhyNotWrite(state, member, command.Draft, out var draft) is { } code)
        {
            return code;
        }

        var sentence = Texts.Clean(command.Sentence);
        return WhyNotClause(sentence) is { } refusal ? refusal
            : !Enum.IsDefined(command.Part) || (command.After is { } after && draft.Text.Find(after)?.Kind != command.Part) ? RefusalCode.NoSuchClause
            : Decision.Accept<SessionEvent>(new ClauseAdded(
                draft.Id, command.After, NewClause(new ClauseId($"n{context.NewId:N}"), command.Part, sentence, draft.Text.Language), member.Delegation, member.Person, context.Now));
    }

    private static Decision<SessionEvent> Remove(SessionState state, Seat.Member member, RemoveClause command, DecisionContext context)
    {
        if (WhyNotWrite(state, member, command.Draft, out var draft) is { } code)
        {
            return code;
        }

        // Who removes a clause has read it: words that others wrote in it since are not removed unseen.
        return At(draft, command.Base)?.Find(command.Clause) is not { } began ? RefusalCode.NoSuchClause
            : draft.Text.Find(command.Clause) is not { } stored ? Decision.Accept<SessionEvent>()
            : stored.Sentence != began.Sentence ? new Refusal(RefusalCode.TextMovedOn, [stored.Sentence])
            : Decision.Accept<SessionEvent>(new ClauseRemoved(draft.Id, command.Clause, member.Delegation, member.Person, context.Now));
    }

    private static Decision<SessionEvent> Sponsor(SessionState state, Seat.Member member, SponsorDraft command, DecisionContext context) =>
        Seen(state, member, command.Draft) switch
        {
            null => RefusalCode.NoSuchDraft,
            { Status: not (DraftStatus.Working or DraftStatus.Tabled) } => RefusalCode.DraftNotOpen,
            _ when !MayPropose(state, member.Delegation) => RefusalCode.ObserversDoNotPropose,
            { } draft when draft.Sponsors.Contains(member.Delegation) => Decision.Accept<SessionEvent>(),
            { } draft => Decision.Accept<SessionEvent>(new DraftSponsored(draft.Id, member.Delegation, member.Person, context.Now)),
        };

    private static Decision<SessionEvent> Sign(SessionState state, Seat.Member member, SignDraft command, DecisionContext context) =>
        Seen(state, member, command.Draft) switch
        {
            null => RefusalCode.NoSuchDraft,
            { Status: not DraftStatus.Working } => RefusalCode.DraftNotOpen,
            { } draft when draft.Signatories.Contains(member.Delegation) || draft.Sponsors.Contains(member.Delegation) => Decision.Accept<SessionEvent>(),
            { } draft => Decision.Accept<SessionEvent>(new DraftSigned(draft.Id, member.Delegation, member.Person, context.Now)),
        };

    private static Decision<SessionEvent> Table(SessionState state, Seat.Member member, TableDraft command, DecisionContext context)
    {
        if (Seen(state, member, command.Draft) is not { } draft)
        {
            return RefusalCode.NoSuchDraft;
        }

        if (!draft.Sponsors.Contains(member.Delegation))
        {
            return RefusalCode.NotASponsor;
        }

        if (draft.Status != DraftStatus.Working)
        {
            return draft.Status == DraftStatus.Tabled ? Decision.Accept<SessionEvent>() : RefusalCode.DraftNotOpen;
        }

        var rules = VotingRules.Rules(state).Proposals;
        if (!MayPropose(state, member.Delegation))
        {
            return RefusalCode.ObserversDoNotPropose;
        }

        if (draft.Text.Operative.IsEmpty)
        {
            return RefusalCode.NothingDecided;
        }

        if (draft.Sponsors.Length < rules.Sponsors)
        {
            return new Refusal(RefusalCode.TooLittleSupport, [Text(draft.Sponsors.Length), Text(rules.Sponsors)]);
        }

        // Only members count towards the share, and only once.
        var body = VotingRules.Body(state);
        var supporters = draft.Sponsors.Union(draft.Signatories).Count(body.IsMember);
        var members = body.Members.Count(m => m.Status == MemberStatus.Member);
        return rules.Support is { } share && Quorum.Of(share) is { } support && !support.IsMet(supporters, members)
            ? new Refusal(RefusalCode.TooLittleSupport, [Text(supporters), Text(support.Least(members))])
            : Decision.Accept<SessionEvent>(new DraftTabled(draft.Id, member.Delegation, member.Person, context.Now));
    }

    private static Decision<SessionEvent> Withdraw(SessionState state, Seat.Member member, WithdrawDraft command, DecisionContext context) =>
        Seen(state, member, command.Draft) switch
        {
            null => RefusalCode.NoSuchDraft,
            { } draft when !draft.Sponsors.Contains(member.Delegation) => RefusalCode.NotASponsor,
            { Status: DraftStatus.Withdrawn } => Decision.Accept<SessionEvent>(),
            { Status: not DraftStatus.Tabled } => RefusalCode.DraftNotOpen,
            { } draft when IsTooLate(state, draft) => RefusalCode.TooLateToWithdraw,
            { } draft => Decision.Accept<SessionEvent>(new DraftWithdrawn(draft.Id, member.Delegation, member.Person, context.Now)),
        };

    private static bool IsTooLate(SessionState state, Draft draft) => VotingRules.Rules(state).Proposals.Withdrawal switch
    {
        Withdrawal.Never => true,
        Withdrawal.UntilAmended => IsBeingVotedOn(state, draft.Id) || draft.Revision > draft.Tabled,
        _ => IsBeingVotedOn(state, draft.Id),
    }
    || state.Committee!.Voting.Open?.Opened.Subject == new VoteSubject.Draft(draft.Id);

    internal static bool MayPropose(SessionState state, DelegationId delegation) =>
        VotingRules.Rules(state).Proposals.ObserversMay || VotingRules.Body(state).IsMember(delegation);

    internal static Clause NewClause(ClauseId id, ClauseKind kind, string sentence, DraftLanguage language) =>
        Amending.Reworded(new Clause(id, kind, "", "", "", []), sentence, language);

    internal static Refusal? WhyNotClause(string sentence) =>
        Texts.WhyNot(sentence, LongestClause, mayBeEmpty: false) ?? (Brackets.AreBalanced(sentence) ? null : new Refusal(RefusalCode.BracketsUnbalanced));

    private static Resolution? At(Draft draft, int revision) => revision >= 1 && revision <= draft.Revision ? draft.Versions[revision - 1].Text : null;

    private static RefusalCode? WhyNotWrite(SessionState state, Seat.Member member, DraftId id, out Draft draft)
    {
        draft = Seen(state, member, id)!;
        return draft is null ? RefusalCode.NoSuchDraft
            : draft.Status != DraftStatus.Working ? RefusalCode.DraftNotOpen
            : null;
    }
}
