using Simulation.Domain.Bargaining;

namespace Simulation.Domain.Analysis.Process;

/// <summary>How the parties dealt with each other on the way (negotiation.md B5).</summary>
/// <param name="Parties">In the order of the game.</param>
/// <param name="Dance">Every full package offered, and what it changed.</param>
/// <param name="Contacts">Messages and offers from each to each; what goes to all counts for every other.</param>
/// <param name="Reciprocity">By pair, directed: see <see cref="ReciprocityOf"/>.</param>
/// <param name="TalkGini">Gini coefficient of the words spoken; not defined where nobody spoke.</param>
/// <param name="TalkJain">Jain's index of the words spoken; not defined where nobody spoke.</param>
/// <param name="FirstOffer">From the beginning to the first offer; null where there was none.</param>
/// <param name="Agreement">From the beginning to the first agreement; null where there was none.</param>
public sealed record ProcessMeasures(
    ImmutableArray<PartyProcess> Parties,
    ImmutableArray<DanceStep> Dance,
    Network Contacts,
    ImmutableArray<Reciprocity> Reciprocity,
    Figure TalkGini,
    Figure TalkJain,
    TimeSpan? FirstOffer,
    TimeSpan? Agreement)
{
    public static ProcessMeasures Of(ReferencePoints points, ProcessJournal journal)
    {
        var parties = points.Game.Parties.Select(p => p.Id).ToImmutableArray();
        var dance = Moves.Dance(points, journal);
        var words = parties.Select(p => (double)journal.Utterances.Where(u => u.By == p).Sum(Words)).ToArray();
        var agreed = journal.Offers.Where(o => o.End == OfferEnd.Agreed).Select(o => journal.Replies.Where(r => r.Offer == o.Id && r.Answer == ProposalAnswer.Accepted).Select(r => r.At).DefaultIfEmpty(o.At).Max()).ToArray();
        return new ProcessMeasures(
            [.. parties.Select((p, i) => Party(points, journal, dance, p, i, words))],
            dance,
            new Network([.. parties.Select(from => parties.Select(to => from == to ? 0.0 : Addressed(journal, from, to)).ToImmutableArray())]),
            [.. from i in Enumerable.Range(0, parties.Length) from k in Enumerable.Range(0, parties.Length) where i != k select new Reciprocity(i, k, ReciprocityOf(dance, i, k))],
            words.Sum() > 0 ? Fairness.Gini(words) : Undefined.TooFew,
            words.Sum() > 0 ? Fairness.Jain(words) : Undefined.TooFew,
            journal.Offers.IsEmpty ? null : journal.Offers.Min(o => o.At) - journal.From,
            agreed.Length == 0 ? null : agreed.Min() - journal.From);
    }

    /// <summary>
    /// Pearson's correlation of i's concessions toward k (k's change of u by i's move) with k's concession toward i just before, -1 to 1. Needs four
    /// pairs, and some variation in both.
    /// </summary>
    public static Figure ReciprocityOf(ImmutableArray<DanceStep> dance, int i, int k)
    {
        var pairs = new List<(double X, double Y)>();
        double? theirs = null;
        foreach (var step in dance)
        {
            if (step.Changes.IsEmpty)
            {
                continue;
            }

            if (step.By == k)
            {
                theirs = step.Changes[i];
            }
            else if (step.By == i && theirs is { } before)
            {
                pairs.Add((before, step.Changes[k]));
                theirs = null;
            }
        }

        return Correlation.Pearson(pairs);
    }

    private static PartyProcess Party(ReferencePoints points, ProcessJournal journal, ImmutableArray<DanceStep> dance, DelegationId party, int place, double[] words)
    {
        var offers = journal.Offers.Where(o => o.By == party).ToArray();
        var utterances = journal.Utterances.Where(u => u.By == party).ToArray();
        var steps = dance.Where(s => s.By == place).ToArray();
        var most = points.Solutions.Best[place].Settlement?.Utilities[place] ?? 0;
        var sent = offers.Select(o => o.To.IsEmpty).Concat(utterances.Select(u => u.To.IsEmpty)).ToArray();
        return new PartyProcess(
            offers.Length,
            offers.Select(o => o.Package).Distinct().Count(),
            journal.Replies.Count(r => r.By == party && r.Answer == ProposalAnswer.Accepted),
            journal.Replies.Count(r => r.By == party && r.Answer == ProposalAnswer.Rejected),
            offers.Count(o => o.End == OfferEnd.Withdrawn),
            offers.Count(o => o.End == OfferEnd.Expired),
            Share(offers, o => !string.IsNullOrWhiteSpace(o.Note)),
            Share(offers, o => o.Package.Choices.Count >= 2),
            utterances.Length,
            (int)words[place],
            utterances.Count(u => u.Text.TrimEnd().EndsWith('?')),
            words.Sum() > 0 ? words[place] / words.Sum() : Undefined.TooFew,
            Share(sent, toAll => !toAll),
            Concession.Of([.. steps.Select(s => (s.Time, s.Utilities[place]))], most > 0 ? Ratio.Of(points.Game.Parties[place].Reservation, most) : 0),
            [.. Enum.GetValues<MoveClass>().Select(c => new MoveCount(c, steps.Sum(s => s.Classes.Where((_, k) => k != place).Count(x => x == c))))],
            Times.Of([.. Responses(journal, party)]));
    }

    private static Figure Share<T>(IReadOnlyCollection<T> of, Func<T, bool> when) => of.Count == 0 ? Undefined.TooFew : (double)of.Count(when) / of.Count;

    private static int Words(Utterance utterance) => utterance.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static int Addressed(ProcessJournal journal, DelegationId from, DelegationId to) =>
        journal.Utterances.Count(u => u.By == from && (u.To.IsEmpty || u.To.Contains(to))) +
        journal.Offers.Count(o => o.By == from && (o.To.IsEmpty || o.To.Contains(to)));

    /// <summary>From what was last said or offered to the party to what it then said, offered or answered: once for each time it was its turn.</summary>
    private static IEnumerable<TimeSpan> Responses(ProcessJournal journal, DelegationId party)
    {
        var acts = journal.Utterances.Select(u => (u.At, u.By, Hears: u.To.IsEmpty || u.To.Contains(party)))
            .Concat(journal.Offers.Select(o => (o.At, o.By, Hears: o.To.IsEmpty || o.To.Contains(party))))
            .Concat(journal.Replies.Select(r => (r.At, r.By, Hears: false)))
            .OrderBy(a => a.At);
        DateTimeOffset? asked = null;
        foreach (var act in acts)
        {
            if (act.By != party)
            {
                asked = act.Hears ? act.At : asked;
            }
            else if (asked is { } since)
            {
                yield return act.At - since;
                asked = null;
            }
        }
    }
}

