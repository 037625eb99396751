using System.Globalization;

namespace Simulation.Grains.Storage;

/// <summary>How values look in rows, so that both databases give back what was put in and hashes can be computed again.</summary>
internal static class Rows
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    /// <summary>Whole microseconds, in UTC: what PostgreSQL keeps. (.NET counts tenths of it.)</summary>
    public static DateTimeOffset Microseconds(DateTimeOffset at)
    {
        var utc = at.UtcTicks;
        return new DateTimeOffset(utc - (utc % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
    }

    public static string Stamp(DateTimeOffset at) => at.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string stamp) =>
        DateTimeOffset.ParseExact(stamp, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
