using Bunit;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Domain.Practice;
using Simulation.Domain.Scenarios;
using Simulation.Web.Client.Desk;
using Simulation.Web.Client.Lobby;

namespace Simulation.Web.Tests.Client;

/// <summary>Automated delegations as control seats them and as everybody sees them.</summary>
public sealed class AgentTests
{
    [Fact]
    public void Control_seats_one_where_nobody_sits_by_the_strategy_chosen()
    {
        using var screens = new Screens();
        var (board, asked) = Board(screens, Lobby(new SeatView(1, Sample.Session, Sample.Hill, "head")));
        board.Find("select").Change(nameof(AgentStrategy.Boulware));
        var button = Assert.Single(board.FindAll("button"), b => b.GetAttribute("aria-label") == "Automate Sea");
        Assert.DoesNotContain(board.FindAll("button"), b => b.GetAttribute("aria-label") == "Automate Hill");
        button.Click();
        Assert.Equal(new SeatAgent(1, Sample.Sea, AgentStrategy.Boulware), Assert.Single(asked));
    }

    [Fact]
    public void Control_fills_all_empty_delegations_with_one_press()
    {
        using var screens = new Screens();
        var (board, asked) = Board(screens, Lobby(new SeatView(1, Sample.Session, Sample.Hill, "head")));
        board.FindAll("button").Single(b => b.TextContent.Trim() == "Automate empty delegations").Click();
        Assert.Equal(new SeatAgents(AgentStrategy.TradeOff), Assert.Single(asked));
    }

    [Fact]
    public void One_that_sits_says_so_and_can_be_taken_out()
    {
        using var screens = new Screens();
        var (board, asked) = Board(screens, Lobby(new SeatView(1, Sample.Session, Sample.Hill, "head"), new AgentSeatView(Sample.Colleague, 1, Sample.Session, Sample.Sea, AgentStrategy.TitForTat)));
        Assert.Contains("automated · tit for tat", board.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("needs 1", board.Markup, StringComparison.Ordinal);
        board.FindAll("button").Single(b => b.GetAttribute("aria-label") == "Remove the automated delegation of Sea").Click();
        Assert.Equal(new RemoveAgent(1, Sample.Sea), Assert.Single(asked));
    }

    [Fact]
    public void Where_no_packages_are_negotiated_there_is_nothing_to_automate()
    {
        using var screens = new Screens();
        var (board, _) = Board(screens, Lobby(new SeatView(1, Sample.Session, Sample.Hill, "head")), Sample.Scenario with { Issues = [] });
        Assert.DoesNotContain("Automate", board.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_practises_alone_begins_again_with_one_press_and_skips_the_preparation_while_it_lasts()
    {
        using var screens = new Screens();
        var asked = new List<ExerciseCommand>();
        IRenderedComponent<PracticeCard> Card(PhaseKind kind) => screens.Render<PracticeCard>(p => p
            .Add(x => x.Desk, Sample.Desk with
            {
                Agenda = Sample.Desk.Agenda with { Phase = 0, Scenario = Sample.Scenario with { Phases = [.. Sample.Scenario.Phases.Select(x => x with { Kind = kind })] } },
            })
            .Add(x => x.Ask, (command, _) =>
            {
                asked.Add(command);
                return Task.FromResult<Refusal?>(null);
            }));
        Card(PhaseKind.Preparation).FindAll("button").Single(b => b.TextContent.Trim() == "Skip the preparation").Click();
        Assert.Single(Card(PhaseKind.Negotiation).FindAll("button")).Click();
        Assert.Equal([new SkipPreparation(), new PractiseAgain(SkipPreparation: true)], asked);
    }

    [Fact]
    public void A_desk_says_who_is_automated_in_every_place_where_it_shows()
    {
        using var screens = new Screens();
        var table = screens.Render<TablePane>(p => p
            .Add(x => x.Desk, Sample.Desk)
            .Add(x => x.Automated, [Sample.Sea])
            .Add(x => x.Clock, () => Sample.Noon)
            .Add(x => x.NameOf, _ => "")
            .Add(x => x.Ask, (_, _) => Task.FromResult<Refusal?>(null))
            .Add(x => x.Print, () => ValueTask.CompletedTask));
        Assert.Contains("automated", table.FindAll("li").Single(l => l.TextContent.Contains("Sea", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("automated", table.FindAll("li").First(l => l.TextContent.Contains("Hill", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);

        var card = screens.Render<ProposalCard>(p => p
            .Add(x => x.Desk, Sample.Desk)
            .Add(x => x.Proposal, Sample.Offer(1, Sample.Sea, Sample.Pack("low", "long")))
            .Add(x => x.Automated, [Sample.Sea])
            .Add(x => x.Ask, (_, _) => Task.FromResult<Refusal?>(null)));
        Assert.Contains("automated", card.Find("header").TextContent, StringComparison.Ordinal);
    }

    private static LobbySlice Lobby(SeatView seat, params AgentSeatView[] agents) =>
        new(Sample.Exercise, ExerciseStage.Running, false, 1, true, null, [new ParticipantView(Sample.Me, false, true, [], seat)], [.. agents]);

    private static (IRenderedComponent<SeatsBoard> Board, List<Command> Asked) Board(Screens screens, LobbySlice lobby, ScenarioStructure? scenario = null)
    {
        var asked = new List<Command>();
        return (screens.Render<SeatsBoard>(p => p
            .Add(x => x.Lobby, lobby)
            .Add(x => x.Scenario, scenario ?? Sample.Scenario)
            .Add(x => x.NameOf, _ => "Somebody")
            .Add(x => x.Ask, (command, _) =>
            {
                asked.Add(command);
                return Task.FromResult<Refusal?>(null);
            })), asked);
    }
}
