namespace Simulation.EndToEnd.Tests.Deployment;

/// <summary>No systemd is needed: what the unit files say is compared with what the programs do.</summary>
public sealed class SystemdTests
{
    private static readonly string[] Kept =
    [
        "NoNewPrivileges=true", "CapabilityBoundingSet=", "ProtectSystem=strict", "ProtectHome=true", "ProtectKernelTunables=true", "ProtectKernelModules=true", "ProtectControlGroups=true",
        "PrivateTmp=true", "PrivateDevices=true", "RestrictNamespaces=true", "RestrictSUIDSGID=true", "LockPersonality=true", "SystemCallArchitectures=native", "UMask=0077",
    ];

    public static TheoryData<string, string> Units => new() { { "simulation-web.service", "client-web/Simulation.Web.Host" }, { "simulation-silo@.service", "silo/Simulation.Silo" } };

    [Theory, MemberData(nameof(Units))]
    public void It_starts_the_program_that_is_there_again_whatever_ended_it(string unit, string project)
    {
        var lines = Lines(unit);
        var start = Value(lines, "ExecStart").Split(' ');
        Assert.Equal("/usr/bin/dotnet", start[0]);
        Assert.Equal($"{Path.GetFileName(project)}.dll", start[1]);
        Assert.True(File.Exists(Repository.At(project, $"{Path.GetFileName(project)}.csproj")));
        Assert.StartsWith("http://127.0.0.1:", start[Array.IndexOf(start, "--urls") + 1], StringComparison.Ordinal);
        Assert.Equal("always", Value(lines, "Restart"));
        Assert.Equal("0", Value(lines, "StartLimitIntervalSec"));
        Assert.True(int.Parse(Value(lines, "TimeoutStopSec")) >= 60); // a silo hands its tables over first
    }

    [Theory, MemberData(nameof(Units))]
    public void It_may_write_its_data_and_little_else(string unit, string project)
    {
        Assert.NotEmpty(project);
        var lines = Lines(unit);
        Assert.Equal("simulation", Value(lines, "User"));
        Assert.Contains($"Environment=Simulation__Data=/var/lib/{Value(lines, "StateDirectory")}", lines);
        Assert.Equal("0700", Value(lines, "StateDirectoryMode"));
        Assert.Empty(Kept.Except(lines));
        Assert.DoesNotContain(lines, l => l.StartsWith("MemoryDenyWriteExecute", StringComparison.Ordinal)); // the runtime would not start
        Assert.DoesNotContain(lines, l => l.Contains("Password", StringComparison.OrdinalIgnoreCase)); // it is in a file that others can't read
    }

    [Theory, MemberData(nameof(Units))]
    public void The_program_reads_every_setting_that_is_set(string unit, string project)
    {
        var web = project.StartsWith("client", StringComparison.Ordinal);
        Assert.NotEmpty(Settings(Lines(unit)));
        Assert.Empty(SettingsRead.Unknown(Settings(Lines(unit)), web));
        Assert.Equal(["Simulation__Dat"], SettingsRead.Unknown(Settings([.. Lines(unit), "Environment=Simulation__Dat=/var/lib/simulation"]), web)); // one that is misspelt is found
    }

    [Fact]
    public void Silos_of_one_machine_have_ports_of_their_own() =>
        Assert.All(["Simulation__SiloPort", "Simulation__GatewayPort"], (string port) => Assert.EndsWith("%i", Raw(Lines("simulation-silo@.service"))[port], StringComparison.Ordinal));

    private static string[] Lines(string unit) => [.. File.ReadAllLines(Repository.At("docs", "systemd", unit)).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] is not ('#' or '['))];

    private static string Value(string[] lines, string name) => Assert.Single(lines, l => l.StartsWith($"{name}=", StringComparison.Ordinal))[(name.Length + 1)..];

    private static Dictionary<string, string> Raw(string[] lines) =>
        lines.Where(l => l.StartsWith("Environment=", StringComparison.Ordinal)).Select(l => l["Environment=".Length..].Split('=', 2)).ToDictionary(p => p[0], p => p[1]);

    /// <summary>As the first instance has them.</summary>
    private static Dictionary<string, string> Settings(string[] lines) => Raw(lines).ToDictionary(s => s.Key, s => s.Value.Replace("%i", "1", StringComparison.Ordinal));
}
