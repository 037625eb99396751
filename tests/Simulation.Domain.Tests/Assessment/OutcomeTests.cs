using Simulation.Domain.Assessment;
using static Simulation.Domain.Tests.Assessment.GivenRecord;

namespace Simulation.Domain.Tests.Assessment;

public class OutcomeTests
{
    private static readonly GivenRecord Released = Seated(Mark(First, "options", 3), Mark(First, "argument", 2))
        .Then(First, new ReleaseMarks(Exercise, Reference, Place))
        .Then(Second, new CorrectMark(Exercise, Reference, "argument", 0, "misheard"));

    /// <summary>negotiation/1.0 in small: preparation 20, options 20 and tactics 15 speak about LO5.</summary>
    [Theory]
    [InlineData(3, 3, 3, 55.00, 100.0, OutcomeLevel.Exemplary)]
    [InlineData(3, 2, 1, 38.33, 69.7, OutcomeLevel.Secure)]     // 20 + 13.33 + 5
    [InlineData(1, 1, 1, 18.33, 33.3, OutcomeLevel.Developing)]
    [InlineData(0, 1, 0, 6.67, 12.1, OutcomeLevel.NotYetShown)]
    [InlineData(0, 0, 0, 0.00, 0.0, OutcomeLevel.NotYetShown)]
    public void Marks_become_an_outcome_by_the_weights_of_its_criteria(
        int preparation, int options, int tactics, double points, double percent, OutcomeLevel level)
    {
        var rubric = TestRubrics.Of("n", "1", ("preparation", 20, ["LO5"]), ("options", 20, ["LO5"]), ("tactics", 15, ["LO5"]));
        var result = Assert.Single(OutcomeMapping.Of(rubric, [Agreed("preparation", preparation, 20), Agreed("options", options, 20), Agreed("tactics", tactics, 15)]));
        Assert.Equal(((decimal)points, 55m, (decimal)percent, level), (result.Points, result.Maximum, result.Percent, result.Level));
        Assert.Equal(["preparation", "options", "tactics"], result.Shares.Select(s => s.Criterion));
    }

    [Fact]
    public void A_criterion_counts_in_each_of_its_outcomes_with_its_whole_weight() =>
        Assert.Equal(
            [("LO1", 40m, 20m), ("LO5", 40m, 20m)],
            OutcomeMapping.Of(TestRubrics.Of("n", "1", ("a", 40, ["LO5", "LO1"])), [new AgreedMark("a", 1.5m, 3, 40, false, [])])
                .Select(r => (r.Outcome, r.Maximum, r.Points)));

    [Fact]
    public void An_outcome_with_a_criterion_unmarked_has_no_result_yet() =>
        Assert.Equal(["LO1"], OutcomeMapping.Of(Criteria with { Criteria = [Criteria.Criteria[0], Criteria.Criteria[1] with { Outcomes = ["LO1"] }, Criteria.Criteria[0] with { Id = "third" }] }, [Agreed("argument", 2, 40)])
            .Select(r => r.Outcome));

    [Theory]
    [InlineData(16.6, OutcomeLevel.NotYetShown)]
    [InlineData(16.7, OutcomeLevel.Developing)]
    [InlineData(49.9, OutcomeLevel.Developing)]
    [InlineData(50.0, OutcomeLevel.Secure)]
    [InlineData(83.3, OutcomeLevel.Secure)]
    [InlineData(83.4, OutcomeLevel.Exemplary)]
    public void The_level_is_the_nearest_of_four(double percent, OutcomeLevel level) =>
        Assert.Equal(level, OutcomeMapping.LevelOf((decimal)percent, 100m));

    [Fact]
    public void The_record_survives_its_storage()
    {
        var json = Released.History.Select(e => System.Text.Json.JsonSerializer.Serialize(e, Wire.Json));
        var back = json.Select(j => System.Text.Json.JsonSerializer.Deserialize<RecordEvent>(j, Wire.Json)!).Aggregate(StudentRecordState.Initial, StudentRecord.Evolve);
        Assert.Equal(Released.State.Standing.Select(o => (o.Id, o.Points, o.Corrects)), back.Standing.Select(o => (o.Id, o.Points, o.Corrects)));
    }

    [Fact]
    public void What_stands_adds_up_over_exercises() =>
        Assert.Equal(
            new OutcomeSummary(0m, OutcomeLevel.NotYetShown, 1),
            RecordViews.Summary(Released.State.Standing)["LO1"]);

    private static AgreedMark Agreed(string criterion, int points, int weight) => new(criterion, points, 3, weight, false, []);
}
