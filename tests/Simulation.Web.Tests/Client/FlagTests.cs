using System.IO.Compression;
using System.Text;
using Bunit;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Simulation.Domain;
using Simulation.Domain.Scenarios;
using Simulation.Library;
using Simulation.Web.Client.Components;
using Simulation.Web.Host.Api;

namespace Simulation.Web.Tests.Client;

public sealed class FlagTests
{
    [Fact]
    public void A_flag_is_an_ornament_that_readers_of_the_page_aloud_pass_over()
    {
        using var screens = new Screens();
        var picture = Shown(screens, "kz").Find("img");
        Assert.Equal(("/flags/kz.svg", ""), (picture.GetAttribute("src"), picture.GetAttribute("alt")));
    }

    [Fact]
    public void Parties_without_a_flag_show_none()
    {
        using var screens = new Screens();
        Assert.Equal("", Shown(screens, null).Markup.Trim());
    }

    [Fact]
    public async Task Every_state_that_has_a_name_has_a_flag()
    {
        foreach (var country in Countries.All)
        {
            var (status, body, _) = await AskAsync(country.Alpha2);
            Assert.Equal((200, true), (status, Encoding.UTF8.GetString(body).StartsWith("<svg", StringComparison.Ordinal)));
        }
    }

    /// <summary>Pages allow no styles or scripts of their own to anything they load.</summary>
    [Fact]
    public async Task No_flag_holds_what_a_page_would_not_allow()
    {
        foreach (var country in Countries.All)
        {
            var svg = Encoding.UTF8.GetString((await AskAsync(country.Alpha2)).Body);
            Assert.DoesNotContain("style=", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("<s" + "cript", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"http", svg, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_flag_travels_compressed_and_is_kept_for_a_week()
    {
        var plain = await AskAsync("mx");
        var (status, body, headers) = await AskAsync("mx", "gzip, br");
        Assert.Equal((200, "br", "public, max-age=604800"), (status, headers.ContentEncoding.ToString(), headers.CacheControl.ToString()));
        Assert.True(body.Length * 2 < plain.Body.Length);
        using var unpacked = new MemoryStream();
        await using (var brotli = new BrotliStream(new MemoryStream(body), CompressionMode.Decompress))
        {
            await brotli.CopyToAsync(unpacked, Xunit.TestContext.Current.CancellationToken);
        }

        Assert.Equal(plain.Body, unpacked.ToArray());
    }

    [Fact]
    public async Task Who_has_the_flag_already_is_not_sent_it_again()
    {
        var first = await AskAsync("kz", "br");
        var (status, body, _) = await AskAsync("kz", "br", first.Headers.ETag);
        Assert.Equal((304, 0), (status, body.Length));
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("KZ")]
    [InlineData("..")]
    public async Task Other_codes_have_none(string code) => Assert.Equal(404, (await AskAsync(code)).Status);

    private static IRenderedComponent<Flag> Shown(Screens screens, string? flag) =>
        screens.Render<Flag>(p => p.Add(f => f.Of, new Party(new("KAZ"), Localized.Same("Kazakhstan"), flag, 1, 3, 1)));

    private static async Task<(int Status, byte[] Body, IHeaderDictionary Headers)> AskAsync(string code, string accepted = "", string? held = null)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = services, Response = { Body = body }, Request = { Method = "GET", Headers = { AcceptEncoding = accepted, IfNoneMatch = held } } };
        await FlagEndpoints.Flag(code, context).ExecuteAsync(context);
        return (context.Response.StatusCode, body.ToArray(), context.Response.Headers);
    }
}
