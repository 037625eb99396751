using System.Globalization;
using Simulation.Domain.Analysis;
using Simulation.Library.Analyses;
using Simulation.Library.Imports;

namespace Simulation.Domain.Tests.Analysis;

/// <summary>Nonlinear utility spaces of GENIUS: boxes in files.</summary>
public sealed class BoxImportTests : IDisposable
{
    private const string Domain = """
        <negotiation_template><utility_space><objective index="0" name="Boxes">
          <issue index="1" name="a" type="integer" lowerbound="0" upperbound="9"/>
          <issue index="2" name="b" type="integer" lowerbound="0" upperbound="9"/>
          <issue index="3" name="c" type="real" lowerbound="0" upperbound="1"/>
        </objective></utility_space></negotiation_template>
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public BoxImportTests() => File.WriteAllText(Path("domain.xml"), Domain);

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("<hyperRectangle utility=\"40\"><INCLUDES index=\"1\" min=\"3\" max=\"5\"/><INCLUDES index=\"2\" min=\"0\" max=\"1\"/></hyperRectangle>", "4,1,0", 40)]
    [InlineData("<hyperRectangle utility=\"40\"><INCLUDES index=\"1\" min=\"3\" max=\"5\"/><INCLUDES index=\"2\" min=\"0\" max=\"1\"/></hyperRectangle>", "4,2,0", 0)]
    [InlineData("<hyperRectangle utility=\"40\"><INCLUDES index=\"1\" min=\"3\" max=\"5\"/></hyperRectangle>", "5,9,0", 40)]
    [InlineData("<hyperRectangle utility=\"40\"><INCLUDES index=\"1\" min=\"3\" max=\"5\"/></hyperRectangle>", "6,9,0", 0)]
    [InlineData("<hyperRectangle utility=\"40\"><EXCLUDES index=\"1\" min=\"3\" max=\"5\"/><EXCLUDES index=\"2\" min=\"0\" max=\"1\"/></hyperRectangle>", "4,1,0", 0)]
    [InlineData("<hyperRectangle utility=\"40\"><EXCLUDES index=\"1\" min=\"3\" max=\"5\"/><EXCLUDES index=\"2\" min=\"0\" max=\"1\"/></hyperRectangle>", "4,2,0", 40)]
    [InlineData("<hyperRectangle utility=\"40\"/>", "9,9,9", 40)]
    [InlineData("<hyperRectangle utility=\"-40\"/><hyperRectangle utility=\"50\"/>", "9,9,9", 10)]
    [InlineData("<hyperRectangle utility=\"40\"><INCLUDES index=\"3\" min=\"0.25\" max=\"0.5\"/><INCLUDES index=\"1\" min=\"0\" max=\"9\"/></hyperRectangle>", "0,0,3", 40)]
    [InlineData("<hyperRectangle utility=\"40\"><INCLUDES index=\"3\" min=\"0.25\" max=\"0.5\"/><INCLUDES index=\"1\" min=\"0\" max=\"9\"/></hyperRectangle>", "0,0,2", 0)]
    [InlineData("<hyperRectangle utility=\"40\"><INCLUDES index=\"1\" min=\"12\" max=\"15\"/></hyperRectangle>", "9,9,9", 0)]
    [InlineData("<hyperRectangle utility=\"60\"/><hyperRectangle utility=\"60\"/>", "0,0,0", 100)]
    public void A_package_is_worth_the_boxes_it_lies_in(string boxes, string package, int percent)
    {
        var game = Read($"<ufun type=\"PlainUfun\" weight=\"1\" aggregation=\"sum\">{boxes}</ufun>").ToGame().Game;
        var settled = game.Settle([.. package.Split(',').Select(o => int.Parse(o, CultureInfo.InvariantCulture))]);
        Assert.Equal(percent / 100.0, game.Parties[0].OnScale(settled.Utilities[0]), 1e-12);
    }

    [Fact]
    public void Without_a_largest_utility_the_sum_is_the_utility()
    {
        var domain = Read("<ufun><hyperRectangle utility_function=\"7.5\"><INCLUDES index=\"1\" min=\"0\" max=\"9\"/></hyperRectangle></ufun>", "-1.0");
        Assert.Equal((new Fraction(15, 2), (Fraction?)null), (domain.Parties[0].Points[0][4], domain.Parties[0].Ceiling));
    }

    [Theory]
    [InlineData("<ufun aggregation=\"max\"><hyperRectangle utility=\"4\"/></ufun>")]
    [InlineData("<ufun><ufun><hyperRectangle utility=\"4\"/></ufun></ufun>")]
    [InlineData("<ufun/><ufun/>")]
    public void What_is_not_a_sum_of_boxes_is_said(string function) => Assert.NotNull(Read(function).Unsupported);

    [Fact]
    public void A_bound_on_an_issue_that_is_not_there_is_named()
    {
        Write("<ufun><hyperRectangle utility=\"4\"><INCLUDES index=\"7\" min=\"0\" max=\"1\"/></hyperRectangle></ufun>", "100");
        Assert.Equal("id-unknown", DomainImport.Read(folder.FullName).Errors[0].Code);
    }

    /// <summary>Score sheets know points of options only: boxes of one issue can be played, of several only analysed.</summary>
    [Fact]
    public void Boxes_of_several_issues_are_analysed_but_not_played()
    {
        Assert.Null(Read("<ufun><hyperRectangle utility=\"4\"><INCLUDES index=\"1\" min=\"0\" max=\"1\"/></hyperRectangle></ufun>").Unplayable);
        var boxed = Read("<ufun><hyperRectangle utility=\"4\"><INCLUDES index=\"1\" min=\"0\" max=\"1\"/><INCLUDES index=\"2\" min=\"0\" max=\"1\"/></hyperRectangle></ufun>");
        Assert.Equal((null, true), (boxed.Unsupported, boxed.Unplayable is not null));
    }

    [Fact]
    public void The_discount_a_source_names_is_told() =>
        Assert.Equal([0.95], AnalysisSource.Of(Read("<ufun><hyperRectangle utility=\"4\"/></ufun>")).Discounts);

    /// <summary>
    /// The published domains of boxes, ten to thirty issues of ten values: the best for a party alone is 1 where it is proven, and what was found else is
    /// within the gap that is told.
    /// </summary>
    [Theory]
    [InlineData("S-1NIKFRT-1")]
    [InlineData("S-1NAGUNL-114")]
    [InlineData("S-1NIKFRT-3")]
    public void Published_boxes_have_a_best_package_or_a_gap(string name)
    {
        var domain = DomainImport.Read(Oracles.Existing("genius10.4/other/" + name)).Value!;
        var (game, exact) = domain.ToGame();
        var best = new Solutions(game, AnalysisSettings.Default with { MostNodes = 20_000 }).Best;
        Assert.True(exact);
        Assert.All(best.Select((b, i) => (b, i)), x =>
        {
            Assert.Equal(game.Settle(x.b.Settlement!.Options).Utilities, x.b.Settlement.Utilities);

            // Their makers give the true maximum as maxutility.
            var reached = game.Parties[x.i].OnScale(x.b.Settlement.Utilities[x.i]);
            Assert.InRange(reached, x.b.IsProven ? 1 : 1 - x.b.Gap - 1e-9, 1);
            Assert.Equal(x.b.IsProven, x.b.Gap == 0);
        });
    }

    private ImportedDomain Read(string function, string largest = "100")
    {
        Write(function, largest);
        return DomainImport.Read(folder.FullName).Value!;
    }

    private void Write(string function, string largest) => File.WriteAllText(
        Path("a.xml"),
        $"<utility_space type=\"nonlinear\"><objective index=\"0\"><utility maxutility=\"{largest}\">{function}</utility></objective><discount_factor value=\"0.95\"/></utility_space>");

    private string Path(string name) => System.IO.Path.Combine(folder.FullName, name);
}
