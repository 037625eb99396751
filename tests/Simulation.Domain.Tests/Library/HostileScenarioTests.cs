using System.IO.Compression;
using System.Text;
using CsCheck;
using Simulation.Domain.Scenarios;
using Simulation.Library;
using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests.Library;

/// <summary>Whatever is in a folder or an archive: a value or errors, in reasonable time, never an exception.</summary>
public sealed class HostileScenarioTests
{
    [Fact]
    public void A_scenario_cut_off_anywhere_never_throws()
    {
        for (var length = 0; length < SmallScenario.Structure.Length; length += 3)
        {
            Consistent(ScenarioReader.Read(SmallScenario.Files(SmallScenario.Structure[..length])));
        }

        for (var length = 0; length < SmallScenario.Script.Length; length += 3)
        {
            Consistent(ScenarioReader.Read(SmallScenario.Files(script: SmallScenario.Script[..length])));
        }
    }

    [Fact]
    public void A_scenario_with_any_characters_changed_never_throws() =>
        Gen.Select(Gen.Bool, Gen.Select(Gen.Int[0, 5_000], Mutation).List[1, 6]).Sample(
            (script, mutations) =>
            {
                var text = mutations.Aggregate(script ? SmallScenario.Script : SmallScenario.Structure, (t, m) => Mutated(t, m.Item1, m.Item2));
                Consistent(ScenarioReader.Read(script ? SmallScenario.Files(script: text) : SmallScenario.Files(text)));
            },
            iter: 2_000);

