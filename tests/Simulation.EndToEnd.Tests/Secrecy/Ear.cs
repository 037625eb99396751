using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Views;

namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>A connection to the hub that keeps every byte it hears.</summary>
internal sealed class Ear : IAsyncDisposable
{
    private const byte End = 0x1e;
    private const int Pushed = 1;
    private const int Answered = 3;

    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _gate = new();
    private readonly MemoryStream _raw = new();
    private readonly List<string> _answers = [];
    private readonly List<(string Source, string Message)> _pushes = [];
    private readonly Dictionary<(string Source, Type Slice), Slice> _slices = [];
    private readonly Dictionary<string, Position> _held = [];
    private readonly Dictionary<string, List<Frame>> _early = [];
    private int _calls;
    private Task _listening = Task.CompletedTask;

    private Ear()
    {
    }

    /// <summary>Every byte received on the socket, in order.</summary>
    public byte[] Raw => Locked(_raw.ToArray);

    /// <summary>What was answered to its calls, in order.</summary>
    public IReadOnlyList<string> Answers => Locked(() => _answers.ToArray());

    public static async Task<Ear> OpenAsync(Uri server, string? cookies)
    {
        var ear = new Ear();
        try
        {
            if (cookies is not null)
            {
                ear._socket.Options.SetRequestHeader("Cookie", cookies);
            }

            await ear._socket.ConnectAsync(new UriBuilder(new Uri(server, "hub")) { Scheme = "ws" }.Uri, TestContext.Current.CancellationToken);
            await ear.SendAsync("""{"protocol":"json","version":1}""");
            ear._listening = ear.ListenAsync();
            return ear;
        }
        catch
        {
            await ear.DisposeAsync();
            throw;
        }
    }

    /// <summary>Why it hears nothing more.</summary>
    public Exception? Fault => _listening.Exception;

    /// <summary>What was pushed from this source, in order.</summary>
    public IReadOnlyList<string> From(string source) => Locked(() => _pushes.Where(p => p.Source == source).Select(p => p.Message).ToArray());

    /// <summary>The slice as it was last sent, by whichever way; null: never.</summary>
    public T? Get<T>(string source)
        where T : Slice => Locked(() => (T?)_slices.GetValueOrDefault((source, typeof(T))));

    /// <summary>How far it has come in this source's stream.</summary>
    public Position? Held(string source) => Locked(() => _held.GetValueOrDefault(source));

    /// <summary>Calls a method and waits for the answer.</summary>
    public async Task<JsonElement> CallAsync(string method, params object?[] arguments)
    {
        var id = $"{++_calls}";
        var written = string.Join(',', arguments.Select(a => a is Command command ? JsonSerializer.Serialize(command, Domain.Wire.Json) : JsonSerializer.Serialize(a, Domain.Wire.Json)));
        await SendAsync($$"""{"type":1,"invocationId":"{{id}}","target":"{{method}}","arguments":[{{written}}]}""");
        await Eventually.TrueAsync(() => Answers.Count == _calls || _listening.IsCompleted, what: $"{method} is answered");
        var answer = JsonDocument.Parse(Answers[_calls - 1]).RootElement;
        Assert.Equal(id, answer.GetProperty("invocationId").GetString());
        Hear(answer);
        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _socket.Dispose();
        _end.Dispose();
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[16 * 1024];
        var message = new List<byte>();
        while (await _socket.ReceiveAsync(buffer, _end.Token) is { MessageType: not WebSocketMessageType.Close } received)
        {
            Locked(() =>
            {
                _raw.Write(buffer, 0, received.Count);
                return true;
            });
            foreach (var one in buffer.AsSpan(0, received.Count))
            {
                if (one == End)
                {
                    Take(Encoding.UTF8.GetString([.. message]));
                    message.Clear();
                }
                else
                {
                    message.Add(one);
                }
            }
        }
    }

    /// <summary>Keep-alive messages come by the clock and say nothing; the answer to the handshake has no type.</summary>
    private void Take(string message)
    {
        var json = JsonDocument.Parse(message).RootElement;
        if (!json.TryGetProperty("type", out var type))
        {
            return;
        }

        if (type.GetInt32() == Pushed)
        {
            var arguments = json.GetProperty("arguments");
            Locked(() =>
            {
                _pushes.Add((arguments[0].GetString()!, message));
                return true;
            });
            if (arguments.GetArrayLength() > 1)
            {
                Hear(arguments[0].GetString()!, arguments[1]);
            }
        }
        else if (type.GetInt32() == Answered)
        {
            Locked(() =>
            {
                _answers.Add(message);
                return true;
            });
        }
    }

    private void Hear(JsonElement answer)
    {
        if (answer.TryGetProperty("result", out var result) && result.ValueKind == JsonValueKind.Object && result.TryGetProperty("frames", out var frames))
        {
            foreach (var sourced in frames.EnumerateArray())
            {
                Hear(sourced.GetProperty("source").GetString()!, sourced.GetProperty("frame"));
            }
        }
    }

    /// <summary>
    /// What was pushed before the snapshot came is put behind it. Numbers are looked at no further: a leak may have changed them.
    /// </summary>
    private void Hear(string source, JsonElement json)
    {
        var frame = json.Deserialize<Frame>(Domain.Wire.Json)!;
        Locked(() =>
        {
            var early = _early.TryGetValue(source, out var known) ? known : _early[source] = [];
            if (frame.Snapshot)
            {
                foreach (var key in _slices.Keys.Where(k => k.Source == source).ToList())
                {
                    _slices.Remove(key);
                }

                Put(source, frame);
                early.FindAll(f => f.Epoch == frame.Epoch && f.Seq > frame.Seq).ForEach(f => Put(source, f));
                early.Clear();
            }
            else if (_held.GetValueOrDefault(source) is not { } held || held.Epoch != frame.Epoch)
            {
                early.Add(frame);
            }
            else if (frame.Seq > held.Seq)
            {
                Put(source, frame);
            }

            return true;
        });
    }

    private void Put(string source, Frame frame)
    {
        foreach (var slice in frame.Slices)
        {
            var key = (source, slice.GetType());
            _slices[key] = slice.After(_slices.GetValueOrDefault(key));
        }

        _held[source] = new Position(frame.Epoch, frame.Seq);
    }

    private Task SendAsync(string message) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message + (char)End), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    private T Locked<T>(Func<T> use)
    {
        lock (_gate)
        {
            return use();
        }
    }
}
