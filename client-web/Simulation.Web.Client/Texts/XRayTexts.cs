using Simulation.Domain;
using Simulation.Domain.Analysis.XRays;
using Simulation.Domain.Practice.Rehearsals;
using Simulation.Domain.Scenarios;
using Simulation.Web.Client.Desk;

namespace Simulation.Web.Client.Texts;

/// <summary>The X-ray of a case.</summary>
public abstract class XRayTexts : AreaTexts
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string ToCase { get; }

    public abstract string Undo { get; }

    public abstract string Reset { get; }

    public abstract string Working { get; }

    public abstract string Changed(int n);

    public abstract string Unchanged { get; }

    public abstract string Findings { get; }

    public abstract string NothingToMend { get; }

    public abstract string Front { get; }

    public abstract string FrontNotGiven { get; }

    public abstract string EfficientPackage { get; }

    public abstract string WasHint { get; }

    public abstract string Across { get; }

    public abstract string Up { get; }

    public abstract string Nash { get; }

    public abstract string KalaiSmorodinsky { get; }

    public abstract string LargestTotal { get; }

    public abstract string Middle { get; }

    public abstract string Figures { get; }

    public abstract string Now { get; }

    public abstract string Published { get; }

    public abstract string Packages { get; }

    public abstract string Acceptable { get; }

    public abstract string Passing { get; }

    public abstract string Efficient { get; }

    public abstract string BestTotal { get; }

    public abstract string MiddleTotal { get; }

    public abstract string TradingGain { get; }

    public abstract string Pivotal { get; }

    public abstract string Nobody { get; }

    public abstract string NotKnown { get; }

    public abstract string Issues { get; }

    public abstract string Issue { get; }

    public abstract string Wishes { get; }

    public abstract string WeightsHint { get; }

    public abstract string Payoffs { get; }

    public abstract string PayoffsHint { get; }

    public abstract string Option { get; }

    public abstract string BestPackage { get; }

    public abstract string Take { get; }

    public abstract string TakeHint { get; }

    public abstract string Download { get; }

    public abstract string Rehearse { get; }

    public abstract string RehearseHint { get; }

    public abstract string RehearseTimes(int n);

    public abstract string Stop { get; }

    public abstract string BeforeChanges { get; }

    public abstract string Agreed { get; }

    public abstract string OffersNeeded { get; }

    public abstract string JointReached { get; }

    public abstract string RangesHint { get; }

    public abstract string NameOf(Difficulty difficulty);

    public abstract string NameOf(Gravity gravity);

    public abstract string NameOf(IssueKind kind);

    /// <summary>The finding in a sentence that says what it means for a class.</summary>
    public string Sentence(XRayFinding finding, ScenarioStructure scenario, Wording wording)
    {
        var issue = finding.Issue is { } j ? scenario.Issues[j] : null;
        string Option(int? place) => place is { } o && issue is not null ? issue.Options[o].Name.In(wording.Language) : "";
        return Sentence(
            finding,
            finding.Party is { } i ? scenario.Of(scenario.Delegations[i].Id, wording.Language) : "",
            issue?.Name.In(wording.Language) ?? "",
            Option(finding.Option),
            Option(finding.Other));
    }

    /// <param name="party">Its name, where the finding is about one; so with the others.</param>
    protected abstract string Sentence(XRayFinding finding, string party, string issue, string option, string other);

    /// <summary>A share, 0 to 1, as percent: exact enough to tell small ones apart.</summary>
    public string Percent(double share)
    {
        var formats = Formats.In(Language);
        return share is > 0 and < 0.01
            ? formats.Number((decimal)(100 * share), 2) + formats.Percent(0)[1..]
            : formats.Percent((long)Math.Round(100 * share));
    }

    protected string Number(double? number) => Formats.In(Language).Number((decimal)(number ?? 0), number % 1 == 0 ? 0 : 1);
}