    [Fact]
    public void Any_text_at_all_never_throws() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["{}[]:,-&*!|>'\"%@`#?~ \n\ta1"], 0, 80]).Sample(
            text => Consistent(ScenarioReader.Read(SmallScenario.Files(text, text))),
            iter: 8_000);

    [Theory]
    [InlineData("[", 100_000, "yaml-too-deep")]
    [InlineData("{a: ", 100_000, "yaml-too-deep")]
    [InlineData("- ", 100_000, "yaml-too-deep")]
    [InlineData("? ", 100_000, "yaml-too-deep")]
    [InlineData("- a\n", 100_000, "yaml-too-much")]
    [InlineData("a: b\n", 100_000, "key-twice")]
    [InlineData("x", 3_000_000, "file-too-large")]
    public void Depth_and_size_are_bounded(string piece, int times, string code) =>
        Assert.Contains(
            ScenarioReader.Read(SmallScenario.Files(new StringBuilder().Insert(0, piece, times).ToString())).Errors,
            e => e.Code == code && e.File == "scenario.yaml");

    [Fact]
    public void Errors_are_listed_up_to_a_limit()
    {
        var errors = ScenarioReader.Read(SmallScenario.Files(string.Concat(Enumerable.Range(0, 5_000).Select(i => $"k{i}: 1\n")))).Errors;
        Assert.Equal((201, "more-errors"), (errors.Length, errors[^1].Code));
    }

    [Fact]
    public void An_entity_bomb_is_refused_at_its_anchor() =>
        Assert.Contains(
            "scenario.yaml:1 yaml-anchor a",
            SmallScenario.Lines(ScenarioReader.Read(SmallScenario.Files("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"))));

    [Fact]
    public void An_archive_holds_the_files() => Assert.NotNull(ScenarioArchive.Read(Zip(SmallScenario.Files())).Value);

    [Fact]
    public void An_archive_holds_the_folder() =>
        Assert.NotNull(ScenarioArchive.Read(Zip(SmallScenario.Files().ToDictionary(f => "small/" + f.Key, f => f.Value))).Value);

    [Fact]
    public void The_folder_in_an_archive_is_the_scenarios_id() =>
        Assert.Equal(
            ["scenario.yaml:1 id-not-the-folder small|large"],
            SmallScenario.Lines(ScenarioArchive.Read(Zip(SmallScenario.Files().ToDictionary(f => "large/" + f.Key, f => f.Value)))));

    [Fact]
    public void Backslashes_and_clutter_in_an_archive_do_no_harm()
    {
        var files = SmallScenario.Files().ToDictionary(f => "small\\" + f.Key.Replace('/', '\\'), f => f.Value);
        files["__MACOSX/small/._case.en.md"] = "x";
        files["small/.DS_Store"] = "x";
        Assert.NotNull(ScenarioArchive.Read(Zip(files)).Value);
    }

    [Theory]
    [InlineData("../case.en.md")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b.md")]
    [InlineData("C:\\x.md")]
    [InlineData("..\\x.md")]
    [InlineData("a//b.md")]
    [InlineData("a\nb.md")]
    public void A_name_that_leads_elsewhere_is_refused(string name)
    {
        var files = SmallScenario.Files();
        files[name] = "x";
        Assert.Equal([$":1 file-name-refused {name}"], SmallScenario.Lines(ScenarioArchive.Read(Zip(files))));
    }

    [Fact]
    public void More_than_two_hundred_files_are_refused() =>
        Assert.Equal([":1 too-many-files 1000"], SmallScenario.Lines(ScenarioArchive.Read(Zip(Enumerable.Range(0, 1001).ToDictionary(i => $"{i}.md", _ => "x")))));

    [Fact]
    public void A_file_of_more_than_two_mebibytes_is_refused() =>
        Assert.Equal(["case.en.md:1 file-too-large 2097152"], SmallScenario.Lines(ScenarioArchive.Read(Zip(With("case.en.md", Noise(2 * 1024 * 1024 + 1))))));

    [Fact]
    public void A_bomb_is_refused_while_it_unfolds() =>
        Assert.Equal(["case.en.md:1 compression-suspicious 100"], SmallScenario.Lines(ScenarioArchive.Read(Zip(With("case.en.md", new string('a', 1_900_000))))));

    [Fact]
    public void More_than_twenty_mebibytes_together_are_refused()
    {
        var half = Noise(2_000_000);
        var files = SmallScenario.Files();
        for (var i = 0; i < 11; i++)
        {
            files[$"{i}.md"] = half;
        }

        Assert.Contains("files-too-large", ScenarioArchive.Read(Zip(files)).Errors.Select(e => e.Code));
    }

    [Fact]
    public void The_same_name_twice_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "scenario.yaml", "a");
            Write(archive, "scenario.yaml", "b");
        }

        stream.Position = 0;
        Assert.Equal(["scenario.yaml:1 file-twice"], SmallScenario.Lines(ScenarioArchive.Read(stream)));
    }

    [Fact]
    public void What_is_no_archive_is_refused() =>
        Assert.Equal([":1 archive-unreadable"], SmallScenario.Lines(ScenarioArchive.Read(new MemoryStream("not a zip"u8.ToArray()))));

    [Fact]
    public void A_damaged_archive_never_throws()
    {
        var whole = Zip(SmallScenario.Files()).ToArray();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).List[1, 5].Sample(
            damage =>
            {
                var bytes = whole.ToArray();
                damage.ForEach(d => bytes[d.Item1] = d.Item2);
                Consistent(ScenarioArchive.Read(new MemoryStream(bytes)));
            },
            iter: 2_000);
        for (var length = 0; length < whole.Length; length += 7)
        {
            Consistent(ScenarioArchive.Read(new MemoryStream(whole[..length])));
        }
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_at_their_line()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("case.ru.md").Open();
            entry.Write([(byte)'a', (byte)'\n', 0xCF, 0xF0, 0xE8]);
        }

        stream.Position = 0;
        Assert.Equal(["case.ru.md:2 file-not-utf-8"], SmallScenario.Lines(ScenarioArchive.Read(stream)));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error() =>
        Assert.Equal([":1 folder-missing"], SmallScenario.Lines(ScenarioFolder.Read(Path.Combine(AppContext.BaseDirectory, "no-such-folder"))));

    [Fact]
    public void A_folder_on_disk_is_read()
    {
        var folder = Directory.CreateTempSubdirectory("scenario");
        try
        {
            foreach (var (name, text) in SmallScenario.Files())
            {
                var path = Path.Combine(folder.FullName, "small", name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            }

            Assert.Empty(ScenarioFolder.Read(Path.Combine(folder.FullName, "small")).Errors);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static readonly string[] Pieces = ["null", "- ", "\n  ", ": ", "{ }", "99999999999", "-1", "1.5", "true", ""];

    private static readonly Gen<string> Mutation = Gen.OneOf(
        Gen.Char["{}[]:,-&*!|>'\"%@`#?~ \n\t\0\uD800\uFFFE\uFFFF0Ж"].Select(c => c.ToString()),
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]));

    /// <summary>Puts the piece at the place, in place of one character.</summary>
    private static string Mutated(string text, int place, string piece)
    {
        var at = place % text.Length;
        return text[..at] + piece + text[(at + 1)..];
    }

    private static void Consistent(Reading<Scenario> reading)
    {
        Assert.Equal(reading.Errors.IsEmpty, reading.Value is not null);
        Assert.All(reading.Errors, e => Assert.True(e.Line >= 1 && e.Message.Length > 0));
    }

    private static Dictionary<string, string> With(string name, string text) => new(SmallScenario.Files()) { [name] = text };

    /// <summary>Text that hardly compresses.</summary>
    private static string Noise(int length)
    {
        var random = new Random(1);
        return string.Create(length, random, (span, r) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = (char)r.Next(33, 126);
            }
        });
    }

    private static MemoryStream Zip(IReadOnlyDictionary<string, string> files)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                Write(archive, name, text);
            }
        }

        stream.Position = 0;
        return stream;
    }

    private static void Write(ZipArchive archive, string name, string text)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
