using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class LobbyTextsEn : LobbyTexts
{
    protected override Language Language => Language.En;

    public override string Title => "Lobby";

    public override string Arrived(int n) => $"{n} here";

    public override string Participants => "Who is here";

    public override string NobodyYet => "Nobody yet. Names appear here as people join.";

    public override string Waiting => "The instructor opens the tables. This page takes you in by itself.";

    public override string DeviceReady => "This device is ready";

    public override string DevicePreparing => "This device is getting ready; go on reading";

    public override string Open => "The tables are open";

    public override string YourSeat(string delegation, int table, string function) => $"You are {function} of {delegation}, table {table}.";

    public override string Enter => "Enter the hall";

    public override string EnteringSoon(int n) => $"Opens by itself in {n} s";

    public override string StayHere => "Stay here";

    public override string NoSeatYet => "The session is on; you are being seated.";

    public override string DebriefOpen => "The debrief is open";

    public override string GoToDebrief => "To the debrief";

    public override string Locked => "The door is closed to new people";

    public override string Wishes => "My wishes";

    public override string WishesIntro(int n) => $"Which delegation would you like? Up to {n}, first choice first. Wishes are considered, not promised.";

    public override string WishUp(string name) => $"{name}: earlier";

    public override string WishDown(string name) => $"{name}: later";

    public override string WishRemove(string name) => $"{name}: remove";

    public override string WishAdd => "Add a wish";

    public override string WishesNone => "No wishes: any delegation is fine.";

    public override string WishesSaved => "Your wishes are saved.";

    public override string ReadMeanwhile => "Read meanwhile: the case";

    public override string Assignment => "Seats";

    public override string AssignAutomatically => "Assign automatically";

    public override string AssignAgain => "Assign anew";

    public override string AssignSure => "Seats given by hand may change. Assign anew?";

    public override string Unseated => "Not seated yet";

    public override string EveryoneSeated => "Everyone has a seat.";

    public override string MoveTo(string name) => $"Move {name}";

    public override string MoveWhere => "To which seat";

    public override string Remove => "Remove from the exercise";

    public override string RemoveSure(string name) => $"Remove {name}? What they said stays.";

    public override string WishedFor(string names) => $"wishes: {names}";

    public override string WishedNth(int n) => $"wish {n}";

    public override string NeedsPeople(int n) => $"needs {n}";

    public override string Guest => "guest";

    public override string LockDoor => "Close the door";

    public override string UnlockDoor => "Open the door";

    public override string OpenTables => "Open the tables";

    public override string OpenSure(int people, int tables) => $"Open {tables} tables for {people} people? Those without a seat are given one.";

    public override string ToControl => "To the control room";

    public override string ToProjector => "Projector page";

    public override string DragHint => "Drag a card to a seat, or use its menu.";

    public override string AgentsHow => "How automated delegations bargain";

    public override string Boulware => "firmly";

    public override string Linear => "evenly";

    public override string Conceder => "softly";

    public override string TitForTat => "tit for tat";

    public override string TradeOff => "by trade-offs";

    public override string OpponentModel => "by studying the others";

    public override string FillWithAgents => "Automate empty delegations";

    public override string SeatAgent => "Automate";

    public override string SeatAgentFor(string delegation) => $"Automate {delegation}";

    public override string RemoveAgent => "Remove";

    public override string RemoveAgentOf(string delegation) => $"Remove the automated delegation of {delegation}";
}
