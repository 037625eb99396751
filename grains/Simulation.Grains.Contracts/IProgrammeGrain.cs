using Simulation.Domain.Curriculum;

namespace Simulation.Grains;

/// <summary>A degree programme. Key: the programme's id, such as <c>7M03111</c>.</summary>
[Alias("IProgrammeGrain")]
public interface IProgrammeGrain : IGrainWithStringKey
{
    /// <summary>Puts this text of the programme in place; the same again changes nothing. Refused (malformed): it does not add up.</summary>
    [Alias("Publish"), CalledBy(Caller.Host)]
    Task<Answer> PublishAsync(Programme programme);

    /// <summary>Null when there is no such programme.</summary>
    [Alias("Get"), CalledBy(Caller.Host)]
    Task<Programme?> GetAsync();
}
