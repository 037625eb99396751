using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;

namespace Simulation.Web.Client.Texts;

/// <summary>The presiding officer's desk, and what the hall sees of a committee.</summary>
public abstract partial class DaisTexts : AreaTexts
{
    public abstract string Title { get; }

    public abstract string Until(string time);

    public abstract string GeneralDebate { get; }

    public abstract string ItemStatus(ItemStatus status);

    public abstract string Next { get; }

    public abstract string NextNothing { get; }

    public abstract string Speaking { get; }

    public abstract string HasTheFloor(string name);

    public abstract string NoLimit { get; }

    public abstract string Granted(string time);

    public abstract string Waits(string names);

    public abstract string YieldedBy(string name);

    public abstract string Speakers { get; }

    public abstract string ListEmpty { get; }

    public abstract string NoList { get; }

    public abstract string Earlier(string name);

    public abstract string Later(string name);

    public abstract string TakeOff(string name);

    public abstract string GiveTo(string name);

    public abstract string AddSpeaker { get; }

    public abstract string Stance(Stance stance);

    public abstract string MotionsNone { get; }

    public abstract string ByPrecedence { get; }

    public abstract string MovedBy(string name);

    public abstract string SecondedBy(string name);

    public abstract string NeedsSecond { get; }

    public abstract string ObjectedBy(string names);

    public abstract string SpokeFor(string names);

    public abstract string SpokeAgainst(string names);

    public abstract string Carried { get; }

    public abstract string Defeated { get; }

    public abstract string NoObjection { get; }

    public abstract string HandsYes { get; }

    public abstract string HandsNo { get; }

    public abstract string Grant { get; }

    public abstract string Deny { get; }

    public abstract string OutOfOrder { get; }

    public abstract string MotionStatus(MotionStatus status);

    public abstract string Decided { get; }

    public abstract string Minutes(int n);

    public abstract string SecondsEach(int n);

    public abstract string SpeechesEach(int n);

    public abstract string TabMeeting { get; }

    public abstract string TabRoll { get; }

    public abstract string TabRecord { get; }

    public abstract string TabNote { get; }

    public abstract string Panels { get; }

    public abstract string Programme { get; }

    public abstract string QuorumMet { get; }

    public abstract string QuorumPresumed { get; }

    public abstract string QuorumMissing(string need);

    public abstract string RollHint(string answers);

    public abstract string RecordNone { get; }

    public abstract string CaucusKind(CaucusKind kind);

    public abstract string Caucus { get; }

    public abstract string MinutesLabel { get; }

    public abstract string SecondsLabel { get; }

    public abstract string TopicLabel { get; }

    public abstract string Limits { get; }

    public abstract string SpeechesLabel { get; }

    public abstract string SetLimits { get; }

    public abstract string Palette { get; }

    public abstract string PaletteLabel { get; }

    public abstract string PaletteNone { get; }

    public abstract string PutOnList(string name);

    public abstract string TakeUp(string item);

    public abstract string Keys { get; }

    public abstract string KeysOn { get; }

    public abstract string KeyNext { get; }

    public abstract string KeyList { get; }

    public abstract string KeyListInside { get; }

    public abstract string KeyMotions { get; }

    public abstract string KeyPanels { get; }

    public abstract string KeyLeave { get; }

    public abstract string Act(FloorAct act);

    public abstract string HallNext { get; }

    public abstract string HallMore(int n);

    public abstract string HallMotion { get; }

    public abstract string HallCaucus { get; }

    public abstract string DraftGiveBack { get; }

    public abstract string DraftGiveBackWhy { get; }
}
