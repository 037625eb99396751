using System.Globalization;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Committees;

/// <summary>Refusals of the floor: each names the provision that it rests on.</summary>
internal static class OutOfOrder
{
    public static Refusal By(ImmutableArray<Citation> source, RefusalCode code, params ReadOnlySpan<string> more) =>
        new(code, [source.IsDefaultOrEmpty ? Citation.OwnChoice.ToString() : string.Join("; ", source), .. more]);

    /// <summary>Where no provision says it: the platform's own order.</summary>
    public static Refusal Choice(RefusalCode code, params ReadOnlySpan<string> more) => By([], code, more);

    public static Refusal OutOfRange(ImmutableArray<Citation> source, int from, int to) =>
        By(source, RefusalCode.NumberOutOfRange, Number(from), Number(to));

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
