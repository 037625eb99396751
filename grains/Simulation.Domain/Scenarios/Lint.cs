using System.Globalization;
using Simulation.Domain.Bargaining;

namespace Simulation.Domain.Scenarios;

/// <summary>What a good scenario has (docs/scenario-format.md): warnings, since a scenario without it still plays.</summary>
public static class Lint
{
    /// <summary>Up to this many packages are looked at one by one; beyond it only what follows issue by issue is said.</summary>
    public const long MostPackages = 2_000_000;

    /// <summary>What every delegation's best package gives, points.</summary>
    public const int BestPackage = 100;

    /// <summary>All warnings, in the order of the documentation.</summary>
    public static LintReport Of(Scenario scenario)
    {
        var space = new PackageSpace(scenario);
        var survey = space.Count <= MostPackages ? space.Enumerate() : space.Estimate();
        if (scenario.Structure.Committee is { } committee)
        {
            // Where texts are negotiated there are no packages, and nothing that could be said of them.
            return new LintReport([.. CommitteeLint.Of(scenario, committee)], survey);
        }

        return new LintReport(
            [
                .. BestPackages(scenario),
                .. Acceptable(space, survey),
                .. Trading(survey),
                .. Interests(scenario),
                .. Middle(survey),
                .. survey.Exhaustive ? [] : ImmutableArray.Create(new LintWarning(LintCodes.TooManyPackages, [Text(space.Count), Text(MostPackages)])),
            ],
            survey);
    }

    private static IEnumerable<LintWarning> BestPackages(Scenario scenario) =>
        from instructions in scenario.Instructions
        where instructions.ScoreSheet.Maximum != BestPackage
        select new LintWarning(LintCodes.BestPackage, [instructions.Delegation.Value, Text(instructions.ScoreSheet.Maximum)]);

    private static IEnumerable<LintWarning> Acceptable(PackageSpace space, PackageSurvey survey)
    {
        if (survey.Acceptable == 0)
        {
            yield return new LintWarning(LintCodes.NothingAcceptable, [Text(space.Count)]);
        }
        else if (survey.Acceptable is { } acceptable && acceptable * 2 > space.Count)
        {
            yield return new LintWarning(LintCodes.TooMuchAcceptable, [Text(acceptable), Text(space.Count)]);
        }
    }

    /// <summary>Splitting every issue must leave at least a tenth on the table.</summary>
    private static IEnumerable<LintWarning> Trading(PackageSurvey survey)
    {
        if (survey.BestAcceptableTotal is { } best && best * 10L < survey.MiddleTotal * 11L)
        {
            yield return new LintWarning(LintCodes.LittleToTrade, [Text(best), Text(survey.MiddleTotal)]);
        }
    }

    private static IEnumerable<LintWarning> Interests(Scenario scenario)
    {
        var issues = scenario.Structure.Issues.Select(issue => scenario.Instructions
            .Select(i => new Stance(issue, i.ScoreSheet))
            .Where(stance => !stance.IsIndifferent)
            .ToImmutableArray()).ToImmutableArray();
        if (!issues.Any(stances => Pairs(stances).Any(pair => pair.One.AgreesWith(pair.Other))))
        {
            yield return new LintWarning(LintCodes.NothingCompatible, []);
        }

        if (!issues.Any(stances => Pairs(stances).Any(pair => pair.One.Opposes(pair.Other))))
        {
            yield return new LintWarning(LintCodes.NothingOpposed, []);
        }
    }

    private static IEnumerable<LintWarning> Middle(PackageSurvey survey)
    {
        if (survey.DominatingMiddle == 0)
        {
            yield return new LintWarning(LintCodes.MiddleEfficient, [Text(survey.MiddleTotal)]);
        }
    }

    private static IEnumerable<(Stance One, Stance Other)> Pairs(ImmutableArray<Stance> stances) =>
        from i in Enumerable.Range(0, stances.Length)
        from j in Enumerable.Range(i + 1, stances.Length - i - 1)
        select (stances[i], stances[j]);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What one delegation wants most and least on one issue.</summary>
    private sealed class Stance
    {
        private readonly ImmutableHashSet<string> best;
        private readonly ImmutableHashSet<string> worst;

        public Stance(Issue issue, ScoreSheet sheet)
        {
            var most = issue.Options.Max(o => sheet.Value(issue.Id, o.Id));
            var least = issue.Options.Min(o => sheet.Value(issue.Id, o.Id));
            best = [.. issue.Options.Select(o => o.Id).Where(o => sheet.Value(issue.Id, o) == most)];
            worst = [.. issue.Options.Select(o => o.Id).Where(o => sheet.Value(issue.Id, o) == least)];
            IsIndifferent = most == least;
        }

