namespace Simulation.Domain.Curriculum;

/// <summary>A degree programme as its approving body adopted it (curriculum.md).</summary>
/// <param name="TermYears">Length of study, years; halves occur.</param>
/// <param name="Ects">ECTS credits of the whole programme, as stated.</param>
/// <param name="Partner">Who carries the programme out together with the institution; empty if nobody.</param>
/// <param name="Languages">Languages of instruction.</param>
[GenerateSerializer, Immutable, Alias("Programme.v1")]
public sealed record Programme(
    string Id,
    string Code,
    Localized Title,
    Localized Level,
    TrainingDirection Direction,
    decimal TermYears,
    int Ects,
    Approval Approval,
    Localized Description,
    Localized Purpose,
    ImmutableArray<Localized> Objectives,
    ImmutableArray<Localized> Benefits,
    Localized Partner,
    ImmutableArray<Language> Languages,
    ImmutableArray<TeachingMethod> TeachingMethods,
    ImmutableArray<Discipline> Disciplines,
    ImmutableArray<Semester> Semesters,
    ProgrammeTotals Totals,
    ImmutableArray<LearningOutcome> LearningOutcomes)
{
    /// <summary>The discipline of this id, or null.</summary>
    public Discipline? Discipline(string id) => Disciplines.FirstOrDefault(d => d.Id == id);

    /// <summary>The learning outcome of this code, or null.</summary>
    public LearningOutcome? LearningOutcome(string code) => LearningOutcomes.FirstOrDefault(o => o.Code == code);
}

/// <summary>The group of programmes that this one belongs to, such as 7M031 Social Sciences.</summary>
[GenerateSerializer, Immutable, Alias("TrainingDirection.v1")]
public sealed record TrainingDirection(string Code, Localized Name);

/// <param name="Protocol">Number of the minutes.</param>
[GenerateSerializer, Immutable, Alias("Approval.v1")]
public sealed record Approval(Localized Body, DateOnly Date, string Protocol);

/// <summary>A form of teaching, such as case studies; what a simulation counts as.</summary>
[GenerateSerializer, Immutable, Alias("TeachingMethod.v1")]
public sealed record TeachingMethod(string Id, Localized Name);

/// <summary>A subject that is taught, possibly in several semesters.</summary>
[GenerateSerializer, Immutable, Alias("Discipline.v1")]
public sealed record Discipline(string Id, Localized Name);

/// <summary>The sums that the document states, ECTS credits.</summary>
/// <param name="TheoreticalAndPractical">Theoretical training of all semesters, with the practice that is counted in it.</param>
/// <param name="EirmAndInternship">Experimental-research work of the student, and internship.</param>
/// <param name="All">Everything.</param>
[GenerateSerializer, Immutable, Alias("ProgrammeTotals.v1")]
public sealed record ProgrammeTotals(int TheoreticalAndPractical, int FinalAttestation, int EirmAndInternship, int All);
