using CsCheck;
using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Tests.Committees;

/// <summary>Whatever anybody asks for, under any rules.</summary>
public class FloorPropertyTests
{
    private static readonly string[] Presets = ["un-general-assembly-committee", "un-security-council", "una-usa", "thimun", "wto", "weighted", "osce", "eu-council"];

    private static readonly Gen<DelegationId> Who = Any([.. CommitteeCase.Members, CommitteeCase.Observer]);

    private static readonly Gen<Func<SessionState, (Seat, SessionCommand)>> Turn = Gen.Frequency(
        (6, Who.Select(Func<SessionState, (Seat, SessionCommand)> (d) => _ => (Seat(d), new RequestFloor(null, SpeechKind.Normal, null, null, "")))),
        (2, Who.Select(Func<SessionState, (Seat, SessionCommand)> (d) => _ => (Seat(d), new RequestFloor(null, SpeechKind.InterposedQuestion, null, null, "")))),
        (1, Who.Select(Func<SessionState, (Seat, SessionCommand)> (d) => _ => (Seat(d), new Yield(YieldTo.Delegation, CommitteeCase.Members[0])))),
        (8, Gen.Select(Who, Gen.Int[0, 40], Func<SessionState, (Seat, SessionCommand)> (d, n) => s => (Seat(d), new RaiseMotion(Rule(s, n), new MotionTerms(10, 60, 2, "why", Given.Noon.AddDays(1), "water", new DraftId(Guid.NewGuid()), new AmendmentId(Guid.NewGuid()), ["a"], [], "whom"))))),
        (3, Gen.Select(Who, Gen.Bool, Func<SessionState, (Seat, SessionCommand)> (d, b) => s => (Seat(d), new SpeakOnMotion(Pending(s), b ? Stance.For : Stance.Against)))),
        (1, Who.Select(Func<SessionState, (Seat, SessionCommand)> (d) => s => (Seat(d), new ObjectToMotion(Pending(s))))),
        (8, Any<ChairCommand>(new GiveFloor(null, null), new EndSpeech(), new PauseSpeech(), new ContinueSpeech(), new ReAddLast(), new UndoLastAct(null), new OpenDebate("water"), new OpenDebate(null),
            new SuspendMeeting(5), new ResumeMeeting(), new OpenMeeting(), new ConcludeItem(), new DeclareDebateClosed(), new EndCaucus(), new OpenList(null), new CallRoll())
            .Select(Func<SessionState, (Seat, SessionCommand)> (c) => _ => (Given.Control, c))),
        (4, Gen.Select(Gen.Int[0, 2], Func<SessionState, (Seat, SessionCommand)> (n) => s => (Given.Control, new GiveRuling(Pending(s), (RulingAnswer)(n + 1), "")))),
        (4, Gen.Bool.Select(Func<SessionState, (Seat, SessionCommand)> (b) => s => (Given.Control, new DecideMotion(Pending(s), b, DecidedHow.NoObjection, null, null)))));

    private static readonly Gen<(string Rules, Func<SessionState, (Seat, SessionCommand)>[] Turns)> Play = Gen.Select(Any(Presets), Turn.Array[1, 40]);

    [Fact]
    public void Precedence_is_never_violated() => Run((_, _, after) =>
    {
        var rules = Rules(after);
        var ranked = InOrder.Pending(after).Select(m => rules.Motion(m.Rule)!).Where(r => r.Rank is not null && r.Does is not (MotionAct.ModeratedCaucus or MotionAct.UnmoderatedCaucus)).ToList();
        Assert.All(ranked.Zip(ranked.Skip(1)), pair => Assert.True(pair.First.Rank < pair.Second.Rank, $"{pair.First.Id} {pair.Second.Id}"));
    });

    [Fact]
    public void One_speaks_at_a_time_and_time_on_the_floor_never_exceeds_time_passed() => Run((now, _, after) =>
    {
        var floor = after.Committee!.Floor;
        Assert.All(floor.Interrupted, s => Assert.NotNull(s.PausedAt));
        var used = floor.Spoken.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Used) + floor.Interrupted.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Used(now)) + (floor.Speaking?.Used(now) ?? TimeSpan.Zero);
        Assert.InRange(used, TimeSpan.Zero, now - Given.Noon);
        Assert.All(floor.Spoken, s => Assert.True(s.Used >= TimeSpan.Zero));
    });

    [Fact]
    public void Every_refusal_of_the_floor_names_the_rule() => Run((_, decision, _) =>
    {
        if (decision.Refusal is { Code: >= RefusalCode.MeetingNotOpen and <= RefusalCode.NumberOutOfRange } refusal)
        {
            Assert.All(refusal.Arguments[0].Split("; "), c => Assert.NotNull(Citation.Parse(c, "")));
        }
    });

    [Fact]
    public void An_undo_restores_what_stood_before_the_act() => Run((now, decision, after) =>
    {
        if (decision.Events is { IsDefaultOrEmpty: false } events && events[0] is ChairActed && !after.Committee!.Undo.IsEmpty)
        {
            var (point, undone) = (after.Committee.Undo[^1], Session.Decide(after, Given.Control, new UndoLastAct(null), new DecisionContext(now, Guid.NewGuid())).Events.Aggregate(after, Session.Evolve));
            Assert.Same(point.Meeting, undone.Committee!.Meeting);
            Assert.Same(point.Floor, undone.Committee.Floor);
            Assert.Same(point.Motions, undone.Committee.Motions);
        }
    });

    private static void Run(Action<DateTimeOffset, Decision<SessionEvent>, SessionState> check) => Play.Sample(
        play =>
        {
            var (state, now, number) = (FloorPlay.Open(play.Rules).Chair(new OpenDebate("water")).State, Given.Noon, 0);
            foreach (var turn in play.Turns)
            {
                now = now.AddSeconds(20);
                var context = new DecisionContext(now, new Guid(++number, 8, 8, new byte[8]));
                state = Session.Elapse(state, context).Events.Aggregate(state, Session.Evolve);
                var (seat, command) = turn(state);
                var decision = Session.Decide(state, seat, command, context);
                state = decision.Refusal is null ? decision.Events.Aggregate(state, Session.Evolve) : state;
                check(now, decision, state);
            }
        },
        iter: 200);

    private static RulesOfProcedure Rules(SessionState state) => state.Plan!.Scenario.Committee!.Rules;

    private static Gen<T> Any<T>(params T[] of) => Gen.Int[0, of.Length - 1].Select(i => of[i]);

    private static Seat Seat(DelegationId delegation) => CommitteeCase.Representative(delegation);

    private static string Rule(SessionState state, int n) => Rules(state).Motions is var motions ? motions[n % motions.Length].Id : "";

    private static MotionId Pending(SessionState state) => InOrder.Pending(state) is [var first, ..] ? first.Id : default;
}
