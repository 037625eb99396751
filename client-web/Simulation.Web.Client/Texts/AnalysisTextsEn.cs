using Simulation.Domain;
using Simulation.Domain.Analysis.Process;
using Simulation.Domain.Debriefing;

namespace Simulation.Web.Client.Texts;

internal sealed class AnalysisTextsEn : AnalysisTexts
{
    protected override Language Language => Language.En;

    public override string AllTables => "All tables";

    public override string OnFront(int on, int all) => on == all ? N(all, "table was efficient", "tables were efficient", "tables were efficient") + ": nobody could have had more without another having less" : on == 0 ? "No table was efficient: each left something that would have cost nobody anything" : $"{on} of {all} tables were efficient; the others left something that would have cost nobody anything";

    public override string Against(string first, string second) => $"{first} against {second}";

    public override string FrontLine => "Efficient packages";

    public override string BelowReservation => "below a reservation value";

    public override string AxisAcross => "Across";

    public override string AxisUp => "Up";

    public override string Packages(string all, string acceptable) => $"The case allows {all} packages; {acceptable} of them give everyone at least the reservation value.";

    public override string FrontTooLarge => "There are too many efficient packages to draw them; the points below are exact.";

    public override string NotProven => "best found, not proven";

    public override string Solutions => "Points to compare with";

    public override string ByDelegation => "Each delegation’s share of its maximum";

    public override string Ways => "Each table’s way";

    public override string NoDeal => "no agreement";

    public override string Table => "Table";

    public override string Dance(int offers) => offers == 0 ? "No complete package was offered" : $"The way of the offers: {N(offers, "package", "packages", "packages")}";

    public override string Offer => "Offer";

    public override string Curves => "What each asked for itself, as a share of its maximum";

    public override string CurvesFinding(string name, string percent) => $"{name} gave way most: {percent} of what it had to give";

    public override string Left => "What was left on the table";

    public override string LeftNothing => "Nothing. No package was better for one without being worse for another.";

    public override string LeftTrade(string points) => $"This trade would have been worse for nobody and better by {points} together:";

    public override string LeftNoDeal => "Everything above the reservation values. This package would have given everyone more than no agreement:";

    public override string LeftNoZopa => "No package gives everyone the reservation value: not to agree was right.";

    public override string LeftUnknown => "Whether more was possible is not known: the search reached its limit.";

    public override string DominatedBy(long n) => N(n, "package was", "packages were", "packages were") + " better for somebody and worse for nobody.";

    public override string Could => "could have had";

    public override string More => "more";

    public override string Had => "had";

    public override string Process => "How they negotiated";

    public override string Offers => "Offers";

    public override string Messages => "Messages";

    public override string TalkShare => "Share of the words";

    public override string PrivateShare => "Not to all";

    public override string MultiIssue => "Offers on several issues";

    public override string Conceded => "Gave way";

    public override string Style => "Style";

    public override string Profile => "Behavioural profile";

    public override string Assertiveness => "Asserts itself";

    public override string Cooperativeness => "Cooperates";

    public override string ProfileMode => "In a word";

    public override string ProfileNone => "not enough to say";

    public override string ProfileHint => "Asserts itself: its share of the value, and moves in its own favour. Cooperates: what its offers came to give the others, and moves that give. 50% is the middle. It describes this negotiation, not a person.";

    public override string Response => "Usual time to react";

    public override string Contacts => "Who dealt with whom";

    public override string ContactsFinding(string first, string second, int n) => $"{first} and {second} dealt most with each other: {N(n, "message or offer", "messages and offers", "messages and offers")}";

    public override string ContactsNone => "Nobody wrote to anybody";

    public override string FromTo => "From \\ to";

    public override string RolesNote => "Points can be compared within a role only: every role has other pay-offs.";

    public override string AutomatedCompared(int n, int all) => $"{n} of the {all} compared were automated delegations.";

    public override string PeopleOnly => "Compare people only";

    public override string RolesChart => "Points by role, one mark for each table";

    public override string Mean => "Mean";

    public override string Score => "Against the mean, in standard deviations";

    public override string Felt => "The result and how it felt";

