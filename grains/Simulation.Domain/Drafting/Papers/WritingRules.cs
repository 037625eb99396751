using System.Diagnostics;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Reading;
using Simulation.Domain.Voting;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>Writing working papers, several people at once: changes of different places are put together, of the same place nothing is overwritten.</summary>
internal static class WritingRules
{
    public static Decision<SessionEvent> Decide(SessionState state, Seat.Member member, CommitteeCommand command, DecisionContext context)
    {
        if (command is StartWorkingPaper start)
        {
            return Start(state, member, start, context);
        }

        return command switch
        {
            EditClause edit => DraftingRules.WhyNotWrite(state, member, edit.Draft, out var draft) is { } code ? code : Edit(draft, member, edit, context),
            AddClause add => DraftingRules.WhyNotWrite(state, member, add.Draft, out var draft) is { } code ? code : Add(draft, member, add, context),
            RemoveClause remove => DraftingRules.WhyNotWrite(state, member, remove.Draft, out var draft) is { } code ? code : Remove(draft, member, remove, context),
            MoveClause move => DraftingRules.WhyNotWrite(state, member, move.Draft, out var draft) is { } code ? code : Move(draft, member, move, context),
            ReplaceText replace => DraftingRules.WhyNotWrite(state, member, replace.Draft, out var draft) is { } code ? code : Replace(draft, member, replace, context),
            RetitleDraft retitle => DraftingRules.WhyNotWrite(state, member, retitle.Draft, out var draft) is { } code ? code : Retitle(draft, member, retitle, context),
            _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
        };
    }

    private static Decision<SessionEvent> Start(SessionState state, Seat.Member member, StartWorkingPaper command, DecisionContext context)
    {
        var text = Texts.Clean(command.Text);
        if (Texts.WhyNot(text, DraftingRules.LongestPaper, mayBeEmpty: false) is { } refusal)
        {
            return refusal;
        }

        return VotingRules.Body(state).Agenda.All(i => i.Id != command.Item)
            ? RefusalCode.NoSuchItem
            : Decision.Accept<SessionEvent>(new WorkingPaperStarted(
                new DraftId(context.NewId),
                command.Item,
                ResolutionReader.Read(text, DraftingRules.LanguageOf(state.Plan!.WorkingLanguage)).Resolution,
                member.Delegation,
                member.Person,
                context.Now));
    }

    private static Decision<SessionEvent> Edit(Draft draft, Seat.Member member, EditClause command, DecisionContext context)
    {
        var written = Texts.Clean(command.Text);
        if (DraftingRules.WhyNotClause(written) is { } refusal)
        {
            return refusal;
        }

        if (draft.Text.Find(command.Clause) is not { } now || DraftingRules.At(draft, command.Base) is not { } seen || seen.Find(command.Clause) is not { } began)
        {
            return RefusalCode.NoSuchClause;
        }

        // Numbers of the text's own clauses are ids in what is stored: the writer saw the numbers of the revision begun with.
        var mine = References.Bind(written, draft.Text.Language, [.. seen.Operative.Select(c => c.Id)]);
        var (before, stored) = (ClauseText.Of(began), ClauseText.Of(now));
        var merged = WordMerge.Of(before, mine, stored);
        return !merged.IsClean ? DraftingRules.MovedOn(draft, command.Clause)
            : merged.Text == stored ? Decision.Accept<SessionEvent>()
            : !Brackets.AreBalanced(merged.Text) ? RefusalCode.BracketsUnbalanced
            : !OthersNamed(stored, member.Delegation).SequenceEqual(OthersNamed(merged.Text, member.Delegation)) ? RefusalCode.NotYourBracket
            : Decision.Accept<SessionEvent>(new ClauseEdited(
                draft.Id,
                ClauseText.Read(now, merged.Text, draft.Text.Language, $"{command.Clause.Value}.n{context.NewId:N}"),
                member.Delegation,
                member.Person,
                context.Now));
    }

