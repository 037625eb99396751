using Simulation.Domain;
using Simulation.Domain.Views;

namespace Simulation.Grains;

/// <summary>A web host that passes frames on to the browsers connected to it. Its lease ends unless renewed.</summary>
[Alias("IViewObserver")]
public interface IViewObserver : IGrainObserver
{
    /// <summary>How long a host is served without renewing.</summary>
    static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>How often a host renews. Much oftener than the lease needs: it is also how a host learns that a source has started again elsewhere.</summary>
    static readonly TimeSpan Renewal = TimeSpan.FromSeconds(2);

    /// <param name="source">The key of the grain that publishes.</param>
    [Alias("Show"), Orleans.Concurrency.OneWay, CalledBy(Caller.Grain)]
    Task ShowAsync(string source, ImmutableArray<AudienceFrame> frames);

    /// <summary>This person no longer sits at this table in this delegation: not one more frame to their connections.</summary>
    [Alias("Revoke"), Orleans.Concurrency.OneWay, CalledBy(Caller.Grain)]
    Task RevokeAsync(SessionId session, DelegationId delegation, PersonId person);

    /// <summary>This person no longer takes part in this exercise: not one more frame of it to their connections.</summary>
    [Alias("RevokeParticipant"), Orleans.Concurrency.OneWay, CalledBy(Caller.Grain)]
    Task RevokeParticipantAsync(ExerciseId exercise, PersonId person);

    /// <summary>This person is no longer in the chair of this committee.</summary>
    [Alias("RevokeChair"), Orleans.Concurrency.OneWay, CalledBy(Caller.Grain)]
    Task RevokeChairAsync(SessionId session, PersonId person);
}

/// <summary>A frame and for whom it is.</summary>
/// <param name="Audience">Who, within the source: a delegation id, a person, <c>control</c>, <c>chair</c>, <c>projector</c>.</param>
[GenerateSerializer, Immutable, Alias("AudienceFrame.v1")]
public sealed record AudienceFrame(string Audience, Frame Frame);

/// <summary>How far a browser has come in a stream. Null fields: it holds nothing.</summary>
[GenerateSerializer, Immutable, Alias("StreamPosition.v1")]
public sealed record StreamPosition(Guid Epoch, long Seq);

