// Makes countries.tsv anew from the packages that its NOTICE.md names. Run by hand when one of them has a new version:
//
//   npm install cldr-localenames-full cldr-core        (anywhere)
//   apt-get install iso-codes
//   dotnet run docs/country-names/make-countries.cs -- <folder>/node_modules /usr/share grains/Simulation.Library/BuiltIn/Countries/countries.tsv
//
// Rows: the members of the United Nations (group UN of CLDR), its two observer States and the European Union.

using System.Text;
using System.Text.Json.Nodes;

string[] languages = ["kk", "ru", "en"];
var (npm, share, made) = (args[0], args[1], args[2]);
var here = Path.GetDirectoryName((string)AppContext.GetData("EntryPointFilePath")!)!;

var territories = languages.ToDictionary(
    l => l,
    l => Json(npm, $"cldr-localenames-full/main/{l}/territories.json")["main"]![l]!["localeDisplayNames"]!["territories"]!.AsObject());
var members = Json(npm, "cldr-core/supplemental/territoryContainment.json")["supplemental"]!["territoryContainment"]!["UN"]!["_contains"]!
    .AsArray().Select(code => (string)code!).ToHashSet();
var iso = Json(share, "iso-codes/json/iso_3166-1.json")["3166-1"]!.AsArray().ToDictionary(c => (string)c!["alpha_2"]!, c => c!);
var translations = new Dictionary<string, Dictionary<string, string>>
{
    ["kk"] = Catalogue(Path.Combine(share, "locale/kk/LC_MESSAGES/iso_3166-1.mo")),
    ["ru"] = Catalogue(Path.Combine(share, "locale/ru/LC_MESSAGES/iso_3166-1.mo")),
    ["en"] = [],
};

var rows = new List<Dictionary<string, string>>();
foreach (var code in members.Append("VA").Append("PS").Append("EU"))
{
    var row = new Dictionary<string, string>
    {
        ["alpha-2"] = code,
        // ISO 3166-1 has no third letter for the Union; machine-readable passports (ICAO 9303) write EUE.
        ["alpha-3"] = code == "EU" ? "EUE" : (string)iso[code]["alpha_3"]!,
        ["un"] = code == "EU" ? "organisation" : members.Contains(code) ? "member" : "observer",
    };
    foreach (var language in languages)
    {
        row["short-" + language] = Plain(ShortName(language, code), language);
    }

    foreach (var language in languages)
    {
        row["long-" + language] = Plain(LongName(language, code), language);
    }

    rows.Add(row);
}

foreach (var line in File.ReadLines(Path.Combine(here, "corrections.tsv")).Skip(1))
{
    var cells = line.Split('\t');
    var row = rows.Single(r => r["alpha-3"] == cells[0]);
    if (row[cells[1]] == cells[2])
    {
        Console.Error.WriteLine($"No longer needed: {line}");
    }

    row[cells[1]] = cells[2];
}

var columns = rows[0].Keys.ToArray();
var lines = rows.OrderBy(r => r["alpha-3"], StringComparer.Ordinal).Select(r => string.Join('\t', columns.Select(c => r[c])));
File.WriteAllText(made, string.Join('\n', [string.Join('\t', columns), .. lines]) + "\n");

// CLDR writes "Congo - Kinshasa", "Palestinian Territories" and "Myanmar (Burma)" where it also knows a plainer form.
string ShortName(string language, string code)
{
    var names = territories[language];
    var form = code is "PS" or "MM" ? "-alt-short" : code is "CD" or "CV" ? "-alt-variant" : "";
    return (string)(names[code + form] ?? names[code])!;
}

// The formal name if the standard has one; else the standard's name where it is not simply the short one.
string LongName(string language, string code)
{
    if (!iso.TryGetValue(code, out var entry))
    {
        return ShortName(language, code);
    }

    var formal = (string?)entry["official_name"];
    var name = (string)entry["name"]!;
    if (formal is null && name == Plain((string)territories["en"][code]!, "en"))
    {
        return ShortName(language, code);
    }

    var original = formal ?? name;
    return translations[language].GetValueOrDefault(original) is { Length: > 0 } translated ? translated : Turned(original);
}

// "Korea, Republic of" is for indexes.
static string Turned(string name) => name.Split(", ", 2) is [var head, var tail] && tail.EndsWith(" of", StringComparison.Ordinal) ? $"{tail} {head}" : name;

// One apostrophe, no stress marks, no ampersands and abbreviations; capitals in Kazakh formal names.
static string Plain(string name, string language)
{
    name = name.Replace('’', '\'').Replace("\u0301", language == "ru" ? "" : "\u0301").Replace(" & ", " and ").Replace("St. ", "Saint ");
    name = name.Replace(" о-ва", " Острова").Replace("the State", "State");
    return language == "kk" ? name.Replace(" мемлекеті", " Мемлекеті").Replace(" патшалығы", " Патшалығы") : name;
}

static JsonNode Json(string folder, string path) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, path)))!;

// A gettext catalogue: two tables of (length, offset), the texts and their translations.
static Dictionary<string, string> Catalogue(string path)
{
    var bytes = File.ReadAllBytes(path);
    int Number(int at) => BitConverter.ToInt32(bytes, at);
    string Text(int at) => Encoding.UTF8.GetString(bytes, Number(at + 4), Number(at));
    return Enumerable.Range(0, Number(8)).ToDictionary(
        i => Text(Number(12) + (8 * i)).Split('\u0004')[^1],
        i => Text(Number(16) + (8 * i)));
}
