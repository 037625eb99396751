using Bunit;
using Simulation.Domain;
using Simulation.Domain.Delegations;
using Simulation.Domain.Delegations.Capital;
using Simulation.Web.Client.Committee;
using static Simulation.Web.Tests.Client.Committee.Chamber;

namespace Simulation.Web.Tests.Client.Committee;

public sealed class CapitalTests
{
    private static readonly Commitment Sponsoring = new Commitment.Sponsorship(new(Id(1)));
    private static readonly RequestView Asked = new(Id(2), Sample.Me, "May we agree?", Noon, Noon.AddMinutes(10), null);
    private static readonly AdReferendumView Marked = new(Id(3), Sponsoring, "We sponsor L.1.", Sample.Me, Noon, Noon.AddMinutes(20), null, "", null);
    private static readonly CapitalSlice Capital = new([new Domain.Scenarios.RedLine("dates", Localized.Same("No dates."))], [], [], []);

    [Fact]
    public void A_delegation_reads_its_red_lines_and_asks()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Capital);
        Assert.Contains("No dates.", pane.Markup, StringComparison.Ordinal);
        pane.Field("Your question").Input("May we agree?");
        pane.Button("Ask for instructions").Click();
        Assert.Equal([new RequestInstructions("May we agree?")], chamber.Asked);
    }

    [Fact]
    public void An_answer_that_came_by_itself_is_told_apart()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Capital with { Requests = [Asked with { Answer = new InstructionView(Id(2), Localized.Same("Hold the line."), true, Noon) }] });
        Assert.Contains("Hold the line.", pane.Markup, StringComparison.Ordinal);
        Assert.Contains("standing answer", pane.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_done_is_marked_as_ad_referendum()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Capital);
        pane.Field("What you did").Change("0");
        pane.Field("What the capital has to know").Input("We sponsor L.1.");
        pane.Button("Mark as ad referendum").Click();
        Assert.Equal([new MarkAdReferendum(Sponsoring, "We sponsor L.1.")], chamber.Asked);
    }

    [Fact]
    public void What_is_marked_is_not_offered_again()
    {
        using var chamber = new Chamber();
        Assert.DoesNotContain(Pane(chamber, Capital with { AdReferendum = [Marked] }).FindAll("option"), o => o.TextContent == "Sponsoring L.1");
    }

    [Theory]
    [InlineData(true, 5, "Confirmed by the capital")]
    [InlineData(true, 20, "Confirmed by silence")]
    [InlineData(false, 5, "Disavowed by the capital")]
    public void The_word_of_the_capital_is_shown(bool confirmed, int minute, string word)
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Capital with { AdReferendum = [Marked with { Confirmed = confirmed, DecidedAt = Noon.AddMinutes(minute) }] });
        Assert.Contains(word, pane.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_answers_from_the_queue_inside_the_delegation()
    {
        using var chamber = new Chamber();
        var queue = Queue(chamber, new AwaitedWord(Sea, Asked.Id, null, Asked.Question, Noon, Noon.AddMinutes(10)));
        queue.Field("Answer as the capital of Sea").Input("You may.");
        queue.Button("Send").Click();
        Assert.Equal([new InsideDelegation(Sea, new AnswerRequest(Asked.Id, "You may."))], chamber.Asked);
    }

    [Fact]
    public void Disavowing_asks_first()
    {
        using var chamber = new Chamber();
        var queue = Queue(chamber, new AwaitedWord(Sea, Marked.Id, Sponsoring, Marked.Subject, Noon, Noon.AddMinutes(20)));
        queue.Button("Disavow").Click();
        Assert.Empty(chamber.Asked);
        queue.Find(".confirm button.main").Click();
        Assert.Equal([new InsideDelegation(Sea, new DecideAdReferendum(Marked.Id, false, ""))], chamber.Asked);
    }

    [Fact]
    public void Control_lifts_and_draws_red_lines()
    {
        using var chamber = new Chamber();
        var control = chamber.Show<CapitalControl>(p => p
            .Add(c => c.Scenario, Scenario).Add(c => c.Delegation, Sea).Add(c => c.Capital, Capital).Add(c => c.Ask, chamber.Ask));
        control.Named("Lift: No dates.").Click();
        control.Find(".confirm button.main").Click();
        control.Field("Draw a red line").Input("No money.");
        control.Button("Draw a red line").Click();
        Assert.Equal([new InsideDelegation(Sea, new LiftRedLine("dates")), new InsideDelegation(Sea, new DrawRedLine("No money."))], chamber.Asked);
    }

    private static IRenderedComponent<CapitalPane> Pane(Chamber chamber, CapitalSlice capital) => chamber.Show<CapitalPane>(p => p
        .Add(c => c.Capital, capital)
        .Add(c => c.Commitments, [new NamedCommitment(Sponsoring, "Sponsoring L.1")])
        .Add(c => c.MayBind, true)
        .Add(c => c.Clock, () => Noon)
        .Add(c => c.Ask, chamber.Ask)
        .Add(c => c.NameOf, NameOf));

    private static IRenderedComponent<CapitalQueue> Queue(Chamber chamber, AwaitedWord awaited) => chamber.Show<CapitalQueue>(p => p
        .Add(c => c.Scenario, Scenario)
        .Add(c => c.Queue, new CapitalQueueSlice([awaited]))
        .Add(c => c.Clock, () => Noon)
        .Add(c => c.Ask, chamber.Ask));
}
