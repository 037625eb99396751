using System.Diagnostics;
using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Motions;

/// <summary>Points, motions and requests: raised, seconded, spoken on, ruled on, decided, performed (General Assembly, rules 113 to 123 and their like).</summary>
public static class MotionRules
{
    /// <summary>Longest reason of a ruling, characters.</summary>
    public const int LongestReason = 1_000;

    internal static Decision<SessionEvent> Raise(SessionState state, Seat.Member member, RaiseMotion command, DecisionContext context)
    {
        if (MeetingRules.Rules(state).Motion(command.Rule ?? "") is not { } rule)
        {
            return OutOfOrder.By(MeetingRules.Rules(state).Speaking.Source, RefusalCode.NotKnownHere);
        }

        var terms = Terms.Clean(rule, command.Terms ?? MotionTerms.None);
        if ((InOrder.WhyNot(state, member.Delegation, rule) ?? Terms.WhyNot(state, member, rule, terms, context)) is { } refusal)
        {
            return refusal;
        }

        var id = new MotionId(context.NewId);
        var appeals = rule.Does == MotionAct.AppealRuling ? state.Committee!.Motions.Appealable : null;
        SessionEvent raised = new MotionRaised(id, rule.Id, member.Delegation, member.Person, terms, appeals, context.Now);
        if (rule.DecidedBy == DecidedBy.Request)
        {
            return Decision.Accept<SessionEvent>([raised, .. Carried(Session.Evolve(state, raised), id, DecidedHow.Request, null, null, context)]);
        }

        // Whoever raises a point waits to state it, before all who wait to speak.
        if (rule is { Kind: MotionKind.Point, Does: not (MotionAct.VerifyQuorum or MotionAct.QuestionToSpeaker) } && MeetingRules.ListNow(state) is { } list)
        {
            var entry = new ListEntry(context.NewId, member.Delegation, SpeechKind.PointOfOrder, null, null, id, null, terms.Topic ?? "", context.Now, Rank: rule.Rank);
            return Decision.Accept(raised, new FloorRequested(entry, list, Order.Before(state.Committee!.Floor.List(list).Entries, entry)));
        }

        return Decision.Accept(raised);
    }

    internal static Decision<SessionEvent> Second(SessionState state, Seat.Member member, SecondMotion command, DecisionContext context) =>
        state.Committee!.Motions.Find(command.Motion)?.Seconder == member.Delegation ? Decision.Accept<SessionEvent>()
        : WhyNotSecond(state, member.Delegation, command.Motion) is { } refusal ? refusal
        : Decision.Accept<SessionEvent>(new MotionSeconded(command.Motion, member.Delegation, context.Now));

    internal static Decision<SessionEvent> Withdraw(SessionState state, Seat.Member member, WithdrawMotion command, DecisionContext context) =>
        state.Committee!.Motions.Find(command.Motion) is { Status: MotionStatus.Withdrawn } mine && mine.Mover == member.Delegation ? Decision.Accept<SessionEvent>()
        : WhyNotWithdraw(state, member.Delegation, command.Motion) is { } refusal ? refusal
        : Decision.Accept<SessionEvent>([.. Silenced(state, command.Motion, context.Now), new MotionWithdrawn(command.Motion, context.Now)]);

    internal static Decision<SessionEvent> Object(SessionState state, Seat.Member member, ObjectToMotion command, DecisionContext context) =>
        WhyNotObject(state, member.Delegation, command.Motion) is { } refusal ? refusal
        : state.Committee!.Motions.Find(command.Motion)!.Objections.Contains(member.Delegation) ? Decision.Accept<SessionEvent>()
        : Decision.Accept<SessionEvent>(new MotionObjected(command.Motion, member.Delegation, context.Now));

