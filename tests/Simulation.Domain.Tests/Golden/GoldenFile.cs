using System.Text;
using System.Text.Json;

namespace Simulation.Domain.Tests.Golden;

/// <summary>
/// A session's log as some build stored it, and what everybody saw of it then. One payload a line, before them a line that says of what stream, after them
/// a line of hashes. The file is named by its own content: a file that was changed has the wrong name.
/// </summary>
internal sealed record GoldenFile(GoldenStream Stream, ImmutableArray<string> Payloads, SortedDictionary<string, string> Seen)
{
    public static string Folder => Path.Combine(ScenarioPlayTests.Root(), "tests", "Simulation.Domain.Tests", "Golden", "Sessions");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.jsonl").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    public IEnumerable<string> Kinds => Payloads.Select(KindOf);

    public static string KindOf(string payload) => JsonDocument.Parse(payload).RootElement.GetProperty("$type").GetString()!;

    public static GoldenFile Of<T>(IEnumerable<T> events)
    {
        var stream = GoldenStream.All.Single(s => s.Root == typeof(T));
        ImmutableArray<string> payloads = [.. events.Select(e => JsonSerializer.Serialize(e, Wire.Json))];
        return new GoldenFile(stream, payloads, stream.Seen(payloads));
    }

    public static GoldenFile Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, name));
        var stream = JsonSerializer.Deserialize<string>(lines[0])!;
        return new GoldenFile(GoldenStream.All.Single(s => s.Name == stream), [.. lines[1..^1]], new(JsonSerializer.Deserialize<Dictionary<string, string>>(lines[^1])!, StringComparer.Ordinal));
    }

    public static string NameOf(string stream, string content) => $"{stream}-{Kept.Hash(content)[..12]}.jsonl";

    /// <summary>Adds it to those that are there; none of them is touched.</summary>
    public void Write()
    {
        var content = string.Join('\n', [JsonSerializer.Serialize(Stream.Name), .. Payloads, JsonSerializer.Serialize(Seen)]) + "\n";
        Directory.CreateDirectory(Folder);
        using var file = new FileStream(Path.Combine(Folder, NameOf(Stream.Name, content)), FileMode.CreateNew);
        file.Write(Encoding.UTF8.GetBytes(content));
    }
}
