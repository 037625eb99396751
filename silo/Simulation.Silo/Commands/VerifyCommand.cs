using System.CommandLine;
using Simulation.Grains.Hosting;
using Simulation.Grains.Journal;
using Simulation.Grains.Storage;

namespace Simulation.Silo.Commands;

internal sealed class VerifyCommand() : OperatorCommand("verify", "Walks all hash chains, and names the first row that was changed behind the platform's back.")
{
    protected override async Task<int> RunAsync(SimulationOptions options, ParseResult arguments, CancellationToken cancellationToken) =>
        Report(await SimulationDatabase.VerifyAsync(options, cancellationToken));

    public static int Report(JournalVerification found)
    {
        Console.WriteLine($"{found.Streams} streams, {found.Events} events, {found.Outcomes} outcome records");
        Console.WriteLine($"fingerprint {found.Fingerprint}");
        Console.WriteLine(found.FirstFault ?? "all hash chains hold");
        return found.FirstFault is null ? 0 : 1;
    }
}
