using System.Reflection;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Simulation.Web.Host.Startup;

/// <summary>The assembly whose pages run in the browser.</summary>
internal static class ClientAssets
{
    public static readonly Assembly Assembly = typeof(Simulation.Web.Client.SimulationClient).Assembly;

    /// <summary>Whether the page behind this endpoint is one of them.</summary>
    public static bool Owns(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.Assembly == Assembly;
}
