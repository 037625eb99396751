using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Library.Yaml;

namespace Simulation.Library.Curriculum;

/// <summary>Reads a questionnaire from YAML. BuiltIn/questionnaire.yaml shows the format.</summary>
public static class QuestionnaireReader
{
    private const int LongestName = 300;
    private const int LongestParagraph = 4_000;

    private static readonly ImmutableArray<Language> All = [Language.Kk, Language.Ru, Language.En];

    /// <summary>The questionnaire, or all errors at once; texts are needed in all three languages.</summary>
    /// <param name="name">The file's name, for the errors.</param>
    public static Reading<Questionnaire> Read(string name, string text)
    {
        var findings = new Findings();
        var file = new SourceFile(name, findings);
        if (file.Map(NodeParser.Parse(file, text)) is not { } root)
        {
            return findings.Fail<Questionnaire>();
        }

        var id = file.Id(root.Required("id"), Ids.Word, Ids.WordMeaning);
        var version = file.Id(root.Required("version"), Ids.Code, Ids.CodeMeaning);
        var title = file.Texts(root.Required("title"), All, LongestName);
        var intro = file.Texts(root.Required("intro"), All, LongestParagraph);
        var scale = Scale(file, root);
        var factors = Many(file, root.Required("factors"), f => new QuestionnaireFactor(Word(file, f), file.Texts(f.Required("name"), All, LongestName)), f => f.Id);
        var known = factors.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var items = Many(
            file,
            root.Required("items"),
            f => new QuestionnaireItem(
                Word(file, f),
                file.Known(f.Required("factor"), known) ?? "",
                f.Optional("reversed") is { } reversed && file.Truth(reversed),
                file.Texts(f.Required("text"), All, LongestParagraph)),
            i => i.Id);
        var open = root.Optional("open") is { } asked
            ? Many(file, asked, f => new OpenQuestion(Word(file, f), file.Texts(f.Required("text"), All, LongestParagraph)), q => q.Id)
            : ImmutableArray<OpenQuestion>.Empty;
        root.Close();
        return findings.Conclude(() => new Questionnaire(id, version, title, intro, scale, factors, items, open));
    }

    private static RatingScale Scale(SourceFile file, Fields root)
    {
        if (file.Map(root.Required("scale")) is not { } scale)
        {
            return new RatingScale(1, 7, Localized.Empty, Localized.Empty);
        }

        var (low, high) = (Localized.Empty, Localized.Empty);
        var from = file.Whole(scale.Required("from"), 0, 10);
        var to = file.Whole(scale.Required("to"), (from ?? 0) + 1, 11);
        if (file.Map(scale.Required("labels")) is { } labels)
        {
            low = file.Texts(labels.Required("low"), All, LongestName);
            high = file.Texts(labels.Required("high"), All, LongestName);
            labels.Close();
        }

        scale.Close();
        return new RatingScale(from ?? 1, to ?? 7, low, high);
    }

    private static ImmutableArray<T> Many<T>(SourceFile file, Node? node, Func<Fields, T> one, Func<T, string> idOf)
    {
        var read = new List<(T Item, int Line)>();
        foreach (var fields in file.List(node).Select(file.Map).OfType<Fields>())
        {
            read.Add((one(fields), fields.LineOf("id")));
            fields.Close();
        }

        file.Unique(read.Select(r => (idOf(r.Item), r.Line)));
        return [.. read.Select(r => r.Item)];
    }

    private static string Word(SourceFile file, Fields fields) => file.Id(fields.Required("id"), Ids.Word, Ids.WordMeaning);
}
