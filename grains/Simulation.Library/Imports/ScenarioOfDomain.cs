using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Simulation.Domain.Bargaining;

namespace Simulation.Library.Imports;

/// <summary>Makes an imported negotiation a scenario's files (docs/scenario-format.md), in English, ready to be run and edited.</summary>
public static class ScenarioOfDomain
{
    /// <summary>Most options of an issue in a scenario; of a finer scale evenly spaced steps are kept, both ends among them.</summary>
    private const int MostOptions = 50;

    private const int MostName = 200;

    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Path relative to the folder to text.</summary>
    /// <param name="id">The scenario's id: letters a-z, digits and hyphens; also the folder's name.</param>
    /// <param name="points">
    /// What each party's best package is to give, 10 to 10 000 points. Whole points of the source that fit are kept as they are.
    /// </param>
    public static ImmutableSortedDictionary<string, string> Files(ImportedDomain domain, string id, int points = 100)
    {
        var issues = domain.Issues.Select((issue, j) => (issue, j)).Where(x => x.issue.Options.Length > 1).Select(x => new Kept(x.issue, x.j, Steps(x.issue.Options.Length))).ToArray();
        var sheets = domain.Parties.Select(p => SheetOf(p, issues, points)).ToArray();
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        files["scenario.yaml"] = Structure(domain, id, issues, sheets);
        files["case.en.md"] = Case(domain, issues);
        files["teaching-notes.en.md"] = Notes(domain, issues);
        foreach (var (party, sheet) in domain.Parties.Zip(sheets))
        {
            files[$"briefs/{party.Id}.en.md"] = Brief(party, sheet);
        }

        return files.ToImmutable();
    }

    private static string Structure(ImportedDomain domain, string id, Kept[] issues, Sheet[] sheets)
    {
        var ids = Names.Unique(issues.Select(i => Names.Slug(i.Issue.Id, "issue")), "-");
        var options = issues.Select(i => Names.Unique(i.Steps.Select((o, at) => Names.Slug(i.Issue.Options[o].Id, "o" + Text(at + 1))), "-")).ToArray();
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $$"""
            id: {{id}}
            version: "1.0"
            languages: [en]
            primary-language: en
            title: { en: {{Quoted(domain.Title)}} }
            summary: { en: {{Quoted(Summary(domain, issues))}} }
            minutes: 60
            level: introductory
            disciplines: [technologies-of-the-negotiation-process]
            learning-outcomes: [LO5]

            functions:
              - { id: head, name: { en: "Head of delegation" }, binds: true }
              - { id: negotiator, name: { en: "Negotiator" }, binds: false }
              - { id: adviser, name: { en: "Adviser" }, binds: false }

            delegations:

            """);
        foreach (var (party, sheet) in domain.Parties.Zip(sheets))
        {
            yaml.Append(CultureInfo.InvariantCulture, $$"""
                  - id: {{party.Id}}
                    name: { en: {{Quoted(party.Name)}} }
                    people: { from: 1, to: 4 }
                    reservation: {{sheet.Reservation}}
                    aspiration: {{sheet.Aspiration}}

                """);
        }

        yaml.Append("\nissues:\n");
        foreach (var (issue, j) in issues.Select((issue, j) => (issue, j)))
        {
            yaml.Append(CultureInfo.InvariantCulture, $$"""
                  - id: {{ids[j]}}
                    name: { en: {{Quoted(issue.Issue.Name)}} }
                    description: { en: {{Quoted(issue.Issue.Description.Length > 0 ? issue.Issue.Description : $"What is agreed on: {issue.Issue.Name}.")}} }
                    options:

                """);
            foreach (var (option, at) in issue.Steps.Select((o, at) => (issue.Issue.Options[o], at)))
            {
                yaml.Append(CultureInfo.InvariantCulture, $"      - {{ id: {options[j][at]}, name: {{ en: {Quoted(option.Name)} }} }}\n");
            }
        }

