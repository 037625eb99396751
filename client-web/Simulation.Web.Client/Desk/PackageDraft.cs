using Simulation.Domain;
using Simulation.Domain.Bargaining;

namespace Simulation.Web.Client.Desk;

/// <summary>What is being built at the desk; kept on the device, so that a reload loses nothing.</summary>
/// <param name="To">Empty: to all.</param>
/// <param name="Compare">What it is compared with: <c>agreement</c>, <c>p:</c> and a proposal's id, <c>k:</c> and the place among those kept; null: nothing.</param>
/// <param name="Kept">Packages put aside.</param>
public sealed record PackageDraft(
    Package Package,
    ProposalId? Counters,
    ImmutableArray<DelegationId> To,
    string Note,
    int? ExpiresInMinutes,
    string? Compare,
    ImmutableArray<Package> Kept)
{
    public const string Agreement = "agreement";

    public static readonly PackageDraft Empty = new(Package.Empty, null, [], "", null, null, []);

    public static string CompareWith(ProposalId proposal) => "p:" + proposal;

    public static string CompareWithKept(int place) => "k:" + place.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A counter starts from what it answers, goes to who made it, and shows what it changes.</summary>
    public PackageDraft Countering(ProposalId proposal, DelegationId sponsor, Package package) =>
        this with { Package = package, Counters = proposal, To = [sponsor], Compare = CompareWith(proposal), Note = "" };

    /// <summary>After it was proposed: what was kept aside stays, and so does the package.</summary>
    public PackageDraft Sent() => this with { Counters = null, Note = "" };

    /// <summary>Only what this case knows: a draft may stem from another version of it.</summary>
    public PackageDraft Fitting(Domain.Scenarios.ScenarioStructure scenario)
    {
        Package Fit(Package package) =>
            Package.Of(package.Choices.Where(c => scenario.Issues.Any(i => i.Id == c.Key && i.Options.Any(o => o.Id == c.Value))));

        return this with
        {
            Package = Fit(Package),
            To = To.IsDefault ? [] : [.. To.Where(d => scenario.Delegations.Any(p => p.Id == d))],
            Note = Note ?? "",
            Kept = Kept.IsDefault ? [] : [.. Kept.Select(Fit)],
        };
    }

    /// <summary>The package compared with; null when there is none (any more).</summary>
    public Package? Compared(DeskView desk) => Compare switch
    {
        null => null,
        Agreement => desk.Agreement?.Package,
        ['p', ':', ..] => desk.Proposals.FirstOrDefault(p => CompareWith(p.Id) == Compare)?.Package,
        _ => Enumerable.Range(0, Kept.Length).Where(i => CompareWithKept(i) == Compare).Select(i => Kept[i]).FirstOrDefault(),
    };
}
