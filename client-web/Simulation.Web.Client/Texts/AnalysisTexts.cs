using Simulation.Domain.Analysis.Process;
using Simulation.Domain.Debriefing;

namespace Simulation.Web.Client.Texts;

/// <summary>Looking back at tables: charts, comparisons, and seeing a moment again.</summary>
public abstract class AnalysisTexts : AreaTexts
{
    public abstract string AllTables { get; }

    public abstract string OnFront(int on, int all);

    public abstract string Against(string first, string second);

    public abstract string FrontLine { get; }

    public abstract string BelowReservation { get; }

    public abstract string AxisAcross { get; }

    public abstract string AxisUp { get; }

    public abstract string Packages(string all, string acceptable);

    public abstract string FrontTooLarge { get; }

    public abstract string NotProven { get; }

    public abstract string Solutions { get; }

    public abstract string ByDelegation { get; }

    public abstract string Ways { get; }

    public abstract string NoDeal { get; }

    public abstract string Table { get; }

    public abstract string Dance(int offers);

    public abstract string Offer { get; }

    public abstract string Curves { get; }

    public abstract string CurvesFinding(string name, string percent);

    public abstract string Left { get; }

    public abstract string LeftNothing { get; }

    public abstract string LeftTrade(string points);

    public abstract string LeftNoDeal { get; }

    public abstract string LeftNoZopa { get; }

    public abstract string LeftUnknown { get; }

    public abstract string DominatedBy(long n);

    public abstract string Could { get; }

    public abstract string More { get; }

    public abstract string Had { get; }

    public abstract string Process { get; }

    public abstract string Offers { get; }

    public abstract string Messages { get; }

    public abstract string TalkShare { get; }

    public abstract string PrivateShare { get; }

    public abstract string MultiIssue { get; }

    public abstract string Conceded { get; }

    public abstract string Style { get; }

    public abstract string Profile { get; }

    public abstract string Assertiveness { get; }

    public abstract string Cooperativeness { get; }

    public abstract string ProfileMode { get; }

    /// <summary>Too little happened to say.</summary>
    public abstract string ProfileNone { get; }

    public abstract string ProfileHint { get; }

    public abstract string Response { get; }

    public abstract string Contacts { get; }

    public abstract string ContactsFinding(string first, string second, int n);

    public abstract string ContactsNone { get; }

    public abstract string FromTo { get; }

    public abstract string RolesNote { get; }

    public abstract string AutomatedCompared(int n, int all);

    public abstract string PeopleOnly { get; }

    public abstract string RolesChart { get; }

    public abstract string Mean { get; }

    public abstract string Score { get; }

    public abstract string Felt { get; }

    public abstract string FeltChart { get; }

    public abstract string FeltAxis(int from, int to);

    public abstract string FeltNone { get; }

    public abstract string FeltMine(string value);

    public abstract string Answers { get; }

    public abstract string MyResult { get; }

    public abstract string MyPoints(string points, string surplus);

    public abstract string MyRank(int better, int others);

    public abstract string MyCould(string points);

    public abstract string Again { get; }

    public abstract string AgainNote { get; }

    public abstract string SeenAs { get; }

    public abstract string Moment { get; }

    public abstract string Earlier { get; }

    public abstract string Later { get; }

    public abstract string Show { get; }

    public abstract string Everything { get; }

    public abstract string Whose { get; }

    public abstract string All { get; }

    public abstract string NothingYet { get; }

    public abstract string NoMarks { get; }

    public abstract string Log { get; }

    public abstract string InTheLog(int n);

    public abstract string Lanes { get; }

    public abstract string LanesFinding(string name, int n);

    public abstract string ShowToClass { get; }

    public abstract string ShowNames { get; }

    public abstract string Shown { get; }

    public abstract string TableLetter(string letter);

    public abstract string Save { get; }

    public abstract string AsDrawing { get; }

    public abstract string AsPicture { get; }

    public abstract string AsFigures { get; }

    public abstract string Working { get; }

    public abstract string ToLog { get; }

    public abstract string Of(SolutionKind kind);

    public abstract string Of(ConcessionStyle style);

    public abstract string Of(ConflictMode mode);

    public abstract string Of(MoveClass move);

    public abstract string Of(MarkKind kind);

    public abstract string Of(CourseStep step);
}
