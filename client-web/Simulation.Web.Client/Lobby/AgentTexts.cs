using Simulation.Domain.Practice;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Lobby;

/// <summary>How an automated delegation bargains, in a word or two.</summary>
public static class AgentTexts
{
    public static string Of(AgentStrategy strategy, Wording w) => strategy switch
    {
        AgentStrategy.Boulware => w.Lobby.Boulware,
        AgentStrategy.Linear => w.Lobby.Linear,
        AgentStrategy.Conceder => w.Lobby.Conceder,
        AgentStrategy.TitForTat => w.Lobby.TitForTat,
        AgentStrategy.TradeOff => w.Lobby.TradeOff,
        _ => w.Lobby.OpponentModel,
    };
}
