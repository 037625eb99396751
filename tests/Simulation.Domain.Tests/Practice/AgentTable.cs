using Simulation.Domain.Agenda;
using Simulation.Domain.Analysis;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Practice;
using Simulation.Domain.Practice.Rehearsals;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Tests.Practice;

/// <summary>A table where agents act one after the other, every half minute, by the real rules; what each saw and did is kept.</summary>
internal sealed class AgentTable
{
    private static readonly DateTimeOffset Opening = new(2030, 1, 1, 9, 0, 0, TimeSpan.Zero);

    private SessionState state = SessionState.Initial;
    private uint ids;

    public AgentTable(ScenarioStructure structure)
    {
        Do(new SessionPlanned(default, 1, structure, AdvancesByItself: true, Opening));
        Act(new Seat.Platform(), new OpenSession(), Opening);
    }

    public sealed record Turn(Agent Agent, AgentView View, SessionCommand? Command);

    public List<Turn> Turns { get; } = [];

    public Agreement? Agreement => state.Bargaining.Agreement;

    public Stage Stage => state.Stage;

    public static AgentTable Played(AnalysisGame game, ImmutableArray<AgentStrategy> strategies, ulong seed, Language? language = null)
    {
        var table = new AgentTable(Rehearsal.TableFor(game));
        ImmutableArray<Agent> agents = [.. game.Parties.Select((_, i) => new Agent(Interests.Of(game, i), new AgentProfile(strategies[i % strategies.Length], seed + (ulong)i, language)))];
        for (var turn = 0; table.Stage is not Stage.Closed && turn < 1_000; turn++)
        {
            table.Take(agents[turn % agents.Length], Opening + TimeSpan.FromSeconds(30 * (turn + 1)));
        }

        return table;
    }

    public void Take(Agent agent, DateTimeOffset now)
    {
        foreach (var e in Session.Elapse(state, new DecisionContext(now, NewId())).Events)
        {
            Do(e);
        }

        var view = AgentView.Of(agent.Delegation, SessionView.Of(default, state, new TableAudience.Delegation(agent.Delegation)), now)!;
        var command = agent.Decide(view);
        Turns.Add(new Turn(agent, view, command));
        if (command is not null)
        {
            Act(new Seat.Member(agent.Delegation, default), command, now);
        }
    }

    private void Act(Seat seat, SessionCommand command, DateTimeOffset now)
    {
        var decision = Session.Decide(state, seat, command, new DecisionContext(now, NewId()));
        Assert.Null(decision.Refusal);
        Assert.NotEmpty(decision.Events);
        foreach (var e in decision.Events)
        {
            Do(e);
        }
    }

    private void Do(SessionEvent e) => state = Session.Evolve(state, e);

    private Guid NewId() => new(++ids, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
