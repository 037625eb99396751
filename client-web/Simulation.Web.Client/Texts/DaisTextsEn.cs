using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;

namespace Simulation.Web.Client.Texts;

internal sealed partial class DaisTextsEn : DaisTexts
{
    protected override Language Language => Language.En;

    public override string Title => "Dais";

    public override string Until(string time) => $"until {time}";

    public override string GeneralDebate => "General debate";

    public override string Next => "Next";

    public override string NextNothing => "Nothing presses: the floor is yours to lead.";

    public override string Speaking => "Has the floor";

    public override string HasTheFloor(string name) => $"{name} has the floor";

    public override string NoLimit => "no time limit";

    public override string Granted(string time) => $"of {time}";

    public override string Waits(string names) => $"Interrupted, to be continued: {names}";

    public override string YieldedBy(string name) => $"time yielded by {name}";

    public override string Speakers => "Speakers’ list";

    public override string ListEmpty => "Nobody waits. Press A and type a code to add a delegation.";

    public override string NoList => "No speakers are called now. The list appears with the debate.";

    public override string Earlier(string name) => $"{name}: earlier";

    public override string Later(string name) => $"{name}: later";

    public override string TakeOff(string name) => $"{name}: take off the list";

    public override string GiveTo(string name) => $"Give the floor: {name}";

    public override string AddSpeaker => "Add";

    public override string MotionsNone => "Nothing is before the committee. Points and motions appear here in order of precedence.";

    public override string ByPrecedence => "by precedence";

    public override string MovedBy(string name) => $"moved by {name}";

    public override string SecondedBy(string name) => $"seconded by {name}";

    public override string NeedsSecond => "waits for a second";

    public override string ObjectedBy(string names) => $"objection: {names}";

    public override string SpokeFor(string names) => $"for: {names}";

    public override string SpokeAgainst(string names) => $"against: {names}";

    public override string Carried => "Carried";

    public override string Defeated => "Defeated";

    public override string NoObjection => "No objection";

    public override string HandsYes => "Hands for";

    public override string HandsNo => "Hands against";

    public override string Grant => "Grant";

    public override string Deny => "Deny";

    public override string OutOfOrder => "Out of order";

    public override string Decided => "Decided";

    public override string Minutes(int n) => N(n, "minute", "minutes", "minutes");

    public override string SecondsEach(int n) => $"{n} s each";

    public override string SpeechesEach(int n) => $"{N(n, "speech", "speeches", "speeches")} each";

    public override string TabMeeting => "Meeting";

    public override string TabRoll => "Roll";

    public override string TabRecord => "Record";

    public override string TabNote => "Note";

    public override string Panels => "Panels";

    public override string Programme => "Programme of work";

    public override string QuorumMet => "quorum";

    public override string QuorumPresumed => "quorum presumed";

    public override string QuorumMissing(string need) => $"no quorum: {need}";

    public override string RollHint(string answers) => $"On a delegation: {answers}.";

    public override string RecordNone => "Your acts are recorded here; each can be taken back with U until somebody else acts on it.";

    public override string Caucus => "Caucus";

    public override string MinutesLabel => "Minutes";

    public override string SecondsLabel => "Seconds a speech";

    public override string TopicLabel => "Topic";

    public override string Limits => "Limits on speeches";

    public override string SpeechesLabel => "Speeches on the item";

    public override string SetLimits => "Set";

    public override string Palette => "What to do";

    public override string PaletteLabel => "Code or name of a delegation, or an act";

    public override string PaletteNone => "Nothing is called that.";

    public override string PutOnList(string name) => $"{name}: put on the list";

    public override string TakeUp(string item) => $"Take up: {item}";

    public override string Keys => "Keys";

    public override string KeysOn => "Single keys act";

    public override string KeyNext => "what is suggested as next";

    public override string KeyList => "go to the speakers’ list";

    public override string KeyListInside => "in a list: choose; give the floor; take off; earlier, later";

    public override string KeyMotions => "the first motion: carried, defeated, out of order";

    public override string KeyPanels => "panels: meeting, roll, text, results, record, note";

    public override string KeyLeave => "leave a list or field";

    public override string HallNext => "Next";

    public override string HallMore(int n) => $"and {n} more";

    public override string HallMotion => "Before the committee";

    public override string HallCaucus => "Caucus ends in";

    public override string ItemStatus(ItemStatus status) => status switch
    {
        Domain.Meetings.ItemStatus.Ahead => "to come",
        Domain.Meetings.ItemStatus.UnderDebate => "under debate",
        Domain.Meetings.ItemStatus.Adjourned => "debate adjourned",
        Domain.Meetings.ItemStatus.DebateClosed => "debate closed",
        Domain.Meetings.ItemStatus.Referred => "referred elsewhere",
        _ => "concluded",
    };

