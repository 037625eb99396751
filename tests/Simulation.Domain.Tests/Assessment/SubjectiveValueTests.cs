using Simulation.Domain.Assessment;

namespace Simulation.Domain.Tests.Assessment;

public class SubjectiveValueTests
{
    private static readonly Questionnaire Questionnaire = new(
        "q",
        "1",
        Localized.Empty,
        Localized.Empty,
        new RatingScale(1, 7, Localized.Empty, Localized.Empty),
        [Factor("instrumental-outcome"), Factor("process"), Factor("relationship")],
        [
            Item("i1", "instrumental-outcome"), Item("i2", "instrumental-outcome", reversed: true), Item("i3", "instrumental-outcome"), Item("i4", "instrumental-outcome"),
            Item("p1", "process"), Item("p2", "process"),
            Item("r1", "relationship"), Item("r2", "relationship"),
        ],
        []);

    [Fact]
    public void A_reversed_item_counts_the_other_way_round() =>
        Assert.Equal(5.25m, Of(("i1", 6), ("i2", 2), ("i3", 4), ("i4", 5)).Factors["instrumental-outcome"]); // 6, 8-2, 4, 5

    [Fact]
    public void Three_of_four_answers_make_a_factor() => Assert.Equal(5m, Of(("i1", 6), ("i3", 4), ("i4", 5)).Factors["instrumental-outcome"]);

    [Fact]
    public void Two_of_four_answers_do_not() => Assert.Null(Of(("i1", 6), ("i3", 4)).Factors["instrumental-outcome"]);

    [Fact]
    public void One_of_two_answers_does_not() => Assert.Null(Of(("p1", 6)).Factors["process"]);

    [Fact]
    public void Rapport_is_the_mean_of_process_and_relationship()
    {
        var value = Of(("p1", 6), ("p2", 4), ("r1", 2), ("r2", 2));
        Assert.Equal(3.5m, value.Rapport);
        Assert.Null(value.Overall);
    }

    [Fact]
    public void The_overall_value_is_the_mean_of_all_items() =>
        Assert.Equal(4m, Of(("i1", 4), ("i2", 4), ("i3", 4), ("i4", 4), ("p1", 6), ("p2", 4), ("r1", 2), ("r2", 4)).Overall);

    [Fact]
    public void A_rating_off_the_scale_was_not_given() => Assert.Null(Of(("p1", 6), ("p2", 9)).Factors["process"]);

    private static SubjectiveValue Of(params (string Item, int Rating)[] ratings) =>
        SubjectiveValue.Of(Questionnaire, ratings.ToDictionary(r => r.Item, r => r.Rating));

    private static QuestionnaireFactor Factor(string id) => new(id, Localized.Empty);

    private static QuestionnaireItem Item(string id, string factor, bool reversed = false) => new(id, factor, reversed, Localized.Empty);
}
