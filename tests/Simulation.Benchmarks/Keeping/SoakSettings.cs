namespace Simulation.Benchmarks.Keeping;

/// <param name="Rate">Acts per second and room.</param>
/// <param name="Samples">How often memory is looked at after the warm-up, once at its end and then after each <paramref name="Every"/>.</param>
/// <param name="WarmUp">Steady load before the first look.</param>
internal sealed record SoakSettings(int Rooms, int Seats, double Rate, int Samples, TimeSpan Every, TimeSpan WarmUp, string Database);
