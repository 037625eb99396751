using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Voting.Sequence;

/// <summary>
/// The order in which a draft is acted on: amendments, furthest removed first (General Assembly, rule 130); parts voted on separately (129);
/// the whole, as it then stands. The chair confirms what is suggested.
/// </summary>
public static class SequenceRules
{
    public static Decision<SessionEvent> Begin(SessionState state, BeginAction command, DecisionContext context)
    {
        var voting = state.Committee!.Voting;
        if (AgendaRules.WhyNot(state, Scenarios.Activity.Meet) is { } notNow)
        {
            return notNow;
        }

        if (voting.DecisionOn(new VoteSubject.Draft(command.Draft)) is { Final: true })
        {
            return RefusalCode.AlreadyDecided;
        }

        if (AdmissionRules.WhyNotAct(state, command.Draft, context.Now) is { } refusal)
        {
            return refusal;
        }

        return voting.ActionOn(command.Draft) is { IsOver: false }
            ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new ActionBegun(
                command.Draft,
                [.. BodyFacts.AmendmentsTo(state, command.Draft).Select(a => new VoteSubject.Amendment(a)), new VoteSubject.Draft(command.Draft)],
                context.Now));
    }

    public static Decision<SessionEvent> Confirm(SessionState state, ConfirmSequence command, DecisionContext context)
    {
        if (state.Committee!.Voting.ActionOn(command.Draft) is not { IsOver: false } action)
        {
            return RefusalCode.NoSuchStep;
        }

        if (state.Committee.Voting.Current is not null)
        {
            return RefusalCode.VoteAlreadyOpen;
        }

        // What has been put stays where it is; the rest is put in the order given.
        var done = action.Steps.Where(s => s.Status != StepStatus.Pending).Select(s => s.Subject).ToList();
        var pending = BodyFacts.AmendmentsTo(state, command.Draft).Where(a => !done.Contains(new VoteSubject.Amendment(a))).ToHashSet();
        var amendments = command.Amendments.Where(a => !done.Contains(new VoteSubject.Amendment(a))).ToList();
        var parts = command.Parts.Select(p => new VoteSubject.Part(command.Draft, p)).Where(p => !done.Any(d => ActionOnDraft.Same(d, p))).ToList();
        var clauses = parts.Concat(done.OfType<VoteSubject.Part>()).SelectMany(p => p.Clauses).ToList();
        if (amendments.Distinct().Count() != amendments.Count
            || !pending.SetEquals(amendments)
            || !parts.SelectMany(p => p.Clauses).All(BodyFacts.ClausesOf(state, command.Draft).Contains)
            || command.Parts.Any(p => p.IsDefaultOrEmpty)
            || clauses.Distinct(StringComparer.Ordinal).Count() != clauses.Count)
        {
            return RefusalCode.NoSuchStep;
        }

        // Words are put into an amendment before it is itself put (General Assembly, rule 130).
        if (amendments.Index().Any(a => BodyFacts.ParentOf(state, a.Item) is { } parent && amendments.IndexOf(parent) is >= 0 and var place && place < a.Index))
        {
            return RefusalCode.SubAmendmentsFirst;
        }

        ImmutableArray<VoteSubject> steps = [.. done, .. amendments.Select(a => new VoteSubject.Amendment(a)), .. parts, new VoteSubject.Draft(command.Draft)];
        return action.Confirmed && steps.Zip(action.Steps, (a, b) => ActionOnDraft.Same(a, b.Subject)).All(same => same) && steps.Length == action.Steps.Length
            ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new SequenceConfirmed(command.Draft, steps, context.Now));
    }

    public static Decision<SessionEvent> Leave(SessionState state, LeaveUnput command, DecisionContext context) =>
        state.Committee!.Voting.ActionOn(command.Draft)?.Find(command.Step) switch
        {
            null => RefusalCode.NoSuchStep,
            { Status: StepStatus.NotPut } => Decision.Accept<SessionEvent>(),
            { Status: not StepStatus.Pending } => RefusalCode.AlreadyDecided,
            _ => Decision.Accept<SessionEvent>(new StepNotPut(command.Draft, command.Step, command.Reason, null, context.Now)),
        };

    /// <summary>An amendment that was withdrawn or accepted by the sponsors is not put.</summary>
    public static IEnumerable<SessionEvent> Drop(SessionState state, AmendmentId amendment, NotPutReason reason, DateTimeOffset at)
    {
        var step = new VoteSubject.Amendment(amendment);
        return state.Committee!.Voting.ActionWith(step) is { } action && action.Find(step) is { Status: StepStatus.Pending }
            ? [new StepNotPut(action.Draft, step, reason, null, at)]
            : [];
    }

    /// <summary>What amends an amendment that is out of the way is not put either.</summary>
    public static IEnumerable<SessionEvent> DropWithSubAmendments(SessionState state, AmendmentId amendment, NotPutReason reason, DateTimeOffset at) =>
        [
            .. Drop(state, amendment, reason, at),
            .. BodyFacts.SubAmendmentsTo(state, amendment).SelectMany(a => DropWithSubAmendments(state, a, reason, at)),
        ];

    /// <summary>Nothing of a draft that was taken back is put.</summary>
    public static IEnumerable<SessionEvent> DropAll(SessionState state, DraftId draft, NotPutReason reason, DateTimeOffset at) =>
        state.Committee!.Voting.ActionOn(draft) is { } action
            ? action.Steps.Where(s => s.Status == StepStatus.Pending).Select(s => new StepNotPut(draft, s.Subject, reason, null, at))
            : [];

    /// <summary>What a result implies for the rest of the sequence.</summary>
    internal static IEnumerable<SessionEvent> After(SessionState state, VoteDeclared declared, DateTimeOffset at)
    {
        if (!declared.Final || state.Committee!.Voting.ActionWith(declared.Subject) is not { } action)
        {
            yield break;
        }

        if (declared is { Subject: VoteSubject.Amendment { Id: var adopted }, Result.Outcome: Outcome.Adopted })
        {
            foreach (var conflict in BodyFacts.ConflictsIn(state, action.Draft).Where(c => c.One == adopted || c.Other == adopted))
            {
                var other = new VoteSubject.Amendment(conflict.One == adopted ? conflict.Other : conflict.One);
                if (action.Find(other) is { Status: StepStatus.Pending })
                {
                    yield return new StepNotPut(action.Draft, other, NotPutReason.ImpliedRejection, adopted, at);
                }
            }
        }

        if (declared is { Subject: VoteSubject.Amendment { Id: var fallen }, Result.Outcome: not Outcome.Adopted })
        {
            foreach (var sub in BodyFacts.SubAmendmentsTo(state, fallen).SelectMany(a => DropWithSubAmendments(state, a, NotPutReason.ImpliedRejection, at)))
            {
                yield return sub;
            }
        }

        if (declared.Subject is VoteSubject.Part
            && VotingRules.Rules(state).Proposals.RejectedWithAllOperative
            && BodyFacts.OperativeOf(state, action.Draft) is { IsEmpty: false } operative
            && operative.All(Rejected(action).Contains)
            && action.Find(new VoteSubject.Draft(action.Draft)) is { Status: StepStatus.Pending } whole)
        {
            yield return new StepNotPut(action.Draft, whole.Subject, NotPutReason.AllPartsRejected, null, at);
            yield return new DraftRejectedInParts(action.Draft, at);
        }
    }

    internal static VotingState Evolve(VotingState state, CommitteeEvent @event) => @event switch
    {
        ActionBegun e => state with { Actions = state.Actions.Add(new ActionOnDraft(e.Draft, [.. e.Steps.Select(Step.Of)], false, e.At)) },
        SequenceConfirmed e => Change(state, e.Draft, a => a with { Confirmed = true, Steps = [.. e.Steps.Select(s => a.Find(s) ?? Step.Of(s))] }),
        StepNotPut e => Change(state, e.Draft, a => a.With(e.Step, s => s with { Status = StepStatus.NotPut, Reason = e.Reason, Because = e.Because })),
        _ => state,
    };

    /// <summary>The step that this vote is on, changed; nothing where it is no step.</summary>
    internal static VotingState Put(VotingState state, VoteSubject subject, Func<Step, Step> change) =>
        state.ActionWith(subject) is { } action ? Change(state, action.Draft, a => a.With(subject, change)) : state;

    private static VotingState Change(VotingState state, DraftId draft, Func<ActionOnDraft, ActionOnDraft> change) =>
        state.ActionOn(draft) is { } action ? state with { Actions = state.Actions.Replace(action, change(action)) } : state;

    private static HashSet<string> Rejected(ActionOnDraft action) =>
        [.. action.Steps.Where(s => s.Status == StepStatus.Rejected).Select(s => s.Subject).OfType<VoteSubject.Part>().SelectMany(p => p.Clauses)];
}
