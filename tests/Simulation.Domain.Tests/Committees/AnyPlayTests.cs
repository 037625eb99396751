using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;
using Simulation.Domain.Tests.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Proxies;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Tests.Committees;

/// <summary>What holds whatever anybody asks for, under any rules.</summary>
public class AnyPlayTests
{
    [Fact]
    public void Precedence_is_never_violated() => AnyPlay.Look(turn =>
    {
        var rules = Rules(turn.After);
        var ranked = InOrder.Pending(turn.After).Select(m => rules.Motion(m.Rule)!).Where(r => r.Rank is not null && r.Does is not (MotionAct.ModeratedCaucus or MotionAct.UnmoderatedCaucus or MotionAct.AppealRuling)).ToList();
        Assert.All(ranked.Zip(ranked.Skip(1)), pair => Assert.True(pair.First.Rank < pair.Second.Rank, $"{pair.First.Id} {pair.Second.Id}"));
    });

    [Fact]
    public void What_is_decided_had_precedence() => AnyPlay.Look(turn =>
    {
        var rules = Rules(turn.Before);
        if (turn.Decision.Refusal is null && turn.Command is DecideMotion or PutMotion && turn.Before.Committee is var before
            && turn.Decision.Events.Any(e => e is MotionDecided or MotionPut) && InOrder.First(turn.Before) is { } first)
        {
            var decided = turn.Command is DecideMotion d ? d.Motion : ((PutMotion)turn.Command).Motion;
            Assert.True(decided == first.Id || rules.Motion(before!.Motions.Find(decided)!.Rule)!.Rank is null);
        }
    });

