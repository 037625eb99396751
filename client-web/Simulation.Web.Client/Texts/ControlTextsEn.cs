using Simulation.Domain;
using Simulation.Domain.Views;

namespace Simulation.Web.Client.Texts;

internal sealed class ControlTextsEn : ControlTexts
{
    protected override Language Language => Language.En;

    public override string Title => "Control room";

    public override string Tables => "Tables";

    public override string InClass(int here, int all) => $"{here} of {all} connected";

    public override string Attention(int n) => N(n, "table needs a look", "tables need a look", "tables need a look");

    public override string Agreed(int n) => N(n, "agreement", "agreements", "agreements");

    public override string NotOpen => "The tables are not open yet.";

    public override string ToLobby => "To the lobby and seats";

    public override string Pause => "Pause";

    public override string PauseAll => "Pause all";

    public override string Resume => "Resume";

    public override string ResumeAll => "Resume all";

    public override string Extend(int n) => $"+{n} min";

    public override string Advance => "Next phase";

    public override string AdvanceAll => "Next phase for all";

    public override string AdvanceTo(string phase) => $"Next: {phase}";

    public override string AdvanceSure => "Go to the next phase at every table?";

    public override string CloseTable => "Close";

    public override string CloseSure => "Close this table? It cannot be reopened.";

    public override string CloseAll => "Close all";

    public override string CloseAllSure => "Close every table? They cannot be reopened.";

    public override string OpenDebrief => "Open the debrief";

    public override string OpenDebriefSure => "End play at every table and open the debrief?";

    public override string ToDebrief => "To the debrief";

    public override string CloseExercise => "Close the exercise";

    public override string CloseExerciseSure => "Close the exercise? Everything becomes read-only.";

    public override string Broadcast => "Tell all tables";

    public override string BroadcastHint => "What every table should read";

    public override string MessageTable(int n) => $"Tell table {n}";

    public override string Told => "Told.";

    public override string Watch => "Open live";

    public override string WatchTable(int n) => $"Table {n}, live";

    public override string More => "More";

    public override string Silent(string time) => $"silent for {time}";

    public override string Missing(string names) => $"missing: {names}";

    public override string EmptyDelegation(string names) => $"nobody seated: {names}";

    public override string Awaiting(string names) => $"waiting for {names}";

    public override string TimeIsUp => "time is up";

    public override string Going => "talking";

    public override string AgreementAt(string time) => $"agreement at {time}";

    public override string Offers(int n) => N(n, "open offer", "open offers", "open offers");

    public override string Messages(int n) => N(n, "message", "messages", "messages");

    public override string LastActivity(string time) => $"{time} ago";

    public override string ActivityChart(int n) => $"Acts in the last ten minutes: {n}";

    public override string LateJoiners => "Late: waiting for a seat";

    public override string SeatThem => "Give a seat";

    public override string SortedByNeed => "Those that need you come first.";

    public override string People => "People and seats";

    public override string LookAs => "See it as";

    public override string AsControl => "control (everything)";

    public override string AsDelegation(string name) => $"You see what {name} sees. You are not shown as present.";

    public override string InsideOf(string name) => $"Inside the delegation: {name}";

    public override string MembersOf(string name) => $"Members and functions: {name}";

    public override string NoMessages => "Nothing said yet.";

    public override string NoOffers => "No offers yet.";

    public override string AnswerLine(string name) => $"Answer {name}";

    public override string SecretariatLines => "Lines to the secretariat";

    public override string AllChannels => "Everything said";

    public override string SharedWith(string names) => $"between {names}";

    public override string Help => "Keys";

    public override string HelpPause => "pause or resume all tables";

    public override string HelpNext => "next phase (asks first)";

    public override string HelpHelp => "show or hide this help";

    public override string KeysAct => "Single keys act (switch off when you dictate or press keys by accident)";

    public override string Space => "Space";

    public override string JoinAt => "Go to";

    public override string WithCode => "and enter the code";

    public override string QrAlt => "QR code of the join address";

    public override string Joined(int n) => $"{n} here";

    public override string ProjectorAgreed(int n, int all) => $"{n} of {all} tables have agreed";

    public override string ProjectorClosed => "The negotiation is over";

    public override string TableState(StageName stage, bool agreed) => agreed ? "agreed" : stage == StageName.Closed ? "closed" : "talking";

    public override string ChairPresides => "In the chair";

    public override string ChairSecretariat => "the secretariat";

    public override string ChairAppoint => "Give the chair to";

    public override string ChairAppointButton => "Appoint";

    public override string ChairOpenDais => "Open the dais";
}
