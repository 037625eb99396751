using System.Diagnostics;
using Simulation.Domain.Committees;
using Simulation.Domain.Motions;
using Simulation.Web.Client.Committee.Dais;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Committee;

/// <summary>What was decided about votes to come, in words.</summary>
public static class ArrangementWords
{
    public static string Of(Arrangement what, DaisView view, Wording w) => what switch
    {
        Arrangement.Method { How: var how, On: var on } => w.Dais.ArrangedMethod(on is null ? w.Dais.ArrangedNext : view.Subject(on, w), how is { } method ? w.Dais.Method(method) : w.Dais.ArrangedByVote),
        Arrangement.Kind { Question: var question, Item: var item, Draft: var draft } => w.Dais.ArrangedKind(
            draft is { } one ? Symbol(one, view, w) : view.Item(item, w),
            view.Rules.Question(question)?.Label.In(w.Language) ?? question),
        Arrangement.Division { Of: var of, Clauses: var clauses } => w.Dais.ArrangedPart(view.Subject(new VoteSubject.Part(of, clauses), w)),
        Arrangement.Silence { Draft: var draft, Minutes: var minutes } => w.Dais.ArrangedSilence(Symbol(draft, view, w), w.Formats.Duration(TimeSpan.FromMinutes(minutes))),
        Arrangement.Order { Drafts: var drafts } => w.Dais.ArrangedOrder(string.Join(", ", drafts.Select(d => Symbol(d, view, w)))),
        Arrangement.NotVotedOn { Draft: var draft, NotCompetent: var not } => not ? w.Dais.ArrangedNotCompetent(Symbol(draft, view, w)) : w.Dais.ArrangedNotVoted(Symbol(draft, view, w)),
        Arrangement.Discussed { Text: var text } => w.Dais.ArrangedDiscussed(text is VoteSubject.Draft { Id: var id } ? Symbol(id, view, w) : view.Subject(text, w)),
        _ => throw new UnreachableException($"No words for {what.GetType().Name}"),
    };

    private static string Symbol(DraftId draft, DaisView view, Wording w) => view.Draft(draft)?.Symbol ?? w.Committee.VoteDraft;
}
