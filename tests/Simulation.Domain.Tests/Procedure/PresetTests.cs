using System.Text.Json;
using Simulation.Domain.Procedure;
using Simulation.Library;

namespace Simulation.Domain.Tests.Procedure;

/// <summary>The rules of procedure that ship, against the tables of the specification (A2, A5, A5.1).</summary>
public sealed class PresetTests
{
    public static TheoryData<string> Presets =>
    [
        "un-general-assembly-committee", "un-security-council", "un-security-council-1946-1965", "eu-council", "osce", "wto", "weighted",
        "un4mun", "una-usa", "thimun",
    ];

    [Fact]
    public void Every_body_asked_for_has_its_rules() => Assert.Equal(Presets.Select(p => p.Data), BuiltInLibrary.RulesOfProcedure.Select(r => r.Id));

    [Theory, MemberData(nameof(Presets))]
    public void A_body_can_meet_under_its_rules(string id) => Assert.Empty(RulesChecks.Of(Rules(id)));

    /// <summary>GA 193: 49 in committee, 97 to decide; small bodies 4 / 8 and 8 / 16.</summary>
    [Theory]
    [InlineData("un-general-assembly-committee", 193, 49, 97)]
    [InlineData("un-general-assembly-committee", 15, 4, 8)]
    [InlineData("un-general-assembly-committee", 30, 8, 16)]
    [InlineData("una-usa", 30, 8, 16)]
    [InlineData("un4mun", 193, 49, 97)]
    [InlineData("wto", 166, 84, 84)]
    [InlineData("eu-council", 27, 0, 14)]
    [InlineData("un-security-council", 15, 0, 0)]
    [InlineData("osce", 57, 0, 0)]
    public void Quorum_is_the_smallest_number_that_is_enough(string id, int entitled, int debate, int decision)
    {
        var quorum = Rules(id).Quorum;
        Assert.Equal((debate, decision), (Needed(quorum.Debate, entitled), Needed(quorum.Decision, entitled)));
    }

    [Fact]
    public void A_third_of_193_is_65() => Assert.Equal(65, new ShareNeeded(1, 3, false, ShareOf.Members).Needed(193));

    [Fact]
    public void A_weighted_body_needs_most_members_and_half_of_the_votes() =>
        Assert.Equal(["more than 1/2 of members", "at least 1/2 of voting-power"], Rules("weighted").Quorum.Decision.Select(s => s.ToString()));

    /// <summary>A5: rule, whether it interrupts, speakers for and against (null: at the chair's discretion), majority.</summary>
    [Theory]
    [InlineData("point-of-order", "113", true, 0, 0, DecidedBy.Chair, null)]
    [InlineData("appeal-ruling", "113", false, 0, 0, DecidedBy.Vote, "MajorityPV")]
    [InlineData("suspend-meeting", "118, 119", false, 0, 0, DecidedBy.Vote, "MajorityPV")]
    [InlineData("adjourn-meeting", "118, 119", false, 0, 0, DecidedBy.Vote, "MajorityPV")]
    [InlineData("adjourn-debate", "116, 119", false, 2, 2, DecidedBy.Vote, "MajorityPV")]
    [InlineData("close-debate", "117, 119", false, 0, 2, DecidedBy.Vote, "MajorityPV")]
    [InlineData("decide-competence", "121", false, null, null, DecidedBy.Vote, "MajorityPV")]
    [InlineData("reconsider", "123", false, 0, 2, DecidedBy.Vote, "TwoThirdsPV")]
    [InlineData("divide", "129", false, 2, 2, DecidedBy.ConsentOrVote, "MajorityPV")]
    [InlineData("limit-speeches", "114", false, 2, 2, DecidedBy.Vote, "MajorityPV")]
    [InlineData("close-list", "115", false, 0, 0, DecidedBy.Consent, null)]
    [InlineData("order-proposals", "131", false, null, null, DecidedBy.Vote, "MajorityPV")]
    [InlineData("recorded-vote", "127", false, 0, 0, DecidedBy.Request, null)]
    [InlineData("roll-call", "127", false, 0, 0, DecidedBy.Request, null)]
    [InlineData("right-of-reply", "115", false, 0, 0, DecidedBy.Chair, null)]
    public void The_committees_table_is_that_of_the_rules(string id, string rule, bool interrupts, int? speakersFor, int? against, DecidedBy decidedBy, string? majority)
    {
        var motion = Rules("un-general-assembly-committee").Motion(id)!;
        Assert.Equal(
            (rule, interrupts, speakersFor, against, decidedBy, majority, false),
            (motion.Source[0].Number, motion.Interrupts, motion.SpeakersFor, motion.SpeakersAgainst, motion.DecidedBy, motion.Majority, motion.NeedsSecond));
    }