    public override string Stance(Stance stance) => stance switch
    {
        Domain.Floor.Stance.For => "for",
        _ => "against",
    };

    public override string MotionStatus(MotionStatus status) => status switch
    {
        Domain.Motions.MotionStatus.Pending => "pending",
        Domain.Motions.MotionStatus.PutToVote => "put to the vote",
        Domain.Motions.MotionStatus.Carried => "carried",
        Domain.Motions.MotionStatus.Defeated => "defeated",
        Domain.Motions.MotionStatus.Withdrawn => "withdrawn",
        Domain.Motions.MotionStatus.RuledOut => "out of order",
        _ => "lapsed",
    };

    public override string CaucusKind(CaucusKind kind) => kind switch
    {
        Domain.Meetings.CaucusKind.Moderated => "moderated",
        _ => "unmoderated",
    };

    public override string Act(FloorAct act) => act switch
    {
        Domain.Committees.FloorAct.OpenMeeting => "Open the meeting",
        Domain.Committees.FloorAct.CallRoll => "Call the roll",
        Domain.Committees.FloorAct.MarkAttendance => "Attendance marked",
        Domain.Committees.FloorAct.ConcludeRoll => "End the roll call",
        Domain.Committees.FloorAct.OpenDebate => "Open the debate",
        Domain.Committees.FloorAct.DeclareDebateClosed => "Declare the debate closed",
        Domain.Committees.FloorAct.GoOnTo => "Go to the next step",
        Domain.Committees.FloorAct.ConcludeItem => "Conclude the item",
        Domain.Committees.FloorAct.ArrangeAgenda => "Rearrange the agenda",
        Domain.Committees.FloorAct.SuspendMeeting => "Suspend the meeting",
        Domain.Committees.FloorAct.ResumeMeeting => "Resume the meeting",
        Domain.Committees.FloorAct.AdjournMeeting => "Adjourn the meeting",
        Domain.Committees.FloorAct.CloseMeetings => "Close the committee’s work",
        Domain.Committees.FloorAct.LimitSpeeches => "Limit speeches",
        Domain.Committees.FloorAct.BeginCaucus => "Begin a caucus",
        Domain.Committees.FloorAct.EndCaucus => "End the caucus",
        Domain.Committees.FloorAct.AddSpeaker => "Speaker added",
        Domain.Committees.FloorAct.RemoveSpeaker => "Speaker taken off",
        Domain.Committees.FloorAct.MoveSpeaker => "Speaker moved",
        Domain.Committees.FloorAct.OpenList => "Open the list",
        Domain.Committees.FloorAct.CloseList => "Close the list",
        Domain.Committees.FloorAct.GiveFloor => "Give the floor",
        Domain.Committees.FloorAct.EndSpeech => "End the speech",
        Domain.Committees.FloorAct.PauseSpeech => "Stop the clock",
        Domain.Committees.FloorAct.ContinueSpeech => "Continue the speech",
        Domain.Committees.FloorAct.GrantTime => "Give 30 s more",
        Domain.Committees.FloorAct.ReAddLast => "Put the last speaker back",
        Domain.Committees.FloorAct.AllotTime => "Time allotted",
        Domain.Committees.FloorAct.ShareOverrun => "Share out what was overrun",
        Domain.Committees.FloorAct.GiveRuling => "Give a ruling",
        Domain.Committees.FloorAct.DecideMotion => "Announce the decision",
        Domain.Committees.FloorAct.PutMotion => "Put the motion to the vote",
        Domain.Committees.FloorAct.BeginAction => "Act on the draft",
        Domain.Committees.FloorAct.ConfirmSequence => "Confirm the order of voting",
        Domain.Committees.FloorAct.OpenVote => "Put the question",
        Domain.Committees.FloorAct.CloseVote => "Close the vote",
        Domain.Committees.FloorAct.WaiveNotice => "Waive the notice for the draft",
        Domain.Committees.FloorAct.ApproveDraft => "Admit the draft",
        Domain.Committees.FloorAct.UndoLastAct => "Undo",
        Domain.Committees.FloorAct.AnswerRoll => "Answer the roll",
        Domain.Committees.FloorAct.RequestFloor => "Ask for the floor",
        Domain.Committees.FloorAct.WithdrawRequest => "Withdraw the request",
        Domain.Committees.FloorAct.YieldToChair => "Yield to the chair",
        Domain.Committees.FloorAct.YieldToDelegation => "Yield to a delegation",
        Domain.Committees.FloorAct.YieldToQuestions => "Yield to questions",
        Domain.Committees.FloorAct.YieldToComments => "Yield to comments",
        Domain.Committees.FloorAct.AskQuestion => "Ask a question",
        _ => "Intervene",
    };

    public override string DraftGiveBack => "Give it back";

    public override string DraftGiveBackWhy => "Why it is given back (its writers read this)";
}
