namespace Simulation.Domain.Drafting;

/// <summary>Words of a text and who wrote them first.</summary>
[GenerateSerializer, Immutable, Alias("AuthoredPiece.v1")]
public sealed record AuthoredPiece(string Author, string Text);

/// <summary>How many words of an adopted text one author wrote, and how many that author proposed in all versions.</summary>
/// <param name="Survived">Words of the author in the last version.</param>
/// <param name="Written">Words that the author brought into any version.</param>
[GenerateSerializer, Immutable, Alias("AuthorShare.v1")]
public sealed record AuthorShare(string Author, int Survived, int Written);

/// <summary>Whose words survived: every word of a text traced to the version in which it first stood.</summary>
public static class Ancestry
{
    /// <param name="versions">In order of time; each with who made it of the one before.</param>
    /// <returns>The last version in pieces, neighbours of one author joined.</returns>
    public static ImmutableArray<AuthoredPiece> Of(IEnumerable<(string Author, string Text)> versions) => Join(Trace(versions).Tokens);

    /// <summary>By clause and by the ids of points, so that moving a clause is not writing it anew.</summary>
    /// <returns>Ordered by survival, then by author.</returns>
    public static ImmutableArray<AuthorShare> Shares(IReadOnlyList<(string Author, Resolution Text)> versions)
    {
        var survived = new Dictionary<string, int>(StringComparer.Ordinal);
        var written = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in versions.SelectMany(v => Texts(v.Text).Keys).Distinct().Order(StringComparer.Ordinal))
        {
            var traced = Trace(versions.Select(v => (v.Author, Texts(v.Text).GetValueOrDefault(id, ""))));
            foreach (var token in traced.Tokens.Where(t => IsWord(t.Text)))
            {
                survived[token.Author] = survived.GetValueOrDefault(token.Author) + 1;
            }

            foreach (var (author, words) in traced.Written)
            {
                written[author] = written.GetValueOrDefault(author) + words;
            }
        }

        return [.. written.Select(w => new AuthorShare(w.Key, survived.GetValueOrDefault(w.Key), w.Value))
            .OrderByDescending(s => s.Survived).ThenBy(s => s.Author, StringComparer.Ordinal)];
    }

    private static (List<AuthoredPiece> Tokens, Dictionary<string, int> Written) Trace(IEnumerable<(string Author, string Text)> versions)
    {
        var tokens = new List<AuthoredPiece>();
        var written = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (author, text) in versions)
        {
            var changed = WordDiff.Tokens(text);
            var next = new List<AuthoredPiece>(changed.Count);
            var at = 0;
            foreach (var hunk in WordDiff.Hunks([.. tokens.Select(t => t.Text)], changed))
            {
                next.AddRange(tokens.Skip(at).Take(hunk.Start - at));
                var added = changed.Skip(hunk.NewStart).Take(hunk.NewEnd - hunk.NewStart).ToList();
                next.AddRange(added.Select(t => new AuthoredPiece(author, t)));
                written[author] = written.GetValueOrDefault(author) + added.Count(IsWord);
                at = hunk.End;
            }

            next.AddRange(tokens.Skip(at));
            tokens = next;
        }

        return (tokens, written);
    }

    private static ImmutableArray<AuthoredPiece> Join(List<AuthoredPiece> tokens)
    {
        var pieces = ImmutableArray.CreateBuilder<AuthoredPiece>();
        foreach (var token in tokens)
        {
            if (pieces.Count > 0 && (pieces[^1].Author == token.Author || string.IsNullOrWhiteSpace(token.Text)))
            {
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + token.Text };
            }
            else
            {
                pieces.Add(token);
            }
        }

        return pieces.ToImmutable();
    }

    private static Dictionary<string, string> Texts(Resolution resolution)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var clause in resolution.Clauses)
        {
            texts[clause.Id.Value] = Wording.Join(clause.Sentence, clause.Closing);
            foreach (var point in clause.AllPoints)
            {
                texts[point.Id.Value] = point.Text;
            }
        }

        return texts;
    }

    private static bool IsWord(string token) => token.Length > 0 && char.IsLetterOrDigit(token[0]);
}
