using Simulation.Domain.Analysis;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Practice;

/// <summary>
/// What a delegation knows of its own gains: what packages there are, what each is worth to it, and what no deal is worth. There is no room in it
/// for what anything is worth to anybody else.
/// </summary>
public sealed class Interests
{
    private readonly Lazy<Int128?> maximum;

    /// <param name="own">A game of one party.</param>
    private Interests(AnalysisGame own)
    {
        Own = own;
        Packages = new PackageSearch(own);
        maximum = new(() => Packages.Best(null, Objective.Highest)?.Worth);
    }

    /// <summary>The game of the party alone.</summary>
    internal AnalysisGame Own { get; }

    internal PackageSearch Packages { get; }

    public DelegationId Delegation => Own.Parties[0].Id;

    public ImmutableArray<AnalysisIssue> Issues => Own.Issues;

    /// <summary>r: what a package must be worth at least, units.</summary>
    public Int128 Reservation => Own.Parties[0].Reservation;

    /// <summary>What the best allowed package is worth, units; null where every package is forbidden.</summary>
    public Int128? Maximum => maximum.Value;

    /// <summary>A delegation's own pay-offs in a scenario.</summary>
    public static Interests Of(ScenarioStructure scenario, DelegationId delegation, ScoreSheet own) => new(new AnalysisGame(
        [new AnalysisParty(delegation, own.Reservation, own.Reservation) { Aspiration = own.Aspiration }],
        [.. scenario.Issues.Select(issue => new AnalysisIssue(
            issue.Id,
            [.. issue.Options.Select(o => o.Id)],
            [.. issue.Options.Select(o => ImmutableArray.Create((Int128)own.Value(issue.Id, o.Id)))]))],
        scenario.Agreement));

    /// <summary>One party's part of a game, with its own interactions; what packages are forbidden is known to all.</summary>
    /// <param name="party">Its place.</param>
    public static Interests Of(AnalysisGame game, int party) => new(game.For([game.Parties[party]], points => [points[party]]));

    /// <summary>What a package is worth to the delegation, units; null when it leaves an issue open, names what is unknown or is forbidden.</summary>
    public Int128? Worth(Package package) => Read(package)?.Worth;

    /// <summary>The package as a choice of options; null as in <see cref="Worth"/>.</summary>
    internal Choice? Read(Package package)
    {
        var options = new int[Issues.Length];
        for (var j = 0; j < options.Length; j++)
        {
            options[j] = package[Issues[j].Id] is { } chosen ? Issues[j].Options.IndexOf(chosen) : -1;
            if (options[j] < 0)
            {
                return null;
            }
        }

        return Own.IsAllowed(options) ? new Choice(options, Own.UtilitiesOf(options)[0]) : null;
    }

    internal Package PackageOf(int[] options) =>
        Package.Of(Issues.Select((issue, j) => KeyValuePair.Create(issue.Id, issue.Options[options[j]])));
}
