using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Options;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Delegations;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Exercises;

namespace Simulation.EndToEnd.Tests.Wire;

/// <summary>What our client sends, byte for byte, and that changed at random.</summary>
internal sealed partial class MutatedFrames(SessionId table, ExerciseId exercise, int seed)
{
    /// <summary>The largest message that is read.</summary>
    private const int Most = 64 * 1024;

    private static readonly JsonHubProtocol Protocol = new(Options.Create(new JsonHubProtocolOptions { PayloadSerializerOptions = Serializer() }));

    /// <summary>Put where a value or some bytes were.</summary>
    private static readonly string[] Pieces =
    [
        "null", "true", "0", "-1", "1e999", "99999999999999999999999999", "[]", "{}", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "\"\\u202Egnp\"", "\"\U0001f468\u200d\U0001f469\"",
        "\"__proto__\"", "{\"$type\":\"System.Object\"}", "{\"$type\":\"Say.v1\"}", "\0", "\ufeff", "\u001e", "\"", "\\", "}", "]", ",", ":", "\"00000000-0000-0000-0000-000000000000\"", "\"projector\"", "\"control\"",
    ];

    private readonly Random _chance = new(seed);

    /// <summary>A frame that is as our client would send it.</summary>
    public byte[] Whole()
    {
        var to = new Audience.WholeTable();
        return _chance.Next(11) switch
        {
            0 => Call(nameof(ILiveHub.EnterTable), table, null, null, null, Entering.AsSeated),
            1 => Call(nameof(ILiveHub.EnterExercise), exercise, new Position(Guid.NewGuid(), 3), false),
            2 => Call(nameof(ILiveHub.LeaveTable), table),
            3 => Call(nameof(ILiveHub.ShowWriting), table, Array.Empty<WritingPlace>()),
            4 => Act(new Propose(Package.Of([new("charge", "c20"), new("term", "t10")]), [], "Our offer", null, null)),
            5 => Act(new AcceptProposal(new ProposalId(Guid.NewGuid()))),
            6 => Act(new KeepNotes("for myself")),
            7 => Act(new SayInside("between us", null, null)),
            8 => Call(nameof(ILiveHub.ActInExercise), exercise, NewId(), Worded(new StateWishes([new DelegationId("KES")]))),
            9 => Protocol.GetMessageBytes(PingMessage.Instance).ToArray(),
            _ => Act(new Say(to, "Қайырлы таң 🕊", null)),
        };
    }

    public byte[] Next()
    {
        var frame = Whole();
        for (var changes = _chance.Next(1, 4); changes > 0; changes--)
        {
            frame = Changed(frame);
        }

        return frame;
    }

    /// <summary>A message of exactly so many bytes, its end included.</summary>
    public byte[] OfSize(int bytes)
    {
        var said = Act(new Say(new Audience.WholeTable(), "x", null));
        return Act(new Say(new Audience.WholeTable(), new string('x', bytes - said.Length + 1), null));
    }

    /// <summary>Around the largest message that is read.</summary>
    public IEnumerable<byte[]> AroundTheLimit() => new[] { Most - 1, Most, Most + 1, Most + 2 }.Select(OfSize);

    private byte[] Act(Command command) => Call(nameof(ILiveHub.ActAtTable), table, NewId(), Worded(command));

    private static byte[] Call(string method, params object?[] arguments) => Protocol.GetMessageBytes(new InvocationMessage("1", method, arguments)).ToArray();

    private static System.Text.Json.JsonElement Worded(Command command) => System.Text.Json.JsonSerializer.SerializeToElement(command, Domain.Wire.Json);

    private Guid NewId()
    {
        var bytes = new byte[16];
        _chance.NextBytes(bytes);
        return new Guid(bytes);
    }

    private byte[] Changed(byte[] frame)
    {
        var at = _chance.Next(frame.Length);
        var piece = Pieces[_chance.Next(Pieces.Length)];
        switch (_chance.Next(9))
        {
            case 0: // a bit
                frame[at] ^= (byte)(1 << _chance.Next(8));
                return frame;
            case 1: // the end is missing, but said to be there
                return [.. frame[..at], (byte)RawHub.End];
            case 2: // the beginning is missing
                return frame[at..];
            case 3: // something is missing
                return [.. frame[..at], .. frame[Math.Min(frame.Length, at + _chance.Next(1, 12))..]];
            case 4: // something is put in
                return [.. frame[..at], .. Encoding.UTF8.GetBytes(piece), .. frame[at..]];
            case 5: // another type where a value was
                var text = Encoding.UTF8.GetString(frame);
                var values = Value().Matches(text);
                if (values.Count == 0)
                {
                    return frame;
                }

                var value = values[_chance.Next(values.Count)];
                return Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, value.Index), piece, text.AsSpan(value.Index + value.Length)));
            case 6: // deeper than anything of ours
                var deep = _chance.Next(1, 200);
                return [.. frame[..at], .. Encoding.UTF8.GetBytes(new string('[', deep) + new string(']', deep)), .. frame[at..]];
            case 7: // no UTF-8
                return [.. frame[..at], 0xc3, 0x28, 0xff, .. frame[at..]];
            default: // another's, and nobody's
                return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(frame).Replace(table.ToString(), _chance.Next(2) == 0 ? exercise.ToString() : Guid.NewGuid().ToString("N"), StringComparison.Ordinal));
        }
    }

    private static System.Text.Json.JsonSerializerOptions Serializer()
    {
        var options = new System.Text.Json.JsonSerializerOptions();
        Domain.Wire.Configure(options);
        return options;
    }

    [GeneratedRegex("\"[^\"]*\"(?!:)|(?<=[:,\\[])(-?[0-9.]+|true|false|null)")]
    private static partial Regex Value();
}
