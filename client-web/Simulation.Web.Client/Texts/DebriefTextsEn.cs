using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class DebriefTextsEn : DebriefTexts
{
    protected override Language Language => Language.En;

    public override string Title => "Debrief";

    public override string NotOpenTitle => "The debrief is not open yet";

    public override string NotOpenBody => "The instructor opens it after the negotiation; this page then shows it by itself.";

    public override string HeadlineNone(int tables) => tables == 1 ? "The table did not agree" : $"None of the {tables} tables agreed";

    public override string Headline(int agreed, int tables, int best, int worst) => tables == 1 ? $"The table agreed and realised {best}% of what was possible together" : best == worst ? $"{agreed} of {tables} tables agreed; together they realised {best}% of what was possible" : $"{agreed} of {tables} tables agreed; together they realised {worst}% to {best}% of what was possible";

    public override string HeadlineAgreed(int agreed, int tables) => tables == 1 ? "The table agreed." : $"{agreed} of {tables} tables agreed";

    public override string TableHeadlineNone => "No agreement: everyone is left with the reservation value.";

    public override string TableHeadlineBest => "No package would have given more together.";

    public override string TableHeadlineLeft(string points, int percent) => $"{points} together were left on the table: {percent}% of the best was reached.";

    public override string TableHeadlineBelow(string names) => $"Below their reservation value: {names}.";

    public override string Outcomes => "Outcomes";

    public override string Joint => "Together";

    public override string JointChart => "What the tables realised together, of the most there was";

    public override string PointsChart => "Points of each delegation, with its reservation value";

    public override string ScatterChart(string first, string second) => $"{first} against {second}, one dot for each table";

    public override string PercentOfMaximum => "% of maximum";

    public override string Surplus => "Against reservation";

    public override string Assented => "accepted";

    public override string NotAssented => "did not accept";

    public override string Package => "Package agreed";

    public override string MyTable => "my table";

    public override string Record => "What was said and offered";

    public override string RecordEmpty => "Nothing is opened of this table.";

    public override string RecordOffers => "Offers";

    public override string RecordTable => "The table";

    public override string RecordPrivate => "Private channels";

    public override string RecordInside(string name) => $"Inside {name}";

    public override string RecordBrief(string name) => $"Brief of {name}";

    public override string RecordPayoffs(string name) => $"Pay-offs of {name}";

    public override string OfferLine(string names) => $"to {names}";

    public override string ConcessionChart(string name) => $"What each offer was worth to {name}";

    public override string QuestionnaireTitle => "Your impressions";

    public override string Answered(int n) => $"{n} answered";

    public override string NotAnswered(int n) => $"{n} not answered; that is allowed.";

    public override string RatingOf(int n, int to) => $"{n} of {to}";

    public override string SendAnswers => "Send my answers";

    public override string ChangeAnswers => "Change my answers";

    public override string Thanks => "Thank you. Your answers are saved.";

    public override string ThanksBody => "They are shown to the class only as averages of three or more people.";

    public override string Factors => "How the class experienced it";

    public override string FactorsChart(int from, int to) => $"Average by factor, from {from} to {to}";

    public override string Closed => "The exercise is closed; the questionnaire can no longer be filled in.";
}
