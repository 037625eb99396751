using System.Globalization;

namespace Simulation.Web.Client.Components;

/// <summary>Numbers as SVG wants them.</summary>
internal static class Svg
{
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
