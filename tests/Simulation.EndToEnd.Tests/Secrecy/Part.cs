namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>Who is there, each with a connection and a browser of their own.</summary>
internal enum Part
{
    A,
    B,
    C,
    /// <summary>A student without a delegation, who presides.</summary>
    Chair,
    Control,
    /// <summary>What hangs on the wall: control's browser, hearing what the hall may.</summary>
    Hall,
    /// <summary>Marks everywhere, teaches here nothing.</summary>
    Assessor,
    /// <summary>Teaches another course.</summary>
    Neighbour,
    Administrator,
    Anonymous,
}

/// <summary>What the parts may know.</summary>
internal static class Parts
{
    /// <summary>Those whose bytes may not depend on what B keeps to itself, or between itself and C and control.</summary>
    public static readonly ImmutableArray<Part> Kept = [Part.A, Part.Chair, Part.Hall, Part.Assessor, Part.Neighbour, Part.Anonymous];

    /// <summary>Which of B's secrets may not be found in anything that this part is sent.</summary>
    public static ImmutableArray<Shared> KeptFrom(Part part) => part switch
    {
        Part.A or Part.Chair or Part.Hall or Part.Anonymous => [Shared.Alone, Shared.WithC, Shared.InTheCase],
        Part.Assessor or Part.Neighbour => [Shared.Alone, Shared.WithC],
        Part.C => [Shared.Alone, Shared.InTheCase],
        _ => [],
    };
}
