using CsCheck;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Proxies;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;
using Simulation.Domain.Voting;

namespace Simulation.Domain.Tests.Committees;

/// <summary>What was asked for, by whom and when, and what came of it.</summary>
/// <param name="Stood">How long the session has been paused altogether.</param>
internal sealed record Turn(DateTimeOffset Now, TimeSpan Stood, Seat Seat, SessionCommand Command, SessionState Before, Decision<SessionEvent> Decision, SessionState After);

/// <summary>Any commands by any seats under any rules: whatever a chair, control and delegations may ask for on the floor, in votes and about texts, in any order.</summary>
internal static class AnyPlay
{
    public static readonly ImmutableArray<string> Presets =
    [
        "un-general-assembly-committee", "un-security-council", "un-security-council-1946-1965", "eu-council", "osce", "wto", "weighted", "un4mun", "una-usa", "thimun",
    ];

    /// <summary>Iterations of each property: some hundreds every time; more where somebody looks for what is wrong.</summary>
    private static readonly long Times = long.TryParse(Environment.GetEnvironmentVariable("SIMULATION_PLAYS"), out var times) ? times : 500;

    private static readonly ImmutableArray<DelegationId> Everybody = [.. CommitteeCase.Members, CommitteeCase.Observer];

    /// <summary>What a delegation may ask for; the number and the word choose among what there is.</summary>
    private static readonly ImmutableArray<(int Weight, Func<SessionState, int, bool, SessionCommand> Command)> Delegations =
    [
        (8, (_, n, _) => new RequestFloor(n % 5 == 0 ? SpeakersList.General : null, SpeechKind.Normal, null, null, "")),
        (2, (_, _, _) => new RequestFloor(null, SpeechKind.InterposedQuestion, null, null, "")),
        (1, (_, _, _) => new RequestFloor(null, SpeechKind.Intervention, null, null, "")),
        (2, (s, _, _) => new RequestFloor(null, SpeechKind.Answer, null, s.Committee!.Floor.Speaking?.Entry.Id, "")),
        (1, (s, n, _) => new WithdrawRequest(Entry(s, n))),
        (2, (_, n, _) => new Yield((YieldTo)((n % 4) + 1), CommitteeCase.Members[n % 5])),
        (10, (s, n, _) => new RaiseMotion(Pick(Rules(s).Motions, n)!.Id, Terms(s, n))),
        (3, (s, n, _) => new SecondMotion(Motion(s, n))),
        (1, (s, n, _) => new WithdrawMotion(Motion(s, n))),
        (2, (s, n, _) => new ObjectToMotion(Motion(s, n))),
        (3, (s, n, b) => new SpeakOnMotion(Motion(s, n), b ? Stance.For : Stance.Against)),
        (2, (_, n, _) => new AnswerRoll((Attendance)((n % 3) + 1))),
        (1, (_, _, _) => new StartWorkingPaper("water", "The Committee,\n\nRecalling its work,\n\n1. Decides to meet;\n\n2. Requests a report;\n\n3. Invites all.")),
        (1, (s, n, _) => new SponsorDraft(Text(s, n))),
        (1, (s, n, _) => new SignDraft(Text(s, n))),
        (2, (s, n, _) => new TableDraft(Text(s, n))),
        (1, (s, n, _) => new WithdrawDraft(Text(s, n))),
        (2, (s, n, b) => new TableAmendment(Text(s, n), b ? AmendmentKind.Add : AmendmentKind.Delete, ClauseKind.Operative, Clause(s, n), null, "", 1, b ? "Urges restraint" : "", null)),
        (1, (s, n, _) => new AcceptAmendment(Amendment(s, n))),
        (1, (s, n, _) => new WithdrawAmendment(Amendment(s, n))),
        (12, (s, n, b) => new CastBallot(Vote(s, n), n % 7 == 0 ? null : (Choice)((n % 4) + 1), b && n % 5 == 0)),
        (4, (s, n, _) => new CastBallot(Vote(s, n), (Choice)((n % 4) + 1), For: Pick([.. s.Committee!.Voting.Proxies.Keys], n) is { } of ? new DelegationId(of) : CommitteeCase.Members[n % 5])),
        (2, (_, n, b) => new GiveProxy(b ? null : CommitteeCase.Members[n % 5])),
        (2, (s, n, b) => new ObjectToDecision(Vote(s, n), "", b)),
        (1, (s, n, _) => new WithdrawObjection(Vote(s, n))),
        (1, (s, n, _) => new AttachReservation(Vote(s, n), "For the record.")),
        (1, (s, n, _) => new CorrectVote(Vote(s, n), (Choice)((n % 4) + 1))),
        (3, (s, n, b) => new AskToExplain(new VoteSubject.Draft(Text(s, n)), b ? ExplanationTime.Before : ExplanationTime.After)),
        (1, (s, n, b) => new ForgoExplanation(new VoteSubject.Draft(Text(s, n)), b ? ExplanationTime.Before : ExplanationTime.After)),
    ];

