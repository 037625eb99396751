using System.Text.Json;
using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Assessment;
using Simulation.Domain.Channels;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;
using Simulation.Domain.Views;
using static Simulation.Grains.Tests.Live.Classroom;

namespace Simulation.Grains.Tests.Live;

/// <summary>What observers note: pinned to what the table's log says, kept over a restart, and no frame for anybody whom it is not for.</summary>
public sealed class ObservationsTests
{
    private static readonly PersonId Assessor = new(Guid.Parse("00000000-0000-0000-0000-0000000000fa"));

    [Fact]
    public async Task What_is_noted_stays_with_staff_until_it_is_shown_and_outlives_the_process()
    {
        await using var town = await Town.StartAsync(Town.Sqlite());
        var room = await (await PlanAsync(town.Grains, students: 3)).OpenAsync();
        await room.ControlAsync(new AtEveryTable(new AdvancePhase("preparation")));
        var table = await room.TableAsync();
        Assert.Null((await room.ActAsync(B, new Say(new Audience.WholeTable(), "We came to listen.", null))).Refusal);
        var message = (await room.Grains.GetGrain<ISessionGrain>(table.Value).RecordAsync()).Events.OfType<MessageSent>().Single();

        var student = room.Students[0].ToString();
        string[] audiences = [student, TableAudiences.Projector, TableAudiences.Control];
        var held = audiences.ToDictionary(a => a, a => default(Frame));
        async Task<IReadOnlyList<Frame>> NewAsync(string audience)
        {
            var last = held[audience];
            var frames = await room.ExerciseGrain.EnterAsync(audience, last is null ? null : new StreamPosition(last.Epoch, last.Seq));
            held[audience] = frames.LastOrDefault() ?? last;
            return [.. frames];
        }

        foreach (var audience in audiences)
        {
            await NewAsync(audience);
        }

        var note = new NoteObservation(table, new EntryPin(LogEntryKind.Message, message.Message, null), null, new ObservedAbout(B, null, "LO1.2"), "A planted word.");
        var commandId = Guid.NewGuid();
        var actor = new ExerciseActor(Assessor, Control: false, Assessor: true);
        Assert.Null((await room.ExerciseGrain.ActAsync(actor, commandId, note)).Refusal);
        Assert.Null((await room.ExerciseGrain.ActAsync(actor, commandId, note)).Refusal);
        Assert.Equal(RefusalCode.NoSuchEntry, (await room.ExerciseGrain.ActAsync(actor, Guid.NewGuid(), note with { Entry = note.Entry! with { Entry = Guid.NewGuid() } })).Refusal?.Code);
        Assert.Equal(RefusalCode.NotAllowed, (await room.ExerciseGrain.ActAsync(new ExerciseActor(room.Students[0], false), Guid.NewGuid(), note)).Refusal?.Code);

        Assert.Empty((await NewAsync(student)).SelectMany(f => f.Slices));
        Assert.DoesNotContain((await NewAsync(TableAudiences.Projector)).SelectMany(f => f.Slices), s => s is not HallSlice);
        Assert.Contains("A planted word.", Json(await NewAsync(TableAudiences.Control)), StringComparison.Ordinal);
        var noted = Assert.Single(await room.ExerciseGrain.ObservationsAsync(Assessor, everything: true));
        Assert.Equal(("We came to listen.", message.At), (noted.Quote, noted.Moment));

        await town.RestartAsync();
        room = room with { Grains = town.Grains };
        Assert.Equal(noted, Assert.Single(await room.ExerciseGrain.ObservationsAsync(Assessor, everything: true)));
        Assert.Empty(await room.ExerciseGrain.ObservationsAsync(room.Students[0], everything: false));

        await room.ControlAsync(new OpenDebrief());
        Assert.DoesNotContain("planted", Json(await room.ExerciseGrain.EnterAsync(student, null)), StringComparison.Ordinal);
        await room.ControlAsync(new ShowObservation(noted.Id, true));
        var shown = Json(await room.ExerciseGrain.EnterAsync(student, null));
        Assert.Contains("planted", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("LO1.2", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("planted", Json(await room.ExerciseGrain.EnterAsync(TableAudiences.Projector, null)), StringComparison.Ordinal);
    }

    private static string Json<T>(T what) => JsonSerializer.Serialize(what, Wire.Json);
}