/// <summary>One party's part in the process.</summary>
/// <param name="OffersWithReasons">Share of its offers that say something with the package, 0 to 1.</param>
/// <param name="MultiIssueOffers">Share of its offers that name two issues or more, 0 to 1: a sign of trading across issues.</param>
/// <param name="Questions">Messages that end with a question mark.</param>
/// <param name="TalkShare">Its words / all words, 0 to 1.</param>
/// <param name="PrivateShare">Share of its messages and offers that did not go to all, 0 to 1.</param>
/// <param name="Moves">By class, how often; one for each other party at each offer after its first.</param>
/// <param name="ResponseTimes">How long it took to react to what was addressed to it.</param>
public sealed record PartyProcess(
    int Offers,
    int DistinctPackages,
    int Acceptances,
    int Rejections,
    int Withdrawn,
    int Expired,
    Figure OffersWithReasons,
    Figure MultiIssueOffers,
    int Messages,
    int Words,
    int Questions,
    Figure TalkShare,
    Figure PrivateShare,
    Concession Concession,
    ImmutableArray<MoveCount> Moves,
    Times ResponseTimes);

public readonly record struct MoveCount(MoveClass Class, int Count);

/// <param name="From">Whose concessions.</param>
/// <param name="To">Toward whom.</param>
public sealed record Reciprocity(int From, int To, Figure Value);

/// <param name="Median">Null where there are none.</param>
/// <param name="Slow">The ninetieth percentile (nearest rank); null where there are none.</param>
public readonly record struct Times(int Count, TimeSpan? Median, TimeSpan? Slow)
{
    public static Times Of(ImmutableArray<TimeSpan> times)
    {
        if (times.IsEmpty)
        {
            return new Times(0, null, null);
        }

        var sorted = times.Sort();
        var middle = sorted.Length / 2;
        return new Times(
            sorted.Length,
            sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2,
            sorted[((9 * sorted.Length) + 9) / 10 - 1]);
    }
}
