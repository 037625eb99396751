using Simulation.Domain;

namespace Simulation.Grains.Courses;

/// <inheritdoc cref="ICourseGrain"/>
internal sealed class CourseGrain([PersistentState("course", "documents")] IPersistentState<CourseDocument> document) : Grain, ICourseGrain
{
    public const int LongestTitle = 200;
    public const int LargestRoster = 1_000;

    public async Task<Answer> SetUpAsync(CourseDetails details)
    {
        if (string.IsNullOrWhiteSpace(details.Title) || details.Title.Length > LongestTitle || details.Instructors.IsDefaultOrEmpty)
        {
            return Answer.Refused(RefusalCode.CourseInvalid);
        }

        return await SaveAsync(document.State with { Details = details });
    }

    public Task<CourseView?> GetAsync()
    {
        var state = document.State;
        return Task.FromResult(state.Details is { } details
            ? new CourseView(new CourseId(this.GetPrimaryKey()), state.Version, details, state.Roster, state.Exercises)
            : null);
    }

    public async Task<Answer> SetRosterAsync(ImmutableArray<RosterEntry> roster, long expectedVersion)
    {
        if (document.State.Details is null)
        {
            return Answer.Refused(RefusalCode.NotFound);
        }

        if (document.State.Version != expectedVersion)
        {
            return Answer.Refused(RefusalCode.StaleVersion);
        }

        if (roster.Length > LargestRoster || roster.DistinctBy(r => r.Person).Count() != roster.Length)
        {
            return Answer.Refused(RefusalCode.RosterInvalid);
        }

        return await SaveAsync(document.State with { Roster = roster });
    }

    public async Task<Answer> AddExerciseAsync(ExerciseId exercise)
    {
        if (document.State.Details is null)
        {
            return Answer.Refused(RefusalCode.NotFound);
        }

        return document.State.Exercises.Contains(exercise)
            ? new Answer(document.State.Version, null)
            : await SaveAsync(document.State with { Exercises = document.State.Exercises.Add(exercise) });
    }

    private async Task<Answer> SaveAsync(CourseDocument changed)
    {
        var before = document.State;
        document.State = changed with { Version = before.Version + 1 };
        try
        {
            await document.WriteStateAsync();
        }
        catch
        {
            // What storage holds now is unknown: the next call reads it again.
            DeactivateOnIdle();
            document.State = before;
            throw;
        }

        var state = document.State;
        await GrainFactory.GetGrain<ICatalogueGrain>(ICatalogueGrain.Key).NoteAsync(
            new CourseCard(new CourseId(this.GetPrimaryKey()), state.Version, state.Details!, state.Roster.Length, state.Exercises.Length));
        return new Answer(state.Version, null);
    }
}
