using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Voting.Explanations;

/// <summary>Explanations of vote, before or after the voting (General Assembly, rule 128).</summary>
public static class ExplainingRules
{
    public static Decision<SessionEvent> Ask(SessionState state, Seat.Member seat, AskToExplain command, DecisionContext context) =>
        Find(state, command.On, command.When, seat.Delegation) is { } earlier
            ? earlier.BeganAt is null ? Decision.Accept<SessionEvent>() : RefusalCode.AlreadyExplained
            : WhyNot(state, command.On, command.When, seat.Delegation) is { } refusal ? refusal
            : Decision.Accept<SessionEvent>(new ExplanationAsked(command.On, command.When, seat.Delegation, seat.Person, context.Now));

    public static Decision<SessionEvent> Forgo(SessionState state, Seat.Member seat, ForgoExplanation command, DecisionContext context) =>
        Find(state, command.On, command.When, seat.Delegation) switch
        {
            null => Decision.Accept<SessionEvent>(),
            { BeganAt: not null } => RefusalCode.AlreadyExplained,
            _ => Decision.Accept<SessionEvent>(new ExplanationForgone(command.On, command.When, seat.Delegation, seat.Person, context.Now)),
        };

    public static Decision<SessionEvent> Hear(SessionState state, HearExplanation command, DecisionContext context)
    {
        if (Find(state, command.On, command.When, command.Delegation) is not { } asked)
        {
            return RefusalCode.NoSuchStep;
        }

        if (asked.BeganAt is not null)
        {
            return asked.EndedAt is null ? Decision.Accept<SessionEvent>() : RefusalCode.AlreadyExplained;
        }

        // From the announcement that voting begins to the result nobody interrupts it.
        if (state.Committee!.Voting.Current is not null || AgendaRules.WhyNot(state, Scenarios.Activity.Meet) is not null)
        {
            return RefusalCode.NotTimeToExplain;
        }

        var began = new ExplanationBegan(command.On, command.When, command.Delegation, VotingRules.Rules(state).Explanations.Seconds, context.Now);
        return UnderWay(state) is { } speaking ? Decision.Accept<SessionEvent>(End(speaking, context.Now), began) : Decision.Accept<SessionEvent>(began);
    }

    public static Decision<SessionEvent> EndIt(SessionState state, DecisionContext context) =>
        UnderWay(state) is { } speaking ? Decision.Accept<SessionEvent>(End(speaking, context.Now)) : Decision.Accept<SessionEvent>();

    /// <summary>Why this delegation can't ask to explain; null when it can.</summary>
    public static RefusalCode? WhyNot(SessionState state, VoteSubject on, ExplanationTime when, DelegationId delegation)
    {
        if (!VotingRules.Body(state).IsMember(delegation))
        {
            return RefusalCode.ObserversDoNotVote;
        }

        var rules = VotingRules.Rules(state).Explanations;
        var voting = state.Committee!.Voting;
        var decision = voting.DecisionOn(on);
        var known = when == ExplanationTime.Before ? rules.Before : rules.After;
        var inTime = when == ExplanationTime.Before
            ? decision is null && voting.Open is not { } open || voting.Open is { } other && decision is null && !Sequence.ActionOnDraft.Same(other.Opened.Subject, on)
            : decision is not null && voting.Find(decision.Vote)!.Terms.Method != VotingMethod.Secret;
        if (!known || !inTime || on is VoteSubject.Motion or VoteSubject.Appeal or VoteSubject.Nature or VoteSubject.Question { Binding: false })
        {
            return RefusalCode.NotTimeToExplain;
        }

        return !rules.SponsorsMay && BodyFacts.SponsorsOf(state, on).Contains(delegation) ? RefusalCode.SponsorsDoNotExplain : null;
    }

    internal static VotingState Evolve(VotingState state, CommitteeEvent @event) => @event switch
    {
        ExplanationAsked e => state with { Explanations = state.Explanations.Add(new(e.On, e.When, e.Delegation, e.At, null, null, null, TimeSpan.Zero)) },
        ExplanationForgone e => state with { Explanations = state.Explanations.RemoveAll(x => Is(x, e.On, e.When, e.Delegation)) },
        ExplanationBegan e => Change(state, e.On, e.When, e.Delegation, x => x with { BeganAt = e.At, Seconds = e.Seconds }),
        ExplanationEnded e => Change(state, e.On, e.When, e.Delegation, x => x with { EndedAt = e.At, Stood = x.Stood + (e.At - (x.StandsSince ?? e.At)), StandsSince = null }),
        _ => state,
    };

    /// <summary>The clock of the explanation that is under way stands from now on.</summary>
    internal static VotingState Stop(VotingState state, DateTimeOffset at) =>
        state.Explanations.Find(x => x is { BeganAt: not null, EndedAt: null, StandsSince: null }) is { } speaking
            ? state with { Explanations = state.Explanations.Replace(speaking, speaking with { StandsSince = at }) }
            : state;

    /// <summary>It runs again.</summary>
    internal static VotingState GoOn(VotingState state, DateTimeOffset at) =>
        state.Explanations.Find(x => x.StandsSince is not null) is { StandsSince: { } since } speaking
            ? state with { Explanations = state.Explanations.Replace(speaking, speaking with { Stood = speaking.Stood + (at - since), StandsSince = null }) }
            : state;

    private static VotingState Change(VotingState state, VoteSubject on, ExplanationTime when, DelegationId delegation, Func<ExplanationOfVote, ExplanationOfVote> change) =>
        state.Explanations.Find(x => Is(x, on, when, delegation)) is { } found
            ? state with { Explanations = state.Explanations.Replace(found, change(found)) }
            : state;

    private static ExplanationEnded End(ExplanationOfVote speaking, DateTimeOffset at) => new(speaking.On, speaking.When, speaking.Delegation, at);

    private static ExplanationOfVote? UnderWay(SessionState state) =>
        state.Committee!.Voting.Explanations.Find(x => x is { BeganAt: not null, EndedAt: null });

    private static ExplanationOfVote? Find(SessionState state, VoteSubject on, ExplanationTime when, DelegationId delegation) =>
        state.Committee!.Voting.Explanations.Find(x => Is(x, on, when, delegation));

    private static bool Is(ExplanationOfVote x, VoteSubject on, ExplanationTime when, DelegationId delegation) =>
        x.When == when && x.Delegation == delegation && Sequence.ActionOnDraft.Same(x.On, on);
}
