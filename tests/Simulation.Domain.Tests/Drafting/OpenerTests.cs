using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Openers;

namespace Simulation.Domain.Tests.Drafting;

public sealed class OpenerTests
{
    public static TheoryData<DraftLanguage, ClauseKind> Lists => new MatrixTheoryData<DraftLanguage, ClauseKind>(Enum.GetValues<DraftLanguage>(), Enum.GetValues<ClauseKind>());

    [Theory, MemberData(nameof(Lists))]
    public void Every_listed_opener_is_found_in_a_sentence_and_comes_once(DraftLanguage language, ClauseKind kind)
    {
        var list = OpenerList.Of(language, kind);
        Assert.True(list.Openers.Length > 60);
        Assert.Equal(list.Openers.Length, list.Openers.Select(o => o.Phrase).Distinct().Count());
        Assert.All(list.Openers, o => Assert.True(list.IsListed(o.Phrase + " 1"), o.Phrase));
    }

    [Theory]
    [InlineData(DraftLanguage.En, "Recalling also its resolution", "Recalling also")]
    [InlineData(DraftLanguage.En, "Further strongly deploring the delay", "Further strongly deploring")]
    [InlineData(DraftLanguage.En, "Taking note of the report", "Taking note")]
    [InlineData(DraftLanguage.En, "Having heard the statement", "Having heard")]
    [InlineData(DraftLanguage.Ru, "С глубокой обеспокоенностью отмечая рост", "С глубокой обеспокоенностью отмечая")]
    [InlineData(DraftLanguage.Fr, "S’inquiétant de la situation", "S’inquiétant")]
    [InlineData(DraftLanguage.Es, "Observando con profunda preocupación la situación", "Observando")]
    public void The_opener_of_a_preambular_sentence(DraftLanguage language, string sentence, string opener) =>
        Assert.Equal(opener, sentence[..OpenerList.Of(language, ClauseKind.Preambular).Find(sentence).Length]);

    [Theory]
    [InlineData(DraftLanguage.En, "Calls upon all States", "Calls upon")]
    [InlineData(DraftLanguage.En, "Decides further that", "Decides further")]
    [InlineData(DraftLanguage.Ru, "просит также Генерального секретаря", "просит также")]
    [InlineData(DraftLanguage.Ru, "самым решительным образом осуждает нападения", "самым решительным образом осуждает")]
    [InlineData(DraftLanguage.Fr, "Prie également le Secrétaire général", "Prie également")]
    public void The_opener_of_an_operative_sentence(DraftLanguage language, string sentence, string opener) =>
        Assert.Equal(opener, sentence[..OpenerList.Of(language, ClauseKind.Operative).Find(sentence).Length]);

    [Theory]
    [InlineData("Working Group on harbours")]
    [InlineData("MONUSCO’s performance")]
    [InlineData("the report")]
    [InlineData("")]
    public void Other_words_are_no_openers(string sentence) =>
        Assert.True(OpenerList.Of(DraftLanguage.En, ClauseKind.Preambular).Find(sentence).IsNone);

    [Fact]
    public void Completion_offers_the_most_frequent_first() =>
        Assert.Equal(["Reaffirming", "Recalling", "Recognizing"], OpenerList.Of(DraftLanguage.En, ClauseKind.Preambular).Completions("re").Take(3).Select(o => o.Phrase).Order());

    [Theory]
    [InlineData(DraftLanguage.En, "Decides", "Demands", "Calls upon", "Urges", "Encourages", "Invites", "Takes note")]
    [InlineData(DraftLanguage.Ru, "постановляет также", "требует", "настоятельно призывает", "просит", "рекомендует", "предлагает", "принимает к сведению")]
    [InlineData(DraftLanguage.Kk, "шешім қабылдайды", "талап етеді", "шақырады", "сұрайды", "көтермелейді", "ұсынады", "назарға алады")]
    [InlineData(DraftLanguage.Fr, "Décide également", "Exige", "Demande", "Prie", "Encourage", "Invite", "Prend note")]
    [InlineData(DraftLanguage.Es, "Decide", "Exige", "Exhorta", "Insta", "Alienta", "Invita", "Toma nota")]
    public void Verbs_have_a_strength(DraftLanguage language, params string[] strongestFirst)
    {
        Assert.Equal([7, 6, 5, 4, 3, 2, 1], strongestFirst.Select(v => Strength.Of(language, v)));
        Assert.Equal(0, Strength.Of(language, "Welcomes"));
    }
}
