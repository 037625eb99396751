using Bunit;
using Simulation.Domain;
using Simulation.Domain.Drafting.Papers;
using Simulation.Web.Client.Committee.Dais;

namespace Simulation.Web.Tests.Client;

/// <summary>Texts at the dais, where the rules ask the chair to admit them.</summary>
public sealed class DaisTextTests : IDisposable
{
    private readonly Screens _screens = new();
    private readonly MeetingHall _hall;
    private readonly IRenderedComponent<DaisPage> _page;

    public DaisTextTests()
    {
        _hall = new MeetingHall(_screens, new TableAudience.Chair(), "thimun");
        _page = _screens.Render<DaisPage>(p => p.Add(x => x.SessionId, Sample.Session.Value));
        _page.WaitForAssertion(() => Assert.NotNull(_screens.Browser.Pressed));
        Assert.Null(_hall.Delegate("ARG", new StartWorkingPaper("water", "The General Assembly,\n\nRecalling water,\n\n1. Requests [data];\n\n2. Decides to meet.")));
    }

    private Draft Draft => _hall.State.Committee!.Drafting.Drafts[0];

    public void Dispose() => _screens.Dispose();

    [Fact]
    public void Nothing_is_to_be_admitted_until_it_is_asked()
    {
        Open();
        Assert.Empty(_page.FindAll("#dais-panel .notice"));
    }

    [Fact]
    public void A_draft_is_given_back_with_the_reason_and_admitted_when_it_comes_again()
    {
        Open();
        Assert.Null(_hall.Delegate("ARG", new TableDraft(Draft.Id)));
        _page.WaitForAssertion(() => Assert.Contains("1\u00A0open bracket", _page.Find("#dais-panel .notice").TextContent, StringComparison.Ordinal));
        _page.Find("#dais-panel .notice input").Input("Remove the bracket.");
        _page.FindAll("#dais-panel .notice button").First(b => b.TextContent.Trim() == "Give it back").Click();
        _page.WaitForAssertion(() => Assert.Empty(_page.FindAll("#dais-panel .notice")));
        Assert.Equal((DraftStatus.Working, "Remove the bracket."), (Draft.Status, Draft.Returned));

        Assert.Null(_hall.Delegate("ARG", new TableDraft(Draft.Id)));
        _page.WaitForElement("#dais-panel .notice");
        _page.FindAll("#dais-panel .notice button").First(b => b.TextContent.Trim() == "Admit the draft").Click();
        _page.WaitForAssertion(() => Assert.Equal(DraftStatus.Tabled, Draft.Status));
        _page.WaitForAssertion(() => Assert.Empty(_page.FindAll("#dais-panel .notice")));
    }

    private void Open() => _page.Find("#tab-Text").Click();
}
