using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Views;
using Simulation.Web.Host.Live;

namespace Simulation.Web.Tests.Live;

/// <summary>Two connections of one seat, so of one group: one reads, the other stops.</summary>
public sealed class SlowReaderTests(TalkativeHost host) : IClassFixture<TalkativeHost>
{
    /// <summary>Enough to fill the server's buffer for a connection (256 KB) and the number of frames that may wait beyond it.</summary>
    private const int Many = 240;

    [Fact]
    public async Task A_connection_that_stops_reading_is_ended_the_others_miss_nothing_and_it_comes_back_for_what_it_missed()
    {
        await using var neighbour = await host.ConnectionAsync(host.Student);
        Assert.Null(await neighbour.EnterTableAsync(host.Table));
        var (stuck, entry) = await StuckReader.EnterAsync(await host.BrowserAsync(host.Student), host.Table);
        using var reader = stuck;
        string[] said = [.. Enumerable.Range(1, Many).Select(n => $"{n}: {new string('x', 3_900)}")];
        foreach (var text in said)
        {
            Assert.Null((await host.ActAsync(new DelegationId("B"), new Say(new Audience.WholeTable(), text, null))).Refusal);
        }

        await Until.TrueAsync(() => neighbour.Table(host.Table)?.Get<MessagesSlice>()?.Messages.Length == Many);
        Assert.Equal(said, neighbour.Table(host.Table)!.Get<MessagesSlice>()!.Messages.Select(m => m.Text));
        await Until.TrueAsync(async () => !await reader.PingAsync());
        Assert.Single(host.Notes, n => n.Contains("reads too slowly", StringComparison.Ordinal)); // not given up by SignalR itself
        Assert.Equal(LinkState.Live, neighbour.Link);

        var held = new Slices();
        foreach (var frame in At(entry))
        {
            Assert.True(held.Apply(frame));
        }

        await using var back = await host.LinkAsync(host.Student);
        foreach (var frame in At(await back.EnterTable(host.Table, null, held.Position, null, Entering.AsSeated)))
        {
            Assert.False(frame.Snapshot);
            Assert.True(held.Apply(frame));
        }

        Assert.Equal(said, held.Get<MessagesSlice>()!.Messages.Select(m => m.Text));
    }

    private IEnumerable<Frame> At(Entry entry) => entry.Frames.Where(f => f.Source == host.Table.ToString()).Select(f => f.Frame);
}

/// <summary>A host of which it is known what its relay writes down.</summary>
public sealed class TalkativeHost : ClassHost
{
    private readonly Notebook _notebook = new();

    internal IReadOnlyCollection<string> Notes => _notebook.Notes;

    protected override void Configure(IWebHostBuilder web) => web
        .UseSetting($"Logging:LogLevel:{typeof(LiveRelay).FullName}", "Information")
        .ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(_notebook));

    private sealed class Notebook : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _notes = new();

        public IReadOnlyCollection<string> Notes => _notes;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _notes.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
