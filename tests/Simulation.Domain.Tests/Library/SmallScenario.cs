using Simulation.Domain.Scenarios;
using Simulation.Library;
using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests.Library;

/// <summary>The smallest scenario that has everything, valid, without lint warnings; tests break one thing in it.</summary>
internal static class SmallScenario
{
    public const string Structure = """
        id: small
        version: "1.0"
        languages: [ru, en]
        primary-language: en
        title: { ru: Малый, en: Small }
        summary: { ru: Две стороны, en: Two parties }
        minutes: 60
        level: introductory
        disciplines: [technologies-of-the-negotiation-process]
        learning-outcomes: [LO1, LO5]
        sources:
          - { id: s1, title: A treaty, url: "https://example.org/treaty", used-for: the article }
        functions:
          - { id: head, name: { ru: Глава, en: Head }, binds: true }
          - { id: adviser, name: { ru: Советник, en: Adviser }, binds: false }
        delegations:
          - { id: KAZ, name: { ru: Казахстан, en: Kazakhstan }, flag: kz, people: { from: 1, to: 4 }, reservation: 60, aspiration: 80 }
          - { id: UZB, name: { ru: Узбекистан, en: Uzbekistan }, people: { from: 1, to: 4 }, weight: 2, reservation: 60, aspiration: 80 }
        issues:
          - id: tariff
            name: { ru: Тариф, en: Tariff }
            description: { ru: Сколько, en: How much }
            options:
              - { id: t1, name: { ru: Низкий, en: Low } }
              - { id: t2, name: { ru: Средний, en: Medium } }
              - { id: t3, name: { ru: Высокий, en: High } }
          - id: transit
            name: { ru: Транзит, en: Transit }
            description: { ru: Откуда, en: Where }
            options:
              - { id: x1, name: { ru: Север, en: North } }
              - { id: x2, name: { ru: Центр, en: Centre } }
              - { id: x3, name: { ru: Юг, en: South } }
          - id: archive
            name: { ru: Архив, en: Archive }
            description: { ru: Где, en: Whose }
            options:
              - { id: a1, name: { ru: Закрыт, en: Closed } }
              - { id: a2, name: { ru: Открыт, en: Open } }
        payoffs:
          KAZ:
            tariff: { t1: 60, t2: 30, t3: 0 }
            transit: { x1: 0, x2: 10, x3: 20 }
            archive: { a1: 0, a2: 20 }
          UZB:
            tariff: { t1: 0, t2: 10, t3: 20 }
            transit: { x1: 60, x2: 30, x3: 0 }
            archive: { a1: 0, a2: 20 }
        agreement:
          rule: unanimity
        phases:
          - { id: preparation, name: { ru: Подготовка, en: Preparation }, kind: preparation, minutes: 15 }
          - { id: negotiation, name: { ru: Переговоры, en: Negotiation }, kind: negotiation, minutes: 35 }
          - { id: improvement, name: { ru: Улучшение, en: Improvement }, kind: post-settlement, minutes: 10, allows: [table, propose] }
        debrief:
          opens: [offers, payoffs]
        """;

    public const string Script = """
        members:
          KAZ: { head: 1, adviser: 2 }
          UZB: { head: 1 }
        steps:
          - { at: 0, control: open }
          - { at: 3, as: KAZ/head, say: Hello, channel: delegation }
          - { at: 15, control: advance }
          - { at: 16.5, as: KAZ/adviser, say: Between us, to: [UZB] }
          - { at: 17, as: KAZ/adviser, propose: { tariff: t1, transit: x1, archive: a2 }, name: first, refused: not-authorised-to-bind }
          - { at: 18, as: KAZ/head, propose: { tariff: t1, transit: x1, archive: a2 }, name: first, to: [UZB] }
          - { at: 19, as: UZB/head, propose: { tariff: t3 }, name: half, refused: package-incomplete }
          - { at: 20, as: UZB/head, propose: { tariff: t2, transit: x2, archive: a2 }, name: second, counters: first }
          - { at: 21, as: UZB/head, withdraw: second }
          - { at: 22, as: KAZ/head, reject: second, refused: proposal-not-open }
          - { at: 23, as: UZB/head, accept: first }
          - { at: 24, expect: { agreement: { tariff: t1, transit: x1, archive: a2 }, points: { KAZ: 80, UZB: 80 } } }
          - { at: 60, control: close }
        """;

    public static Dictionary<string, string> Files(string structure = Structure, string? script = Script)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["scenario.yaml"] = structure };
        foreach (var text in new[] { "case", "teaching-notes", "briefs/KAZ", "briefs/UZB" })
        {
            files[text + ".ru.md"] = "# Текст\n";
            files[text + ".en.md"] = "# Text\n";
        }

        if (script is not null)
        {
            files["script.yaml"] = script;
        }

        return files;
    }

    public static Scenario Value { get; } = ScenarioReader.Read(Files()).Value ?? throw new InvalidOperationException("The small scenario has errors.");

    /// <summary>Errors after one piece of scenario.yaml is replaced, each as <c>file:line code argument argument</c>.</summary>
    public static string[] ErrorsAfter(string piece, string replacement) => Lines(ScenarioReader.Read(Files(Replace(Structure, piece, replacement))));

    /// <summary>Errors after one piece of script.yaml is replaced.</summary>
    public static string[] ScriptErrorsAfter(string piece, string replacement) =>
        Lines(ScenarioReader.Read(Files(script: Replace(Script, piece, replacement))));

    public static string[] Lines<T>(Reading<T> reading)
        where T : class =>
        [.. reading.Errors.Select(e => $"{e.File}:{e.Line} {e.Code} {string.Join('|', e.Arguments)}".TrimEnd())];

    /// <summary>The line of a piece of scenario.yaml, from 1.</summary>
    public static int LineOf(string piece) => 1 + Structure[..Structure.IndexOf(piece, StringComparison.Ordinal)].Count(c => c == '\n');

    public static int ScriptLineOf(string piece) => 1 + Script[..Script.IndexOf(piece, StringComparison.Ordinal)].Count(c => c == '\n');

    private static string Replace(string text, string piece, string replacement)
    {
        var at = text.IndexOf(piece, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{piece}' is not in the small scenario.");
        return text[..at] + replacement + text[(at + piece.Length)..];
    }
}
