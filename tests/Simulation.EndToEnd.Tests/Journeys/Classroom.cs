using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Exercises;
using Simulation.EndToEnd.Tests.Browsers;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>A course, an exercise and people who have joined it: where the tests about faults begin.</summary>
internal sealed class Classroom : IAsyncDisposable
{
    public static readonly DelegationId Kestria = new("KES");
    public static readonly DelegationId Solmara = new("SOL");

    /// <summary>Better than no agreement for both (from the case's own played script).</summary>
    public static readonly Package Fair = Package.Empty
        .With("charge", "c20").With("term", "t20").With("customs", "sampling").With("railway", "r65").With("volume", "v2").With("disputes", "arbitration");

    private readonly List<IAsyncDisposable> _all = [];

    private Classroom(Instructor instructor, ExerciseId exercise, string code) =>
        (Instructor, Exercise, Code) = (instructor, exercise, code);

    public Instructor Instructor { get; }

    public ExerciseId Exercise { get; }

    public string Code { get; }

    public IReadOnlyList<Student> Students { get; private set; } = [];

    public static async Task<Classroom> SetUpAsync(Chromium chromium, Uri server, Uri setUpLink, int students, string scenario = "harbour-access")
    {
        var instructor = new Instructor(await chromium.PersonAsync(server, "instructor", Language.Ru));
        await instructor.MakeFirstAccountAsync(setUpLink);
        await instructor.CreateCourseAsync();
        var names = Enumerable.Range(1, students).Select(n => $"Student {n}").ToList();
        await instructor.PasteRosterAsync(names);
        var (exercise, code) = await instructor.PlanExerciseAsync(scenario, tables: 1, people: (students + 1) / 2);
        var room = new Classroom(instructor, exercise, code);
        room._all.Add(instructor.Person);
        foreach (var (i, name) in names.Index())
        {
            var student = new Student(await chromium.PersonAsync(server, name.Replace(" ", "-", StringComparison.Ordinal).ToLowerInvariant(), (Language)((i % 3) + 1)), name);
            room._all.Add(student.Person);
            room.Students = [.. room.Students, student];
            await student.JoinAsync(code);
        }

        return room;
    }

    /// <summary>The client library signed in as this person; disposed with the room.</summary>
    public async Task<LiveConnection> LiveAsync(Person person, Uri server)
    {
        var live = await LiveLink.OfAsync(person, server);
        _all.Insert(0, live);
        return live;
    }

    /// <summary>Seats everyone and opens; ends the preparation.</summary>
    public async Task OpenAsync(ILiveConnection control)
    {
        Assert.Null(await control.EnterExerciseAsync(Exercise));
        Assert.Null(await control.ActAsync(Exercise, new AssignSeats(1)));
        Assert.Null(await control.ActAsync(Exercise, new OpenExercise()));
        await Instructor.AdvanceAsync(control, Exercise, "preparation");
    }

    /// <summary>The seats as they are now.</summary>
    public async Task<IReadOnlyList<ParticipantView>> SeatsAsync(ILiveConnection control)
    {
        await Eventually.TrueAsync(() => control.Exercise(Exercise)?.Get<LobbySlice>() is { Stage: ExerciseStage.Running });
        return control.Exercise(Exercise)!.Get<LobbySlice>()!.Participants;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var one in _all)
        {
            await one.DisposeAsync();
        }
    }
}
