using Simulation.Domain;

namespace Simulation.Grains;

/// <summary>
/// Knows which exercises have running clocks, so that what is due happens also when nobody is connected and after a restart.
/// One for the installation; key: <c>wake</c>.
/// </summary>
[Alias("IWakeGrain")]
public interface IWakeGrain : IGrainWithStringKey
{
    const string Key = "wake";

    /// <summary>Remember (running) or forget an exercise. Asking again changes nothing.</summary>
    [Alias("Note"), CalledBy(Caller.Grain)]
    Task NoteAsync(ExerciseId exercise, bool running);

    /// <summary>Touches every running exercise, which touches its tables: they do what time has brought about. The clock in every silo asks, through the silo's own client.</summary>
    [Alias("WakeAll"), CalledBy(Caller.Host)]
    Task WakeAllAsync();
}
