using System.Globalization;
using Simulation.Domain;
using Simulation.Domain.Curriculum;
using Simulation.Library.Yaml;

namespace Simulation.Library.Curriculum;

/// <summary>Reads a degree programme from YAML. BuiltIn/programme-7M03111.yaml shows the format.</summary>
public sealed class ProgrammeReader
{
    private const int LongestName = 300;
    private const int LongestParagraph = 10_000;
    private const int MostCredits = 1_000;

    private readonly SourceFile file;
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private ImmutableArray<Language> languages = [];

    private ProgrammeReader(SourceFile file) => this.file = file;

    /// <summary>The programme, or all errors at once; one that doesn't add up is an error with the sum found and the sum stated.</summary>
    /// <param name="name">The file's name, for the errors.</param>
    public static Reading<Programme> Read(string name, string text)
    {
        var findings = new Findings();
        var file = new SourceFile(name, findings);
        if (file.Map(NodeParser.Parse(file, text)) is not { } root)
        {
            return findings.Fail<Programme>();
        }

        var reader = new ProgrammeReader(file);
        var programme = reader.Programme(root);
        if (!findings.Any)
        {
            foreach (var finding in ProgrammeChecks.Of(programme))
            {
                file.Error(reader.lines.GetValueOrDefault(finding.Where, 1), finding.Code, finding.Arguments.AsSpan());
            }
        }

        return findings.Conclude(() => programme);
    }

    private Programme Programme(Fields root)
    {
        languages = file.WordList<Language>(root.Required("languages"), fewest: 1);
        lines["totals"] = root.LineOf("totals");
        lines["disciplines"] = root.LineOf("disciplines");
        lines["semesters"] = root.LineOf("semesters");
        lines["teaching-methods"] = root.LineOf("teaching-methods");
        lines["learning-outcomes"] = root.LineOf("learning-outcomes");
        var programme = new Programme(
            Code(root.Required("id")),
            Code(root.Required("code")),
            Texts(root.Required("title")),
            Texts(root.Required("level")),
            One(root.Required("direction"), new TrainingDirection("", Localized.Empty), f => new TrainingDirection(Code(f.Required("code")), Texts(f.Required("name")))),
            file.Number(root.Required("term-years"), 0, 20) ?? 0,
            Credits(root.Required("ects")),
            One(root.Required("approval"), new Approval(Localized.Empty, default, ""), f =>
                new Approval(Texts(f.Required("body")), file.Date(f.Required("date")), file.Text(f.Required("protocol")))),
            Texts(root.Required("description"), LongestParagraph),
            Texts(root.Required("purpose"), LongestParagraph),
            [.. file.List(root.Required("objectives")).Select(item => Texts(item, LongestParagraph))],
            [.. file.List(root.Required("benefits")).Select(item => Texts(item, LongestParagraph))],
            root.Optional("partner") is { } partner ? Texts(partner) : Localized.Empty,
            languages,
            Many(root.Required("teaching-methods"), f => new TeachingMethod(Word(f.Required("id")), Texts(f.Required("name")))),
            Many(root.Required("disciplines"), f => new Discipline(Word(f.Required("id")), Texts(f.Required("name")))),
            Many(root.Required("semesters"), Semester),
            One(root.Required("totals"), new ProgrammeTotals(0, 0, 0, 0), f => new ProgrammeTotals(
                Credits(f.Required("theoretical-and-practical")),
                Credits(f.Required("final-attestation")),
                Credits(f.Required("eirm-and-internship")),
                Credits(f.Required("all")))),
            Many(root.Required("learning-outcomes"), Outcome));
        root.Close();
        return programme;
    }

    private Semester Semester(Fields semester)
    {
        var number = file.Whole(semester.Required("number"), 1, 20) ?? 0;
        lines["semester " + number.ToString(CultureInfo.InvariantCulture)] = semester.Line;
        return new Semester(
            number,
            Credits(semester.Required("ects")),
            Credits(semester.Required("theoretical")),
            Many(semester.Required("entries"), f => new SemesterEntry(
                Word(f.Required("discipline")),
                Abbreviated(f.Required("cycle"), [("BD", Cycle.Basic), ("PD", Cycle.Profile)]),
                Abbreviated(f.Required("component"), [("UC", Component.Compulsory), ("SC", Component.Selectable)]),
                Credits(f.Required("ects")))),
            semester.Optional("other") is { } other
                ? Many(other, f => new CreditBlock(
                    Word(f.Required("id")),
                    Texts(f.Required("name")),
                    Credits(f.Required("ects")),
                    f.Optional("counts-in-theoretical") is { } counts && file.Truth(counts)))
                : []);
    }

    private LearningOutcome Outcome(Fields outcome)
    {
        var code = Code(outcome.Required("code"));
        lines[code] = outcome.Line;
        return new LearningOutcome(
            code,
            Texts(outcome.Required("title")),
            Texts(outcome.Required("description"), LongestParagraph),
            Many(outcome.Required("behaviours"), f => new Behaviour(Code(f.Required("id")), Texts(f.Required("text"), LongestParagraph))));
    }

    /// <summary>One of the document's abbreviations; null after an error.</summary>
    private T? Abbreviated<T>(Node? node, ReadOnlySpan<(string Word, T Value)> known)
        where T : struct
    {
        var text = file.Text(node);
        foreach (var (word, value) in known)
        {
            if (word == text)
            {
                return value;
            }
        }

        if (text.Length > 0)
        {
            var words = known.ToArray().Select(k => k.Word).ToList();
            file.Error(node!.Line, LibraryCodes.WordUnknown, text, Closest.To(text, words), string.Join(", ", words));
        }

        return null;
    }

    private ImmutableArray<T> Many<T>(Node? node, Func<Fields, T> one)
    {
        var read = ImmutableArray.CreateBuilder<T>();
        foreach (var fields in file.List(node).Select(file.Map).OfType<Fields>())
        {
            read.Add(one(fields));
            fields.Close();
        }

        return read.ToImmutable();
    }

    private T One<T>(Node? node, T otherwise, Func<Fields, T> one)
    {
        if (file.Map(node) is not { } fields)
        {
            return otherwise;
        }

        var read = one(fields);
        fields.Close();
        return read;
    }

    private Localized Texts(Node? node, int longest = LongestName) => file.Texts(node, languages, longest);

    private string Word(Node? node) => file.Id(node, Ids.Word, Ids.WordMeaning);

    private string Code(Node? node) => file.Id(node, Ids.Code, Ids.CodeMeaning);

    private int Credits(Node? node) => file.Whole(node, 0, MostCredits) ?? 0;
}
