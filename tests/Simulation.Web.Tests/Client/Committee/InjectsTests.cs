using Bunit;
using Simulation.Domain;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Web.Client.Committee;
using Simulation.Web.Client.Components;
using static Simulation.Web.Tests.Client.Committee.Chamber;

namespace Simulation.Web.Tests.Client.Committee;

public sealed class InjectsTests
{
    private static readonly InjectView Flood = new("flood", new Localized(null, "Паводок", "Flood"), new Localized(null, "Река **вышла** из берегов.", "The river <b>rises</b>."), true, Noon);
    private static readonly PlannedInject Planned = new("flood", Localized.Same("Flood"), 20, [Sea], Localized.Same("The river rises."), false, null, null);

    [Fact]
    public void News_are_read_in_the_language_of_the_reader()
    {
        using var chamber = new Chamber();
        var card = chamber.Show<InjectCard>(p => p.Add(c => c.Inject, Flood).Add(c => c.Now, Noon).Add(c => c.Language, Language.Ru));
        Assert.Equal("вышла", card.Find("strong:not(.small strong)").TextContent);
        Assert.Equal("ru", card.Find(".prose").GetAttribute("lang"));
    }

    [Fact]
    public void Markup_in_news_is_shown_not_obeyed()
    {
        using var chamber = new Chamber();
        var card = chamber.Show<InjectCard>(p => p.Add(c => c.Inject, Flood).Add(c => c.Now, Noon));
        Assert.Empty(card.FindAll("b"));
        Assert.Contains("<b>rises</b>", card.Find(".prose").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_not_everybody_received_is_marked_as_confidential()
    {
        using var chamber = new Chamber();
        Assert.Contains("Confidential", chamber.Show<InjectCard>(p => p.Add(c => c.Inject, Flood).Add(c => c.Now, Noon)).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Confidential",
            chamber.Show<InjectCard>(p => p.Add(c => c.Inject, Flood with { Confidential = false }).Add(c => c.Now, Noon)).Markup,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_newest_comes_first()
    {
        using var chamber = new Chamber();
        var pane = chamber.Show<InjectsPane>(p => p
            .Add(c => c.Injects, new InjectsSlice([Flood, Flood with { Id = "late", Title = Localized.Same("Late"), At = Noon.AddMinutes(5) }])).Add(c => c.Now, Noon));
        Assert.Equal(["Late", "Flood"], pane.FindAll("h3").Select(h => h.TextContent));
    }

    [Fact]
    public void Control_releases_news_after_being_asked()
    {
        using var chamber = new Chamber();
        Control(chamber, Planned).Sure("Release");
        Assert.Equal([new ReleaseInject("flood")], chamber.Asked);
    }

    [Fact]
    public void What_is_out_is_not_released_again()
    {
        using var chamber = new Chamber();
        Assert.False(Control(chamber, Planned with { ReleasedAt = Noon }).Has("Release"));
    }

    [Fact]
    public void Control_lets_news_come_by_themselves()
    {
        using var chamber = new Chamber();
        Control(chamber, Planned).Find("input[type=checkbox]").Change(true);
        Assert.Equal([new AutomateInjects(true)], chamber.Asked);
    }

    [Fact]
    public void Without_minutes_nothing_can_come_by_itself()
    {
        using var chamber = new Chamber();
        Assert.Empty(Control(chamber, Planned with { Minute = null }).FindAll("input[type=checkbox]"));
    }

    [Theory]
    [InlineData("One\ntwo\n\nThree", "p:One two|p:Three")]
    [InlineData("# Head\nBody", "h:Head|p:Body")]
    [InlineData("- one\n- two\n  more\n\nEnd", "ul:one,two more|p:End")]
    [InlineData("1. one\n2. two", "ol:one,two")]
    [InlineData("> said\n> more", "q:said more")]
    [InlineData("Text:\n- one", "p:Text:|ul:one")]
    [InlineData("a*b and c_d_e", "p:a*b and c_d_e")]
    [InlineData("", "")]
    public void Markdown_is_read_block_by_block(string text, string blocks) =>
        Assert.Equal(blocks, string.Join('|', PlainMarkdown.Blocks(text).Select(Name)));

    [Fact]
    public void Strong_and_emphasised_words_are_told_apart() =>
        Assert.Equal(
            [new("so ", false, false), new("very", true, false), new(" and ", false, false), new("quite", false, true)],
            Assert.IsType<PlainMarkdown.Paragraph>(PlainMarkdown.Blocks("so **very** and _quite_").Single()).Words);

    private static string Name(PlainMarkdown.Block block) => block switch
    {
        PlainMarkdown.Heading h => "h:" + Words(h.Words),
        PlainMarkdown.Items i => (i.Ordered ? "ol:" : "ul:") + string.Join(',', i.Each.Select(Words)),
        PlainMarkdown.Quote q => "q:" + Words(q.Words),
        PlainMarkdown.Paragraph p => "p:" + Words(p.Words),
        _ => "?",
    };

    private static string Words(ImmutableArray<PlainMarkdown.Span> spans) => string.Concat(spans.Select(s => s.Text));

    private static IRenderedComponent<InjectsControl> Control(Chamber chamber, PlannedInject inject) => chamber.Show<InjectsControl>(p => p
        .Add(c => c.Scenario, Scenario)
        .Add(c => c.Plan, new InjectPlanSlice(false, [inject]))
        .Add(c => c.Clock, () => Noon)
        .Add(c => c.Ask, chamber.Ask));
}
