using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Motions;

/// <summary>How votes keep to what was decided or granted about them beforehand: motions on how to vote have their effect here.</summary>
internal static class ArrangementRules
{
    /// <summary>The chair's question, with everything that was arranged about it filled in.</summary>
    public static Decision<SessionEvent> Open(SessionState state, OpenVote command, DecisionContext context) =>
        command.Subject is not null && WhyNotOpen(state, command, context.Now) is { } refusal ? refusal : VotingRules.Open(state, Filled(state, command), context);

    /// <summary>Action on a draft in its turn, the parts to be voted on separately among the steps suggested.</summary>
    public static Decision<SessionEvent> Begin(SessionState state, BeginAction command, DecisionContext context)
    {
        if (WhyNotBegin(state, command.Draft, context.Now) is { } refusal)
        {
            return refusal;
        }

        var begun = SequenceRules.Begin(state, command, context);
        var parts = Divisions(state, command.Draft);
        return begun.Refusal is not null || parts.IsEmpty ? begun : Decision.Accept<SessionEvent>(
        [
            .. begun.Events.Select(e => e is ActionBegun action
                ? action with { Steps = [.. action.Steps.Where(s => s is not VoteSubject.Draft), .. parts, .. action.Steps.Where(s => s is VoteSubject.Draft)] }
                : e),
        ]);
    }

    /// <summary>The order confirmed; a part whose separate vote was granted is in it whether the chair named it or not.</summary>
    public static Decision<SessionEvent> Confirm(SessionState state, ConfirmSequence command, DecisionContext context) =>
        SequenceRules.Confirm(state, command.Parts.IsDefault ? command : With(state, command), context);

    /// <summary>A part is voted on separately: at once in its place where the order is confirmed already, otherwise when it will be.</summary>
    public static IEnumerable<SessionEvent> Divided(SessionState state, DraftId draft, DecisionContext context) =>
        state.Committee!.Voting.ActionOn(draft) is { IsOver: false, Confirmed: true } action
            ? Confirm(state, new ConfirmSequence(draft, Amendments(action), Parts(action)), context).Events
            : [];

    /// <summary>What is left of the action on a draft that is not to be voted on is not put.</summary>
    public static IEnumerable<SessionEvent> NotPut(SessionState state, DraftId draft, DateTimeOffset at) =>
        state.Committee!.Voting.ActionOn(draft) is { } action
            ? [.. action.Steps.Where(s => s.Status == StepStatus.Pending).Select(s => new StepNotPut(draft, s.Subject, NotPutReason.NotVotedOn, null, at))]
            : [];

    /// <summary>What is suggested as the order of action on a draft that was begun.</summary>
    public static ConfirmSequence Suggested(SessionState state, ActionOnDraft action) =>
        With(state, new ConfirmSequence(
            action.Draft,
            [.. BodyFacts.AmendmentsTo(state, action.Draft).Where(a => action.Find(new VoteSubject.Amendment(a)) is null or { Status: StepStatus.Pending })],
            [.. Parts(action).Where(p => p.All(BodyFacts.ClausesOf(state, action.Draft).Contains))]));

    /// <summary>The next draft to be acted on, in the order decided or else of submission; null: none is left on the item.</summary>
    public static DraftId? NextDraft(SessionState state) => InTurn(state, state.Committee!.Meeting.Item).FirstOrDefault()?.Id;

    /// <summary>Drafts that wait to be acted on, in the order decided; those not named in it, and all where nothing was decided, in the order of submission (General Assembly, rule 131).</summary>
    /// <param name="item">Null: on any item.</param>
    private static IEnumerable<Draft> InTurn(SessionState state, string? item)
    {
        var order = Order(state)?.What is Arrangement.Order { Drafts: var decided } ? decided : [];
        return state.Committee!.Drafting.Drafts
            .Where(d => d.Status == DraftStatus.Tabled && (item is null || d.Item == item) && WhyNotVote(state, d.Id) is null && !IsPassedOver(state, d.Id))
            .OrderBy(d => order.IndexOf(d.Id) is >= 0 and var place ? place : int.MaxValue)
            .ThenBy(d => d.TabledAt ?? DateTimeOffset.MinValue);
    }

