using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Reading;
using Simulation.Library.Resolutions;

namespace Simulation.Domain.Tests.Drafting;

/// <summary>Texts adopted by the Security Council in 2023 and 2024, read from every layout, against the index made from their markup.</summary>
public sealed class OfficialTextTests
{
    /// <summary>
    /// S/RES/2703 and S/RES/2691 both open with "Recalling and reaffirming"; the first prints "Recalling" in italics, the second all three
    /// words. Plain text doesn't tell; the longer opener is the more frequent one.
    /// </summary>
    private const string SameWordsOtherItalics = "S_RES_2703";

    /// <summary>
    /// Torn to pieces, the second of two clauses that are joined by a comma alone looks like a paragraph of its own, because Russian
    /// openers are written small.
    /// </summary>
    private const string SmallOpenersInPieces = "ru/S_RES_2723";

    public static TheoryData<string> Files => [.. OfficialTexts.Files];

    [Theory, MemberData(nameof(Files))]
    public void A_text_with_a_paragraph_a_line_has_the_counts_and_openers_of_the_index(string file) => Same(file, OfficialTexts.LineEach);

    [Theory, MemberData(nameof(Files))]
    public void A_text_whose_tags_were_struck_out_has_the_counts_and_openers_of_the_index(string file) => Same(file, OfficialTexts.Stripped);

    [Theory, MemberData(nameof(Files))]
    public void A_printed_text_has_the_counts_and_openers_of_the_index(string file)
    {
        Same(file, f => OfficialTexts.Printed(f, 80));
        Same(file, f => OfficialTexts.Printed(f, 100));
    }

    [Theory, MemberData(nameof(Files))]
    public void A_text_torn_to_pieces_has_the_counts_and_openers_of_the_index(string file)
    {
        if (!file.StartsWith(SmallOpenersInPieces, StringComparison.Ordinal))
        {
            Same(file, OfficialTexts.Torn);
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void Markup_has_the_counts_and_openers_of_the_index(string file)
    {
        var read = AkomaNtosoReader.Read(OfficialTexts.Xml(file)).Read;
        var expected = OfficialTexts.ExpectedOf(file);
        Assert.Equal(
            expected,
            new OfficialTexts.Expected(
                read.Resolution.Preambular.Length,
                read.Numbered,
                read.Resolution.Operative.Sum(c => c.AllPoints.Count()),
                read.Resolution.Preambular[0].Opener,
                read.Resolution.Operative[0].Opener));
    }

    [Theory, MemberData(nameof(Files))]
    public void Markup_written_and_read_again_is_the_same_text(string file)
    {
        var read = AkomaNtosoReader.Read(OfficialTexts.Xml(file));
        var again = AkomaNtosoReader.Read(AkomaNtosoWriter.Write(read.Read.Resolution, read.Steps, read.Votes));
        Assert.Equal(Outline(read.Read.Resolution), Outline(again.Read.Resolution));
        Assert.Equal(read.Steps, again.Steps);
        Assert.Equal(read.Votes.Select(v => (v.Choice, v.Count, string.Join(';', v.Voters))), again.Votes.Select(v => (v.Choice, v.Count, string.Join(';', v.Voters))));
    }

    [Theory, MemberData(nameof(Files))]
    public void Plain_text_written_and_read_again_is_the_same_text(string file)
    {
        var resolution = AkomaNtosoReader.Read(OfficialTexts.Xml(file)).Read.Resolution;
        var again = ResolutionReader.Read(PlainText.Of(resolution)).Resolution;
        Assert.Equal(Sentences(resolution), Sentences(again));
    }

    [Theory, MemberData(nameof(Files))]
    public void Official_texts_have_no_errors(string file) =>
        Assert.DoesNotContain(ResolutionReader.Read(OfficialTexts.LineEach(file)).Findings, f => f.Level == FindingLevel.Error);

    [Fact]
    public void Of_1529_openers_all_but_84_are_those_in_italics()
    {
        var (all, same) = (0, 0);
        foreach (var file in OfficialTexts.Files)
        {
            var resolution = ResolutionReader.Read(OfficialTexts.LineEach(file)).Resolution;
            var (preambular, operative) = OfficialTexts.Openers(file);
            var pairs = resolution.Preambular.Select(c => c.Opener).Zip(preambular).Concat(resolution.Operative.Select(c => c.Opener).Zip(operative)).ToList();
            all += pairs.Count;
            same += pairs.Count(p => p.First == p.Second);
        }

        Assert.Equal((1529, 1529 - 84), (all, same));
    }

    private static void Same(string file, Func<string, string> layout)
    {
        var read = ResolutionReader.Read(layout(file));
        var expected = OfficialTexts.ExpectedOf(file);
        if (file.Contains(SameWordsOtherItalics, StringComparison.Ordinal))
        {
            expected = expected with { FirstPreambular = "Recalling and reaffirming" };
        }

        Assert.Equal(
            expected,
            new OfficialTexts.Expected(
                read.Resolution.Preambular.Length,
                read.Numbered,
                read.Resolution.Operative.Sum(c => c.AllPoints.Count()),
                read.Resolution.Preambular[0].Opener,
                read.Resolution.Operative[0].Opener));
    }

    /// <summary>Everything that a text says, with the ids of what says it.</summary>
    private static IEnumerable<string> Outline(Resolution resolution) => resolution.Clauses
        .SelectMany(c => c.AllPoints.Select(p => $"{p.Id} {p.Heading} {p.Label} {p.Text}").Prepend($"{c.Id} {c.Opener}|{c.Text}|{c.Closing}"))
        .Concat(resolution.Headings.Select(h => h.ToString()))
        .Concat(resolution.Annexes.SelectMany(a => a.Lines.Select(l => $"{l.Label} {l.Text}").Prepend(a.Title)))
        .Append(resolution.Formula)
        .Append(resolution.Cover.Symbol);

    private static IEnumerable<string> Sentences(Resolution resolution) => resolution.Clauses
        .SelectMany(c => c.AllPoints.Select(p => $"{p.Heading} {p.Label} {p.Text}").Prepend($"{c.Id} {c.Sentence}|{c.Closing}"))
        .Append(resolution.Formula)
        .Append(resolution.Cover.Symbol);
}
