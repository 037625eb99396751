using CsCheck;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using static Simulation.Domain.Tests.TestCase;

namespace Simulation.Domain.Tests;

/// <summary>Any play: who asks for what, in which order. Proposals are named by the order in which they were asked for.</summary>
internal static class Plays
{
    public static readonly Gen<DelegationId> Delegations = Gen.OneOf(Gen.Const(A), Gen.Const(B), Gen.Const(C));

    public static readonly Gen<Package> Packages = Gen.OneOf(Gen.Const(P11), Gen.Const(P12), Gen.Const(P22));

    public static readonly Gen<ImmutableArray<DelegationId>> Addressees =
        Gen.OneOf(Gen.Const(ImmutableArray<DelegationId>.Empty), Delegations.Array[1, 2].Select(d => d.ToImmutableArray()));

    public static readonly Gen<Turn> Turns = Gen.Frequency(
        (4, Gen.Select(Delegations, Packages, Addressees, Gen.Int[0, 9], Turn (who, package, to, counters) =>
            new(Head(who), _ => new Propose(package, to, "note", counters == 0 ? 3 : null, null)))),
        (6, Gen.Select(Delegations, Gen.Int[0, 7], Turn (who, n) => new(Head(who), known => new AcceptProposal(known(n))))),
        (2, Gen.Select(Delegations, Gen.Int[0, 7], Turn (who, n) => new(Head(who), known => new RejectProposal(known(n), "no")))),
        (1, Gen.Select(Delegations, Gen.Int[0, 7], Turn (who, n) => new(Head(who), known => new RetractAcceptance(known(n))))),
        (1, Gen.Select(Delegations, Gen.Int[0, 7], Turn (who, n) => new(Head(who), known => new WithdrawProposal(known(n))))),
        (4, Gen.Select(Delegations, Addressees, Turn (who, to) =>
            new(Head(who), _ => new Say(to.IsEmpty ? new Audience.WholeTable() : new Audience.Chosen(to), "words", null)))),
        (1, Gen.Const(new Turn(Given.Control, _ => new AdvancePhase(null)))),
        (1, Gen.Const(new Turn(Given.Control, _ => new PauseSession()))),
        (1, Gen.Const(new Turn(Given.Control, _ => new ResumeSession()))));

    /// <summary>Plays turns on an open table, a minute each; calls back after every one.</summary>
    public static SessionState Play(SessionState start, IEnumerable<Turn> turns, Action<Turn, SessionState, Decision<SessionEvent>, SessionState>? after = null)
    {
        var (state, number) = (start, 0);
        ProposalId Known(int n) => state.Bargaining.Proposals.Count == 0 ? Offer : state.Bargaining.Proposals[n % state.Bargaining.Proposals.Count].Id;
        foreach (var turn in turns)
        {
            var context = new DecisionContext(Given.Noon.AddMinutes(++number), new Guid(number, 7, 7, new byte[8]));
            state = Session.Elapse(state, context).Events.Aggregate(state, Session.Evolve);
            var decision = Session.Decide(state, turn.Seat, turn.Command(Known), context);
            var next = decision.Refusal is null ? decision.Events.Aggregate(state, Session.Evolve) : state;
            after?.Invoke(turn, state, decision, next);
            state = next;
        }

        return state;
    }

    internal sealed record Turn(Seat Seat, Func<Func<int, ProposalId>, SessionCommand> Command);
}
