using CsCheck;
using Simulation.Domain.Analysis;
using Simulation.Domain.Bargaining;

namespace Simulation.Domain.Tests.Analysis;

/// <summary>Random small games.</summary>
internal static class Games
{
    private static readonly AgreementRule Unanimity = new AgreementRule.Unanimity();

    /// <summary>2 to 5 parties, 1 to 5 issues of 1 to 4 options, points 0 to <paramref name="most"/>: small points make many ties.</summary>
    public static Gen<AnalysisGame> Plain(int most = 12) =>
        from n in Gen.Int[2, 5]
        from sizes in Gen.Int[1, 4].Array[1, 5]
        from points in Gen.Int[0, most].Array[n].Array[sizes.Sum()]
        from reservations in Gen.Int[0, most * sizes.Length / 2].Array[n]
        from below in Gen.Int[0, 3].Array[n]
        select Build(sizes, points, reservations, below);

    /// <summary>As <see cref="Plain"/>, with some interactions, positive and negative, and some forbidden combinations.</summary>
    public static Gen<AnalysisGame> Entangled(int most = 12) =>
        from game in Plain(most)
        from seed in Gen.Int[0, int.MaxValue]
        select Entangle(game, new Random(seed));

    /// <summary>As <see cref="Entangled"/>, with some boxes of gains and losses on one to all issues.</summary>
    public static Gen<AnalysisGame> Boxed(int most = 12) =>
        from game in Entangled(most)
        from seed in Gen.Int[0, int.MaxValue]
        select Box(game, new Random(seed), most);

    public static AnalysisGame Build(int[] sizes, int[][] points, int[] reservations, int[] below)
    {
        var next = 0;
        return new AnalysisGame(
            [.. reservations.Select((r, i) => new AnalysisParty(new DelegationId($"P{i}"), r - below[i], r))],
            [.. sizes.Select((size, j) => new AnalysisIssue(
                $"i{j}",
                [.. Enumerable.Range(0, size).Select(o => $"o{o}")],
                [.. Enumerable.Range(0, size).Select(_ => points[next++].Select(p => (Int128)p).ToImmutableArray())]))],
            Unanimity);
    }

    public static AnalysisGame With(AnalysisGame game, ImmutableArray<AnalysisParty>? parties = null, ImmutableArray<AnalysisIssue>? issues = null) =>
        new(parties ?? game.Parties, issues ?? game.Issues, game.Agreement, game.Interactions, game.Forbidden, game.Boxes);

    /// <summary>A large game of this shape, always the same.</summary>
    public static AnalysisGame Large(int parties, int issues, int options, int seed, int most = 100)
    {
        var random = new Random(seed);
        var sizes = Enumerable.Repeat(options, issues).ToArray();
        var points = Enumerable.Range(0, issues * options).Select(_ => Enumerable.Range(0, parties).Select(_ => random.Next(most + 1)).ToArray()).ToArray();
        return Build(sizes, points, [.. Enumerable.Repeat(most * issues * 2 / 5, parties)], new int[parties]);
    }

    private static AnalysisGame Entangle(AnalysisGame game, Random random)
    {
        if (game.Issues.Length < 2)
        {
            return game;
        }

        var interactions = ImmutableArray.CreateBuilder<Interaction>();
        var forbidden = ImmutableArray.CreateBuilder<ImmutableArray<IssueChoice>>();
        for (var count = random.Next(3); count > 0; count--)
        {
            var (a, b) = Two(game, random);
            interactions.Add(new Interaction(a, b, [.. game.Issues[a].Options.Select(_ => game.Issues[b].Options.Select(_ =>
                game.Parties.Select(_ => (Int128)random.Next(-4, 5)).ToImmutableArray()).ToImmutableArray())]));
        }

        for (var count = random.Next(3); count > 0; count--)
        {
            var (a, b) = Two(game, random);
            forbidden.Add([new IssueChoice(a, random.Next(game.Issues[a].Options.Length)), new IssueChoice(b, random.Next(game.Issues[b].Options.Length))]);
        }

        return new AnalysisGame(game.Parties, game.Issues, game.Agreement, interactions.ToImmutable(), forbidden.ToImmutable());
    }

    private static AnalysisGame Box(AnalysisGame game, Random random, int most) => new(
        game.Parties,
        game.Issues,
        game.Agreement,
        random.Next(2) == 0 ? game.Interactions : [],
        random.Next(2) == 0 ? game.Forbidden : [],
        [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ =>
        {
            var issues = Enumerable.Range(0, game.Issues.Length).ToArray();
            random.Shuffle(issues);
            return new Box(
                [.. issues.Take(random.Next(1, issues.Length + 1)).Select(j =>
                {
                    var from = random.Next(game.Issues[j].Options.Length);
                    return new BoxSide(j, from, random.Next(from, game.Issues[j].Options.Length));
                })],
                [.. game.Parties.Select(_ => (Int128)(random.Next(3) == 0 ? 0 : random.Next(-most, (2 * most) + 1)))]);
        })]);

    private static (int First, int Second) Two(AnalysisGame game, Random random)
    {
        var first = random.Next(game.Issues.Length);
        return (first, (first + 1 + random.Next(game.Issues.Length - 1)) % game.Issues.Length);
    }
}
