namespace Simulation.Grains;

/// <summary>Names of audiences that are not delegations or persons. Lower case: no delegation id can equal them.</summary>
public static class TableAudiences
{
    public const string Control = "control";
    /// <summary>The presiding officer of a committee.</summary>
    public const string Chair = "chair";

    public const string Projector = "projector";
}
