using Bunit;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Web.Client.Control;

namespace Simulation.Web.Tests.Client.Committee;

public sealed class ChairBoxTests
{
    private static readonly PersonId Aigerim = new(Guid.Parse("00000000-0000-0000-0000-0000000000a1"));
    private static readonly SessionId Table = new(Guid.Parse("00000000-0000-0000-0000-0000000000a2"));

    [Fact]
    public void Control_gives_the_chair_to_somebody_at_the_table()
    {
        using var chamber = new Chamber();
        Command? asked = null;
        var box = chamber.Show<ChairBox>(p => p
            .Add(c => c.Session, Table)
            .Add(c => c.People, [Aigerim])
            .Add(c => c.NameOf, _ => "Somebody")
            .Add(c => c.MayAppoint, true)
            .Add(c => c.Ask, (command, _) =>
            {
                asked = command;
                return Task.FromResult<Refusal?>(null);
            }));
        Assert.Contains("the secretariat", box.Find("strong").TextContent, StringComparison.Ordinal);
        Assert.Equal($"/t/{Table}/dais", box.Find("a").GetAttribute("href"));
        box.Find("select").Change(Aigerim.ToString());
        box.Find("button").Click();
        Assert.Equal(new AppointPresidingOfficer(Aigerim), asked);
    }
}
