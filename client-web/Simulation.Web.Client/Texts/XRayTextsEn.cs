using Simulation.Domain;
using Simulation.Domain.Analysis.XRays;
using Simulation.Domain.Practice.Rehearsals;

namespace Simulation.Web.Client.Texts;

internal sealed class XRayTextsEn : XRayTexts
{
    protected override Language Language => Language.En;

    public override string Title => "X-ray";

    public override string Lead => "What the pay-offs make of this case. Change a number below and see what moves; nothing is saved here.";

    public override string ToCase => "To the case";

    public override string Undo => "Undo";

    public override string Reset => "As published";

    public override string Working => "Working it out …";

    public override string Changed(int n) => $"{N(n, "number", "numbers", "numbers")} changed";

    public override string Unchanged => "As published.";

    public override string Findings => "What to look at";

    public override string NothingToMend => "Nothing to mend: there is a zone of agreement, and trading pays.";

    public override string Front => "What is possible";

    public override string FrontNotGiven => "Too many efficient packages to draw; the named points are exact.";

    public override string EfficientPackage => "Efficient package";

    public override string WasHint => "Faint: as published";

    public override string Across => "Across";

    public override string Up => "Up";

    public override string Nash => "Nash";

    public override string KalaiSmorodinsky => "Kalai–Smorodinsky";

    public override string LargestTotal => "Largest total";

    public override string Middle => "Everything in the middle";

    public override string Figures => "Figures";

    public override string Now => "Now";

    public override string Published => "As published";

    public override string Packages => "Packages";

    public override string Acceptable => "Acceptable to all";

    public override string Passing => "Enough for the agreement rule";

    public override string Efficient => "Efficient outcomes";

    public override string BestTotal => "Largest total of an acceptable package";

    public override string MiddleTotal => "Total with every issue in the middle";

    public override string TradingGain => "What trading adds to splitting differences";

    public override string Pivotal => "Pivotal";

    public override string Nobody => "nobody";

    public override string NotKnown => "too many to count";

    public override string Issues => "What each issue does";

    public override string Issue => "Issue";

    public override string Wishes => "Wishes";

    public override string WeightsHint => "Percent: how much of what a delegation can win lies on the issue. The more they differ, the more there is to trade.";

    public override string Payoffs => "Pay-offs";

    public override string PayoffsHint => "Points, 0 to 1,000. Control and Z takes back the last change.";

    public override string Option => "Option";

    public override string BestPackage => "Best package";

    public override string Take => "Take the pay-offs along";

    public override string TakeHint => "Put these values into the case's scenario.yaml, raise its version and publish it again.";

    public override string Download => "Download payoffs.yaml";

    public override string Rehearse => "Expected difficulty";

    public override string RehearseHint => "Automated delegations play the case by the rules of the table. They are no model of your students, but a case in which even they fail is hard.";

    public override string RehearseTimes(int n) => $"Play it {N(n, "time", "times", "times")}";

    public override string Stop => "Stop";

    public override string BeforeChanges => "before your changes";

    public override string Agreed => "Plays that agreed";

    public override string OffersNeeded => "Offers until agreement";

    public override string JointReached => "Share of the largest joint value";

    public override string RangesHint => "Median of the plays that agreed; smallest and largest in brackets. Delegations: points.";

    public override string NameOf(Difficulty difficulty) => difficulty switch
    {
        Difficulty.Easy => "Easy",
        Difficulty.Moderate => "Moderate",
        Difficulty.Hard => "Hard",
        _ => "Very hard",
    };

    public override string NameOf(Gravity gravity) => gravity switch { Gravity.Spoils => "Mend", Gravity.Warns => "Look again", _ => "Good to know" };

    public override string NameOf(IssueKind kind) => kind switch
    {
        IssueKind.NobodyCares => "nobody cares",
        IssueKind.OneCares => "matters to one",
        IssueKind.Shared => "all want the same",
        IssueKind.Opposed => "opposed",
        _ => "agree in part",
    };

    protected override string Sentence(XRayFinding finding, string party, string issue, string option, string other) => finding.Code switch
    {
        XRayCodes.NothingAcceptable => $"No package reaches every reservation value. In the nearest one {party} still misses {Number(finding.Number)}. Lower a reservation value or add an option.",
        XRayCodes.OutOfReach => $"The reservation value of {party} lies {Number(finding.Number)} above its best package: it can never agree.",
        XRayCodes.CaresForNothing => $"Every package is worth the same to {party}: its players have nothing to negotiate.",
        XRayCodes.SameBest => "One package is best for everybody: there is nothing to negotiate.",
        XRayCodes.AspirationsMeet => "One package gives everybody what they aim at: nobody has to give way.",
        XRayCodes.AnythingSuits => $"{party} can accept every package: its reservation value never binds.",
        XRayCodes.MostAcceptable => $"{Percent(finding.Number ?? 0)} of all packages are acceptable to all: agreement comes with little work.",
        XRayCodes.HardlyAcceptable => $"Only {Percent(finding.Number ?? 0)} of all packages are acceptable to all: plan more time.",
        XRayCodes.OnlyOneAcceptable => "Exactly one package is acceptable to all: it is found or not, and nothing is left to divide.",
        XRayCodes.FixedPie => "A fixed pie: what one gains another loses. Trading across issues creates nothing.",
        XRayCodes.LittleToTrade => $"Trading across issues adds only {Percent(finding.Number ?? 0)} to splitting every difference. Let the delegations weigh issues more differently.",
        XRayCodes.NobodyCares => $"Nobody cares about “{issue}”.",
        XRayCodes.DominatedOption => $"“{issue}”: nobody has a reason to want “{option}”; “{other}” is at least as good for everybody.",
        XRayCodes.Pivotal when finding.Number is not null => $"{party} is pivotal: without its consent {Number(finding.Number)} times as many packages would be acceptable.",
        XRayCodes.Pivotal => $"{party} is pivotal: without its consent something would be acceptable.",
        XRayCodes.SharedWish => $"“{issue}”: all who care want “{option}”. Will the class find out?",
        XRayCodes.NotCounted => "There are too many packages to count them here; shares are not known.",
        XRayCodes.NotProven => $"A search ended early; something up to {Percent(finding.Number ?? 0)} better may exist. The command line searches longer.",
        _ => finding.Code,
    };
}
