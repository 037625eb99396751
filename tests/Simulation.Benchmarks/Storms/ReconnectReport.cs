namespace Simulation.Benchmarks.Storms;

/// <param name="People">How many are cut off at once.</param>
/// <param name="Away">How long the network stays cut.</param>
/// <param name="Said">How much the others at the table say meanwhile.</param>
internal sealed record ReconnectSettings(int People, int Rounds, TimeSpan Away, int Said, string Database);

/// <summary>The line that is printed. Times in seconds from the moment the network was back, of all rounds together.</summary>
/// <param name="Back">Until a person held everything that was said meanwhile.</param>
/// <param name="Seen">Until a person saw everybody present again.</param>
/// <param name="Floor">The bare hub: until a person was connected and had entered again.</param>
/// <param name="Resumed">Frames handed to those who came back, because they had missed them.</param>
/// <param name="Wholes">Snapshots handed to those who came back: 0 is meant.</param>
/// <param name="PushedPerPerson">Frames pushed to a person in a round, from the cut until all saw all.</param>
/// <param name="Lost">Lines that somebody never got or got twice, and people who never came back.</param>
/// <param name="Target">Everybody back within ten seconds.</param>
internal sealed record ReconnectReport(
    int People,
    int Rounds,
    double AwaySeconds,
    int Said,
    string Database,
    Taking Back,
    Taking Seen,
    Taking Floor,
    double LastRatio,
    long Resumed,
    long Wholes,
    double PushedPerPerson,
    double ServerCpuSeconds,
    double LoadAverage,
    bool Target,
    long Lost);
