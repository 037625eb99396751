using Bunit;
using Simulation.Domain;
using Simulation.Domain.Correspondence;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Web.Client.Committee;
using static Simulation.Web.Tests.Client.Committee.Chamber;

namespace Simulation.Web.Tests.Client.Committee;

public sealed class BlocsPaneTests
{
    private static readonly BlocView Rivers = new(new BlocId(Id(7)), "Rivers", Sea, [Sea], [], false, BlocStanding.Invited);
    private static readonly BlocView Ours = Rivers with { Spokesperson = Hill, Members = [Hill, Sea], Standing = BlocStanding.Spokesperson };

    [Fact]
    public void Who_is_invited_joins()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Rivers);
        Assert.Contains("You are invited into “Rivers”", pane.Markup, StringComparison.Ordinal);
        pane.Button("Join").Click();
        Assert.Equal([new JoinBloc(Rivers.Id)], chamber.Asked);
    }

    [Fact]
    public void Who_may_not_bind_is_told_who_decides()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Rivers, mayBind: false);
        Assert.False(pane.Has("Join"));
        Assert.Contains("A member who may bind the delegation decides", pane.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bloc_is_formed_with_those_chosen()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber);
        pane.Field("Name of the bloc").Input("Rivers");
        pane.Button("Lake").Click();
        pane.Button("Form a bloc").Click();
        var formed = Assert.IsType<FormBloc>(Assert.Single(chamber.Asked));
        Assert.Equal(("Rivers", Lake), (formed.Name, formed.Invite.Single()));
    }

    [Fact]
    public void Announcing_asks_first()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Ours);
        pane.Button("Announce the bloc").Click();
        Assert.Empty(chamber.Asked);
        pane.Find(".confirm button.main").Click();
        Assert.Equal([new AnnounceBloc(Ours.Id)], chamber.Asked);
    }

    [Fact]
    public void The_voice_is_handed_on()
    {
        using var chamber = new Chamber();
        Pane(chamber, Ours).Field("Hand the voice to").Change("SEA");
        Assert.Equal([new NameSpokesperson(Ours.Id, Sea)], chamber.Asked);
    }

    [Fact]
    public void A_member_who_does_not_speak_for_it_cannot_announce_it()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Ours with { Standing = BlocStanding.Member, Spokesperson = Sea });
        Assert.False(pane.Has("Announce the bloc"));
        Assert.True(pane.Has("Leave"));
    }

    [Fact]
    public void Who_only_looks_is_offered_no_acts()
    {
        using var chamber = new Chamber();
        var pane = chamber.Show<BlocsPane>(p => p.Add(c => c.Scenario, Scenario).Add(c => c.Blocs, new BlocsSlice(RefusalCode.NotAllowed, [Ours])).Add(c => c.Ask, chamber.Ask));
        Assert.Contains("Rivers", pane.Markup, StringComparison.Ordinal);
        Assert.Empty(pane.FindAll("button"));
    }

    private static IRenderedComponent<BlocsPane> Pane(Chamber chamber, BlocView? bloc = null, bool mayBind = true) => chamber.Show<BlocsPane>(p => p
        .Add(c => c.Scenario, Scenario)
        .Add(c => c.Blocs, new BlocsSlice(null, bloc is null ? [] : [bloc]))
        .Add(c => c.Own, Hill)
        .Add(c => c.MayBind, mayBind)
        .Add(c => c.Ask, chamber.Ask));
}
