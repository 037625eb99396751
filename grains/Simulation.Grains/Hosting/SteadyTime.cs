using System.Runtime.InteropServices;

namespace Simulation.Grains.Hosting;

/// <summary>
/// The time of a process: UTC as the machine's clock showed it when the process started, and what has passed since by a counter that nobody
/// sets. A step of the machine's clock moves no deadline, no lease and no sign-in. What is known only from the machine's clock,
/// that it was wrong at the start, needs a restart.
/// </summary>
/// <param name="machine">Where the first moment and the counter come from.</param>
public sealed partial class SteadyTime(TimeProvider machine) : TimeProvider
{
    private readonly DateTimeOffset _began = machine.GetUtcNow();
    private readonly long _zero = machine.GetTimestamp();

    /// <summary>This process's.</summary>
    public static SteadyTime Instance { get; } = new(new MachineCounter());

    /// <summary>How far the machine's clock has been set forward since the start; negative: back.</summary>
    public TimeSpan Step => machine.GetUtcNow() - GetUtcNow();

    public override DateTimeOffset GetUtcNow() => _began + machine.GetElapsedTime(_zero);

    /// <summary>The machine's clock, with a counter that also counts while the machine sleeps, where the system has one.</summary>
    private sealed partial class MachineCounter : TimeProvider
    {
        private const int BootTime = 7; // CLOCK_BOOTTIME
        private const long PerSecond = 1_000_000_000;
        private static readonly bool IsLinux = OperatingSystem.IsLinux();

        public override long TimestampFrequency => IsLinux ? PerSecond : base.TimestampFrequency;

        public override long GetTimestamp()
        {
            if (!IsLinux)
            {
                return base.GetTimestamp();
            }

            return Read(BootTime, out var time) == 0 ? (time.Seconds * PerSecond) + time.Nanoseconds : throw new InvalidOperationException("The system has no CLOCK_BOOTTIME.");
        }

        [LibraryImport("libc", EntryPoint = "clock_gettime")]
        private static partial int Read(int clock, out Timespec time);

        [StructLayout(LayoutKind.Sequential)]
        private struct Timespec
        {
            public nint Seconds;
            public nint Nanoseconds;
        }
    }
}
