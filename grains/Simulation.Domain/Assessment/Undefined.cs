namespace Simulation.Domain.Assessment;

/// <summary>Why a figure has no value.</summary>
[GenerateSerializer, Alias("Undefined")]
public enum Undefined
{
    /// <summary>The denominator is zero.</summary>
    NothingToDivideBy = 1,
    /// <summary>There was nothing to respond to, or no response.</summary>
    NothingHappened = 2,
    /// <summary>Fewer than four tables played the role to an end.</summary>
    TooFewTables = 3,
    /// <summary>All values are equal: chance agreement or spread is undefined.</summary>
    NoVariation = 4,
    /// <summary>Fewer than two assessors, or nothing that two of them assessed.</summary>
    TooFewAssessors = 5,
    /// <summary>Fewer than two subjects.</summary>
    TooFewSubjects = 6,
    /// <summary>Not everybody assessed everything.</summary>
    MissingCells = 7,
}
