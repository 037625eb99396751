namespace Simulation.Web.Client.Texts;

/// <summary>The debrief.</summary>
public abstract class DebriefTexts : AreaTexts
{
    public abstract string Title { get; }

    public abstract string NotOpenTitle { get; }

    public abstract string NotOpenBody { get; }

    public abstract string HeadlineNone(int tables);

    public abstract string Headline(int agreed, int tables, int best, int worst);

    public abstract string HeadlineAgreed(int agreed, int tables);

    public abstract string TableHeadlineNone { get; }

    public abstract string TableHeadlineBest { get; }

    public abstract string TableHeadlineLeft(string points, int percent);

    public abstract string TableHeadlineBelow(string names);

    public abstract string Outcomes { get; }

    public abstract string Joint { get; }

    public abstract string JointChart { get; }

    public abstract string PointsChart { get; }

    public abstract string ScatterChart(string first, string second);

    public abstract string PercentOfMaximum { get; }

    public abstract string Surplus { get; }

    public abstract string Assented { get; }

    public abstract string NotAssented { get; }

    public abstract string Package { get; }

    public abstract string MyTable { get; }

    public abstract string Record { get; }

    public abstract string RecordEmpty { get; }

    public abstract string RecordOffers { get; }

    public abstract string RecordTable { get; }

    public abstract string RecordPrivate { get; }

    public abstract string RecordInside(string name);

    public abstract string RecordBrief(string name);

    public abstract string RecordPayoffs(string name);

    public abstract string OfferLine(string names);

    public abstract string ConcessionChart(string name);

    public abstract string QuestionnaireTitle { get; }

    public abstract string Answered(int n);

    public abstract string NotAnswered(int n);

    public abstract string RatingOf(int n, int to);

    public abstract string SendAnswers { get; }

    public abstract string ChangeAnswers { get; }

    public abstract string Thanks { get; }

    public abstract string ThanksBody { get; }

    public abstract string Factors { get; }

    public abstract string FactorsChart(int from, int to);

    public abstract string Closed { get; }
}
