using System.Diagnostics;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Papers;

namespace Simulation.Domain.Drafting.Negotiation;

/// <summary>Brackets in working papers: words that are not agreed, in somebody's name, and how they are settled.</summary>
internal static class BracketRules
{
    /// <summary>Longest word that says what is missing, characters.</summary>
    public const int LongestPlaceholder = 40;

    public static Decision<SessionEvent> Decide(SessionState state, Seat.Member member, CommitteeCommand command, DecisionContext context) => command switch
    {
        BracketWords bracket => DraftingRules.WhyNotWrite(state, member, bracket.Draft, out var draft) is { } code ? code : Bracket(draft, member, bracket, context),
        AddAlternative add => DraftingRules.WhyNotWrite(state, member, add.Draft, out var draft) is { } code ? code : Add(draft, member, add, context),
        LeavePlace leave => DraftingRules.WhyNotWrite(state, member, leave.Draft, out var draft) is { } code ? code : Leave(draft, member, leave, context),
        LiftBracket lift => DraftingRules.WhyNotWrite(state, member, lift.Draft, out var draft) is { } code ? code : Lift(draft, member, lift, context),
        _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
    };

    private static Decision<SessionEvent> Bracket(Draft draft, Seat.Member member, BracketWords command, DecisionContext context)
    {
        var alternative = Line(command.Alternative);
        if (WhyNotWording(alternative, mayBeEmpty: true) is { } refusal)
        {
            return refusal;
        }

        var words = Line(command.Words);
        return words.Length == 0 ? RefusalCode.TextEmpty
            : !Brackets.AreBalanced(words) ? RefusalCode.BracketsUnbalanced
            : Change(draft, member, command.Target, command.Base, BracketChange.Bracketed, words, context, (text, ids) =>
            {
                var bound = References.Bind(words, draft.Text.Language, ids);
                return WholeWords.Find(text, bound, command.Occurrence) is not { } at ? null
                    : alternative.Length == 0 ? Brackets.Enclose(text, at, bound.Length, [DraftingRules.CodeOf(member.Delegation)])
                    : text[..at] + $"[{bound} | {DraftingRules.CodeOf(member.Delegation)}: {References.Bind(alternative, draft.Text.Language, ids)}]" + text[(at + bound.Length)..];
            });
    }

    private static Decision<SessionEvent> Leave(Draft draft, Seat.Member member, LeavePlace command, DecisionContext context)
    {
        var word = Line(command.Word);
        return Texts.WhyNot(word, LongestPlaceholder, mayBeEmpty: true) is { } refusal ? refusal
            : word.AsSpan().ContainsAny('[', ']', '|') ? RefusalCode.BracketsUnbalanced
            : Change(draft, member, command.Target, command.Base, BracketChange.PlaceLeft, word, context, (text, ids) =>
            {
                var after = References.Bind(Line(command.After), draft.Text.Language, ids);
                return WholeWords.Find(text, after, command.Occurrence) is { } at
                    ? Wording.Join(text[..(at + after.Length)] + " " + Brackets.Placeholder(word), text[(at + after.Length)..].TrimStart())
                    : null;
            });
    }

    private static Decision<SessionEvent> Add(Draft draft, Seat.Member member, AddAlternative command, DecisionContext context)
    {
        var alternative = Line(command.Alternative);
        if (WhyNotWording(alternative, mayBeEmpty: false) is { } refusal)
        {
            return refusal;
        }

        if (Place(draft.Text, command.Target) is not { } text)
        {
            return RefusalCode.NoSuchClause;
        }

        return Brackets.Find(text, command.Bracket ?? "", command.Occurrence) is not { } bracket
            ? RefusalCode.NoSuchBracket
            : Changed(draft, member, command.Target, Brackets.Propose(text, bracket, DraftingRules.CodeOf(member.Delegation), alternative), BracketChange.AlternativeAdded, alternative, context);
    }

