using Simulation.Domain;
using Simulation.Domain.Procedure;
using Simulation.Library;
using Simulation.Web.Host.Texts;

namespace Simulation.Web.Tests.Committees;

/// <summary>Whatever can be changed about rules, and whatever can be wrong with them, is said in words in every language.</summary>
public sealed class RulesTextsTests
{
    private static readonly Language[] AllLanguages = [Language.Kk, Language.Ru, Language.En];

    private static readonly RulesOfProcedure Preset = BuiltInLibrary.Rules("una-usa")!;

    public static TheoryData<string> Codes => [.. RulesDifferences.Codes];

    [Theory, MemberData(nameof(Codes))]
    public void Every_difference_has_a_sentence_in_every_language(string code)
    {
        Assert.True(RulesTexts.Knows(code), code);
        var names = AllLanguages.Select(l => RulesTexts.Setting(code, l)).ToList();
        Assert.All(names, n => Assert.NotEmpty(n));
        Assert.Equal(3, names.Distinct().Count());
    }

    public static TheoryData<Type> Enums =>
    [
        typeof(QuorumCheck), typeof(QuestionNature), typeof(TieRule), typeof(YieldTo), typeof(WhenListEnds), typeof(ReplyTime), typeof(CaucusOrder), typeof(Withdrawal),
        typeof(AmendmentOrder), typeof(VotingMethod), typeof(RollCallOrder), typeof(MotionKind), typeof(DecidedBy), typeof(Proceedings), typeof(MotionParameter), typeof(MotionAct),
    ];

    [Theory, MemberData(nameof(Enums))]
    public void Every_value_of_a_setting_is_a_word_in_every_language(Type values)
    {
        var code = values == typeof(MotionAct) ? "motion-does" : "other";
        foreach (var word in Enum.GetNames(values).Select(n => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(n)))
        {
            // The Kazakh and the Russian word are never Latin.
            Assert.Matches("[А-яӘәІіҢңҒғҮүҰұҚқӨөҺһ]", RulesTexts.Value(code, word, Language.Kk));
            Assert.Matches("[А-я]", RulesTexts.Value(code, word, Language.Ru));
            Assert.NotEmpty(RulesTexts.Value(code, word, Language.En));
        }
    }

    [Fact]
    public void Every_majority_of_the_presets_is_said_in_words() =>
        Assert.All(
            BuiltInLibrary.RulesOfProcedure.SelectMany(r => r.Questions.Select(q => q.Majority).Concat(r.Motions.Select(m => m.Majority).OfType<string>())).Distinct(),
            majority => Assert.Matches("[А-я]", RulesTexts.Majority(majority, Language.Ru)));

    /// <summary>The codes stand in the checks themselves; one that has no sentence would be shown as it is.</summary>
    [Fact]
    public void Every_finding_that_the_checks_make_here_has_a_sentence()
    {
        var broken = Preset with
        {
            UsualQuestion = "nothing",
            Quorum = Preset.Quorum with { Debate = [new ShareNeeded(5, 4, false, ShareOf.Members)], Source = [] },
            Questions = [.. Preset.Questions.Select(q => q with { Nature = QuestionNature.Substantive, Majority = "Most" }), Preset.Questions[0]],
            Consensus = Preset.Consensus with { SoughtFirst = true, VoteIfBroken = false },
            Speaking = Preset.Speaking with { SpeechSeconds = 1, Source = [new Citation(ProvisionKind.Rule, "1", "unheard-of")] },
            Ballots = Preset.Ballots with { Methods = [], Pass = true },
            Documents = [.. Preset.Documents, .. Preset.Documents],
            Caucus = null,
            Motions =
            [
                .. Preset.Motions.Select(m => m with { Rank = 1, Majority = null, InOrderIn = [], Parameters = [] }),
                Preset.Motions[0] with { Rank = null, DecidedBy = DecidedBy.Chair, Majority = "MajorityPV", Kind = MotionKind.Motion },
            ],
        };
        var findings = RulesChecks.Of(broken);
        var sentences = findings.SelectMany(f => AllLanguages.Select(l => RulesTexts.Finding(f, broken, l))).ToList();
        Assert.True(findings.Select(f => f.Code).Distinct().Count() >= 18, string.Join(", ", findings.Select(f => f.Code).Distinct()));
        Assert.All(findings, f => Assert.True(RulesTexts.KnowsFinding(f.Code), f.Code));
        Assert.All(sentences, s => Assert.DoesNotMatch(@"[{}]|^[a-z-]+$", s));
    }

    [Fact]
    public void A_changed_setting_is_said_with_what_it_was()
    {
        var adapted = Preset with { Speaking = Preset.Speaking with { SpeechSeconds = 75 } };
        var difference = Assert.Single(RulesDifferences.Between(Preset, adapted));
        var before = Preset.Speaking.SpeechSeconds is { } seconds ? $"{seconds} s" : "no limit";
        Assert.Equal($"Length of a speech: 75 s (was: {before})", RulesTexts.Difference(difference, Preset, adapted, Language.En));
    }

    [Fact]
    public void A_changed_motion_is_said_by_its_label()
    {
        var motion = Preset.Motion(MotionAct.CloseDebate)!;
        var adapted = Preset with { Motions = Preset.Motions.Replace(motion, motion with { SpeakersAgainst = 5 }) };
        var said = RulesTexts.Difference(Assert.Single(RulesDifferences.Between(Preset, adapted)), Preset, adapted, Language.Ru);
        Assert.StartsWith($"«{motion.Label.Ru}», выступающих «против»: 5 (было: ", said, StringComparison.Ordinal);
    }
}
