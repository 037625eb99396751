using System.Text.Json;
using CsCheck;
using Simulation.Domain.Assessment;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;

namespace Simulation.Domain.Tests.NeedToKnow;

/// <summary>
/// What observers note is a word that can be found again. Played at random: no participant reads one that is not shown, or that is shown before the
/// debrief; and what they read is the same, byte for byte, in a world in which what is kept from them reads otherwise.
/// </summary>
public class ObservationsTests
{
    private static readonly PersonId Me = Worlds.Person(0, 0);
    private static readonly PersonId Other = Worlds.Person(1, 0);

    private static readonly Gen<(int Kind, int Which, int About)[]> Plays = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 5], Gen.Int[0, 3]).Array[3, 30];

    [Fact]
    public void Participants_read_only_what_is_shown_and_nothing_that_depends_on_the_rest()
    {
        var (kept, read) = (0, 0);
        Plays.Sample(
            play =>
            {
                var (here, there) = (Keep(play, ObservationViews.ForParticipant), Play(play, otherwise: true));
                Assert.Equal(here.Read, Json(ObservationViews.ForParticipant(there, Me)));
                Interlocked.Add(ref kept, here.Kept);
                Interlocked.Add(ref read, here.Told);
            },
            iter: 20_000);

        // Not an empty law.
        Assert.True(kept > 20_000 && read > 5_000, $"{kept} kept, {read} read");
    }

    public static TheoryData<string> PlantedLeaks => [.. Leaks.Keys];

    [Theory, MemberData(nameof(PlantedLeaks))]
    public void A_leak_is_found(string name) => Assert.ThrowsAny<Exception>(() => Plays.Sample(play => { Keep(play, Leaks[name]); }, iter: 3_000));

    private static readonly Dictionary<string, Func<ExerciseState, PersonId, ImmutableArray<ObservationView>>> Leaks = new()
    {
        ["everything to everybody"] = (state, _) => ObservationViews.ForStaff(state),
        ["what is shown, before the debrief"] = (state, me) => ObservationViews.ForParticipant(state with { Stage = ExerciseStage.Debrief }, me),
        ["what the entry says"] = (state, me) => [.. ObservationViews.ForParticipant(state, me).Select(o => ObservationViews.ForStaff(state).First(s => s.Id == o.Id) with { About = o.About })],
        ["whom it is about"] = (state, me) => [.. ObservationViews.ForParticipant(state, me).Select(o => o with { About = state.Observations.Find(s => s.Id == o.Id)!.About })],
    };

    private static (string Read, int Kept, int Told) Keep((int, int, int)[] play, Func<ExerciseState, PersonId, ImmutableArray<ObservationView>> view)
    {
        var state = Play(play, otherwise: false);
        var read = Json(view(state, Me));
        var isOpen = state.Stage == ExerciseStage.Debrief;
        foreach (var o in state.Observations)
        {
            Assert.True((isOpen && o.Shown) || !read.Contains(o.Text, StringComparison.Ordinal), $"{o.Text} is told: {read}");
            Assert.DoesNotContain(o.Noted.Entry?.Quote ?? "nowhere", read, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Other.ToString(), read, StringComparison.Ordinal);
        return (read, state.Observations.Count(o => !(isOpen && o.Shown)), isOpen ? state.Observations.Count(o => o.Shown) : 0);
    }

    /// <param name="otherwise">Whether what is kept from participants reads otherwise.</param>
    private static ExerciseState Play((int Kind, int Which, int About)[] play, bool otherwise)
    {
        // Which are shown in the end is the same in both worlds: it is asked of the first.
        var shown = otherwise ? Play(play, otherwise: false) : null;
        var state = ExerciseState.Initial with
        {
            Plan = new ExercisePlan(default, "Exercise", "test", "1.0", 1, 1, [], true, true, true, "negotiation/1.0", Language.En),
            Scenario = TestCase.Structure with { Delegations = [.. Worlds.Ids.Select(d => new Scenarios.Party(d, Localized.Same(d.Value), null, 1, 3, 1))] },
            Sessions = [Worlds.TableId],
            Stage = ExerciseStage.Running,
            Participants = [new Participant(Me, false, Given.Noon, [], null), new Participant(Other, false, Given.Noon, [], null)],
        };
        foreach (var ((kind, which, about), step) in play.Select((a, i) => (a, i)))
        {
            var id = new Guid(step + 1, 7, 7, new byte[8]);
            bool Differs(Guid observation) => otherwise && !(shown!.Stage == ExerciseStage.Debrief && shown.Observations.Find(o => o.Id.Value == observation)?.Shown == true);
            string Word(Guid observation) => Differs(observation) ? $"other words {step}" : $"§{step:D4}";
            var quote = new LogReference(Worlds.TableId, LogEntryKind.Message, id, otherwise ? $"another quote {step}" : $"quoted{step:D4}", Other, Given.Noon);
            var whom = new ObservedAbout(Worlds.Ids[about], about switch { 0 => Me, 1 when !otherwise => Other, _ => null }, about == 2 && otherwise ? "LO2.1" : about == 2 ? "LO1.1" : null);
            var target = state.Observations.IsEmpty ? default : state.Observations[which % state.Observations.Count].Id;
            ExerciseCommand command = kind switch
            {
                < 5 => new NoteObservation(Worlds.TableId, kind < 3 ? new EntryPin(LogEntryKind.Message, id, null) : null, null, whom, Word(id)),
                5 => new MendObservation(target, whom, Word(target.Value)),
                6 => new WithdrawObservation(target),
                7 or 8 => new ShowObservation(target, about > 0),
                _ => new OpenDebrief(),
            };
            var decision = Exercise.Decide(state, Worlds.Instructor, true, command, new DecisionContext(Given.Noon, id), entry: kind < 3 ? new LogEntry(quote, null, [], null, null) : null);
            state = decision.Refusal is null ? decision.Events.Aggregate(state, Exercise.Evolve) : state;
        }

        return state;
    }

    private static string Json<T>(T what) => JsonSerializer.Serialize(what, Wire.Json);
}
