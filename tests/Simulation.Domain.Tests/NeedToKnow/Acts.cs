using CsCheck;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Domain.Delegations;
using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Negotiation;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Tests.NeedToKnow;

/// <summary>What somebody does, by numbers, so that any numbers are a play.</summary>
/// <param name="Kind">Which of <see cref="Acts.AtTable"/>, <see cref="Acts.InCommittee"/> and so on.</param>
/// <param name="Others">Delegations that it concerns, as bits.</param>
/// <param name="N">Which of those that exist.</param>
internal sealed record Act(int Kind, int Who, int Others, int N);

/// <summary>A command with the secrets in it left open, by whom, and who may notice that it was given.</summary>
/// <param name="Command">Made anew in each world.</param>
/// <param name="Inside">The delegation in which it stays; null: at the table.</param>
/// <param name="Noticed">Who may notice it, as things stand; asked again after every later step.</param>
internal sealed record Asked(Seat Seat, Func<Secrets, Command> Command, int? Inside, Func<SessionState, Eyes> Noticed);

/// <summary>Everything that people can do with something that not everybody may know, and enough of the rest that it matters.</summary>
internal static class Acts
{
    private static readonly Seat.Control Control = new(Worlds.Instructor);
    private static readonly Seat.Chair Chair = new(Worlds.Presiding);
    private static readonly Func<SessionState, Eyes> ToAll = _ => Eyes.Everybody;

    public static readonly Gen<Act> Any = Gen.Select(Gen.Int[0, 999], Gen.Int[0, 3], Gen.Int[0, 15], Gen.Int[0, 3], (kind, who, others, n) => new Act(kind, who, others, n));

    private delegate Asked? Kind(Act act, SessionState state, ImmutableArray<DelegationState> inside, Secrets secrets);

    private static readonly ImmutableArray<Kind> Inside =
    [
        (a, _, _, s) => Within(a, MayKnow.Inside(a.Who), s, w => new SayInside(w, null, null)),
        (a, _, _, s) => Within(a, MayKnow.Member(a.Who, a.N % 2), s, w => new KeepNotes(w), member: a.N % 2),
        (a, _, _, s) => Within(a, MayKnow.Inside(a.Who), s, w => new RequestInstructions(w), member: a.N % 2),
        (a, _, _, s) => Within(a, MayKnow.Inside(a.Who), s, w => new MarkAdReferendum(new Commitment.Other(), w)),
        (a, _, i, s) => Played(a, s, w => new AnswerRequest(i[a.Who].Capital.Requests is [.., var last] ? last.Request : default, w)),
        (a, _, _, s) => Played(a, s, w => new InstructDelegation(w)),
        (a, _, _, s) => Played(a, s, w => new DrawRedLine(w)),
        (a, _, i, s) => Played(a, s, _ => new LiftRedLine(i[a.Who].Capital.RedLines is [.., var last] ? last.Id : "")),
        (a, _, i, s) => Played(a, s, w => new DecideAdReferendum(i[a.Who].Capital.AdReferendum is [.., var last] ? last.Marked.Commitment : default, a.N > 1, w)),
        (a, _, _, _) => new(Member(a), _ => new GiveFunction(Worlds.Person(a.Who, 1), a.N > 1 ? "head" : "adviser"), a.Who, _ => MayKnow.Inside(a.Who)),
    ];

