namespace Simulation.Domain.Tests.Library;

/// <summary>The smallest committee scenario that has everything, valid; tests break one thing in it.</summary>
internal static class SmallCommittee
{
    public const string Structure = """
        id: small
        version: "1.0"
        languages: [en]
        primary-language: en
        title: { en: Small }
        summary: { en: A committee of three }
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
            - { id: water, number: "18", title: { en: Water } }
          drafts:
            - { id: l1, symbol: "A/C.2/81/L.1", item: water, kind: working-paper, sponsors: [KAZ], text: l1 }
        delegations:
          - id: KAZ
            name: { en: Kazakhstan }
            people: { from: 1, to: 2 }
            capital:
              red-lines:
                - { id: inspectors, text: { en: No foreign inspectors. } }
              reply: { en: Hold the line. }
              reply-minutes: 3
              decision-minutes: 5
          - { id: FIN, name: { en: Finland }, people: { from: 1, to: 2 }, permanent: true, weight: 3, population: 5600 }
          - { id: HSE, name: { en: Holy See }, people: { from: 1, to: 2 }, status: observer }
        injects:
          - { id: flood, title: { en: A flood }, minute: 20, to: [KAZ] }
        phases:
          - { id: meeting, name: { en: Meeting }, kind: meeting, minutes: 90 }
        debrief:
          opens: [offers, table-channel]
        """;

    public const string Script = """
        members:
          KAZ: { head: 1 }
        steps:
          - { at: 0, control: open }
          - { at: 1, as: control, do: AppointPresidingOfficer, with: { person: $chair } }
          - { at: 2, as: KAZ/head, do: AppointPresidingOfficer, refused: not-allowed }
          - { at: 3, expect: { seen-by: projector, slice: chair, has: { presidingOfficer: $chair } } }
          - { at: 4, as: control, do: ReleaseInject, with: { inject: flood } }
          - { at: 4, expect: { seen-by: KAZ, slice: injects, has: { injects: [{ id: flood, confidential: true }] } } }
          - { at: 5, as: KAZ/head, do: RequestInstructions, with: { question: "May we agree?" } }
          - { at: 9, expect: { seen-by: KAZ, slice: capital, has: { requests: [{ answer: { isStanding: true } }] } } }
          - { at: 9, as: control, do: InsideDelegation, with: { delegation: KAZ, command: { $type: DrawRedLine.v1, text: "No dates." } } }
          - { at: 9, expect: { seen-by: KAZ, slice: capital, has: { redLines: [{ id: inspectors }, { text: { en: "No dates." } }] } } }
        """;

    public static Dictionary<string, string> Files => new(StringComparer.Ordinal)
    {
        ["scenario.yaml"] = Structure,
        ["script.yaml"] = Script,
        ["case.en.md"] = "The case.",
        ["teaching-notes.en.md"] = "The notes.",
        ["briefs/KAZ.en.md"] = "Kazakhstan's brief.",
        ["briefs/FIN.en.md"] = "Finland's brief.",
        ["briefs/HSE.en.md"] = "The Holy See's brief.",
        ["drafts/l1.en.txt"] = "The General Assembly,\n\nRecalling,\n\nDecides to act.",
        ["injects/flood.en.md"] = "A flood.",
    };
}
