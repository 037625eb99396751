using System.Text;
using System.Text.Json;
using CsCheck;
using Simulation.Domain.Drafting.Reading;
using Simulation.Domain.Procedure;
using Simulation.Domain.Tests.Library;
using Simulation.Domain.Voting;
using Simulation.Library;
using Simulation.Library.Curriculum;
using Simulation.Library.Procedure;
using Simulation.Library.Resolutions;
using Simulation.Library.Rosters;
using Simulation.Library.Scenarios;
using Simulation.Library.Votes;

namespace Simulation.Domain.Tests.Input;

/// <summary>
/// Every reader of what people bring, fed with what is in the corpus and with that changed at random: a value or errors, never an exception, never
/// for long. A text that ever broke one belongs into its folder of the corpus. <c>SIMULATION_SEEDS</c> says how many mutations each reader is fed.
/// </summary>
public class FuzzTests
{
    private static readonly Dictionary<string, Action<string>> Readers = new()
    {
        ["scenario"] = text => ScenarioReader.Read(SmallScenario.Files(text)),
        ["rules"] = text => RulesReader.Read("rules.yaml", text, [Language.En], BuiltInLibrary.RulesOfProcedure),
        ["roster"] = text =>
        {
            RosterReader.Read(text);
            RosterReader.Read(Encoding.UTF8.GetBytes(text));
        },
        ["resolution"] = text => ResolutionReader.Read(text),
        ["akoma-ntoso"] = text => AkomaNtosoReader.Read(text),
        ["command"] = text => Refused(() => JsonSerializer.Deserialize<Command>(Encoding.UTF8.GetBytes(text), Wire.Json)),
        ["majority"] = text => VotingRuleText.Parse(text),
        ["citation"] = text => Citation.Parse(text, ""),
        ["genius"] = text => BroughtFolders.Read("genius", text),
        ["anl"] = text => BroughtFolders.Read("anl", text),
        ["deliberation"] = text => BroughtFolders.Read("deliberation", text),
        ["votes"] = text => VoteReplay.Answer(text, 1),
        ["programme"] = text => ProgrammeReader.Read("programme.yaml", text),
        ["rubrics"] = text => RubricsReader.Read("rubrics.yaml", text, BuiltInLibrary.Programme),
        ["questionnaire"] = text => QuestionnaireReader.Read("questionnaire.yaml", text),
        ["privacy"] = text => PrivacyNotice.Read("privacy.yaml", text),
    };

    private static readonly Gen<string> Splice = Gen.OneOf(
        Gen.Int[0, Naughty.Texts.Length - 1].Select(i => Naughty.Texts[i]),
        Gen.String,
        Gen.OneOf(Gen.Const("{"), Gen.Const("["), Gen.Const("\""), Gen.Const(":"), Gen.Const("\n"), Gen.Const("<"), Gen.Const("&"), Gen.Const(","), Gen.Const("- "), Gen.Const("1. "), Gen.Const("(a) "))
            .Select(Gen.Int[1, 60], (piece, times) => new StringBuilder().Insert(0, piece, times).ToString()));

    private static long Seeds => long.TryParse(Environment.GetEnvironmentVariable("SIMULATION_SEEDS"), out var seeds) ? seeds : 1_500;

    public static TheoryData<string> Parsers => [.. Readers.Keys];

    [Theory, MemberData(nameof(Parsers))]
    public void What_once_broke_a_reader_does_so_no_more(string parser) => Assert.All(Corpus(parser), Readers[parser]);

    [Theory, MemberData(nameof(Parsers))]
    public void Whatever_is_changed_at_random_is_read_or_refused(string parser)
    {
        var corpus = Corpus(parser);
        Gen.Select(Gen.Int[0, corpus.Length - 1], Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 40], Splice).Array[1, 5]).Sample(
            (seed, changes) => Readers[parser](changes.Aggregate(corpus[seed], (text, change) =>
            {
                var at = text.Length == 0 ? 0 : change.Item1 % (text.Length + 1);
                return string.Concat(text.AsSpan(0, at), change.Item3, text.AsSpan(Math.Min(text.Length, at + change.Item2)));
            })),
            iter: Seeds);
    }

    /// <summary>The tests above can fail: a reader that forgets one thing is found.</summary>
    [Fact]
    public void A_reader_that_throws_at_a_quote_is_found() =>
        Assert.ThrowsAny<Exception>(() => Splice.Array[1, 5].Sample(pieces => Assert.DoesNotContain("\"\"", string.Concat(pieces), StringComparison.Ordinal), iter: 5_000));

    [Fact]
    public void Every_reader_has_a_corpus() => Assert.All(Readers.Keys, parser => Assert.True(Corpus(parser).Length > 1, parser));

    /// <summary>Else every change would be refused for the same reason.</summary>
    [Fact]
    public void What_comes_as_several_files_is_read_as_it_is() => Assert.All(BroughtFolders.All, format => Assert.Empty(BroughtFolders.Whole(format).Errors));

    /// <summary>Of JSON, these are the refusals: the hub and the API answer them as calls that can't be understood.</summary>
    private static void Refused(Action read)
    {
        try
        {
            read();
        }
        catch (Exception refused) when (refused is JsonException or NotSupportedException)
        {
            // A command that is none, or that does not say which it is.
        }
    }

    /// <summary>What ships is read as well: it is what people begin from.</summary>
    private static readonly Dictionary<string, (string Folder, string Pattern)> Shipped = new()
    {
        ["scenario"] = ("scenarios", "scenario.yaml"),
        ["rules"] = (BuiltIn("procedure"), "*.yaml"),
        ["programme"] = (BuiltIn(), "programme-*.yaml"),
        ["rubrics"] = (BuiltIn(), "rubrics.yaml"),
        ["questionnaire"] = (BuiltIn(), "questionnaire.yaml"),
        ["privacy"] = (BuiltIn(), "privacy.yaml"),
    };

    private static string BuiltIn(string folder = "") => Path.Combine("grains", "Simulation.Library", "BuiltIn", folder);

    private static string[] Corpus(string parser)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Simulation.sln")))
            {
                var shipped = Shipped.TryGetValue(parser, out var place)
                    ? Directory.EnumerateFiles(Path.Combine(folder.FullName, place.Folder), place.Pattern, SearchOption.AllDirectories)
                    : [];
                return [.. Directory.EnumerateFiles(Path.Combine(folder.FullName, "tests", "Simulation.Domain.Tests", "Corpus", parser)).Concat(shipped).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
            }
        }

        return [];
    }
}
