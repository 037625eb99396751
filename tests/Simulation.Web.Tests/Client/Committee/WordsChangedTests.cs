using CsCheck;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Web.Client.Committee.Papers;

namespace Simulation.Web.Tests.Client.Committee;

public sealed class WordsChangedTests
{
    [Theory]
    [InlineData("Requests all States to act", "Requests some States to act", AmendmentKind.ReplaceWords, "all", 1, "some")]
    [InlineData("Requests all States to act", "Requests all Member States to act", AmendmentKind.InsertWords, "Requests all", 1, "Member")]
    [InlineData("Requests all States to act", "Requests States to act", AmendmentKind.DeleteWords, "all", 1, "")]
    [InlineData("Requests the States and the Fund", "Requests the States and the Bank", AmendmentKind.ReplaceWords, "Fund", 1, "Bank")]
    [InlineData("to the end of the day", "to the end of a day", AmendmentKind.ReplaceWords, "the", 2, "a")]
    [InlineData("Requests States", "Also requests States", AmendmentKind.ReplaceWords, "Requests", 1, "Also requests")]
    [InlineData("States act", "All States act", AmendmentKind.InsertWords, "", 1, "All")]
    public void What_differs_is_found(string before, string after, AmendmentKind kind, string old, int occurrence, string now) =>
        Assert.Equal(new WordsChanged(kind, old, occurrence, now), WordsChanged.Between(before, after));

    [Fact]
    public void Where_nothing_differs_there_is_no_amendment() => Assert.Null(WordsChanged.Between("Requests peace", "Requests peace"));

    /// <summary>Whatever is written over whatever: the amendment, carried out by the rules, gives what was written.</summary>
    [Fact]
    public void The_amendment_makes_of_the_one_sentence_the_other()
    {
        string[] known = ["all", "the", "States", "to", "water", "and", "peace", "rivers", "act"];
        var words = Gen.Int[0, known.Length - 1].Array[1, 7].Select(w => "Requests " + string.Join(' ', w.Select(i => known[i])));
        Gen.Select(words, words).Sample((before, after) =>
        {
            var clause = Amending.Reworded(new Clause(new ClauseId("c"), ClauseKind.Operative, "", "", "", []), before, DraftLanguage.En);
            var other = Amending.Reworded(new Clause(new ClauseId("d"), ClauseKind.Operative, "", "", "", []), "Decides to meet", DraftLanguage.En);
            var text = Resolution.Empty with { Operative = [clause, other] };
            if (WordsChanged.Between(before, after) is not { } changed)
            {
                return before == after;
            }

            var amendment = new Amendment(
                new AmendmentId(Guid.Empty), changed.Kind, ClauseKind.Operative, clause.Id, null, changed.OldText, changed.Occurrence, changed.NewText, null, null, [], [], default, AmendmentStatus.Tabled);
            return Amending.WhyNot(text, amendment) is null && Amending.Preview(text, amendment).Find(clause.Id)!.Sentence == after;
        });
    }
}
