using Simulation.Domain;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Tests.Client;

public sealed class TextsTests
{
    public static TheoryData<Language> Languages => [Language.En, Language.Ru, Language.Kk];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_refusal_has_a_sentence(Language language)
    {
        foreach (var refusal in Enum.GetValues<RefusalCode>())
        {
            var sentence = Wording.In(language).Refusals.Of(new Refusal(refusal, ["1", "2"]));
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Numbers_take_the_right_noun()
    {
        Assert.Equal("1\u00A0offer waits for your answer", Wording.En.Desk.StatusOffersWait(1));
        Assert.Equal("2\u00A0предложения ждут вашего ответа", Wording.Ru.Desk.StatusOffersWait(2));
        Assert.Equal("11\u00A0предложений ждут вашего ответа", Wording.Ru.Desk.StatusOffersWait(11));
        Assert.Equal("5\u00A0ұсыныс жауабыңызды күтуде", Wording.Kk.Desk.StatusOffersWait(5));
    }
}
