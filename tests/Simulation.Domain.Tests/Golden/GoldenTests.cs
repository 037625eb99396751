using System.Text.Json;
using System.Text.Json.Nodes;

namespace Simulation.Domain.Tests.Golden;

/// <summary>
/// Every build reads what earlier ones stored, and shows of it what they showed. A file of <c>Golden/Sessions</c> is never written again: if one of these
/// fails, old sessions would change, and the code has to be mended. <c>WRITE_GOLDEN=1</c> adds files for events that none has.
/// </summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Files => [.. GoldenFile.Names];

    [Theory, MemberData(nameof(Files))]
    public void A_session_of_an_earlier_build_is_seen_as_it_was(string name)
    {
        var file = GoldenFile.Read(name);
        var now = file.Stream.Seen(file.Payloads);
        Assert.Equal([], file.Seen.Where(was => now.GetValueOrDefault(was.Key) != was.Value).Select(was => was.Key));
    }

    /// <summary>Nothing that was stored is passed over in reading.</summary>
    [Theory, MemberData(nameof(Files))]
    public void What_an_earlier_build_stored_is_read_whole(string name)
    {
        var file = GoldenFile.Read(name);
        Assert.All(file.Payloads, p => Assert.Equal(Kept.Of(p), Kept.Of(JsonSerializer.Deserialize(p, file.Stream.Root, Wire.Json)!, file.Stream.Root)));
    }

    [Theory, MemberData(nameof(Files))]
    public void A_file_has_not_been_changed_since_it_was_written(string name) =>
        Assert.Equal(name, GoldenFile.NameOf(GoldenFile.Read(name).Stream.Name, File.ReadAllText(Path.Combine(GoldenFile.Folder, name))));

    [Fact]
    public void Every_kind_of_event_stands_in_a_file()
    {
        if (Environment.GetEnvironmentVariable("WRITE_GOLDEN") == "1")
        {
            Recorder.AddWhatIsMissing();
        }

        Assert.Equal([], Missing());
    }

    /// <summary>The canary: an event that is read otherwise, or left out, is seen by somebody.</summary>
    [Theory, MemberData(nameof(Files))]
    public void A_session_that_reads_otherwise_is_found_out(string name)
    {
        var file = GoldenFile.Read(name);
        Assert.NotEqual(file.Seen, file.Stream.Seen(file.Payloads[..Shown(file)]));
        var first = JsonNode.Parse(file.Payloads[0])!;
        Assert.True(Change(first), "The first event holds no text.");
        Assert.NotEqual(Kept.Of(file.Payloads[0]), Kept.Of(first.ToJsonString()));
    }

    internal static IReadOnlyList<string> Missing()
    {
        var there = GoldenFile.Names.SelectMany(n => GoldenFile.Read(n).Kinds).ToHashSet(StringComparer.Ordinal);
        return [.. GoldenStream.All.SelectMany(s => s.Kinds).Where(k => !there.Contains(k))];
    }

    /// <summary>The longest beginning of a log after which somebody sees something else than in the end.</summary>
    private static int Shown(GoldenFile file) =>
        Enumerable.Range(1, file.Payloads.Length - 1).Reverse().FirstOrDefault(n => !file.Stream.Seen(file.Payloads[..n]).SequenceEqual(file.Seen));

    /// <summary>Another word in the place of the first.</summary>
    private static bool Change(JsonNode node)
    {
        foreach (var (key, member) in node is JsonObject o ? o.ToList() : [])
        {
            if (key != "$type" && member?.GetValueKind() == JsonValueKind.String && member.GetValue<string>().Length > 0)
            {
                node[key] = member.GetValue<string>() + "x";
                return true;
            }

            if (member is JsonObject inner && Change(inner))
            {
                return true;
            }
        }

        return false;
    }
}
