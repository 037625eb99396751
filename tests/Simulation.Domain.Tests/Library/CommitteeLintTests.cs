using Simulation.Domain.Scenarios;
using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests.Library;

public sealed class CommitteeLintTests
{
    private const string Vote = """

          - { at: 20, as: control, do: OpenVote, with: { subject: { $type: question, text: "Water?", binding: true } }, name: v, refused: malformed }
          - { at: 21, as: [KAZ, FIN, HSE], say: "Water.", channel: table }
        """;

    [Fact]
    public void A_good_committee_has_no_warning() => Assert.Equal([], Warnings(Good()));

    [Theory]
    [InlineData("scenario.yaml", "kind: meeting", "kind: opening", "nobody-meets; nobody-drafts; news-after-the-end flood|20|0")]
    [InlineData("scenario.yaml", "kind: meeting", "kind: meeting, allows: [meet, table]", "nobody-drafts")]
    [InlineData("scenario.yaml", "minute: 20", "minute: 90", "news-after-the-end flood|90|90")]
    [InlineData("scenario.yaml", "minute: 20", "minute: 89", "")]
    [InlineData("scenario.yaml", "red-lines: [{ id: law, text: { en: Law. } }]", "reply: { en: Hold. }", "no-red-line FIN")]
    [InlineData("scenario.yaml", "sponsors: [KAZ]", "sponsors: [KAZ, HSE]", "sponsor-may-not-propose l1|HSE")]
    [InlineData("scenario.yaml", "rules: un-general-assembly-committee", "rules: un-security-council", "majority-out-of-reach procedural|2; majority-out-of-reach substantive|2")]
    [InlineData("scenario.yaml", "id: FIN,", "id: FIN, permanent: true,", "veto-unknown FIN")]
    [InlineData("drafts/l1.en.txt", "Decides to act.", "", "draft-decides-nothing l1|en")]
    [InlineData("script.yaml", "do: OpenVote", "do: CloseVote", "script-decides-nothing")]
    [InlineData("script.yaml", "as: [KAZ, FIN, HSE]", "as: [KAZ, FIN]", "never-plays HSE")]
    public void A_weakness_of_a_committee_is_named(string file, string piece, string change, string warnings)
    {
        var files = Good();
        Assert.Contains(piece, files[file], StringComparison.Ordinal);
        files[file] = files[file].Replace(piece, change, StringComparison.Ordinal);
        if (change == "do: CloseVote")
        {
            files[file] = files[file].Replace("with: { subject: { $type: question, text: \"Water?\", binding: true } }", "with: { vote: $v }", StringComparison.Ordinal);
        }

        Assert.Equal(warnings, string.Join("; ", Warnings(files)));
    }

    [Fact]
    public void Without_a_script_nothing_shows_that_it_can_be_played()
    {
        var files = Good();
        files.Remove("script.yaml");
        Assert.Equal(["no-script"], Warnings(files));
    }

    [Theory]
    [InlineData("Генеральная Ассамблея,\n\nссылаясь на свои резолюции,\n\nпостановляет действовать.", false)]
    [InlineData("Генеральная Ассамблея,\n\nссылаясь на [свои] резолюции,\n\nпостановляет действовать.", true)]
    [InlineData("Генеральная Ассамблея,\n\nпостановляет действовать.", true)]
    public void A_text_is_divided_alike_in_every_language(string russian, bool differs)
    {
        var scenario = ScenarioReader.Read(Good()).Value!;
        var material = scenario.Material!;
        var both = scenario with
        {
            Languages = [Language.Ru, Language.En],
            Material = material with { Drafts = [material.Drafts[0] with { Text = material.Drafts[0].Text with { Ru = russian } }] },
        };
        Assert.Equal(differs ? ["draft-languages-differ l1|ru|en"] : [], Lint.Of(both).Warnings.Select(Text));
    }

    [Fact]
    public void A_member_without_population_is_named_where_populations_count() =>
        Assert.Equal(
            ["votes-uncountable qualified|KAZ"],
            Warnings(Good("rules: un-general-assembly-committee", "rules: eu-council")).Where(w => w.StartsWith("votes-", StringComparison.Ordinal)).Take(1));

    private static Dictionary<string, string> Good(string piece = "rules:", string change = "rules:")
    {
        var files = SmallCommittee.Files;
        files["scenario.yaml"] = files["scenario.yaml"]
            .Replace(piece, change, StringComparison.Ordinal)
            .Replace(", permanent: true, weight: 3, population: 5600 }", ", capital: { red-lines: [{ id: law, text: { en: Law. } }] } }", StringComparison.Ordinal)
            .Replace(", status: observer }", ", status: observer, capital: { red-lines: [{ id: peace, text: { en: Peace. } }] } }", StringComparison.Ordinal);
        files["script.yaml"] = files["script.yaml"].Replace("KAZ: { head: 1 }", "KAZ: { head: 1 }\n  FIN: { head: 1 }\n  HSE: { head: 1 }", StringComparison.Ordinal) + Vote;
        return files;
    }

    private static IEnumerable<string> Warnings(Dictionary<string, string> files)
    {
        var read = ScenarioReader.Read(files);
        Assert.Equal([], read.Errors.Select(e => e.ToString()));
        return Lint.Of(read.Value!).Warnings.Select(Text);
    }

    private static string Text(LintWarning warning) => $"{warning.Code} {string.Join('|', warning.Arguments)}".TrimEnd();
}
