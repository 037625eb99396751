using System.Text.RegularExpressions;

namespace Simulation.Domain.Drafting;

/// <summary>One wording proposed for a disputed place.</summary>
/// <param name="By">Codes of the delegations that propose it; empty when nobody is named.</param>
[GenerateSerializer, Immutable, Alias("BracketOption.v1")]
public sealed record BracketOption(ImmutableArray<string> By, string Text);

/// <summary>Text that is not agreed.</summary>
/// <param name="Start">Place of the opening bracket in the text.</param>
/// <param name="Length">Characters with both brackets.</param>
/// <param name="Options">One, or the alternatives in the order written.</param>
/// <param name="AdReferendum">Agreed by the delegates, subject to their capitals: no longer disputed, not yet final.</param>
[GenerateSerializer, Immutable, Alias("Bracket.v1")]
public sealed record Bracket(int Start, int Length, ImmutableArray<BracketOption> Options, bool AdReferendum)
{
    /// <summary>Something is still to be written here: nothing, dots, a word such as "date" in its place.</summary>
    public bool IsPlaceholder => Options is [var only] && Brackets.StandsForNothing(only.Text);
}

/// <summary>How much is not agreed in a text.</summary>
/// <param name="Open">Disputed places, at every depth, placeholders among them.</param>
/// <param name="Placeholders">Of these, places where something is still to be written.</param>
/// <param name="AdReferendum">Places agreed ad referendum; not open.</param>
[GenerateSerializer, Immutable, Alias("BracketCount.v1")]
public sealed record BracketCount(int Open, int Placeholders, int AdReferendum)
{
    public static readonly BracketCount None = new(0, 0, 0);

    public static BracketCount operator +(BracketCount left, BracketCount right) =>
        new(left.Open + right.Open, left.Placeholders + right.Placeholders, left.AdReferendum + right.AdReferendum);
}

/// <summary>
/// Bracketed text, as negotiators write it. <c>[text]</c> is disputed; <c>[KAZ, UZB: text]</c> says who proposes it; <c>[KAZ: all | UZB: most]</c>
/// holds alternatives; <c>[...]</c>, <c>[ ]</c> and <c>[date]</c> are places to fill; <c>[ad ref: text]</c> is agreed ad referendum. Brackets
/// may stand within brackets. The notation is the stored form, so that words can be compared, merged and amended like any others.
/// </summary>
public static partial class Brackets
{
    /// <summary>Deepest nesting that is read.</summary>
    private const int Deepest = 8;

