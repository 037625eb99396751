using System.Text;
using CsCheck;
using Simulation.Library.Rosters;

namespace Simulation.Domain.Tests.Library;

public sealed class RosterReaderTests
{
    private const string Russian = "Номер студента;Фамилия;Имя;Отчество;Эл. почта;Группа\r\n00123;Ахметов;Айдос;Серикович;aidos@example.kz;МО-21\r\n00124;Петрова;Ольга;;olga@example.kz;МО-22\r\n";

    private static readonly string[] Expected = ["00123|Ахметов|Айдос|Серикович|aidos@example.kz|МО-21|", "00124|Петрова|Ольга||olga@example.kz|МО-22|"];

    [Fact]
    public void A_utf8_file_is_read() => Assert.Equal(Expected, Rows(RosterReader.Read(Encoding.UTF8.GetBytes(Russian))));

    [Fact]
    public void A_utf8_file_with_a_mark_is_read() => Assert.Equal(Expected, Rows(RosterReader.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Russian)])));

    [Theory]
    [InlineData(false, true)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    public void A_utf16_file_is_read_with_and_without_a_mark(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        var preview = RosterReader.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Russian)]);
        Assert.Equal(Expected, Rows(preview));
        Assert.Empty(preview.Findings);
    }

    [Fact]
    public void A_windows_1251_file_is_read_and_that_is_said()
    {
        var preview = RosterReader.Read(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Russian));
        Assert.Equal(Expected, Rows(preview));
        Assert.Equal(["1 encoding-assumed windows-1251"], Findings(preview));
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void Any_usual_separator_is_found(char separator) => Assert.Equal(Expected, Rows(RosterReader.Read(Russian.Replace(';', separator))));

    [Fact]
    public void A_stated_separator_counts() =>
        Assert.Equal(["1|A|B||||"], Rows(RosterReader.Read("sep=|\nid|surname|first name\n1|A|B\n")));

    [Theory]
    [InlineData("Student number,Family name,Given name,Patronymic,E-mail,Group")]
    [InlineData("idnumber,lastname,firstname,middlename,email,group1")]
    [InlineData("STUDENT ID,Surname,First Name,Middle Name,E-mail address,Cohort")]
    [InlineData("Студенттің нөмірі,Тегі,Аты,Әкесінің аты,Электрондық пошта,Тобы")]
    [InlineData("№ зачетной книжки,ФАМИЛИЯ,имя,Отчество (при наличии),E-mail,Учебная группа")]
    [InlineData("\"Номер\nстудента\",Фамилия,Имя,Отчество,Почта,Группа")]
    public void Titles_may_be_in_three_languages(string titles) =>
        Assert.Equal(["0042|Қасымова|Әсел|Ғалымқызы|a@b.kz|МО-1|"], Rows(RosterReader.Read(titles + "\n0042,Қасымова,Әсел,Ғалымқызы,a@b.kz,МО-1\n")));

    [Fact]
    public void Moodles_file_is_read_and_what_means_nothing_here_is_named()
    {
        var preview = RosterReader.Read("username,firstname,lastname,email,idnumber,lang,course1,role1,group1\nasel,Әсел,Қасымова,a@b.kz,007,kk,IR,student,KAZ\n");
        Assert.Equal(["007|Қасымова|Әсел||a@b.kz|KAZ|asel"], Rows(preview));
        Assert.Equal(["1 column-ignored lang", "1 column-ignored course1", "1 column-ignored role1"], Findings(preview));
    }

    [Theory]
    [InlineData("ФИО\nАхметов Айдос Серикович\n", "|Ахметов|Айдос|Серикович|||")]
    [InlineData("№;Ф.И.О.;Топ\n1;Қасымова Әсел Серік қызы;МО-1\n", "|Қасымова|Әсел|Серік қызы||МО-1|")]
    [InlineData("Аты-жөні\nҚасымова Әсел\n", "|Қасымова|Әсел||||")]
    [InlineData("Name,Surname\nAsel,Kassymova\n", "|Kassymova|Asel||||")]
    public void A_whole_name_in_one_column_is_family_name_first(string text, string row) => Assert.Equal([row], Rows(RosterReader.Read(text)));

    [Fact]
    public void Names_may_be_pasted_one_per_line()
    {
        var preview = RosterReader.Read("Ахметов Айдос Серикович\n\n2. Петрова Ольга\n3) Сапаров, Ерлан\nӘлі Нұр Жан ұлы\n");
        Assert.Equal(["|Ахметов|Айдос|Серикович|||", "|Петрова|Ольга||||", "|Сапаров|Ерлан||||", "|Әлі|Нұр|Жан ұлы|||"], Rows(preview));
        Assert.Equal([1, 3, 4, 5], preview.Rows.Select(r => r.Line));
        Assert.Empty(preview.Findings);
    }

    [Fact]
    public void Without_titles_a_cell_is_what_it_looks_like() =>
        Assert.Equal(
            ["0012345|Ахметов|Айдос||a@b.kz|МО-21|"],
            Rows(RosterReader.Read("1\t0012345\tАхметов Айдос\tМО-21\ta@b.kz\n")));

    [Theory]
    [InlineData("1,,,,", "2 name-missing", 0)]
    [InlineData("1,Ахметов,,,", "2 name-incomplete", 1)]
    [InlineData("1,Ахметов,Айдос,не знаю,", "2 email-malformed не знаю", 1)]
    [InlineData("1,Ахметов,Айдос,a@b,", "2 email-malformed a@b", 1)]
    [InlineData("1,А?метов,Айдос,,", "2 letters-lost А?метов Айдос", 1)]
    [InlineData("2.1E+07,Ахметов,Айдос,,", "2 number-rounded 2.1E+07", 1)]
    [InlineData("\"2,1E+07\",Ахметов,Айдос,,", "2 number-rounded 2,1E+07", 1)]
    [InlineData("1,Ахме\u0007тов,Айдос,,", "2 characters-removed", 1)]
    [InlineData("1,Ахме\u200Bтов,Айдос,,", "2 characters-removed", 1)]
    [InlineData("1,Ахметов,Айдос,,МО,лишнее", "2 cells-extra", 1)]
    [InlineData("1,\"Ахметов,Айдос,,", "2 quote-unclosed", 1)]
    [InlineData("1,Ахметов,Айдос,a@b.kz,\n1,Сапаров,Ерлан,c@d.kz,", "3 number-twice 1|2", 1)]
    [InlineData("1,Ахметов,Айдос,a@b.kz,\n2,Сапаров,Ерлан,A@B.kz,", "3 email-twice A@B.kz|2", 2)]
    [InlineData("1,Ахметов,Айдос,,\n2,АХМЕТОВ,Айдос,,", "3 name-twice 2", 2)]
    public void A_row_that_is_wrong_is_named_with_its_line(string rows, string finding, int taken)
    {
        var preview = RosterReader.Read("Номер,Фамилия,Имя,Почта,Группа\n" + rows + "\n");
        Assert.Equal([finding], Findings(preview));
        Assert.Equal(taken, preview.Rows.Length);
    }

    [Fact]
    public void Too_long_texts_are_left_out_with_their_row() =>
        Assert.Equal(["2 too-long 100"], Findings(RosterReader.Read($"Фамилия,Имя\n{new string('а', 101)},Айдос\n")));

    [Fact]
    public void A_bad_row_spoils_no_other()
    {
        var preview = RosterReader.Read("Номер,Фамилия,Имя\n1,\"Ахметов,Айдос\n2,Сапаров,Ерлан\n3,,\n4,Ли,Ян\n");
        Assert.Equal(["1|Ахметов|Айдос||||", "2|Сапаров|Ерлан||||", "4|Ли|Ян||||"], Rows(preview));
        Assert.Equal(["2 quote-unclosed", "4 name-missing"], Findings(preview));
    }

    [Fact]
    public void Names_are_composed_and_stand_on_one_line() =>
        Assert.Equal(["|Йылмаз|Мария Анна||||"], Rows(RosterReader.Read("Фамилия,Имя\n\"И\u0306ылмаз\",\" Мария\u00A0\n Анна \"\n")));

    [Fact]
    public void A_number_guarded_for_spreadsheets_keeps_its_zeros() =>
        Assert.Equal(["00123|Ли|Ян||||"], Rows(RosterReader.Read("Номер,Фамилия,Имя\n\"=\"\"00123\"\"\",Ли,Ян\n")));

    [Theory]
    [InlineData("")]
    [InlineData("\n \n;;;\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_one_finding(string text) => Assert.Equal(["1 file-empty"], Findings(RosterReader.Read(text)));

    [Fact]
    public void Titles_without_a_name_are_one_finding() => Assert.Equal(["1 no-name-column"], Findings(RosterReader.Read("Номер,Почта\n1,a@b.kz\n")));

    [Fact]
    public void A_second_column_for_the_same_is_named() =>
        Assert.Equal(["1 column-twice Surname"], Findings(RosterReader.Read("Фамилия,Surname,Имя\nЛи,Lee,Ян\n")));

    [Fact]
    public void Rows_are_taken_up_to_a_limit()
    {
        var preview = RosterReader.Read("Фамилия,Имя\n" + string.Concat(Enumerable.Range(0, 1_200).Select(i => $"Ф{i},И\n")));
        Assert.Equal((1_000, "1002 too-many-rows 1000"), (preview.Rows.Length, Findings(preview).Single()));
    }

    [Fact]
    public void A_large_file_is_refused() => Assert.Equal(["1 file-too-large 2097152"], Findings(RosterReader.Read(new byte[3_000_000])));

    [Fact]
    public void Any_bytes_at_all_never_throw() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Sound(RosterReader.Read(bytes)), iter: 5_000);

    [Fact]
    public void Any_text_at_all_never_throws() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["\"\",;\t\n\r =aЖ@1.?#'\uD800"], 0, 200]).Sample(
            text =>
            {
                Sound(RosterReader.Read(text));
                Sound(RosterReader.Read("Номер;Фамилия;Имя;Почта\n" + text));
            },
            iter: 5_000);

    private static void Sound(RosterPreview preview)
    {
        Assert.All(preview.Rows, r => Assert.True(r.Line >= 1 && r.Family.Length + r.Given.Length > 0 && !(r.Family + r.Given + r.Number).Any(char.IsControl)));
        Assert.All(preview.Findings, f => Assert.True(f.Line >= 1));
        Assert.Equal(preview.Rows.Count(r => r.Number.Length > 0), preview.Rows.Where(r => r.Number.Length > 0).DistinctBy(r => r.Number).Count());
    }

    private static string[] Rows(RosterPreview preview) =>
        [.. preview.Rows.Select(r => $"{r.Number}|{r.Family}|{r.Given}|{r.Patronymic}|{r.Email}|{r.Group}|{r.UserName}")];

    private static string[] Findings(RosterPreview preview) => [.. preview.Findings.Select(f => $"{f.Line} {f.Code} {string.Join('|', f.Arguments)}".TrimEnd())];
}