    private static readonly ImmutableArray<Kind> AtTable =
    [
        (a, _, _, s) => Say(a, new Audience.WholeTable(), Eyes.Everybody, s),
        (a, t, _, s) => Say(a, new Audience.Chosen(Others(a)), MayKnow.Tables(Others(a).Add(Id(a))) | Eyes.Control, s, Message(t, a)),
        (a, t, _, s) => Say(a, new Audience.Chosen(Others(a)), MayKnow.Tables(Others(a).Add(Id(a))) | Eyes.Control, s),
        (a, _, _, s) => Say(a, new Audience.Secretariat(), MayKnow.Table(a.Who) | Eyes.Control, s),
        (a, _, _, s) => Word(Control, s, MayKnow.Table(a.Who) | Eyes.Control, w => new AnswerDelegation(Id(a), w)),
        (a, t, _, _) => new(Control, _ => new MarkNote(Note(t, a)?.Message ?? default, a.Others % 2 == 0 ? NoteStatus.Read : NoteStatus.Resolved), null, x => Note(t, a) is { } n ? MayKnow.Table(Worlds.Index(n.From)) | Eyes.Control | (n.Channel.IsToChair ? Eyes.Chair : Eyes.None) : Eyes.None),
        (a, t, _, _) => new(Member(a), _ => new MarkRead(Message(t, a)?.Channel ?? ChannelId.Table, Message(t, a)?.Message ?? default), null, _ => MayKnow.Table(a.Who)),
        (a, _, _, s) => a.N > 0 ? null : Word(Control, s, Eyes.Everybody, w => new Announce(w)),
        (a, _, _, _) => a.N > 0 ? null : new(Control, _ => a.Who > 1 ? new PauseSession() : new ResumeSession(), null, ToAll),
    ];

    private static readonly ImmutableArray<Kind> WithPackages =
    [
        (a, t, _, s) => Propose(a, Others(a), null, s),
        (a, t, _, s) => Propose(a, Others(a), null, s),
        (a, t, _, s) => Propose(a, [], null, s),
        (a, t, _, s) => Propose(a, Others(a), Proposal(t, a), s),
        (a, t, _, _) => OnProposal(a, t, p => new AcceptProposal(p)),
        (a, t, _, _) => OnProposal(a, t, p => new AcceptProposal(p)),
        (a, t, _, _) => OnProposal(a, t, p => new RetractAcceptance(p)),
        (a, t, _, _) => OnProposal(a, t, p => new WithdrawProposal(p)),
        (a, t, _, s) => Proposal(t, a) is { } p ? Word(Member(a), s, MayKnow.Of(p), w => new RejectProposal(p.Id, w), Now(p.Id)) : null,
        (a, _, _, _) => a.N > 0 ? null : new(Control, _ => new AdvancePhase(null), null, ToAll),
    ];

