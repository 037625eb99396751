using System.Globalization;
using Simulation.Domain.Drafting.Openers;

namespace Simulation.Domain.Drafting.Reading;

/// <summary>
/// Reads a resolution from plain text: pasted from a word processor, saved from a PDF in the layout of the United Nations, or markup with its
/// tags stripped. Never fails: what is strange is reported as findings.
/// </summary>
/// <remarks>
/// Two passes. <see cref="Chunks"/> puts lines together by layout; this class goes through the chunks once, knowing whether it is in the
/// preamble, in the operative part or in an annex, and decides by labels, openers and punctuation what each of them is.
/// </remarks>
public sealed class ResolutionReader
{
    /// <summary>Longest text that is read, characters. The longest resolution on record has about 300 000.</summary>
    public const int LongestText = 1_000_000;

    private readonly DraftLanguage language;
    private readonly ImmutableArray<Chunk> chunks;
    private readonly bool shredded;
    private readonly bool gapsTell;
    private readonly Appearance looks;
    private readonly bool hasNumbers;
    private readonly OpenerList preambularOpeners;
    private readonly OpenerList operativeOpeners;

    private readonly List<ClauseUnderway> preambular = [];
    private readonly List<ClauseUnderway> operative = [];
    private readonly HeadingsUnderway headings = new();
    private readonly AnnexesUnderway annexes = new();
    private readonly List<string> notes = [];
    private readonly List<Finding> findings = [];
    private string pointHeading = "";
    private int expected = 1;
    private bool afterHeading;

    private ResolutionReader(ImmutableArray<SourceLine> body, DraftLanguage language)
    {
        this.language = language;
        preambularOpeners = OpenerList.Of(language, ClauseKind.Preambular);
        operativeOpeners = OpenerList.Of(language, ClauseKind.Operative);
        // While lines are put together it isn't known yet whether the layout is lost; listed openers are told either way.
        var kept = new Appearance(language, preambularOpeners, operativeOpeners, shredded: false);
        (chunks, shredded, gapsTell) = Chunks.Of(
            Flattened.Restore(body, language), t => kept.Opens(preambularOpeners, t, true) || kept.Opens(operativeOpeners, t, true), preambularOpeners.IsAdverb);
        looks = new Appearance(language, preambularOpeners, operativeOpeners, shredded);
        hasNumbers = chunks.Any(c => c.Label?.Number == 1 && !operativeOpeners.Find(c.Text).IsNone)
            || chunks.Count(c => c.Label?.Number is not null && looks.Opens(operativeOpeners, c.Text)) > 1;
    }

    /// <param name="language">Null: as the text says itself.</param>
    public static ResolutionRead Read(string text, DraftLanguage? language = null)
    {
        var tooLong = text.Length > LongestText;
        var (lines, footnotes) = SourceLines.Of(tooLong ? text[..LongestText] : text);
        var likely = language ?? Formulas.LanguageOf(lines.Select(l => l.Text));
        var formula = Formulas.Find(lines, likely);
        var above = formula is { } f ? lines[..f.Line] : [];
        var symbol = Covers.SymbolIn(above);
        var body = formula is { } at ? Below(lines, at) : lines;
        body = SourceLines.WithoutFurniture(body, symbol);
        var reader = new ResolutionReader(body, language ?? formula?.Language ?? likely);
        if (tooLong)
        {
            reader.Report(FindingLevel.Error, FindingCode.TooLong, 0, LongestText.ToString(CultureInfo.InvariantCulture));
        }

        if (formula is null)
        {
            reader.Report(FindingLevel.Warning, FindingCode.NoFormula, 0);
        }

        reader.Walk();
        return reader.Conclude(Covers.Read(above, formula?.Formula ?? ""), formula?.Formula ?? "", footnotes);
    }

    private static ImmutableArray<SourceLine> Below(ImmutableArray<SourceLine> lines, Formulas.Found formula)
    {
        var rest = lines[formula.Line].Text[formula.End..].TrimStart(' ', ',');
        var below = lines[(formula.Line + 1)..];
        return rest.Length == 0 ? below : below.Insert(0, lines[formula.Line] with { Text = rest });
    }

    private void Walk()
    {
        for (var i = 0; i < chunks.Length; i++)
        {
            var chunk = chunks[i];
            if (annexes.HaveBegun)
            {
                annexes.Add(chunk);
            }
            else if (operative.Count == 0)
            {
                Preamble(chunk, i);
            }
            else
            {
                OperativePart(chunk, i);
            }
        }
    }

