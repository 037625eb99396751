using System.Text;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Library.Resolutions;

/// <summary>A file that holds a resolution: Akoma Ntoso when it begins with a tag, else plain text.</summary>
public static class ResolutionFile
{
    /// <summary>Largest file, bytes.</summary>
    public const int Largest = 16_000_000;

    /// <exception cref="InvalidDataException">The file is too large.</exception>
    /// <exception cref="IOException">It can't be read.</exception>
    public static AkomaNtosoDocument Read(FileInfo file)
    {
        if (file.Length > Largest)
        {
            throw new InvalidDataException($"{file.Name} has more than {Largest} bytes.");
        }

        return Read(Decode(File.ReadAllBytes(file.FullName)));
    }

    public static AkomaNtosoDocument Read(string content)
    {
        var start = content.AsSpan().TrimStart("\uFEFF \t\r\n");
        return start.StartsWith("<?xml", StringComparison.Ordinal) || start.StartsWith("<akomaNtoso", StringComparison.Ordinal)
            ? AkomaNtosoReader.Read(start.ToString())
            : new AkomaNtosoDocument(ResolutionReader.Read(content), [], []);
    }

    /// <summary>UTF-8 or UTF-16 by its mark; what is neither is taken as Windows-1252 or, where that gives nonsense, Windows-1251.</summary>
    private static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            // Old word processors. Cyrillic letters of code page 1251 would be accented Latin capitals and small letters in nearly every place.
            var provider = CodePagesEncodingProvider.Instance;
            var high = bytes.Count(b => b >= 0xC0);
            return provider.GetEncoding(high * 3 > bytes.Length ? 1251 : 1252)!.GetString(bytes);
        }
    }
}