    private static Decision<SessionEvent> Add(Draft draft, Seat.Member member, AddClause command, DecisionContext context)
    {
        var text = Texts.Clean(command.Text);
        if (DraftingRules.WhyNotClause(text) is { } refusal)
        {
            return refusal;
        }

        var bound = References.Bind(text, draft.Text.Language, [.. draft.Text.Operative.Select(c => c.Id)]);
        return !Enum.IsDefined(command.Part) || (command.After is { } after && draft.Text.Find(after)?.Kind != command.Part) ? RefusalCode.NoSuchClause
            : OthersNamed(bound, member.Delegation).Any() ? RefusalCode.NotYourBracket
            : Decision.Accept<SessionEvent>(new ClauseAdded(
                draft.Id,
                command.After,
                DraftingRules.NewClause(new ClauseId($"n{context.NewId:N}"), command.Part, bound, draft.Text.Language),
                member.Delegation,
                member.Person,
                context.Now));
    }

    private static Decision<SessionEvent> Remove(Draft draft, Seat.Member member, RemoveClause command, DecisionContext context)
    {
        if (DraftingRules.At(draft, command.Base)?.Find(command.Clause) is not { } began)
        {
            return RefusalCode.NoSuchClause;
        }

        if (draft.Text.Find(command.Clause) is not { } now)
        {
            return Decision.Accept<SessionEvent>();
        }

        // Who removes a clause has read it: words that others wrote in it since are not removed unseen.
        return ClauseText.Of(now) != ClauseText.Of(began) ? DraftingRules.MovedOn(draft, command.Clause)
            : !draft.Sponsors.Contains(member.Delegation) && OthersNamed(ClauseText.Of(now), member.Delegation).Any() ? RefusalCode.NotYourBracket
            : Decision.Accept<SessionEvent>(new ClauseRemoved(draft.Id, command.Clause, member.Delegation, member.Person, context.Now));
    }

    private static Decision<SessionEvent> Move(Draft draft, Seat.Member member, MoveClause command, DecisionContext context) =>
        draft.Text.Find(command.Clause) is not { } clause || command.After == command.Clause || (command.After is { } after && draft.Text.Find(after)?.Kind != clause.Kind)
            ? RefusalCode.NoSuchClause
            : PaperText.Before(draft.Text, clause) == command.After ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new ClauseMoved(draft.Id, command.Clause, command.After, member.Delegation, member.Person, context.Now));

    private static Decision<SessionEvent> Replace(Draft draft, Seat.Member member, ReplaceText command, DecisionContext context)
    {
        var written = Texts.Clean(command.Text);
        if (Texts.WhyNot(written, DraftingRules.LongestPaper, mayBeEmpty: false) is { } refusal)
        {
            return refusal;
        }

        if (!draft.Sponsors.Contains(member.Delegation))
        {
            return RefusalCode.NotASponsor;
        }

        if (DraftingRules.At(draft, command.Base) is not { } seen)
        {
            return RefusalCode.NoSuchClause;
        }

        var text = PaperText.Continued(draft.Text, ResolutionReader.Read(written, draft.Text.Language).Resolution, $"n{context.NewId:N}");
        return PaperText.Says(text, draft.Text) ? Decision.Accept<SessionEvent>()
            : !PaperText.Says(seen, draft.Text) ? DraftingRules.MovedOn(draft, Changed(seen, draft.Text))
            : text.Clauses.Any(c => !Brackets.AreBalanced(ClauseText.Of(c))) ? RefusalCode.BracketsUnbalanced
            : Decision.Accept<SessionEvent>(new TextReplaced(draft.Id, text, member.Delegation, member.Person, context.Now));
    }

    private static Decision<SessionEvent> Retitle(Draft draft, Seat.Member member, RetitleDraft command, DecisionContext context)
    {
        var title = Texts.Clean(command.Title).ReplaceLineEndings(" ");
        return Texts.WhyNot(title, DraftingRules.LongestTitle, mayBeEmpty: true) is { } refusal ? refusal
            : title == draft.Text.Cover.Title ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new DraftRetitled(draft.Id, title, member.Delegation, member.Person, context.Now));
    }

    /// <summary>Brackets in others' names, which nobody writes or strikes for them.</summary>
    private static IEnumerable<string> OthersNamed(string text, DelegationId writer) =>
        Brackets.NamedIn(text).Where(n => n != DraftingRules.CodeOf(writer)).Order(StringComparer.Ordinal);

    /// <summary>The first clause that others changed meanwhile.</summary>
    private static ClauseId Changed(Resolution before, Resolution now) =>
        now.Clauses.FirstOrDefault(c => before.Find(c.Id) is not { } was || ClauseText.Of(was) != ClauseText.Of(c))?.Id ?? default;
}