    internal static Decision<SessionEvent> SpeakOn(SessionState state, Seat.Member member, SpeakOnMotion command, DecisionContext context)
    {
        if (WhyNotSpeakOn(state, member.Delegation, command.Motion, command.Stance) is { } refusal)
        {
            return refusal;
        }

        var entry = new ListEntry(context.NewId, member.Delegation, SpeechKind.OnMotion, command.Stance, null, command.Motion, null, "", context.Now);
        return Decision.Accept<SessionEvent>(new FloorRequested(entry, SpeakersList.Motion, Alternating(state.Committee!.Floor.List(SpeakersList.Motion).Entries, entry)));
    }

    internal static Decision<SessionEvent> Rule(SessionState state, Seat seat, GiveRuling command, DecisionContext context)
    {
        var reason = Texts.Clean(command.Reason);
        if ((Texts.WhyNot(reason, LongestReason, mayBeEmpty: true) ?? WhyNotRule(state, command.On, command.Answer)) is { } refusal)
        {
            return refusal;
        }

        var given = new RulingGiven(context.NewId, command.On, command.Answer, reason, Person(seat), context.Now);
        if (command.On is not { } id)
        {
            return Decision.Accept<SessionEvent>(given);
        }

        // A ruling comes last, so that nothing else stands between it and an appeal.
        var follows = command.Answer switch
        {
            RulingAnswer.Sustained => Carried(state, id, DecidedHow.Chair, null, null, context),
            RulingAnswer.Denied => Decided(state, id, MotionStatus.Defeated, DecidedHow.Chair, null, null, context),
            _ => Decided(state, id, MotionStatus.RuledOut, DecidedHow.Chair, null, null, context),
        };
        return Decision.Accept<SessionEvent>([.. follows, given]);
    }

    internal static Decision<SessionEvent> Decide(SessionState state, DecideMotion command, DecisionContext context)
    {
        if (WhyNotDecide(state, command.Motion, command.How, command.Carried) is { } refusal)
        {
            return refusal;
        }

        if (Hands.WhyNot(state, RuleOf(state, command.Motion), command) is { } miscounted)
        {
            return miscounted;
        }

        return Decision.Accept<SessionEvent>([.. Announced(state, command.Motion, command.Carried, command.How, command.Yes, command.No, context)]);
    }

    internal static Decision<SessionEvent> Put(SessionState state, PutMotion command, DecisionContext context)
    {
        if (WhyNotPut(state, command.Motion) is { } refusal)
        {
            return refusal;
        }

        var (rules, rule, motion) = (MeetingRules.Rules(state), RuleOf(state, command.Motion), state.Committee!.Motions.Find(command.Motion)!);
        if (rule.Majority is null)
        {
            return OutOfOrder.By(rule.Source, RefusalCode.NotKnownHere);
        }

        if (command.Method is { } method && !rules.Ballots.Methods.Contains(method))
        {
            return RefusalCode.MethodNotKnown;
        }

        var call = VoteCall.Of(rules, rule, SubjectOf(state, motion, rule), command.Method);
        if (rule.Does == MotionAct.DecideNature)
        {
            // Whether a matter is procedural is itself a question of substance, so that it can be vetoed.
            call = call with { Terms = call.Terms with { Nature = QuestionNature.Substantive } };
        }

        var opened = VotingRules.Open(state, call, context);
        return opened.Refusal is null
            ? Decision.Accept<SessionEvent>([.. Silenced(state, motion.Id, context.Now), .. opened.Events, new MotionPut(motion.Id, new VoteId(context.NewId), context.Now)])
            : opened;
    }

    private static VoteSubject SubjectOf(SessionState state, Motion motion, MotionRule rule) =>
        motion.Appeals is { } ruling ? new VoteSubject.Appeal(ruling)
        : rule.Does == MotionAct.DecideNature && ArrangementRules.Meant(state, motion.Terms) is { } draft ? new VoteSubject.Nature(new VoteSubject.Draft(draft))
        : new VoteSubject.Motion(motion.Id);

