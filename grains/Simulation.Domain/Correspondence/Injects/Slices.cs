using Simulation.Domain.Views;

namespace Simulation.Domain.Correspondence.Injects;

/// <summary>The news that this audience has received, in order of release.</summary>
[GenerateSerializer, Immutable, Alias("InjectsSlice.v1")]
public sealed record InjectsSlice(ImmutableArray<InjectView> Injects) : Slice
{
    internal static InjectsSlice Of(SessionState state, TableAudience audience)
    {
        var planned = InjectRules.Planned(state);
        return new([
            .. from released in state.Committee!.Correspondence.Injects.Released
               let inject = planned.FirstOrDefault(i => i.Id == released.Inject)
               where inject is not null && InjectRules.IsFor(inject, audience)
               select new InjectView(inject.Id, inject.Title, inject.Text, !inject.To.IsEmpty, released.At),
        ]);
    }
}

/// <param name="Text">Markdown.</param>
/// <param name="Confidential">Not everybody received it; who else did is not said.</param>
[GenerateSerializer, Immutable, Alias("InjectView.v1")]
public sealed record InjectView(string Id, Localized Title, Localized Text, bool Confidential, DateTimeOffset At);

/// <summary>All news that the scenario holds ready, out or not: for control alone.</summary>
[GenerateSerializer, Immutable, Alias("InjectPlanSlice.v1")]
public sealed record InjectPlanSlice(bool Automatic, ImmutableArray<PlannedInject> Injects) : Slice
{
    internal static InjectPlanSlice Of(SessionState state)
    {
        var injects = state.Committee!.Correspondence.Injects;
        return new(
            injects.Automatic,
            [
                .. InjectRules.Planned(state).Select(i => new PlannedInject(
                    i.Id,
                    i.Title,
                    i.Minute,
                    i.To,
                    i.Text,
                    injects.Waiting.Contains(i.Id),
                    injects.Waiting.Contains(i.Id) ? InjectRules.DueAt(state, i) : null,
                    injects.Find(i.Id)?.At)),
            ]);
    }
}

/// <param name="Waits">Whether it will be released by itself.</param>
/// <param name="DueAt">When, as the clock runs now; null while it stands.</param>
/// <param name="ReleasedAt">Null: not out yet.</param>
[GenerateSerializer, Immutable, Alias("PlannedInject.v1")]
public sealed record PlannedInject(
    string Id,
    Localized Title,
    int? Minute,
    ImmutableArray<DelegationId> To,
    Localized Text,
    bool Waits,
    DateTimeOffset? DueAt,
    DateTimeOffset? ReleasedAt);
