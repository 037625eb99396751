using System.CommandLine;
using Simulation.Domain;
using Simulation.Grains.Hosting;
using Simulation.Web.Host.Accounts;

namespace Simulation.Silo.Commands;

/// <summary>Adds a member of staff, who chooses a password by the link that is printed: no password ever stands on a command line.</summary>
internal sealed class UserAddCommand : OperatorCommand
{
    private readonly Argument<string> _userName = new("USER-NAME") { Description = "What they sign in with." };
    private readonly Option<string> _name = new("--name") { Description = "The name that students and colleagues see.", Required = true };
    private readonly Option<string[]> _roles = new("--role") { Description = "instructor, faculty or administrator; may be given more than once.", Required = true };
    private readonly Option<Language> _language = new("--language") { Description = "kk, ru or en.", DefaultValueFactory = _ => Language.En };

    public UserAddCommand()
        : base("add", "Adds a member of staff and prints the link by which they choose a password (works once, for seven days).")
    {
        _roles.AcceptOnlyFromAmong(Roles.Instructor, Roles.Faculty, Roles.Administrator);
        Add(_userName);
        Add(_name);
        Add(_roles);
        Add(_language);
    }

    protected override async Task<int> RunAsync(SimulationOptions options, ParseResult arguments, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSimulationStorage(options)
            .AddSingleton<AccountsDatabase>()
            .AddSingleton<Persons>()
            .AddSingleton<ISignIns, SignIns>()
            .AddSingleton<StaffAccounts>()
            .AddSingleton<OneTimeLinks>()
            .BuildServiceProvider();
        foreach (var preparation in services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            await preparation.StartingAsync(cancellationToken);
        }

        var (person, refusal) = await services.GetRequiredService<StaffAccounts>().AddAsync(
            arguments.GetRequiredValue(_name),
            arguments.GetRequiredValue(_userName),
            password: null,
            arguments.GetRequiredValue(_roles),
            arguments.GetValue(_language));
        if (refusal is not null)
        {
            await Console.Error.WriteLineAsync($"Refused: {refusal.Code}");
            return 1;
        }

        var token = await services.GetRequiredService<OneTimeLinks>().MakeAsync(LinkPurpose.ChoosePassword, person, OneTimeLinks.InvitationLife);
        Console.WriteLine($"/password/{token}");
        return 0;
    }
}
