using Simulation.Domain.Views;

namespace Simulation.Web.Client.Texts;

/// <summary>The control room and the projector.</summary>
public abstract class ControlTexts : AreaTexts
{
    public abstract string Title { get; }

    public abstract string Tables { get; }

    public abstract string InClass(int here, int all);

    public abstract string Attention(int n);

    public abstract string Agreed(int n);

    public abstract string NotOpen { get; }

    public abstract string ToLobby { get; }

    public abstract string Pause { get; }

    public abstract string PauseAll { get; }

    public abstract string Resume { get; }

    public abstract string ResumeAll { get; }

    public abstract string Extend(int n);

    public abstract string Advance { get; }

    public abstract string AdvanceAll { get; }

    public abstract string AdvanceTo(string phase);

    public abstract string AdvanceSure { get; }

    public abstract string CloseTable { get; }

    public abstract string CloseSure { get; }

    public abstract string CloseAll { get; }

    public abstract string CloseAllSure { get; }

    public abstract string OpenDebrief { get; }

    public abstract string OpenDebriefSure { get; }

    public abstract string ToDebrief { get; }

    public abstract string CloseExercise { get; }

    public abstract string CloseExerciseSure { get; }

    public abstract string Broadcast { get; }

    public abstract string BroadcastHint { get; }

    public abstract string MessageTable(int n);

    public abstract string Told { get; }

    public abstract string Watch { get; }

    public abstract string WatchTable(int n);

    public abstract string More { get; }

    public abstract string Silent(string time);

    public abstract string Missing(string names);

    public abstract string EmptyDelegation(string names);

    public abstract string Awaiting(string names);

    public abstract string TimeIsUp { get; }

    public abstract string Going { get; }

    public abstract string AgreementAt(string time);

    public abstract string Offers(int n);

    public abstract string Messages(int n);

    public abstract string LastActivity(string time);

    public abstract string ActivityChart(int n);

    public abstract string LateJoiners { get; }

    public abstract string SeatThem { get; }

    public abstract string SortedByNeed { get; }

    public abstract string People { get; }

    public abstract string LookAs { get; }

    public abstract string AsControl { get; }

    public abstract string AsDelegation(string name);

    public abstract string InsideOf(string name);

    public abstract string MembersOf(string name);

    public abstract string NoMessages { get; }

    public abstract string NoOffers { get; }

    public abstract string AnswerLine(string name);

    public abstract string SecretariatLines { get; }

    public abstract string AllChannels { get; }

    public abstract string SharedWith(string names);

    public abstract string Help { get; }

    public abstract string HelpPause { get; }

    public abstract string HelpNext { get; }

    public abstract string HelpHelp { get; }

    public abstract string KeysAct { get; }

    public abstract string Space { get; }

    public abstract string JoinAt { get; }

    public abstract string WithCode { get; }

    public abstract string QrAlt { get; }

    public abstract string Joined(int n);

    public abstract string ProjectorAgreed(int n, int all);

    public abstract string ProjectorClosed { get; }

    public abstract string TableState(StageName stage, bool agreed);

    public abstract string ChairPresides { get; }

    public abstract string ChairSecretariat { get; }

    public abstract string ChairAppoint { get; }

    public abstract string ChairAppointButton { get; }

    public abstract string ChairOpenDais { get; }
}
