namespace Simulation.Benchmarks.Votes;

/// <summary>The line that is printed.</summary>
/// <param name="ProcessorMsPerBallot">Of the product's server, from the question put to the result with everybody.</param>
/// <param name="Lost">Ballots that were refused or are missing in a result, and results that did not reach somebody.</param>
internal sealed record VotesReport(
    int Members,
    string Method,
    string Database,
    int Rounds,
    VoteFigures Product,
    VoteFigures Floor,
    double BallotsRatio,
    double PublishedRatio,
    double ProcessorMsPerBallot,
    long Lost);

/// <summary>How long the votes took on one server, milliseconds.</summary>
/// <param name="Ballots">From the first ballot sent, all at once, to the last one answered.</param>
/// <param name="Published">From the chair's closing to the last member's having the result.</param>
internal sealed record VoteFigures(Spread Ballots, Spread Published)
{
    public static VoteFigures Of(IReadOnlyCollection<VoteTimes> rounds) =>
        new(Spread.Of(rounds.Select(r => r.Ballots)), Spread.Of(rounds.Select(r => r.Published)));
}

internal sealed record Spread(double Median, double Slowest)
{
    public static Spread Of(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Select(t => Math.Round(t.TotalMilliseconds, 1)).Order().ToArray();
        return new Spread(sorted[sorted.Length / 2], sorted[^1]);
    }
}

/// <summary>One vote.</summary>
internal sealed record VoteTimes(TimeSpan Ballots, TimeSpan Published, TimeSpan ServerCpu, long Lost);
