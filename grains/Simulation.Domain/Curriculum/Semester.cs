namespace Simulation.Domain.Curriculum;

/// <param name="Number">From 1.</param>
/// <param name="Ects">Credits of the semester as stated: theoretical training and everything beside it.</param>
/// <param name="Theoretical">The document's line "Total theoretical training", credits as stated.</param>
[GenerateSerializer, Immutable, Alias("Semester.v1")]
public sealed record Semester(int Number, int Ects, int Theoretical, ImmutableArray<SemesterEntry> Entries, ImmutableArray<CreditBlock> Other)
{
    /// <summary>Theoretical training as the parts add up, credits.</summary>
    public int TheoreticalSum => Entries.Sum(e => e.Ects) + Other.Where(b => b.CountsInTheoretical).Sum(b => b.Ects);

    /// <summary>All parts together, credits.</summary>
    public int Sum => Entries.Sum(e => e.Ects) + Other.Sum(b => b.Ects);
}

/// <summary>A discipline in one semester.</summary>
/// <param name="Discipline">Id of the discipline.</param>
/// <param name="Cycle">Null: not stated, which <see cref="ProgrammeChecks"/> refuses.</param>
/// <param name="Component">Null: not stated, which <see cref="ProgrammeChecks"/> refuses.</param>
/// <param name="Ects">Credits, at least 1.</param>
[GenerateSerializer, Immutable, Alias("SemesterEntry.v1")]
public sealed record SemesterEntry(string Discipline, Cycle? Cycle, Component? Component, int Ects);

/// <summary>Work outside the disciplines: research work, practice, internship, final attestation.</summary>
/// <param name="CountsInTheoretical">Whether the document counts it in the semester's theoretical training.</param>
[GenerateSerializer, Immutable, Alias("CreditBlock.v1")]
public sealed record CreditBlock(string Id, Localized Name, int Ects, bool CountsInTheoretical)
{
    /// <summary>The id of the block that <see cref="ProgrammeTotals.FinalAttestation"/> sums.</summary>
    public const string FinalAttestation = "final-attestation";
}

[GenerateSerializer, Alias("Cycle")]
public enum Cycle
{
    /// <summary>Basic disciplines, BD.</summary>
    Basic = 1,
    /// <summary>Profile (major) disciplines, PD.</summary>
    Profile = 2,
}

[GenerateSerializer, Alias("Component")]
public enum Component
{
    /// <summary>Compulsory (university) component, UC.</summary>
    Compulsory = 1,
    /// <summary>Selectable component, SC.</summary>
    Selectable = 2,
}