    private static readonly ImmutableArray<(int Weight, Func<SessionState, int, bool, SessionCommand> Command)> Chair =
    [
        (6, (_, _, _) => new GiveFloor(null, null)),
        (1, (s, n, _) => new GiveFloor(Entry(s, n), 60)),
        (3, (_, _, _) => new EndSpeech()),
        (1, (_, _, _) => new PauseSpeech()),
        (2, (_, _, _) => new ContinueSpeech()),
        (1, (_, n, _) => new GrantTime(n - 20)),
        (1, (_, _, _) => new ReAddLast()),
        (1, (_, n, b) => new AddSpeaker(Everybody[n % 6], null, (SpeechKind)((n % 7) + 1), b, "")),
        (1, (s, n, _) => new RemoveSpeaker(Entry(s, n))),
        (1, (s, n, _) => new MoveSpeaker(Entry(s, n), null)),
        (1, (_, _, _) => new OpenList(null)),
        (1, (_, _, _) => new CloseList(null)),
        (1, (_, n, _) => new AllotTime(null, n % 2 == 0 ? "North" : "South", [CommitteeCase.Members[n % 5]], n)),
        (1, (_, n, _) => new ShareOverrun(null, n % 2 == 0 ? "North" : "South")),
        (3, (_, _, _) => new UndoLastAct(null)),
        (2, (_, _, b) => new OpenDebate(b ? "water" : null)),
        (1, (_, _, _) => new DeclareDebateClosed()),
        (1, (_, n, _) => new GoOnTo((Proceedings)((n % 10) + 1))),
        (1, (_, _, _) => new ConcludeItem()),
        (1, (_, _, _) => new ArrangeAgenda(["energy"])),
        (1, (_, _, _) => new SuspendMeeting(5)),
        (2, (_, _, _) => new ResumeMeeting()),
        (1, (_, _, _) => new AdjournMeeting(null)),
        (2, (_, _, _) => new OpenMeeting()),
        (1, (_, n, b) => b && n == 0 ? new CloseMeetings() : new ConcludeRoll()),
        (1, (_, _, _) => new CallRoll()),
        (1, (_, n, _) => new MarkAttendance(Everybody[n % 6], (Attendance)((n % 3) + 1))),
        (1, (_, n, _) => new LimitSpeeches(n + 10, n % 3 == 0 ? 1 : null)),
        (1, (_, n, b) => new BeginCaucus(b ? CaucusKind.Moderated : CaucusKind.Unmoderated, (n % 5) + 1, b ? 60 : null, "")),
        (1, (_, _, _) => new EndCaucus()),
        (4, (s, n, _) => new GiveRuling(n % 7 == 0 ? null : Motion(s, n), (RulingAnswer)((n % 3) + 1), "")),
        (6, (s, n, b) => new DecideMotion(Motion(s, n), b, n % 3 == 0 ? DecidedHow.Hands : DecidedHow.NoObjection, n % 3 == 0 ? n % 5 : null, n % 3 == 0 ? n % 4 : null)),
        (3, (s, n, b) => new PutMotion(Motion(s, n), b ? VotingMethod.Recorded : null)),
        (4, (s, n, b) => new OpenVote(new VoteSubject.Draft(Text(s, n)), null, b ? null : (VotingMethod)((n % 5) + 1), n % 9 == 0 ? 60 : null, n % 8 == 1 ? [Everybody[n % 6]] : default, n % 8 == 2 ? [Everybody[n % 6]] : default)),
        (1, (s, n, _) => new OpenVote(new VoteSubject.Amendment(Amendment(s, n)), null, null, null, [], [])),
        (1, (_, _, b) => new OpenVote(new VoteSubject.Question("Shall we meet on Friday?", b), null, null, null, [], [])),
        (12, (s, n, _) => new CloseVote(Vote(s, n))),
        (1, (s, n, _) => new AbandonVote(Vote(s, n), "Put by mistake.")),
        (1, (s, n, _) => new EnterTotals(Vote(s, n), n % 4, n % 3, 0)),
        (2, (s, n, _) => new CallNext(Vote(s, n), s.Committee!.Voting.Open?.Called ?? default)),
        (2, (s, n, _) => new RecordAnswer(Vote(s, n), s.Committee!.Voting.Open?.Called ?? default, (Choice)((n % 4) + 1))),
        (1, (_, n, b) => new SetEntitlement(CommitteeCase.Members[n % 5], b)),
        (2, (s, n, _) => new BeginAction(Text(s, n))),
        (2, (s, n, b) => new ConfirmSequence(Text(s, n), [.. s.Committee!.Drafting.To(Text(s, n)).Where(a => a.Amendment.Status == AmendmentStatus.Tabled).Select(a => a.Amendment.Id)], b && Clause(s, n) is { } c ? [[c.Value]] : [])),
        (1, (s, n, _) => new LeaveUnput(Text(s, n), new VoteSubject.Draft(Text(s, n)), NotPutReason.NotVotedOn)),
        (3, (s, n, b) => Pick([.. s.Committee!.Voting.Explanations.Where(e => e.EndedAt is null)], n) is { } asked
            ? new HearExplanation(asked.On, asked.When, asked.Delegation)
            : new HearExplanation(new VoteSubject.Draft(Text(s, n)), b ? ExplanationTime.Before : ExplanationTime.After, CommitteeCase.Members[n % 5])),
        (1, (_, _, _) => new EndExplanation()),
        (1, (_, n, b) => new AppointPresidingOfficer(b ? CommitteeCase.PersonOf(CommitteeCase.Members[n % 5]) : null)),
        (1, (_, _, _) => new PauseSession()),
        (3, (_, _, _) => new ResumeSession()),

        // What is suggested to the chair, so that plays come far.
        (40, (s, _, _) => Suggested(s, Given.Noon) ?? new EndSpeech()),
    ];