    private static readonly ImmutableArray<Kind> InCommittee =
    [
        // To the chair, and between the chair and the secretariat.
        (a, t, _, s) => Say(a, new Audience.Chair(), MayKnow.Table(a.Who) | Eyes.Control | Eyes.Chair, s),
        (a, _, _, s) => Word(Chair, s, MayKnow.Table(a.Who) | Eyes.Control | Eyes.Chair, w => new AnswerFromChair(Id(a), w)),
        (a, _, _, s) => Word(a.N > 1 ? Chair : Control, s, Eyes.Control | Eyes.Chair, w => new WriteAtDais(w)),
        (a, _, _, _) => new(Control, _ => new ReleaseInject(a.N > 1 ? "telegram" : "call"), null, _ => MayKnow.Tables(a.N > 1 ? [Worlds.Ids[1]] : [Worlds.Ids[1], Worlds.Ids[2]]) | Eyes.Control),
        (a, _, _, _) => a.N > 0 ? null : new(Control, _ => new AutomateInjects(a.Who > 0), null, ToAll),

        // Blocs and statements.
        (a, _, _, s) => Forming(a, s),
        (a, _, _, s) => Forming(a, s),
        (a, t, _, _) => OnBloc(a, t, b => new InviteToBloc(b, Others(a))),
        (a, t, _, _) => OnBloc(a, t, b => new JoinBloc(b)),
        (a, t, _, _) => OnBloc(a, t, b => new JoinBloc(b)),
        (a, t, _, _) => OnBloc(a, t, b => new DeclineBloc(b)),
        (a, t, _, _) => OnBloc(a, t, b => new LeaveBloc(b)),
        (a, t, _, _) => OnBloc(a, t, b => new NameSpokesperson(b, Others(a) is [var first, ..] ? first : Id(a))),
        (a, t, _, _) => Bloc(t, a) is { Spokesperson: { } speaks, Members: [.., var last] } b
            ? new(new Seat.Member(speaks, Worlds.Person(Worlds.Index(speaks), 0)), _ => new NameSpokesperson(b.Id, last), null, Now(b.Id))
            : null,
        (a, t, _, _) => a.N > 0 ? null : OnBloc(a, t, b => new AnnounceBloc(b)),
        (a, t, _, s) => Bloc(t, a) is { } b ? Say(a, new Audience.Bloc(b.Id), MayKnow.Tables(b.Members) | Eyes.Control, s) : null,
        (a, _, _, s) => Stating(a, s, null),
        (a, t, _, s) => Stating(a, s, Statement(t, a)?.Id),
        (a, t, _, _) => OnStatement(a, t, c => new SignCommunique(c)),
        (a, t, _, _) => OnStatement(a, t, c => new DeclineCommunique(c)),
        (a, t, _, _) => OnStatement(a, t, c => new WithdrawCommunique(c)),

        // Working papers.
        (a, _, _, s) => Writing(a, s),
        (a, t, _, _) => OnPaper(a, t, p => new InviteToDraft(p.Id, Others(a))),
        (a, t, _, s) => Paper(t, a) is { } p ? Word(Member(a), s, MayKnow.Of(p), w => new AddClause(p.Id, ClauseKind.Operative, null, $"Requests {w}"), Now(p.Id)) : null,
        (a, t, _, s) => Paper(t, a) is { Text.Operative: [var first, ..] } p ? Word(Member(a), s, MayKnow.Of(p), w => new EditClause(p.Id, first.Id, $"{first.Sentence} and {w}", p.Revision), Now(p.Id)) : null,
        (a, t, _, _) => OnPaper(a, t, p => new RemoveClause(p.Id, p.Text.Operative is [var first, ..] ? first.Id : default, p.Revision)),
        (a, t, _, _) => OnPaper(a, t, p => new MoveClause(p.Id, p.Text.Operative is [.., var last] ? last.Id : default, null)),
        (a, t, _, s) => Paper(t, a) is { } p ? Word(Member(a), s, MayKnow.Of(p), w => new ReplaceText(p.Id, $"The Committee,\n\n1. Decides {w};\n\n2. Requests all of it.", p.Revision), Now(p.Id)) : null,
        (a, t, _, s) => Paper(t, a) is { } p ? Word(Member(a), s, MayKnow.Of(p), w => new RetitleDraft(p.Id, w), Now(p.Id)) : null,
        (a, t, _, _) => Paper(t, a) is { } p ? new(Member(a), _ => new UninviteFromDraft(p.Id, Others(a)), null, x => MayKnow.Of(p) | Now(p.Id)(x)) : null,
        (a, t, _, _) => OnPaper(a, t, p => new SponsorDraft(p.Id)),
        (a, t, _, _) => OnPaper(a, t, p => a.Others % 2 == 0 ? new WithdrawSponsorship(p.Id) : new WithdrawSignature(p.Id)),
        (a, t, _, _) => OnPaper(a, t, p => new SignDraft(p.Id)),
        (a, t, _, s) => Paper(t, a) is { Text.Operative: [var first, ..] } p ? Word(Member(a), s, MayKnow.Of(p), w => new BracketWords(p.Id, first.Id, first.Opener, 1, w, p.Revision), Now(p.Id)) : null,
        (a, t, _, s) => Paper(t, a) is { Text.Operative: [var first, ..] } p ? Word(Member(a), s, MayKnow.Of(p), w => new AddAlternative(p.Id, first.Id, InBrackets(first), 1, w), Now(p.Id)) : null,
        (a, t, _, s) => Paper(t, a) is { Text.Operative: [var first, ..] } p ? Word(Member(a), s, MayKnow.Of(p), w => new LeavePlace(p.Id, first.Id, first.Opener, 1, w, p.Revision), Now(p.Id)) : null,
        (a, t, _, _) => OnPaper(a, t, p => p.Text.Operative is [var first, ..] ? new LiftBracket(p.Id, first.Id, InBrackets(first), 1, 0, a.Others % 2 == 0) : new SignDraft(p.Id)),
        (a, t, _, _) => OnPaper(a, t, p => p.Text.Operative is not [var first, ..] ? new SignDraft(p.Id)
            : (a.Others % 3) switch { 0 => new AgreeAdReferendum(p.Id, first.Id, p.Revision), 1 => new ConfirmAgreement(p.Id, first.Id, p.Revision), _ => new WithdrawAgreement(p.Id, first.Id) }),
        (a, t, _, _) => a.N > 0 ? null : OnPaper(a, t, p => new TableDraft(p.Id)),
        (a, t, _, _) => OnPaper(a, t, p => new WithdrawDraft(p.Id)),
        (a, t, _, _) => new(Member(a), _ => new TableAmendment(Worlds.Tabled, AmendmentKind.Add, ClauseKind.Operative, null, null, "", 1, "Invites all", null), null, ToAll),
        (a, t, _, _) => new(Member(a), _ => new AcceptAmendment(t.Committee!.Drafting.Amendments is [.., var last] ? last.Amendment.Id : default), null, ToAll),
        (a, t, _, _) => new(Member(a), _ => new WithdrawAmendment(t.Committee!.Drafting.Amendments is [.., var last] ? last.Amendment.Id : default), null, ToAll),

        // Votes: who voted may be known, what was chosen in secret by nobody.
        (a, t, _, _) => new(Control, _ => new OpenVote(new VoteSubject.Draft(Worlds.Tabled), null, a.N > 1 ? VotingMethod.Secret : a.N == 1 ? VotingMethod.Recorded : VotingMethod.RollCall, null, [], []), null, ToAll),
        Ballot, Ballot, Ballot,
        (a, t, _, _) => a.N > 0 ? null : new(Chair, _ => new CloseVote(t.Committee!.Voting.Current ?? default), null, ToAll),
        (a, t, _, _) => a.N > 0 ? null : new(Chair, _ => new AbandonVote(t.Committee!.Voting.Current ?? default, "Opened by mistake."), null, ToAll),
        (a, _, _, _) => new(Member(a), _ => new AskToExplain(new VoteSubject.Draft(Worlds.Tabled), ExplanationTime.Before), null, ToAll),
        (a, _, _, _) => a.N > 0 ? null : new(Chair, _ => new BeginAction(Worlds.Tabled), null, ToAll),

        // The floor, which everybody sees.
        (a, _, _, s) => Word(Member(a), s, Eyes.Everybody, w => new RequestFloor(null, SpeechKind.Normal, null, null, w)),
        (a, _, _, _) => new(Chair, _ => a.N > 1 ? new GiveFloor(null, null) : new EndSpeech(), null, ToAll),
        (a, t, _, _) => new(Member(a), _ => new RaiseMotion(t.Plan!.Scenario.Committee!.Rules.Motions[a.N].Id, new MotionTerms(10, 60, 2, "why", Given.Noon.AddDays(1), "water", Worlds.Tabled)), null, ToAll),
        (a, _, _, _) => new(Chair, _ => new UndoLastAct(null), null, ToAll),
    ];