        yaml.Append("\npayoffs:\n");
        foreach (var (party, sheet) in domain.Parties.Zip(sheets))
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  {party.Id}:\n");
            for (var j = 0; j < issues.Length; j++)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"    {ids[j]}: {{ {string.Join(", ", options[j].Zip(sheet.Points[j], (o, p) => $"{o}: {Text(p)}"))} }}\n");
            }
        }

        yaml.Append("\nagreement:\n").Append(domain.Agreement is AgreementRule.VetoAndCount rule
            ? string.Create(CultureInfo.InvariantCulture, $"  rule: veto-and-count\n  veto: [{string.Join(", ", rule.Veto)}]\n  accept: {Math.Max(2, rule.Accept)}\n")
            : "  rule: unanimity\n");
        return yaml.Append("""

            phases:
              - { id: preparation, name: { en: "Preparation" }, kind: preparation, minutes: 10 }
              - { id: negotiation, name: { en: "Negotiation" }, kind: negotiation, minutes: 40 }
              - { id: improvement, name: { en: "Improving the agreement" }, kind: post-settlement, minutes: 10 }

            debrief:
              opens: [offers, table-channel, private-channels, briefs, payoffs]

            """).ToString();
    }

    private static string Summary(ImportedDomain domain, Kept[] issues) =>
        $"{domain.Parties.Length} parties negotiate {issues.Length} issues: {string.Join(", ", issues.Take(8).Select(i => i.Issue.Name))}{(issues.Length > 8 ? " and more" : "")}.";

    private static string Case(ImportedDomain domain, Kept[] issues)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {Plain(domain.Title)}\n\n");
        if (domain.Text.Length > 0)
        {
            text.Append(domain.Text.ReplaceLineEndings("\n").Trim()).Append('\n');
            return text.ToString();
        }

        text.Append(CultureInfo.InvariantCulture, $"The parties are {string.Join(", ", domain.Parties.Select(p => Plain(p.Name)))}. These issues are to be settled together:\n\n");
        foreach (var issue in issues)
        {
            text.Append(CultureInfo.InvariantCulture, $"- **{Plain(issue.Issue.Name)}**: {string.Join("; ", issue.Steps.Take(12).Select(o => Plain(issue.Issue.Options[o].Name)))}{(issue.Steps.Length > 12 ? "; …" : "")}\n");
        }

        text.Append("\nAn agreement settles every issue. Without one, each side is left with its alternative.\n");
        return text.ToString();
    }

    private static string Notes(ImportedDomain domain, Kept[] issues)
    {
        var source = domain.Kind switch
        {
            ImportKind.Genius => "a domain of GENIUS or NegMAS",
            ImportKind.Anl => "a domain of the ANL competition",
            _ => "a game of LLM-Deliberation",
        };
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Notes\n\nImported from {source}. Points are the source's utilities, rounded to whole points where they were not whole. Before you publish it, check the licence of the source, put the case and the briefs into your own words, and add the other languages.\n");
        foreach (var dropped in domain.Issues.Where(i => i.Options.Length == 1))
        {
            text.Append(CultureInfo.InvariantCulture, $"\nThe issue “{Plain(dropped.Name)}” has a single option and was left out.\n");
        }

        foreach (var thinned in issues.Where(i => i.Steps.Length < i.Issue.Options.Length))
        {
            text.Append(CultureInfo.InvariantCulture, $"\nOf the {thinned.Issue.Options.Length} options of “{Plain(thinned.Issue.Name)}” {thinned.Steps.Length} were kept, evenly spaced.\n");
        }

        return text.ToString();
    }

    private static string Brief(ImportedParty party, Sheet sheet) => string.Create(CultureInfo.InvariantCulture, $"""
        # {Plain(party.Name)}

        You negotiate for {Plain(party.Name)}. Your score sheet says what each option is worth to your side; the best package gives {sheet.Best} points. Nobody else sees it, and you don't see theirs.

        Without an agreement you are left with your alternative, which is worth {sheet.Reservation} points to you: no package below that is better than none. A good result for you is {sheet.Aspiration} points or more.

        Find out what matters to the others, and give on what matters less to you in return for what matters more.

        """);

    private static Sheet SheetOf(ImportedParty party, Kept[] issues, int points)
    {
        var own = issues.Select(i => i.Steps.Select(o => party.Points[i.Place][o]).ToArray()).ToArray();

        // What issues of one option give, and what makes the least option negative, every package has alike: the reservation value moves with it.
        var all = party.Points.Select(o => o.Aggregate(Fraction.Min)).ToArray();
        var given = party.Points.Where((o, j) => issues.All(i => i.Place != j)).Aggregate(Fraction.Zero, (sum, o) => sum + o[0]);
        foreach (var (row, i) in own.Zip(issues))
        {
            var least = Fraction.Min(Fraction.Zero, all[i.Place]);
            for (var o = 0; o < row.Length; o++)
            {
                row[o] -= least;
            }

            given += least;
        }

        var reservation = party.Reservation - given;
        var tops = own.Select(row => row.Aggregate(Fraction.Max)).ToArray();
        var best = tops.Aggregate(Fraction.Zero, (sum, t) => sum + t);
        if (own.All(row => row.All(p => p.Denominator.IsOne)) && best.Numerator <= 10_000)
        {
            return Sheet.Of(own.Select(row => row.Select(p => (int)p.Numerator).ToArray()).ToArray(), (int)best.Numerator, (int)Up(reservation));
        }

        if (best.Numerator.IsZero)
        {
            return Sheet.Of([.. own.Select(row => new int[row.Length])], 0, 0);
        }

        // The issues' tops share out the points so that the best package gives exactly as many; the other options follow in proportion.
        var shares = tops.Select(t => t * new Fraction(points, 1) / best).ToArray();
        var whole = shares.Select(s => (int)(s.Numerator / s.Denominator)).ToArray();
        foreach (var j in Enumerable.Range(0, shares.Length).OrderByDescending(j => (double)((shares[j] - whole[j]).Numerator * 1_000_000 / (shares[j] - whole[j]).Denominator)).Take(points - whole.Sum()))
        {
            whole[j]++;
        }

        var rounded = own.Select((row, j) => row.Select(p => tops[j].Numerator.IsZero ? 0 : (int)(p * whole[j] / tops[j]).Round()).ToArray()).ToArray();
        return Sheet.Of(rounded, points, (int)Up(reservation * new Fraction(points, 1) / best));
    }

    /// <summary>The least whole number that is not below: nobody's demand is softened by rounding.</summary>
    private static BigInteger Up(Fraction f) => f.Numerator.Sign <= 0 ? f.Numerator / f.Denominator : (f.Numerator + f.Denominator - 1) / f.Denominator;

    private static ImmutableArray<int> Steps(int count) => count <= MostOptions
        ? [.. Enumerable.Range(0, count)]
        : [.. Enumerable.Range(0, MostOptions).Select(k => (int)Math.Round((double)k * (count - 1) / (MostOptions - 1)))];

    /// <summary>One line without control characters, within the longest name.</summary>
    private static string Plain(string text)
    {
        var line = string.Join(' ', new string([.. text.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? "…" : line.Length <= MostName ? line : line[..(MostName - 1)] + "…";
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(Plain(text), Quoting);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <param name="Place">Of the issue in the domain.</param>
    /// <param name="Steps">The options kept, by their places.</param>
    private sealed record Kept(ImportedIssue Issue, int Place, ImmutableArray<int> Steps);

    private sealed record Sheet(int[][] Points, int Best, int Reservation, int Aspiration)
    {
        /// <summary>The aspiration is two thirds of the way from the reservation value to the best package.</summary>
        public static Sheet Of(int[][] points, int best, int reservation)
        {
            var least = Math.Clamp(reservation, 0, best);
            return new Sheet(points, best, least, least + (2 * (best - least) / 3));
        }
    }
}