    /// <summary>The outermost brackets of a text, in order. A bracket without its partner is plain text (<see cref="AreBalanced"/>).</summary>
    public static ImmutableArray<Bracket> Of(string text)
    {
        var found = ImmutableArray.CreateBuilder<Bracket>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '[' && End(text, i) is var end && end > 0)
            {
                found.Add(Read(text, i, end + 1 - i));
                i = end;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The bracket that is written so, at whatever depth; null where there are not so many.</summary>
    /// <param name="written">With both brackets.</param>
    /// <param name="occurrence">Which of several that are written alike, from 1.</param>
    public static Bracket? Find(string text, string written, int occurrence)
    {
        for (int i = written is ['[', ..] ? text.IndexOf(written, StringComparison.Ordinal) : -1, times = 1; i >= 0; i = text.IndexOf(written, i + 1, StringComparison.Ordinal))
        {
            if (End(text, i) + 1 - i == written.Length && times++ == occurrence)
            {
                return Read(text, i, written.Length);
            }
        }

        return null;
    }

    /// <summary>Who is named in brackets at any depth, once for each place.</summary>
    public static IEnumerable<string> NamedIn(string text) => Of(text).SelectMany(b => b.Options.SelectMany(o => o.By.Concat(NamedIn(o.Text))));

    public static BracketCount Count(string text) => Count(text, 0);

    /// <summary>All clauses with their points and closing words.</summary>
    public static BracketCount Count(Resolution resolution) => resolution.Clauses.Select(Count).Aggregate(BracketCount.None, (sum, c) => sum + c);

    public static BracketCount Count(Clause clause) =>
        clause.AllPoints.Select(p => Count(p.Text)).Aggregate(Count(clause.Sentence) + Count(clause.Closing), (sum, c) => sum + c);

    public static bool AreBalanced(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    /// <summary>Puts words of an agreed text into brackets.</summary>
    /// <param name="start">Place of the first character.</param>
    /// <param name="length">How many characters.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is not in the text.</exception>
    public static string Enclose(string text, int start, int length, IEnumerable<string> by) =>
        text[..start] + Write(new Bracket(0, 0, [new BracketOption([.. by], text.Substring(start, length))], false)) + text[(start + length)..];

    /// <summary>A place to fill, with a word that says what is missing.</summary>
    public static string Placeholder(string word) => word.Length == 0 ? "[…]" : $"[{word}]";

    /// <summary>Adds an alternative to a bracket, or a delegation to the alternative that says the same.</summary>
    public static string Propose(string text, Bracket bracket, string by, string alternative)
    {
        var same = bracket.Options.FirstOrDefault(o => o.Text == alternative.Trim());
        var options = same is not null
            ? bracket.Options.Replace(same, same with { By = [.. same.By.Append(by).Distinct()] })
            : bracket.Options.Add(new BracketOption([by], alternative.Trim()));
        return Put(text, bracket, Write(bracket with { Options = options }));
    }

    /// <summary>The text with one option in the place of the bracket: agreed.</summary>
    /// <param name="option">Which; null deletes the place.</param>
    public static string Settle(string text, Bracket bracket, int? option)
    {
        var chosen = option is { } o ? bracket.Options[o].Text : "";
        var put = Put(text, bracket, chosen);
        return chosen.Length > 0 ? put : BeforeSign().Replace(Doubled().Replace(put, " "), "").Trim();
    }

    /// <summary>The text with the bracket marked as agreed ad referendum on one option.</summary>
    public static string SettleAdReferendum(string text, Bracket bracket, int option) =>
        Put(text, bracket, Write(bracket with { Options = [bracket.Options[option]], AdReferendum = true }));

    internal static bool StandsForNothing(string text) => Nothing().IsMatch(text);

    private static string Put(string text, Bracket bracket, string instead) => text[..bracket.Start] + instead + text[(bracket.Start + bracket.Length)..];

    private static string Write(Bracket bracket)
    {
        var options = bracket.Options.Select(o => o.By.IsEmpty ? o.Text : $"{string.Join(", ", o.By)}: {o.Text}");
        var inside = string.Join(" | ", options);
        return bracket.AdReferendum ? $"[ad ref{(bracket.Options[0].By.IsEmpty ? ":" : "")} {inside}]" : $"[{inside}]";
    }

    private static BracketCount Count(string text, int depth)
    {
        var sum = BracketCount.None;
        foreach (var bracket in Of(text))
        {
            sum += bracket.AdReferendum ? new BracketCount(0, 0, 1) : new BracketCount(1, bracket.IsPlaceholder ? 1 : 0, 0);
            if (depth < Deepest)
            {
                sum = bracket.Options.Aggregate(sum, (s, option) => s + Count(option.Text, depth + 1));
            }
        }

        return sum;
    }

    private static Bracket Read(string text, int start, int length)
    {
        var inside = text.Substring(start + 1, length - 2).Trim();
        var marked = Marked().Match(inside);
        var options = Alternatives(marked.Success ? inside[marked.Length..] : inside).Select(ReadOption);
        return new Bracket(start, length, [.. options], marked.Success);
    }

    private static BracketOption ReadOption(string option)
    {
        var named = Named().Match(option);
        return named.Success
            ? new BracketOption([.. named.Groups[1].Value.Split([',', '/', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], option[named.Length..].Trim())
            : new BracketOption([], option.Trim());
    }

    /// <summary>Split at strokes that are not inside a bracket of their own.</summary>
    private static IEnumerable<string> Alternatives(string inside)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < inside.Length; i++)
        {
            depth += inside[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (inside[i] == '|' && depth == 0)
            {
                yield return inside[start..i];
                start = i + 1;
            }
        }

        yield return inside[start..];
    }

    private static int End(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"^ad\s*ref(?:erendum)?\.?\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\s*(\p{Lu}[\p{Lu}\d-]{1,9}(?:\s*[,/+]\s*\p{Lu}[\p{Lu}\d-]{1,9})*)\s*:\s*")]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:[\s.…_–—-]*|x{1,4}|tbd|tbc|date|number|name|place|title|дата|число|название|место|күні|саны|атауы|орны)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Doubled();

    [GeneratedRegex(" +(?=[,;.])")]
    private static partial Regex BeforeSign();
}
