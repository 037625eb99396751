using System.Buffers.Binary;
using System.Globalization;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Voting;

/// <summary>Putting a question, closing the vote, announcing the result.</summary>
public static partial class VotingRules
{
    public const int LongestReason = 2000;
    public const int LongestReservation = 4000;

    /// <summary>The chair puts a question. Motions and appeals are put by their own commands.</summary>
    public static Decision<SessionEvent> Open(SessionState state, OpenVote command, DecisionContext context)
    {
        if (command.Subject is VoteSubject.Motion or VoteSubject.Appeal)
        {
            return RefusalCode.NotAllowed;
        }

        var rules = Rules(state);
        if (rules.Question(command.Question ?? rules.UsualQuestion) is not { } question)
        {
            return RefusalCode.NoSuchQuestion;
        }

        var (deadline, refusal) = Deadline(rules.Silence, command.SilenceMinutes, context.Now);
        if (refusal is not null)
        {
            return refusal;
        }

        var method = deadline is null ? command.Method ?? rules.Ballots.Usual : VotingMethod.WithoutVote;
        if (deadline is null && !rules.Ballots.Methods.Contains(method))
        {
            return RefusalCode.MethodNotKnown;
        }

        var isAmendment = command.Subject is VoteSubject.Amendment;
        var rule = (deadline, method) switch
        {
            ({ } until, _) => new VotingRule.Silence(until),
            (_, VotingMethod.WithoutVote) => new VotingRule.Consensus(),
            _ => MajorityOf(rules, command.Subject, question.Id),
        };
        if (rule is null)
        {
            return RefusalCode.NoSuchQuestion;
        }

        var terms = new VoteTerms(
            question.Id,
            question.Nature,
            rule,
            method,
            question.Tie,
            question.AbstainAllowed && (!isAmendment || rules.Amendments.AbstainAllowed),
            Deadline: deadline,
            AmendmentBreaks: rules.Silence.AmendmentBreaks);
        var call = new VoteCall(command.Subject, terms, OrNobody(command.Aside), OrNobody(command.MustAbstain));
        return WhyNotWithout(state, call) is { } wrong ? wrong : Open(state, call, context);
    }

    /// <summary>By which majority a question of this kind is decided when it is put to the vote; null: the rules do not know the kind.</summary>
    /// <param name="question">Id of the kind; null: the usual one.</param>
    public static VotingRule? MajorityOf(RulesOfProcedure rules, VoteSubject? subject, string? question) =>
        rules.Question(question ?? rules.UsualQuestion) is { } kind
            ? VotingRuleText.Parse((subject is VoteSubject.Amendment ? rules.Amendments.Majority : null) ?? kind.Majority).Rule
            : null;

