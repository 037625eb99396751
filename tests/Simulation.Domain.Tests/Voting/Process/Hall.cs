using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Procedure;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Tests.Committees;
using Simulation.Domain.Views;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using Simulation.Library;

namespace Simulation.Domain.Tests.Voting.Process;

/// <summary>A committee under some rules, in which votes are held: says what happened, and refuses to go on after a refusal.</summary>
internal sealed class Hall
{
    public static readonly VoteSubject Draft = new VoteSubject.Draft(DraftingRules.IdOf("text"));

    /// <summary>Before the committee from the start, in nobody's name.</summary>
    private static readonly StartingDraft Text = new(
        "text", "A/C.2/81/L.1", "water", Tabled: true, [], Localized.Same("The General Assembly,\n\nRecalling its resolution on water,\n\n1. Calls upon all States to share data;\n\n2. Invites donors to assist;\n\n3. Encourages research;\n\n4. Requests a report."));

    public static readonly DelegationId Observer = new("OBS");
    private int _acts;

    private Hall(ImmutableArray<DelegationId> members, SessionState state) => (Members, State) = (members, state);

    public ImmutableArray<DelegationId> Members { get; }

    public SessionState State { get; private set; }

    public VotingState Voting => State.Committee!.Voting;

    public Vote Open => Voting.Open!;

    public DateTimeOffset Now { get; set; } = Given.Noon;

    /// <param name="permanent">So many of the first members.</param>
    /// <param name="weights">Of the members in order; 1 beyond.</param>
    public static Hall Under(string rules, int members = 5, int permanent = 0, Func<RulesOfProcedure, RulesOfProcedure>? adapt = null, params int[] weights)
    {
        ImmutableArray<DelegationId> ids = [.. Enumerable.Range(0, members).Select(i => new DelegationId($"M{i:00}"))];
        var body = CommitteeCase.Body with
        {
            Rules = (adapt ?? (r => r))(BuiltInLibrary.Rules(rules)!),
            Members =
            [
                .. ids.Index().Select(m => new CommitteeMember(m.Item, MemberStatus.Member, m.Index < permanent, m.Index < weights.Length ? weights[m.Index] : 1, null)),
                new CommitteeMember(Observer, MemberStatus.Observer, false, 0, null),
            ],
        };
        var planned = CommitteeCase.Planned with
        {
            Material = new CommitteeMaterial([Text], []),
            Scenario = CommitteeCase.Structure with { Committee = body, Delegations = [.. body.Members.Select(m => new Party(m.Delegation, Localized.Same(m.Delegation.Value), null, 1, 3, 1))] },
        };
        return new(ids, Session.Replay([planned, new SessionOpened(Given.Noon), new PhaseBegan(0, Given.Noon, Given.Noon.AddDays(2))]));
    }

    public static Seat.Member Seat(DelegationId delegation) => CommitteeCase.Representative(delegation);

    public static OpenVote On(VoteSubject subject, VotingMethod? method = null, string? question = null, int? silence = null, params DelegationId[] aside) =>
        new(subject, question, method, silence, [.. aside], []);

    public Decision<SessionEvent> Ask(Seat seat, SessionCommand command) =>
        Session.Decide(State, seat, command, new DecisionContext(Now, new Guid(++_acts, 0, 0, [7, 0, 0, 0, 0, 0, 0, 0])));

    public ImmutableArray<SessionEvent> Do(Seat seat, SessionCommand command)
    {
        var decision = Ask(seat, command);
        Assert.Null(decision.Refusal);
        return Happened(decision.Events);
    }

    public ImmutableArray<SessionEvent> Chair(SessionCommand command) => Do(Given.Control, command);

    public RefusalCode? Refused(DelegationId delegation, SessionCommand command) => Ask(Seat(delegation), command).Refusal?.Code;

    public RefusalCode? RefusedToChair(SessionCommand command) => Ask(Given.Control, command).Refusal?.Code;

    public void Cast(params ReadOnlySpan<Choice> choices)
    {
        var vote = Open.Id;
        var order = Open.Opened.Order.IsEmpty ? Members : Open.Opened.Order;
        for (var i = 0; i < choices.Length; i++)
        {
            Do(Seat(order[i]), new CastBallot(vote, choices[i]));
        }
    }

    public VoteDeclared Close() => Chair(new CloseVote(Open.Id)).OfType<VoteDeclared>().Single();

    public ImmutableArray<SessionEvent> Happened(ImmutableArray<SessionEvent> events)
    {
        State = events.Aggregate(State, Session.Evolve);
        return events;
    }

    public ImmutableArray<SessionEvent> Elapse(DateTimeOffset now)
    {
        Now = now;
        return Happened(Session.Elapse(State, new DecisionContext(now, Given.NextId)).Events);
    }

    public T? Shown<T>(TableAudience audience)
        where T : Slice => SessionView.Of(default, State, audience).OfType<T>().SingleOrDefault();

    public static TableAudience Eyes(DelegationId delegation) => new TableAudience.Delegation(delegation);
}
