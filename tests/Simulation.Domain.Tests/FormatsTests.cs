using System.Globalization;

namespace Simulation.Domain.Tests;

public sealed class FormatsTests
{
    private const char Gap = '\u00A0';

    private static readonly DateTimeOffset At = new(2026, 10, 5, 9, 5, 7, TimeSpan.FromHours(5));

    public static TheoryData<Language, string> Cultures => new() { { Language.En, "en-GB" }, { Language.Ru, "ru-RU" }, { Language.Kk, "kk-KZ" } };

    [Fact]
    public void A_date_reads_as_each_language_writes_it()
    {
        Assert.Equal("5 October 2026", Formats.In(Language.En).Date(At));
        Assert.Equal($"5 октября 2026{Gap}г.", Formats.In(Language.Ru).Date(At));
        Assert.Equal("2026 ж. 5 қазан", Formats.In(Language.Kk).Date(At));
        Assert.Equal("Monday, 5 October 2026", Formats.In(Language.En).LongDate(At));
        Assert.Equal($"понедельник, 5 октября 2026{Gap}г.", Formats.In(Language.Ru).LongDate(At));
        Assert.Equal("2026 ж. 5 қазан, дүйсенбі", Formats.In(Language.Kk).LongDate(At));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Months_and_days_are_those_of_the_servers_tables(Language language, string culture)
    {
        var known = CultureInfo.GetCultureInfo(culture).DateTimeFormat;
        for (var month = 1; month <= 12; month++)
        {
            var date = new DateTimeOffset(2026, month, 1, 0, 0, 0, TimeSpan.Zero);
            Assert.Equal($"1 {known.MonthGenitiveNames[month - 1].ToLowerInvariant()}", Formats.In(language).Day(date).ToLowerInvariant());
        }

        for (var day = 0; day < 7; day++)
        {
            var date = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day);
            Assert.Contains(known.GetDayName(date.DayOfWeek), Formats.In(language).LongDate(date), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Numbers_are_those_of_the_servers_tables(Language language, string culture)
    {
        var known = CultureInfo.GetCultureInfo(culture);
        foreach (var number in (long[])[0, 7, 999, 1_000, 1_234_567, -45_000])
        {
            Assert.Equal(Same(number.ToString("N0", known)), Same(Formats.In(language).Number(number)));
        }

        Assert.Equal(Same(1234.5m.ToString("N1", known)), Same(Formats.In(language).Number(1234.5m, 1)));
    }

    [Theory]
    [InlineData(Language.En, "+8", "−6", "45%")]
    [InlineData(Language.Ru, "+8", "−6", "45\u00A0%")]
    [InlineData(Language.Kk, "+8", "−6", "45\u00A0%")]
    public void Differences_and_shares(Language language, string more, string less, string share)
    {
        var formats = Formats.In(language);
        Assert.Equal((more, less, "0", share), (formats.Difference(8), formats.Difference(-6), formats.Difference(0), formats.Percent(45)));
    }

    [Theory]
    [InlineData(0, "0:00")]
    [InlineData(-5, "0:00")]
    [InlineData(43, "0:43")]
    [InlineData(760, "12:40")]
    [InlineData(3_723, "1:02:03")]
    [InlineData(273_600, "3\u00A0d 4:00:00")]
    public void A_clock_shows_what_is_left(int seconds, string shown) =>
        Assert.Equal(shown, Formats.In(Language.En).Clock(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void A_started_second_counts_whole() => Assert.Equal("0:01", Formats.In(Language.Kk).Clock(TimeSpan.FromMilliseconds(200)));

    [Theory]
    [InlineData(1, "1\u00A0minute", "1\u00A0минута", "1\u00A0минут")]
    [InlineData(3, "3\u00A0minutes", "3\u00A0минуты", "3\u00A0минут")]
    [InlineData(5, "5\u00A0minutes", "5\u00A0минут", "5\u00A0минут")]
    [InlineData(21, "21\u00A0minutes", "21\u00A0минута", "21\u00A0минут")]
    [InlineData(12, "12\u00A0minutes", "12\u00A0минут", "12\u00A0минут")]
    [InlineData(60, "1\u00A0hour", "1\u00A0час", "1\u00A0сағат")]
    [InlineData(2_880, "2\u00A0days", "2\u00A0дня", "2\u00A0күн")]
    public void A_length_of_time_takes_the_right_noun(int minutes, string en, string ru, string kk)
    {
        var time = TimeSpan.FromMinutes(minutes);
        Assert.Equal((en, ru, kk), (Formats.In(Language.En).Duration(time), Formats.In(Language.Ru).Duration(time), Formats.In(Language.Kk).Duration(time)));
    }

    [Fact]
    public void A_moment_of_today_is_its_time_alone()
    {
        var ru = Formats.In(Language.Ru);
        Assert.Equal("09:05", ru.Moment(At, At.AddHours(3)));
        Assert.Equal("5 октября, 09:05", ru.Moment(At, At.AddDays(1)));
        Assert.Equal($"5 октября 2026{Gap}г., 09:05", ru.Moment(At, At.AddYears(1)));
    }

    [Fact]
    public void A_list_ends_with_and()
    {
        Assert.Equal("A, B and C", Formats.In(Language.En).List(["A", "B", "C"]));
        Assert.Equal("А и Б", Formats.In(Language.Ru).List(["А", "Б"]));
        Assert.Equal("А және Ә", Formats.In(Language.Kk).List(["А", "Ә"]));
        Assert.Equal("", Formats.In(Language.En).List([]));
    }

    /// <summary>Versions of the tables differ in which space and which minus they write.</summary>
    private static string Same(string number) =>
        number.Replace('\u202F', Gap).Replace('-', '\u2212').Replace("\u200E", "", StringComparison.Ordinal);
}
