using CsCheck;
using Simulation.Domain.Agenda;
using Simulation.Domain.Analysis;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Practice;
using Simulation.Domain.Tests.Analysis;

namespace Simulation.Domain.Tests.Practice;

/// <summary>Whatever is negotiated, with whomever.</summary>
public sealed class AgentPropertyTests
{
    private static readonly Gen<AgentStrategy> Strategy = Gen.Enum<AgentStrategy>();

    private static readonly Gen<(AnalysisGame Game, ImmutableArray<AgentStrategy> Strategies, ulong Seed)> Any =
        from game in Games.Entangled(30)
        from rule in Gen.Int[0, 2]
        from strategies in Strategy.Array[5]
        from seed in Gen.ULong
        select (By(game, rule), strategies.ToImmutableArray(), seed);

    [Fact]
    public void Nobody_offers_or_accepts_less_than_it_asks_for_or_what_is_forbidden() => Any.Sample(
        play =>
        {
            foreach (var (agent, view, command) in AgentTable.Played(play.Game, play.Strategies, play.Seed).Turns)
            {
                var own = Interests.Of(play.Game, Place(play.Game, agent.Delegation));
                var package = command switch
                {
                    Propose propose => propose.Package,
                    AcceptProposal accept => view.Proposals.Single(p => p.Id == accept.Proposal).Package,
                    _ => null,
                };
                if (package is not null)
                {
                    Assert.NotNull(own.Worth(package));
                    Assert.True(own.Worth(package) >= own.Reservation);
                    Assert.True(view.Agreement is null && own.Worth(package) >= agent.AspirationAt(view));
                }
            }
        },
        iter: 150);

    [Fact]
    public void Every_play_ends_in_an_agreement_that_suits_those_who_made_it_or_when_time_is_up() => Any.Sample(
        play =>
        {
            var table = AgentTable.Played(play.Game, play.Strategies, play.Seed);
            Assert.IsType<Stage.Closed>(table.Stage);
            if (table.Agreement is { } agreement)
            {
                Assert.All(agreement.Assenting, d => Assert.True(Interests.Of(play.Game, Place(play.Game, d)) is var own && own.Worth(agreement.Package) >= own.Reservation));
            }
        },
        iter: 100);

    [Fact]
    public void The_same_seed_makes_the_same_decisions() => Any.Sample(
        play => Assert.Equal(
            AgentTable.Played(play.Game, play.Strategies, play.Seed, Language.Kk).Turns.Select(t => Text(t.Command)),
            AgentTable.Played(play.Game, play.Strategies, play.Seed, Language.Kk).Turns.Select(t => Text(t.Command))),
        iter: 40);

    [Fact]
    public void One_that_starts_again_at_any_moment_goes_on_as_if_it_had_not() => Any.Sample(
        play =>
        {
            foreach (var (agent, view, command) in AgentTable.Played(play.Game, play.Strategies, play.Seed).Turns)
            {
                var place = Place(play.Game, agent.Delegation);
                var again = new Agent(Interests.Of(play.Game, place), new AgentProfile(play.Strategies[place], play.Seed + (ulong)place));
                Assert.Equal(Text(command), Text(again.Decide(view)));
            }
        },
        iter: 40);

    [Fact]
    public void What_others_gain_makes_no_difference_as_long_as_they_do_the_same() => Any.Sample(
        play =>
        {
            foreach (var (agent, view, command) in AgentTable.Played(play.Game, play.Strategies, play.Seed).Turns)
            {
                var place = Place(play.Game, agent.Delegation);
                var stranger = new Agent(Interests.Of(OthersGainNothing(play.Game, place), place), new AgentProfile(play.Strategies[place], play.Seed + (ulong)place));
                Assert.Equal(Text(command), Text(stranger.Decide(view)));
            }
        },
        iter: 40);

    [Fact]
    public void Once_it_has_acted_the_same_position_never_comes_again() => Any.Sample(
        play =>
        {
            foreach (var turns in AgentTable.Played(play.Game, play.Strategies, play.Seed, Language.En).Turns.GroupBy(t => t.Agent))
            {
                var acted = turns.Where(t => t.Command is not null).Select(t => t.View.Position).ToList();
                Assert.Equal(acted.Count, acted.Distinct().Count());
            }
        },
        iter: 20);

    [Fact]
    public void Without_a_package_that_suits_everybody_there_is_no_deal_by_unanimity() => Games.Entangled(30).Sample(
        game =>
        {
            var points = new ReferencePoints(game);
            if (points.Acceptance.Acceptable == 0)
            {
                Assert.Null(AgentTable.Played(game, [AgentStrategy.Conceder], 1).Agreement);
            }
        },
        iter: 60);

    private static int Place(AnalysisGame game, DelegationId party) => Enumerable.Range(0, game.Parties.Length).Single(i => game.Parties[i].Id == party);

    private static string Text(SessionCommand? command) =>
        command is null ? "" : System.Text.Json.JsonSerializer.Serialize<Command>(command, Wire.Json);

    private static AnalysisGame By(AnalysisGame game, int rule) => new(
        game.Parties,
        game.Issues,
        rule switch
        {
            0 => new AgreementRule.Unanimity(),
            1 => new AgreementRule.VetoAndCount([game.Parties[0].Id], Math.Max(2, game.Parties.Length - 1)),
            _ => new AgreementRule.WeightedQuota([], game.Parties.Length),
        },
        game.Interactions,
        game.Forbidden);

    private static AnalysisGame OthersGainNothing(AnalysisGame game, int party) => new(
        [.. game.Parties.Select((p, i) => i == party ? p : new AnalysisParty(p.Id, 0, 0))],
        [.. game.Issues.Select(issue => issue with { Points = [.. issue.Points.Select(o => o.Select((p, i) => i == party ? p : 0).ToImmutableArray())] })],
        game.Agreement,
        [.. game.Interactions.Select(pair => pair with { Points = [.. pair.Points.Select(row => row.Select(o => o.Select((p, i) => i == party ? p : 0).ToImmutableArray()).ToImmutableArray())] })],
        game.Forbidden);
}