    private static readonly Gen<Func<SessionState, (Seat Seat, SessionCommand Command)>> Next = Gen.Frequency(
        (5, Gen.Select(Weighted(Delegations), Gen.Int[0, 5], Gen.Int[0, 40], Gen.Bool, Func<SessionState, (Seat, SessionCommand)> (c, d, n, b) => s => (
            CommitteeCase.Representative(Everybody[d]),
            s.Committee!.Voting.Current is { } vote && n % 2 == 0 ? new CastBallot(vote, n == 8 ? null : (Choice)((n % 3) + 1)) : c(s, n, b)))),
        (6, Gen.Select(Weighted(Chair), Gen.Int[0, 40], Gen.Bool, Func<SessionState, (Seat, SessionCommand)> (c, n, b) => s => (Given.Control, s.Stage is Stage.Paused && n % 2 == 0 ? new ResumeSession() : c(s, n, b)))),

        // What is for one seat is asked for from another, from the chair by whoever was given it and by whoever was not.
        (1, Gen.Select(Weighted([.. Delegations, .. Chair]), Gen.Int[0, 12], Gen.Int[0, 40], Gen.Bool, Func<SessionState, (Seat, SessionCommand)> (c, seat, n, b) => s => (AnySeat(s, seat), c(s, n, b)))));

