using CsCheck;
using Simulation.Domain.Drafting;

namespace Simulation.Domain.Tests.Drafting;

public sealed class WordTests
{
    private static readonly string[] Vocabulary = ["all", "States", "shall", "reduce", "emissions", "by", "2030", ",", "half"];

    private static readonly Gen<string> Texts = Gen.Int[0, 8].List[0, 12].Select(w => string.Join(" ", w.Select(i => Vocabulary[i])));

    [Theory]
    [InlineData("to reduce emissions", "to reduce all emissions", "to reduce +all +emissions")]
    [InlineData("by 20 per cent", "by 30 per cent", "by -20-+30+ per cent")]
    [InlineData("non-governmental bodies", "governmental bodies", "-non-governmental-+governmental+ bodies")]
    [InlineData("keep harbours open", "close all ports", "-keep harbours open-+close all ports+")]
    [InlineData("", "words", "+words+")]
    [InlineData("same", "same", "same")]
    [InlineData("теңіз айлағын ашық ұстау", "теңіз айлақтарын ашық ұстау", "теңіз -айлағын-+айлақтарын+ ашық ұстау")]
    public void Changes_are_shown_by_words(string before, string after, string shown) => Assert.Equal(shown, string.Concat(WordDiff.Between(before, after).Select(p => p.Kind switch
    {
        DiffKind.Added => $"+{p.Text}+",
        DiffKind.Deleted => $"-{p.Text}-",
        _ => p.Text,
    })));

    [Fact]
    public void Both_texts_can_be_had_from_their_difference() => Gen.Select(Texts, Texts).Sample((before, after) =>
    {
        var pieces = WordDiff.Between(before, after);
        return before == string.Concat(pieces.Where(p => p.Kind != DiffKind.Added).Select(p => p.Text))
            && after == string.Concat(pieces.Where(p => p.Kind != DiffKind.Deleted).Select(p => p.Text));
    });

    [Theory]
    [InlineData("Urges all States to reduce emissions", "Urges all States to halve emissions", "Demands that all States cut emissions", "halve")]
    public void Changes_of_one_place_are_a_conflict(string before, string mine, string theirs, string lost) =>
        Assert.Contains(lost, Assert.Single(WordMerge.Of(before, mine, theirs).Conflicts).Mine);

    [Theory]
    [InlineData("Urges all States to reduce emissions", "Urges all States to reduce emissions by half", "Strongly urges all States to reduce emissions", "Strongly urges all States to reduce emissions by half")]
    [InlineData("one two three four five", "one 2 three four five", "one two three 4 five", "one 2 three 4 five")]
    [InlineData("one two three", "one three", "one two three four", "one three four")]
    [InlineData("one two", "one and two", "one and two", "one and two")]
    public void Changes_of_different_places_are_both_kept(string before, string mine, string theirs, string merged)
    {
        var found = WordMerge.Of(before, mine, theirs);
        Assert.Equal((merged, true), (found.Text, found.IsClean));
    }

    [Fact]
    public void Who_changes_nothing_takes_nothing_away() => Gen.Select(Texts, Texts).Sample((before, changed) =>
        WordMerge.Of(before, changed, before) is { IsClean: true } mine && mine.Text == changed
        && WordMerge.Of(before, before, changed) is { IsClean: true } theirs && theirs.Text == changed
        && WordMerge.Of(before, changed, changed) is { IsClean: true } both && both.Text == changed);

    [Fact]
    public void It_does_not_matter_who_saves_first_when_there_is_no_conflict() => Gen.Select(Texts, Texts, Texts).Sample((before, mine, theirs) =>
    {
        var (one, other) = (WordMerge.Of(before, mine, theirs), WordMerge.Of(before, theirs, mine));
        return one.IsClean == other.IsClean && (!one.IsClean || one.Text == other.Text);
    });

    /// <summary>Words that neither text had before are marked by their author, so that none can hide behind an equal one.</summary>
    [Fact]
    public void No_new_word_is_lost_without_a_conflict() => Gen.Select(Texts, Gen.Int[0, 11], Gen.Int[0, 11], Gen.Int[0, 3], Gen.Int[0, 3]).Sample((before, mineAt, theirsAt, mineCut, theirsCut) =>
    {
        var merged = WordMerge.Of(before, Put(before, "MINE", mineAt, mineCut), Put(before, "THEIRS", theirsAt, theirsCut));
        return merged.Text.Contains("THEIRS", StringComparison.Ordinal)
            && (merged.Text.Contains("MINE", StringComparison.Ordinal) || merged.Conflicts.Any(c => c.Mine.Contains("MINE", StringComparison.Ordinal)));
    });

    [Fact]
    public void A_very_long_text_is_compared_in_little_memory()
    {
        var before = string.Join(' ', Enumerable.Range(0, 20_000));
        Assert.Equal([DiffKind.Deleted, DiffKind.Added], WordDiff.Between(before, string.Join(' ', Enumerable.Range(30_000, 20_000))).Select(p => p.Kind));
    }

    [Fact]
    public void Every_word_is_traced_to_who_wrote_it_first()
    {
        var pieces = Ancestry.Of([("KAZ", "Urges all States to reduce emissions"), ("UZB", "Urges all States to reduce emissions by half"), ("KGZ", "Calls upon all States to reduce emissions by half")]);
        Assert.Equal([("KGZ", "Calls upon"), ("KAZ", "all States to reduce emissions"), ("UZB", "by half")], pieces.Select(p => (p.Author, p.Text.Trim())));
    }

    [Fact]
    public void Words_that_come_and_go_count_as_written_and_not_as_survived()
    {
        var (first, second, third) = (Text("o1", "Urges haste"), Text("o1", "Urges great haste"), Text("o1", "Urges haste"));
        Assert.Equal(
            [new AuthorShare("KAZ", 2, 2), new AuthorShare("UZB", 0, 1), new AuthorShare("KGZ", 0, 0)],
            Ancestry.Shares([("KAZ", first), ("UZB", second), ("KGZ", third)]).OrderByDescending(s => s.Written));
    }

    private static string Put(string text, string word, int at, int cut)
    {
        var words = text.Split(' ').ToList();
        at = Math.Min(at, words.Count);
        words.RemoveRange(at, Math.Min(cut, words.Count - at));
        words.Insert(at, word);
        return string.Join(' ', words);
    }

    private static Resolution Text(string id, string sentence) => Resolution.Empty with
    {
        Operative = [new Clause(new ClauseId(id), ClauseKind.Operative, sentence.Split(' ')[0], sentence[(sentence.IndexOf(' ', StringComparison.Ordinal) + 1)..], ".", [])],
    };
}
