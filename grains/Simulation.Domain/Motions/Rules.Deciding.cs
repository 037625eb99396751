using Simulation.Domain.Committees;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Motions;

public static partial class MotionRules
{
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

        var call = VoteCall.Of(rules, rule, SubjectOf(state, motion, rule), command.Method) with { AnyNumber = BreaksOff(rule.Does) };
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

    private static PersonId Person(Seat seat) => seat switch
    {
        Seat.Control c => c.Person,
        Seat.Chair c => c.Person,
        Seat.Member m => m.Person,
        _ => default,
    };
}
