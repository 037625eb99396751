using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Motions;

/// <summary>Points, motions and requests: raised, seconded, spoken on, ruled on, decided, performed (General Assembly, rules 113 to 123 and their like).</summary>
public static partial class MotionRules
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
        return Decision.Accept<SessionEvent>(new FloorRequested(entry, SpeakersList.Motion, Alternating(state.Committee!.Floor, entry)));
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

    /// <summary>Who submitted the draft that a motion speaks of: its first sponsor; null: nobody did.</summary>
    private static DelegationId? OriginalMover(SessionState state, MotionTerms terms) =>
        terms.Draft is { } id && state.Committee!.Drafting.Find(id)?.Sponsors is [var first, ..] ? first : null;

    internal static MotionRule RuleOf(SessionState state, MotionId id) => MeetingRules.Rules(state).Motion(state.Committee!.Motions.Find(id)!.Rule)!;

    private static Refusal? WhyNotPending(SessionState state, MotionId id, out Motion? motion, out MotionRule? rule)
    {
        motion = state.Committee!.Motions.Find(id);
        rule = motion is null ? null : RuleOf(state, id);
        return motion is null ? OutOfOrder.Choice(RefusalCode.NoSuchMotion)
            : motion.Status == MotionStatus.PutToVote ? OutOfOrder.By(rule!.Source, RefusalCode.VoteUnderWay)
            : motion.Status != MotionStatus.Pending ? OutOfOrder.By(rule!.Source, RefusalCode.MotionNotPending)
            : null;
    }

    /// <summary>Whoever speaks on the motion, or states the point, has finished.</summary>
    private static IEnumerable<SessionEvent> Silenced(SessionState state, MotionId id, DateTimeOffset at) =>
        state.Committee!.Floor.Speaking is { } speaking && speaking.Entry.Motion == id
            ? [new SpeechEnded(speaking.Entry.Id, speaking.YieldedTo, state.Committee.Meeting.Number, at)]
            : [];

    /// <summary>The entry before which a speaker on a motion goes; null: at the end. For and against take turns: after whoever spoke last the other side, at first the mover's.</summary>
    private static Guid? Alternating(FloorState floor, ListEntry entry)
    {
        var entries = floor.List(SpeakersList.Motion).Entries;
        var heard = floor.Spoken.Select(s => s.Entry).Concat(floor.Interrupted.Reverse().Select(s => s.Entry)).Append(floor.Speaking?.Entry)
            .LastOrDefault(e => e is { Kind: SpeechKind.OnMotion } && e.Motion == entry.Motion);
        var begins = (heard?.Stance ?? Stance.Against) != entry.Stance;

        // After the last of its own side, and after as many of the other as take their turn before.
        var own = entries.Count(e => e.Stance == entry.Stance);
        var others = begins ? own : own + 1;
        var place = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            var isOwn = entries[i].Stance == entry.Stance;
            place = isOwn || others > 0 ? i + 1 : place;
            others -= isOwn ? 0 : 1;
        }

        return place < entries.Length ? entries[place].Id : null;
    }
}
