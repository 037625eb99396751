using System.Text.Json;
using CsCheck;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Views;
using static Simulation.Domain.Tests.TestCase;

namespace Simulation.Domain.Tests;

public class PropertyTests
{
    private static readonly SessionId Table = new(Guid.Parse("00000000-0000-0000-0000-0000000000aa"));

    [Fact]
    public void An_agreement_exists_only_when_the_rule_is_met_by_those_who_assent() =>
        Plays.Turns.Array[1, 40].Sample(turns => Plays.Play(Given.InPhase(Negotiation).State, turns, (_, _, decision, _) =>
        {
            foreach (var reached in decision.Events.IsDefault ? [] : decision.Events.OfType<AgreementReached>())
            {
                Assert.True(Structure.Agreement.IsMet(reached.Assenting.ToHashSet(), Structure.Delegations));
            }
        }));

    [Fact]
    public void Replaying_what_was_stored_gives_the_same_state() =>
        Plays.Turns.Array[1, 40].Sample(turns =>
        {
            var stored = new List<string>();
            var start = Given.InPhase(Negotiation);
            stored.AddRange(start.History.Select(e => JsonSerializer.Serialize(e, Wire.Json)));
            var end = PlayStoring(start.State, turns, stored);
            var replayed = Session.Replay(stored.Select(s => JsonSerializer.Deserialize<SessionEvent>(s, Wire.Json)!));
            Assert.Equal(Everything(end), Everything(replayed));
        });

    /// <summary>state + changes = fresh state, for every audience: nobody who stayed sees anything else than somebody who comes anew.</summary>
    [Fact]
    public void Frames_on_top_of_a_snapshot_show_what_a_fresh_snapshot_shows() =>
        Plays.Turns.Array[1, 40].Sample(turns =>
        {
            foreach (var audience in Audiences)
            {
                var start = Given.InPhase(Negotiation).State;
                var held = SessionView.Of(Table, start, audience).ToDictionary(s => s.GetType());
                var end = Plays.Play(start, turns, (_, _, _, _) => { });
                var before = start;
                PlayEveryStep(start, turns, after =>
                {
                    foreach (var slice in SessionView.Changes(Table, before, after, audience))
                    {
                        held[slice.GetType()] = slice.After(held.GetValueOrDefault(slice.GetType()));
                    }

                    before = after;
                });
                var fresh = SessionView.Of(Table, end, audience);
                Assert.Equal(Json(fresh.OrderBy(s => s.GetType().Name)), Json(held.Values.OrderBy(s => s.GetType().Name)));
            }
        }, iter: 300);

    /// <summary>
    /// Two worlds that differ only in what B and C do between themselves: all that A is sent is byte for byte the same.
    /// </summary>
    [Fact]
    public void What_A_is_sent_does_not_depend_on_what_B_and_C_do_in_private() =>
        Gen.Select(Plays.Turns.Array[1, 25], PrivateTurns.Array[0, 12], PrivateTurns.Array[0, 12], Gen.Int[0, 25]).Sample((shared, one, other, at) =>
        {
            Assert.Equal(SentToA(shared, one, at), SentToA(shared, other, at));
        }, iter: 500);

    [Fact]
    public void A_shared_counter_would_be_noticed() =>
        Assert.ThrowsAny<Exception>(() =>
            Gen.Select(PrivateTurns.Array[0, 6], PrivateTurns.Array[0, 6]).Sample((one, other) =>
                Assert.Equal(EventCount(one), EventCount(other))));

    private static readonly Gen<Plays.Turn> PrivateTurns = Gen.OneOf(
        Gen.Select(Gen.Bool, Plays.Packages, Plays.Turn (b, package) => new(Head(b ? B : C), _ => new Propose(package, [b ? C : B], "between us", null, null))),
        Gen.Select(Gen.Bool, Gen.Int[0, 99], Plays.Turn (b, n) => new(Head(b ? B : C), _ => new Say(new Audience.Chosen([b ? C : B]), $"secret {n}", null))),
        Gen.Select(Gen.Bool, Plays.Turn (b) => new(Head(b ? B : C), _ => new Say(new Audience.Secretariat(), "help", null))));

