using System.Text;

namespace Simulation.EndToEnd.Tests.Faults.PowerCuts;

/// <summary>The pictures are what a disk may show, all of it and nothing else.</summary>
public sealed class CutDiskTests
{
    private const string Directory = "/d";

    private static readonly string[] Record =
    [
        Line(1, $"openat(AT_FDCWD</>, {Text("/d/simulation.db")}, O_RDWR|O_CREAT, 0644) = 7<{Hex("/d/simulation.db")}>"),
        Line(2, $"pwrite64(7<{Hex("/d/simulation.db")}>, {Text(new string('a', 1024))}, 1024, 0) = 1024"),
        Line(3, $"fsync(7<{Hex("/d/simulation.db")}>) = 0"),
        Line(4, $"fsync(8<{Hex("/d")}>) = 0"),
        Line(5, $"pwrite64(7<{Hex("/d/simulation.db")}>, {Text(new string('b', 1024))}, 1024, 0) = 1024"),
        "9 0.000006 fsync(7<" + Hex("/d/simulation.db") + "> <unfinished ...>",
        "9 0.000008 <... fsync resumed>)     = 0 <0.000002>",
        Line(9, $"ftruncate(7<{Hex("/d/simulation.db")}>, 512) = 0"),
        Line(10, $"unlink({Text("/d/simulation.db")}) = 0"),
    ];

    [Fact]
    public void Nothing_stands_there_for_sure_before_its_name_is_flushed() => Assert.Contains("", All(3));

    [Fact]
    public void What_was_flushed_stands() => Assert.Equal([Of('a', 'a')], All(4));

    /// <summary>Each half is a sector.</summary>
    [Fact]
    public void What_was_not_flushed_may_stand_in_any_part() =>
        Assert.Equal([Of('a', 'a'), Of('a', 'b'), Of('b', 'a'), Of('b', 'b')], All(5).Order(StringComparer.Ordinal));

    [Fact]
    public void A_flush_counts_when_it_has_ended()
    {
        Assert.Contains(Of('a', 'a'), All(7));
        Assert.Equal([Of('b', 'b')], All(8));
    }

    [Fact]
    public void What_was_cut_off_or_taken_away_may_still_stand()
    {
        Assert.Equal([new string('b', 512), Of('b', 'b')], All(9).Order(StringComparer.Ordinal));
        Assert.Equal(["", new string('b', 512), Of('b', 'b')], All(10).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_SHARED, 7<{0}>, 0) = 0x7f0000000000")]
    [InlineData("write(7<{0}>, \"\\x61\", 1) = 1")]
    public void A_call_that_is_not_understood_is_an_error(string call) =>
        Assert.Throws<InvalidDataException>(() => DiskTrace.Read([.. Record[..4], Line(5, string.Format(null, call, Hex("/d/simulation.db")))], Directory, new Dictionary<string, byte[]>()));

    private static HashSet<string> All(long moment)
    {
        var disk = new CutDisk(DiskTrace.Read(Record, Directory, new Dictionary<string, byte[]>()));
        return [.. Enumerable.Range(0, 400).Select(seed => disk.At(moment, new Random(seed)).TryGetValue("simulation.db", out var bytes) ? Encoding.UTF8.GetString(bytes) : "")];
    }

    private static string Of(char first, char second) => new string(first, 512) + new string(second, 512);

    private static string Line(int microsecond, string call) => $"9 0.{microsecond:000000} {call} <0.000000>";

    private static string Text(string text) => $"\"{Hex(text)}\"";

    private static string Hex(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(b => $"\\x{b:x2}"));
}
