using System.Diagnostics;
using Simulation.Domain.Committees;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Committee;

/// <summary>What a vote is on, by its kind: for whoever does not know the thing itself.</summary>
public static class VoteNames
{
    public static string Of(VoteSubject subject, Wording words) => subject switch
    {
        VoteSubject.Question question => question.Text,
        VoteSubject.Motion => words.Committee.VoteMotion,
        VoteSubject.Appeal => words.Committee.VoteAppeal,
        VoteSubject.Draft => words.Committee.VoteDraft,
        VoteSubject.Amendment => words.Committee.VoteAmendment,
        VoteSubject.Part => words.Committee.VotePart,
        VoteSubject.Nature { Of: var matter } => words.Dais.NatureOf(Of(matter, words)),
        _ => throw new UnreachableException($"No name for {subject.GetType().Name}"),
    };
}
