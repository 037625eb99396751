using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Delegations.Capital;

/// <summary>The capital: played by control, and by the scenario's standing answers when control is busy.</summary>
public static class CapitalRules
{
    /// <summary>Minutes until a standing answer comes, unless the scenario says otherwise.</summary>
    public const int ReplyMinutes = 10;

    /// <summary>Minutes in which the capital may disavow what was done ad referendum, unless the scenario says otherwise.</summary>
    public const int DecisionMinutes = 20;

    /// <summary>Longest red line, characters.</summary>
    public const int LongestRedLine = 500;

    /// <summary>Most requests of one delegation that may wait at a time: more would be answered by nobody.</summary>
    public const int MostRequests = 5;

    /// <summary>What a busy capital answers where the scenario has no words of its own.</summary>
    public static readonly Localized StandingReply = new(
        "Жаңа нұсқау жоқ. Қолдағы нұсқаулық аясында әрекет етіп, қызыл сызықтарды сақтаңыз; күмәнді жағдайда ad referendum шартымен келісіңіз.",
        "Новых указаний нет. Действуйте в рамках имеющейся инструкции и не переходите красных линий; в случае сомнений соглашайтесь ad referendum.",
        "No new instructions. Act within those you have and keep to the red lines; when in doubt, agree ad referendum.");

    public static Decision<DelegationEvent> Request(DelegationState state, PersonId actor, RequestInstructions command, DecisionContext context)
    {
        var question = Texts.Clean(command.Question);
        if (Texts.WhyNot(question, Texts.LongestNote, mayBeEmpty: false) is { } refusal)
        {
            return refusal;
        }

        return state.Capital.Unanswered.Count() >= MostRequests
            ? RefusalCode.TooFast
            : Decision.Accept<DelegationEvent>(new InstructionsRequested(
                context.NewId, actor, question, context.Now, context.Now + TimeSpan.FromMinutes(Policy(state)?.ReplyMinutes ?? ReplyMinutes)));
    }

    public static Decision<DelegationEvent> Answer(DelegationState state, PersonId actor, AnswerRequest command, DecisionContext context)
    {
        var text = Texts.Clean(command.Text);
        if (Texts.WhyNot(text, Texts.LongestMessage, mayBeEmpty: false) is { } refusal)
        {
            return refusal;
        }

        return state.Capital.Requests.All(r => r.Request != command.Request) ? RefusalCode.NoSuchRequest
            : state.Capital.AnswerTo(command.Request) is not null ? RefusalCode.RequestAnswered
            : Decision.Accept<DelegationEvent>(new RequestAnswered(command.Request, Localized.Same(text), actor, context.Now));
    }

    public static Decision<DelegationEvent> Instruct(PersonId actor, InstructDelegation command, DecisionContext context)
    {
        var text = Texts.Clean(command.Text);
        return Texts.WhyNot(text, Texts.LongestMessage, mayBeEmpty: false) is { } refusal
            ? refusal
            : Decision.Accept<DelegationEvent>(new DelegationInstructed(context.NewId, Localized.Same(text), actor, context.Now));
    }

    public static Decision<DelegationEvent> Draw(PersonId actor, DrawRedLine command, DecisionContext context)
    {
        var text = Texts.Clean(command.Text);
        return Texts.WhyNot(text, LongestRedLine, mayBeEmpty: false) is { } refusal
            ? refusal
            : Decision.Accept<DelegationEvent>(new RedLineDrawn(context.NewId.ToString("N"), Localized.Same(text), actor, context.Now));
    }

    public static Decision<DelegationEvent> Lift(DelegationState state, PersonId actor, LiftRedLine command, DecisionContext context) =>
        state.Capital.RedLines.Any(r => r.Id == command.RedLine)
            ? Decision.Accept<DelegationEvent>(new RedLineLifted(command.RedLine, actor, context.Now))
            : RefusalCode.NoSuchRedLine;

