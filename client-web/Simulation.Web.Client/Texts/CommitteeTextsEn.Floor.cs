using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsEn
{
    public override string Of(MeetingStage stage, Proceedings? now) => (stage, now) switch
    {
        (MeetingStage.Scheduled, _) => "The meeting has not opened",
        (MeetingStage.QuorumCall, _) => "Roll call before the meeting",
        (MeetingStage.Suspended, _) => "The meeting is suspended",
        (MeetingStage.Adjourned, _) => "The meeting is adjourned",
        (MeetingStage.Closed, _) => "The committee has finished its work",
        (_, Proceedings.GeneralDebate) => "General debate",
        (_, Proceedings.ItemDebate) => "Debate on the item",
        (_, Proceedings.ModeratedCaucus) => "Moderated caucus",
        (_, Proceedings.UnmoderatedCaucus) => "Unmoderated caucus",
        (_, Proceedings.BeforeVoting) => "Before the voting",
        (_, Proceedings.Voting) => "Voting",
        (_, Proceedings.AfterVoting) => "After the voting",
        (_, Proceedings.Replies) => "Rights of reply",
        _ => "The meeting is open",
    };

    public override string Of(SpeechKind kind) => kind switch
    {
        SpeechKind.PointOfOrder => "Point of order",
        SpeechKind.InterposedQuestion => "Question to the speaker",
        SpeechKind.Intervention => "Intervention",
        SpeechKind.Answer => "Answer",
        SpeechKind.Reply => "Right of reply",
        SpeechKind.OnMotion => "On the motion",
        _ => "Statement",
    };

    public override string Of(YieldTo to) => to switch
    {
        YieldTo.Delegation => "Yield to a delegation",
        YieldTo.Questions => "Take questions",
        YieldTo.Comments => "Take comments",
        _ => "Yield to the chair",
    };

    public override string Of(Attendance attendance) => attendance switch
    {
        Domain.Meetings.Attendance.Present => "Present",
        Domain.Meetings.Attendance.PresentAndVoting => "Present and voting",
        _ => "Away",
    };

    public override string Floor => "The floor";

    public override string NobodySpeaks => "Nobody has the floor.";

    public override string Yield => "Yield the remaining time";

    public override string YieldToOne(string name) => $"Yield to {name}";

    public override string YourPlace(int n) => $"You are number {n} on the list.";

    public override string WithdrawRequest => "Take our name off";

    public override string RequestFloor => "Ask for the floor";

    public override string RequestFloorFor(string group) => $"Ask for the floor for {group}";

    public override string OnBehalfOf(string speaker, string group) => $"{speaker}, for {group}";

    public override string SpeakersList => "Speakers";

    public override string ListOpen => "open";

    public override string ListClosed => "closed";

    public override string RollIsCalled => "The roll is being called";

    public override string Attendance => "Attendance";

    public override string PresentOf(int present, int members) => $"{present} of {members} members present";

    public override string Second => "Second";

    public override string ObjectToMotion => "Object";

    public override string SpeakFor => "Speak for";

    public override string SpeakAgainst => "Speak against";

    public override string WithdrawMotion => "Withdraw the motion";

    public override string PointsAndMotions => "Points and motions";

    public override string Raise => "Raise";

    public override string RaiseSure(string label) => $"Raise before the committee: {label}?";

    public override string NotInOrder(int n) => $"Not in order now: {n}";

    public override string TermTopic => "Topic";

    public override string TermMinutes => "Minutes";

    public override string TermSpeechSeconds => "Seconds a speech";

    public override string TermUneven => "The time is not a whole number of speeches.";

    public override string TermSpeeches => "Speeches of a delegation";

    public override string TermItem => "Item";

    public override string TermDraft => "Draft";

    public override string TermAnyDraft => "Whatever is voted on next";

    public override string TermClauses => "Paragraphs to be voted on separately";

    public override string TermAmendment => "Amendment";

    public override string TermOrder => "In this order";

    public override string TermUntil => "Until when";

    public override string TermAddressee => "To whom";

    public override string TabFloor => "Floor";

    public override string TabVotes => "Votes";

    public override string StatusSpeaking(string name) => $"{name} has the floor";

    public override string StatusVote => "A vote is open";

    public override string StatusVoteNow => "Your delegation has not voted yet.";

    public override string StatusYouSpeak => "You have the floor.";

    public override string StatusNext => "You speak next.";

    public override string StatusRoll => "Answer for your delegation.";

    public override string StatusFollow => "Follow the debate; ask for the floor when you want to speak.";
}
