using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Simulation.Domain;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Tests.Secrecy;

/// <summary>
/// Stands around a host: whatever it sends to anybody (pages, answers, files, the live connection by long polling) and whatever it logs is searched
/// for secrets that the reader may not know. A feature whose author forgot the law of need to know is found by whichever test uses it.
/// </summary>
internal sealed class Fence : IStartupFilter, ILoggerProvider
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Canary, HashSet<PersonId>> _secrets = [];
    private readonly ConcurrentQueue<string> _found = new();
    private readonly Random _random = new(1919);
    private volatile CanarySearch? _search;
    private long _bytes;
    private long _lines;

    /// <summary>Who was sent what they may not know, in words; and what the log holds.</summary>
    public IReadOnlyCollection<string> Found => _found;

    /// <summary>How much was searched: a fence that nothing passes proves nothing.</summary>
    public (long Bytes, long LogLines) Searched => (Interlocked.Read(ref _bytes), Interlocked.Read(ref _lines));

    /// <summary>Draws a secret.</summary>
    /// <param name="mayKnow">Who may be sent it; everybody else, those not signed in among them, may not. No log may hold it.</param>
    /// <returns>The word to be written where the secret is.</returns>
    public string Plant(string name, params IEnumerable<PersonId> mayKnow)
    {
        lock (_gate)
        {
            var canary = Canary.Draw(name, _random);
            _secrets[canary] = [.. mayKnow];
            _search = new CanarySearch(_secrets.Keys);
            return canary.Word;
        }
    }

    /// <summary>For a test whose very subject is a leak.</summary>
    public void Forgive() => _found.Clear();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(WatchAsync);
        next(app);
    };

    public ILogger CreateLogger(string categoryName) => new Log(this, categoryName);

    public void Dispose()
    {
    }

    private async Task WatchAsync(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        using var copy = new MemoryStream();
        context.Response.Body = new Tee(body, copy);
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
            var reader = context.User.PersonId();
            var headers = string.Join('\n', context.Response.Headers.Select(h => $"{h.Key}: {h.Value}"));
            Interlocked.Add(ref _bytes, copy.Length);
            foreach (var canary in Search(Plain(copy.ToArray(), context.Response.Headers.ContentEncoding)).Concat(Search(Encoding.UTF8.GetBytes(headers))))
            {
                if (reader is not { } person || !MayKnow(canary, person))
                {
                    _found.Enqueue($"{(reader is null ? "nobody" : reader)} was sent {canary.Name} at {context.Request.Path}");
                }
            }
        }
    }

    private static byte[] Plain(byte[] body, string? encoding)
    {
        using var packed = new MemoryStream(body);
        using Stream? stream = encoding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (stream is null)
        {
            return body;
        }

        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray();
    }

    private IEnumerable<Canary> Search(byte[] bytes) => _search?.In(bytes) ?? [];

    private bool MayKnow(Canary canary, PersonId person)
    {
        lock (_gate)
        {
            return _secrets[canary].Contains(person);
        }
    }

    private sealed class Log(Fence fence, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Interlocked.Increment(ref fence._lines);
            foreach (var canary in fence.Search(Encoding.UTF8.GetBytes($"{formatter(state, exception)}\n{exception}")))
            {
                fence._found.Enqueue($"the log of {category} holds {canary.Name}");
            }
        }
    }

    /// <summary>Writes to both.</summary>
    private sealed class Tee(Stream to, MemoryStream copy) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => to.Flush();

        public override Task FlushAsync(CancellationToken cancellationToken) => to.FlushAsync(cancellationToken);

        public override void Write(byte[] buffer, int offset, int count)
        {
            copy.Write(buffer, offset, count);
            to.Write(buffer, offset, count);
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            copy.Write(buffer.Span);
            return to.WriteAsync(buffer, cancellationToken);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
