using System.IO.Compression;
using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests.Library;

/// <summary>Archives that unfold to far more than they are: refused before they take the memory.</summary>
public class ArchiveBombTests
{
    private const int Mebibyte = 1024 * 1024;

    /// <summary>What reading one archive may take, whatever is in it: several times the twenty mebibytes that a scenario may have.</summary>
    private const long MostTaken = 100L * Mebibyte;

    public static TheoryData<string> Bombs => ["one large file", "many large files", "a file within a folder within a folder"];

    [Theory, MemberData(nameof(Bombs))]
    public void A_bomb_takes_no_more_memory_than_a_scenario(string bomb)
    {
        var archive = Archive(bomb);
        Assert.True(archive.Length < Mebibyte);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(ScenarioArchive.Read(new MemoryStream(archive)).Errors);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostTaken);
    }

    /// <summary>The test above can fail: who unfolds it first takes more.</summary>
    [Fact]
    public void Unfolded_it_would_take_more()
    {
        var archive = Archive("one large file");
        var before = GC.GetAllocatedBytesForCurrentThread();
        using var zip = new ZipArchive(new MemoryStream(archive));
        using var entry = zip.Entries[0].Open();
        using var whole = new MemoryStream();
        entry.CopyTo(whole);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before > MostTaken);
    }

    private static byte[] Archive(string bomb)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var (files, mebibytes, folder) = bomb switch { "one large file" => (1, 200, ""), "many large files" => (40, 5, ""), _ => (1, 200, "a/b/") };
            var zeros = new byte[Mebibyte];
            for (var i = 0; i < files; i++)
            {
                using var entry = archive.CreateEntry($"{folder}{(i == 0 ? "scenario.yaml" : $"{i}.md")}").Open();
                for (var n = 0; n < mebibytes; n++)
                {
                    entry.Write(zeros);
                }
            }
        }

        return stream.ToArray();
    }
}
