using System.Security.Cryptography;

namespace Simulation.Web.Host.Accounts;

/// <summary>The six characters that a class types: no 0, 1, I, L or O, which look like others.</summary>
public static class JoinCode
{
    public const int Length = 6;
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>Cyrillic letters that look like Latin ones (typed by sight on a Cyrillic layout).</summary>
    private const string CyrillicLooks = "АВЕЁКМНРСТУХҮҺ";
    private const string LatinLooks = "ABEEKMHPCTYXYH";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>Groups for reading aloud: K7M 2Q9.</summary>
    public static string Spaced(string code) => code.Length == Length ? $"{code[..3]} {code[3..]}" : code;

    /// <summary>The code that was meant: any case, spaces and dashes, look-alikes of either alphabet. Null when it can't be a code.</summary>
    public static string? Read(string? typed)
    {
        if (typed is null || typed.Length > 64)
        {
            return null;
        }

        Span<char> read = stackalloc char[Length];
        var count = 0;
        foreach (var c in typed.ToUpperInvariant())
        {
            if (char.IsWhiteSpace(c) || c is '-' or '–' or '—' or '.' or '_')
            {
                continue;
            }

            var look = CyrillicLooks.IndexOf(c, StringComparison.Ordinal);
            var meant = look >= 0 ? LatinLooks[look] : c switch { 'З' => '3', 'Б' => '6', _ => c };
            if (count == Length || !Alphabet.Contains(meant, StringComparison.Ordinal))
            {
                return null;
            }

            read[count++] = meant;
        }

        return count == Length ? read.ToString() : null;
    }
}