        /// <summary>Whoever is indifferent neither shares a wish nor opposes one.</summary>
        public bool IsIndifferent { get; }

        public bool AgreesWith(Stance other) => best.Overlaps(other.best);

        /// <summary>What is best for each is worst for the other.</summary>
        public bool Opposes(Stance other) => best.IsSubsetOf(other.worst) && other.best.IsSubsetOf(worst);
    }
}

/// <summary>What the lint found.</summary>
/// <param name="Survey">The figures that the warnings come from; teachers read them too.</param>
[GenerateSerializer, Immutable, Alias("LintReport.v1")]
public sealed record LintReport(ImmutableArray<LintWarning> Warnings, PackageSurvey Survey);

/// <param name="Code">One of <see cref="LintCodes"/>: the translation key.</param>
/// <param name="Arguments">Values for the sentence, in the order that the code documents.</param>
[GenerateSerializer, Immutable, Alias("LintWarning.v1")]
public sealed record LintWarning(string Code, ImmutableArray<string> Arguments);

/// <summary>What can be less than good; never renamed, only added to.</summary>
public static class LintCodes
{
    /// <summary>A delegation's best package doesn't give 100 points. Arguments: delegation, points.</summary>
    public const string BestPackage = "best-package-is-not-100";

    /// <summary>No package reaches every delegation's reservation value. Argument: packages.</summary>
    public const string NothingAcceptable = "nothing-acceptable";

    /// <summary>More than half of all packages reach every reservation value. Arguments: how many, of how many.</summary>
    public const string TooMuchAcceptable = "too-much-acceptable";

    /// <summary>The best total over acceptable packages is less than 10 % above the middle's. Arguments: best, middle, points.</summary>
    public const string LittleToTrade = "little-to-trade";

    /// <summary>On no issue do two delegations want the same option.</summary>
    public const string NothingCompatible = "nothing-compatible";

    /// <summary>On no issue is each one's best option the other's worst.</summary>
    public const string NothingOpposed = "nothing-opposed";

    /// <summary>No package is better for somebody and worse for nobody than the package of middle options. Argument: its total, points.</summary>
    public const string MiddleEfficient = "middle-is-efficient";

    /// <summary>There are too many packages to look at each; only what follows issue by issue was checked. Arguments: packages, limit.</summary>
    public const string TooManyPackages = "too-many-packages";

    /// <summary>There is no phase in which the committee meets: nobody gets the floor, and nothing is put to the vote.</summary>
    public const string NobodyMeets = "nobody-meets";

    /// <summary>There is no phase in which texts may be written.</summary>
    public const string NobodyDrafts = "nobody-drafts";

    /// <summary>News is due when the meeting is over. Arguments: inject, its minute, minutes of the meeting.</summary>
    public const string NewsTooLate = "news-after-the-end";

    /// <summary>A delegation has no red line. Argument: delegation.</summary>
    public const string NoRedLine = "no-red-line";

    /// <summary>An observer sponsors a starting text where observers may not propose. Arguments: draft, delegation.</summary>
    public const string SponsorMayNotPropose = "sponsor-may-not-propose";

    /// <summary>A starting text has no operative paragraph that the reader finds. Arguments: draft, language.</summary>
    public const string DraftDecidesNothing = "draft-decides-nothing";

    /// <summary>A starting text has other paragraphs, points or brackets in one language than in the primary one. Arguments: draft, language, primary language.</summary>
    public const string DraftLanguagesDiffer = "draft-languages-differ";

    /// <summary>A question of the rules of procedure can't be counted, because a member's population or weight is missing. Arguments: question, delegation.</summary>
    public const string VotesUncountable = "votes-uncountable";

    /// <summary>A question of the rules of procedure can't be carried by this membership. Arguments: question, members.</summary>
    public const string MajorityOutOfReach = "majority-out-of-reach";

    /// <summary>A member is permanent where no question knows a veto. Argument: delegation.</summary>
    public const string VetoUnknown = "veto-unknown";

    /// <summary>There is no script: nothing shows that the case can be played.</summary>
    public const string NoScript = "no-script";

    /// <summary>The script puts nothing to the vote.</summary>
    public const string ScriptDecidesNothing = "script-decides-nothing";

    /// <summary>A delegation does nothing in the script. Argument: delegation.</summary>
    public const string NeverPlays = "never-plays";
}
