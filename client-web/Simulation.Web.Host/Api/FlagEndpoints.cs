using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Simulation.Web.Host.Api;

/// <summary>Flags as pictures, by ISO 3166-1 alpha-2. They change once in years: browsers keep one for a week without asking.</summary>
/// <remarks>Not static assets: the list of those goes to every browser, and two hundred flags would treble it for the few that are shown.</remarks>
internal static class FlagEndpoints
{
    private static readonly ConcurrentDictionary<string, Drawn> Known = new(StringComparer.Ordinal);

    public static IResult Flag(string code, HttpContext context)
    {
        if (Find(code) is not { } flag)
        {
            return Results.NotFound();
        }

        var compressed = context.Request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value == "br" && e.Quality is not 0);
        context.Response.Headers.CacheControl = "public, max-age=604800";
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (compressed)
        {
            context.Response.Headers.ContentEncoding = "br";
        }

        return Results.Bytes(compressed ? flag.Compressed : flag.Svg, "image/svg+xml", entityTag: new EntityTagHeaderValue($"\"{flag.Version}{(compressed ? "-br" : "")}\""));
    }

    /// <summary>Only codes that exist are remembered: others could be asked without end.</summary>
    private static Drawn? Find(string code)
    {
        if (Known.TryGetValue(code, out var known))
        {
            return known;
        }

        using var resource = typeof(FlagEndpoints).Assembly.GetManifestResourceStream($"flags/{code}.svg");
        if (resource is null)
        {
            return null;
        }

        using var svg = new MemoryStream();
        resource.CopyTo(svg);
        return Known.GetOrAdd(code, new Drawn(svg.ToArray()));
    }

    private sealed class Drawn(byte[] svg)
    {
        public byte[] Svg { get; } = svg;

        public byte[] Compressed { get; } = Compress(svg);

        public string Version { get; } = Convert.ToHexString(SHA256.HashData(svg).AsSpan(0, 8));

        private static byte[] Compress(byte[] svg)
        {
            using var compressed = new MemoryStream();
            using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize))
            {
                brotli.Write(svg);
            }

            return compressed.ToArray();
        }
    }
}