    /// <summary>What follows from the result of a vote, if it was on a motion. A vote for which too few were there decides nothing: the motion waits again.</summary>
    internal static IEnumerable<SessionEvent> Decided(SessionState state, VoteDeclared declared, DecisionContext context)
    {
        var motion = state.Committee!.Motions.All.FirstOrDefault(m => m.Vote == declared.Vote && m.Status == MotionStatus.PutToVote);
        return motion is null ? []
            : declared.Result.Outcome == Outcome.NoQuorum ? [new MotionRetaken(motion.Id, context.Now)]
            : Announced(state, motion.Id, declared.Result.Outcome == Outcome.Adopted, DecidedHow.Vote, declared.Totals.Yes, declared.Totals.No, context);
    }

    /// <summary>A vote that was given up decides nothing: the motion waits again.</summary>
    internal static IEnumerable<SessionEvent> Retaken(SessionState state, VoteId vote, DateTimeOffset at) =>
        state.Committee!.Motions.All.FirstOrDefault(m => m.Vote == vote && m.Status == MotionStatus.PutToVote) is { } motion ? [new MotionRetaken(motion.Id, at)] : [];

    /// <summary>What a vote on a motion brings about, or the announcement that it was decided without one: carried, it is performed.</summary>
    internal static IEnumerable<SessionEvent> Announced(SessionState state, MotionId id, bool carried, DecidedHow how, int? yes, int? no, DecisionContext context)
    {
        if (state.Committee!.Motions.Find(id) is not { IsPending: true })
        {
            return [];
        }

        return carried
            ? Carried(state, id, how, yes, no, context)
            : Defeated(state, id, how, yes, no, context);
    }

    /// <summary>Pending motions that can no longer be acted on where the committee now is.</summary>
    internal static IEnumerable<SessionEvent> Meaningless(SessionState after, MotionId? because, DateTimeOffset at)
    {
        var now = MeetingRules.Now(after);
        return now == Proceedings.Suspended
            ? []
            : [.. after.Committee!.Motions.All
                .Where(m => m.Status == MotionStatus.Pending && m.Id != because && !(now is { } here && RuleOf(after, m.Id).InOrderIn.Contains(here)))
                .Select(m => new MotionDropped(m.Id, because, at))];
    }

    internal static Refusal? WhyNotSecond(SessionState state, DelegationId delegation, MotionId id) =>
        WhyNotPending(state, id, out var motion, out var rule)
        ?? (motion!.Mover == delegation ? OutOfOrder.By(rule!.Source, RefusalCode.OwnMotion)
            : !state.Plan!.Scenario.Committee!.IsMember(delegation) ? OutOfOrder.By(rule!.Source, RefusalCode.ObserversMayNot)
            : !rule!.NeedsSecond ? OutOfOrder.By(rule.Source, RefusalCode.NotKnownHere)
            : motion.Seconder is not null ? OutOfOrder.By(rule.Source, RefusalCode.NotInOrderNow)
            : null);

    internal static Refusal? WhyNotWithdraw(SessionState state, DelegationId delegation, MotionId id) =>
        WhyNotPending(state, id, out var motion, out var rule) ?? (motion!.Mover == delegation ? null : OutOfOrder.By(rule!.Source, RefusalCode.NotTheMover));

    internal static Refusal? WhyNotObject(SessionState state, DelegationId delegation, MotionId id) =>
        WhyNotPending(state, id, out var motion, out var rule)
        ?? (motion!.Mover == delegation ? OutOfOrder.By(rule!.Source, RefusalCode.OwnMotion)
            : !state.Plan!.Scenario.Committee!.IsMember(delegation) ? OutOfOrder.By(rule!.Source, RefusalCode.ObserversMayNot)
            : rule!.DecidedBy is DecidedBy.Chair or DecidedBy.Request ? OutOfOrder.By(rule.Source, RefusalCode.ChairRules)
            : rule.DecidedBy == DecidedBy.OriginalMover && OriginalMover(state, motion.Terms) != delegation ? OutOfOrder.By(rule.Source, RefusalCode.OriginalMoverObjects)
            : null);

