using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Negotiation;
using Simulation.Domain.Drafting.Reading;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Sequence;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>Texts under way: which rule answers which command, and what the rules share.</summary>
public static class DraftingRules
{
    /// <summary>Longest wording in an amendment or a bracket, characters.</summary>
    public const int LongestClause = 4_000;

    /// <summary>Longest clause with all its points, characters.</summary>
    public const int LongestClauseText = 20_000;

    /// <summary>Longest working paper as first written, characters.</summary>
    public const int LongestPaper = 100_000;

    public const int LongestTitle = 400;

    /// <summary>The identity of a text that exists when the committee opens: the same at every table, so that scripts can name it.</summary>
    public static DraftId IdOf(string starting) => new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"draft/{starting}")).AsSpan(0, 16)));

    /// <summary>The material with its texts as they are read now: what was read is kept, so that a later reader changes no session.</summary>
    public static CommitteeMaterial? Read(CommitteeMaterial? material, Language language) =>
        material is null ? null : material with { Drafts = [.. material.Drafts.Select(d => d with { Read = d.Read ?? Read(d, language) })] };

    public static Decision<SessionEvent> Decide(SessionState state, Seat.Member member, CommitteeCommand command, DecisionContext context) =>
        AgendaRules.WhyNot(state, Activity.Draft) is { } code ? code : command switch
        {
            StartWorkingPaper or EditClause or AddClause or RemoveClause or MoveClause or ReplaceText or RetitleDraft => WritingRules.Decide(state, member, command, context),
            InviteToDraft or UninviteFromDraft or SponsorDraft or WithdrawSponsorship or SignDraft or WithdrawSignature => SupportRules.Decide(state, member, command, context),
            TableDraft table => AdmissionRules.Table(state, member, table, context),
            WithdrawDraft withdraw => AdmissionRules.Withdraw(state, member, withdraw, context),
            BracketWords or AddAlternative or LeavePlace or LiftBracket => BracketRules.Decide(state, member, command, context),
            AgreeAdReferendum or ConfirmAgreement or WithdrawAgreement => NegotiationRules.Decide(state, member, command, context),
            _ => MovingRules.Decide(state, member, command, context),
        };

    internal static Resolution Read(StartingDraft draft, Language language) =>
        // Where the case has no text in the working language, the text that there is says in which one it is.
        ResolutionReader.Read(draft.Text.In(language), draft.Text.Exactly(language) is null ? null : LanguageOf(language)).Resolution;

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

    internal static bool MayPropose(SessionState state, DelegationId delegation) =>
        VotingRules.Rules(state).Proposals.ObserversMay || VotingRules.Body(state).IsMember(delegation);

    /// <summary>The name in which a delegation's brackets are.</summary>
    internal static string CodeOf(DelegationId delegation) => delegation.Value.ToUpperInvariant();

    internal static Clause NewClause(ClauseId id, ClauseKind kind, string text, DraftLanguage language) =>
        ClauseText.Read(new Clause(id, kind, "", "", "", []), text, language, id.Value);

    internal static Refusal? WhyNotClause(string text) =>
        Texts.WhyNot(text, LongestClauseText, mayBeEmpty: false) ?? (Brackets.AreBalanced(text) ? null : new Refusal(RefusalCode.BracketsUnbalanced));

    /// <summary>The text at a revision; null: there was no such revision.</summary>
    internal static Resolution? At(Draft draft, int revision) => revision >= 1 && revision <= draft.Revision ? draft.Versions[revision - 1].Text : null;

    /// <summary>Others changed the same place: what stands there now is told.</summary>
    internal static Refusal MovedOn(Draft draft, ClauseId clause) => new(RefusalCode.TextMovedOn, [ClauseText.Shown(draft.Text, clause)]);

    internal static RefusalCode? WhyNotWrite(SessionState state, Seat.Member member, DraftId id, out Draft draft)
    {
        draft = Seen(state, member, id)!;
        return draft is null ? RefusalCode.NoSuchDraft
            : draft.Status != DraftStatus.Working ? RefusalCode.DraftNotOpen
            : null;
    }
}
