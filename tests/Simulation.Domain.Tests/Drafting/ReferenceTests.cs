using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Domain.Tests.Drafting;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData(DraftLanguage.En, "as set out in paragraph 2 above", "as set out in paragraph {#o2} above")]
    [InlineData(DraftLanguage.En, "paragraphs 1, 2 and 3 of this resolution", "paragraphs {#o1}, {#o2} and {#o3} of this resolution")]
    [InlineData(DraftLanguage.En, "paragraph 2 shall not apply", "paragraph {#o2} shall not apply")]
    [InlineData(DraftLanguage.En, "paragraph 2 (a) below", "paragraph {#o2} (a) below")]
    [InlineData(DraftLanguage.En, "paragraphs 1 and 3 of resolution 2182 (2014)", "paragraphs 1 and 3 of resolution 2182 (2014)")]
    [InlineData(DraftLanguage.En, "paragraph 3.2.2 of Chapter V", "paragraph 3.2.2 of Chapter V")]
    [InlineData(DraftLanguage.En, "paragraph 29 above", "paragraph 29 above")]
    [InlineData(DraftLanguage.Ru, "в пункте 2 выше", "в пункте {#o2} выше")]
    [InlineData(DraftLanguage.Ru, "в пунктах 1 и 2 настоящей резолюции", "в пунктах {#o1} и {#o2} настоящей резолюции")]
    [InlineData(DraftLanguage.Ru, "пунктом 2 резолюции 2216 (2015)", "пунктом 2 резолюции 2216 (2015)")]
    [InlineData(DraftLanguage.Fr, "au paragraphe 2 ci-dessus", "au paragraphe {#o2} ci-dessus")]
    [InlineData(DraftLanguage.Fr, "au paragraphe 2 de la résolution 2182 (2014)", "au paragraphe 2 de la résolution 2182 (2014)")]
    [InlineData(DraftLanguage.Es, "en los párrafos 1 y 2 de la presente resolución", "en los párrafos {#o1} y {#o2} de la presente resolución")]
    [InlineData(DraftLanguage.Kk, "осы қарардың 2-тармағында", "осы қарардың {#o2}-тармағында")]
    [InlineData(DraftLanguage.Kk, "2216 (2015) қарарының 2-тармағында", "2216 (2015) қарарының 2-тармағында")]
    public void Numbers_of_own_paragraphs_become_ids(DraftLanguage language, string written, string stored)
    {
        var bound = References.Bind(Three(language, written));
        Assert.Equal(stored, bound.Operative[0].Text);
        Assert.Equal(written, References.Render(bound).Operative[0].Text);
    }

    [Fact]
    public void A_reference_follows_its_paragraph()
    {
        var bound = References.Bind(Three(DraftLanguage.En, "as in paragraph 3 above"));
        var shorter = bound with { Operative = bound.Operative.RemoveAt(1) };
        Assert.Equal("as in paragraph 2 above", References.Render(shorter).Operative[0].Text);
        Assert.Empty(References.Dangling(shorter));
    }

    [Fact]
    public void A_reference_to_what_is_gone_is_a_place_to_fill()
    {
        var bound = References.Bind(Three(DraftLanguage.En, "as in paragraph 3 above"));
        var shorter = bound with { Operative = bound.Operative.RemoveAt(2) };
        Assert.Equal("as in paragraph […] above", References.Render(shorter).Operative[0].Text);
        Assert.Equal([new ClauseId("o1")], References.Dangling(shorter));
    }

    private static Resolution Three(DraftLanguage language, string first)
    {
        var read = ResolutionReader.Read("The General Assembly,\n\nRecalling the Charter,\n\n1. Decides to act;\n\n2. Urges haste;\n\n3. Invites all.").Resolution;
        return read with { Language = language, Operative = read.Operative.SetItem(0, read.Operative[0] with { Text = first }) };
    }
}
