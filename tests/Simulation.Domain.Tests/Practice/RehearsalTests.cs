using System.Text.Json;
using Simulation.Domain.Practice;
using Simulation.Domain.Practice.Rehearsals;
using Simulation.Domain.Tests.Analysis;
using Simulation.Domain.Tests.Library;
using Simulation.Library.Analyses;
using Simulation.Library.Rehearsals;

namespace Simulation.Domain.Tests.Practice;

public sealed class RehearsalTests
{
    public static TheoryData<string> Negotiated =>
        [.. ShippedScenarioTests.Folders.Select(f => f.Data).Where(f => AnalysisSource.Read(f, []).Value!.Game is not null)];

    [Theory, MemberData(nameof(Negotiated))]
    public void Most_plays_of_a_shipped_scenario_agree_and_leave_little_on_the_table(string folder)
    {
        var (_, report) = Rehearse(folder, new RehearsalSettings(1, null), 30);
        Assert.True(report.AgreementRate >= 0.9, $"{report.AgreementRate}");
        Assert.True(report.JointValue!.Median >= 0.85, $"{report.JointValue}");
        Assert.True(report.Offers!.Median >= 5, $"{report.Offers}");
        Assert.All(report.Parties, p => Assert.NotEqual(p.Utility!.Least, p.Utility.Most));
    }

    [Theory, MemberData(nameof(Negotiated))]
    public void The_same_seed_plays_the_same_plays_and_another_others(string folder)
    {
        var once = Json(folder, new RehearsalSettings(5, null), 6);
        Assert.Equal(once, Json(folder, new RehearsalSettings(5, null), 6));
        Assert.NotEqual(once, Json(folder, new RehearsalSettings(6, null), 6));
    }

    [Theory, MemberData(nameof(Negotiated))]
    public void Conceders_agree_sooner_than_the_firm(string folder)
    {
        var soft = Rehearse(folder, new RehearsalSettings(1, AgentStrategy.Conceder), 8).Report;
        var firm = Rehearse(folder, new RehearsalSettings(1, AgentStrategy.Boulware), 8).Report;
        Assert.True(soft.Minutes!.Median < firm.Minutes!.Median);
    }

    [Fact]
    public void The_json_has_what_its_page_says()
    {
        var json = JsonDocument.Parse(Json(Folder("harbour-access"), new RehearsalSettings(1, AgentStrategy.TitForTat), 3)).RootElement;
        Assert.Equal("scenario-rehearsal/1", json.GetProperty("format").GetString());
        Assert.Equal("tit-for-tat", json.GetProperty("strategy").GetString());
        Assert.Equal(3, json.GetProperty("each").GetArrayLength());
        string[] members =
        [
            "format", "source", "plays", "seed", "strategy", "difficulty", "agreementRate", "improvedRate", "offers", "minutes", "efficientRate", "jointValue",
            "jointValueOfAll", "toFront", "nashEfficiency", "parties", "packages", "each",
        ];
        Assert.Equal(members, json.EnumerateObject().Select(m => m.Name));
        Assert.Equal(["count", "mean", "least", "p10", "p25", "median", "p75", "p90", "most"], json.GetProperty("offers").EnumerateObject().Select(m => m.Name));
    }

    [Fact]
    public void A_published_game_is_rehearsed_by_its_own_rule_of_agreement()
    {
        var rehearsal = new Rehearsal(HarbourGame.Value, Rehearsal.TableFor(HarbourGame.Value), new RehearsalSettings(1, null));
        var report = RehearsalReport.Of(HarbourGame.Value, [.. Enumerable.Range(1, 20).Select(rehearsal.Play)]);
        Assert.All(report.Plays.Where(p => p.Agreement is not null), p =>
        {
            var content = Enumerable.Range(0, 6).Count(i => p.Agreement!.Utilities[i] >= HarbourGame.Value.Parties[i].Reservation);
            Assert.True(content >= 5);
        });
        Assert.True(report.AgreementRate is > 0.1 and < 0.9, $"{report.AgreementRate}"); // a hard case: 55 of 720 packages pass
    }

    [Fact]
    public void How_hard_a_case_is_follows_from_how_many_agreed()
    {
        Assert.Equal(Difficulty.Easy, Difficulties.Of(Rehearse(Folder("harbour-access"), new RehearsalSettings(1, null), 20).Report));
        var hard = new Rehearsal(HarbourGame.Value, Rehearsal.TableFor(HarbourGame.Value), new RehearsalSettings(1, null));
        Assert.InRange(Difficulties.Of(RehearsalReport.Of(HarbourGame.Value, [.. Enumerable.Range(1, 20).Select(hard.Play)])), Difficulty.Hard, Difficulty.VeryHard);
    }

    [Fact]
    public void Nobody_agrees_where_there_is_nothing_to_agree_on()
    {
        var game = Games.Build([3], [[10, 0], [5, 5], [0, 10]], [6, 6], [0, 0]);
        var rehearsal = new Rehearsal(game, Rehearsal.TableFor(game), new RehearsalSettings(1, null));
        var report = RehearsalReport.Of(game, [.. Enumerable.Range(1, 5).Select(rehearsal.Play)]);
        Assert.Equal(0, report.AgreementRate);
        Assert.Null(report.Offers);
        Assert.Empty(report.Packages);
    }

    [Fact]
    public void Quantiles_are_interpolated()
    {
        var figures = Distribution.Of([4, null, 1, 3, 2])!;
        Assert.Equal((4, 2.5, 1.0, 1.3, 1.75, 2.5, 3.25, 3.7, 4.0), (
            figures.Count, figures.Mean, figures.Least, Math.Round(figures.LowerDecile, 9), figures.LowerQuartile, figures.Median, figures.UpperQuartile, Math.Round(figures.UpperDecile, 9), figures.Most));
        Assert.Null(Distribution.Of([null]));
    }

    private static string Folder(string name) => ShippedScenarioTests.Folders.Select(f => f.Data).Single(f => Path.GetFileName(f) == name);

    private static (AnalysisSource Source, RehearsalReport Report) Rehearse(string folder, RehearsalSettings settings, int times)
    {
        var source = AnalysisSource.Read(folder, []).Value!;
        var rehearsal = new Rehearsal(source.Game!, source.Table!, settings);
        return (source, RehearsalReport.Of(source.Game!, [.. ParallelEnumerable.Range(1, times).AsOrdered().Select(rehearsal.Play)]));
    }

    private static string Json(string folder, RehearsalSettings settings, int times)
    {
        var (source, report) = Rehearse(folder, settings, times);
        using var written = new MemoryStream();
        RehearsalJson.Write(written, source, settings, report);
        return System.Text.Encoding.UTF8.GetString(written.ToArray());
    }
}