    /// <summary>Whether the chair has said that it is not put.</summary>
    private static bool IsPassedOver(SessionState state, DraftId draft) =>
        state.Committee!.Voting.ActionOn(draft)?.Find(new VoteSubject.Draft(draft)) is { Status: StepStatus.NotPut, Reason: NotPutReason.NotVotedOn };

    /// <summary>The draft that a motion means that names none: the one being acted on, or the next.</summary>
    public static DraftId? Meant(SessionState state, MotionTerms terms) =>
        terms.Draft ?? state.Committee!.Voting.Actions.FindLast(a => !a.IsOver)?.Draft ?? NextDraft(state);

    /// <summary>Drafts before the committee, on the item under consideration where there is one.</summary>
    public static IEnumerable<Draft> Before(SessionState state) =>
        state.Committee!.Drafting.Drafts.Where(d => d.Tabled is not null && (state.Committee.Meeting.Item is not { } item || d.Item == item));

    /// <summary>How the next vote on this was asked to be taken; null: nobody asked.</summary>
    public static Arranged? Asked(SessionState state, VoteSubject subject) =>
        IsSubstance(subject)
            ? Latest(state, a => a is Arrangement.Method { On: { } on } ? ActionOnDraft.Same(on, subject) : a is Arrangement.Method)
            : null;

    /// <summary>Which kind of question it was decided to be; null: the usual one.</summary>
    public static Arranged? KindOf(SessionState state, VoteSubject subject) =>
        DraftOf(state, subject) is { } id
            ? Latest(state, a => a is Arrangement.Kind kind && (kind.Draft == id || (kind.Item is { } item && state.Committee!.Drafting.Find(id)?.Item == item)))
            : null;

    /// <summary>The method that a question is put by when the chair names none.</summary>
    public static VotingMethod? MethodFor(SessionState state, VoteSubject subject, string? question)
    {
        var rules = VotingRules.Rules(state);
        return Asked(state, subject)?.What is not Arrangement.Method asked ? null
            : asked.How ?? Fitting(rules, question, rules.Ballots.Methods.Where(m => m != VotingMethod.WithoutVote));
    }

    /// <summary>The method asked for, or the usual one; where that does not fit the majority, or consensus has failed, the first that does.</summary>
    public static VotingMethod Likely(SessionState state, VoteSubject subject, string? question)
    {
        var rules = VotingRules.Rules(state);
        var failed = state.Committee!.Voting.DecisionOn(subject)?.Result.Outcome == Outcome.NoConsensus;
        return MethodFor(state, subject, question)
            ?? (rules.Ballots.Usual == VotingMethod.WithoutVote && !failed ? VotingMethod.WithoutVote : default(VotingMethod?))
            ?? Fitting(rules, question, rules.Ballots.Methods.Where(m => m != VotingMethod.WithoutVote))
            ?? rules.Ballots.Usual;
    }

    private static VotingMethod? Fitting(RulesOfProcedure rules, string? question, IEnumerable<VotingMethod> methods) =>
        VotingRuleText.Parse(rules.Question(question ?? rules.UsualQuestion)?.Majority ?? "").Rule is { } rule
            ? methods.OrderBy(m => m == rules.Ballots.Usual ? 0 : 1).Where(m => VoteTerms.Fits(rule, m)).Select(m => (VotingMethod?)m).FirstOrDefault()
            : null;