    internal static Refusal? WhyNotSpeakOn(SessionState state, DelegationId delegation, MotionId id, Stance stance)
    {
        if (WhyNotPending(state, id, out var motion, out var rule) is { } refusal)
        {
            return refusal;
        }

        var (most, floor) = (stance == Stance.For ? rule!.SpeakersFor : rule!.SpeakersAgainst, state.Committee!.Floor);
        var speakers = InOrder.Speakers(floor, id, stance);
        var opposite = InOrder.Speakers(floor, id, stance == Stance.For ? Stance.Against : Stance.For);
        return !state.Plan!.Scenario.Committee!.IsMember(delegation) ? OutOfOrder.By(rule.Source, RefusalCode.ObserversMayNot)
            : most == 0 || rule.DecidedBy is DecidedBy.Chair or DecidedBy.Request ? OutOfOrder.By(rule.Source, RefusalCode.NotDebatable)
            : rule.DecidedBy == DecidedBy.ConsentOrVote && motion!.Objections.IsEmpty ? OutOfOrder.By(rule.Source, RefusalCode.NotDebatable)
            : motion!.Mover == delegation && stance == Stance.Against ? OutOfOrder.By(rule.Source, RefusalCode.OwnMotion)
            : speakers.Contains(delegation) || opposite.Contains(delegation) ? OutOfOrder.By(rule.Source, RefusalCode.AlreadyOnList)
            : most is { } limit && speakers.Count(d => d != motion.Mover) >= limit && motion.Mover != delegation
                ? OutOfOrder.By(rule.Source, RefusalCode.SpeakersExhausted, OutOfOrder.Number(limit))
            : null;
    }

    internal static Refusal? WhyNotRule(SessionState state, MotionId? on, RulingAnswer answer)
    {
        if (!Enum.IsDefined(answer))
        {
            return new Refusal(RefusalCode.Malformed);
        }

        return on is not { } id ? null
            : WhyNotPending(state, id, out _, out var rule)
                ?? (answer != RulingAnswer.OutOfOrder && rule!.DecidedBy != DecidedBy.Chair ? OutOfOrder.By(rule.Source, RefusalCode.MotionNeedsVote) : null)
                ?? (answer == RulingAnswer.Sustained && rule!.NeedsSecond && state.Committee!.Motions.Find(id)!.Seconder is null ? OutOfOrder.By(rule.Source, RefusalCode.NeedsSecond) : null)
                ?? (answer == RulingAnswer.OutOfOrder ? null : NotFirst(state, id, rule!));
    }

    internal static Refusal? WhyNotDecide(SessionState state, MotionId id, DecidedHow how, bool carried)
    {
        if (WhyNotPut(state, id) is { } refusal)
        {
            return refusal;
        }

        var (motion, rule) = (state.Committee!.Motions.Find(id)!, RuleOf(state, id));
        return how switch
        {
            DecidedHow.NoObjection when carried && !Hands.MayGoUnvoted(rule) => OutOfOrder.By(rule.Source, RefusalCode.MotionNeedsVote),
            DecidedHow.NoObjection when carried && !motion.Objections.IsEmpty => OutOfOrder.By(rule.Source, RefusalCode.ObjectionStands),
            DecidedHow.NoObjection => null,
            DecidedHow.Hands when rule.Majority is null => OutOfOrder.By(rule.Source, RefusalCode.NotKnownHere),
            DecidedHow.Hands when !Hands.Tell(rule) => OutOfOrder.By(rule.Source, RefusalCode.MotionNeedsVote),
            DecidedHow.Hands => null,
            _ => OutOfOrder.By(rule.Source, RefusalCode.MotionNeedsVote),
        };
    }

    /// <summary>Why the committee can't be asked to decide it now; null: it can.</summary>
    internal static Refusal? WhyNotPut(SessionState state, MotionId id) =>
        WhyNotPending(state, id, out var motion, out var rule)
        ?? (rule!.DecidedBy == DecidedBy.Chair ? OutOfOrder.By(rule.Source, RefusalCode.ChairRules)
            : rule.NeedsSecond && motion!.Seconder is null ? OutOfOrder.By(rule.Source, RefusalCode.NeedsSecond)
            : NotFirst(state, id, rule))
        ?? (BreaksOff(rule.Does) ? null : MeetingRules.NoQuorumToDecide(state));

