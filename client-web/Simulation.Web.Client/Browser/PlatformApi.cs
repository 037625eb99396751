using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Curriculum;
using Simulation.Domain.Debriefing;

namespace Simulation.Web.Client.Browser;

internal sealed class PlatformApi(HttpClient http) : IPlatformApi
{
    public Task<Fetched<Me>> MeAsync() => GetAsync<Me>("api/me");

    public Task<Fetched<ExerciseInfo>> ExerciseAsync(ExerciseId exercise) => GetAsync<ExerciseInfo>($"api/exercises/{exercise}");

    public Task<Fetched<ImmutableArray<PersonName>>> PeopleAsync(ExerciseId exercise) =>
        GetAsync<ImmutableArray<PersonName>>($"api/exercises/{exercise}/people");

    public Task<Fetched<RenderedText>> CaseAsync(ExerciseId exercise) => GetAsync<RenderedText>($"api/exercises/{exercise}/case");

    public Task<Fetched<RenderedText>> BriefAsync(SessionId session, DelegationId? delegation = null) =>
        GetAsync<RenderedText>($"api/tables/{session}/brief" + (delegation is { } d ? "?delegation=" + Uri.EscapeDataString(d.Value) : ""));

    public Task<Fetched<DebriefView>> DebriefAsync(ExerciseId exercise) => GetAsync<DebriefView>($"api/exercises/{exercise}/debrief");

    public Task<Fetched<ExerciseAnalysis>> AnalysisAsync(ExerciseId exercise) => GetAsync<ExerciseAnalysis>($"api/exercises/{exercise}/analysis");

    public Task<Fetched<ImmutableArray<TimelineMark>>> TimelineAsync(SessionId session) =>
        GetAsync<ImmutableArray<TimelineMark>>($"api/tables/{session}/timeline");

    public Task<Fetched<ReplayMoment>> ReplayAsync(SessionId session, DelegationId seat, DateTimeOffset at) => GetAsync<ReplayMoment>(
        $"api/tables/{session}/replay?seat={Uri.EscapeDataString(seat.Value)}&at={Uri.EscapeDataString(at.ToString("O", System.Globalization.CultureInfo.InvariantCulture))}");

    public Task<Fetched<ProjectorInfo>> ProjectorAsync(ExerciseId exercise) => GetAsync<ProjectorInfo>($"api/exercises/{exercise}/projector");

    public Task<Fetched<ImmutableArray<LearningOutcome>>> OutcomesAsync(ExerciseId exercise) => GetAsync<ImmutableArray<LearningOutcome>>($"api/exercises/{exercise}/outcomes");

    public Task<Fetched<ScenarioPayoffs>> PayoffsAsync(string scenario) => GetAsync<ScenarioPayoffs>($"api/scenarios/{Uri.EscapeDataString(scenario)}/pay-offs");

    public async Task SpeakAsync(Language language)
    {
        try
        {
            using var form = new FormUrlEncodedContent([new("language", language switch { Language.Kk => "kk", Language.Ru => "ru", _ => "en" })]);
            using var _ = await http.PostAsync(new Uri("language", UriKind.Relative), form);
        }
        catch (HttpRequestException)
        {
            // The screen speaks it already; only the next visit will not know.
        }
    }

    private async Task<Fetched<T>> GetAsync<T>(string path)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
            if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized)
            {
                return new(default, FetchFailure.NotFound);
            }

            return answer.IsSuccessStatusCode && await answer.Content.ReadFromJsonAsync<T>(Wire.Json) is { } value
                ? new(value, FetchFailure.None)
                : new(default, FetchFailure.NotReached);
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or TaskCanceledException or NotSupportedException)
        {
            return new(default, FetchFailure.NotReached);
        }
    }
}

/// <summary>Stands in while a page is rendered on the server: pages ask only once they live in the browser.</summary>
internal sealed class SilentApi : IPlatformApi
{
    public Task<Fetched<Me>> MeAsync() => Nothing<Me>();

    public Task<Fetched<ExerciseInfo>> ExerciseAsync(ExerciseId exercise) => Nothing<ExerciseInfo>();

    public Task<Fetched<ImmutableArray<PersonName>>> PeopleAsync(ExerciseId exercise) => Nothing<ImmutableArray<PersonName>>();

    public Task<Fetched<RenderedText>> CaseAsync(ExerciseId exercise) => Nothing<RenderedText>();

    public Task<Fetched<RenderedText>> BriefAsync(SessionId session, DelegationId? delegation = null) => Nothing<RenderedText>();

    public Task<Fetched<DebriefView>> DebriefAsync(ExerciseId exercise) => Nothing<DebriefView>();

    public Task<Fetched<ExerciseAnalysis>> AnalysisAsync(ExerciseId exercise) => Nothing<ExerciseAnalysis>();

    public Task<Fetched<ImmutableArray<TimelineMark>>> TimelineAsync(SessionId session) => Nothing<ImmutableArray<TimelineMark>>();

    public Task<Fetched<ReplayMoment>> ReplayAsync(SessionId session, DelegationId seat, DateTimeOffset at) => Nothing<ReplayMoment>();

    public Task<Fetched<ProjectorInfo>> ProjectorAsync(ExerciseId exercise) => Nothing<ProjectorInfo>();

    public Task<Fetched<ImmutableArray<LearningOutcome>>> OutcomesAsync(ExerciseId exercise) => Nothing<ImmutableArray<LearningOutcome>>();

    public Task<Fetched<ScenarioPayoffs>> PayoffsAsync(string scenario) => Nothing<ScenarioPayoffs>();

    public Task SpeakAsync(Language language) => Task.CompletedTask;

    private static Task<Fetched<T>> Nothing<T>() => Task.FromResult(new Fetched<T>(default, FetchFailure.NotReached));
}