    /// <summary>How far a committee has come when the play begins.</summary>
    private enum Beginning
    {
        Debate = 1,
        Action = 2,
        Vote = 3,
        Explanations = 4,
    }

    private static readonly Gen<(string Rules, Beginning From, VotingMethod Method, Func<SessionState, (Seat Seat, SessionCommand Command)>[] Turns)> Play = Gen.Select(
        Gen.Int[0, Presets.Length - 1].Select(i => Presets[i]), Gen.Int[1, 4].Select(i => (Beginning)i), Gen.Int[1, 5].Select(i => (VotingMethod)i), Next.Array[1, 100]);

    /// <summary>The kinds of commands that plays are made of.</summary>
    public static HashSet<Type> Kinds
    {
        get
        {
            var state = Begun("una-usa").State;
            return [.. Delegations.Concat(Chair).SelectMany(c => Enumerable.Range(0, 41).SelectMany(n => new[] { c.Command(state, n, true), c.Command(state, n, false) })).Select(c => c.GetType())];
        }
    }

    public static SessionCommand? Suggested(SessionState state, DateTimeOffset now) =>
        (SessionCommand?)SessionView.Of(default, state, new TableAudience.Control()).OfType<InOrderSlice>().Single().Next?.At(now)?.Command;

    /// <summary>Plays many committees, twenty seconds a turn, and looks at every turn.</summary>
    public static void Look(Action<Turn> check) => Look((turn, _) => check(turn), Times);

    /// <summary>The same, with everything that has happened in the play so far.</summary>
    public static void Look(Action<Turn, ImmutableList<SessionEvent>> check, long times) => Play.Sample(
        play =>
        {
            var ((state, now, _, _, log), number, stood, box) = (Begun(play.Rules, play.From, play.Method), 0, TimeSpan.Zero, new Dictionary<VoteId, List<Choice>>());
            foreach (var turn in play.Turns)
            {
                stood += state.Stage is Stage.Paused ? TimeSpan.FromSeconds(20) : TimeSpan.Zero;
                now = now.AddSeconds(20);
                var context = new DecisionContext(now, new Guid(++number, 8, 8, new byte[8]));
                var elapsed = Session.Elapse(state, context).Events;
                state = elapsed.Aggregate(state, Session.Evolve);
                var (seat, command) = turn(state);
                var decision = Session.Decide(state, seat, command, context);
                var after = decision.Refusal is null ? decision.Events.Aggregate(state, Session.Evolve) : state;
                log = log.AddRange(elapsed).AddRange(decision.Refusal is null ? decision.Events : []);
                check(new Turn(now, stood, seat, command, state, decision, after), log);
                var counted = Counted(after, decision, command, box, context);
                log = log.AddRange(counted);
                state = counted.Aggregate(after, Session.Evolve);
            }
        },
        iter: times);

    /// <summary>Secret ballots lie in a box beside the log, and a vote that is closed is counted from it.</summary>
    private static ImmutableArray<SessionEvent> Counted(SessionState state, Decision<SessionEvent> decision, SessionCommand command, Dictionary<VoteId, List<Choice>> box, DecisionContext context)
    {
        if (decision.Refusal is null && command is CastBallot { Choice: { } choice } cast && decision.Events.OfType<SecretBallotCast>().Any())
        {
            (box.TryGetValue(cast.Vote, out var papers) ? papers : box[cast.Vote] = []).Add(choice);
        }

        var counted = ImmutableArray<SessionEvent>.Empty;
        foreach (var vote in state.Committee!.Voting.Uncounted.ToList())
        {
            var events = Committee.Count(state, vote, VoteTotals.Of(box.GetValueOrDefault(vote) ?? []), context).Events;
            counted = counted.AddRange(events);
            state = events.Aggregate(state, Session.Evolve);
        }

        return counted;
    }

    private static Seat AnySeat(SessionState state, int n) => n switch
    {
        < 6 => CommitteeCase.Representative(Everybody[n]),
        6 => Given.Control,
        < 10 => new Seat.Chair(state.Committee!.PresidingOfficer ?? CommitteeCase.PersonOf(CommitteeCase.Members[n % 5])),
        _ => new Seat.Chair(CommitteeCase.PersonOf(CommitteeCase.Members[n % 5])),
    };

