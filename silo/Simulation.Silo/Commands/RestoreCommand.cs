using System.CommandLine;
using Simulation.Grains.Hosting;
using Simulation.Grains.Storage;

namespace Simulation.Silo.Commands;

internal sealed class RestoreCommand : OperatorCommand
{
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "A copy made by backup, of the same kind of database." };
    private readonly Option<bool> _overwrite = new("--overwrite") { Description = "Replace what is stored now; it is lost." };

    public RestoreCommand()
        : base("restore", "Puts a copy in the place of the database and checks it. The platform must be stopped.")
    {
        Add(_file);
        Add(_overwrite);
    }

    protected override async Task<int> RunAsync(SimulationOptions options, ParseResult arguments, CancellationToken cancellationToken)
    {
        var found = await SimulationDatabase.RestoreAsync(
            options, arguments.GetRequiredValue(_file).FullName, arguments.GetValue(_overwrite), cancellationToken);
        return VerifyCommand.Report(found);
    }
}
