namespace Simulation.Domain.Assessment;

/// <summary>A rubric in one of its versions. A version never changes once it was used.</summary>
[GenerateSerializer, Immutable, Alias("RubricReference.v1")]
public sealed record RubricReference(string Id, string Version)
{
    /// <summary>As an exercise's plan writes it: <c>negotiation/1.0</c>. Null when the text is not of that form.</summary>
    public static RubricReference? Parse(string? text) =>
        text?.Split('/') is [{ Length: > 0 } id, { Length: > 0 } version] ? new(id, version) : null;

    public override string ToString() => $"{Id}/{Version}";
}