    private static FloorPlay Begun(string rules, Beginning from = Beginning.Debate, VotingMethod method = VotingMethod.Recorded)
    {
        var debate = FloorPlay.Open(rules).Chair(new OpenDebate("water")).Paper("ARG", out var first).Paper("BEL", out var second);
        var (one, other) = (CommitteeCase.Representative(CommitteeCase.Members[0]), CommitteeCase.Representative(CommitteeCase.Members[1]));
        VoteSubject whole = new VoteSubject.Draft(first);

        // Bodies differ: what one of them does not know is left out.
        (Beginning At, Seat Seat, SessionCommand Command)[] steps =
        [
            (Beginning.Action, one, new TableDraft(first)), (Beginning.Action, other, new TableDraft(second)),
            (Beginning.Action, Given.Control, new ApproveDraft(first)), (Beginning.Action, Given.Control, new ApproveDraft(second)),
            (Beginning.Action, Given.Control, new WaiveNotice(first)), (Beginning.Action, Given.Control, new WaiveNotice(second)),
            (Beginning.Action, Given.Control, new DeclareDebateClosed()),
            (Beginning.Explanations, other, new AskToExplain(whole, ExplanationTime.Before)),
            (Beginning.Explanations, Given.Control, new BeginAction(first)), (Beginning.Explanations, Given.Control, new ConfirmSequence(first, [], [])),
            (Beginning.Explanations, Given.Control, new HearExplanation(whole, ExplanationTime.Before, CommitteeCase.Members[1])),
            (Beginning.Vote, Given.Control, new OpenVote(new VoteSubject.Question("Shall we meet on Friday?", true), null, method, null, [], [])),
        ];
        return steps.Where(s => s.At == from || (s.At == Beginning.Action && from != Beginning.Debate))
            .Aggregate(debate, (play, step) => play.Refusal(step.Seat, step.Command) is null ? play.Do(step.Seat, step.Command) : play);
    }

    private static Gen<Func<SessionState, int, bool, SessionCommand>> Weighted(ImmutableArray<(int Weight, Func<SessionState, int, bool, SessionCommand> Command)> commands)
    {
        var all = commands.SelectMany(c => Enumerable.Repeat(c.Command, c.Weight)).ToArray();
        return Gen.Int[0, all.Length - 1].Select(i => all[i]);
    }

    private static RulesOfProcedure Rules(SessionState state) => state.Plan!.Scenario.Committee!.Rules;

    private static T? Pick<T>(IReadOnlyList<T> of, int n) => of.Count == 0 ? default : of[n % of.Count];

    private static Guid Entry(SessionState state, int n) => Pick([.. state.Committee!.Floor.Lists.Values.SelectMany(l => l.Entries)], n)?.Id ?? default;

    private static MotionId Motion(SessionState state, int n) => n % 5 == 4 ? Pick(state.Committee!.Motions.All, n)?.Id ?? default : Pick(InOrder.Pending(state), 0)?.Id ?? default;

    private static DraftId Text(SessionState state, int n) => Pick(state.Committee!.Drafting.Drafts, n)?.Id ?? default;

    private static ClauseId? Clause(SessionState state, int n) => Pick(Pick(state.Committee!.Drafting.Drafts, n)?.Text.Operative ?? [], n)?.Id;

    private static AmendmentId Amendment(SessionState state, int n) => Pick(state.Committee!.Drafting.Amendments, n)?.Amendment.Id ?? default;

    private static VoteId Vote(SessionState state, int n) =>
        n % 6 == 5 ? Pick([.. state.Committee!.Voting.Votes.Keys.OrderBy(v => v.Value)], n) : state.Committee!.Voting.Current ?? Pick(state.Committee.Voting.Silences, n);

    private static MotionTerms Terms(SessionState state, int n) => new(
        10, 60, 2, "why", Given.Noon.AddDays(1), "water", Text(state, n), Amendment(state, n), Clause(state, n) is { } clause ? [clause.Value] : [], [Text(state, n)], "whom");
}
