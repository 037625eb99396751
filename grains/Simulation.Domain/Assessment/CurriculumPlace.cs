namespace Simulation.Domain.Assessment;

/// <summary>Where in the curriculum an outcome counts.</summary>
/// <param name="Programme">The programme's id, such as <c>7M03111</c>.</param>
/// <param name="Discipline">The discipline's id in the programme.</param>
/// <param name="Semester">The semester of the discipline's entry, from 1.</param>
/// <param name="Ects">Credits of that entry.</param>
/// <param name="Formative">True: given to learn from, not to count towards a grade.</param>
[GenerateSerializer, Immutable, Alias("CurriculumPlace.v1")]
public sealed record CurriculumPlace(string Programme, string Discipline, int Semester, decimal Ects, bool Formative);
