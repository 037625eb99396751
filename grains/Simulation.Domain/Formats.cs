using System.Globalization;

namespace Simulation.Domain;

/// <summary>
/// Dates, times, numbers and durations as Kazakh, Russian and English write them. Our own tables: the browser runs without ICU, and its
/// ICU does not know Kazakh. A time is written in the offset that it carries; who shows it has turned it to the reader's zone.
/// </summary>
public sealed class Formats
{
    private const char Gap = '\u00A0';
    private const char Minus = '\u2212';

    private static readonly Formats English = new(
        Language.En,
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        ',',
        '.');

    private static readonly Formats Russian = new(
        Language.Ru,
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
        ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"],
        Gap,
        ',');

    private static readonly Formats Kazakh = new(
        Language.Kk,
        ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"],
        ["жексенбі", "дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі"],
        Gap,
        ',');

    private readonly Language _language;
    private readonly ImmutableArray<string> _months;
    private readonly ImmutableArray<string> _days;
    private readonly char _group;
    private readonly char _decimal;

    private Formats(Language language, ImmutableArray<string> months, ImmutableArray<string> days, char group, char @decimal)
    {
        (_language, _months, _days, _group, _decimal) = (language, months, days, group, @decimal);
    }

    public static Formats In(Language language) => language switch
    {
        Language.Kk => Kazakh,
        Language.Ru => Russian,
        _ => English,
    };

    /// <summary>Which form of a noun goes with a number.</summary>
    /// <param name="one">Russian 1, 21, 31 …; English 1.</param>
    /// <param name="few">Russian 2-4, 22-24 …</param>
    /// <param name="many">Everything else.</param>
    public static string Plural(Language language, long number, string one, string few, string many)
    {
        var n = Math.Abs(number);
        return language switch
        {
            Language.Ru => (n % 10, n % 100) switch
            {
                (1, not 11) => one,
                ( >= 2 and <= 4, not (12 or 13 or 14)) => few,
                _ => many,
            },
            Language.Kk => one, // a Kazakh noun stays singular after a numeral
            _ => n == 1 ? one : many,
        };
    }

    /// <summary>5 October 2026; 5 октября 2026 г.; 2026 ж. 5 қазан.</summary>
    public string Date(DateTimeOffset at) => _language switch
    {
        Language.Kk => $"{Digits(at.Year)} ж. {Digits(at.Day)} {_months[at.Month - 1]}",
        Language.Ru => $"{Digits(at.Day)} {_months[at.Month - 1]} {Digits(at.Year)}{Gap}г.",
        _ => $"{Digits(at.Day)} {_months[at.Month - 1]} {Digits(at.Year)}",
    };

    /// <summary>5 October; 5 октября; 5 қазан.</summary>
    public string Day(DateTimeOffset at) => $"{Digits(at.Day)} {_months[at.Month - 1]}";

    /// <summary>Monday, 5 October 2026; понедельник, 5 октября 2026 г.; 2026 ж. 5 қазан, дүйсенбі.</summary>
    public string LongDate(DateTimeOffset at) =>
        _language == Language.Kk ? $"{Date(at)}, {_days[(int)at.DayOfWeek]}" : $"{_days[(int)at.DayOfWeek]}, {Date(at)}";

    /// <summary>09:05, by 24 hours in all three.</summary>
#pragma warning disable CA1822 // said in a language like the rest
    public string Time(DateTimeOffset at) => $"{Two(at.Hour)}:{Two(at.Minute)}";
#pragma warning restore CA1822

    public string DateAndTime(DateTimeOffset at) => $"{Date(at)}, {Time(at)}";

    /// <summary>The time alone when it is of the same day, else day and time.</summary>
    public string Moment(DateTimeOffset at, DateTimeOffset now) =>
        at.Date == now.Date ? Time(at) : at.Year == now.Year ? $"{Day(at)}, {Time(at)}" : DateAndTime(at);

