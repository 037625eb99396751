using Simulation.Domain.Committees;

namespace Simulation.Domain.Correspondence.Injects;

/// <summary>Release a piece of news of the scenario now. Who: control; whoever presides only receives it.</summary>
/// <param name="Inject">Its id in the scenario.</param>
[GenerateSerializer, Immutable, Alias("ReleaseInject.v1")]
public sealed record ReleaseInject(string Inject) : ChairCommand;

/// <summary>Let the news that the scenario gives a minute, and that is still to come, be released by itself; or hold it all. Who: control.</summary>
/// <param name="On">What was due before this was turned on stays for control to release by hand.</param>
[GenerateSerializer, Immutable, Alias("AutomateInjects.v1")]
public sealed record AutomateInjects(bool On) : ChairCommand;