    private static TableAudience[] Audiences =>
        [new TableAudience.Delegation(A), new TableAudience.Delegation(B), new TableAudience.Control(), new TableAudience.Projector()];

    /// <summary>Runs the shared play with private turns put in at one place; proposals of the shared play are addressed by their own order.</summary>
    private static string SentToA(Plays.Turn[] shared, Plays.Turn[] secret, int at)
    {
        var state = Given.InPhase(Negotiation).State;
        var audience = new TableAudience.Delegation(A);
        var sent = new System.Text.StringBuilder(Json(SessionView.Of(Table, state, audience)));
        var ours = new List<ProposalId>();
        var refusals = new List<string>();
        for (var i = 0; i < shared.Length; i++)
        {
            if (i == Math.Min(at, shared.Length - 1))
            {
                for (var j = 0; j < secret.Length; j++)
                {
                    Step(secret[j], new Guid(j, 9, 9, new byte[8]), i, isShared: false);
                }
            }

            Step(shared[i], new Guid(i + 1, 7, 7, new byte[8]), i, isShared: true);
        }

        return sent.ToString();

        void Step(Plays.Turn turn, Guid id, int minute, bool isShared)
        {
            var context = new DecisionContext(Given.Noon.AddMinutes(minute), id);
            var decision = Session.Decide(state, turn.Seat, turn.Command(n => ours.Count == 0 ? Offer : ours[n % ours.Count]), context);
            if (decision.Refusal is { } refusal)
            {
                if (turn.Seat is Seat.Member { Delegation: var who } && who == A)
                {
                    sent.Append(refusal.Code);
                }

                return;
            }

            var before = state;
            state = decision.Events.Aggregate(state, Session.Evolve);
            if (isShared)
            {
                ours.AddRange(decision.Events.OfType<ProposalMade>().Select(p => p.Proposal));
            }

            var slices = SessionView.Changes(Table, before, state, audience);
            if (!slices.IsEmpty)
            {
                sent.Append(Json(slices));
            }
        }
    }

    private static int EventCount(Plays.Turn[] turns)
    {
        var count = 0;
        Plays.Play(Given.InPhase(Negotiation).State, turns, (_, _, decision, _) => count += decision.Refusal is null ? decision.Events.Length : 0);
        return count;
    }

    private static void PlayEveryStep(SessionState start, Plays.Turn[] turns, Action<SessionState> after)
    {
        var last = start;
        Plays.Play(start, turns, (_, before, _, next) =>
        {
            if (!ReferenceEquals(before, last))
            {
                after(before);
            }

            after(next);
            last = next;
        });
    }

    private static SessionState PlayStoring(SessionState start, Plays.Turn[] turns, List<string> stored)
    {
        var (state, number) = (start, 0);
        ProposalId Known(int n) => state.Bargaining.Proposals.Count == 0 ? Offer : state.Bargaining.Proposals[n % state.Bargaining.Proposals.Count].Id;
        foreach (var turn in turns)
        {
            var context = new DecisionContext(Given.Noon.AddMinutes(++number), new Guid(number, 7, 7, new byte[8]));
            foreach (var decision in new[] { Session.Elapse(state, context), Session.Decide(state, turn.Seat, turn.Command(Known), context) })
            {
                if (decision.Refusal is null)
                {
                    stored.AddRange(decision.Events.Select(e => JsonSerializer.Serialize(e, Wire.Json)));
                    state = decision.Events.Aggregate(state, Session.Evolve);
                }
            }
        }

        return state;
    }

    private static string Everything(SessionState state) =>
        string.Concat(Audiences.Select(a => Json(SessionView.Of(Table, state, a))));

    private static string Json(IEnumerable<Slice> slices) => JsonSerializer.Serialize(slices, Wire.Json);
}
