using System.Text;
using System.Text.Json;
using Simulation.Domain.Drafting.Reading;
using Simulation.Library.Resolutions;

namespace Simulation.Domain.Tests.Drafting;

public sealed class ResolutionFileTests
{
    private const string Text = "The General Assembly,\n\nRecalling the Charter,\n\n1. Decides:\n\n(a) to act;\n\n(b) to wait;\n\n2. Urges haste.";

    [Fact]
    public void Json_has_counts_openers_and_the_tree()
    {
        var json = Parsed(Text);
        Assert.Equal((1, 2, 2), (Count(json, "preambular"), Count(json, "operative"), Count(json, "subparagraphs")));
        Assert.Equal(("Recalling", "Decides"), (json.GetProperty("openers").GetProperty("firstPreambular").GetString(), json.GetProperty("openers").GetProperty("firstOperative").GetString()));
        var first = json.GetProperty("tree").GetProperty("operative")[0];
        Assert.Equal((1, "(b)"), (first.GetProperty("number").GetInt32(), first.GetProperty("points")[1].GetProperty("label").GetString()));
        Assert.Equal(0, json.GetProperty("findings").GetArrayLength());
    }

    [Theory]
    [InlineData("The General Assembly,\n\nRecalling the Charter,\n\nDecides to act.", 0, 1)]
    [InlineData("The General Assembly,\n\nRecalling the Charter,\n\nDecides to act;\n\nUrges haste.", 2, 2)]
    public void Unnumbered_paragraphs_count_as_the_official_index_counts(string text, int operative, int clauses) =>
        Assert.Equal((operative, clauses), (Count(Parsed(text), "operative"), Count(Parsed(text), "operativeClauses")));

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"xxxx\">]><akomaNtoso>&x;&x;</akomaNtoso>")]
    [InlineData("<akomaNtoso><unclosed></akomaNtoso>")]
    [InlineData("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"></akomaNtoso>")]
    public void Markup_that_is_hostile_or_not_a_resolution_is_refused(string xml) =>
        Assert.Equal([FindingCode.NotReadable], ResolutionFile.Read(xml).Read.Findings.Select(f => f.Code));

    [Fact]
    public void Markup_nested_too_deeply_is_refused() =>
        Assert.Equal([FindingCode.NotReadable], AkomaNtosoReader.Read(string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000))).Read.Findings.Select(f => f.Code));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1251")]
    public void Old_encodings_are_read(string encoding)
    {
        var file = new FileInfo(Path.GetTempFileName());
        try
        {
            var writer = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
            File.WriteAllText(file.FullName, "Генеральная Ассамблея,\n\nссылаясь на Устав,\n\n1. постановляет действовать;\n\n2. призывает поспешить.", writer);
            Assert.Equal(["постановляет", "призывает"], ResolutionFile.Read(file).Read.Resolution.Operative.Select(c => c.Opener));
        }
        finally
        {
            file.Delete();
        }
    }

    [Fact]
    public void Every_finding_has_its_sentence() =>
        Assert.All(Enum.GetValues<FindingCode>(), code => Assert.NotEqual(code.ToString(), FindingSentences.Of(new Finding(FindingLevel.Info, code, 0, []))));

    private static JsonElement Parsed(string text) => JsonDocument.Parse(ResolutionJson.Write(ResolutionFile.Read(text).Read)).RootElement;

    private static int Count(JsonElement json, string name) => json.GetProperty("counts").GetProperty(name).GetInt32();
}
