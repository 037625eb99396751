using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Correspondence.Injects;

namespace Simulation.Domain.Correspondence;

/// <summary>What goes on in a committee beside the floor. Notes themselves are <see cref="Channels.ChannelsState"/>, as at every table.</summary>
public sealed record CorrespondenceState(BlocsState Blocs, CommuniquesState Communiques, InjectsState Injects, ImmutableList<DaisNoteWritten> Dais)
{
    public static readonly CorrespondenceState Initial = new(BlocsState.Initial, CommuniquesState.Initial, InjectsState.Initial, []);
}
