using System.Text.Json;
using CsCheck;
using Simulation.Domain.Channels;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Views;
using static Simulation.Domain.Tests.Committees.CommitteeCase;
using static Simulation.Domain.Tests.Correspondence.CorrespondencePlays;

namespace Simulation.Domain.Tests.Correspondence;

public class CorrespondencePropertyTests
{
    private static readonly SessionId Table = new(Guid.Parse("00000000-0000-0000-0000-0000000000aa"));

    private static readonly Known Nothing = new([], [], []);

    private static TableAudience[] Audiences =>
    [
        new TableAudience.Delegation(Members[0]),
        new TableAudience.Delegation(Members[1]),
        new TableAudience.Control(),
        new TableAudience.Chair(),
        new TableAudience.Projector(),
    ];

    [Fact]
    public void Frames_on_top_of_a_snapshot_show_what_a_fresh_snapshot_shows() =>
        Gen.OneOf(Turns, Private).Array[1, 40].Sample(turns =>
        {
            var held = Audiences.ToDictionary(a => a, a => SessionView.Of(Table, Start, a).ToDictionary(s => s.GetType()));
            var end = Play(turns, (before, after) =>
            {
                foreach (var audience in Audiences)
                {
                    foreach (var slice in SessionView.Changes(Table, before, after, audience))
                    {
                        held[audience][slice.GetType()] = slice.After(held[audience].GetValueOrDefault(slice.GetType()));
                    }
                }
            });
            Assert.All(Audiences, audience => Assert.Equal(
                Json(SessionView.Of(Table, end, audience).OrderBy(s => s.GetType().Name)),
                Json(held[audience].Values.OrderBy(s => s.GetType().Name))));
        }, iter: 300);

    [Fact]
    public void Replaying_what_was_stored_gives_the_same_state() =>
        Gen.OneOf(Turns, Private).Array[1, 40].Sample(turns =>
        {
            var stored = new List<string>();
            var end = Play(turns, happened: e => stored.Add(JsonSerializer.Serialize(e, Wire.Json)));
            var replayed = stored.Select(s => JsonSerializer.Deserialize<SessionEvent>(s, Wire.Json)!).Aggregate(Start, Session.Evolve);
            Assert.All(Audiences, audience => Assert.Equal(Json(SessionView.Of(Table, end, audience)), Json(SessionView.Of(Table, replayed, audience))));
        }, iter: 300);

    /// <summary>
    /// Two worlds that differ only in what two delegations do between themselves, with the chair, the secretariat and control: all that a
    /// third delegation and the hall are sent is byte for byte the same.
    /// </summary>
    [Fact]
    public void What_a_third_delegation_is_sent_does_not_depend_on_what_two_do_in_private() =>
        Gen.Select(Others.Array[1, 20], Private.Array[0, 15], Private.Array[0, 15], Gen.Int[0, 20]).Sample((shared, one, other, at) =>
        {
            foreach (var audience in new TableAudience[] { new TableAudience.Delegation(Members[0]), new TableAudience.Projector() })
            {
                Assert.Equal(Sent(audience, shared, one, at), Sent(audience, shared, other, at));
            }
        }, iter: 500);

    /// <summary>The chair learns of what is written to the chair, and of nothing else that is private.</summary>
    [Fact]
    public void What_the_chair_is_sent_does_not_depend_on_what_two_do_in_private() =>
        Gen.Select(Others.Array[1, 20], Unofficial.Array[0, 15], Unofficial.Array[0, 15], Gen.Int[0, 20]).Sample((shared, one, other, at) =>
            Assert.Equal(Sent(new TableAudience.Chair(), shared, one, at), Sent(new TableAudience.Chair(), shared, other, at)), iter: 500);

    /// <summary>The tests above can fail: the two delegations are sent what they do.</summary>
    [Fact]
    public void What_two_do_in_private_reaches_themselves() =>
        Assert.ThrowsAny<Exception>(() => Gen.Select(Private.Array[3, 6], Private.Array[3, 6]).Sample((one, other) =>
            Assert.Equal(Sent(new TableAudience.Delegation(Members[1]), [Greeting], one, 0), Sent(new TableAudience.Delegation(Members[1]), [Greeting], other, 0))));

