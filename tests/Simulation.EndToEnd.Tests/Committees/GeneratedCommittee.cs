using System.Globalization;
using Simulation.Domain;

namespace Simulation.EndToEnd.Tests.Committees;

/// <summary>The folder of a case with a committee of any size, which the server under test finds on its shelf.</summary>
internal sealed class GeneratedCommittee : IDisposable
{
    public const string Id = "generated-committee";

    private readonly DirectoryInfo _shelf = Directory.CreateTempSubdirectory("simulation-shelf-");

    public GeneratedCommittee(int members)
    {
        Members = [.. Enumerable.Range(1, members).Select(n => new DelegationId(string.Create(CultureInfo.InvariantCulture, $"M{n:000}")))];
        Write("scenario.yaml", $$"""
            id: {{Id}}
            version: "1.0"
            languages: [en]
            primary-language: en
            title: { en: A committee }
            summary: { en: A committee of {{members}} }
            minutes: 90
            level: introductory
            disciplines: [multilateral-diplomacy]
            learning-outcomes: [LO1]
            functions:
              - { id: head, name: { en: Head }, binds: true }
            committee:
              body: { en: Committee }
              rules: un-general-assembly-committee
              agenda:
                - { id: one, number: "1", title: { en: The item } }
            delegations:
            {{string.Concat(Members.Select(m => $"  - {{ id: {m}, name: {{ en: Member {m} }}, people: {{ from: 1, to: 2 }} }}\n"))}}
            phases:
              - { id: meeting, name: { en: Meeting }, kind: meeting, minutes: 90 }
            debrief:
              opens: [table-channel]
            """);
        Write("script.yaml", "members: {}\nsteps:\n  - { at: 0, control: open }\n");
        Write("case.en.md", "The case.");
        Write("teaching-notes.en.md", "The notes.");
        foreach (var member in Members)
        {
            Write($"briefs/{member}.en.md", "The brief.");
        }
    }

    public ImmutableArray<DelegationId> Members { get; }

    /// <summary>What the server is told of it.</summary>
    public IReadOnlyDictionary<string, string> Settings => ImmutableDictionary<string, string>.Empty.Add("Simulation__Scenarios", _shelf.FullName);

    public void Dispose() => _shelf.Delete(recursive: true);

    private void Write(string name, string text)
    {
        var path = Path.Combine(_shelf.FullName, Id, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
