using System.CommandLine;
using System.Data.Common;
using Simulation.Grains.Hosting;

namespace Simulation.Silo.Commands;

/// <summary>Runs a silo until it is told to stop, with its health on HTTP.</summary>
internal sealed class ServeCommand : Command
{
    private readonly Option<string> _urls = new("--urls")
    {
        Description = "Where health is answered.",
        DefaultValueFactory = _ => "http://127.0.0.1:5100",
    };

    private readonly Option<string?> _data = Settings.Data();

    public ServeCommand()
        : base("serve", "Runs a silo (what happens without a command).")
    {
        Add(_urls);
        Add(_data);
        SetAction(RunAsync);
    }

    /// <summary>Makes it what happens when no command is given.</summary>
    public void IsDefaultOf(RootCommand root)
    {
        root.Add(_urls);
        root.Add(_data);
        root.SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        try
        {
            await using var silo = Build(arguments);
            await silo.StartAsync(cancellationToken);
            await silo.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
        catch (Exception e) when (e is SimulationOptionsException or DbException) // the log has the rest; a supervisor tries again
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private WebApplication Build(ParseResult arguments)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        Settings.With(builder.Configuration, arguments.GetValue(_data));
        builder.WebHost.UseUrls(arguments.GetRequiredValue(_urls));
        builder.Host.UseDefaultServiceProvider(services => services.ValidateOnBuild = true);
        var options = SimulationOptions.From(builder.Configuration);
        builder.UseOrleans(silo => silo.UseSimulationSilo(options));
        builder.Services.AddHealthChecks().AddSimulationStorage();
        var silo = builder.Build();
        silo.MapSimulationHealth();
        return silo;
    }
}
