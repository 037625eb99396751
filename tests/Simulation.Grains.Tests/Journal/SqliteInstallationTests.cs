using Simulation.Grains.Hosting;
using Simulation.Grains.Tests.Databases;

namespace Simulation.Grains.Tests.Journal;

public sealed class SqliteInstallationTests : InstallationConformance
{
    private readonly string _directory = Directory.CreateTempSubdirectory("simulation-").FullName;

    private protected override Task<SimulationOptions> NewDatabaseAsync() =>
        Task.FromResult(new SimulationOptions { Data = Path.Combine(_directory, Guid.NewGuid().ToString("N")) });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task Two_processes_do_not_share_an_embedded_database()
    {
        using var first = await SiloHost.StartAsync(Options);
        using var second = SiloHost.Build(Options);

        await Assert.ThrowsAsync<SimulationOptionsException>(() => second.StartAsync(Stop));

        await first.StopAsync(Stop);
        using var third = await SiloHost.StartAsync(Options);
        await third.StopAsync(Stop);
    }

    [Fact]
    public async Task The_database_is_for_the_platform_s_account_only()
    {
        await using var here = await Installation.StartAsync(Options);

        if (!OperatingSystem.IsWindows()) // there a directory inherits who may enter it
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(Options.Data, "simulation.db")));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Options.Data));
        }
    }

    [Fact]
    public async Task Every_commit_is_flushed()
    {
        await using var here = await Installation.StartAsync(Options);
        await using var connection = await here.Database.Source.OpenConnectionAsync(Stop);

        Assert.Equal(("wal", 2L), (await PragmaAsync("journal_mode"), await PragmaAsync("synchronous"))); // 2 is FULL

        async Task<object?> PragmaAsync(string name)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA {name}";
            return await command.ExecuteScalarAsync(Stop);
        }
    }
}