    /// <summary>What the act is in this state; null: nothing.</summary>
    public static Asked? In(Act act, World world, Secrets secrets)
    {
        var (state, inside) = (world.Table, world.Inside);

        // Now and then a delegation is automated, and does what it would do.
        if (state.Committee is null && act.Kind % 10 == 9)
        {
            return Automated(act, world, secrets);
        }

        // One in five is done inside a delegation, the others at the table.
        var more = state.Committee is null ? WithPackages : InCommittee;
        var kinds = act.Kind % 5 == 0 ? Inside : act.Kind % 5 == 1 ? AtTable : more;
        return kinds[act.Kind / 5 % kinds.Length](act, state, inside, secrets);
    }

    private static DelegationId Id(Act a) => Worlds.Ids[a.Who];

    private static Seat.Member Member(Act a, int member = 0) => new(Id(a), Worlds.Person(a.Who, member));

    private static ImmutableArray<DelegationId> Others(Act a) => [.. Worlds.Ids.Where((d, i) => i != a.Who && (a.Others & (1 << i)) != 0)];

    private static MessageSent? Message(SessionState t, Act a) => t.Channels.Messages is { Count: > 0 } all ? all[^Math.Min(a.N + 1, all.Count)] : null;

    private static Note? Note(SessionState t, Act a) => t.Channels.Notes is { Count: > 0 } all ? all[^Math.Min(a.N + 1, all.Count)] : null;

