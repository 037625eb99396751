using Simulation.Domain.Bargaining;
using Simulation.Domain.Scenarios;
using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests.Library;

public sealed class ScenarioReaderTests
{
    [Fact]
    public void A_valid_scenario_has_no_errors() => Assert.Empty(ScenarioReader.Read(SmallScenario.Files(), "small").Errors);

    [Fact]
    public void The_structure_arrives_as_written()
    {
        var structure = SmallScenario.Value.Structure;
        Assert.Equal("small", structure.Id);
        Assert.Equal("1.0", structure.Version);
        Assert.Equal(60, structure.Minutes);
        Assert.Equal(new Localized(null, "Малый", "Small"), structure.Title);
        Assert.Equal(["head", "adviser"], structure.Functions.Select(f => f.Id));
        Assert.Equal([true, false], structure.Functions.Select(f => f.Binds));
        Assert.Equal(new Party(new("KAZ"), new(null, "Казахстан", "Kazakhstan"), "kz", 1, 4, 1), structure.Delegations[0]);
        Assert.Equal((null, 2), (structure.Delegations[1].Flag, structure.Delegations[1].Weight));
        Assert.IsType<AgreementRule.Unanimity>(structure.Agreement);
        Assert.Equal(Phase.DefaultsOf(PhaseKind.Negotiation), structure.Phases[1].Allows);
        Assert.Equal([Activity.Table, Activity.Propose], structure.Phases[2].Allows);
        Assert.Equal([DebriefMaterial.Offers, DebriefMaterial.Payoffs], structure.DebriefOpens);
    }

    [Fact]
    public void Each_delegation_has_its_own_brief_and_points()
    {
        var instructions = SmallScenario.Value.InstructionsOf(new("UZB"));
        Assert.Equal(new Localized(null, "# Текст\n", "# Text\n"), instructions.Brief);
        Assert.Equal((100, 60, 80), (instructions.ScoreSheet.Maximum, instructions.ScoreSheet.Reservation, instructions.ScoreSheet.Aspiration));
    }

    [Fact]
    public void The_script_arrives_as_written()
    {
        var script = SmallScenario.Value.Script!;
        Assert.Equal(new ScriptMember(new("KAZ"), "adviser", 2), script.Members[1]);
        Assert.Equal(13, script.Steps.Length);
        Assert.Equal(16.5m, script.Steps[3].At);
        Assert.Equal(SmallScenario.ScriptLineOf("- { at: 16.5"), script.Steps[3].Line);
        Assert.Equal([new DelegationId("UZB")], Assert.IsType<ScriptAction.Say>(script.Steps[3].Action).To);
        Assert.Equal(RefusalCode.NotAuthorisedToBind, script.Steps[4].Refused);
        Assert.Equal("first", Assert.IsType<ScriptAction.Propose>(script.Steps[7].Action).Counters);
        var expected = Assert.IsType<ScriptAction.Expect>(script.Steps[11].Action);
        Assert.Equal("x1", expected.Agreement!["transit"]);
        Assert.Equal(80, expected.Points["UZB"]);
    }

    [Fact]
    public void A_scenario_may_have_no_script() => Assert.Null(ScenarioReader.Read(SmallScenario.Files(script: null)).Value!.Script);

    [Fact]
    public void The_id_is_the_folders_name() =>
        Assert.Equal(["scenario.yaml:1 id-not-the-folder small|other"], SmallScenario.Lines(ScenarioReader.Read(SmallScenario.Files(), "other")));

    [Fact]
    public void Without_scenario_yaml_there_is_one_error() =>
        Assert.Equal(["scenario.yaml:1 file-missing"], SmallScenario.Lines(ScenarioReader.Read(new Dictionary<string, string> { ["case.en.md"] = "x" })));

    [Fact]
    public void Missing_and_unexpected_texts_are_named()
    {
        var files = SmallScenario.Files();
        files.Remove("briefs/UZB.ru.md");
        files["briefs/UZV.ru.md"] = "x";
        files["case.en.md"] = " \n";
        Assert.Equal(
            ["briefs/UZB.ru.md:1 file-missing", "briefs/UZV.ru.md:1 file-unexpected briefs/UZB.ru.md", "case.en.md:1 file-empty"],
            SmallScenario.Lines(ScenarioReader.Read(files)));
    }

    [Theory]
    [InlineData('\u0007', "0007")]
    [InlineData('\uD800', "D800")]
    [InlineData('\uFFFE', "FFFE")]
    public void Characters_that_nobody_writes_are_refused_with_their_line(char character, string code)
    {
        var files = SmallScenario.Files();
        files["case.en.md"] = $"one\ntwo{character}\n";
        Assert.Equal([$"case.en.md:2 character-refused {code}"], SmallScenario.Lines(ScenarioReader.Read(files)));
    }

    [Fact]
    public void All_errors_come_at_once_in_the_order_of_files_and_lines() =>
        Assert.Equal(
            ["case.ru.md:1 file-missing", "scenario.yaml:1 id-malformed Small|letters a-z, digits and hyphens", "scenario.yaml:12 key-missing title", "scenario.yaml:12 key-unknown titel|title|id, title, url, used-for"],
            SmallScenario.Lines(ScenarioReader.Read(Broken())));

    [Fact]
    public void Every_code_has_a_sentence() =>
        Assert.All(
            typeof(Simulation.Library.LibraryCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!),
            code => Assert.NotEqual(code, new Simulation.Library.LibraryError("", 1, code, []).Message));

    private static Dictionary<string, string> Broken()
    {
        var files = SmallScenario.Files(SmallScenario.Structure
            .Replace("id: small", "id: Small", StringComparison.Ordinal)
            .Replace("title: A treaty", "titel: A treaty", StringComparison.Ordinal));
        files.Remove("case.ru.md");
        return files;
    }
}
