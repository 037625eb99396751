using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Domain.Curriculum;
using Simulation.Library.Yaml;

namespace Simulation.Library.Curriculum;

/// <summary>Rubrics as a file holds them.</summary>
public sealed record RubricList(ImmutableArray<Rubric> Rubrics);

/// <summary>Reads rubrics from YAML. BuiltIn/rubrics.yaml shows the format.</summary>
public static class RubricsReader
{
    private const int LongestName = 300;
    private const int LongestParagraph = 4_000;

    /// <summary>The rubrics, or all errors at once, those of <see cref="RubricChecks"/> included.</summary>
    /// <param name="name">The file's name, for the errors.</param>
    /// <param name="programme">Whose outcomes and behaviours the criteria name; its languages are those of the texts.</param>
    public static Reading<RubricList> Read(string name, string text, Programme programme)
    {
        var findings = new Findings();
        var file = new SourceFile(name, findings);
        if (file.Map(NodeParser.Parse(file, text)) is not { } root)
        {
            return findings.Fail<RubricList>();
        }

        var read = new List<(Rubric Rubric, int Line)>();
        foreach (var fields in file.List(root.Required("rubrics")).Select(file.Map).OfType<Fields>())
        {
            read.Add((Rubric(file, fields, programme), fields.Line));
            fields.Close();
        }

        root.Close();
        file.Unique(read.Select(r => ($"{r.Rubric.Id}/{r.Rubric.Version}", r.Line)));
        return findings.Conclude(() => new RubricList([.. read.Select(r => r.Rubric)]));
    }

    private static Rubric Rubric(SourceFile file, Fields fields, Programme programme)
    {
        var before = file.Errors;
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var rubric = new Rubric(
            file.Id(fields.Required("id"), Ids.Word, Ids.WordMeaning),
            file.Id(fields.Required("version"), Ids.Code, Ids.CodeMeaning),
            file.Texts(fields.Required("title"), programme.Languages, LongestName),
            [.. file.List(fields.Required("criteria"), fewest: 1, most: 30).Select(file.Map).OfType<Fields>().Select(f => Criterion(file, f, programme, lines))]);
        if (file.Errors == before)
        {
            // What can't be read is not judged as well.
            foreach (var finding in RubricChecks.Of(rubric, programme))
            {
                file.Error(lines.GetValueOrDefault(finding.Where, fields.Line), finding.Code, finding.Arguments.AsSpan());
            }
        }

        return rubric;
    }

    private static Criterion Criterion(SourceFile file, Fields fields, Programme programme, Dictionary<string, int> lines)
    {
        var id = file.Id(fields.Required("id"), Ids.Word, Ids.WordMeaning);
        lines[id] = fields.Line;
        var criterion = new Criterion(
            id,
            file.Texts(fields.Required("title"), programme.Languages, LongestName),
            file.Texts(fields.Required("description"), programme.Languages, LongestParagraph),
            Codes(file, fields.Required("outcomes")),
            Codes(file, fields.Required("behaviours")),
            file.Whole(fields.Required("weight"), 0, 1_000) ?? 0,
            [.. file.List(fields.Required("levels")).Select(file.Map).OfType<Fields>().Select(f => Level(file, f, programme.Languages))]);
        fields.Close();
        return criterion;
    }

    private static RubricLevel Level(SourceFile file, Fields fields, ImmutableArray<Language> languages)
    {
        var level = new RubricLevel(
            file.Whole(fields.Required("points"), 0, 1_000) ?? 0,
            file.Texts(fields.Required("title"), languages, LongestName),
            file.Texts(fields.Required("description"), languages, LongestParagraph));
        fields.Close();
        return level;
    }

    private static ImmutableArray<string> Codes(SourceFile file, Node? node)
    {
        var codes = file.List(node).Select(item => (Code: file.Id(item, Ids.Code, Ids.CodeMeaning), item.Line)).ToList();
        file.Unique(codes);
        return [.. codes.Select(c => c.Code)];
    }
}