    /// <summary>What is left of the arrangements after an event: what concerned a vote goes with its result.</summary>
    public static MotionsState Follow(MotionsState state, CommitteeEvent @event)
    {
        if (state.Arranged.IsEmpty)
        {
            return state;
        }

        var left = state.Arranged.RemoveAll(a => (@event, a.What) switch
        {
            (VoteDeclared { Final: true } e, Arrangement.Method { On: var on }) => on is null ? IsSubstance(e.Subject) : ActionOnDraft.Same(on, e.Subject),
            (VoteDeclared { Subject: VoteSubject.Draft draft }, Arrangement.Silence silence) => silence.Draft == draft.Id,
            (VoteDeclared { Final: true } e, Arrangement.Discussed text) => ActionOnDraft.Same(text.Text, e.Subject),
            (DecisionReopened { Subject: VoteSubject.Draft draft }, Arrangement.Division division) => division.Of == draft.Id,
            (DecisionReopened { Subject: VoteSubject.Draft draft }, Arrangement.NotVotedOn not) => not.Draft == draft.Id,
            (ItemConcluded or DebateAdjourned or ItemReferred, Arrangement.Discussed or Arrangement.Method { On: null }) => true,
            _ => false,
        });
        return left.Count == state.Arranged.Count ? state : state with { Arranged = left };
    }

    /// <summary>A later word on the same replaces the earlier one.</summary>
    public static MotionsState With(MotionsState state, Arranged arranged) => state with
    {
        Arranged = state.Arranged
            .RemoveAll(a => (a.What, arranged.What) switch
            {
                (Arrangement.Method before, Arrangement.Method now) => Equals(before.On, now.On) || (before.On is { } x && now.On is { } y && ActionOnDraft.Same(x, y)),
                (Arrangement.Kind before, Arrangement.Kind now) => before.Item == now.Item && before.Draft == now.Draft,
                (Arrangement.Silence before, Arrangement.Silence now) => before.Draft == now.Draft,
                (Arrangement.Order, Arrangement.Order) or (Arrangement.Discussed, Arrangement.Discussed) => true,
                _ => false,
            })
            .Add(arranged),
    };

    internal static bool IsSubstance(VoteSubject subject) => subject is VoteSubject.Draft or VoteSubject.Amendment or VoteSubject.Part;

    /// <summary>Parts of a draft whose separate vote was granted, as far as they are still in it.</summary>
    internal static ImmutableArray<VoteSubject.Part> Divisions(SessionState state, DraftId draft) =>
        [.. state.Committee!.Motions.Arranged.Select(a => a.What).OfType<Arrangement.Division>().Where(d => d.Of == draft && d.Clauses.All(BodyFacts.ClausesOf(state, draft).Contains)).Select(d => new VoteSubject.Part(draft, d.Clauses))];

    /// <summary>Why action on a draft can't begin; null: nothing that was arranged stands against it, and it is its turn.</summary>
    internal static Refusal? WhyNotBegin(SessionState state, DraftId draft, DateTimeOffset now) => WhyNotVote(state, draft) ?? WhyNotYet(state, draft, now);

    /// <summary>
    /// The draft that comes first, where the committee has decided an order, or its rules ask for the order of submission and know a motion to
    /// change it; null: it is this draft's turn, or it has begun, or it can't be acted on anyway. One that can't be acted on yet holds no other up.
    /// </summary>
    private static Refusal? WhyNotYet(SessionState state, DraftId draft, DateTimeOffset now)
    {
        var source = Order(state) is { } decided ? Source(state, decided) : MeetingRules.Rules(state).Motions.FirstOrDefault(m => m.Does == MotionAct.OrderProposals)?.Source;
        return source is not null
            && AdmissionRules.WhyNotAct(state, draft, now) is null
            && state.Committee!.Voting.ActionOn(draft) is not { IsOver: false }
            && InTurn(state, state.Committee.Drafting.Find(draft)!.Item).FirstOrDefault(d => d.Id == draft || AdmissionRules.WhyNotAct(state, d.Id, now) is null) is { } first
            && first.Id != draft
            && !IsPassedOver(state, draft)
                ? OutOfOrder.By(source.Value, RefusalCode.AnotherDraftFirst, first.Symbol)
                : null;
    }

