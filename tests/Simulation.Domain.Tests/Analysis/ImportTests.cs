using System.Text.Json;
using Simulation.Domain.Analysis;
using Simulation.Domain.Scenarios;
using Simulation.Library.Analyses;
using Simulation.Library.Imports;
using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests.Analysis;

public sealed class ImportTests : IDisposable
{
    private const string Domain = """
        <negotiation_template><utility_space><objective index="0" name="Trade">
          <issue index="1" name="Price" type="discrete"><item index="1" value="low"/><item index="2" value="high"/></issue>
          <issue index="2" name="Days" type="integer" lowerbound="0" upperbound="4"/>
        </objective></utility_space></negotiation_template>
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void An_issue_is_worth_weight_times_evaluation_over_the_largest()
    {
        Write("domain.xml", Domain);
        Write("buyer.xml", Profile("0.75", "0.25", 4, 1, "0.25", "0"));
        var domain = DomainImport.Read(Path("domain.xml")).Value!;
        Assert.Equal(["Price", "Days"], domain.Issues.Select(i => i.Name));
        Assert.Equal([new Fraction(3, 4), new Fraction(3, 16)], domain.Parties[0].Points[0]);
        Assert.Equal([Fraction.Zero, new Fraction(1, 16), new Fraction(1, 8), new Fraction(3, 16), new Fraction(1, 4)], domain.Parties[0].Points[1]);
        Assert.Equal(("BUYER", new Fraction(3, 10)), (domain.Parties[0].Id, domain.Parties[0].Reservation));
    }

    [Fact]
    public void Totals_above_one_count_as_one()
    {
        Write("domain.xml", Domain);
        Write("buyer.xml", Profile("0.9", "0.9", 4, 1, "0.25", "0"));
        var (game, exact) = DomainImport.Read(Path("domain.xml")).Value!.ToGame();
        Assert.True(exact);
        Assert.Equal(game.Parties[0].Scale, game.Settle([0, 4]).Utilities[0]);
    }

    [Fact]
    public void The_order_of_profiles_is_the_order_of_parties()
    {
        Write("domain.xml", Domain);
        Write("a.xml", Profile("1", "0", 1, 1, "0", "0"));
        Write("b.xml", Profile("0", "1", 1, 1, "0", "0"));
        Assert.Equal(["A", "B"], DomainImport.Read(folder.FullName).Value!.Parties.Select(p => p.Id));
        Assert.Equal(["B", "A"], DomainImport.Read(folder.FullName, ["b", "a.xml"]).Value!.Parties.Select(p => p.Id));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><negotiation_template>&a;</negotiation_template>", "xml-malformed")]
    [InlineData("<negotiation_template>", "xml-malformed")]
    [InlineData("<html/>", "import-unknown")]
    [InlineData("<negotiation_template/>", "import-has-no-issues")]
    public void What_is_not_a_domain_is_told_with_its_place(string xml, string code)
    {
        Write("domain.xml", xml);
        Assert.Equal(code, DomainImport.Read(Path("domain.xml")).Errors[0].Code);
    }

    [Fact]
    public void A_number_that_is_none_is_named()
    {
        Write("domain.xml", Domain);
        Write("a.xml", Profile("1", "many", 1, 1, "0", "0"));
        Assert.Equal("a.xml:4: not-a-number: 'many' is not a number.", DomainImport.Read(Path("domain.xml")).Errors[0].ToString());
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        Write("domain.xml", string.Concat(Enumerable.Repeat("<a>", 100_000)));
        Assert.Equal("xml-malformed", DomainImport.Read(Path("domain.xml")).Errors[0].Code);
    }

    [Theory]
    [InlineData("0.1", 1, 10)]
    [InlineData("-2.50", -5, 2)]
    [InlineData("1.5E-3", 3, 2000)]
    [InlineData("2e2", 200, 1)]
    public void Decimals_are_read_exactly(string text, int numerator, int denominator) => Assert.Equal(new Fraction(numerator, denominator), Fraction.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1/2")]
    [InlineData("NaN")]
    [InlineData("1e99999")]
    public void What_is_no_decimal_is_none(string text) => Assert.Null(Fraction.Parse(text));

    [Fact]
    public void An_import_is_a_scenario_with_the_same_efficient_packages()
    {
        Write("domain.xml", Domain);
        Write("buyer.xml", Profile("0.75", "0.25", 4, 1, "0.25", "0"));
        Write("seller.xml", Profile("0.5", "0.5", 1, 4, "-0.25", "1"));
        var domain = DomainImport.Read(folder.FullName).Value!;
        var scenario = Imported(domain, 10_000);
        Assert.All(scenario.Instructions, i => Assert.Equal(10_000, i.ScoreSheet.Maximum));
        Assert.Equal(
            Front.Of(domain.ToGame().Game).Points!.Value.Select(p => string.Join(',', p.Options)),
            Front.Of(AnalysisGame.Of(scenario)!).Points!.Value.Select(p => string.Join(',', p.Options)));
    }

    /// <summary>Every domain of the public test data becomes a scenario that the reader takes.</summary>
    [Fact]
    public void Published_domains_become_scenarios()
    {
        string[] folders =
        [
            .. Directory.GetDirectories(Oracles.Existing("anl-2023")),
            .. Directory.GetDirectories(Oracles.Existing("llm-deliberation-games")),
            .. Directory.GetDirectories(Oracles.Existing("genius10.4/anac/y2011")),
            .. Directory.GetDirectories(Oracles.Existing("genius10.4/other")),
            Oracles.Existing("genius10.4/partydomain"),
        ];
        foreach (var path in folders)
        {
            var read = DomainImport.Read(path);
            Assert.True(read.Value is not null, path + string.Concat(read.Errors));
            if (read.Value!.Unplayable is null)
            {
                Assert.All(Imported(read.Value, 100).Instructions, i => Assert.InRange(i.ScoreSheet.Reservation, 0, i.ScoreSheet.Maximum));
            }
        }
    }

    [Fact]
    public void Whole_points_of_the_source_are_kept() =>
        Assert.Equal(14, Imported(DomainImport.Read(Oracles.Existing("llm-deliberation-games/base")).Value!, 1000).Instructions[0].ScoreSheet.Value("a", "a1"));

    /// <summary>docs/scenario-analyse.md: members are added, never renamed.</summary>
    [Fact]
    public void The_JSON_has_the_members_that_its_documentation_names()
    {
        Write("domain.xml", Domain);
        Write("buyer.xml", Profile("0.75", "0.25", 4, 1, "0.25", "0"));
        Write("seller.xml", Profile("0.5", "0.5", 1, 4, "-0.25", "1"));
        using var written = new MemoryStream();
        AnalysisJson.Write(written, AnalysisSource.Read(folder.FullName).Value!, AnalysisSettings.Default, 0);
        using var json = JsonDocument.Parse(written.ToArray());
        var root = json.RootElement;
        Assert.Equal(["format", "source", "exact", "parties", "issues", "sizes", "front", "points", "randomDictator", "conventions", "xray", "times"], Members(root));
        Assert.Equal(["parties", "issues", "packages", "allowed", "acceptable", "rationalFraction", "passing", "satisfied", "pivotal", "zopa", "why"], Members(root.GetProperty("sizes")));
        Assert.Equal(["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian", "utilitarianOverAll", "utilitarianPoints", "utilitarianPointsOverAll", "nearest", "equalSplit"], Members(root.GetProperty("points")));
        Assert.Equal(["package", "utilities", "normalised", "shares", "value", "proven", "gap", "nodes", "why"], Members(root.GetProperty("points").GetProperty("nash")));
        Assert.Equal(["package", "utilities", "normalised", "shares", "copies"], Members(root.GetProperty("front").GetProperty("points")[0]));
        Assert.Equal(["genius", "negmas", "anl", "negolog"], Members(root.GetProperty("conventions")));
    }

    private static Scenario Imported(ImportedDomain domain, int points)
    {
        var read = ScenarioReader.Read(ScenarioOfDomain.Files(domain, "imported", points), "imported");
        Assert.True(read.Value is not null, domain.Title + ": " + string.Join('\n', read.Errors));
        return read.Value!;
    }

    private static string[] Members(JsonElement of) => [.. of.EnumerateObject().Select(m => m.Name)];

    private static string Profile(string price, string days, int low, int high, string slope, string offset) => $"""
        <utility_space><objective index="0">
          <issue index="1" name="Price" type="discrete"><item index="1" value="low" evaluation="{low}"/><item index="2" value="high" evaluation="{high}"/></issue>
          <issue index="2" name="Days" type="integer" lowerbound="0" upperbound="4"><evaluator ftype="linear" slope="{slope}" offset="{offset}"/></issue>
          <weight index="1" value="{price}"/><weight index="2" value="{days}"/>
        </objective><reservation value="0.3"/></utility_space>
        """;

    private string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    private void Write(string name, string text) => File.WriteAllText(Path(name), text);
}
