using Simulation.Benchmarks.Servers;
using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Grains;

namespace Simulation.Benchmarks.Activation;

/// <summary>A table at which much was said: of forty acts thirty-nine are lines of talk, one in four of them in private, and one is an offer.</summary>
internal sealed class LongTable(ISessionGrain session)
{
    private const int Together = 32;
    private const int Seats = 30;

    private const string Words =
        "Делегация готова обсуждать сроки, если порог по объёму останется прежним; біз бұл нұсқаны қабылдай аламыз. "
        + "We could live with the second option on the charge, provided that the term is not shortened and the review comes first. ";

    private readonly ImmutableArray<DelegationId> _delegations = [.. RoomScenario.For(Seats, committee: false).Structure.Delegations.Select(d => d.Id)];
    private readonly ImmutableArray<PersonId> _people = [.. Enumerable.Range(0, Seats).Select(_ => new PersonId(Guid.NewGuid()))];

    public async Task PlayAsync(int events)
    {
        await session.PlanAsync(new SessionPlan(new ExerciseId(Guid.NewGuid()), 1, RoomScenario.For(Seats, committee: false).Structure, AdvancesByItself: false));
        await ActAsync(new Seat.Platform(), new OpenSession());
        var next = 3; // laid, opened, first phase begun
        await Task.WhenAll(Enumerable.Range(0, Together).Select(async _ =>
        {
            for (int n; (n = Interlocked.Increment(ref next)) <= events;)
            {
                await ActAsync(new Seat.Member(_delegations[n % _delegations.Length], _people[n % Seats]), Act(n));
            }
        }));
    }

    private SessionCommand Act(int n) => n % 40 == 0
        ? new Propose(Package.Of([new("level", "low")]), [], "As discussed.", null, null)
        : new Say(n % 4 == 1 ? new Audience.Chosen([_delegations[(n + 1) % _delegations.Length]]) : new Audience.WholeTable(), Words[..(20 + (n * 37 % 180))], null);

    private async Task ActAsync(Seat seat, SessionCommand command)
    {
        if ((await session.ActAsync(seat, Guid.NewGuid(), command)).Refusal is { } refusal)
        {
            throw new InvalidOperationException($"{command} was refused: {refusal.Code}");
        }
    }
}