    // ---- preamble -------------------------------------------------------------------------------------------------------------------------

    private void Preamble(Chunk chunk, int i)
    {
        var current = preambular.Count > 0 ? preambular[^1] : null;
        if (chunk.Label is { } label)
        {
            if (label.Number is { } number && IsFirstOperative(chunk, number, current))
            {
                Numbered(chunk, number);
                return;
            }

            if (current is not null)
            {
                Point(current, chunk, label);
                return;
            }
        }

        var ended = current is null || Wording.HasEnded(current.Tail);
        if (IsHeading(i) && ended && !preambularOpeners.IsListed(chunk.Text))
        {
            Heading(chunk.Text);
        }
        else if (looks.OpensPreamble(chunk.Text) && (ended || chunk.Gap) && !(shredded && (!ended || (gapsTell && !chunk.Gap))))
        {
            preambular.Add(new ClauseUnderway(ClauseKind.Preambular, chunk.Line, false, chunk.Text));
        }
        else if (ended && looks.Opens(operativeOpeners, chunk.Text, hasNumbers))
        {
            // With numbers to come it is a preambular paragraph that opens like an operative one.
            var (kind, clauses) = hasNumbers ? (ClauseKind.Preambular, preambular) : (ClauseKind.Operative, operative);
            clauses.Add(new ClauseUnderway(kind, chunk.Line, false, chunk.Text));
        }
        else if (current is null)
        {
            StartOfPreamble(chunk);
        }
        else if (!current.Points.IsEmpty && ended && chunk.StartsSmall && chunk.Gap)
        {
            current.Close(chunk.Text);
        }
        else if (!ended || looks.IsContinuation(chunk))
        {
            current.Extend(t => Appearance.Join(t, chunk.Text));
        }
        else
        {
            preambular.Add(new ClauseUnderway(ClauseKind.Preambular, chunk.Line, false, chunk.Text));
        }
    }

    /// <summary>Lines before anything that looks like a paragraph: a title when a text without formula was pasted, else a paragraph without opener.</summary>
    private void StartOfPreamble(Chunk chunk)
    {
        if (Wording.LastSign(chunk.Text) is ',' or ';' || preambularOpeners.Find(chunk.Text) is { IsNone: false })
        {
            preambular.Add(new ClauseUnderway(ClauseKind.Preambular, chunk.Line, false, chunk.Text));
        }
        else
        {
            notes.Add(chunk.Text);
        }
    }

    private bool IsFirstOperative(Chunk chunk, int number, ClauseUnderway? current)
    {
        if (!operativeOpeners.Find(chunk.Text).IsNone)
        {
            return number == 1 || looks.Opens(operativeOpeners, chunk.Text);
        }

        return number == 1 && !hasNumbers && current?.Tail.TrimEnd() is not [.., ':'];
    }

    // ---- operative part -------------------------------------------------------------------------------------------------------------------

    private void OperativePart(Chunk chunk, int i)
    {
        var current = operative[^1];
        if (chunk.Label is { } label)
        {
            if (label.Number is { } number && IsClause(chunk, number, current))
            {
                Numbered(chunk, number);
            }
            else if (IsOver(current) && label.Number is not null)
            {
                annexes.Begin("");
                annexes.Add(chunk);
            }
            else
            {
                Point(current, chunk, label);
            }

            return;
        }

        var ended = Wording.HasEnded(current.Tail);
        if (IsOver(current) && AnnexesUnderway.IsTitle(chunk.Text))
        {
            annexes.Begin(chunk.Text);
        }
        else if (IsHeading(i) && (ended || chunk.Gap))
        {
            Heading(chunk.Text);
        }
        else if (!current.Points.IsEmpty)
        {
            WithinList(current, chunk, i, ended);
        }
        else if (current.Text.EndsWith(':') && IsTitleOfPoint(chunk, i))
        {
            pointHeading = chunk.Text;
        }
        else if (!hasNumbers && ended && looks.Opens(operativeOpeners, chunk.Text))
        {
            operative.Add(new ClauseUnderway(ClauseKind.Operative, chunk.Line, false, chunk.Text));
        }
        else if (IsOver(current) && !looks.IsContinuation(chunk))
        {
            notes.Add(chunk.Text);
        }
        else if (!ended || looks.IsContinuation(chunk))
        {
            current.Extend(t => Appearance.Join(t, chunk.Text));
        }
        else if (looks.Opens(operativeOpeners, chunk.Text))
        {
            operative.Add(new ClauseUnderway(ClauseKind.Operative, chunk.Line, false, chunk.Text));
            Report(FindingLevel.Warning, FindingCode.NumberMissing, chunk.Line, ClauseUnderway.Beginning(chunk.Text));
        }
        else if (current.Text.EndsWith(':') && Wording.LastSign(chunk.Text) is ';' or ',' or '.')
        {
            current.Points.AddUnlabelled(chunk.Text, TakePointHeading());
        }
        else
        {
            current.Extend(t => Appearance.Join(t, chunk.Text));
            Report(FindingLevel.Info, FindingCode.LineJoined, chunk.Line, ClauseUnderway.Beginning(chunk.Text));
        }
    }

