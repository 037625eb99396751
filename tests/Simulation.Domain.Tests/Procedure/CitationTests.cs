using CsCheck;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Tests.Procedure;

public sealed class CitationTests
{
    private static readonly ImmutableArray<CitedDocument> Documents =
    [
        new("rules", new Localized("Бас Ассамблея, A/520/Rev.20", "Генеральная Ассамблея, A/520/Rev.20", "General Assembly, A/520/Rev.20"), null),
        new("charter", new Localized("БҰҰ Жарғысы", "Устав ООН", "Charter of the United Nations"), null),
    ];

    [Theory]
    [InlineData("rule 113", Language.En, "General Assembly, A/520/Rev.20, rule 113")]
    [InlineData("rule 113", Language.Ru, "Генеральная Ассамблея, A/520/Rev.20, правило 113")]
    [InlineData("rule 113", Language.Kk, "Бас Ассамблея, A/520/Rev.20, 113-қағида")]
    [InlineData("rules 118, 119", Language.En, "General Assembly, A/520/Rev.20, rules 118, 119")]
    [InlineData("rules 118, 119", Language.Ru, "Генеральная Ассамблея, A/520/Rev.20, правила 118, 119")]
    [InlineData("rules 118, 119", Language.Kk, "Бас Ассамблея, A/520/Rev.20, 118, 119-қағидалар")]
    [InlineData("article 27 (3) of charter", Language.En, "Charter of the United Nations, article 27 (3)")]
    [InlineData("article 27 (3) of charter", Language.Ru, "Устав ООН, статья 27 (3)")]
    [InlineData("article 27 (3) of charter", Language.Kk, "БҰҰ Жарғысы, 27 (3)-бап")]
    [InlineData("paragraphs 8–10", Language.Ru, "Генеральная Ассамблея, A/520/Rev.20, пункты 8–10")]
    [InlineData("section IV.1 (C)", Language.En, "General Assembly, A/520/Rev.20, section IV.1 (C)")]
    [InlineData("practice of charter", Language.Ru, "Устав ООН, сложившаяся практика")]
    [InlineData("choice", Language.En, "a choice of these rules")]
    public void A_source_is_shown_as_its_language_writes_it(string text, Language language, string shown) =>
        Assert.Equal(shown, Citation.Parse(text, "rules")!.In(language, Documents));

    [Theory]
    [InlineData("")]
    [InlineData("113")]
    [InlineData("rule")]
    [InlineData("Rule 113")]
    [InlineData("rule 113 of The Charter")]
    [InlineData("clause 5")]
    [InlineData("practice 5")]
    public void What_names_no_provision_is_no_source(string text) => Assert.Null(Citation.Parse(text, "rules"));

    [Theory]
    [InlineData("at least 1/4 of members", 48, 193, false)]
    [InlineData("at least 1/4 of members", 49, 193, true)]
    [InlineData("more than 1/2 of members", 96, 192, false)]
    [InlineData("more than 1/2 of members", 97, 192, true)]
    [InlineData("at least 1/5 of present", 0, 0, true)]
    [InlineData("at least 1/2 of voting-power", 2_516_000, 5_032_000, true)]
    public void A_share_is_met_exactly(string share, long part, long whole, bool met) => Assert.Equal(met, ShareNeeded.Parse(share)!.IsMet(part, whole));

    /// <summary>What is needed is met, and one less is not: no rounding anywhere.</summary>
    [Fact]
    public void The_number_needed_is_the_smallest_that_is_enough() =>
        Gen.Select(Gen.Int[1, 1_000], Gen.Int[1, 1_000], Gen.Bool, Gen.Long[1, 1_000_000_000])
            .Where((n, d, _, _) => n <= d)
            .Sample((n, d, more, whole) =>
            {
                var share = new ShareNeeded(n, d, more, ShareOf.Members);
                var needed = share.Needed(whole);
                return share.IsMet(needed, whole) && !share.IsMet(needed - 1, whole);
            });

    [Fact]
    public void A_share_is_read_as_it_is_written() =>
        Gen.Select(Gen.Int[1, 9_999], Gen.Int[1, 9_999], Gen.Bool, Gen.Enum<ShareOf>())
            .Sample((n, d, more, of) => ShareNeeded.Parse(new ShareNeeded(n, d, more, of).ToString()) == new ShareNeeded(n, d, more, of));
}
