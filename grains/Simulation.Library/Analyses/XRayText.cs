using System.Globalization;
using Simulation.Domain.Analysis;
using Simulation.Domain.Analysis.XRays;

namespace Simulation.Library.Analyses;

/// <summary>What an X-ray found, to read on a command line: a sentence a line, the gravest first.</summary>
public static class XRayText
{
    public static IEnumerable<string> Of(XRay picture)
    {
        if (picture.TradingGain.Value is { } gain)
        {
            yield return Text($"Best total of an acceptable package: {picture.BestTotal:0.####}; every issue settled in the middle: {picture.MiddleTotal:0.####} ({gain:+0.0%;-0.0%}).");
        }

        foreach (var issue in picture.Issues)
        {
            yield return Text($"{picture.Game.Issues[issue.Place].Id}: {KindOf(issue.Kind)}; weighs {string.Join(" / ", issue.Weights.Select(w => w.ToString("0%", CultureInfo.InvariantCulture)))}");
        }

        foreach (var finding in picture.Findings)
        {
            yield return $"{Mark(finding.Gravity)} {Sentence(picture.Game, finding)}";
        }
    }

    private static string Mark(Gravity gravity) => gravity switch { Gravity.Spoils => "!!", Gravity.Warns => "! ", _ => "· " };

    private static string KindOf(IssueKind kind) => kind switch
    {
        IssueKind.NobodyCares => "nobody cares",
        IssueKind.OneCares => "matters to one party",
        IssueKind.Shared => "all who care want the same",
        IssueKind.Opposed => "opposed",
        _ => "wishes agree in part",
    };

    private static string Sentence(AnalysisGame game, XRayFinding f)
    {
        var party = f.Party is { } i ? game.Parties[i].Id.Value : "";
        var issue = f.Issue is { } j ? game.Issues[j].Id : "";
        var option = f is { Issue: { } at, Option: { } o } ? game.Issues[at].Options[o] : "";
        var other = f is { Issue: { } on, Other: { } b } ? game.Issues[on].Options[b] : "";
        return f.Code switch
        {
            XRayCodes.NothingAcceptable => f.Number is { } missing ? Text($"No package reaches every reservation value; at best {party} still misses {missing:0.####}.") : "No package is allowed.",
            XRayCodes.OutOfReach => Text($"The reservation value of {party} is {f.Number:0.####} above its best package."),
            XRayCodes.CaresForNothing => $"Every package is worth the same to {party}.",
            XRayCodes.SameBest => "One package is best for everybody: there is nothing to negotiate.",
            XRayCodes.AspirationsMeet => "One package gives everybody what it aims at: nobody has to give way.",
            XRayCodes.AnythingSuits => $"{party} can accept every package.",
            XRayCodes.MostAcceptable => Text($"{f.Number:P0} of all packages are acceptable to all: agreement needs little work."),
            XRayCodes.HardlyAcceptable => Text($"Only {f.Number:P3} of all packages are acceptable to all: plan much time."),
            XRayCodes.OnlyOneAcceptable => "Exactly one package is acceptable to all.",
            XRayCodes.FixedPie => "A fixed pie: what one gains another loses, and trading across issues creates nothing.",
            XRayCodes.LittleToTrade => Text($"Trading across issues beats splitting every difference by only {f.Number:P1}."),
            XRayCodes.NobodyCares => $"Nobody cares about {issue}.",
            XRayCodes.DominatedOption => $"Nobody has a reason to want {issue} = {option}: {other} is better.",
            XRayCodes.Pivotal => f.Number is { } times ? Text($"{party} is pivotal: without its consent {times:0.#} times as many packages would be acceptable.") : $"{party} is pivotal: without its consent something would be acceptable.",
            XRayCodes.SharedWish => $"All who care want {issue} = {option}.",
            XRayCodes.NotCounted => "There are too many packages to count; shares are not known.",
            XRayCodes.NotProven => Text($"A search ended at its budget; something up to {f.Number:P1} better may exist."),
            _ => f.Code,
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
