using System.Text.Json;
using CsCheck;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Debriefing;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;
using static Simulation.Domain.Tests.TestCase;

namespace Simulation.Domain.Tests.Debriefing;

public class ReplayTests
{
    private static readonly SessionId Table = new(new Guid(1, 2, 3, new byte[8]));
    private static readonly SessionId Elsewhere = new(new Guid(9, 2, 3, new byte[8]));
    private static readonly DebriefReader Control = new(true, null, Structure);
    private static readonly TimedLog<DelegationEvent> Nothing = new([], []);

    /// <summary>The live stream of a seat, frame by frame, is what is seen again, moment by moment.</summary>
    [Fact]
    public void What_is_seen_again_is_what_the_seat_was_shown() => Plays.Turns.List[1, 25].Sample(
        turns =>
        {
            var (log, states) = Played(turns);
            foreach (var seat in new[] { A, B, C })
            {
                Dictionary<Type, Slice> held = [];
                for (var k = 0; k < log.Events.Length; k++)
                {
                    foreach (var slice in SessionView.Changes(Table, states[k], states[k + 1], new TableAudience.Delegation(seat)))
                    {
                        held[slice.GetType()] = slice.After(held.GetValueOrDefault(slice.GetType()));
                    }

                    var again = Replay.Of(Table, log, Nothing, seat, log.Times[k], Control, default);
                    Assert.Equal(Json(held.Values), Json(again.Table));
                }
            }
        },
        iter: 60);

    /// <summary>A case that opens nothing tells a participant of nothing that their delegation did not see.</summary>
    [Fact]
    public void The_moments_told_are_those_the_delegation_saw() => Plays.Turns.List[1, 30].Sample(
        turns =>
        {
            var (log, _) = Played(turns);
            var closed = Structure with { DebriefOpens = [] };
            var all = Timeline.Of(Table, log.Events, log.Times, Control, Language.En);
            var own = Timeline.Of(Table, log.Events, log.Times, Reader(closed, A, Table), Language.En);

            // Numbered among themselves: their places in the whole log would count what was done unseen.
            Assert.Equal(Json(all.Where(m => m.IsToAll || m.By == A || m.Members.Contains(A)).Select((m, i) => m with { Position = i + 1 })), Json(own));

            var other = Timeline.Of(Table, log.Events, log.Times, Reader(closed, A, Elsewhere), Language.En);
            Assert.All(other, m => Assert.Contains(m.Kind, new[] { MarkKind.Phase, MarkKind.Agreement }));
        },
        iter: 100);

    [Fact]
    public void A_participant_looks_as_another_only_where_everything_that_shows_is_opened()
    {
        Assert.True(Reader(Structure, A, Table).MayLook(Table, A));
        Assert.False(Reader(Structure, A, Table).MayLook(Table, B));
        Assert.False(Reader(Structure, A, Table).MayLook(Elsewhere, A));
        Assert.True(Reader(Opening(), A, Table).MayLook(Table, B));
        Assert.True(Reader(Opening(), A, Table).MayLook(Elsewhere, C));
        Assert.False(Control.MayLook(Table, new DelegationId("Z")));
        Assert.True(Control.MayLook(Table, B));
    }

