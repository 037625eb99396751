using System.Text.Json;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Views;
using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests.Views;

/// <summary>What the server shows is what a browser reads: every shipped scenario in its phases, and a committee as it goes on, before every audience.</summary>
public class ShownTests
{
    private static readonly DateTimeOffset Noon = new(2026, 10, 5, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Shipped => ScenarioPlayTests.Shipped;

    [Theory, MemberData(nameof(Shipped))]
    public void A_frame_is_read_as_it_was_written(string id)
    {
        var scenario = ScenarioFolder.Read(Path.Combine(ScenarioPlayTests.Root(), "scenarios", id)).Value!;
        var state = Session.Replay([new SessionPlanned(default, 1, scenario.Structure, false, Noon, scenario.Material, scenario.Structure.PrimaryLanguage), new SessionOpened(Noon)]);
        for (var phase = 0; phase < scenario.Structure.Phases.Length; phase++)
        {
            state = Session.Evolve(state, new PhaseBegan(phase, Noon, Noon.AddMinutes(90)));
            ReadsAllOf(state, scenario.Structure.Delegations[0].Id);
        }

        // A committee goes on as the rules suggest.
        for (var act = 1; act <= 6 && Suggested(state) is { } next; act++)
        {
            state = Session.Decide(state, new Seat.Control(default), next, new DecisionContext(Noon, new Guid(act, 0, 0, new byte[8]))).Events.Aggregate(state, Session.Evolve);
            ReadsAllOf(state, scenario.Structure.Delegations[0].Id);
        }
    }

    private static SessionCommand? Suggested(SessionState state) =>
        SessionView.Of(default, state, new TableAudience.Chair()).OfType<InOrderSlice>().SingleOrDefault()?.Next?.At(Noon) switch
        {
            null => null,
            { Command: SessionCommand filled } => filled,
            { Act: FloorAct.OpenMeeting } => new OpenMeeting(),
            { Act: FloorAct.CallRoll } => new CallRoll(),
            { Act: FloorAct.OpenDebate, Item: var item } => new OpenDebate(item),
            { Act: FloorAct.DeclareDebateClosed } => new DeclareDebateClosed(),
            _ => state.Committee!.Meeting.Stage == MeetingStage.Open ? new DeclareDebateClosed() : null,
        };

    private static void ReadsAllOf(SessionState state, DelegationId delegation)
    {
        foreach (var audience in new TableAudience[] { new TableAudience.Control(), new TableAudience.Chair(), new TableAudience.Projector(), new TableAudience.Delegation(delegation) })
        {
            var written = JsonSerializer.Serialize(new Frame(StreamKind.Table, default, 0, true, [.. SessionView.Of(default, state, audience)], Noon), Wire.Json);
            var read = JsonSerializer.Deserialize<Frame>(written, Wire.Json);
            Assert.Equal(written, JsonSerializer.Serialize(read, Wire.Json));
        }
    }
}