    public override string FeltChart => "What tables realised together, and how their people felt about it";

    public override string FeltAxis(int from, int to) => $"Subjective value, {from} to {to}";

    public override string FeltNone => "Shown for tables and roles where three or more people have answered the questionnaire.";

    public override string FeltMine(string value) => $"How it felt to me: {value}";

    public override string Answers => "Answers";

    public override string MyResult => "My result";

    public override string MyPoints(string points, string surplus) => $"{points}, {surplus} against the reservation value.";

    public override string MyRank(int better, int others) => others == 0 ? "" : $"Of the {N(others, "other table", "other tables", "other tables")}, {better} had less in this role.";

    public override string MyCould(string points) => $"Without anybody having less, it could have been {points}.";

    public override string Again => "See it again";

    public override string AgainNote => "The table as a delegation saw it at that moment – no more, no less.";

    public override string SeenAs => "Seen as";

    public override string Moment => "Moment";

    public override string Earlier => "Earlier";

    public override string Later => "Later";

    public override string Show => "Go through";

    public override string Everything => "everything";

    public override string Whose => "Whose";

    public override string All => "all";

    public override string NothingYet => "Nothing had happened at this table yet.";

    public override string NoMarks => "Nothing of this kind happened here.";

    public override string Log => "Log";

    public override string InTheLog(int n) => N(n, "entry", "entries", "entries");

    public override string Lanes => "Who did what, when";

    public override string LanesFinding(string name, int n) => $"{name} was the most active: {N(n, "act", "acts", "acts")}";

    public override string ShowToClass => "Show to the class";

    public override string ShowNames => "With names again";

    public override string Shown => "Without names: tables have letters, in no order.";

    public override string TableLetter(string letter) => $"Table {letter}";

    public override string Save => "Save the chart";

    public override string AsDrawing => "Drawing (SVG)";

    public override string AsPicture => "Picture (PNG)";

    public override string AsFigures => "Figures (CSV)";

    public override string Working => "The analysis is being worked out…";

    public override string ToLog => "show in the log";

    public override string Of(SolutionKind kind) => kind switch
    {
        SolutionKind.Nash => "Nash",
        SolutionKind.KalaiSmorodinsky => "Kalai–Smorodinsky",
        SolutionKind.Egalitarian => "Equal gains",
        _ => "Largest total",
    };

    public override string Of(ConflictMode mode) => mode switch
    {
        ConflictMode.Competing => "competing",
        ConflictMode.Accommodating => "accommodating",
        ConflictMode.Avoiding => "avoiding",
        ConflictMode.Collaborating => "collaborating",
        _ => "compromising",
    };

    public override string Of(ConcessionStyle style) => style switch
    {
        ConcessionStyle.Boulware => "gives way late",
        ConcessionStyle.Conceder => "gives way early",
        _ => "gives way evenly",
    };

    public override string Of(MoveClass move) => move switch
    {
        MoveClass.Silent => "no change",
        MoveClass.Nice => "a gift",
        MoveClass.Concession => "a concession",
        MoveClass.Unfortunate => "worse for both",
        MoveClass.Selfish => "for itself",
        MoveClass.Fortunate => "better for both",
        _ => "at the other’s cost",
    };

    public override string Of(MarkKind kind) => kind switch
    {
        MarkKind.Phase => "course of the session",
        MarkKind.Offer => "offers",
        MarkKind.Answer => "answers",
        MarkKind.Agreement => "agreements",
        MarkKind.Message => "messages",
        MarkKind.Vote => "ballots",
        MarkKind.Result => "decisions",
        MarkKind.Statement => "statements",
        MarkKind.Speech => "speeches",
        MarkKind.Motion => "motions",
        MarkKind.Inject => "events",
        MarkKind.Observation => "observations",
        MarkKind.Bloc => "blocs",
        _ => "from the chair",
    };

    public override string Of(CourseStep step) => step switch
    {
        CourseStep.Paused => "the clock stopped",
        CourseStep.Resumed => "the clock went on",
        CourseStep.Closed => "the table closed",
        _ => "a phase began",
    };
}
