using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Grains;

namespace Simulation.Benchmarks.Servers;

/// <summary>Makes rooms as an instructor would, one exercise with one table each, and lets everybody in.</summary>
internal sealed class Rooms(IGrainFactory grains)
{
    private static readonly ExerciseActor Instructor = new(new PersonId(Guid.NewGuid()), Control: true);

    public async Task<Roster> MakeAsync(int rooms, int seats)
    {
        Accepted(await grains.GetGrain<IScenarioGrain>(RoomScenario.Id).PublishAsync(RoomScenario.For(seats)));
        return new Roster([.. await Task.WhenAll(Enumerable.Range(0, rooms).Select(_ => MakeAsync(seats)))]);
    }

    private async Task<Room> MakeAsync(int seats)
    {
        var exercise = grains.GetGrain<IExerciseGrain>(Guid.NewGuid());
        var scenario = RoomScenario.For(seats);
        await ActAsync(exercise, Instructor, new PlanExercise(new ExercisePlan(
            new CourseId(Guid.NewGuid()),
            "Benchmark",
            scenario.Id,
            scenario.Version,
            Tables: 1,
            PeoplePerDelegation: 3,
            [.. scenario.Structure.Phases.Select(p => p.Minutes)],
            GuestsAllowed: true,
            WishesAllowed: false,
            AdvancesByItself: true,
            "negotiation/1.0",
            Language.En)));
        ImmutableArray<PersonId> people = [.. Enumerable.Range(0, seats).Select(_ => new PersonId(Guid.NewGuid()))];
        foreach (var person in people)
        {
            await ActAsync(exercise, new ExerciseActor(person, Control: false), new JoinExercise(Guest: true));
        }

        await ActAsync(exercise, Instructor, new OpenExercise());
        var overview = await exercise.OverviewAsync();
        return new Room(overview!.Sessions.Single(), people);
    }

    private static async Task ActAsync(IExerciseGrain exercise, ExerciseActor actor, ExerciseCommand command) =>
        Accepted(await exercise.ActAsync(actor, Guid.NewGuid(), command));

    private static void Accepted(Answer answer)
    {
        if (answer.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"A room could not be made: {refusal.Code}");
        }
    }
}
