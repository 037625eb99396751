using System.Globalization;

namespace Simulation.Domain.Drafting.Reading;

/// <summary>A paragraph while it is read.</summary>
internal sealed class ClauseUnderway(ClauseKind kind, int line, bool numbered, string text)
{
    public ClauseKind Kind => kind;

    public int Line => line;

    public bool Numbered => numbered;

    public string Text { get; private set; } = text;

    public string Closing { get; private set; } = "";

    public PointOutline Points { get; } = new();

    /// <summary>What was read last: the closing words, the last point, or the paragraph itself.</summary>
    public string Tail => Closing.Length > 0 ? Closing : Points.IsEmpty ? Text : Points.LastText;

    /// <summary>Everything read, a string each paragraph and point.</summary>
    public IEnumerable<string> Texts => Points.Texts.Prepend(Closing).Prepend(Text);

    public void Extend(Func<string, string> extend)
    {
        if (Closing.Length > 0)
        {
            Closing = extend(Closing);
        }
        else if (Points.IsEmpty)
        {
            Text = extend(Text);
        }
        else
        {
            Points.ExtendLast(extend);
        }
    }

    public void Close(string closing) => Closing = closing;

    /// <param name="place">From 1 among the clauses of its kind.</param>
    public Clause Conclude(DraftLanguage language, int place, Action<FindingLevel, FindingCode, int, string[]> report)
    {
        var id = new ClauseId((kind == ClauseKind.Preambular ? "p" : "o") + place.ToString(CultureInfo.InvariantCulture));
        var (text, ending) = Wording.SplitEnding(Text);
        var found = Openers.OpenerList.Of(language, kind).Find(text);
        if (!found.Listed)
        {
            var other = Openers.OpenerList.Of(language, kind == ClauseKind.Preambular ? ClauseKind.Operative : ClauseKind.Preambular).Find(text);
            if (other.Listed)
            {
                found = other;
                report(FindingLevel.Warning, FindingCode.WrongKindOfOpener, line, [text[..other.Length]]);
            }
            else if (found.IsNone && Openers.OpenerList.FirstWord(text) is { Length: > 0 } word && (text.Length == word.Length || text[word.Length] is ' ' or ','))
            {
                found = new Openers.OpenerFound(word.Length, false, false);
            }

            if (found.IsNone && text.Length == 0 && !Points.IsEmpty)
            {
                // The openers stand in the points: "4. (a) Requests ...; (b) Also requests ...".
            }
            else if (found.IsNone)
            {
                report(FindingLevel.Error, FindingCode.EmptyOpener, line, [Beginning(text)]);
            }
            else if (!found.Listed)
            {
                report(FindingLevel.Warning, FindingCode.UnknownOpener, line, [text[..found.Length]]);
            }
        }

        var opener = found.AtEnd ? text[^found.Length..] : text[..found.Length];
        var rest = found.AtEnd ? text[..^found.Length].TrimEnd() : text[found.Length..].TrimStart();
        return new Clause(id, kind, opener, rest, ending, Points.Tree(id), Wording.SplitEnding(Closing).Text, found.AtEnd);
    }

    public static string Beginning(string text) => text.Length <= 40 ? text : text[..40].TrimEnd() + "…";
}
