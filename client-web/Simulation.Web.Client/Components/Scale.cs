namespace Simulation.Web.Client.Components;

/// <summary>A stretch of numbers laid out on a stretch of a drawing.</summary>
/// <param name="From">The number at <paramref name="Start"/>.</param>
/// <param name="To">The number at <paramref name="End"/>.</param>
public readonly record struct Scale(double From, double To, double Start, double End)
{
    public double At(double number) => Start + ((End - Start) * (number - From) / (To > From ? To - From : 1));

    public string Place(double number) => Svg.Number(At(number));

    /// <summary>Round numbers within the stretch, about this many.</summary>
    public IEnumerable<double> Ticks(int about = 5)
    {
        var raw = (To - From) / Math.Max(1, about);
        if (!(raw > 0))
        {
            yield break;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = power * ((raw / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 });
        for (var tick = Math.Ceiling(From / step) * step; tick <= To + (step / 1000); tick += step)
        {
            yield return tick;
        }
    }
}
