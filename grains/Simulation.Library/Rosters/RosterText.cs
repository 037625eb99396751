using System.Text;

namespace Simulation.Library.Rosters;

/// <summary>Bytes of a file to text: Unicode in any form, else Windows-1251, in which spreadsheets of a Russian desktop save.</summary>
internal static class RosterText
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Asked directly, so that nothing is registered for the whole process.
    private static readonly Encoding Windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    /// <param name="assumed">The name of the encoding when it had to be guessed, else null.</param>
    public static string Of(ReadOnlySpan<byte> bytes, out string? assumed)
    {
        assumed = null;
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                bytes = bytes[3..];
                break;
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(bytes[2..]);
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        // UTF-16 without a mark: separators and line ends have a zero byte, which no other text has.
        if (bytes.Contains((byte)0) && bytes.Length % 2 == 0)
        {
            return (ZerosAt(bytes, 1) >= ZerosAt(bytes, 0) ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes);
        }

        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            assumed = Windows1251.WebName;
            return Windows1251.GetString(bytes);
        }
    }

    private static int ZerosAt(ReadOnlySpan<byte> bytes, int parity)
    {
        var zeros = 0;
        for (var i = parity; i < bytes.Length; i += 2)
        {
            zeros += bytes[i] == 0 ? 1 : 0;
        }

        return zeros;
    }
}