    /// <summary>Puts a question, whichever part of the committee asks for it; the vote's identity is the context's new id.</summary>
    public static Decision<SessionEvent> Open(SessionState state, VoteCall call, DecisionContext context)
    {
        var voting = state.Committee!.Voting;
        if (AgendaRules.WhyNot(state, Scenarios.Activity.Meet) is { } notNow)
        {
            return notNow;
        }

        if ((WhyNotPut(voting, call) is { } code ? new Refusal(code) : BodyFacts.WhyNotPut(state, call.Subject, context.Now)) is { } refusal)
        {
            return refusal;
        }

        var electorate = Electors(state, call);
        if (Tally.WhyNot(call.Terms.Rule, electorate) is { } lack)
        {
            return new Refusal(RefusalCode.ElectorateIncomplete, [lack.Member.Value]);
        }

        var rules = Rules(state);
        var entitled = electorate.Entitled;
        var present = BodyFacts.Present(state)?.Where(entitled.Contains).ToImmutableArray();
        var quorum = !call.AnyNumber && rules.Quorum.Check == QuorumCheck.Enforced && rules.Quorum.Decision.FirstOrDefault(s => s.Of == ShareOf.Members) is { } share ? Quorum.Of(share) : null;
        if (quorum is not null && present is { } there && !quorum.IsMet(there.Length, entitled.Length))
        {
            return new Refusal(RefusalCode.QuorumMissing, [Text(there.Length), Text(quorum.Least(entitled.Length))]);
        }

        // A quorum of votes held rather than of members is met by those who are there (Fund, article XII (3) (h)).
        if (!call.AnyNumber && rules.Quorum.Check == QuorumCheck.Enforced
            && Meetings.MeetingRules.Quorum(state).Decision.FirstOrDefault(n => n is { Of: ShareOf.VotingPower, Met: false }) is { } power
            && present is not null)
        {
            return new Refusal(RefusalCode.QuorumMissing, [OutOfOrder.Number(power.There), OutOfOrder.Number(power.Needed)]);
        }

        var (order, drawn) = call.Terms.Method == VotingMethod.RollCall ? Order(state, entitled, rules.Ballots.RollCall, context.NewId) : ([], null);
        return Decision.Accept<SessionEvent>(new VoteOpened(
            new VoteId(context.NewId),
            call.Subject,
            call.Terms with { Quorum = call.Terms.Method == VotingMethod.WithoutVote ? null : call.Terms.Quorum ?? quorum },
            electorate,
            order,
            drawn,
            rules.Ballots.PresentAndVoting && call.Terms.Nature == QuestionNature.Substantive ? [.. BodyFacts.Bound(state).Where(entitled.Contains)] : [],
            [.. call.MustAbstain.Where(entitled.Contains)],
            present,
            voting.DecisionOn(call.Subject) is { Final: false, Result.Outcome: Outcome.RejectedTie } tie ? tie.Vote : null,
            context.Now));
    }

    /// <summary>Closes the voting and announces the result; a secret vote is closed, and announced when its box is counted.</summary>
    public static Decision<SessionEvent> Close(SessionState state, CloseVote command, DecisionContext context) =>
        state.Committee!.Voting.Find(command.Vote) switch
        {
            null => RefusalCode.NoSuchVote,
            { Status: VoteStatus.Abandoned } => RefusalCode.VoteNotOpen,
            { Status: not VoteStatus.Open } => Decision.Accept<SessionEvent>(),
            { IsSilence: true } => RefusalCode.OtherMethod, // its deadline is promised: it can be abandoned, not shortened
            { IsSecret: true } vote => Decision.Accept<SessionEvent>(new VoteClosed(vote.Id, context.Now)),
            { } vote => Declare(state, vote, Totals(vote), context.Now),
        };

    /// <summary>What the box of a closed secret vote says makes its result. Counting again changes nothing.</summary>
    public static Decision<SessionEvent> Count(SessionState state, VoteId id, VoteTotals box, DecisionContext context) =>
        state.Committee?.Voting.Find(id) switch
        {
            null => RefusalCode.NoSuchVote,
            { Status: VoteStatus.Closed } vote when box.Sum != vote.Cast.Count => RefusalCode.TotalsImpossible, // somebody has been at the box
            { Status: VoteStatus.Closed } vote => Declare(state, vote, WithThoseWhoKeptBack(vote, box), context.Now),
            _ => Decision.Accept<SessionEvent>(),
        };

    public static Decision<SessionEvent> Abandon(SessionState state, AbandonVote command, DecisionContext context)
    {
        var reason = Texts.Clean(command.Reason);
        if (Texts.WhyNot(reason, LongestReason, mayBeEmpty: false) is { } refusal)
        {
            return refusal;
        }

        return state.Committee!.Voting.Find(command.Vote) switch
        {
            null => RefusalCode.NoSuchVote,
            { Status: VoteStatus.Abandoned } => Decision.Accept<SessionEvent>(),
            { Status: VoteStatus.Declared } => RefusalCode.VoteNotOpen,
            { } vote => Decision.Accept<SessionEvent>(new VoteAbandoned(vote.Id, reason, context.Now)),
        };
    }