    /// <summary>1,234,567; 1 234 567.</summary>
    public string Number(long number)
    {
        var digits = Math.Abs((decimal)number).ToString(CultureInfo.InvariantCulture);
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && (digits.Length - i) % 3 == 0)
            {
                text.Append(_group);
            }

            text.Append(digits[i]);
        }

        return number < 0 ? Minus + text.ToString() : text.ToString();
    }

    /// <param name="places">Decimal places, always written.</param>
    public string Number(decimal number, int places)
    {
        var rounded = Math.Round(Math.Abs(number), places, MidpointRounding.AwayFromZero);
        var whole = decimal.Truncate(rounded);
        var text = Number((long)whole);
        if (places > 0)
        {
            var rest = (rounded - whole).ToString("F" + places, CultureInfo.InvariantCulture);
            text += _decimal + rest[2..];
        }

        return number < 0 && rounded != 0 ? Minus + text : text;
    }

    /// <summary>+8, −6, 0: with a real minus.</summary>
    public string Difference(long number) => number > 0 ? "+" + Number(number) : Number(number);

    /// <summary>45%; 45 %.</summary>
    public string Percent(long percent) => _language == Language.En ? Number(percent) + "%" : Number(percent) + Gap + "%";

    /// <summary>What a clock shows: 0:43, 12:40, 1:02:03, 3 d 4:00; a time that is up shows 0:00.</summary>
    public string Clock(TimeSpan left)
    {
        var seconds = (long)Math.Max(0, Math.Ceiling(left.TotalSeconds));
        var (days, hours, minutes) = (seconds / 86_400, seconds % 86_400 / 3_600, seconds % 3_600 / 60);
        var text = days > 0 || hours > 0
            ? $"{Digits(hours)}:{Two(minutes)}:{Two(seconds % 60)}"
            : $"{Digits(minutes)}:{Two(seconds % 60)}";
        return days == 0 ? text : _language switch
        {
            Language.Kk => $"{Digits(days)}{Gap}тәул. {text}",
            Language.Ru => $"{Digits(days)}{Gap}дн. {text}",
            _ => $"{Digits(days)}{Gap}d {text}",
        };
    }

    /// <summary>45 seconds, 12 minutes, 3 hours, 2 days: one unit, rounded down, at least one second.</summary>
    public string Duration(TimeSpan time)
    {
        var (number, unit) = time.Duration() switch
        {
            { TotalDays: >= 1 } t => ((long)t.TotalDays, 'd'),
            { TotalHours: >= 1 } t => ((long)t.TotalHours, 'h'),
            { TotalMinutes: >= 1 } t => ((long)t.TotalMinutes, 'm'),
            var t => ((long)Math.Max(1, t.TotalSeconds), 's'),
        };
        var noun = (_language, unit) switch
        {
            (Language.Kk, 'd') => "күн",
            (Language.Kk, 'h') => "сағат",
            (Language.Kk, 'm') => "минут",
            (Language.Kk, _) => "секунд",
            (Language.Ru, 'd') => Plural(_language, number, "день", "дня", "дней"),
            (Language.Ru, 'h') => Plural(_language, number, "час", "часа", "часов"),
            (Language.Ru, 'm') => Plural(_language, number, "минута", "минуты", "минут"),
            (Language.Ru, _) => Plural(_language, number, "секунда", "секунды", "секунд"),
            (_, 'd') => Plural(_language, number, "day", "days", "days"),
            (_, 'h') => Plural(_language, number, "hour", "hours", "hours"),
            (_, 'm') => Plural(_language, number, "minute", "minutes", "minutes"),
            _ => Plural(_language, number, "second", "seconds", "seconds"),
        };
        return $"{Number(number)}{Gap}{noun}";
    }

    /// <summary>A, B and C; А, Б и В; А, Ә және Б.</summary>
    public string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + _language switch
        {
            Language.Kk => " және ",
            Language.Ru => " и ",
            _ => " and ",
        }
        + names[^1],
    };

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Two(long number) => number.ToString("00", CultureInfo.InvariantCulture);
}
