using System.Text.Json;
using Simulation.Domain.Agenda;
using Simulation.Domain.Analysis;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Debriefing;
using Simulation.Domain.Scenarios;
using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests.Debriefing;

public class AnalystTests
{
    private static readonly Scenario Harbour = ScenarioFolder.Read(Path.Combine(ScenarioPlayTests.Root(), "scenarios", "harbour-access")).Value!;
    private static readonly SessionId Agreed = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly SessionId Failed = new(new Guid(2, 0, 0, new byte[8]));
    private static readonly DebriefReader Control = new(true, null, Harbour.Structure);
    private static readonly Package Fair = Package.Empty
        .With("charge", "c20").With("term", "t20").With("customs", "sampling").With("railway", "r65").With("volume", "v2").With("disputes", "arbitration");

    private static readonly ExerciseAnalysis Both = Analyse(Control);

    private static ScoreSheet Sheet(int place) => Harbour.Instructions[place].ScoreSheet;

    [Fact]
    public void A_table_has_what_its_package_is_worth_to_each() =>
        Assert.Equal([Sheet(0).Value(Fair), Sheet(1).Value(Fair)], Both.Tables[0].Points);

    [Fact]
    public void Without_an_agreement_everybody_has_the_reservation_value() =>
        Assert.Equal([Sheet(0).Reservation, Sheet(1).Reservation], Both.Tables[1].Points);

    [Fact]
    public void No_table_is_beyond_the_front_and_no_point_of_it_beats_another()
    {
        var front = Both.Front!.Value;
        Assert.True(front.Length > 2);
        foreach (var p in front)
        {
            Assert.DoesNotContain(Both.Tables, t => t.Points[0] > p[0] && t.Points[1] > p[1] && !front.Any(q => q[0] >= t.Points[0] && q[1] >= t.Points[1]));
            Assert.DoesNotContain(front, q => q[0] >= p[0] && q[1] >= p[1] && (q[0], q[1]) != (p[0], p[1]));
        }
    }

    [Fact]
    public void What_everyone_could_have_had_is_worse_for_nobody_and_better_for_somebody()
    {
        var table = Both.Tables[0];
        if (table.Result.Efficient == true)
        {
            Assert.Null(table.Result.CouldHaveHad);
            return;
        }

        var could = table.Result.CouldHaveHad!;
        Assert.Equal([Sheet(0).Value(could), Sheet(1).Value(could)], table.Result.CouldHavePoints);
        Assert.True(table.Result.CouldHavePoints.Zip(table.Points).All(p => p.First >= p.Second));
        Assert.True(table.Result.CouldHavePoints.Sum() > table.Points.Sum());
    }

    [Fact]
    public void Steps_of_the_dance_name_the_offers_they_are()
    {
        Assert.Equal(2, Both.Tables[0].Offers.Length);
        Assert.Equal(TestCase.Counter, Both.Tables[0].Offers[1].Offer);
        Assert.Equal(Sheet(1).Value(Fair), Both.Tables[0].Offers[1].Points[1]);
    }

    [Fact]
    public void Where_offers_or_channels_are_not_opened_nothing_tells_of_them()
    {
        var closed = Analyse(new DebriefReader(false, null, Harbour.Structure with { DebriefOpens = [DebriefMaterial.Payoffs] }));
        Assert.All(closed.Tables, t => Assert.True(t.Offers.IsEmpty && t.Process.IsEmpty && t.Contacts.IsEmpty));
    }

    [Fact]
    public void An_analysis_travels_whole()
    {
        var text = JsonSerializer.Serialize(Both, Wire.Json);
        Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize<ExerciseAnalysis>(text, Wire.Json), Wire.Json));
    }

    private static ExerciseAnalysis Analyse(DebriefReader reader)
    {
        var (one, other) = (Harbour.Structure.Delegations[0].Id, Harbour.Structure.Delegations[1].Id);
        SessionEvent[] opened =
        [
            new SessionPlanned(TestCase.Planned.Exercise, 1, Harbour.Structure, false, Given.Noon), new SessionOpened(Given.Noon), new PhaseBegan(1, Given.Noon, Given.Noon.AddHours(1)),
        ];
        ImmutableArray<SessionEvent> agreed =
        [
            .. opened,
            new ProposalMade(TestCase.Offer, one, default, Fair.With("charge", Harbour.Structure.Issues.First(i => i.Id == "charge").Options[0].Id), [], "", null, null, Given.Noon.AddMinutes(5)),
            new ProposalMade(TestCase.Counter, other, default, Fair, [], "", null, TestCase.Offer, Given.Noon.AddMinutes(9)),
            new ProposalAccepted(TestCase.Counter, one, default, Given.Noon.AddMinutes(12)),
            new AgreementReached(TestCase.Counter, Fair, [one, other], Given.Noon.AddMinutes(12)),
            new SessionClosed(Given.Noon.AddMinutes(20)),
        ];
        return new DebriefAnalyst(AnalysisGame.Of(Harbour)!).Of([(Agreed, 1, agreed), (Failed, 2, [.. opened, new SessionClosed(Given.Noon.AddHours(1))])], reader);
    }
}
