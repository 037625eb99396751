using CsCheck;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Tests.Committees;

namespace Simulation.Domain.Tests.Drafting;

/// <summary>
/// Several people at one clause, in any order of reading and saving: a word that was accepted stays unless somebody who had it before their eyes
/// changes it, and who is refused is told what stands there.
/// </summary>
public class WritersAtOnceTests
{
    private const string Began = "Requests w1 w2 w3 w4 w5 w6 w7 w8 w9";
    private const int Writers = 3;

    private static readonly DraftId Paper = DraftingRules.IdOf("paper");
    private static readonly ClauseId Clause = new("o1");
    private static readonly DelegationId[] M = [.. CommitteeCase.Members];

    private enum Doing
    {
        /// <summary>Looks at the paper: what is written next begins with that.</summary>
        Read,
        /// <summary>Puts a word of one's own between two others.</summary>
        Insert,
        /// <summary>Puts one in the place of a word that stood there at first.</summary>
        Replace,
        /// <summary>Strikes a word that stood there at first.</summary>
        Strike,
    }

    private sealed record Step(int Writer, Doing Doing, int Word);

    private static readonly Gen<Step[]> Plays = Gen.Select(
        Gen.Int[0, Writers - 1],
        Gen.Frequency((1, Gen.Const(Doing.Read)), (3, Gen.Const(Doing.Insert)), (1, Gen.Const(Doing.Replace)), (1, Gen.Const(Doing.Strike))),
        Gen.Int[1, 9],
        (writer, doing, word) => new Step(writer, doing, word)).Array[2, 24];

    [Fact]
    public void No_word_is_lost_whoever_saves_first()
    {
        var (merged, refused) = (0, 0);
        Plays.Sample(
            steps =>
            {
                var state = Start();
                var seen = Enumerable.Repeat((Revision: 1, Text: Began), Writers).ToArray();
                var (added, struck) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
                foreach (var (n, step) in steps.Index())
                {
                    var draft = Draft(state);
                    if (step.Doing == Doing.Read)
                    {
                        seen[step.Writer] = (draft.Revision, Sentence(state));
                        continue;
                    }

                    var (revision, text) = seen[step.Writer];
                    var (word, own) = ($"w{step.Word}", $"x{n}");
                    var written = string.Join(' ', text.Split(' ').SelectMany(w => w != word ? [w] : step.Doing switch
                    {
                        Doing.Insert => [w, own],
                        Doing.Replace => [own],
                        _ => Array.Empty<string>(),
                    }));
                    if (written == text)
                    {
                        continue;
                    }

                    var decision = Session.Decide(
                        state, CommitteeCase.Representative(M[step.Writer]), new EditClause(Paper, Clause, written, revision), new DecisionContext(Given.Noon, new Guid(n + 1, 1, 1, new byte[8])));
                    if (decision.Refusal is { } refusal)
                    {
                        Assert.Equal((RefusalCode.TextMovedOn, Sentence(state)), (refusal.Code, refusal.Arguments.Single()));
                        Interlocked.Increment(ref refused);
                    }
                    else
                    {
                        Interlocked.Add(ref merged, revision < draft.Revision ? 1 : 0);
                        state = decision.Events.Aggregate(state, Session.Evolve);
                        if (step.Doing != Doing.Strike)
                        {
                            added.Add(own);
                        }

                        if (step.Doing != Doing.Insert)
                        {
                            struck.Add(word);
                        }
                    }

                    var words = Sentence(state).Split(' ');
                    Assert.All(added, w => Assert.Single(words, w.Equals));
                    Assert.Equal(Began.Split(' ').Where(w => !struck.Contains(w)), words.Where(w => !w.StartsWith('x')));
                }
            },
            iter: 1_000);

        // Not an empty law: writers did meet, and some were asked to look.
        Assert.True(merged > 500 && refused > 500, $"{merged} put together, {refused} refused");
    }

    private static Draft Draft(SessionState state) => state.Committee!.Drafting.Find(Paper)!;

    private static string Sentence(SessionState state) => ClauseText.Shown(Draft(state).Text, Clause);

    private static SessionState Start() => Session.Replay(
    [
        CommitteeCase.Planned with
        {
            Material = new CommitteeMaterial(
                [new StartingDraft("paper", "", "water", Tabled: false, [.. M.Take(Writers)], Localized.Same($"The Committee,\n\nRecalling water,\n\n1. {Began};\n\n2. Decides to meet."))],
                []),
        },
        new SessionOpened(Given.Noon),
        new PhaseBegan(0, Given.Noon, Given.Noon.AddMinutes(90)),
    ]);
}
