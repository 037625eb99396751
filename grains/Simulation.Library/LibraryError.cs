using System.Globalization;

namespace Simulation.Library;

/// <summary>Something wrong in a file that people wrote: where, what, and what the sentence shown needs to name.</summary>
/// <param name="File">The file's name relative to the folder or archive, with forward slashes; empty when the whole of it is meant.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Code">One of <see cref="LibraryCodes"/>, or a code of the domain's own checks: the translation key.</param>
/// <param name="Arguments">In the order that the code's sentence names them.</param>
public sealed record LibraryError(string File, int Line, string Code, ImmutableArray<string> Arguments)
{
    /// <summary>An English sentence, for command lines and logs; screens translate <see cref="Code"/>.</summary>
    public string Message => LibraryCodes.Sentences.TryGetValue(Code, out var sentence)
        ? string.Format(CultureInfo.InvariantCulture, sentence, [.. Arguments, "", "", ""])
        : string.Join(' ', [Code, .. Arguments]);

    public override string ToString() => $"{File}:{Line.ToString(CultureInfo.InvariantCulture)}: {Code}: {Message}";
}