    private static Decision<SessionEvent> Lift(Draft draft, Seat.Member member, LiftBracket command, DecisionContext context)
    {
        if (Place(draft.Text, command.Target) is not { } text)
        {
            return RefusalCode.NoSuchClause;
        }

        if (Brackets.Find(text, command.Bracket ?? "", command.Occurrence) is not { } bracket
            || (command.Option is { } chosen && (chosen < 0 || chosen >= bracket.Options.Length))
            || (command.AdReferendum && (command.Option is null || bracket.AdReferendum)))
        {
            return RefusalCode.NoSuchBracket;
        }

        var lift = new BracketLift(command.Target, command.Bracket!, command.Occurrence, command.Option, command.AdReferendum, [member.Delegation]);
        var agreed = draft.Lifts.FirstOrDefault(l => l.IsOf(lift))?.By ?? [];
        if (!IsSettled(draft, bracket, agreed.Add(member.Delegation)))
        {
            return agreed.Contains(member.Delegation)
                ? Decision.Accept<SessionEvent>()
                : Decision.Accept<SessionEvent>(new LiftAgreed(draft.Id, lift, member.Delegation, member.Person, context.Now));
        }

        var settled = command.AdReferendum ? Brackets.SettleAdReferendum(text, bracket, command.Option!.Value) : Brackets.Settle(text, bracket, command.Option);
        return settled.Length == 0
            ? RefusalCode.TextEmpty
            : Changed(
                draft,
                member,
                command.Target,
                settled,
                command.AdReferendum ? BracketChange.SettledAdReferendum : BracketChange.Lifted,
                command.Option is { } option ? bracket.Options[option].Text : "",
                context);
    }

    /// <summary>All in whose name the bracket is, or all sponsors. A bracket in nobody's name is the sponsors'.</summary>
    private static bool IsSettled(Draft draft, Bracket bracket, ImmutableArray<DelegationId> agreed)
    {
        var named = bracket.Options.SelectMany(o => o.By).ToHashSet(StringComparer.Ordinal);
        return draft.Sponsors.All(agreed.Contains) || (named.Count > 0 && named.IsSubsetOf(agreed.Select(DraftingRules.CodeOf)));
    }

    /// <summary>A change that was thought of on an earlier revision: what others wrote meanwhile in other places is kept.</summary>
    /// <param name="change">The changed words of the clause or point; null: the place is not there.</param>
    private static Decision<SessionEvent> Change(
        Draft draft,
        Seat.Member member,
        ClauseId target,
        int revision,
        BracketChange what,
        string words,
        DecisionContext context,
        Func<string, ImmutableArray<ClauseId>, string?> change)
    {
        if (DraftingRules.At(draft, revision) is not { } seen || Place(seen, target) is not { } began || Place(draft.Text, target) is not { } stored)
        {
            return RefusalCode.NoSuchClause;
        }

        if (change(began, [.. seen.Operative.Select(c => c.Id)]) is not { } mine)
        {
            return RefusalCode.WordsNotFound;
        }

        var merged = WordMerge.Of(began, mine, stored);
        return !merged.IsClean ? DraftingRules.MovedOn(draft, Places.Find(draft.Text, target)!.Value.Clause.Id)
            : !Brackets.AreBalanced(merged.Text) ? RefusalCode.BracketsUnbalanced
            : Changed(draft, member, target, merged.Text, what, words, context);
    }

    private static Decision<SessionEvent> Changed(
        Draft draft, Seat.Member member, ClauseId target, string text, BracketChange what, string words, DecisionContext context) =>
        Place(draft.Text, target) == text
            ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new BracketsChanged(
                draft.Id, what, target, words, PaperText.WithWords(draft.Text, target, text), member.Delegation, member.Person, context.Now));

    private static string? Place(Resolution text, ClauseId target) => Places.Find(text, target) is { } found ? Places.TextOf(found) : null;

    private static Refusal? WhyNotWording(string words, bool mayBeEmpty) =>
        Texts.WhyNot(words, DraftingRules.LongestClause, mayBeEmpty)
        ?? (Brackets.AreBalanced(words) && !words.Contains('|', StringComparison.Ordinal) ? null : new Refusal(RefusalCode.BracketsUnbalanced));

    private static string Line(string? words) => Texts.Clean(words).ReplaceLineEndings(" ");
}