    private static Refusal? WhyNotOpen(SessionState state, OpenVote command, DateTimeOffset now)
    {
        if (DraftOf(state, command.Subject) is { } draft && (command.SilenceMinutes is null ? WhyNotBegin(state, draft, now) : WhyNotVote(state, draft)) is { } not)
        {
            return not;
        }

        if (command.Method is { } method && Asked(state, command.Subject) is { What: Arrangement.Method asked } arranged && !Agree(asked.How, method))
        {
            return OutOfOrder.By(Source(state, arranged), RefusalCode.MethodDecided);
        }

        if (command.Question is { } question && KindOf(state, command.Subject) is { What: Arrangement.Kind kind } fixedKind && kind.Question != question)
        {
            return OutOfOrder.By(Source(state, fixedKind), RefusalCode.KindDecided);
        }

        var silence = VotingRules.Rules(state).Silence;
        return command.SilenceMinutes is not null && silence is { Allowed: true, Agreed: true }
            && !(command.Subject is VoteSubject.Draft { Id: var text } && Latest(state, a => a is Arrangement.Silence s && s.Draft == text) is not null)
                ? OutOfOrder.By(silence.Source, RefusalCode.SilenceNotAgreed)
                : null;
    }

    /// <summary>A roll call is a recorded vote too (General Assembly, rule 127).</summary>
    private static bool Agree(VotingMethod? asked, VotingMethod method) => asked switch
    {
        null => method != VotingMethod.WithoutVote,
        VotingMethod.Recorded => method is VotingMethod.Recorded or VotingMethod.RollCall,
        { } how => how == method,
    };

    private static OpenVote Filled(SessionState state, OpenVote command)
    {
        var question = command.Question ?? (command.Subject is not null && KindOf(state, command.Subject)?.What is Arrangement.Kind kind ? kind.Question : null);
        return command with
        {
            Question = question,
            Method = command.Method ?? (command.Subject is null || command.SilenceMinutes is not null ? null : MethodFor(state, command.Subject, question)),
        };
    }

    private static Refusal? WhyNotVote(SessionState state, DraftId draft) =>
        Latest(state, a => a is Arrangement.NotVotedOn not && not.Draft == draft) is { } arranged ? OutOfOrder.By(Source(state, arranged), RefusalCode.NotToBeVotedOn) : null;

    private static ConfirmSequence With(SessionState state, ConfirmSequence command)
    {
        var named = command.Parts.Where(p => !p.IsDefault).Select(p => new VoteSubject.Part(command.Draft, p)).ToList();
        var more = Divisions(state, command.Draft).Where(d => !named.Exists(n => ActionOnDraft.Same(n, d)));
        return command with { Parts = [.. command.Parts, .. more.Select(d => d.Clauses)] };
    }

    private static ImmutableArray<AmendmentId> Amendments(ActionOnDraft action) =>
        [.. action.Steps.Where(s => s.Status == StepStatus.Pending).Select(s => s.Subject).OfType<VoteSubject.Amendment>().Select(a => a.Id)];

    private static ImmutableArray<ImmutableArray<string>> Parts(ActionOnDraft action) =>
        [.. action.Steps.Where(s => s.Status == StepStatus.Pending).Select(s => s.Subject).OfType<VoteSubject.Part>().Select(p => p.Clauses)];

    private static Arranged? Order(SessionState state) => Latest(state, a => a is Arrangement.Order);

    private static Arranged? Latest(SessionState state, Func<Arrangement, bool> meant) => state.Committee!.Motions.Arranged.FindLast(a => meant(a.What));

    private static ImmutableArray<Citation> Source(SessionState state, Arranged arranged) => MotionRules.RuleOf(state, arranged.Motion).Source;

    private static DraftId? DraftOf(SessionState state, VoteSubject subject) => subject switch
    {
        VoteSubject.Draft draft => draft.Id,
        VoteSubject.Part part => part.Of,
        VoteSubject.Amendment amendment => state.Committee!.Drafting.Find(amendment.Id)?.Draft,
        _ => null,
    };
}
