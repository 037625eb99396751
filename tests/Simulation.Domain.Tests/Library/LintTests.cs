using CsCheck;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Scenarios;
using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests.Library;

public sealed class LintTests
{
    [Fact]
    public void A_good_scenario_has_no_warning() => Assert.Empty(Lint.Of(SmallScenario.Value).Warnings);

    [Fact]
    public void The_figures_of_a_small_scenario_are_counted_by_hand()
    {
        // 3 * 3 * 2 packages. Both reach 60 with t1 x1 a1 (60, 60), t1 x1 a2 (80, 80) and t2 x2 a2 (60, 60).
        // The middle, t2 x2 a1, is worth 40 to each; better for both are those three, t1 x2 a2 (90, 50) and t2 x1 a2 (50, 90).
        Assert.Equal(new PackageSurvey(18, true, 3, 160, 80, 5), Lint.Of(SmallScenario.Value).Survey);
    }

    [Theory]
    [InlineData("t1: 60, t2: 30, t3: 0", "t1: 61, t2: 30, t3: 0", "best-package-is-not-100 KAZ|101")]
    [InlineData("reservation: 60", "reservation: 80", "")]
    [InlineData("reservation: 60, aspiration: 80", "reservation: 81, aspiration: 81", "nothing-acceptable 18")]
    [InlineData("archive: { a1: 0, a2: 20 }", "archive: { a1: 20, a2: 0 }", "nothing-compatible")]
    public void A_weakness_is_named(string piece, string change, string warning) => Assert.Equal(warning, string.Join(';', WarningsAfter((piece, change))));

    [Fact]
    public void More_than_half_of_all_packages_acceptable_are_too_many() =>
        Assert.Contains("too-much-acceptable 18|18", WarningsAfter(
            ("reservation: 60, aspiration: 80 }\n  - { id: UZB", "reservation: 0, aspiration: 80 }\n  - { id: UZB"),
            ("weight: 2, reservation: 60", "weight: 2, reservation: 0")));

    [Fact]
    public void If_all_want_the_same_nothing_is_opposed() =>
        Assert.Contains("nothing-opposed", WarningsAfter(
            ("t1: 0, t2: 10, t3: 20", "t1: 20, t2: 10, t3: 0"),
            ("x1: 60, x2: 30, x3: 0", "x1: 0, x2: 30, x3: 60")));

    [Fact]
    public void If_the_middle_is_best_for_all_there_is_nothing_to_trade() =>
        Assert.Equal(["little-to-trade 200|200", "nothing-opposed", "middle-is-efficient 200"], WarningsAfter(
            ("t1: 60, t2: 30, t3: 0", "t1: 0, t2: 60, t3: 0"),
            ("x1: 0, x2: 10, x3: 20", "x1: 0, x2: 20, x3: 10"),
            ("archive: { a1: 0, a2: 20 }\n  UZB", "archive: { a1: 20, a2: 0 }\n  UZB"),
            ("t1: 0, t2: 10, t3: 20", "t1: 0, t2: 20, t3: 0"),
            ("x1: 60, x2: 30, x3: 0", "x1: 30, x2: 60, x3: 0"),
            ("archive: { a1: 0, a2: 20 }\nagreement", "archive: { a1: 20, a2: 0 }\nagreement")));

    [Fact]
    public void Counting_agrees_with_brute_force() =>
        Cases.Sample(
            scenario =>
            {
                var survey = Lint.Of(scenario).Survey;
                var all = AllPackages(scenario).Select(p => scenario.Instructions.Select(i => i.ScoreSheet.Value(p)).ToArray()).ToList();
                var reservations = scenario.Instructions.Select(i => i.ScoreSheet.Reservation).ToArray();
                var middle = scenario.Instructions.Select(i => i.ScoreSheet.Value(MiddleOf(scenario))).ToArray();
                var acceptable = all.Where(u => u.Zip(reservations).All(x => x.First >= x.Second)).ToList();
                Assert.Equal(
                    new PackageSurvey(
                        all.Count,
                        true,
                        acceptable.Count,
                        acceptable.Count == 0 ? null : acceptable.Max(u => u.Sum()),
                        middle.Sum(),
                        all.Count(u => u.Zip(middle).All(x => x.First >= x.Second) && u.Sum() > middle.Sum())),
                    survey);
            },
            iter: 500);

    [Fact]
    public void A_delegations_own_order_of_issues_changes_nothing() =>
        Cases.Sample(
            scenario =>
            {
                var turned = scenario with { Structure = scenario.Structure with { Issues = [.. scenario.Structure.Issues.Reverse()] } };
                Assert.Equal(Lint.Of(scenario).Survey, Lint.Of(turned).Survey);
            },
            iter: 200);

