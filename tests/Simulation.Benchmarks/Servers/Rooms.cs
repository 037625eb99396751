using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.Grains;

namespace Simulation.Benchmarks.Servers;

/// <summary>Makes rooms as an instructor would, one exercise with one table each, and lets everybody in.</summary>
internal sealed class Rooms(IGrainFactory grains)
{
    private static readonly ExerciseActor Instructor = new(new PersonId(Guid.NewGuid()), Control: true);

    /// <param name="committee">The first person presides, and has no vote for their delegation.</param>
    public async Task<Roster> MakeAsync(int rooms, int seats, bool committee)
    {
        var scenario = RoomScenario.For(seats, committee);
        Accepted(await grains.GetGrain<IScenarioGrain>(RoomScenario.Id).PublishAsync(scenario));
        return new Roster([.. await Task.WhenAll(Enumerable.Range(0, rooms).Select(_ => MakeAsync(scenario, seats, committee)))]);
    }

    private async Task<Room> MakeAsync(Scenario scenario, int seats, bool committee)
    {
        var exercise = grains.GetGrain<IExerciseGrain>(Guid.NewGuid());
        await ActAsync(exercise, Instructor, new PlanExercise(new ExercisePlan(
            new CourseId(Guid.NewGuid()),
            "Benchmark",
            scenario.Id,
            scenario.Version,
            Tables: 1,
            PeoplePerDelegation: committee ? 1 : 3,
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
        var session = overview!.Sessions.Single();
        if (committee)
        {
            Accepted(await grains.GetGrain<ISessionGrain>(session.Value)
                .ActAsync(new Seat.Control(Instructor.Person), Guid.NewGuid(), new AppointPresidingOfficer(people[0])));
        }

        return new Room(session, people);
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
