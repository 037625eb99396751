using Simulation.Web.Client.Desk;

namespace Simulation.Web.Tests.Client;

public sealed class HtmlSearchTests
{
    [Fact]
    public void It_marks_text_without_regard_to_case_also_in_cyrillic() =>
        Assert.Equal(("<p>Су <mark>Қой</mark>масы, <mark>қой</mark>ма</p>", 2), HtmlSearch.Mark("<p>Су Қоймасы, қойма</p>", "қой"));

    [Fact]
    public void It_never_touches_a_tag() =>
        Assert.Equal(("<p class=\"pp\"><mark>pp</mark></p>", 1), HtmlSearch.Mark("<p class=\"pp\">pp</p>", "pp"));

    [Fact]
    public void Nothing_of_the_query_becomes_markup() =>
        Assert.Equal(("<p>a &lt;b&gt;</p>", 0), HtmlSearch.Mark("<p>a &lt;b&gt;</p>", "<i>"));

    [Fact]
    public void One_letter_is_not_searched_for() => Assert.Equal(0, HtmlSearch.Mark("<p>aaa</p>", "a").Found);
}
