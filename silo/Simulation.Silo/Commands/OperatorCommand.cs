using System.CommandLine;
using System.Data.Common;
using Simulation.Grains.Hosting;

namespace Simulation.Silo.Commands;

/// <summary>A command that does one thing and ends: with 0 when it is done, and with 1 and a sentence when it could not be.</summary>
internal abstract class OperatorCommand : Command
{
    private readonly Option<string?> _data = Settings.Data();

    protected OperatorCommand(string name, string description)
        : base(name, description)
    {
        Add(_data);
        SetAction(async (arguments, cancellationToken) =>
        {
            try
            {
                return await RunAsync(Settings.Read(arguments.GetValue(_data)), arguments, cancellationToken);
            }
            catch (Exception e) when (e is SimulationOptionsException or IOException or InvalidDataException or InvalidOperationException or UnauthorizedAccessException or DbException)
            {
                await Console.Error.WriteLineAsync(e.Message);
                return 1;
            }
        });
    }

    protected abstract Task<int> RunAsync(SimulationOptions options, ParseResult arguments, CancellationToken cancellationToken);
}