    private static Proposal? Proposal(SessionState t, Act a) => t.Bargaining.Proposals is { Count: > 0 } all ? all[^Math.Min(a.N + 1, all.Count)] : null;

    private static Bloc? Bloc(SessionState t, Act a) => t.Committee!.Correspondence.Blocs.All is { Count: > 0 } all ? all[^Math.Min(a.N + 1, all.Count)] : null;

    private static Communique? Statement(SessionState t, Act a) => t.Committee!.Correspondence.Communiques.All is { Count: > 0 } all ? all[^Math.Min(a.N + 1, all.Count)] : null;

    private static Draft? Paper(SessionState t, Act a) => t.Committee!.Drafting.Drafts is { Count: > 0 } all ? all[^Math.Min(a.N + 1, all.Count)] : null;

    /// <summary>The first bracket of the clause, as it stands.</summary>
    private static string InBrackets(Clause clause) =>
        Brackets.Of(clause.Sentence) is [var bracket, ..] ? clause.Sentence.Substring(bracket.Start, bracket.Length) : "";

    private static Func<SessionState, Eyes> Now(ProposalId id) => t => t.Bargaining.Find(id) is { } p && t.Bargaining.Agreement is null ? MayKnow.Of(p) : Eyes.Everybody;

    private static Func<SessionState, Eyes> Now(BlocId id) => t => t.Committee!.Correspondence.Blocs.Find(id) is { } b ? MayKnow.Of(b) : Eyes.None;

    private static Func<SessionState, Eyes> Now(CommuniqueId id) => t => t.Committee!.Correspondence.Communiques.Find(id) is { } c ? MayKnow.Of(c) : Eyes.None;

    private static Func<SessionState, Eyes> Now(DraftId id) => t => t.Committee!.Drafting.Find(id) is { } p ? MayKnow.Of(p) : Eyes.None;

    /// <param name="mayKnow">Who may read the words, and so who may notice that they were said.</param>
    private static Asked Word(Seat seat, Secrets secrets, Eyes mayKnow, Func<string, Command> command, Func<SessionState, Eyes>? now = null, int? inside = null)
    {
        var secret = now is null ? secrets.Plant(mayKnow) : secrets.Plant(mayKnow, now);
        return new(seat, s => command(s.Word(secret)), inside, now ?? (_ => mayKnow));
    }

    private static Asked Within(Act a, Eyes mayKnow, Secrets secrets, Func<string, Command> command, int member = 0) =>
        Word(Member(a, member), secrets, mayKnow, command, inside: a.Who);

    private static Asked Played(Act a, Secrets secrets, Func<string, Command> command) =>
        Word(Control, secrets, MayKnow.Inside(a.Who), command, inside: a.Who);

    private static Asked Say(Act a, Audience to, Eyes readers, Secrets secrets, MessageSent? answered = null) =>
        Word(Member(a, a.N % 2), secrets, readers, w => new Say(to, w, null, null, answered?.Message));

