using System.Globalization;

namespace Simulation.Library;

/// <summary>The errors of one reading, gathered so that an author sees all of them at once.</summary>
internal sealed class Findings
{
    /// <summary>More would not be read by anybody, and a hostile file could make millions.</summary>
    private const int Most = 200;

    private readonly List<LibraryError> errors = [];

    public bool Any => errors.Count > 0;

    public int Count => errors.Count;

    public void Add(string file, int line, string code, params ReadOnlySpan<string> arguments)
    {
        if (errors.Count < Most)
        {
            errors.Add(new LibraryError(file, line, code, [.. arguments.ToArray().Select(Short)]));
        }
        else if (errors.Count == Most)
        {
            errors.Add(new LibraryError(file, line, LibraryCodes.MoreErrors, [Most.ToString(CultureInfo.InvariantCulture)]));
        }
    }

    private static string Short(string argument) => argument.Length <= 200 ? argument : argument[..199] + "…";

    /// <summary>The value if nothing was found, else everything found.</summary>
    public Reading<T> Conclude<T>(Func<T> value)
        where T : class =>
        Any ? Fail<T>() : new Reading<T>(value(), []);

    /// <summary>Everything found, by file and line.</summary>
    public Reading<T> Fail<T>()
        where T : class =>
        new(null, [.. errors.OrderBy(e => e.Code == LibraryCodes.MoreErrors).ThenBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line)]);
}
