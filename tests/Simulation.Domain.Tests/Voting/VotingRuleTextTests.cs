using System.Text.Json;
using Simulation.Domain.Voting;

namespace Simulation.Domain.Tests.Voting;

public class VotingRuleTextTests
{
    [Theory]
    [InlineData("MajorityPV"), InlineData("TwoThirdsPV"), InlineData("MajorityOfMembers"), InlineData("FixedCount(9)"), InlineData("ScSubstantive")]
    [InlineData("ScSubstantive(7)"), InlineData("EuQmv"), InlineData("EuReinforcedQmv"), InlineData("EuQmvOptOut"), InlineData("UnanimityAbstainOk")]
    [InlineData("UnanimityStrict"), InlineData("Consensus"), InlineData("Silence"), InlineData("Silence(2026-03-01T12:00:00Z)"), InlineData("Silence(2026-03-01T12:00:00.5Z)")]
    [InlineData("Weighted(85,total)"), InlineData("Weighted(50,cast,strict)"), InlineData("Weighted(2/3,cast)"), InlineData("Weighted(66.67,total)"), InlineData("Weighted(0.5,total)")]
    [InlineData("WtoVote(ordinary)"), InlineData("WtoVote(interpretation)"), InlineData("WtoVote(waiver)"), InlineData("WtoVote(accession)")]
    public void A_rule_is_written_as_it_is_read(string text)
    {
        var rule = VotingRuleText.Parse(text).Rule;
        Assert.Equal(text, rule?.ToString());
        Assert.Equal(rule, JsonSerializer.Deserialize<VotingRule>(JsonSerializer.Serialize(rule, Wire.Json), Wire.Json));
    }

    [Theory]
    [InlineData(" majoritypv ", "MajorityPV")]
    [InlineData("MajorityPV()", "MajorityPV")]
    [InlineData("FixedCount ( 9 )", "FixedCount(9)")]
    [InlineData("Weighted( 85 %, Total )", "Weighted(85,total)")]
    [InlineData("Weighted(>50,cast)", "Weighted(50,cast,strict)")]
    [InlineData("Weighted(>=50,votes cast)", "Weighted(50,cast)")]
    [InlineData("Silence(2026-03-01T17:00:00+05:00)", "Silence(2026-03-01T12:00:00Z)")]
    [InlineData("ScSubstantive(1946-65)", "ScSubstantive(7)")]
    [InlineData("WtoVote", "WtoVote(ordinary)")]
    public void Other_spellings_are_read_as_well(string text, string canonical) => Assert.Equal(canonical, VotingRuleText.Parse(text).Rule?.ToString());

    [Theory]
    [InlineData("", RuleTextError.UnknownRule)]
    [InlineData("Plurality", RuleTextError.UnknownRule)]
    [InlineData("(", RuleTextError.Malformed)]
    [InlineData("FixedCount(9", RuleTextError.Malformed)]
    [InlineData("FixedCount", RuleTextError.ArgumentMissing)]
    [InlineData("Weighted(85)", RuleTextError.ArgumentMissing)]
    [InlineData("FixedCount(0)", RuleTextError.ArgumentInvalid)]
    [InlineData("FixedCount(-1)", RuleTextError.ArgumentInvalid)]
    [InlineData("FixedCount(nine)", RuleTextError.ArgumentInvalid)]
    [InlineData("FixedCount(99999999999)", RuleTextError.ArgumentInvalid)]
    [InlineData("MajorityPV(9)", RuleTextError.ArgumentInvalid)]
    [InlineData("Weighted(0,total)", RuleTextError.ArgumentInvalid)]
    [InlineData("Weighted(101,total)", RuleTextError.ArgumentInvalid)]
    [InlineData("Weighted(1/0,total)", RuleTextError.ArgumentInvalid)]
    [InlineData("Weighted(85,most)", RuleTextError.ArgumentInvalid)]
    [InlineData("Weighted(85,total,loose)", RuleTextError.ArgumentInvalid)]
    [InlineData("Silence(soon)", RuleTextError.ArgumentInvalid)]
    [InlineData("WtoVote(tariff)", RuleTextError.ArgumentInvalid)]
    public void What_is_no_rule_is_told(string text, RuleTextError error) => Assert.Equal(error, VotingRuleText.Parse(text).Error);

    [Fact]
    public void Every_rule_has_a_text_and_a_name_on_the_wire() =>
        Assert.All(
            typeof(VotingRule).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(VotingRule))),
            t => Assert.True(
                VotingRuleText.Parse(t.Name).Error is null or RuleTextError.ArgumentMissing
                && typeof(VotingRule).GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonDerivedTypeAttribute), false)
                    .Cast<System.Text.Json.Serialization.JsonDerivedTypeAttribute>().Any(a => a.DerivedType == t),
                t.Name));

    public static TheoryData<TallyReason> Reasons => [.. Enum.GetValues<TallyReason>()];

    [Theory, MemberData(nameof(Reasons))]
    public void Every_explanation_is_said_in_three_languages(TallyReason reason)
    {
        var explanation = new Explanation(reason, [.. Enumerable.Range(1, 8).Select(n => $"{n}")]);
        string[] said = [.. Enum.GetValues<Language>().Select(l => TallyTexts.Of(explanation, l))];
        Assert.Equal(3, said.Distinct().Count());
        Assert.All(said, s => Assert.True(s.EndsWith('.') && !s.Contains(reason.ToString()), s));
    }
}
