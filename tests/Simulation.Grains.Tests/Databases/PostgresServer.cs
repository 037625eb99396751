using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Simulation.Tests.Databases;

/// <summary>
/// A PostgreSQL server of a test's own: a new cluster in a temporary directory, on a free loopback port, gone afterwards.
/// No test framework in here, so that any test project can link this file.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Account = "postgres"; // who runs the server when the tests run as root, which PostgreSQL refuses

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _directory;
    private readonly string _password = Guid.NewGuid().ToString("N");
    private readonly int _port = FreePort();
    private readonly string[] _settings;
    private Process? _process;
    private int _databases;

    private PostgresServer(string directory, string[] settings)
    {
        _directory = directory;
        _settings = settings;
    }

    /// <summary>Where PostgreSQL's programs are, of the newest version installed.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL 15 or later isn't installed: the test fails rather than being passed over.</exception>
    public static string Programs { get; } = FindPrograms();

    /// <summary>The server's process: the one to kill, or to freeze.</summary>
    public int ProcessId => _process?.Id ?? throw new InvalidOperationException("The server is not running.");

    /// <param name="settings">Server settings, such as <c>synchronous_commit=off</c>.</param>
    public static async Task<PostgresServer> StartAsync(params string[] settings)
    {
        var server = new PostgresServer(Directory.CreateTempSubdirectory("simulation-postgresql-").FullName, settings);
        try
        {
            await server.CreateClusterAsync();
            await server.StartAgainAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Connection string of a new, empty database.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = _port,
        Database = database,
        Username = Account,
        Password = _password,
    }.ToString();

    /// <summary>Starts it on the same data and port, after <see cref="StopAsync"/> or <see cref="KillAsync"/>, and waits until it answers.</summary>
    public async Task StartAgainAsync()
    {
        var arguments = new List<string>
        {
            "-D", Data,
            "-c", "listen_addresses=127.0.0.1",
            "-c", string.Create(CultureInfo.InvariantCulture, $"port={_port}"),
            "-c", "unix_socket_directories=",
        };
        arguments.AddRange(_settings.SelectMany(s => new[] { "-c", s }));
        _process = Start("postgres", [.. arguments]);
        EndWithThisProcess(_process.Id);
        _ = _process.StandardOutput.ReadToEndAsync();
        var log = _process.StandardError.ReadToEndAsync();
        var deadline = Stopwatch.StartNew();
        while (!await AnswersAsync())
        {
            if (_process.HasExited || deadline.Elapsed > Patience)
            {
                await KillAsync();
                throw new InvalidOperationException($"PostgreSQL did not start: {await log}");
            }

            await Task.Delay(50);
        }
    }

    /// <summary>Stops it in an orderly way, disconnecting everybody.</summary>
    public async Task StopAsync()
    {
        if (_process is { } process)
        {
            _process = null;
            await RunAsync("pg_ctl", "stop", "-D", Data, "-m", "fast", "-w");
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    /// <summary>Kills it as a power cut would: by its process id, without a chance to write anything.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            _process = null;
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await KillAsync();
        Directory.Delete(_directory, recursive: true);
    }

    private string Data => Path.Combine(_directory, "data");

    private static bool IsRoot => Environment.UserName == "root";

    private async Task CreateClusterAsync()
    {
        var password = Path.Combine(_directory, "password");
        await File.WriteAllTextAsync(password, _password);
        if (IsRoot)
        {
            using var chown = Process.Start("chown", ["-R", $"{Account}:", _directory]);
            await chown.WaitForExitAsync();
        }

        await RunAsync("initdb", "-D", Data, "-U", Account, "--pwfile", password, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync");
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false;Timeout=2");
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("SHOW data_directory", connection); // this server, not another that took the port
            return (string?)await command.ExecuteScalarAsync() == Data;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    // A test run that is killed can't tidy up. Something else waits for it, and then does: for this server and this directory only.
    private void EndWithThisProcess(int server)
    {
        const string Wait = """
            while kill -0 "$1" 2>/dev/null && kill -0 "$2" 2>/dev/null; do sleep 1; done
            if ! kill -0 "$1" 2>/dev/null; then kill -QUIT "$2" 2>/dev/null; sleep 1; rm -rf "$3"; fi
            """;
        var start = new ProcessStartInfo("sh", ["-c", Wait, "sh", Text(Environment.ProcessId), Text(server), _directory])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process.Start(start)!.Dispose();

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var complaints = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: {await output}{await complaints}");
        }
    }

    private static Process Start(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs, program);
        var start = IsRoot
            ? new ProcessStartInfo("setpriv", ["--reuid", Account, "--regid", Account, "--clear-groups", "--", path, .. arguments]) // becomes the program: same process id
            : new ProcessStartInfo(path, arguments);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.WorkingDirectory = Path.GetTempPath(); // one that the other account may enter
        return Process.Start(start)!;
    }

    private static string FindPrograms()
    {
        const string Debian = "/usr/lib/postgresql";
        var newest = !Directory.Exists(Debian)
            ? null
            : Directory.GetDirectories(Debian)
                .Select(d => (Version: int.TryParse(Path.GetFileName(d), CultureInfo.InvariantCulture, out var v) ? v : 0, Programs: Path.Combine(d, "bin")))
                .Where(d => d.Version >= 15 && File.Exists(Path.Combine(d.Programs, "initdb")))
                .OrderByDescending(d => d.Version)
                .Select(d => d.Programs)
                .FirstOrDefault();
        return newest ?? throw new InvalidOperationException(
            $"These tests need PostgreSQL 15 or later under {Debian}/<version>/bin (Debian: apt-get install postgresql).");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