    /// <summary>Makes what was decided open again, after the committee has so decided by two thirds (General Assembly, rule 123).</summary>
    public static Decision<SessionEvent> Reopen(SessionState state, VoteSubject subject, DecisionContext context) =>
        state.Committee!.Voting.DecisionOn(subject) is null
            ? RefusalCode.NoSuchVote
            : Decision.Accept<SessionEvent>(new DecisionReopened(subject, context.Now));

    public static Decision<SessionEvent> Set(SessionState state, Seat seat, SetEntitlement command, DecisionContext context) =>
        seat is Seat.Chair ? RefusalCode.NotAllowed
        : !Body(state).IsMember(command.Delegation) ? RefusalCode.NoSuchDelegation
        : state.Committee!.Voting.WithoutVote.Contains(command.Delegation) != command.Entitled ? Decision.Accept<SessionEvent>()
        : Decision.Accept<SessionEvent>(new EntitlementSet(command.Delegation, command.Entitled, context.Now));

    /// <summary>Silences whose time is up are decided at the instant of their deadline.</summary>
    public static IEnumerable<SessionEvent> Elapse(SessionState state, DecisionContext context)
    {
        if (state is not { Committee.Voting: { Silences.IsEmpty: false } voting, Stage: Stage.Running })
        {
            yield break;
        }

        foreach (var vote in voting.Silences.Select(id => voting.Votes[id]).Where(v => v.Terms.Deadline <= context.Now).OrderBy(v => v.Terms.Deadline).ToList())
        {
            foreach (var e in Declare(state, vote, Totals(vote), vote.Terms.Deadline!.Value).Events)
            {
                state = Session.Evolve(state, e);
                yield return e;
            }
        }
    }

    public static DateTimeOffset? Deadline(SessionState state) =>
        state is { Committee.Voting: { Silences.IsEmpty: false } voting, Stage: Stage.Running }
            ? voting.Silences.Min(id => voting.Votes[id].Terms.Deadline)
            : null;

    /// <summary>Whether a vote can be opened now; null when it can.</summary>
    public static RefusalCode? WhyNotOpen(SessionState state) =>
        AgendaRules.WhyNot(state, Scenarios.Activity.Meet)
        ?? (state.Committee!.Voting.Current is null ? null : RefusalCode.VoteAlreadyOpen);

    internal static CommitteeStructure Body(SessionState state) => state.Plan!.Scenario.Committee!;

    internal static RulesOfProcedure Rules(SessionState state) => Body(state).Rules;

    private static RefusalCode? WhyNotPut(VotingState voting, VoteCall call)
    {
        var (subject, terms) = (call.Subject, call.Terms);
        if (terms.Deadline is null ? voting.Current is not null : voting.Silences.Any(id => ActionOnDraft.Same(voting.Votes[id].Opened.Subject, subject)))
        {
            return RefusalCode.VoteAlreadyOpen;
        }

        if (!VoteTerms.Fits(terms.Rule, terms.Method))
        {
            return RefusalCode.MethodUnfit;
        }

        if (subject is not VoteSubject.Question && voting.DecisionOn(subject) is { Final: true })
        {
            return RefusalCode.AlreadyDecided;
        }

        if (voting.DecisionOn(new VoteSubject.Nature(subject)) is { Final: true } nature
            && terms.Nature != (nature.Result.Outcome == Outcome.Adopted ? QuestionNature.Procedural : QuestionNature.Substantive))
        {
            return RefusalCode.NatureDecided;
        }

        // A preliminary question on a matter does not wait for the matter's turn.
        return voting.ActionWith(subject) is { IsOver: false } action && !(action.Confirmed && action.Next is { } next && ActionOnDraft.Same(next.Subject, subject))
            ? RefusalCode.NotItsTurn
            : null;
    }

