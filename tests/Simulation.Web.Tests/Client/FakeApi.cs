using Microsoft.AspNetCore.Components;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Curriculum;
using Simulation.Domain.Debriefing;
using Simulation.Web.Client.Browser;

namespace Simulation.Web.Tests.Client;

internal sealed class FakeApi : IPlatformApi
{
    public Me? Who { get; set; } = new(Sample.Me, "A. B.", ["student"], Language.En);

    public ExerciseInfo? Info { get; set; }

    public ImmutableArray<PersonName> People { get; set; } = [];

    public Localized Text { get; set; } = Localized.Same("<p>Text</p>");

    public Localized? Brief { get; set; }

    public DebriefView? Debriefed { get; set; }

    public ProjectorInfo? Projector { get; set; }

    public ScenarioPayoffs? Payoffs { get; set; }

    public Task<Fetched<Me>> MeAsync() => Given(Who);

    public Task<Fetched<ExerciseInfo>> ExerciseAsync(ExerciseId exercise) => Given(Info);

    public Task<Fetched<ImmutableArray<PersonName>>> PeopleAsync(ExerciseId exercise) => Task.FromResult(new Fetched<ImmutableArray<PersonName>>(People, FetchFailure.None));

    public Task<Fetched<RenderedText>> CaseAsync(ExerciseId exercise) => Given(new RenderedText(Text));

    public Task<Fetched<RenderedText>> BriefAsync(SessionId session, DelegationId? delegation = null) => Given(new RenderedText(Brief ?? Text));

    public Task<Fetched<DebriefView>> DebriefAsync(ExerciseId exercise) => Given(Debriefed);

    public ExerciseAnalysis? Analysed { get; set; }

    public ImmutableArray<TimelineMark> Marks { get; set; } = [];

    /// <summary>What was asked to be seen again.</summary>
    public List<(SessionId Session, DelegationId Seat, DateTimeOffset At)> Replayed { get; } = [];

    public Func<DelegationId, DateTimeOffset, ReplayMoment>? Moment { get; set; }

    public Task<Fetched<ExerciseAnalysis>> AnalysisAsync(ExerciseId exercise) => Given(Analysed);

    public Task<Fetched<ImmutableArray<TimelineMark>>> TimelineAsync(SessionId session) =>
        Task.FromResult(new Fetched<ImmutableArray<TimelineMark>>(Marks, FetchFailure.None));

    public Task<Fetched<ReplayMoment>> ReplayAsync(SessionId session, DelegationId seat, DateTimeOffset at)
    {
        Replayed.Add((session, seat, at));
        return Given(Moment?.Invoke(seat, at));
    }

    public Task<Fetched<ProjectorInfo>> ProjectorAsync(ExerciseId exercise) => Given(Projector);

    public ImmutableArray<LearningOutcome> Outcomes { get; set; } = [];

    public Task<Fetched<ImmutableArray<LearningOutcome>>> OutcomesAsync(ExerciseId exercise) =>
        Task.FromResult(new Fetched<ImmutableArray<LearningOutcome>>(Outcomes, FetchFailure.None));

    public Task<Fetched<ScenarioPayoffs>> PayoffsAsync(string scenario) => Given(Payoffs);

    public Task SpeakAsync(Language language) => Task.CompletedTask;

    private static Task<Fetched<T>> Given<T>(T? value)
        where T : class =>
        Task.FromResult(value is null ? new Fetched<T>(null, FetchFailure.NotFound) : new Fetched<T>(value, FetchFailure.None));
}

internal sealed class FakeBrowser : IBrowser
{
    public Dictionary<string, string> Kept { get; } = [];

    public ValueTask<string?> ReadAsync(string key) => new(Kept.GetValueOrDefault(key));

    public ValueTask WriteAsync(string key, string? text)
    {
        if (text is null)
        {
            Kept.Remove(key);
        }
        else
        {
            Kept[key] = text;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<ImmutableArray<string>> KeysAsync() => new([.. Kept.Keys]);

    public ValueTask MarkAsync(string attribute, string? value) => ValueTask.CompletedTask;

    public ValueTask ToEndAsync(ElementReference element) => ValueTask.CompletedTask;

    public ValueTask<bool> IsWideAsync() => new(false);

    public ValueTask PrintAsync() => ValueTask.CompletedTask;

    public Func<string, Task>? Pressed { get; private set; }

    /// <summary>Files that were offered, by name; a drawing's is empty.</summary>
    public Dictionary<string, string> Saved { get; } = [];

    public ValueTask SaveDrawingAsync(ElementReference element, string name, bool picture) => SaveTextAsync(name + (picture ? ".png" : ".svg"), "", "");

    public ValueTask SaveTextAsync(string name, string mediaType, string text)
    {
        Saved[name] = text;
        return ValueTask.CompletedTask;
    }

    public ValueTask ShowAsync(ElementReference dialog) => ValueTask.CompletedTask;

    public ValueTask CloseAsync(ElementReference dialog) => ValueTask.CompletedTask;

    public ValueTask FocusInAsync(ElementReference element) => ValueTask.CompletedTask;

    public ValueTask<IAsyncDisposable> ListenAsync(Func<string, Task> pressed)
    {
        Pressed = pressed;
        return new(new Stopped());
    }

    /// <summary>Marks words, as a reader does: whose words, all of them, from where to where.</summary>
    public Func<string, string, int, int, Task>? Select { get; private set; }

    public ValueTask<IAsyncDisposable> SelectingAsync(Func<string, string, int, int, Task> selected)
    {
        Select = selected;
        return new(new Stopped());
    }

    private sealed class Stopped : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
