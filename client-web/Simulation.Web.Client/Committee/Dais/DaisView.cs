using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;
using Simulation.Domain.Views;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;
using Simulation.Web.Client.Committee.Papers;
using Simulation.Web.Client.Desk;
using Wording = Simulation.Web.Client.Texts.Wording;

namespace Simulation.Web.Client.Committee.Dais;

/// <summary>A committee as it came, for whoever presides, for the hall and for a delegation.</summary>
/// <param name="InOrder">Null for the hall.</param>
public sealed record DaisView(
    AgendaSlice Agenda,
    CommitteeStructure Committee,
    MeetingSlice Meeting,
    FloorSlice Floor,
    MotionsSlice Motions,
    InOrderSlice? InOrder,
    ImmutableArray<ActView> Acts)
{
    public VoteSlice? Voting { get; init; }

    /// <summary>Declared votes, the latest last.</summary>
    public ImmutableArray<VoteRecord> Results { get; init; } = [];

    public ImmutableArray<CorrectionView> Corrections { get; init; } = [];

    public ImmutableArray<ActionView> Actions { get; init; } = [];

    public ImmutableArray<ExplanationOfVote> Explanations { get; init; } = [];

    public ImmutableArray<DraftView> Drafts { get; init; } = [];

    public ImmutableArray<AmendmentView> Amendments { get; init; } = [];

    public CommuniquesSlice? Communiques { get; init; }

    /// <summary>What was decided about votes to come.</summary>
    public ImmutableArray<Arranged> Arranged { get; init; } = [];

    /// <summary>The server's clock.</summary>
    public required Func<DateTimeOffset> Clock { get; init; }

    /// <summary>The vote that is on at the meeting; null: none.</summary>
    public VoteView? Vote => Voting?.Current;

    /// <summary>The action on a draft that is under way; null: none.</summary>
    public ActionView? Action => Actions.LastOrDefault(a => !a.Over);

    /// <summary>The text that is discussed: the one acted on, else the first that is before the committee and undecided; null: none.</summary>
    public DraftView? OnTheTable =>
        (Action is { } action ? Drafts.FirstOrDefault(d => d.Id == action.Draft) : null)
        ?? Drafts.FirstOrDefault(d => d.Status == DraftStatus.Tabled && (Meeting.Item is null || d.Item == Meeting.Item))
        ?? Drafts.LastOrDefault(d => d.Status == DraftStatus.Adopted);

    /// <summary>The explanation of vote that is being given; null: none.</summary>
    public ExplanationOfVote? Explaining => Explanations.FirstOrDefault(e => e is { BeganAt: not null, EndedAt: null });

    public RulesOfProcedure Rules => Committee.Rules;

    /// <summary>The list from which speakers are called; null: from none.</summary>
    public SpeakersList? List => Floor.Current is { } id ? Floor.Lists.FirstOrDefault(l => l.Id == id) ?? SpeakersList.Closed(id) : null;

    /// <summary>The chair's last act that was not taken back.</summary>
    public ActView? LastAct => Acts.LastOrDefault(a => a.What != FloorAct.UndoLastAct && !Acts.Any(u => u.What == FloorAct.UndoLastAct && u.Act == a.Act));

    /// <summary>Null until all has come, or when this is no committee.</summary>
    /// <param name="clock">The server's.</param>
    public static DaisView? Of(Slices? held, Func<DateTimeOffset> clock) =>
        held?.Get<AgendaSlice>() is { Scenario.Committee: { } committee } agenda
        && held.Get<MeetingSlice>() is { } meeting && held.Get<FloorSlice>() is { } floor && held.Get<MotionsSlice>() is { } motions
            ? new DaisView(agenda, committee, meeting, floor, motions, held.Get<InOrderSlice>(), held.Get<ActsSlice>()?.Acts ?? [])
            {
                Voting = held.Get<VoteSlice>(),
                Results = held.Get<VotesSlice>()?.Votes ?? [],
                Corrections = held.Get<CorrectionsSlice>()?.Corrections ?? [],
                Actions = held.Get<ActionSlice>()?.Actions ?? [],
                Explanations = held.Get<ExplanationsSlice>()?.All ?? [],
                Drafts = [.. held.Get<DraftsSlice>()?.Drafts.Where(d => d.Status != DraftStatus.Working) ?? []],
                Amendments = held.Get<AmendmentsSlice>()?.Amendments ?? [],
                Communiques = held.Get<CommuniquesSlice>(),
                Arranged = held.Get<ArrangementsSlice>()?.Arranged ?? [],
                Clock = clock,
            }
            : null;

    /// <summary>Why not; null: it is in order, or nobody has said that it is not.</summary>
    public Refusal? WhyNot(FloorAct act) => InOrder?.Acts.FirstOrDefault(a => a.Act == act)?.WhyNot;

    public string Name(DelegationId? delegation, Wording w) => delegation is { } d ? Agenda.Scenario.Of(d, w.Language) : w.Common.Secretariat;

    /// <summary>Whom an entry names: a delegation, or whom the chair wrote down.</summary>
    public string Name(ListEntry entry, Wording w) =>
        entry.Delegation is null && entry.Note.Length > 0 ? entry.Note
        : entry.OnBehalfOf is { } group ? w.Committee.OnBehalfOf(Name(entry.Delegation, w), group)
        : Name(entry.Delegation, w);

    public string Names(IEnumerable<DelegationId> delegations, Wording w) => Agenda.Scenario.Of(delegations, w.Language);

    public string Item(string? item, Wording w) =>
        Committee.Agenda.FirstOrDefault(i => i.Id == item) is { } found ? $"{found.Number}. {found.Title.In(w.Language)}" : w.Dais.GeneralDebate;

    public string Motion(string rule, Wording w) => Rules.Motion(rule)?.Label.In(w.Language) ?? rule;

    /// <summary>The motion that is to be decided first; null: none is.</summary>
    public MotionView? First => Motions.Pending.FirstOrDefault();

    public MotionRule? RuleOf(MotionView motion) => Rules.Motion(motion.Motion.Rule);

    /// <summary>What is asked for with a motion, in one line.</summary>
    public string Terms(MotionTerms terms, Wording w) => string.Join(
        " · ",
        new[]
        {
            terms.Minutes is { } minutes ? w.Dais.Minutes(minutes) : null,
            terms.SpeechSeconds is { } seconds ? w.Dais.SecondsEach(seconds) : null,
            terms.Speeches is { } speeches ? w.Dais.SpeechesEach(speeches) : null,
            terms.Item is { } item ? Item(item, w) : null,
            terms is { Draft: { } of, Clauses: { IsDefaultOrEmpty: false } clauses } ? Subject(new VoteSubject.Part(of, clauses), w) : terms.Draft is { } draft ? Draft(draft)?.Symbol : null,
            terms.Amendment is { } amendment ? Subject(new VoteSubject.Amendment(amendment), w) : null,
            terms.Order is { IsDefaultOrEmpty: false } order ? string.Join(", ", order.Select(d => Draft(d)?.Symbol)) : null,
            terms.Addressee,
            terms.Until is { } until ? w.Formats.DateAndTime(until.ToLocalTime()) : null,
            terms.Topic,
        }.Where(t => !string.IsNullOrEmpty(t)));

    public string Cited(IEnumerable<Citation> source, Wording w) => w.Cited(source, Rules);

    /// <summary>A refusal's argument in words: the provision, or a motion's name.</summary>
    public string Argument(string argument, Wording w)
    {
        var provisions = argument.Split("; ").Select(p => Citation.Parse(p, "")).ToList();
        return provisions.All(p => p is not null) ? Cited(provisions!, w)
            : Rules.Motion(argument)?.Label.In(w.Language) ?? argument;
    }

    public string Why(Refusal refusal, Wording w) => w.Why(refusal, Rules);

    /// <summary>Where the meeting stands, in a few words.</summary>
    public string Standing(Wording w) =>
        w.Committee.Of(Meeting.Stage, Meeting.Proceedings)
        + (Meeting.Until is { } until ? " " + w.Dais.Until(w.Formats.Time(until.ToLocalTime())) : "");

    public DraftView? Draft(DraftId id) => Drafts.FirstOrDefault(d => d.Id == id);

    public ImmutableArray<AmendmentView> To(DraftId draft) => [.. Amendments.Where(a => a.Draft == draft)];

    /// <summary>What is put to the vote, by its name.</summary>
    public string Subject(VoteSubject subject, Wording w) => subject switch
    {
        VoteSubject.Motion { Id: var id } when Motions.Pending.Select(m => m.Motion).Concat(Motions.Decided).FirstOrDefault(m => m.Id == id) is { } motion => Motion(motion.Rule, w),
        VoteSubject.Draft { Id: var id } when Draft(id) is { } draft => w.Dais.WholeDraft(draft.Symbol),
        VoteSubject.Amendment { Id: var id } when Amendments.FirstOrDefault(a => a.Amendment.Id == id) is { } found =>
            w.Dais.AmendmentBy(NumberOf(found), Names(found.Amendment.Movers, w)),
        VoteSubject.Part { Of: var id, Clauses: var clauses } when Draft(id) is { } draft =>
            Places(draft, clauses, w),
        VoteSubject.Nature { Of: var of } => w.Dais.NatureOf(Subject(of, w)),
        _ => VoteNames.Of(subject, w),
    };

    private static string Places(DraftView draft, ImmutableArray<string> clauses, Wording w) =>
        clauses.IsEmpty ? draft.Symbol : w.Dais.PartOf(draft.Symbol, string.Join(", ", clauses.Select(c => draft.Text.Place(new ClauseId(c), w))));

    /// <summary>Its number among the amendments to its draft, as they were tabled.</summary>
    public int NumberOf(AmendmentView amendment) => 1 + To(amendment.Draft).Select(a => a.Amendment.Id).ToList().IndexOf(amendment.Amendment.Id);

    /// <summary>What is likely done next: explanations that were asked for are heard around the vote; else what the rules suggest; null: nothing.</summary>
    public Suggestion? Next(Wording w)
    {
        if (InOrder is null)
        {
            return null;
        }

        var source = Cited(Rules.Explanations.Source, w);
        if (Explaining is not null)
        {
            return new Suggestion(w.Dais.EndExplanation, new EndExplanation(), source);
        }

        var next = InOrder.Next?.At(Clock());
        if (Vote is null && (next is null or { Act: FloorAct.OpenVote or FloorAct.ConcludeItem or FloorAct.BeginAction })
            && Explanations.FirstOrDefault(e => e.BeganAt is null && (e.When == ExplanationTime.After ? IsDecided(e.On) : next?.Command is OpenVote open && ActionOnDraft.Same(open.Subject, e.On))) is { } asked)
        {
            return new Suggestion(w.Dais.Hear(Name(asked.Delegation, w)), new HearExplanation(asked.On, asked.When, asked.Delegation), source);
        }

        return next is not null && ChairActs.Of(next) is { } command ? new Suggestion(Said(next, command, w), command, Cited(next.Because, w)) : null;
    }

    private bool IsDecided(VoteSubject subject) => Results.Any(r => r.Final && ActionOnDraft.Same(r.Subject, subject));

    private string Said(NextAct next, ChairCommand command, Wording w)
    {
        var motion = Motions.Pending.FirstOrDefault(m => m.Motion.Id == next.Motion) is { } found ? Motion(found.Motion.Rule, w) : "";
        return (next.Act, command) switch
        {
            (_, OpenVote open) => $"{w.Dais.Put(Subject(open.Subject, w))} ({w.Dais.Method(open.Method ?? Rules.Ballots.Usual)})",
            (_, BeginAction begin) => w.Dais.TakeAction(Draft(begin.Draft)?.Symbol ?? ""),
            (_, CloseVote) when Vote?.Terms.Method == VotingMethod.WithoutVote => Vote.Objections.IsEmpty ? w.Dais.AnyObjection : w.Dais.CloseAndAnnounce,
            (_, CloseVote) => w.Dais.CloseAndAnnounce,
            (_, ConfirmSequence) => w.Dais.ConfirmOrder,
            (FloorAct.GiveFloor or FloorAct.ContinueSpeech, _) when next.Entry is { } id && Entry(id) is { } entry => $"{w.Dais.Act(next.Act)}: {Name(entry, w)}",
            (_, GoOnTo go) => $"{w.Dais.Act(next.Act)}: {w.Committee.Of(MeetingStage.Open, go.To)}",
            (FloorAct.OpenDebate, _) => w.Dais.TakeUp(Item(next.Item, w)),
            (_, DecideMotion { Carried: false }) => $"{w.Dais.Defeated}: {motion}",
            (_, DecideMotion) => $"{w.Dais.NoObjection}: {motion}",
            (FloorAct.PutMotion, _) => $"{w.Dais.Act(next.Act)}: {motion}",
            (FloorAct.GiveRuling, _) => $"{w.Dais.Grant}: {motion}",
            _ => w.Dais.Act(next.Act),
        };
    }

    private ListEntry? Entry(Guid id) =>
        Floor.Lists.SelectMany(l => l.Entries)
            .Concat(Floor.Interrupted.Select(s => s.Entry))
            .Concat(Floor.Speaking is { } now ? [now.Entry] : [])
            .FirstOrDefault(e => e.Id == id);
}

/// <summary>What is likely done next.</summary>
/// <param name="Because">The provision it rests on, in words.</param>
public sealed record Suggestion(string Text, ChairCommand Command, string Because);
