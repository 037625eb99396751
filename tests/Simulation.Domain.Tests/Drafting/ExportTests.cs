using System.Xml.Linq;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Openers;
using Simulation.Domain.Drafting.Reading;
using Simulation.Library.Exports;
using Simulation.Library.Resolutions;

namespace Simulation.Domain.Tests.Drafting;

public sealed class ExportTests
{
    private static readonly Resolution Draft = ResolutionReader.Read("""
        A/C.6/81/L.4
        Title: Open harbours
        Sponsors: Chile, Kenya

        The General Assembly,

        Recalling the Charter,

        1. Calls upon all States to [KAZ: reduce | UZB: abolish] tariffs;

        2. Decides:

        (a) to publish <tariffs> & fees;

        (i) in time;

        (b) to admit ships;

        3. Decides to remain seized of the matter.

        Annex

        (a) North harbour.
        """).Resolution;

    [Fact]
    public void A_page_is_in_the_layout_of_the_United_Nations()
    {
        var html = ResolutionHtml.Page(Draft);
        Assert.Contains("<p class=\"symbol\">A/C.6/81/L.4</p>", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"formula\"><i>The General Assembly</i>,</p>", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"preambular\" id=\"p1\"><i>Recalling</i> the Charter,</p>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"number\">3.</span> <i>Decides</i> to remain seized of the matter.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"point depth-1\"><span class=\"number\">(i)</span> in time;</p>", html, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"bracket\">[KAZ: reduce | UZB: abolish]</mark>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_wrote_is_encoded() =>
        Assert.Contains("to publish &lt;tariffs&gt; &amp; fees;", ResolutionHtml.Page(Draft), StringComparison.Ordinal);

    [Fact]
    public void A_page_is_well_formed() => Assert.Equal("article", XElement.Parse(ResolutionHtml.Article(Draft)).Name.LocalName);

    [Fact]
    public void A_marked_page_shows_words_and_clauses_that_came_and_went()
    {
        var changed = Draft with
        {
            Operative = [Draft.Operative[0] with { Text = "coastal States to abolish tariffs" }, Draft.Operative[2], Draft.Operative[1] with { Id = new ClauseId("n1"), Points = [] }],
        };
        var html = ResolutionHtml.Marked(Draft, changed);
        Assert.Equal("article", XElement.Parse(html).Name.LocalName);
        Assert.Contains("Calls upon <del>all</del><ins>coastal</ins> States", html, StringComparison.Ordinal);
        Assert.Contains("<del>to admit ships</del>", html, StringComparison.Ordinal);
        Assert.Contains("<ins>Decides</ins>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_for_word_processors_is_valid_and_says_all()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(ResolutionDocx.Write(Draft)), false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
        var text = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.All(["A/C.6/81/L.4", "Recalling the Charter,", "to publish <tariffs> & fees;", "North harbour."], t => Assert.Contains(t, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Characters_that_markup_cannot_hold_do_not_break_a_document()
    {
        var odd = Draft with { Operative = [Draft.Operative[0] with { Text = "a\u0001b\uFFFEc" }] };
        using var document = WordprocessingDocument.Open(new MemoryStream(ResolutionDocx.Write(odd)), false);
        Assert.Contains("abc", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        Assert.Contains("abc", AkomaNtosoWriter.Write(odd), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("L’Assemblée générale,\n\nRappelant la Charte,\n\n1. Décide d’agir ;\n\n2. Exhorte les États à se hâter.", "Décide d’agir\u00A0;")]
    [InlineData("The General Assembly,\n\nRecalling the Charter,\n\nDecides to act.", "Decides to act.")]
    public void Plain_text_has_the_punctuation_of_its_language(string text, string written) =>
        Assert.Contains(written, PlainText.Of(ResolutionReader.Read(text).Resolution), StringComparison.Ordinal);

    /// <summary>Any text made of official openers, in any language, with lists of any shape.</summary>
    [Fact]
    public void What_is_written_as_plain_text_or_markup_is_read_back()
    {
        Texts.Sample(text => Assert.Equal(Outline(text), Outline(ResolutionReader.Read(PlainText.Of(text)).Resolution)), iter: 500);
        Texts.Sample(text => Assert.Equal(Outline(text), Outline(AkomaNtosoReader.Read(AkomaNtosoWriter.Write(text)).Read.Resolution)), iter: 300);
    }

    /// <summary>What is not agreed travels as it is written: who disputes what, alternatives, places to fill in, what waits for capitals, brackets in brackets.</summary>
    [Fact]
    public void What_is_not_agreed_is_read_back_too()
    {
        var brackets = 0;
        Gen.Select(Texts, Bracketed.Array[1, 4], Gen.Int[0, 100]).Sample(
            (text, put, seed) =>
            {
                var bracketed = text with { Operative = [.. text.Operative.Select((c, i) => WithBrackets(c, put, seed + i))] };
                var again = AkomaNtosoReader.Read(AkomaNtosoWriter.Write(bracketed)).Read.Resolution;
                Assert.Equal(Outline(bracketed), Outline(again));
                Assert.Equal(Brackets.Count(bracketed), Brackets.Count(again));
                Assert.Equal(Outline(bracketed), Outline(ResolutionReader.Read(PlainText.Of(bracketed)).Resolution));
                Interlocked.Add(ref brackets, Brackets.Count(bracketed).Open);
            },
            iter: 300);
        Assert.True(brackets > 300);
    }

    private static readonly string[] Kinds =
        ["[KAZ: reduce]", "[KAZ, UZB: reduce | FIN: abolish]", "[reduce | FIN: abolish]", "[…]", "[date]", "[ad ref. reduce]", "[KAZ: reduce [FIN: all] tariffs]"];

    private static readonly Gen<string> Bracketed = Gen.Int[0, Kinds.Length - 1].Select(i => Kinds[i]);

    /// <summary>A bracket after the first word that follows the opener, and after the first of every point.</summary>
    private static Clause WithBrackets(Clause clause, string[] put, int seed)
    {
        return clause with { Text = After(clause.Text), Points = [.. clause.Points.Select(In)] };

        Point In(Point point) => point with { Text = After(point.Text), Points = [.. point.Points.Select(In)] };

        string After(string text)
        {
            var at = text.IndexOf(' ', StringComparison.Ordinal);
            return at < 0 ? text : $"{text[..at]} {put[seed % put.Length]}{text[at..]}";
        }
    }

    private static readonly Gen<DraftLanguage> Languages = Gen.Int[0, 4].Select(i => (DraftLanguage)i);

    private static readonly Gen<string> Rests = Gen.Int[0, 5].List[1, 30].Select(w => string.Join(' ', w.Select(i => new[] { "abc", "def2", "ghi", "(2019)", "jkl-mno", "pqr," }[i])).TrimEnd(','));

    private static readonly Gen<int[]> Shapes = Gen.Int[0, 2].Array[0, 4];

    private static readonly Gen<(int Opener, string After, int[] Shape)> Clauses = Gen.Select(Gen.Int[0, 200], Rests, Shapes);

    private static readonly Gen<Resolution> Texts = Gen.Select(Languages, Clauses.Array[1, 4], Clauses.Array[1, 5]).Select((language, before, after) => Resolution.Empty with
    {
        Language = language,
        Formula = Formula(language),
        Preambular = [.. before.Select((c, i) => Clause(language, ClauseKind.Preambular, i, c.Opener, c.After, []))],
        Operative = [.. after.Select((c, i) => Clause(language, ClauseKind.Operative, i, c.Opener, c.After, c.Shape))],
    });

    private static Clause Clause(DraftLanguage language, ClauseKind kind, int place, int opener, string rest, int[] shape)
    {
        // A figure at the start of the rest keeps a longer official opener from being read into it.
        var openers = OpenerList.Of(language, kind).Openers;
        var id = new ClauseId((kind == ClauseKind.Preambular ? "p" : "o") + (place + 1));
        var at = 0;
        return new Clause(id, kind, openers[opener % openers.Length].Phrase, "7 " + rest, shape.Length > 0 ? ":" : ";", Points(0));

        ImmutableArray<Point> Points(int depth)
        {
            var points = ImmutableArray.CreateBuilder<Point>();
            while (at < shape.Length && shape[at] >= depth)
            {
                at++;
                var below = Points(depth + 1);
                points.Add(new Point(id, Numbering.Label(points.Count, depth), "stu " + rest, below.IsEmpty ? ";" : ":", below));
            }

            return points.ToImmutable();
        }
    }

    private static string Formula(DraftLanguage language) => language switch
    {
        DraftLanguage.Ru => "Генеральная Ассамблея",
        DraftLanguage.Kk => "Бас Ассамблея",
        DraftLanguage.Fr => "L’Assemblée générale",
        DraftLanguage.Es => "La Asamblea General",
        _ => "The General Assembly",
    };

    private static string Outline(Resolution text) => string.Join('\n', text.Clauses
        .SelectMany(c => c.Points.SelectMany(p => Lines(p, 1)).Prepend($"{c.Id} {c.Sentence}"))
        .Prepend($"{text.Language} {text.Formula}"));

    private static IEnumerable<string> Lines(Point point, int depth) => point.Points.SelectMany(p => Lines(p, depth + 1)).Prepend($"{new string(' ', depth)}{point.Label} {point.Text}");
}
