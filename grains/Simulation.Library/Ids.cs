using System.Text.RegularExpressions;

namespace Simulation.Library;

/// <summary>How the things in the library are named.</summary>
internal static partial class Ids
{
    public const string WordMeaning = "letters a-z, digits and hyphens";
    public const string DelegationMeaning = "letters A-Z, digits and hyphens";
    public const string CodeMeaning = "letters, digits, hyphens and points";

    /// <summary>Scenarios, functions, issues, options, phases, sources, disciplines.</summary>
    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]*\z")]
    public static partial Regex Word { get; }

    [GeneratedRegex(@"\A[A-Z0-9][A-Z0-9-]*\z")]
    public static partial Regex Delegation { get; }

    /// <summary>Versions, programme codes, codes of outcomes and behaviours.</summary>
    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9.-]*\z")]
    public static partial Regex Code { get; }

    /// <summary>ISO 3166-1 alpha-2, lower case.</summary>
    [GeneratedRegex(@"\A[a-z]{2}\z")]
    public static partial Regex Flag { get; }
}