    /// <summary>Who submitted the draft that a motion speaks of: its first sponsor; null: nobody did.</summary>
    private static DelegationId? OriginalMover(SessionState state, MotionTerms terms) =>
        terms.Draft is { } id && state.Committee!.Drafting.Find(id)?.Sponsors is [var first, ..] ? first : null;

    internal static MotionRule RuleOf(SessionState state, MotionId id) => MeetingRules.Rules(state).Motion(state.Committee!.Motions.Find(id)!.Rule)!;

    internal static MotionsState Evolve(MotionsState state, MotionEvent @event) => @event switch
    {
        MotionRaised e => state with
        {
            All = state.All.Add(new Motion(e.Motion, e.Rule, e.Mover, e.Terms, e.At, MotionStatus.Pending, null, [], e.Appeals, null, null, 0)),
            Appealable = null,
        },
        MotionSeconded e => With(state, e.Motion, m => m with { Seconder = e.Delegation }),
        MotionWithdrawn e => With(state, e.Motion, m => m with { Status = MotionStatus.Withdrawn }),
        MotionObjected e => With(state, e.Motion, m => m with { Objections = m.Objections.Add(e.Delegation) }),
        MotionPut e => With(state, e.Motion, m => m with { Status = MotionStatus.PutToVote, Vote = e.Vote }),
        MotionRetaken e => With(state, e.Motion, m => m with { Status = MotionStatus.Pending, Vote = null }),
        MotionDecided e => With(state, e.Motion, m => m with { Status = e.Status, Decision = e.Decision, SpeechesThen = e.Speeches }),
        MotionDropped e => With(state, e.Motion, m => m with { Status = MotionStatus.Dropped }),
        RulingGiven e => state with
        {
            Rulings = state.Rulings.Add(new Ruling(e.Ruling, e.On, e.Answer, e.Reason, e.By, e.At, RulingStanding.Stands)),
            Appealable = e.Ruling,
        },
        AppealDecided e => Appealed(state, e),
        VotesArranged e => ArrangementRules.With(state, new Arranged(e.Motion, state.Find(e.Motion)?.Mover ?? default, e.What, e.At)),
        _ => throw new UnreachableException($"No evolution for {@event?.GetType().Name}"),
    };

    /// <summary>An appeal is in order only until something else happens on the floor.</summary>
    internal static MotionsState Follow(MotionsState state, CommitteeEvent @event) =>
        state.Appealable is not null && @event is FloorGiven or DebateOpened or MeetingAdjourned or MeetingResumed
            ? ArrangementRules.Follow(state with { Appealable = null }, @event)
            : ArrangementRules.Follow(state, @event);

    private static Refusal? WhyNotPending(SessionState state, MotionId id, out Motion? motion, out MotionRule? rule)
    {
        motion = state.Committee!.Motions.Find(id);
        rule = motion is null ? null : RuleOf(state, id);
        return motion is null ? OutOfOrder.Choice(RefusalCode.NoSuchMotion)
            : motion.Status == MotionStatus.PutToVote ? OutOfOrder.By(rule!.Source, RefusalCode.VoteUnderWay)
            : motion.Status != MotionStatus.Pending ? OutOfOrder.By(rule!.Source, RefusalCode.MotionNotPending)
            : null;
    }

    /// <summary>What comes first in the order of precedence is decided first (General Assembly, rule 119).</summary>
    private static Refusal? NotFirst(SessionState state, MotionId id, MotionRule rule) =>
        rule.Rank is not null && InOrder.First(state) is { } first && first.Id != id ? OutOfOrder.By(rule.Source, RefusalCode.MotionPendingFirst, first.Rule) : null;

    /// <summary>Too few to decide anything can still break off.</summary>
    private static bool BreaksOff(MotionAct act) =>
        act is MotionAct.SuspendMeeting or MotionAct.AdjournMeeting or MotionAct.AdjournToTime or MotionAct.VerifyQuorum or MotionAct.AppealRuling;

