namespace Simulation.Domain.Assessment;

/// <summary>The post-negotiation questionnaire: four factors of subjective value, in our own words (negotiation.md B5.1).</summary>
[GenerateSerializer, Immutable, Alias("Questionnaire.v1")]
public sealed record Questionnaire(
    string Id,
    string Version,
    Localized Title,
    Localized Intro,
    RatingScale Scale,
    ImmutableArray<QuestionnaireFactor> Factors,
    ImmutableArray<QuestionnaireItem> Items,
    ImmutableArray<OpenQuestion> Open);

/// <param name="From">Lowest rating, 1.</param>
/// <param name="To">Highest rating, 7.</param>
[GenerateSerializer, Immutable, Alias("RatingScale.v1")]
public sealed record RatingScale(int From, int To, Localized Low, Localized High);

[GenerateSerializer, Immutable, Alias("QuestionnaireFactor.v1")]
public sealed record QuestionnaireFactor(string Id, Localized Name);

/// <param name="Reversed">Scored as from + to - rating.</param>
[GenerateSerializer, Immutable, Alias("QuestionnaireItem.v1")]
public sealed record QuestionnaireItem(string Id, string Factor, bool Reversed, Localized Text);

[GenerateSerializer, Immutable, Alias("OpenQuestion.v1")]
public sealed record OpenQuestion(string Id, Localized Text);
