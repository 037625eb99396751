using System.Text.Json;
using Simulation.Domain.Agenda;
using Simulation.Domain.Views;
using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests.Views;

/// <summary>What the server shows is what a browser reads: every shipped scenario, as it begins, before every audience.</summary>
public class ShownTests
{
    private static readonly DateTimeOffset Noon = new(2026, 10, 5, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Shipped => ScenarioPlayTests.Shipped;

    [Theory, MemberData(nameof(Shipped))]
    public void A_frame_is_read_as_it_was_written(string id)
    {
        var scenario = ScenarioFolder.Read(Path.Combine(ScenarioPlayTests.Root(), "scenarios", id)).Value!;
        var state = Session.Replay([
            new SessionPlanned(default, 1, scenario.Structure, false, Noon, scenario.Material, scenario.Structure.PrimaryLanguage),
            new SessionOpened(Noon),
            new PhaseBegan(0, Noon, Noon.AddMinutes(90)),
        ]);
        foreach (var audience in new TableAudience[] { new TableAudience.Control(), new TableAudience.Chair(), new TableAudience.Projector(), new TableAudience.Delegation(scenario.Structure.Delegations[0].Id) })
        {
            var written = JsonSerializer.Serialize(new Frame(StreamKind.Table, default, 0, true, [.. SessionView.Of(default, state, audience)], Noon), Wire.Json);
            var read = JsonSerializer.Deserialize<Frame>(written, Wire.Json);
            Assert.Equal(written, JsonSerializer.Serialize(read, Wire.Json));
        }
    }
}