    private static Asked Propose(Act a, ImmutableArray<DelegationId> to, Proposal? counters, Secrets secrets)
    {
        ImmutableArray<Package> packages = [TestCase.P11, TestCase.P12, TestCase.P22];
        var mayKnow = to.Length is 0 or MayKnow.Delegations - 1 ? Eyes.Everybody : MayKnow.Tables(to.Add(Id(a))) | Eyes.Control;
        var secret = secrets.Plant(mayKnow);

        // That it answers one that is not made in the other world can't be told from it.
        var word = new Asked(
            Member(a),
            s => new Propose(packages[a.N % 3], to, s.Word(secret), a.N == 3 ? 2 : null, counters is null || (s.Left.Contains(counters.Id.Value) && counters.IsVisibleTo(Id(a))) ? null : counters.Id),
            null,
            _ => mayKnow);

        // An agreement is everybody's to know, whoever made it.
        return word with { Noticed = t => t.Bargaining.Agreement is not null ? Eyes.Everybody : mayKnow | (counters is null ? Eyes.None : Now(counters.Id)(t)) };
    }

    private static Asked? OnProposal(Act a, SessionState t, Func<ProposalId, Command> command) =>
        Proposal(t, a) is { } p ? new(Member(a), _ => command(p.Id), null, Now(p.Id)) : null;

    /// <summary>In the other world it does the same: only in its own place is it asked again (<see cref="Play"/>).</summary>
    private static Asked? Automated(Act a, World world, Secrets secrets) =>
        NeedToKnow.Automated.Next(world, a.Who, Given.Noon.AddSeconds(20 * secrets.Step)) is not { } command ? null : new(Member(a), _ => command, null, command switch
        {
            AcceptProposal accept => Now(accept.Proposal),
            RejectProposal reject => Now(reject.Proposal),
            WithdrawProposal withdraw => Now(withdraw.Proposal),
            _ => ToAll,
        });

    private static Asked? OnBloc(Act a, SessionState t, Func<BlocId, Command> command) =>
        Bloc(t, a) is { } b ? new(Member(a), _ => command(b.Id), null, Now(b.Id)) : null;

    private static Asked? OnStatement(Act a, SessionState t, Func<CommuniqueId, Command> command) =>
        Statement(t, a) is { } c ? new(Member(a), _ => command(c.Id), null, Now(c.Id)) : null;

    private static Asked? OnPaper(Act a, SessionState t, Func<Draft, Command> command) =>
        Paper(t, a) is { } p ? new(Member(a), _ => command(p), null, Now(p.Id)) : null;

    /// <summary>The identity of what is made is the identity of the step that makes it.</summary>
    private static Asked Forming(Act a, Secrets s) =>
        Word(Member(a), s, MayKnow.Tables(Others(a).Add(Id(a))) | Eyes.Control, w => new FormBloc(w, Others(a)), Now(new BlocId(Play.NextId(s))));

    private static Asked Stating(Act a, Secrets s, CommuniqueId? corrects) =>
        Word(Member(a), s, Eyes.None, w => new IssueCommunique(w, Others(a), corrects), Now(new CommuniqueId(Play.NextId(s))));

    private static Asked Writing(Act a, Secrets s) =>
        Word(Member(a), s, MayKnow.Table(a.Who) | Eyes.Control, w => new StartWorkingPaper("water", $"The Committee,\n\n1. Decides {w};\n"), Now(new DraftId(Play.NextId(s))));

    /// <summary>In the other world everybody chooses otherwise, where nobody may know.</summary>
    private static Asked? Ballot(Act a, SessionState t, ImmutableArray<DelegationState> inside, Secrets secrets)
    {
        if (t.Committee!.Voting.Open is not { } vote)
        {
            return null;
        }

        var choices = Enum.GetValues<Choice>();
        var choice = choices[a.N % 3];
        return new(
            Member(a),
            s => new CastBallot(vote.Id, vote.IsSecret && s.KeptFrom != Eyes.None ? choices[(a.N + 1) % 3] : choice),
            null,
            ToAll);
    }
}
