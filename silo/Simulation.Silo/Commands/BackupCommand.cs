using System.CommandLine;
using Simulation.Grains.Hosting;
using Simulation.Grains.Storage;

namespace Simulation.Silo.Commands;

internal sealed class BackupCommand : OperatorCommand
{
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "Where to put the copy; must not exist." };

    public BackupCommand()
        : base("backup", "Writes a consistent copy of the database while the platform goes on working.") => Add(_file);

    protected override async Task<int> RunAsync(SimulationOptions options, ParseResult arguments, CancellationToken cancellationToken)
    {
        var file = arguments.GetRequiredValue(_file);
        await SimulationDatabase.BackUpAsync(options, file.FullName, cancellationToken);
        file.Refresh();
        Console.WriteLine($"{file.FullName}: {file.Length} bytes");
        return 0;
    }
}
