namespace Simulation.Benchmarks.Storms;

/// <param name="People">How many come, one for each member of the committee.</param>
/// <param name="Host">The published web host.</param>
internal sealed record JoinSettings(int People, string Host, string Database);

/// <summary>The line that is printed. Times in seconds.</summary>
/// <param name="Joined">From the moment all begin until a person had come in by the join page, and was signed in.</param>
/// <param name="InHall">Until a person was connected and saw everybody in the lobby.</param>
/// <param name="Opened">From then on, for the instructor to give the seats and to open: one delegation settled for each.</param>
/// <param name="Entered">From the opening until a person had entered the table.</param>
/// <param name="Seen">From the opening until a person saw everybody at the table.</param>
/// <param name="Total">Coming in and entering together, the last person, without the instructor's part.</param>
/// <param name="Floor">The bare hub: until as many were connected and in, all beginning at once.</param>
/// <param name="PushedPerPerson">Frames pushed to a person meanwhile.</param>
/// <param name="ServerCpuSeconds">Of the host, from the first request until all saw all at the table.</param>
/// <param name="Target">Everybody in and seated within thirty seconds.</param>
/// <param name="Lost">People who did not come in, or did not see everybody.</param>
internal sealed record JoinReport(
    int People,
    string Database,
    Taking Joined,
    Taking InHall,
    double Opened,
    Taking Entered,
    Taking Seen,
    double Total,
    Taking Floor,
    double Ratio,
    double PushedPerPerson,
    double ServerCpuSeconds,
    double ServerMemoryMb,
    double LoadAverage,
    bool Target,
    long Lost);