    [Fact]
    public void Another_delegations_secrets_stay_with_it_unless_the_case_opens_them()
    {
        var log = Log(
            Planned, new SessionOpened(Given.Noon), new PhaseBegan(1, Given.Noon, Given.Noon.AddHours(1)),
            new MessageSent(Guid.NewGuid(), ChannelId.Table, [], B, PersonOf(B), "to all", null, Given.Noon),
            new MessageSent(Guid.NewGuid(), ChannelId.Private([B, C]), [B, C], B, PersonOf(B), "to C", null, Given.Noon),
            new MessageSent(Guid.NewGuid(), ChannelId.Secretariat(B), [B], B, PersonOf(B), "to you", null, Given.Noon));
        var inside = new TimedLog<DelegationEvent>(
            [new DelegationFormed(Planned.Exercise, Table, Instructions, Structure.Functions, ["price"], Given.Noon), new MemberSeated(PersonOf(B), "head", Given.Noon), new NotesKept(PersonOf(B), "note", Given.Noon), new SaidInside(Guid.NewGuid(), PersonOf(B), "inside", null, null, Given.Noon)],
            [Given.Noon, Given.Noon, Given.Noon, Given.Noon]);

        var seen = Replay.Of(Table, log, inside, B, Given.Noon.AddHours(2), Reader(Opening(), A, Table), PersonOf(A));
        Assert.Equal(["to all", "to C"], seen.Table.OfType<MessagesSlice>().Single().Messages.Select(m => m.Text));
        Assert.Equal([typeof(DelegationSlice)], seen.Inside.Select(s => s.GetType()));

        var opened = Replay.Of(Table, log, inside, B, Given.Noon.AddHours(2), Reader(Opening(DebriefMaterial.Payoffs, DebriefMaterial.DelegationChannels), A, Table), PersonOf(A));
        Assert.Equal([typeof(DelegationSlice), typeof(InstructionsSlice), typeof(InsideSlice)], opened.Inside.Select(s => s.GetType()));

        var own = Replay.Of(Table, log, inside, B, Given.Noon.AddHours(2), Reader(Structure, B, Table), PersonOf(B));
        Assert.Equal(3, own.Table.OfType<MessagesSlice>().Single().Messages.Length);
        Assert.Equal("note", own.Inside.OfType<NotesSlice>().Single().Text);

        // Control reads everything but what a person noted for themselves.
        Assert.DoesNotContain(Replay.Of(Table, log, inside, B, Given.Noon.AddHours(2), Control, PersonOf(A)).Inside, s => s is NotesSlice);
    }

    [Fact]
    public void Before_anything_happened_there_is_nothing_to_see()
    {
        var (log, _) = Played([]);
        Assert.Empty(Replay.Of(Table, log, Nothing, A, Given.Noon.AddDays(-1), Control, default).Table);
    }

    private static readonly Instructions Instructions = new(B, Localized.Same("brief"), new ScoreSheet(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty, 0, 0));

    private static ScenarioStructure Opening(params ReadOnlySpan<DebriefMaterial> more) =>
        Structure with { DebriefOpens = [DebriefMaterial.Offers, DebriefMaterial.TableChannel, DebriefMaterial.PrivateChannels, .. more] };

    private static DebriefReader Reader(ScenarioStructure scenario, DelegationId own, SessionId at) => new(false, new SeatView(1, at, own, "head"), scenario);

    private static TimedLog<SessionEvent> Log(params ReadOnlySpan<SessionEvent> events) =>
        new([.. events], [.. Enumerable.Range(0, events.Length).Select(k => Given.Noon.AddSeconds(k))]);

    private static (TimedLog<SessionEvent> Log, List<SessionState> States) Played(IEnumerable<Plays.Turn> turns)
    {
        var start = Given.InPhase(Negotiation).History;
        List<SessionEvent> events = [.. start];
        Plays.Play(Session.Replay(start), turns, (_, before, decision, _) =>
        {
            if (decision.Refusal is null)
            {
                // What time brought about in between is part of the log too.
                events.AddRange(decision.Events);
            }
        });
        var log = new TimedLog<SessionEvent>([.. events], [.. Enumerable.Range(0, events.Count).Select(k => Given.Noon.AddSeconds(k))]);
        List<SessionState> states = [SessionState.Initial];
        foreach (var happened in events)
        {
            states.Add(Session.Evolve(states[^1], happened));
        }

        return (log, states);
    }

    private static string Json(IEnumerable<Slice> slices) => JsonSerializer.Serialize(slices.OrderBy(s => s.GetType().Name, StringComparer.Ordinal), Wire.Json);

    private static string Json(IEnumerable<TimelineMark> marks) => JsonSerializer.Serialize(marks, Wire.Json);
}