    private static IEnumerable<SessionEvent> Carried(SessionState state, MotionId id, DecidedHow how, int? yes, int? no, DecisionContext context)
    {
        ImmutableArray<SessionEvent> decided = [.. Decided(state, id, MotionStatus.Carried, how, yes, no, context)];
        var after = decided.Aggregate(state, Session.Evolve);
        return [.. decided, .. Performance.Of(after, after.Committee!.Motions.Find(id)!, RuleOf(after, id), context)];
    }

    private static IEnumerable<SessionEvent> Defeated(SessionState state, MotionId id, DecidedHow how, int? yes, int? no, DecisionContext context)
    {
        ImmutableArray<SessionEvent> decided = [.. Decided(state, id, MotionStatus.Defeated, how, yes, no, context)];
        var after = decided.Aggregate(state, Session.Evolve);
        return [.. decided, .. VotePerformance.OfDefeat(after, after.Committee!.Motions.Find(id)!, RuleOf(after, id), context.Now)];
    }

    private static IEnumerable<SessionEvent> Decided(
        SessionState state, MotionId id, MotionStatus status, DecidedHow how, int? yes, int? no, DecisionContext context)
    {
        var motion = state.Committee!.Motions.Find(id)!;
        ImmutableArray<SessionEvent> silenced = [.. Silenced(state, id, context.Now)];
        var decided = new MotionDecided(id, status, new MotionDecision(how, yes, no, context.Now), state.Committee.Floor.Spoken.Count + silenced.Length);
        return motion.Appeals is { } ruling && status is MotionStatus.Carried or MotionStatus.Defeated
            ? [.. silenced, decided, new AppealDecided(motion.Appeals!.Value, status == MotionStatus.Carried ? RulingStanding.Overruled : RulingStanding.Upheld, context.Now)]
            : [.. silenced, decided];
    }

    /// <summary>Whoever speaks on the motion, or states the point, has finished.</summary>
    private static IEnumerable<SessionEvent> Silenced(SessionState state, MotionId id, DateTimeOffset at) =>
        state.Committee!.Floor.Speaking is { } speaking && speaking.Entry.Motion == id
            ? [new SpeechEnded(speaking.Entry.Id, speaking.YieldedTo, state.Committee.Meeting.Number, at)]
            : [];

    /// <summary>For and against take turns, the mover's side first.</summary>
    private static Guid? Alternating(ImmutableArray<ListEntry> entries, ListEntry entry)
    {
        for (var i = 0; i + 1 < entries.Length; i++)
        {
            if (entries[i].Stance == entries[i + 1].Stance && entries[i].Stance != entry.Stance)
            {
                return entries[i + 1].Id;
            }
        }

        return entries is [var first, ..] && first.Stance == Stance.Against && entry.Stance == Stance.For && entries.All(e => e.Stance == Stance.Against) ? first.Id : null;
    }

    /// <summary>Overruled, a ruling is as if it had been the other way round: the point is taken, the motion is in order again.</summary>
    private static MotionsState Appealed(MotionsState state, AppealDecided e)
    {
        if (state.FindRuling(e.Ruling) is not { } ruling)
        {
            return state;
        }

        var after = state with { Rulings = state.Rulings.Replace(ruling, ruling with { Standing = e.Standing }) };
        return e.Standing == RulingStanding.Overruled && ruling.On is { } on
            ? With(after, on, m => m with
            {
                Status = ruling.Answer switch
                {
                    RulingAnswer.OutOfOrder => MotionStatus.Pending,
                    RulingAnswer.Denied => MotionStatus.Carried,
                    _ => MotionStatus.Defeated,
                },
            })
            : after;
    }

    private static MotionsState With(MotionsState state, MotionId id, Func<Motion, Motion> change) =>
        state.Find(id) is { } motion ? state with { All = state.All.Replace(motion, change(motion)) } : state;

    private static PersonId Person(Seat seat) => seat switch
    {
        Seat.Control c => c.Person,
        Seat.Chair c => c.Person,
        Seat.Member m => m.Person,
        _ => default,
    };
}