    [Fact]
    public void Everybody_in_a_bloc_joined_it_and_one_of_them_speaks_for_it() =>
        Gen.OneOf(Turns, Private).Array[1, 60].Sample(turns =>
        {
            var joined = new HashSet<(Domain.Correspondence.BlocId, DelegationId)>();
            var end = Play(turns, happened: e =>
            {
                _ = e switch
                {
                    BlocFormed formed => joined.Add((formed.Bloc, formed.Founder)),
                    BlocJoined one => joined.Add((one.Bloc, one.Delegation)),
                    _ => false,
                };
            });
            Assert.All(end.Committee!.Correspondence.Blocs.All, bloc =>
            {
                Assert.All(bloc.Members, member => Assert.Contains((bloc.Id, member), joined));
                Assert.Equal(bloc.Members.Length, bloc.Members.Distinct().Count());
                Assert.True(bloc.Members.IsEmpty ? bloc.Spokesperson is null : bloc.Has(bloc.Spokesperson!.Value));
            });
        }, iter: 300);

    [Fact]
    public void What_is_published_has_all_signatures_and_the_next_number() =>
        Gen.OneOf(Turns, Private).Array[1, 60].Sample(turns =>
        {
            var end = Play(turns);
            var published = end.Committee!.Correspondence.Communiques.All.Where(c => c.Status == CommuniqueStatus.Published).ToList();
            Assert.All(published, c => Assert.Equal(c.With.ToHashSet(), c.HaveSigned.ToHashSet()));
            Assert.Equal(Enumerable.Range(1, published.Count), published.Select(c => c.Number!.Value).Order());
        }, iter: 300);

    private static readonly Turn Greeting = new(Representative(Members[0]), _ => new Say(new Audience.WholeTable(), "Good morning.", null));

    private static SessionState Play(Turn[] turns, Action<SessionState, SessionState>? after = null, Action<SessionEvent>? happened = null)
    {
        var (state, number) = (Start, 0);
        foreach (var turn in turns)
        {
            var context = new DecisionContext(Given.Noon.AddSeconds(++number), new Guid(number, 7, 7, new byte[8]));
            foreach (var decision in new[] { Session.Elapse(state, context), Session.Decide(state, turn.Seat, turn.Command(Known.In(state)), context) })
            {
                if (decision.Refusal is null && !decision.Events.IsEmpty)
                {
                    var before = state;
                    state = decision.Events.Aggregate(state, Session.Evolve);
                    decision.Events.ToList().ForEach(happened ?? (_ => { }));
                    after?.Invoke(before, state);
                }
            }
        }

        return state;
    }

    /// <summary>The shared play with private turns put in at one place. Each names what its own kind has made: to join what others formed is no private act.</summary>
    private static string Sent(TableAudience audience, Turn[] shared, Turn[] secret, int at)
    {
        var state = Start;
        var sent = new System.Text.StringBuilder(Json(SessionView.Of(Table, state, audience)));
        var (ours, theirs) = (Nothing, Nothing);
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

        void Step(Turn turn, Guid id, int second, bool isShared)
        {
            var context = new DecisionContext(Given.Noon.AddSeconds(second), id);
            var decision = Session.Decide(state, turn.Seat, turn.Command(isShared ? ours : theirs), context);
            if (decision.Refusal is { } refusal)
            {
                if (isShared)
                {
                    sent.Append(refusal.Code);
                }

                return;
            }

            var before = state;
            state = decision.Events.Aggregate(state, Session.Evolve);
            (ours, theirs) = isShared ? (ours.With(decision.Events), theirs) : (ours, theirs.With(decision.Events));

            var slices = SessionView.Changes(Table, before, state, audience);
            if (!slices.IsEmpty)
            {
                sent.Append(Json(slices));
            }
        }
    }

    private static string Json(IEnumerable<Slice> slices) => JsonSerializer.Serialize(slices, Wire.Json);
}