    /// <summary>A piece of text without label between or after the points of a list.</summary>
    private void WithinList(ClauseUnderway current, Chunk chunk, int i, bool ended)
    {
        var nextLabel = i + 1 < chunks.Length ? chunks[i + 1].Label : null;
        var listGoesOn = nextLabel is { } next && !(next.Number is { } n && IsClause(chunks[i + 1], n, current));
        var small = chunk.StartsSmall;
        if (listGoesOn && IsTitleOfPoint(chunk, i) && current.Points.Continues(nextLabel!.Value))
        {
            pointHeading = chunk.Text;
        }
        else if (current.Closing.Length > 0 || Appearance.IsPiece(chunk) || current.Tail.EndsWith('(') || (!ended && (small || shredded && !chunk.Gap && !char.IsUpper(chunk.Text[0]))))
        {
            current.Extend(t => Appearance.Join(t, chunk.Text));
        }
        else if (!hasNumbers && ended && looks.Opens(operativeOpeners, chunk.Text))
        {
            operative.Add(new ClauseUnderway(ClauseKind.Operative, chunk.Line, false, chunk.Text));
        }
        else if (hasNumbers && ended && char.IsUpper(chunk.Text[0]) && operativeOpeners.IsListed(chunk.Text) && !listGoesOn)
        {
            operative.Add(new ClauseUnderway(ClauseKind.Operative, chunk.Line, false, chunk.Text));
            Report(FindingLevel.Warning, FindingCode.NumberMissing, chunk.Line, ClauseUnderway.Beginning(chunk.Text));
        }
        else if (IsOver(current))
        {
            notes.Add(chunk.Text);
        }
        else if (small && Wording.LastSign(current.Tail) == ',')
        {
            if (chunk.Gap && !shredded && !listGoesOn)
            {
                current.Close(chunk.Text);
            }
            else
            {
                current.Extend(t => Appearance.Join(t, chunk.Text));
            }
        }
        else if (small && !listGoesOn)
        {
            current.Close(chunk.Text);
        }
        else
        {
            current.Points.AddUnlabelled(chunk.Text, TakePointHeading());
        }
    }

    /// <summary>A short line above a label.</summary>
    private bool IsTitleOfPoint(Chunk chunk, int i) =>
        i + 1 < chunks.Length
        && chunks[i + 1].Label is not null
        && char.IsUpper(chunk.Text[0])
        && chunk.Text.Length <= 100
        && Wording.LastSign(chunk.Text) is not (';' or ',' or '.');

    private void Point(ClauseUnderway current, Chunk chunk, Label label)
    {
        if (Drafting.Reading.Label.Read(chunk.Text) is { IsBullet: false } second && second.Readings().Any(r => r.Place == 1) && second.Length < chunk.Text.Length)
        {
            // "(b) (i) ...": a list begins in the first line of a point.
            Point(current, chunk with { Text = "" }, label);
            Point(current, chunk with { Text = chunk.Text[second.Length..] }, second);
            return;
        }

        var missing = current.Points.Add(label, chunk.Text, TakePointHeading());
        if (missing is not null)
        {
            Report(FindingLevel.Warning, FindingCode.LabelGap, chunk.Line, label.Printed, missing);
        }
    }

