using Simulation.Domain;
using Simulation.Domain.Practice;

namespace Simulation.Grains;

/// <summary>
/// An automated delegation at a table. It is told what a member's desk is told, and acts as a member does: through its delegation. It keeps
/// nothing: what it does next follows from what it sees, and the exercise wakes it after a restart. Key: session id, extension: delegation id.
/// </summary>
[Alias("IAgentGrain")]
public interface IAgentGrain : IGrainWithGuidCompoundKey
{
    /// <summary>Play, until the table closes or the seat is another's. Asking again changes nothing but how it plays.</summary>
    /// <param name="member">As whom it sits in the delegation.</param>
    [Alias("Play"), CalledBy(Caller.Grain)]
    Task PlayAsync(PersonId member, AgentProfile profile);

    /// <summary>Look at the table now, and do the next thing, if any. Its own clock asks for this; asked oftener it acts sooner, never twice on the same position.</summary>
    [Alias("Think"), CalledBy(Caller.Grain)]
    Task ThinkAsync();
}