    [Fact]
    public void One_speaks_at_a_time_and_time_on_the_floor_never_exceeds_time_passed() => AnyPlay.Look(turn =>
    {
        var floor = turn.After.Committee!.Floor;
        Assert.All(floor.Interrupted, s => Assert.NotNull(s.PausedAt));
        var used = floor.Spoken.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Used) + floor.Interrupted.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Used(turn.Now)) + (floor.Speaking?.Used(turn.Now) ?? TimeSpan.Zero);
        Assert.InRange(used, TimeSpan.Zero, turn.Now - Given.Noon - turn.Stood);
        Assert.All(floor.Spoken, s => Assert.True(s.Used >= TimeSpan.Zero));
        Assert.All(floor.Spoken.GroupBy(s => s.Entry.Id), once => Assert.Single(once));
    });

    [Fact]
    public void Nobody_waits_twice_for_the_same_and_nobody_waits_who_speaks() => AnyPlay.Look(turn =>
    {
        var floor = turn.After.Committee!.Floor;
        var entries = floor.Lists.Values.SelectMany(l => l.Entries).Select(e => e.Id).Concat(floor.Interrupted.Select(s => s.Entry.Id)).Concat(floor.Speaking is { } now ? [now.Entry.Id] : []);
        Assert.All(entries.GroupBy(e => e), once => Assert.Single(once));
        Assert.All(floor.Lists.Values, list => Assert.All(
            list.Entries.Where(e => e.Kind == SpeechKind.Normal && e.YieldedBy is null && e.Delegation is not null).GroupBy(e => (e.Delegation, e.OnBehalfOf)),
            once => Assert.Single(once)));
    });

    [Fact]
    public void Nobody_votes_twice_and_totals_equal_ballots() => AnyPlay.Look(turn =>
    {
        foreach (var vote in turn.After.Committee!.Voting.Votes.Values)
        {
            var entitled = vote.Opened.Electorate.Entitled;
            Assert.All(vote.Cast.Keys, d => Assert.Contains(d, entitled));
            if (vote.Declared is { } declared)
            {
                Assert.All(declared.Ballots.GroupBy(b => b.Member), once => Assert.Single(once));
                Assert.InRange(declared.Totals.Sum, 0, entitled.Length);
                Assert.Equal(Stored(declared.Result), Stored(VoteCount.Of(vote.Terms, vote.Opened.Electorate, declared.Ballots, declared.Totals)));
                if (!vote.KeepsNames)
                {
                    // Who voted is known, not how; who was there and kept back took no part.
                    var there = vote.Opened.Present ?? [];
                    var (cast, keptBack) = (vote.Cast.Values.Where(c => c.Choice != Choice.Absent).ToList(), there.Count(m => !vote.Cast.ContainsKey(m)));
                    Assert.Empty(declared.Ballots);
                    Assert.Equal(vote.Entered is { } entered ? entered.Sum + Math.Max(0, there.Length - entered.Sum) : cast.Count + keptBack, declared.Totals.Sum);
                    Assert.True(vote.IsSecret ? cast.TrueForAll(c => c.Choice is null) : vote.Entered is not null || VoteTotals.Of(cast.Select(c => c.Choice!.Value)) is var t && (t.Yes, t.No, t.Abstain) == (declared.Totals.Yes, declared.Totals.No, declared.Totals.Abstain));
                }
                else if (vote.Terms.Method != VotingMethod.WithoutVote)
                {
                    Assert.Equal(VoteTotals.Of(declared.Ballots.Select(b => b.Choice)), declared.Totals);
                    Assert.All(vote.Cast, c => Assert.Equal(c.Value.Choice is Choice.Absent ? null : c.Value.Choice, declared.Ballots.FirstOrDefault(b => b.Member == c.Key)?.Choice));
                }
            }
        }
    });

    [Fact]
    public void A_ballot_goes_into_a_box_once_and_while_the_vote_is_open() => AnyPlay.Look(turn =>
    {
        var cast = turn.Decision.Events.IsDefaultOrEmpty ? [] : turn.Decision.Events.OfType<SecretBallotCast>().ToList();
        Assert.True(cast.Count <= 1);
        Assert.All(cast, c => Assert.True(turn.Before.Committee!.Voting.Find(c.Vote) is { Status: VoteStatus.Open } vote && !vote.Cast.ContainsKey(c.Delegation)));
    });

    [Fact]
    public void One_explains_at_a_time_and_no_longer_than_time_passed() => AnyPlay.Look(turn =>
    {
        var begun = turn.After.Committee!.Voting.Explanations.Where(x => x.BeganAt is not null).ToList();
        Assert.InRange(begun.Count(x => x.EndedAt is null), 0, 1);
        var used = begun.Select(x => (x.EndedAt ?? x.StandsSince ?? turn.Now) - x.BeganAt!.Value - x.Stood).ToList();
        Assert.All(used, u => Assert.True(u >= TimeSpan.Zero));
        Assert.InRange(used.Aggregate(TimeSpan.Zero, (sum, u) => sum + u), TimeSpan.Zero, turn.Now - Given.Noon - turn.Stood);
    });

    [Fact]
    public void Nobody_does_what_is_for_another_seat() => AnyPlay.Look(turn =>
    {
        var presides = turn.Seat is Seat.Control || (turn.Seat is Seat.Chair chair && turn.Before.Committee!.PresidingOfficer == chair.Person);
        if (turn.Command is ChairCommand ? !presides : turn.Command is CommitteeCommand && turn.Seat is not Seat.Member)
        {
            Assert.NotNull(turn.Decision.Refusal);
        }
    });

    [Fact]
    public void What_was_cast_is_changed_by_nobody_else() => AnyPlay.Look(turn =>
    {
        foreach (var vote in turn.After.Committee!.Voting.Votes.Values)
        {
            var before = turn.Before.Committee!.Voting.Find(vote.Id);
            var changed = vote.Cast.Where(c => !ReferenceEquals(before?.Cast.GetValueOrDefault(c.Key), c.Value)).Select(c => c.Key);
            Assert.All(changed, d => Assert.True(turn.Command switch
            {
                CastBallot { For: { } of } when of != ((Seat.Member)turn.Seat).Delegation => of == d && turn.Before.Committee.Voting.HolderOf(of) == ((Seat.Member)turn.Seat).Delegation,
                CastBallot => ((Seat.Member)turn.Seat).Delegation == d && turn.Before.Committee.Voting.HolderOf(d) is null,
                RecordAnswer record => record.Delegation == d,
                CallNext call => call.Called == d,
                _ => false,
            }));
            Assert.True(before is null or { Status: VoteStatus.Open } || ReferenceEquals(before.Cast, vote.Cast));
        }
    });

    [Fact]
    public void One_vote_at_a_time_occupies_the_meeting() => AnyPlay.Look(turn =>
    {
        var voting = turn.After.Committee!.Voting;
        var open = voting.Votes.Values.Where(v => v.Status is VoteStatus.Open or VoteStatus.Closed && !v.IsSilence).Select(v => v.Id).ToList();
        Assert.Equal(voting.Current is { } current ? [current] : [], open);
    });

    [Fact]
    public void A_motion_that_is_carried_is_decided_once() => AnyPlay.Look(turn =>
    {
        foreach (var motion in turn.Before.Committee!.Motions.All.Where(m => m.Status is MotionStatus.Withdrawn or MotionStatus.Dropped))
        {
            Assert.True(turn.Command is UndoLastAct || turn.After.Committee!.Motions.Find(motion.Id)!.Status == motion.Status);
        }
    });

    [Fact]
    public void Every_refusal_has_a_code_and_a_rule() => AnyPlay.Look(turn =>
    {
        if (turn.Decision.Refusal is not { } refusal)
        {
            return;
        }

        Assert.True(Enum.IsDefined(refusal.Code));
        Assert.Empty(turn.Decision.Events);
        if (Provisions.AreNamedBy(refusal.Code))
        {
            Assert.All(refusal.Arguments[0].Split("; "), c => Assert.NotNull(Citation.Parse(c, "")));
        }
        else if (refusal.Code >= RefusalCode.MeetingNotOpen && !ProvisionsTests.WithoutRule.Contains(refusal.Code))
        {
            Assert.False(Provisions.Of(Rules(turn.Before), refusal.Code).IsDefaultOrEmpty, refusal.Code.ToString());
        }
    });

    [Fact]
    public void An_undo_restores_what_stood_before_the_act() => AnyPlay.Look(turn =>
    {
        if (turn.Decision.Events is { IsDefaultOrEmpty: false } events && events[0] is ChairActed && turn.After.Committee is { Undo: [.., var point] } after)
        {
            var undone = Session.Decide(turn.After, Given.Control, new UndoLastAct(null), new DecisionContext(turn.Now, Guid.NewGuid())).Events.Aggregate(turn.After, Session.Evolve);
            Assert.Same(turn.Before.Committee!.Meeting, undone.Committee!.Meeting);
            Assert.Same(turn.Before.Committee.Floor, undone.Committee.Floor);
            Assert.Same(turn.Before.Committee.Motions, undone.Committee.Motions);
            Assert.Same(turn.Before.Committee.Voting, undone.Committee.Voting);
            Assert.Same(turn.Before.Committee.Drafting, undone.Committee.Drafting);
            Assert.Same(point.Floor, undone.Committee.Floor);
            Assert.Equal(after.Acts.Count + 1, undone.Committee.Acts.Count);
        }
    });

    [Fact]
    public void An_undo_takes_back_the_last_act_and_nothing_else() => AnyPlay.Look(turn =>
    {
        if (turn.Decision.Refusal is null && turn.Decision.Events.OfType<ActUndone>().SingleOrDefault() is { } undone)
        {
            var (before, after) = (turn.Before.Committee!, turn.After.Committee!);
            var point = before.Undo[^1];
            Assert.Equal(undone.Act, point.Act);
            Assert.Same(before.Voting, after.Voting);
            Assert.Same(before.Drafting, after.Drafting);
            Assert.Same(before.Correspondence, after.Correspondence);
            Assert.Same(point.Motions, after.Motions);
            Assert.Equal(before.Undo.Length - 1, after.Undo.Length);
            Assert.True(point.Since.Any(e => e is RollAnswered) || ReferenceEquals(point.Meeting, after.Meeting));

            // What delegations asked for since stands as they asked for it.
            var waits = after.Floor.Lists.Values.SelectMany(l => l.Entries).Select(e => (e.Delegation, e.Kind)).ToHashSet();
            var taken = point.Since.OfType<RequestWithdrawn>().Select(w => w.Entry).ToHashSet();
            Assert.All(point.Since.OfType<FloorRequested>().Where(r => !taken.Contains(r.Entry.Id)), r => Assert.Contains((r.Entry.Delegation, r.Entry.Kind), waits));
        }
    });

    [Fact]
    public void What_is_suggested_to_the_chair_is_not_refused() => AnyPlay.Look(turn =>
    {
        if (AnyPlay.Suggested(turn.After, turn.Now) is { } command)
        {
            var refusal = Session.Decide(turn.After, Given.Control, command, new DecisionContext(turn.Now, Guid.NewGuid())).Refusal;
            Assert.True(refusal is null, $"{Rules(turn.After).Id}: {command}: {refusal?.Code} {string.Join(' ', refusal?.Arguments ?? [])}");
        }
    });

    [Fact]
    public void While_the_session_is_paused_nothing_moves_on_the_floor() => AnyPlay.Look(turn =>
    {
        if (turn.Before.Stage is Agenda.Stage.Paused && turn.After.Stage is Agenda.Stage.Paused)
        {
            Assert.Same(turn.Before.Committee!.Meeting, turn.After.Committee!.Meeting);
            Assert.Same(turn.Before.Committee.Floor, turn.After.Committee.Floor);
            Assert.Same(turn.Before.Committee.Motions, turn.After.Committee.Motions);
        }
    });

    /// <summary>The properties above can fail: what they are about happens.</summary>
    [Fact]
    public void Plays_come_to_what_the_properties_are_about()
    {
        var happened = new System.Collections.Concurrent.ConcurrentDictionary<Type, int>();
        var declared = new System.Collections.Concurrent.ConcurrentDictionary<VotingMethod, int>();
        AnyPlay.Look(turn =>
        {
            foreach (var e in turn.Decision.Events.IsDefaultOrEmpty ? [] : turn.Decision.Events)
            {
                happened.AddOrUpdate(e.GetType(), 1, (_, n) => n + 1);
            }

            foreach (var vote in turn.Before.Committee!.Voting.Votes.Values.Where(v => v.Status == VoteStatus.Declared))
            {
                declared.AddOrUpdate(vote.Terms.Method, 1, (_, n) => n + 1);
            }
        });
        Type[] needed =
        [
            typeof(MotionRaised), typeof(MotionDecided), typeof(FloorGiven), typeof(SpeechEnded), typeof(BallotCast), typeof(SecretBallotCast), typeof(ActionBegun), typeof(ExplanationEnded),
            typeof(ActUndone), typeof(Agenda.SessionPaused), typeof(Agenda.SessionResumed), typeof(PresidingOfficerAppointed),
        ];
        Assert.Empty(needed.Where(t => !happened.ContainsKey(t)).Select(t => t.Name));
        Assert.Equal(Enum.GetValues<VotingMethod>().Order(), declared.Keys.Order());
    }

    [Fact]
    public void Plays_are_made_of_every_command_of_floor_motions_meetings_and_votes()
    {
        Type[] elsewhere = [typeof(ReleaseInject), typeof(AutomateInjects), typeof(WriteAtDais)];
        string[] parts = [typeof(GiveFloor).Namespace!, typeof(RaiseMotion).Namespace!, typeof(OpenMeeting).Namespace!, typeof(OpenVote).Namespace!, typeof(BeginAction).Namespace!, typeof(GiveProxy).Namespace!, typeof(CommitteeCommand).Namespace!];
        Assert.Empty(typeof(CommitteeCommand).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(CommitteeCommand)) && parts.Contains(t.Namespace) && !elsewhere.Contains(t))
            .Except(AnyPlay.Kinds)
            .Select(t => t.Name));
    }

    private static string Stored(TallyResult result) => System.Text.Json.JsonSerializer.Serialize(result, Wire.Json);

    private static RulesOfProcedure Rules(SessionState state) => state.Plan!.Scenario.Committee!.Rules;
}