    private void Numbered(Chunk chunk, int number)
    {
        if (number != expected)
        {
            Report(FindingLevel.Warning, FindingCode.NumberGap, chunk.Line, number.ToString(CultureInfo.InvariantCulture), expected.ToString(CultureInfo.InvariantCulture));
        }

        expected = number + 1;
        afterHeading = false;
        var first = Drafting.Reading.Label.Read(chunk.Text);
        operative.Add(new ClauseUnderway(ClauseKind.Operative, chunk.Line, true, first is null ? chunk.Text : ""));
        if (first is { } label)
        {
            // "4. (a) Requests ...": the paragraph is nothing but a list.
            Point(operative[^1], chunk with { Text = chunk.Text[label.Length..] }, label);
        }
    }

    private bool IsClause(Chunk chunk, int number, ClauseUnderway current)
    {
        var opens = looks.Opens(operativeOpeners, chunk.Text);
        if (number == expected)
        {
            return opens || (!current.Points.ContinuesNumbers(number)
                && !IsOver(current)
                && (Wording.HasEnded(current.Tail) || !current.Points.IsEmpty)
                && !(current.Tail.TrimEnd() is [.., ':'] && number == 1));
        }

        return operativeOpeners.IsListed(chunk.Text) && !current.Points.ContinuesNumbers(number)
            && ((number > expected && number <= expected + 10) || (number == 1 && afterHeading));
    }

    /// <summary>The last paragraph ended with a full stop: what follows is an annex or no longer the text.</summary>
    private static bool IsOver(ClauseUnderway current) => current.Tail.TrimEnd('”', '"', '»', ' ', '*') is [.., '.'];

    // ---- titles ---------------------------------------------------------------------------------------------------------------

    /// <summary>A short line without the punctuation of a paragraph, before a paragraph or before another title.</summary>
    private bool IsHeading(int i)
    {
        for (var last = i; last < Math.Min(chunks.Length, i + 3); last++)
        {
            var (text, label) = (chunks[last].Text, chunks[last].Label);
            if (last > i && (label?.Number is not null ? looks.Opens(operativeOpeners, text) || operativeOpeners.Find(text) is { IsNone: false } : StartsClause(chunks[last])))
            {
                return true;
            }

            var sign = text.TrimEnd() is [.., var end] ? end : ' ';
            if (label is not null || text.Length > 160 || sign is ';' or ',' or '.' || (sign == ':' && text.Length > 100) || (sign == ':' && last < i)
                || (!char.IsUpper(text[0]) && !char.IsDigit(text[0]) && text[0] is not ('“' or '«')) || Appearance.IsPiece(chunks[last])
                || (sign is not ':' && operativeOpeners.IsListed(text) && !hasNumbers))
            {
                return false;
            }
        }

        return false;
    }

    private bool StartsClause(Chunk chunk) =>
        (shredded || Wording.LastSign(chunk.Text) is ',' or ';' or '.' or ':')
        && (operative.Count == 0 && looks.Opens(preambularOpeners, chunk.Text) || !hasNumbers && looks.Opens(operativeOpeners, chunk.Text));

    private void Heading(string text)
    {
        afterHeading = true;
        headings.Add(operative.Count > 0 ? operative.Count : preambular.Count, operative.Count > 0, text);
    }

    // ---- conclusion -----------------------------------------------------------------------------------------------------------------------

    private ResolutionRead Conclude(Cover cover, string formula, ImmutableArray<string> footnotes)
    {
        void Tell(FindingLevel level, FindingCode code, int line, string[] arguments) => Report(level, code, line, arguments);

        ImmutableArray<Clause> before = [.. preambular.Select((c, i) => c.Conclude(language, i + 1, Tell))];
        ImmutableArray<Clause> after = [.. operative.Select((c, i) => c.Conclude(language, i + 1, Tell))];
        var numbered = operative.Count(c => c.Numbered);
        findings.AddRange(FormChecks.Of(preambular, operative));
        if (notes.Count > 0 && operative.Count > 0)
        {
            Report(FindingLevel.Info, FindingCode.TrailingText, 0, notes.Count.ToString(CultureInfo.InvariantCulture));
        }

        var resolution = new Resolution(
            cover,
            language,
            formula,
            before,
            after,
            headings.Conclude(before, after),
            annexes.Conclude(),
            [.. footnotes, .. notes],
            1);
        return new ResolutionRead(resolution, numbered, [.. findings.OrderBy(f => f.Line)]);
    }

    private void Report(FindingLevel level, FindingCode code, int line, params string[] arguments) => findings.Add(new Finding(level, code, line, [.. arguments]));

    private string TakePointHeading()
    {
        var taken = pointHeading;
        pointHeading = "";
        return taken;
    }
}
