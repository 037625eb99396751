using Simulation.Domain.Agenda;
using Simulation.Domain.Analysis;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Practice.Rehearsals;

/// <summary>
/// Plays a case by the real rules of the table, all delegations automated. Each thinks, looks at what its seat sees, and acts; the clock is the
/// scenario's own, and a phase gives way when its time is up. It ends when the table closes, at the latest.
/// </summary>
public sealed class Rehearsal
{
    private static readonly DateTimeOffset Opening = new(2030, 1, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly AnalysisGame game;
    private readonly ScenarioStructure structure;
    private readonly RehearsalSettings settings;
    private readonly ImmutableArray<Interests> interests;

    /// <param name="structure">The table's rules and phases; its delegations and issues are those of the game, in the same order.</param>
    public Rehearsal(AnalysisGame game, ScenarioStructure structure, RehearsalSettings settings)
    {
        this.game = game;
        this.structure = structure;
        this.settings = settings;
        interests = [.. game.Parties.Select((_, i) => Interests.Of(game, i))];
    }

    /// <summary>A table for a game that comes without one: an hour of bargaining.</summary>
    public static ScenarioStructure TableFor(AnalysisGame game) => new(
        "game",
        "1",
        Language.En,
        Localized.Empty,
        [new MemberFunction("head", Localized.Empty, Binds: true)],
        [.. game.Parties.Select(p => new Party(p.Id, Localized.Same(p.Id.Value), null, 1, 1, p.Weight))],
        [.. game.Issues.Select(i => new Issue(i.Id, Localized.Same(i.Id), Localized.Empty, [.. i.Options.Select(o => new IssueOption(o, Localized.Same(o)))]))],
        game.Agreement,
        [new Phase("bargaining", Localized.Empty, PhaseKind.Negotiation, 60, Phase.DefaultsOf(PhaseKind.Negotiation))],
        []);

    /// <param name="number">Of the play, from 1. Plays don't depend on each other, and may be played side by side.</param>
    public RehearsedPlay Play(int number) => new Table(this, number).Play();

    private sealed class Table
    {
        private readonly Rehearsal rehearsal;
        private readonly int number;
        private readonly ImmutableArray<AgentStrategy> strategies;
        private readonly ImmutableArray<Agent> agents;
        private readonly Draws draws;
        private readonly DateTimeOffset begins;
        private readonly DateTimeOffset ends;
        private readonly DateTimeOffset? resumes;
        private SessionState state = SessionState.Initial;
        private uint ids;

        public Table(Rehearsal rehearsal, int number)
        {
            this.rehearsal = rehearsal;
            this.number = number;
            draws = new Draws(rehearsal.settings.Seed).For((ulong)number);
            var kinds = Enum.GetValues<AgentStrategy>();
            strategies = [.. rehearsal.interests.Select((_, i) => rehearsal.settings.Strategy ?? kinds[draws.Pick((ulong)i, kinds.Length)])];
            agents = [.. rehearsal.interests.Select((own, i) => new Agent(own, new AgentProfile(strategies[i], draws.For((ulong)i + 1).Seed)))];
            var phases = rehearsal.structure.Phases;
            begins = At(phases.TakeWhile(p => !p.Allows.Contains(Activity.Propose)));
            ends = At(phases);
            resumes = phases.Any(p => p.Kind == PhaseKind.PostSettlement) ? At(phases.TakeWhile(p => p.Kind != PhaseKind.PostSettlement)) : null;
        }

        public RehearsedPlay Play()
        {
            Evolve(new SessionPlanned(default, 1, rehearsal.structure, AdvancesByItself: true, Opening));
            Act(new Seat.Platform(), new OpenSession(), Opening);
            var planned = new AgentView(default, Opening, Agenda(), [], null, [], new(false, false, false, false, false)).Planned;
            var turns = new PriorityQueue<int, (DateTimeOffset, int)>();
            var taken = new int[agents.Length];
            for (var i = 0; i < agents.Length; i++)
            {
                turns.Enqueue(i, (begins + agents[i].ThinkTime(planned, 0), i));
            }

            (int Offers, int Acceptances, double Minutes)? first = null;
            while (turns.TryDequeue(out var i, out var due) && due.Item1 < ends)
            {
                Take(agents[i], due.Item1);
                if (state.Bargaining.Agreement is { } agreement && first is null)
                {
                    first = (Offers(), Acceptances(), (agreement.At - begins).TotalMinutes);
                }

                if (state.Stage is Stage.Closed || (first is not null && resumes is null))
                {
                    break;
                }

                // What is agreed stands until there may be a better agreement.
                var next = first is not null && due.Item1 < resumes ? resumes.Value : due.Item1;
                turns.Enqueue(i, (next + agents[i].ThinkTime(planned, ++taken[i]), i));
            }

            var (offers, acceptances, minutes) = first ?? (Offers(), Acceptances(), planned.TotalMinutes);
            var agreed = state.Bargaining.Agreement;
            return new RehearsedPlay(number, strategies, agreed is null ? null : rehearsal.game.Settle(agreed.Package), agreed?.Replaced ?? 0, offers, acceptances, minutes);
        }

        private void Take(Agent agent, DateTimeOffset now)
        {
            foreach (var e in Session.Elapse(state, new DecisionContext(now, NewId())).Events)
            {
                Evolve(e);
            }

            var slices = SessionView.Of(default, state, new TableAudience.Delegation(agent.Delegation));
            if (AgentView.Of(agent.Delegation, slices, now) is { } view && agent.Decide(view) is { } command)
            {
                Act(new Seat.Member(agent.Delegation, default), command, now);
            }
        }

        private void Act(Seat seat, SessionCommand command, DateTimeOffset now)
        {
            var decision = Session.Decide(state, seat, command, new DecisionContext(now, NewId()));
            if (decision.Refusal is { } refusal)
            {
                throw new InvalidOperationException($"An automated delegation was refused: {refusal.Code} ({command.GetType().Name}).");
            }

            foreach (var e in decision.Events)
            {
                Evolve(e);
            }
        }

        private Views.AgendaSlice Agenda() => SessionView.Of(default, state, new TableAudience.Projector()).OfType<Views.AgendaSlice>().Single();

        private int Offers() => state.Bargaining.Proposals.Count;

        private int Acceptances() => state.Bargaining.Proposals.Sum(p => p.Responses.Values.Count(r => r.Answer == ProposalAnswer.Accepted));

        private void Evolve(SessionEvent e) => state = Session.Evolve(state, e);

        private Guid NewId() => new(++ids, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        private static DateTimeOffset At(IEnumerable<Phase> before) => Opening + TimeSpan.FromMinutes(before.Sum(p => p.Minutes));
    }
}
