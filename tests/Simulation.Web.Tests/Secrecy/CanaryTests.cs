using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Simulation.Web.Tests.Secrecy;

/// <summary>The search finds what it is there to find, and nothing else.</summary>
public sealed class CanaryTests
{
    private static readonly Canary Planted = Canary.Draw("planted", new Random(1));
    private static readonly CanarySearch Search = new([Planted, Canary.Draw("another", new Random(2))]);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("abc")]
    public void A_word_is_found_in_every_disguise_wherever_it_begins(string before)
    {
        var text = $"{before}{Planted.Word} and more";
        string Each(Func<char, string> form) => string.Concat(text.Select(form));
        byte[][] disguises =
        [
            Encoding.UTF8.GetBytes(text),
            Encoding.UTF8.GetBytes(text.ToUpperInvariant()),
            Encoding.Unicode.GetBytes(text),
            Encoding.BigEndianUnicode.GetBytes(text),
            Base64(Encoding.UTF8.GetBytes(text)),
            Base64(Encoding.Unicode.GetBytes(text)),
            Encoding.UTF8.GetBytes(Uri.EscapeDataString(text)),
            Encoding.UTF8.GetBytes(Each(c => $"%{(int)c:X2}")),
            Encoding.UTF8.GetBytes(Each(c => $"\\u{(int)c:x4}")),
            Encoding.UTF8.GetBytes(Each(c => $"&#x{(int)c:X};")),
            Encoding.UTF8.GetBytes(JsonSerializer.Serialize(text)),
            Encoding.UTF8.GetBytes(WebUtility.HtmlEncode(text)),
            Archive(text),
        ];
        Assert.All(disguises, d => Assert.Equal(Planted, Assert.Single(Search.In(d))));
    }

    [Fact]
    public void Another_word_is_not_found() => Assert.Empty(Search.In(Canary.Draw("a third", new Random(3)).Word));

    private static byte[] Base64(byte[] bytes) => Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes));

    private static byte[] Archive(string text)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        using (var entry = archive.CreateEntry("content").Open())
        {
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }
}
