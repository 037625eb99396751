namespace Simulation.Web.Client.Texts;

/// <summary>The lobby.</summary>
public abstract class LobbyTexts : AreaTexts
{
    public abstract string Title { get; }

    public abstract string Arrived(int n);

    public abstract string Participants { get; }

    public abstract string NobodyYet { get; }

    public abstract string Waiting { get; }

    public abstract string DeviceReady { get; }

    public abstract string DevicePreparing { get; }

    public abstract string Open { get; }

    public abstract string YourSeat(string delegation, int table, string function);

    public abstract string Enter { get; }

    public abstract string EnteringSoon(int n);

    public abstract string StayHere { get; }

    public abstract string NoSeatYet { get; }

    public abstract string DebriefOpen { get; }

    public abstract string GoToDebrief { get; }

    public abstract string Locked { get; }

    public abstract string Wishes { get; }

    public abstract string WishesIntro(int n);

    public abstract string WishUp(string name);

    public abstract string WishDown(string name);

    public abstract string WishRemove(string name);

    public abstract string WishAdd { get; }

    public abstract string WishesNone { get; }

    public abstract string WishesSaved { get; }

    public abstract string ReadMeanwhile { get; }

    public abstract string Assignment { get; }

    public abstract string AssignAutomatically { get; }

    public abstract string AssignAgain { get; }

    public abstract string AssignSure { get; }

    public abstract string Unseated { get; }

    public abstract string EveryoneSeated { get; }

    public abstract string MoveTo(string name);

    public abstract string MoveWhere { get; }

    public abstract string Remove { get; }

    public abstract string RemoveSure(string name);

    public abstract string WishedFor(string names);

    public abstract string WishedNth(int n);

    public abstract string NeedsPeople(int n);

    public abstract string Guest { get; }

    public abstract string LockDoor { get; }

    public abstract string UnlockDoor { get; }

    public abstract string OpenTables { get; }

    public abstract string OpenSure(int people, int tables);

    public abstract string ToControl { get; }

    public abstract string ToProjector { get; }

    public abstract string DragHint { get; }

    public abstract string AgentsHow { get; }

    public abstract string Boulware { get; }

    public abstract string Linear { get; }

    public abstract string Conceder { get; }

    public abstract string TitForTat { get; }

    public abstract string TradeOff { get; }

    public abstract string OpponentModel { get; }

    public abstract string FillWithAgents { get; }

    public abstract string SeatAgent { get; }

    public abstract string SeatAgentFor(string delegation);

    public abstract string RemoveAgent { get; }

    public abstract string RemoveAgentOf(string delegation);
}