    public static Decision<DelegationEvent> Mark(DelegationState state, PersonId actor, MarkAdReferendum command, DecisionContext context)
    {
        if (!state.MayBind(actor))
        {
            return RefusalCode.NotAuthorisedToBind;
        }

        var subject = Texts.Clean(command.Subject);
        if (Texts.WhyNot(subject, Texts.LongestNote, mayBeEmpty: false) is { } refusal)
        {
            return refusal;
        }

        // What can be done only once is marked only once; words in a corridor can be agreed again and again.
        return command.On is not Commitment.Other && state.Capital.AdReferendum.Any(a => a.Marked.On == command.On)
            ? Decision.Accept<DelegationEvent>()
            : Decision.Accept<DelegationEvent>(new MarkedAdReferendum(
                context.NewId,
                command.On,
                subject,
                actor,
                context.Now,
                context.Now + TimeSpan.FromMinutes(Policy(state)?.DecisionMinutes ?? DecisionMinutes)));
    }

    public static Decision<DelegationEvent> Decide(DelegationState state, PersonId actor, DecideAdReferendum command, DecisionContext context)
    {
        var text = Texts.Clean(command.Text);
        if (Texts.WhyNot(text, Texts.LongestNote, mayBeEmpty: true) is { } refusal)
        {
            return refusal;
        }

        return state.Capital.AdReferendum.Find(a => a.Marked.Commitment == command.Commitment) switch
        {
            null => RefusalCode.NoSuchCommitment,
            { Decided: not null } => RefusalCode.CommitmentDecided,
            _ => Decision.Accept<DelegationEvent>(new AdReferendumDecided(command.Commitment, command.Confirmed, text, actor, context.Now)),
        };
    }

    /// <summary>Standing answers that are due, and silence that confirms, each at the instant it was due.</summary>
    public static IEnumerable<DelegationEvent> Elapse(DelegationState state, DecisionContext context) =>
    [
        .. state.Capital.Unanswered.Where(r => r.AnswersItselfAt <= context.Now)
            .Select(r => new RequestAnswered(r.Request, Policy(state)?.Reply ?? StandingReply, null, r.AnswersItselfAt)),
        .. state.Capital.Undecided.Where(a => a.Marked.Until <= context.Now)
            .Select(a => new AdReferendumDecided(a.Marked.Commitment, true, "", null, a.Marked.Until)),
    ];

    public static DateTimeOffset? Deadline(CapitalState state)
    {
        var due = state.Unanswered.Select(r => r.AnswersItselfAt).Concat(state.Undecided.Select(a => a.Marked.Until)).ToList();
        return due.Count == 0 ? null : due.Min();
    }

    /// <summary>What waits for the capital, first due first.</summary>
    public static ImmutableArray<AwaitedWord> Awaited(DelegationState state) => state.Formed is not { Instructions.Delegation: var delegation } ? [] :
    [
        .. state.Capital.Unanswered.Select(r => new AwaitedWord(delegation, r.Request, null, r.Question, r.At, r.AnswersItselfAt))
            .Concat(state.Capital.Undecided.Select(a =>
                new AwaitedWord(delegation, a.Marked.Commitment, a.Marked.On, a.Marked.Subject, a.Marked.At, a.Marked.Until)))
            .OrderBy(a => a.Until),
    ];

    internal static CapitalState Evolve(CapitalState state, DelegationEvent @event) => @event switch
    {
        DelegationFormed e => state with { RedLines = [.. e.Instructions.Capital?.RedLines ?? []] },
        InstructionsRequested e => state with { Requests = state.Requests.Add(e) },
        RequestAnswered e => state with { Word = state.Word.Add(new CapitalWord(e.Request, e.Request, e.Text, e.By is null, e.At)) },
        DelegationInstructed e => state with { Word = state.Word.Add(new CapitalWord(e.Instruction, null, e.Text, false, e.At)) },
        RedLineDrawn e => state with { RedLines = state.RedLines.Add(new RedLine(e.RedLine, e.Text)) },
        RedLineLifted e => state with { RedLines = state.RedLines.RemoveAll(r => r.Id == e.RedLine) },
        MarkedAdReferendum e => state with { AdReferendum = state.AdReferendum.Add(new AdReferendum(e, null)) },
        AdReferendumDecided e => state with { AdReferendum = state.AdReferendum.ConvertAll(a => a.Marked.Commitment == e.Commitment ? a with { Decided = e } : a) },
        _ => state,
    };

    private static CapitalBrief? Policy(DelegationState state) => state.Formed?.Instructions.Capital;
}
