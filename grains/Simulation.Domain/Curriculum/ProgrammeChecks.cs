using System.Globalization;

namespace Simulation.Domain.Curriculum;

/// <summary>What an import checks: a programme that doesn't add up is refused with the sum found and the sum stated (curriculum.md).</summary>
public static class ProgrammeChecks
{
    /// <summary>Everything wrong; empty when the programme may be imported.</summary>
    public static ImmutableArray<CurriculumFinding> Of(Programme programme) =>
    [
        .. Sums(programme),
        .. Entries(programme),
        .. Repetitions(programme),
        .. Outcomes(programme),
    ];

    private static IEnumerable<CurriculumFinding> Sums(Programme programme)
    {
        foreach (var semester in programme.Semesters)
        {
            if (semester.TheoreticalSum != semester.Theoretical)
            {
                yield return Sum("semester-theoretical-sum", At(semester), semester.TheoreticalSum, semester.Theoretical);
            }

            if (semester.Sum != semester.Ects)
            {
                yield return Sum("semester-sum", At(semester), semester.Sum, semester.Ects);
            }
        }

        // The blocks that no semester counts in its theoretical training are the attestation, and the research work with the internship.
        var beside = programme.Semesters.SelectMany(s => s.Other).Where(b => !b.CountsInTheoretical).ToLookup(b => b.Id == CreditBlock.FinalAttestation, b => b.Ects);
        var sums = new[]
        {
            (Code: "programme-theoretical-sum", Found: programme.Semesters.Sum(s => s.TheoreticalSum), Stated: programme.Totals.TheoreticalAndPractical),
            (Code: "programme-final-attestation-sum", Found: beside[true].Sum(), Stated: programme.Totals.FinalAttestation),
            (Code: "programme-eirm-and-internship-sum", Found: beside[false].Sum(), Stated: programme.Totals.EirmAndInternship),
            (Code: "programme-sum", Found: programme.Semesters.Sum(s => s.Sum), Stated: programme.Totals.All),
            (Code: "programme-ects", Found: programme.Totals.All, Stated: programme.Ects),
        };
        foreach (var (code, found, stated) in sums.Where(s => s.Found != s.Stated))
        {
            yield return Sum(code, "totals", found, stated);
        }
    }

    private static IEnumerable<CurriculumFinding> Entries(Programme programme)
    {
        var disciplines = programme.Disciplines.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var semester in programme.Semesters)
        {
            foreach (var entry in semester.Entries)
            {
                if (!disciplines.Contains(entry.Discipline))
                {
                    yield return new CurriculumFinding("unknown-discipline", At(semester), [entry.Discipline]);
                }

                if (entry.Cycle is null)
                {
                    yield return new CurriculumFinding("entry-without-cycle", At(semester), [entry.Discipline]);
                }

                if (entry.Component is null)
                {
                    yield return new CurriculumFinding("entry-without-component", At(semester), [entry.Discipline]);
                }

                if (entry.Ects < 1)
                {
                    yield return new CurriculumFinding("entry-without-credits", At(semester), [entry.Discipline, Text(entry.Ects)]);
                }
            }
        }
    }

    private static IEnumerable<CurriculumFinding> Repetitions(Programme programme) =>
    [
        .. CurriculumFinding.Repeated("duplicate-discipline", "disciplines", programme.Disciplines.Select(d => d.Id)),
        .. CurriculumFinding.Repeated("duplicate-semester", "semesters", programme.Semesters.Select(s => Text(s.Number))),
        .. programme.Semesters.SelectMany(s => CurriculumFinding.Repeated("duplicate-entry", At(s), s.Entries.Select(e => e.Discipline))),
        .. programme.Semesters.SelectMany(s => CurriculumFinding.Repeated("duplicate-credit-block", At(s), s.Other.Select(b => b.Id))),
        .. CurriculumFinding.Repeated("duplicate-teaching-method", "teaching-methods", programme.TeachingMethods.Select(m => m.Id)),
        .. CurriculumFinding.Repeated("duplicate-outcome", "learning-outcomes", programme.LearningOutcomes.Select(o => o.Code)),
        .. CurriculumFinding.Repeated("duplicate-behaviour", "learning-outcomes", programme.LearningOutcomes.SelectMany(o => o.Behaviours).Select(b => b.Id)),
    ];

    private static IEnumerable<CurriculumFinding> Outcomes(Programme programme)
    {
        foreach (var outcome in programme.LearningOutcomes)
        {
            if (outcome.Description.In(Language.En).Trim().Length == 0)
            {
                yield return new CurriculumFinding("outcome-without-description", outcome.Code, [outcome.Code]);
            }

            if (outcome.Behaviours.IsEmpty)
            {
                yield return new CurriculumFinding("outcome-without-behaviours", outcome.Code, [outcome.Code]);
            }
        }
    }

    private static CurriculumFinding Sum(string code, string where, int found, int stated) => new(code, where, [Text(found), Text(stated)]);

    private static string At(Semester semester) => "semester " + Text(semester.Number);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
