namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary>The witness sees what is planted; else what it says of real runs would mean nothing.</summary>
public sealed class WitnessTests
{
    private static readonly Word[] Words = [.. Enumerable.Range(0, 1000).Select(n => new Word(n % 3, $"{n}", TimeSpan.FromSeconds(n), n % 10 == 9 ? null : TimeSpan.FromSeconds(n + 1.5)))];

    private static readonly string[] Log = [.. Words.Select(w => w.Text)];

    [Fact]
    public void A_log_that_holds_what_was_said_in_its_order_is_right() => Assert.Empty(Witness.Violations(Words, Log));

    [Fact]
    public void What_was_never_answered_may_be_missing() => Assert.Empty(Witness.Violations(Words, [.. Log.Where((_, n) => n % 10 != 9)]));

    [Fact]
    public void A_saved_word_that_is_missing_is_seen() => Assert.Equal(["lost: 500"], Witness.Violations(Words, [.. Log.Where(t => t != "500")]));

    [Fact]
    public void A_word_that_stands_twice_is_seen() => Assert.Contains("doubled: 500", Witness.Violations(Words, [.. Log, "500"]));

    [Fact]
    public void A_word_that_nobody_sent_is_seen() => Assert.Equal(["invented: x"], Witness.Violations(Words, [.. Log, "x"]));

    [Fact]
    public void Two_words_in_the_wrong_order_are_seen()
    {
        var log = Log.ToList();
        (log[500], log[503]) = (log[503], log[500]);
        Assert.NotEmpty(Witness.Violations(Words, log));
    }

    /// <summary>Sent before the other was answered: either order is one that could have been.</summary>
    [Fact]
    public void Two_words_at_once_have_no_order()
    {
        var log = Log.ToList();
        (log[500], log[501]) = (log[501], log[500]);
        Assert.Empty(Witness.Violations(Words, log));
    }
}