    /// <summary>
    /// Whom a vote leaves out: the one state concerned where the body knows consensus minus one, those that opted out where it counts without
    /// them; and parties to a dispute abstain in the Security Council, on questions that it does not decide as procedural (article 27 (3)).
    /// </summary>
    private static Refusal? WhyNotWithout(SessionState state, VoteCall call)
    {
        var rules = Rules(state);
        var leavesOut = call.Terms.Rule is VotingRule.EuQmvOptOut || (call.Terms.Rule is VotingRule.Consensus && rules.Consensus.MinusOne && call.Aside.Length == 1);
        return !call.Aside.Concat(call.MustAbstain).All(Body(state).IsMember) ? new Refusal(RefusalCode.NoSuchDelegation)
            : !call.Aside.IsEmpty && !leavesOut ? OutOfOrder.By(call.Terms.Rule is VotingRule.Consensus ? rules.Consensus.Source : rules.Ballots.Source, RefusalCode.NotKnownHere)
            : !call.MustAbstain.IsEmpty && call.Terms.Rule is not VotingRule.ScSubstantive ? OutOfOrder.By(rules.Ballots.Source, RefusalCode.NotKnownHere)
            : null;
    }

    private static ImmutableArray<DelegationId> OrNobody(ImmutableArray<DelegationId> delegations) => delegations.IsDefault ? [] : delegations;

    private static (DateTimeOffset? Deadline, Refusal? Refusal) Deadline(SilenceRules rules, int? minutes, DateTimeOffset now) => minutes switch
    {
        null => (null, null),
        _ when !rules.Allowed => (null, new Refusal(RefusalCode.SilenceNotKnown)),
        { } m when m < rules.ShortestMinutes || m > RulesChecks.MostMinutes =>
            (null, new Refusal(RefusalCode.MinutesOutOfRange, [Text(rules.ShortestMinutes), Text(RulesChecks.MostMinutes)])),
        { } m => (now.AddMinutes(m), null),
    };

    private static Electorate Electors(SessionState state, VoteCall call)
    {
        var body = Body(state);
        var members = body.Members.Where(m => m.Status == MemberStatus.Member).ToList();
        var optOut = call.Terms.Rule is VotingRule.EuQmvOptOut && !call.Aside.IsEmpty;
        return new Electorate(
            [.. members.Select(m => m.Delegation)],
            [.. body.Members.Where(m => m.Status == MemberStatus.Observer).Select(m => m.Delegation)],
            [.. state.Committee!.Voting.WithoutVote.Concat(optOut ? [] : call.Aside).Distinct().OrderBy(d => d.Value, StringComparer.Ordinal)],
            [.. members.Where(m => m.Permanent).Select(m => m.Delegation)],
            optOut ? [.. members.Select(m => m.Delegation).Except(call.Aside)] : [],
            call.Terms.Rule is VotingRule.Weighted ? members.ToImmutableSortedDictionary(m => m.Delegation.Value, m => (long)m.Weight, StringComparer.Ordinal) : Nothing,
            members.Where(m => m.Population is not null).ToImmutableSortedDictionary(m => m.Delegation.Value, m => m.Population!.Value * 1000L, StringComparer.Ordinal));
    }

    private static readonly ImmutableSortedDictionary<string, long> Nothing = ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal);

    /// <summary>Names in English alphabetical order (General Assembly, rule 127), from the one drawn.</summary>
    private static (ImmutableArray<DelegationId> Order, int? Drawn) Order(SessionState state, ImmutableArray<DelegationId> entitled, RollCallOrder order, Guid lot)
    {
        var names = state.Plan!.Scenario.Delegations.ToDictionary(d => d.Id, d => d.Name.En);
        ImmutableArray<DelegationId> alphabet = [.. entitled.OrderBy(d => names.GetValueOrDefault(d, d.Value), StringComparer.OrdinalIgnoreCase).ThenBy(d => d.Value, StringComparer.Ordinal)];
        if (order == RollCallOrder.Alphabetical || alphabet.IsEmpty)
        {
            return (alphabet, null);
        }

        // The identity is the hash of what nobody chooses, so that all places are equally likely to within 2^-56.
        var drawn = (int)(BinaryPrimitives.ReadUInt64LittleEndian(lot.ToByteArray().AsSpan(8)) % (ulong)alphabet.Length);
        return ([.. alphabet[drawn..], .. alphabet[..drawn]], drawn);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