    /// <summary>Rule 119; rule 33 of the Security Council; the merged table of A5.1, with extensions before new caucuses.</summary>
    [Theory]
    [InlineData("un-general-assembly-committee", "suspend-meeting adjourn-meeting adjourn-debate close-debate")]
    [InlineData("un4mun", "suspend-meeting adjourn-meeting adjourn-debate close-debate")]
    [InlineData("un-security-council", "suspend-meeting adjourn-meeting adjourn-to-time refer postpone introduce-amendment")]
    [InlineData("un-security-council-1946-1965", "suspend-meeting adjourn-meeting adjourn-to-time refer postpone introduce-amendment")]
    [InlineData("una-usa", "personal-privilege point-of-order inquiry adjourn-meeting suspend-meeting extend-caucus unmoderated-caucus moderated-caucus introduce-draft introduce-amendment postpone-debate resume-debate close-debate set-speaking-time")]
    public void Motions_precede_one_another_in_the_order_of_the_rules(string id, string order)
    {
        var motions = order.Split(' ').Select(m => Rules(id).Motion(m)!).ToList();
        Assert.All(motions.Zip(motions.Skip(1)), pair => Assert.True(
            pair.First.Precedes(pair.Second) && !pair.Second.Precedes(pair.First), $"{pair.First.Id} before {pair.Second.Id}"));
    }

    /// <summary>Or the same motion could be heaped upon itself for ever.</summary>
    [Theory, MemberData(nameof(Presets))]
    public void No_motion_precedes_itself(string id) => Assert.All(Rules(id).Motions, m => Assert.False(m.Rank is not null && m.Precedes(m), m.Id));

    [Theory, MemberData(nameof(Presets))]
    public void A_point_of_order_may_be_raised_on_any_motion(string id)
    {
        var point = Rules(id).Motion(MotionAct.Ruling)!;
        Assert.All(Rules(id).Motions.Where(m => m.Kind == MotionKind.Motion && m.Does != MotionAct.AppealRuling), m => Assert.True(point.Precedes(m), m.Id));
    }

    [Theory]
    [InlineData("un-general-assembly-committee", DecidedBy.ConsentOrVote)]
    [InlineData("un-security-council", DecidedBy.OriginalMover)]
    [InlineData("una-usa", DecidedBy.Vote)]
    [InlineData("wto", DecidedBy.Request)]
    public void Division_is_granted_as_the_body_grants_it(string id, DecidedBy decidedBy) => Assert.Equal(decidedBy, Rules(id).Motion(MotionAct.Divide)!.DecidedBy);

    [Theory]
    [InlineData("osce")]
    [InlineData("thimun")]
    [InlineData("eu-council")]
    [InlineData("weighted")]
    public void Some_bodies_know_no_division(string id) => Assert.Null(Rules(id).Motion(MotionAct.Divide));

    [Theory]
    [InlineData("un-general-assembly-committee", "procedural MajorityPV, ordinary MajorityPV, important TwoThirdsPV")]
    [InlineData("un-security-council", "procedural FixedCount(9), substantive ScSubstantive")]
    [InlineData("un-security-council-1946-1965", "procedural FixedCount(7), substantive ScSubstantive(7)")]
    [InlineData("eu-council", "procedural MajorityOfMembers, simple MajorityOfMembers, qualified EuQmv, reinforced EuReinforcedQmv, opt-out EuQmvOptOut, unanimity UnanimityAbstainOk")]
    [InlineData("osce", "procedural Consensus, decision Consensus")]
    [InlineData("wto", "procedural WtoVote(ordinary), ordinary WtoVote(ordinary), interpretation WtoVote(interpretation), waiver WtoVote(waiver), accession WtoVote(accession)")]
    [InlineData("weighted", "procedural Weighted(50,cast,strict), ordinary Weighted(50,cast,strict), special-70 Weighted(70,total), special-85 Weighted(85,total)")]
    [InlineData("un4mun", "procedural MajorityPV, ordinary MajorityPV, important TwoThirdsPV")]
    [InlineData("una-usa", "procedural MajorityPV, substantive MajorityPV")]
    [InlineData("thimun", "procedural MajorityPV, resolution MajorityPV")]
    public void Every_kind_of_question_has_its_majority(string id, string majorities) =>
        Assert.Equal(majorities, string.Join(", ", Rules(id).Questions.Select(q => $"{q.Id} {q.Majority}")));

