using System.Text;
using System.Text.RegularExpressions;
using Simulation.Domain;
using Simulation.Domain.Bargaining;

namespace Simulation.Library.Imports;

/// <summary>
/// A game of LLM-Deliberation (Abdelnabi et al. 2024): <c>config.txt</c> names the parties, their files and roles; a file of scores has a line of points
/// for each issue and the party's threshold last; <c>global_instructions.txt</c> tells the case and names issues and options. p1 and p2 must agree, and
/// all but one in all.
/// </summary>
internal static partial class DeliberationGame
{
    private const int LongestFile = 2_000_000;

    public static bool IsGame(string folder) => File.Exists(Path.Combine(folder, "config.txt")) && Directory.Exists(Path.Combine(folder, "scores_files"));

    public static ImportedDomain Read(string folder)
    {
        var seats = Lines(folder, "config.txt").Select((line, at) => SeatOf(line, at)).ToArray();
        var scores = seats.Select(s => ScoresOf(folder, s.File)).ToArray();
        if (scores.Length == 0)
        {
            throw new ImportFailure("config.txt", 1, LibraryCodes.FileEmpty);
        }

        foreach (var (seat, score) in seats.Zip(scores))
        {
            if (!score.Points.Select(p => p.Length).SequenceEqual(scores[0].Points.Select(p => p.Length)))
            {
                throw new ImportFailure($"scores_files/{seat.File}.txt", 1, LibraryCodes.PointsMissing, seat.Name);
            }
        }

        var text = File.Exists(Path.Combine(folder, "global_instructions.txt")) ? Text(folder, "global_instructions.txt") : "";
        var ids = Names.Unique(seats.Select((s, at) => Names.Party(s.Name, at)), "-");
        var veto = seats.Zip(ids).Where(s => s.First.Role is "p1" or "p2").Select(s => new DelegationId(s.Second)).ToImmutableArray();
        return new ImportedDomain(
            ImportKind.LlmDeliberation,
            Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
            text,
            [.. scores[0].Points.Select((options, j) => IssueOf(j, options.Length, text))],
            [.. seats.Select((s, at) => new ImportedParty(ids[at], s.Name, scores[at].Points, scores[at].Threshold))],
            veto.IsEmpty && seats.Length < 3 ? new AgreementRule.Unanimity() : new AgreementRule.VetoAndCount(veto, Math.Max(seats.Length - 1, veto.Length)));
    }

    private static ImportedIssue IssueOf(int j, int count, string text)
    {
        var letter = ((char)('A' + j)).ToString();
        var issue = IssueLines.Matches(text).FirstOrDefault(m => m.Groups["letter"].Value == letter);
        var options = OptionLines.Matches(text);
        return new ImportedIssue(
            letter,
            issue is null ? "Issue " + letter : issue.Groups["name"].Value.Trim(),
            "",
            [.. Enumerable.Range(1, count).Select(o => $"{letter}{o}").Select(id => new ImportedOption(id, NameOf(options.FirstOrDefault(m => m.Groups["id"].Value == id), id)))]);
    }

    /// <summary>A quoted name right behind the option's id, else the sentence behind its colon up to the explanation.</summary>
    private static string NameOf(Match? line, string id)
    {
        if (line is null)
        {
            return id;
        }

        var rest = line.Groups["rest"].Value.Trim();
        var name = !line.Groups["colon"].Success && Quoted.Match(rest) is { Success: true } quoted ? quoted.Groups["name"].Value : rest.Split("==>")[0];
        return name.Trim().TrimEnd('.', ';') is { Length: > 0 } given ? given : id;
    }

    private static Seat SeatOf(string line, int at)
    {
        var parts = line.Split(',');
        return parts.Length >= 3 && FileName.IsMatch(parts[1].Trim())
            ? new Seat(parts[0].Trim(), parts[1].Trim(), parts[2].Trim())
            : throw new ImportFailure("config.txt", at + 1, LibraryCodes.ImportLineMalformed, line);
    }

    private static (ImmutableArray<ImmutableArray<Fraction>> Points, Fraction Threshold) ScoresOf(string folder, string file)
    {
        var name = $"scores_files/{file}.txt";
        var rows = Lines(folder, name).Select((line, at) => line.Split(',').Select(n => Fraction.Parse(n) ?? throw new ImportFailure(name, at + 1, LibraryCodes.NotANumber, n)).ToImmutableArray()).ToArray();
        return rows.Length >= 2 && rows[^1].Length == 1
            ? ([.. rows[..^1]], rows[^1][0])
            : throw new ImportFailure(name, rows.Length, LibraryCodes.ImportLineMalformed, "");
    }

    private static IEnumerable<string> Lines(string folder, string name) => Text(folder, name).Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0);

    private static string Text(string folder, string name)
    {
        var file = new FileInfo(Path.Combine(folder, name));
        if (!file.Exists)
        {
            throw new ImportFailure(name, 1, LibraryCodes.FileMissing);
        }

        return file.Length <= LongestFile ? File.ReadAllText(file.FullName, Encoding.UTF8) : throw new ImportFailure(name, 1, LibraryCodes.FileTooLarge, "2000000");
    }

    [GeneratedRegex(@"^[\s-]*Issue\s+(?<letter>[A-Z])\s*:\s*""(?<name>[^""\n]+)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex IssueLines { get; }

    [GeneratedRegex(@"^[\s-]*(?<id>[A-Z][0-9]+)(?<colon>:)?\s+(?<rest>[^\n]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex OptionLines { get; }

    [GeneratedRegex(@"\A""(?<name>[^""]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted { get; }

    [GeneratedRegex(@"\A[A-Za-z0-9_-]+\z")]
    private static partial Regex FileName { get; }

    private sealed record Seat(string Name, string File, string Role);
}
