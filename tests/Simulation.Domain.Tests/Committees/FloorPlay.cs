using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;
using Simulation.Domain.Views;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;
using Simulation.Library;
using static Simulation.Domain.Tests.Committees.CommitteeCase;

namespace Simulation.Domain.Tests.Committees;

/// <summary>A committee under any rules, played act by act: every act must be accepted, unless a test says that it is refused.</summary>
/// <param name="Log">Everything that has happened.</param>
internal sealed record FloorPlay(SessionState State, DateTimeOffset Now, int Acts, ImmutableArray<SessionEvent> Last, ImmutableList<SessionEvent> Log)
{
    public static readonly Seat InTheChair = Given.Control;

    /// <summary>Open, everybody present.</summary>
    /// <param name="adapt">What an instructor has changed in the rules.</param>
    public static FloorPlay Open(string rules, Func<RulesOfProcedure, RulesOfProcedure>? adapt = null) => Members.Append(Observer)
        .Aggregate(Scheduled(rules, adapt), (play, member) => play.Chair(new MarkAttendance(member, Attendance.Present)))
        .Chair(new OpenMeeting());

    public static FloorPlay Scheduled(string rules, Func<RulesOfProcedure, RulesOfProcedure>? adapt = null)
    {
        var body = Body with { Rules = (adapt ?? (r => r))(BuiltInLibrary.Rules(rules)!), Members = [.. Body.Members.Select(m => m with { Population = 1_000 })], Agenda = [.. Body.Agenda, new AgendaItem("energy", "19", Localized.Same("Energy"))] };
        SessionEvent[] events = [Planned with { Scenario = Structure with { Committee = body } }, new SessionOpened(Given.Noon), new PhaseBegan(0, Given.Noon, Given.Noon.AddMinutes(90))];
        return new FloorPlay(Session.Replay(events), Given.Noon, 0, [], [.. events]);
    }

    public static DelegationId Id(string delegation) => new(delegation);

    public string? Speaker => State.Committee!.Floor.Speaking?.Entry.Delegation?.Value;

    public Motion Motion => State.Committee!.Motions.All[^1];

    public string Waiting(string list) => string.Join(' ', State.Committee!.Floor.List(list).Entries.Select(e => e.Delegation?.Value ?? "-"));

    public FloorPlay After(int seconds)
    {
        var (now, acts) = (Now.AddSeconds(seconds), Acts + 1);
        return With(Session.Elapse(State, new DecisionContext(now, Identity(acts))), now, acts);
    }

    public FloorPlay Chair(ChairCommand command) => Do(InTheChair, command);

    public FloorPlay Do(string delegation, CommitteeCommand command) => Do(Representative(Id(delegation)), command);

    public FloorPlay Ask(string delegation) => Do(delegation, new RequestFloor(null, SpeechKind.Normal, null, null, ""));

    public FloorPlay Raise(string delegation, string rule, MotionTerms? terms = null) => Do(delegation, new RaiseMotion(rule, terms ?? MotionTerms.None));

    /// <summary>The chair rules on the latest point or request.</summary>
    public FloorPlay Rule(RulingAnswer answer) => Chair(new GiveRuling(Motion.Id, answer, ""));

    /// <summary>The committee decides the latest motion, nobody objecting.</summary>
    public FloorPlay Carry() => Chair(new DecideMotion(Motion.Id, true, DecidedHow.NoObjection, null, null));

    public FloorPlay Defeat() => Chair(new DecideMotion(Motion.Id, false, DecidedHow.Hands, 1, 4));

    public FloorPlay Undo() => Chair(new UndoLastAct(null));

    public void Refuses(string delegation, CommitteeCommand command, RefusalCode code) => Refuses(Representative(Id(delegation)), command, code);

    public void RefusesChair(ChairCommand command, RefusalCode code) => Refuses(InTheChair, command, code);

    /// <summary>A working paper of four operative clauses.</summary>
    public FloorPlay Paper(string sponsor, out DraftId draft)
    {
        var play = Do(sponsor, new StartWorkingPaper("water", "The Committee,\n\nRecalling its work,\n\n1. Decides to meet;\n\n2. Requests a report;\n\n3. Invites all to take part;\n\n4. Urges restraint."));
        draft = play.State.Committee!.Drafting.Drafts[^1].Id;
        return play;
    }

    /// <summary>A draft before the committee, admitted and free of notice where the rules ask for either.</summary>
    public FloorPlay Draft(string sponsor, out DraftId draft)
    {
        var rules = State.Plan!.Scenario.Committee!.Rules.Proposals;
        var play = Paper(sponsor, out draft).Do(sponsor, new TableDraft(draft));
        play = rules.Approved ? play.Chair(new ApproveDraft(draft)) : play;
        return rules.NoticeHours > 0 ? play.Chair(new WaiveNotice(draft)) : play;
    }

    /// <summary>So many vote in favour, so many after them against; the rest don't.</summary>
    public FloorPlay Cast(int yes, int no)
    {
        var vote = State.Committee!.Voting.Open!;
        var order = vote.Opened.Order.IsDefaultOrEmpty ? Members : vote.Opened.Order;
        var play = this;
        for (var i = 0; i < yes + no; i++)
        {
            play = play.Do(order[i].Value, new CastBallot(vote.Id, i < yes ? Choice.Yes : Choice.No));
        }

        return play.Chair(new CloseVote(vote.Id));
    }

    public FloorPlay Vote(VoteSubject subject, int yes, int no) => Chair(new OpenVote(subject, null, null, null, [], [])).Cast(yes, no);

    /// <summary>The draft is acted on as a whole.</summary>
    public FloorPlay Acted(DraftId draft, int yes, int no) =>
        Chair(new BeginAction(draft)).Chair(new ConfirmSequence(draft, [], [])).Vote(new VoteSubject.Draft(draft), yes, no);

    public ImmutableArray<Step> Steps(DraftId draft) => State.Committee!.Voting.ActionOn(draft)!.Steps;

    public NextAct? Next => Shown<InOrderSlice>(new TableAudience.Control()).Next;

    public T Shown<T>(TableAudience audience)
        where T : Slice => SessionView.Of(default, State, audience).OfType<T>().Single();

    public Refusal? Refusal(Seat seat, SessionCommand command) =>
        Session.Decide(State, seat, command, new DecisionContext(Now, Identity(Acts + 1))).Refusal;

    public FloorPlay Do(Seat seat, SessionCommand command)
    {
        var decision = Session.Decide(State, seat, command, new DecisionContext(Now, Identity(Acts + 1)));
        Assert.True(decision.Refusal is null, $"{command}: {decision.Refusal?.Code} {string.Join(' ', decision.Refusal?.Arguments ?? [])}");
        return With(decision, Now, Acts + 1);
    }

    private void Refuses(Seat seat, SessionCommand command, RefusalCode code) =>
        Assert.Equal(code, Session.Decide(State, seat, command, new DecisionContext(Now, Identity(Acts + 1))).Refusal?.Code);

    private FloorPlay With(Decision<SessionEvent> decision, DateTimeOffset now, int acts) =>
        new(decision.Events.Aggregate(State, Session.Evolve), now, acts, decision.Events, Log.AddRange(decision.Events));

    private static Guid Identity(int number) => new(number, 3, 3, new byte[8]);
}
