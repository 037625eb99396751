using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;

namespace Simulation.Web.Client.Texts;

/// <summary>The floor: meeting, list, points and motions.</summary>
public abstract partial class CommitteeTexts
{
    public abstract string Of(MeetingStage stage, Proceedings? now);

    public abstract string Of(SpeechKind kind);

    public abstract string Of(YieldTo to);

    public abstract string Of(Attendance attendance);

    public abstract string Floor { get; }

    public abstract string NobodySpeaks { get; }

    public abstract string Yield { get; }

    public abstract string YieldToOne(string name);

    public abstract string YourPlace(int n);

    public abstract string WithdrawRequest { get; }

    public abstract string RequestFloor { get; }

    public abstract string RequestFloorFor(string group);

    public abstract string OnBehalfOf(string speaker, string group);

    public abstract string SpeakersList { get; }

    public abstract string ListOpen { get; }

    public abstract string ListClosed { get; }

    public abstract string RollIsCalled { get; }

    public abstract string Attendance { get; }

    public abstract string PresentOf(int present, int members);

    public abstract string Second { get; }

    public abstract string ObjectToMotion { get; }

    public abstract string SpeakFor { get; }

    public abstract string SpeakAgainst { get; }

    public abstract string WithdrawMotion { get; }

    public abstract string PointsAndMotions { get; }

    public abstract string Raise { get; }

    public abstract string RaiseSure(string label);

    public abstract string NotInOrder(int n);

    public abstract string TermTopic { get; }

    public abstract string TermMinutes { get; }

    public abstract string TermSpeechSeconds { get; }

    public abstract string TermUneven { get; }

    public abstract string TermSpeeches { get; }

    public abstract string TermItem { get; }

    public abstract string TermDraft { get; }

    public abstract string TermAnyDraft { get; }

    public abstract string TermClauses { get; }

    public abstract string TermAmendment { get; }

    public abstract string TermOrder { get; }

    public abstract string TermUntil { get; }

    public abstract string TermAddressee { get; }

    public abstract string TabFloor { get; }

    public abstract string TabVotes { get; }

    public abstract string StatusSpeaking(string name);

    public abstract string StatusVote { get; }

    public abstract string StatusVoteNow { get; }

    public abstract string StatusYouSpeak { get; }

    public abstract string StatusNext { get; }

    public abstract string StatusRoll { get; }

    public abstract string StatusFollow { get; }
}
