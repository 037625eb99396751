using CsCheck;
using Simulation.Domain.Analysis;
using Simulation.Domain.Analysis.XRays;

namespace Simulation.Domain.Tests.Analysis;

/// <summary>What an author is told of a case, each finding by a case that has it, and all of them against looking at every package.</summary>
public sealed class XRayTests
{
    [Fact]
    public void A_case_of_two_issues_weighed_differently_has_nothing_to_mend()
    {
        // Each cares four times as much for another issue.
        var picture = XRay.Of(Game([[[0, 20], [40, 10], [80, 0]], [[20, 0], [10, 40], [0, 80]]], reservation: 30));
        Assert.Empty(picture.Findings.Where(f => f.Gravity < Gravity.Tells));
        Assert.Equal(100, picture.MiddleTotal);
        Assert.Equal(160, picture.BestTotal);
        Assert.Equal(0.6, picture.TradingGain.Value!.Value, 12);
        Assert.Equal([IssueKind.Opposed, IssueKind.Opposed], picture.Issues.Select(i => i.Kind));
        Assert.Equal(0.6, picture.Issues[0].Spread, 12);
    }

    [Fact]
    public void A_pie_of_fixed_size_creates_nothing()
    {
        var picture = XRay.Of(Game([[[0, 50], [25, 25], [50, 0]], [[0, 50], [25, 25], [50, 0]]], reservation: 20));
        Assert.Contains(picture.Findings, f => f.Code == XRayCodes.FixedPie);
        Assert.Equal(0, picture.Potential.Value!.Value, 12);
    }

    [Fact]
    public void Where_nothing_suits_all_the_one_who_misses_most_is_named()
    {
        var picture = XRay.Of(Game([[[0, 100], [50, 50], [100, 0]]], reservation: 60));
        var finding = Assert.Single(picture.Findings, f => f.Code == XRayCodes.NothingAcceptable);
        Assert.Equal((Gravity.Spoils, 10.0), (finding.Gravity, finding.Number));
        Assert.Equal(finding, picture.Findings[0]);
    }

    [Fact]
    public void A_reservation_value_above_every_package_is_out_of_reach()
    {
        var game = Game([[[0, 100], [100, 0]]], reservation: 10);
        var picture = XRay.Of(Games.With(game, parties: [game.Parties[0], game.Parties[1] with { Reservation = 130 }]));
        Assert.Contains(new XRayFinding(Gravity.Spoils, XRayCodes.OutOfReach, Party: 1, Number: 30), picture.Findings);
    }

    [Fact]
    public void What_all_want_spoils_the_case_when_it_is_the_whole_case()
    {
        var whole = XRay.Of(Game([[[0, 0], [10, 30]], [[5, 1], [0, 0]]], reservation: 3));
        Assert.Contains(whole.Findings, f => f.Code == XRayCodes.SameBest);
        var part = XRay.Of(Game([[[0, 0], [10, 30]], [[50, 0], [0, 50]]], reservation: 3));
        Assert.DoesNotContain(part.Findings, f => f.Code == XRayCodes.SameBest);
        Assert.Contains(new XRayFinding(Gravity.Tells, XRayCodes.SharedWish, Issue: 0, Option: 1), part.Findings);
    }

    [Fact]
    public void Options_and_issues_and_parties_that_do_no_work_are_named()
    {
        var idle = XRay.Of(Game([[[7, 7], [7, 7]], [[0, 9], [4, 4], [9, 0], [3, 3]]], reservation: 8));
        Assert.Contains(new XRayFinding(Gravity.Warns, XRayCodes.NobodyCares, Issue: 0), idle.Findings);
        Assert.Contains(new XRayFinding(Gravity.Warns, XRayCodes.DominatedOption, Issue: 1, Option: 3, Other: 1), idle.Findings);
        var indifferent = XRay.Of(Game([[[0, 5], [10, 5]]], reservation: 3));
        Assert.Contains(new XRayFinding(Gravity.Spoils, XRayCodes.CaresForNothing, Party: 1), indifferent.Findings);
        var easy = XRay.Of(Game([[[4, 9], [9, 4]]], reservation: 4));
        Assert.Equal(2, easy.Findings.Count(f => f.Code == XRayCodes.AnythingSuits));
        Assert.Contains(easy.Findings, f => f is { Code: XRayCodes.MostAcceptable, Number: 1 });
    }

    [Fact]
    public void Interactions_can_make_an_issue_matter_and_then_it_is_not_called_idle()
    {
        var plain = Game([[[7, 7], [7, 7]], [[0, 9], [9, 0]]], reservation: 5);
        var entangled = new AnalysisGame(plain.Parties, plain.Issues, plain.Agreement, [new Interaction(0, 1, [[[0, 0], [1, 0]], [[0, 0], [0, 3]]])]);
        Assert.DoesNotContain(XRay.Of(entangled).Findings, f => f.Code == XRayCodes.NobodyCares);
    }

    [Fact]
    public void The_party_without_whom_most_becomes_acceptable_is_pivotal()
    {
        var game = Game([[[0, 10], [3, 7], [6, 4], [10, 0]]], reservation: 4);
        var picture = XRay.Of(Games.With(game, parties: [game.Parties[0] with { Reservation = 6 }, game.Parties[1] with { Reservation = 0 }]));
        Assert.Contains(new XRayFinding(Gravity.Tells, XRayCodes.Pivotal, Party: 0, Number: 2), picture.Findings);
    }

    [Fact]
    public void What_a_search_could_not_prove_is_said()
    {
        var picture = XRay.Of(Games.Large(8, 8, 6, seed: 5), AnalysisSettings.Default with { MostNodes = 4, MostEnumerated = 1000 });
        Assert.Contains(picture.Findings, f => f is { Code: XRayCodes.NotProven, Number: > 0 });
    }

    [Fact]
    public void Nothing_spoils_a_published_case()
    {
        var picture = XRay.Of(HarbourGame.Value);
        Assert.DoesNotContain(picture.Findings, f => f.Gravity == Gravity.Spoils);
        Assert.Equal(12, picture.Acceptable);
        Assert.True(picture.Potential.Value > 0);
    }

    [Fact]
    public void Findings_are_what_looking_at_every_package_finds() =>
        Gen.OneOf(Games.Plain(), Games.Entangled()).Sample(game =>
        {
            var all = new BruteForce(game).All;
            if (all.IsEmpty)
            {
                return;
            }

            var codes = XRay.Of(game).Findings.Select(f => f.Code).ToHashSet();
            bool Suits(Settlement p, Func<AnalysisParty, Int128> least) => game.Parties.Select((party, i) => p.Utilities[i] >= least(party)).All(ok => ok);
            var acceptable = all.Count(p => Suits(p, party => party.Reservation));
            Assert.Equal(acceptable == 0, codes.Contains(XRayCodes.NothingAcceptable));
            Assert.Equal(acceptable == 1, codes.Contains(XRayCodes.OnlyOneAcceptable));
            Assert.Equal(acceptable > 1 && acceptable * 2 > all.Length, codes.Contains(XRayCodes.MostAcceptable));
            Assert.Equal(all.Any(p => all.All(q => p.Utilities.Zip(q.Utilities).All(u => u.First >= u.Second))), codes.Contains(XRayCodes.SameBest));
            Assert.DoesNotContain(XRayCodes.NotProven, codes);
        });

    /// <summary>Two parties; points by issue, option, party.</summary>
    private static AnalysisGame Game(int[][][] points, int reservation) =>
        Games.Build([.. points.Select(i => i.Length)], [.. points.SelectMany(i => i)], [reservation, reservation], [0, 0]);
}
