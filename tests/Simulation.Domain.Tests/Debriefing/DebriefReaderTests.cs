using Simulation.Domain.Debriefing;
using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using static Simulation.Domain.Tests.TestCase;

namespace Simulation.Domain.Tests.Debriefing;

/// <summary>Who is told how the tables did.</summary>
public sealed class DebriefReaderTests
{
    private static readonly SessionId Here = new(new Guid(7, 7, 7, new byte[8])), Elsewhere = new(new Guid(8, 8, 8, new byte[8]));

    [Fact]
    public void Where_payoffs_stay_closed_nobody_is_told_how_others_did()
    {
        var reader = new DebriefReader(Control: false, new SeatView(1, Here, A, "head"), Structure with { DebriefOpens = [] });
        var own = reader.Told(Outcome(Here));
        Assert.Equal([A], own.Delegations.Select(d => d.Delegation));
        Assert.Equal((null, null), (own.Joint, own.JointMaximum));
        Assert.Empty(reader.Told(Outcome(Elsewhere)).Delegations);
    }

    [Fact]
    public void Where_payoffs_are_opened_and_to_control_everything_is_told()
    {
        var opened = new DebriefReader(Control: false, new SeatView(1, Here, A, "head"), Structure with { DebriefOpens = [DebriefMaterial.Payoffs] });
        var control = new DebriefReader(Control: true, null, Structure with { DebriefOpens = [] });
        Assert.All(new[] { opened, control }, r => Assert.Equal((2, 90, 120), (r.Told(Outcome(Elsewhere)).Delegations.Length, r.Told(Outcome(Elsewhere)).Joint, r.Told(Outcome(Elsewhere)).JointMaximum)));
    }

    private static TableOutcome Outcome(SessionId session) =>
        new(session, 1, null, [new DelegationOutcome(A, 40, 60, 30, 50, 67, 10, true), new DelegationOutcome(B, 50, 60, 20, 50, 83, 30, true)], 90, 120);
}
