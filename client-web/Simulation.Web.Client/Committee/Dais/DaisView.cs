using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;
using Simulation.Domain.Views;
using Simulation.Web.Client.Desk;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Committee.Dais;

/// <summary>A committee as it came, for whoever presides and for the hall.</summary>
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
    public RulesOfProcedure Rules => Committee.Rules;

    /// <summary>The list from which speakers are called; null: from none.</summary>
    public SpeakersList? List => Floor.Current is { } id ? Floor.Lists.FirstOrDefault(l => l.Id == id) ?? SpeakersList.Closed(id) : null;

    /// <summary>The chair's last act that was not taken back.</summary>
    public ActView? LastAct => Acts.LastOrDefault(a => a.What != FloorAct.UndoLastAct && !Acts.Any(u => u.What == FloorAct.UndoLastAct && u.Act == a.Act));

    /// <summary>Null until all has come, or when this is no committee.</summary>
    public static DaisView? Of(Slices? held) =>
        held?.Get<AgendaSlice>() is { Scenario.Committee: { } committee } agenda
        && held.Get<MeetingSlice>() is { } meeting && held.Get<FloorSlice>() is { } floor && held.Get<MotionsSlice>() is { } motions
            ? new DaisView(agenda, committee, meeting, floor, motions, held.Get<InOrderSlice>(), held.Get<ActsSlice>()?.Acts ?? [])
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
        (Meeting.Stage == MeetingStage.Open && Meeting.Proceedings is { } now ? w.Dais.Proceedings(now) : w.Dais.Stage(Meeting.Stage))
        + (Meeting.Until is { } until ? " " + w.Dais.Until(w.Formats.Time(until.ToLocalTime())) : "");
}
