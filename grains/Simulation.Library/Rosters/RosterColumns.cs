using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Simulation.Library.Rosters;

internal enum RosterColumn
{
    Ignored,
    Ordinal,
    Number,
    Family,
    Given,
    Patronymic,
    FullName,
    Email,
    Group,
    UserName,
}

/// <summary>Column titles in Kazakh, Russian and English, and those of Moodle's files.</summary>
internal static partial class RosterColumns
{
    private static readonly FrozenDictionary<string, RosterColumn> Titles = new (RosterColumn Column, string[] Titles)[]
    {
        (RosterColumn.Ordinal, ["", "n", "no", "nn", "п п", "р с", "рет саны", "реттік нөмірі", "row"]),
        (RosterColumn.Number,
        [
            "number", "student number", "student no", "student id", "studentid", "studentnumber", "id", "idnumber", "id number", "matriculation number",
            "номер", "номер студента", "студенческий номер", "id студента", "номер зачетной книжки", "номер зачётной книжки", "зачетной книжки", "зачётной книжки", "студенческого билета", "зачетка", "зачётка",
            "зачетная книжка", "зачётная книжка", "студенческий билет", "номер студенческого билета", "личный номер", "табельный номер", "шифр",
            "нөмір", "нөмірі", "студент нөмірі", "студенттің нөмірі", "студенттік нөмір", "студенттік билет", "студенттік билет нөмірі",
            "сынақ кітапшасы", "сынақ кітапшасының нөмірі", "жеке нөмірі", "студент id", "білім алушының нөмірі",
        ]),
        (RosterColumn.Family, ["family", "family name", "familyname", "last name", "lastname", "surname", "фамилия", "тегі", "тек", "фамилиясы"]),
        (RosterColumn.Given, ["given", "given name", "givenname", "first name", "firstname", "forename", "имя", "аты", "есімі", "аты есімі"]),
        (RosterColumn.Patronymic, ["patronymic", "middle name", "middlename", "отчество", "әкесінің аты", "әкесінің есімі", "әке аты"]),
        (RosterColumn.FullName,
        [
            "name", "full name", "fullname", "student", "student name", "students", "participant",
            "фио", "ф и о", "фио студента", "ф и о студента", "фио обучающегося", "фамилия имя", "фамилия имя отчество", "фамилия и имя", "студент", "студенты", "обучающийся", "магистрант", "слушатель",
            "аты жөні", "аты жөнi", "тегі аты", "тегі аты әкесінің аты", "толық аты жөні", "студенттің аты жөні", "білім алушы", "білім алушының аты жөні", "тыңдаушы",
        ]),
        (RosterColumn.Email,
        [
            "email", "e mail", "mail", "email address", "e mail address",
            "почта", "эл почта", "электронная почта", "электронный адрес", "адрес электронной почты", "емейл", "имейл",
            "пошта", "эл пошта", "электрондық пошта", "электрондық мекенжай", "электрондық пошта мекенжайы",
        ]),
        (RosterColumn.Group,
        [
            "group", "group1", "groups", "study group", "cohort", "cohort1",
            "группа", "учебная группа", "академическая группа", "топ", "тобы", "оқу тобы", "академиялық топ",
        ]),
        (RosterColumn.UserName, ["username", "user name", "user", "login", "логин", "имя пользователя", "пользователь", "пайдаланушы", "пайдаланушы аты", "логині"]),
    }.SelectMany(c => c.Titles.Select(t => KeyValuePair.Create(t, c.Column))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the title means; <see cref="RosterColumn.Ignored"/> if nothing.</summary>
    public static RosterColumn Of(string title) => Titles.GetValueOrDefault(Plain(title));

    /// <summary>Whether the record is column titles: one of its cells names something.</summary>
    public static bool AreTitles(IEnumerable<string> cells) => cells.Any(cell => cell.Trim().Length > 0 && Of(cell) is not (RosterColumn.Ignored or RosterColumn.Ordinal));

    /// <summary>Lower case, without what stands in brackets, points, dashes and signs made spaces.</summary>
    private static string Plain(string title) =>
        Signs().Replace(Brackets().Replace(title.Normalize().ToLowerInvariant(), " "), " ").Trim();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex Signs();
}
