using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Simulation.Grains.Hosting;

namespace Simulation.Grains.Storage;

/// <summary>PostgreSQL's own programs for copies. They must be as new as the server.</summary>
internal sealed class PostgresTools(string connectionString)
{
    public async Task DumpAsync(string file, CancellationToken cancellationToken)
    {
        PrivateFiles.CreateEmpty(file);
        // Who is in the cluster is true only now: a restored silo list would name silos that are gone.
        await RunAsync(
            "pg_dump",
            ["--format=custom", "--no-owner", "--no-privileges", "--exclude-table-data=cluster", "--exclude-table-data=cluster_member", $"--file={file}"],
            cancellationToken);
        PrivateFiles.Flush(file);
    }

    public Task RestoreAsync(string file, CancellationToken cancellationToken) =>
        RunAsync("pg_restore", ["--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges", $"--dbname={Target.Database}", file], cancellationToken);

    private NpgsqlConnectionStringBuilder Target { get; } = new(connectionString);

    private async Task RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Find(program), arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in Environment())
        {
            start.Environment[name] = value; // not arguments: those are visible to every account on the machine
        }

        using var process = Start(start, program);
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var complaints = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }

        await output;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: {(await complaints).Trim()}");
        }
    }

    private static Process Start(ProcessStartInfo start, string program)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new SimulationOptionsException($"{program} was not found. Install PostgreSQL's client programs (Debian: postgresql-client).");
        }
    }

    // Debian keeps each version's programs in a directory of its own; the newest can read all.
    private static string Find(string program)
    {
        const string Debian = "/usr/lib/postgresql";
        var newest = !Directory.Exists(Debian)
            ? null
            : Directory.GetDirectories(Debian)
                .OrderByDescending(d => int.TryParse(Path.GetFileName(d), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0)
                .Select(d => Path.Combine(d, "bin", program))
                .FirstOrDefault(File.Exists);
        return newest ?? program;
    }

    private IEnumerable<KeyValuePair<string, string>> Environment()
    {
        var settings = new (string Name, string? Value)[]
        {
            ("PGHOST", Target.Host),
            ("PGPORT", Target.Port.ToString(CultureInfo.InvariantCulture)),
            ("PGDATABASE", Target.Database ?? Target.Username),
            ("PGUSER", Target.Username),
            ("PGPASSWORD", Target.Password),
            ("PGSSLMODE", LibpqName(Target.SslMode)),
            ("PGSSLROOTCERT", Target.RootCertificate),
            ("PGSSLCERT", Target.SslCertificate),
            ("PGSSLKEY", Target.SslKey),
        };
        return settings.Where(s => s.Value is not null).Select(s => KeyValuePair.Create(s.Name, s.Value!));
    }

    private static string LibpqName(SslMode mode) => mode switch
    {
        SslMode.VerifyCA => "verify-ca",
        SslMode.VerifyFull => "verify-full",
        _ => mode.ToString().ToLowerInvariant(),
    };
}
