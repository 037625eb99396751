using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Simulation.Web.Tests.Secrecy;

/// <summary>A secret that can be found again wherever it turns up.</summary>
/// <param name="Name">What it is, for a failure.</param>
/// <param name="Word">Letters and digits alone, so that ordinary encodings leave it as it is; a figure where the secret is one.</param>
internal sealed record Canary(string Name, string Word)
{
    private const int Bytes = 16;

    /// <summary>A word of 128 random bits.</summary>
    public static Canary Draw(string name, Random random)
    {
        Span<byte> bits = stackalloc byte[Bytes];
        random.NextBytes(bits);
        return new Canary(name, $"zq{Convert.ToHexStringLower(bits)}"); // not to be taken for an identity
    }

    /// <summary>How the word looks after what may have been done to it, byte for byte.</summary>
    internal IEnumerable<string> Forms
    {
        get
        {
            var plain = Encoding.ASCII.GetBytes(Word);
            var wide = Encoding.Unicode.GetBytes(Word);
            string Each(string format) => string.Concat(plain.Select(b => string.Format(CultureInfo.InvariantCulture, format, b)));
            return
            [
                Word,
                Word.ToUpperInvariant(),
                Encoding.Latin1.GetString(wide.AsSpan(0, wide.Length - 1)), // in both byte orders
                .. InBase64(plain),
                .. InBase64(wide),
                Each("%{0:x2}"),
                Each("%{0:X2}"),
                Each("\\u{0:x4}"),
                Each("\\u{0:X4}"),
                Each("&#{0};"),
                Each("&#x{0:x};"),
                Each("&#x{0:X};"),
            ];
        }
    }

    /// <summary>Wherever in a longer text it begins: three ways, without the letters that depend on the neighbours.</summary>
    private static IEnumerable<string> InBase64(byte[] word) =>
        Enumerable.Range(0, 3).Select(before =>
        {
            var text = Convert.ToBase64String([.. new byte[before], .. word]);
            var known = (before + word.Length) / 3 * 4;
            return text[(((before * 4) + 2) / 3)..known];
        });
}

/// <summary>Searches whatever was sent or written for words that should not be there, in one pass for all of them.</summary>
internal sealed class CanarySearch
{
    private readonly ImmutableArray<(Canary Canary, string Form)> _forms;
    private readonly SearchValues<string> _any;

    public CanarySearch(IEnumerable<Canary> canaries)
    {
        _forms = [.. canaries.SelectMany(c => c.Forms.Distinct().Select(f => (c, f)))];
        _any = SearchValues.Create([.. _forms.Select(f => f.Form)], StringComparison.Ordinal);
    }

    /// <summary>Those that are in there, archives opened.</summary>
    public IReadOnlyCollection<Canary> In(byte[] bytes) =>
        [.. Opened(bytes).SelectMany(part => InText(Encoding.Latin1.GetString(part))).Distinct()];

    public IReadOnlyCollection<Canary> In(string text) => In(Encoding.UTF8.GetBytes(text));

    /// <summary>The bytes, and where they are an archive (as documents and spreadsheets are) what it holds.</summary>
    public static IEnumerable<byte[]> Opened(byte[] bytes)
    {
        yield return bytes;
        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            foreach (var entry in archive.Entries)
            {
                using var content = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(content);
                yield return content.ToArray();
            }
        }
    }

    /// <summary>One character for each byte.</summary>
    private IEnumerable<Canary> InText(string text)
    {
        if (text.AsSpan().ContainsAny(_any))
        {
            foreach (var (canary, form) in _forms)
            {
                if (text.Contains(form, StringComparison.Ordinal))
                {
                    yield return canary;
                }
            }
        }
    }
}
