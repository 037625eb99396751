using Simulation.Domain.Assessment;
using Simulation.Domain.Curriculum;
using Simulation.Library;
using Simulation.Library.Curriculum;

namespace Simulation.Domain.Tests.Library;

public sealed class ProgrammeReaderTests
{
    private static readonly string ProgrammeText = Resource("programme-7M03111.yaml");
    private static readonly string RubricsText = Resource("rubrics.yaml");

    [Theory]
    [InlineData("    ects: 31", "    ects: 30", "semester-sum 31|30", -1)]
    [InlineData("    theoretical: 26", "    theoretical: 24", "semester-theoretical-sum 26|24", -2)]
    [InlineData("  theoretical-and-practical: 65", "  theoretical-and-practical: 63", "programme-theoretical-sum 65|63", -1)]
    [InlineData("  final-attestation: 8", "  final-attestation: 9", "programme-final-attestation-sum 8|9", -2)]
    [InlineData("  eirm-and-internship: 18", "  eirm-and-internship: 20", "programme-eirm-and-internship-sum 18|20", -3)]
    [InlineData("\nects: 91", "\nects: 90", "programme-ects 91|90", null)]
    [InlineData("- { discipline: world-diplomacy", "- { discipline: world", "unknown-discipline world", null)]
    [InlineData("- { discipline: world-diplomacy", "- { discipline: professional-english", "duplicate-entry professional-english", null)]
    [InlineData("- code: LO2", "- code: LO1", "duplicate-outcome LO1", null)]
    [InlineData("- id: LO1.2", "- id: LO1.1", "duplicate-behaviour LO1.1", null)]
    [InlineData("- id: world-diplomacy", "- id: multilateral-diplomacy", "duplicate-discipline multilateral-diplomacy", null)]
    [InlineData("cycle: BD", "cycle: ВD", "word-unknown ВD|BD|BD, PD", 0)]
    [InlineData(", component: UC", "", "key-missing component", 0)]
    [InlineData("term-years: 1.5", "term-years: 1,5", "not-a-number 1,5", 0)]
    [InlineData("date: 2024-03-20", "date: 20.03.2024", "not-a-date 20.03.2024", 0)]
    [InlineData("        counts-in-theoretical: true", "        counts-in-theory: true", "key-unknown counts-in-theory||id, name, ects, counts-in-theoretical", 0)]
    public void A_programme_that_is_wrong_is_refused_with_what_is_found_and_what_is_stated(string piece, string change, string error, int? offset)
    {
        var at = ProgrammeText.IndexOf(piece, StringComparison.Ordinal);
        Assert.True(at >= 0);
        var lines = SmallScenario.Lines(ProgrammeReader.Read("p.yaml", ProgrammeText[..at] + change + ProgrammeText[(at + piece.Length)..]));
        var line = 1 + ProgrammeText[..at].Count(c => c == '\n');
        Assert.Contains(lines, l => l.EndsWith(error, StringComparison.Ordinal) && (offset is null || l.StartsWith($"p.yaml:{line + offset} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_entry_needs_a_cycle_and_a_component_and_an_outcome_a_description()
    {
        var programme = BuiltInLibrary.Programme;
        var broken = programme with
        {
            Semesters = programme.Semesters.SetItem(0, programme.Semesters[0] with { Entries = programme.Semesters[0].Entries.SetItem(0, programme.Semesters[0].Entries[0] with { Cycle = null, Component = null }) }),
            LearningOutcomes = programme.LearningOutcomes.SetItem(0, programme.LearningOutcomes[0] with { Description = Localized.Empty, Behaviours = [] }),
        };
        Assert.Equal(
            ["entry-without-cycle", "entry-without-component", "outcome-without-description", "outcome-without-behaviours"],
            ProgrammeChecks.Of(broken).Select(f => f.Code));
    }

    [Theory]
    [InlineData("        weight: 20", "        weight: 25", "weights-sum 105|100")]
    [InlineData("          - points: 1", "          - points: 0", "points-not-ascending 0, 0, 2, 3")]
    [InlineData("outcomes: [LO5, LO8]", "outcomes: [LO5, LO8, LO9]", "unknown-outcome LO9")]
    [InlineData("outcomes: [LO5, LO8]", "outcomes: [LO5]", "behaviour-of-another-outcome LO8.3|LO8")]
    [InlineData("behaviours: [LO5.1", "behaviours: [LO5.9", "unknown-behaviour LO5.9")]
    [InlineData("- id: creating-options", "- id: preparation-and-interests", "duplicate-criterion preparation-and-interests")]
    [InlineData("  - id: teamwork", "  - id: negotiation", "id-twice negotiation/1.0")]
    [InlineData("weight: 20", "weight: a lot", "not-a-whole-number a lot")]
    public void A_rubric_that_is_wrong_is_refused(string piece, string change, string error)
    {
        var at = RubricsText.IndexOf(piece, StringComparison.Ordinal);
        Assert.True(at >= 0);
        var lines = SmallScenario.Lines(RubricsReader.Read("r.yaml", RubricsText[..at] + change + RubricsText[(at + piece.Length)..], BuiltInLibrary.Programme));
        Assert.EndsWith(error, Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rubric_has_three_to_six_levels()
    {
        var rubric = BuiltInLibrary.Rubrics[0];
        var short2 = rubric with { Criteria = rubric.Criteria.SetItem(0, rubric.Criteria[0] with { Levels = rubric.Criteria[0].Levels[..2] }) };
        Assert.Equal("number-of-levels", Assert.Single(RubricChecks.Of(short2, BuiltInLibrary.Programme)).Code);
    }

    [Fact]
    public void Files_cut_off_anywhere_never_throw()
    {
        for (var length = 0; length < ProgrammeText.Length; length += 997)
        {
            Assert.Equal(ProgrammeReader.Read("p", ProgrammeText[..length]).Value is null, ProgrammeReader.Read("p", ProgrammeText[..length]).Errors.Length > 0);
            RubricsReader.Read("r", RubricsText[..Math.Min(length, RubricsText.Length)], BuiltInLibrary.Programme);
            QuestionnaireReader.Read("q", RubricsText[..Math.Min(length, RubricsText.Length)]);
            PrivacyNotice.Read("n", ProgrammeText[..length]);
        }
    }

    private static string Resource(string name)
    {
        using var stream = typeof(BuiltInLibrary).Assembly.GetManifestResourceStream("Simulation.Library.BuiltIn." + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
