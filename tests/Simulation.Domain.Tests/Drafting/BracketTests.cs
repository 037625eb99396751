using Simulation.Domain.Drafting;

namespace Simulation.Domain.Tests.Drafting;

public sealed class BracketTests
{
    [Theory]
    [InlineData("agreed", 0, 0, 0)]
    [InlineData("to [reduce] emissions", 1, 0, 0)]
    [InlineData("by [KAZ, UZB: 20 | KGZ: 30] per cent before [date]", 2, 1, 0)]
    [InlineData("[KAZ: all [industrial] sectors | most sectors]", 2, 0, 0)]
    [InlineData("[ad ref: in equal shares] and [...]", 1, 1, 1)]
    [InlineData("an [open end", 0, 0, 0)]
    public void Open_places_are_counted(string text, int open, int placeholders, int adReferendum) =>
        Assert.Equal(new BracketCount(open, placeholders, adReferendum), Brackets.Count(text));

    [Fact]
    public void Alternatives_say_who_proposes_them()
    {
        var bracket = Assert.Single(Brackets.Of("by [KAZ, UZB: 20 | KGZ: 30] per cent"));
        Assert.Equal([("KAZ UZB", "20"), ("KGZ", "30")], bracket.Options.Select(o => (string.Join(' ', o.By), o.Text)));
    }

    [Fact]
    public void A_colon_after_ordinary_words_names_nobody() =>
        Assert.Empty(Assert.Single(Brackets.Of("[States shall: act]")).Options[0].By);

    [Fact]
    public void A_disputed_place_goes_from_agreed_to_agreed()
    {
        var text = Brackets.Enclose("reduce emissions by half", 20, 4, ["KAZ"]);
        Assert.Equal("reduce emissions by [KAZ: half]", text);
        text = Brackets.Propose(text, Brackets.Of(text)[0], "UZB", "a third");
        text = Brackets.Propose(text, Brackets.Of(text)[0], "TJK", "a third");
        Assert.Equal("reduce emissions by [KAZ: half | UZB, TJK: a third]", text);
        var tentative = Brackets.SettleAdReferendum(text, Brackets.Of(text)[0], 1);
        Assert.Equal("reduce emissions by [ad ref UZB, TJK: a third]", tentative);
        Assert.Equal(new BracketCount(0, 0, 1), Brackets.Count(tentative));
        Assert.Equal("reduce emissions by a third", Brackets.Settle(tentative, Brackets.Of(tentative)[0], 0));
    }

    [Fact]
    public void A_deleted_place_leaves_one_space() =>
        Assert.Equal("to reduce emissions, now", Brackets.Settle("to reduce [all] emissions [worldwide], now", Brackets.Of("to reduce [all] emissions [worldwide], now")[0], null) is var once
            ? Brackets.Settle(once, Brackets.Of(once)[0], null)
            : "");
}
