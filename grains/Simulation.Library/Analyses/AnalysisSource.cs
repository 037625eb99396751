using System.Numerics;
using Simulation.Domain.Analysis;
using Simulation.Domain.Scenarios;
using Simulation.Library.Imports;
using Simulation.Library.Scenarios;

namespace Simulation.Library.Analyses;

/// <summary>What is to be analysed, whatever form it came in.</summary>
/// <param name="Kind"><c>scenario</c>, <c>genius</c>, <c>anl</c> or <c>llm-deliberation</c>.</param>
/// <param name="Parties">Their names, in the order of the game.</param>
/// <param name="IssueNames">Names of the issues, in the order of the game.</param>
/// <param name="Size">How many packages there are.</param>
/// <param name="Game">Null where utilities can't be expressed as points.</param>
/// <param name="IsExact">Whether utilities are exactly what the files say.</param>
/// <param name="Unsupported">Why there is no game.</param>
public sealed record AnalysisSource(
    string Kind,
    string Title,
    ImmutableArray<string> Parties,
    ImmutableArray<string> IssueNames,
    BigInteger Size,
    AnalysisGame? Game,
    bool IsExact,
    string? Unsupported)
{
    /// <summary>The table it is negotiated at; null where the source knows none.</summary>
    public ScenarioStructure? Table { get; init; }

    /// <summary>
    /// By party: the source's discount factor, by which utilities and the reservation value shrink as δ to the power of t over the time t from 0 to 1; null:
    /// none named. The analysis is that of t = 0.
    /// </summary>
    public ImmutableArray<double?> Discounts { get; init; } = [];

    /// <summary>Reads a scenario's folder, or anything that <see cref="DomainImport"/> reads.</summary>
    /// <param name="profiles">See <see cref="DomainImport.Read"/>; for a scenario the delegations that count, by id.</param>
    public static Reading<AnalysisSource> Read(string path, ImmutableArray<string> profiles = default)
    {
        if (Directory.Exists(path) && File.Exists(Path.Combine(path, "scenario.yaml")))
        {
            var scenario = ScenarioFolder.Read(path);
            return scenario.Value is { } read ? OfScenario(read, profiles.IsDefault ? [] : profiles) : new Reading<AnalysisSource>(null, scenario.Errors);
        }

        var imported = DomainImport.Read(path, profiles);
        return imported.Value is { } domain ? new Reading<AnalysisSource>(Of(domain), []) : new Reading<AnalysisSource>(null, imported.Errors);
    }

    public static AnalysisSource Of(ImportedDomain domain)
    {
        var kind = domain.Kind switch
        {
            ImportKind.Genius => "genius",
            ImportKind.Anl => "anl",
            _ => "llm-deliberation",
        };
        ImmutableArray<string> issues = [.. domain.Issues.Select(i => i.Name)];
        if (domain.Unsupported is { } why)
        {
            return new AnalysisSource(kind, domain.Title, [], issues, domain.Size, null, false, why);
        }

        var (game, exact) = domain.ToGame();
        return new AnalysisSource(kind, domain.Title, [.. domain.Parties.Select(p => p.Name)], issues, domain.Size, game, exact, null)
        {
            Discounts = [.. domain.Parties.Select(p => p.Discount is { } d ? (double)d.Numerator / (double)d.Denominator : (double?)null)],
        };
    }

    private static Reading<AnalysisSource> OfScenario(Scenario scenario, ImmutableArray<string> delegations)
    {
        var structure = scenario.Structure;
        if (delegations.FirstOrDefault(d => structure.Delegations.All(s => s.Id.Value != d)) is { } unknown)
        {
            var findings = new Findings();
            findings.Add("scenario.yaml", 1, LibraryCodes.IdUnknown, unknown, Closest.To(unknown, structure.Delegations.Select(s => s.Id.Value)));
            return findings.Fail<AnalysisSource>();
        }

        var seats = delegations.IsEmpty ? structure.Delegations : [.. delegations.Select(d => structure.Delegations.First(s => s.Id.Value == d))];
        var table = structure with { Delegations = seats };
        var game = AnalysisGame.Of(scenario with { Structure = table });
        return new Reading<AnalysisSource>(
            new AnalysisSource(
                "scenario",
                structure.Title.In(structure.PrimaryLanguage),
                [.. seats.Select(s => s.Name.In(structure.PrimaryLanguage))],
                [.. structure.Issues.Select(i => i.Name.In(structure.PrimaryLanguage))],
                game?.Size ?? 0,
                game,
                true,
                game is null ? "no packages are negotiated" : null)
            {
                Table = table,
            },
            []);
    }
}