    [Fact]
    public void Too_many_packages_are_reasoned_about_issue_by_issue_and_that_is_said()
    {
        var report = Lint.Of(Large(reservation: 20));
        Assert.Equal(["too-many-packages 9765625|2000000"], report.Warnings.Select(Text));
        Assert.Equal((false, null, 168), (report.Survey.Exhaustive, report.Survey.Acceptable, report.Survey.BestAcceptableTotal));
        Assert.True(report.Survey.DominatingMiddle > 0);
    }

    [Fact]
    public void Even_too_many_packages_can_be_known_to_be_unacceptable() =>
        Assert.Contains("nothing-acceptable 9765625", Lint.Of(Large(reservation: 101)).Warnings.Select(Text));

    [Fact]
    public void Countless_packages_are_no_problem()
    {
        var large = Large(reservation: 20);
        var issues = Enumerable.Range(0, 50).Select(i => large.Structure.Issues[0] with { Id = $"i{i}" });
        Assert.Equal(long.MaxValue, Lint.Of(large with { Structure = large.Structure with { Issues = [.. issues] } }).Survey.Packages);
    }

    private static string[] WarningsAfter(params (string Piece, string Change)[] changes)
    {
        var text = changes.Aggregate(SmallScenario.Structure, (t, c) => t.Contains(c.Piece, StringComparison.Ordinal)
            ? t[..t.IndexOf(c.Piece, StringComparison.Ordinal)] + c.Change + t[(t.IndexOf(c.Piece, StringComparison.Ordinal) + c.Piece.Length)..]
            : throw new InvalidOperationException(c.Piece));
        return [.. Lint.Of(ScenarioReader.Read(SmallScenario.Files(text)).Value!).Warnings.Select(Text)];
    }

    private static string Text(LintWarning warning) => $"{warning.Code} {string.Join('|', warning.Arguments)}".TrimEnd();

    /// <summary>Two delegations, ten issues of five options: one both want high, four that matter more to each, one that matters to nobody.</summary>
    private static Scenario Large(int reservation) => Build(
        [.. Enumerable.Repeat(5, 10)],
        [.. Enumerable.Range(0, 2).Select(d => Enumerable.Range(0, 10).Select(i => Enumerable.Range(0, 5)
            .Select(o => i == 0 ? 5 * o : i == 9 ? 0 : d == i % 2 ? 4 * o : 4 - o).ToArray()).ToArray())],
        [reservation, reservation]);

    private static readonly Gen<Scenario> Cases =
        from sizes in Gen.Int[1, 4].Array[1, 4]
        from delegations in Gen.Int[2, 4]
        from points in Gen.Int[0, 12].Array[delegations * sizes.Sum()]
        from reservations in Gen.Int[0, 20].Array[delegations]
        select Build(sizes, Split(sizes, delegations, points), reservations);

    private static int[][][] Split(int[] sizes, int delegations, int[] points)
    {
        var next = 0;
        return [.. Enumerable.Range(0, delegations).Select(_ => sizes.Select(size => Enumerable.Range(0, size).Select(_ => points[next++]).ToArray()).ToArray())];
    }

    /// <param name="points">By delegation, issue, option.</param>
    private static Scenario Build(int[] sizes, int[][][] points, int[] reservations)
    {
        var issues = sizes.Select((size, i) => new Issue($"i{i}", Localized.Empty, Localized.Empty, [.. Enumerable.Range(0, size).Select(o => new IssueOption($"o{o}", Localized.Empty))]));
        var instructions = points.Select((sheet, d) => new Instructions(
            new DelegationId($"D{d}"),
            Localized.Empty,
            new ScoreSheet(
                sheet.Select((options, i) => KeyValuePair.Create($"i{i}", options.Select((p, o) => KeyValuePair.Create($"o{o}", p)).ToImmutableSortedDictionary(StringComparer.Ordinal))).ToImmutableSortedDictionary(StringComparer.Ordinal),
                reservations[d],
                reservations[d])));
        return SmallScenario.Value with { Structure = SmallScenario.Value.Structure with { Issues = [.. issues] }, Instructions = [.. instructions] };
    }

    private static IEnumerable<Package> AllPackages(Scenario scenario) =>
        scenario.Structure.Issues.Aggregate(
            new[] { Package.Empty }.AsEnumerable(),
            (packages, issue) => packages.SelectMany(p => issue.Options.Select(o => p.With(issue.Id, o.Id))).ToList());

    private static Package MiddleOf(Scenario scenario) =>
        Package.Of(scenario.Structure.Issues.Select(i => KeyValuePair.Create(i.Id, i.Options[(i.Options.Length - 1) / 2].Id)));
}
