using System.Globalization;
using System.Text;
using QRCoder;

namespace Simulation.Web.Host.Markup;

/// <summary>A QR code as one SVG path, so that it needs neither inline styles nor foreign markup.</summary>
internal static class QrCode
{
    /// <param name="Side">Width and height in modules, the quiet zone included.</param>
    /// <param name="Path">Dark modules; draw dark on white in every theme, or cameras won't read it.</param>
    public sealed record Drawing(int Side, string Path);

    public static Drawing Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (rows[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new Drawing(rows.Count, path.ToString());
    }

    public static string Svg(string text)
    {
        var drawing = Of(text);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {drawing.Side} {drawing.Side}" shape-rendering="crispEdges"><rect width="{drawing.Side}" height="{drawing.Side}" fill="#fff"/><path d="{drawing.Path}" fill="#000"/></svg>""");
    }
}
