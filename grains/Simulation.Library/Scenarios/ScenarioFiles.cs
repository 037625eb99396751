using System.Globalization;
using System.Text;

namespace Simulation.Library.Scenarios;

/// <summary>The texts of a scenario while they are collected from a folder or an archive, within limits.</summary>
internal sealed class ScenarioFiles(Findings findings)
{
    /// <summary>Most files of a scenario.</summary>
    public const int MostFiles = 1_000;

    /// <summary>Largest file, bytes.</summary>
    public const int LargestFile = ScenarioReader.LongestFile;

    /// <summary>Largest sum of all files, bytes as read, whatever their headers state.</summary>
    public const int LargestSum = 20 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    public void Error(string name, string code, params ReadOnlySpan<string> arguments) => findings.Add(name, 1, code, arguments);

    public void Add(string name, ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (!Texts.TryAdd(name, Strict.GetString(bytes)))
            {
                Error(name, LibraryCodes.FileTwice);
            }
        }
        catch (DecoderFallbackException notUtf8)
        {
            findings.Add(name, 1 + bytes[..Math.Clamp(notUtf8.Index, 0, bytes.Length)].Count((byte)'\n'), LibraryCodes.FileNotUtf8);
        }
    }

    /// <summary>All bytes of the stream, counted while reading; null if there are more than <paramref name="most"/>.</summary>
    public static byte[]? ReadAtMost(Stream stream, int most)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            kept.Write(buffer, 0, count);
            if (kept.Length > most)
            {
                return null;
            }
        }

        return kept.ToArray();
    }

    /// <summary>What editors and operating systems leave behind.</summary>
    public static bool IsClutter(string name) =>
        name.Split('/').Any(part => part.StartsWith('.') || part is "__MACOSX" or "Thumbs.db" or "desktop.ini");

    public static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