    /// <summary>At the United Nations abstaining is always allowed; in Model UN never on procedure.</summary>
    [Theory]
    [InlineData("un-general-assembly-committee", true)]
    [InlineData("un-security-council", true)]
    [InlineData("un4mun", true)]
    [InlineData("una-usa", false)]
    [InlineData("thimun", false)]
    public void Members_may_abstain_on_motions_only_where_the_body_lets_them(string id, bool may) =>
        Assert.All(Rules(id).Motions.Where(m => m.Majority is not null), m => Assert.Equal(may, m.AbstainAllowed));

    [Fact]
    public void No_motion_of_the_United_Nations_needs_a_second() =>
        Assert.All(new[] { "un-general-assembly-committee", "un-security-council", "un-security-council-1946-1965", "un4mun" }, id => Assert.DoesNotContain(Rules(id).Motions, m => m.NeedsSecond));

    [Fact]
    public void Thimun_takes_nothing_by_two_thirds() =>
        Assert.DoesNotContain("TwoThirdsPV", Rules("thimun").Motions.Select(m => m.Majority).Concat(Rules("thimun").Questions.Select(q => q.Majority)));

    [Fact]
    public void The_small_Council_has_nowhere_the_nine_votes_of_the_large_one()
    {
        var rules = Rules("un-security-council-1946-1965");
        Assert.All(rules.Motions.Select(m => m.Majority).Concat(rules.Questions.Select(q => q.Majority)).OfType<string>(), m => Assert.Contains("(7)", m, StringComparison.Ordinal));
    }

    [Fact]
    public void Decision_34_401_limits_replies_and_explanations()
    {
        var rules = Rules("un-general-assembly-committee");
        Assert.Equal((2, 600, 300, 600, false), (rules.Replies.PerItem, rules.Replies.FirstSeconds, rules.Replies.FurtherSeconds, rules.Explanations.Seconds, rules.Explanations.SponsorsMay));
    }

    /// <summary>Each in its own language: a Russian text has no Kazakh letters, a Kazakh one isn't the Russian one.</summary>
    [Theory, MemberData(nameof(Presets))]
    public void Every_text_is_written_in_three_languages(string id)
    {
        var rules = Rules(id);
        Localized[] texts = [rules.Name, rules.Summary, .. rules.Questions.Select(q => q.Label), .. rules.Motions.SelectMany(m => new[] { m.Label, m.Meaning })];
        Assert.All(texts, text =>
        {
            Assert.DoesNotContain(text.Ru!, c => "әғқңөұүһіӘҒҚҢӨҰҮҺІ".Contains(c));
            Assert.DoesNotContain(text.En!, c => c is >= 'А' and <= 'я');
            Assert.Contains(text.Kk!, c => c is >= 'А' and <= 'я');
            Assert.NotEqual(text.Ru, text.Kk);
        });
    }

    [Theory, MemberData(nameof(Presets))]
    public void Every_motion_says_what_it_does_in_one_sentence(string id) =>
        Assert.All(Rules(id).Motions.SelectMany(m => new[] { m.Meaning.Kk!, m.Meaning.Ru!, m.Meaning.En! }), sentence =>
        {
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
            Assert.InRange(sentence.Length, 15, 260);
        });

    /// <summary>A session's journal holds the rules it met under.</summary>
    [Theory, MemberData(nameof(Presets))]
    public void Rules_come_back_from_the_journal_as_they_were_written(string id)
    {
        var written = JsonSerializer.Serialize(Rules(id), Wire.Json);
        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize<RulesOfProcedure>(written, Wire.Json), Wire.Json));
        Assert.Empty(RulesDifferences.Between(Rules(id), JsonSerializer.Deserialize<RulesOfProcedure>(written, Wire.Json)!));
    }

    private static RulesOfProcedure Rules(string id) => BuiltInLibrary.Rules(id)!;

    /// <summary>Where several shares are asked for, they are of different wholes; these bodies ask for one or none.</summary>
    private static int Needed(ImmutableArray<ShareNeeded> shares, int entitled) => (int)(shares.Length == 0 ? 0 : Assert.Single(shares).Needed(entitled));
}
