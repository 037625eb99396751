using Simulation.Domain;
using Simulation.Grains.Hosting;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Live;
using Simulation.Web.Host.Security;
using Simulation.Web.Host.Startup;

namespace Simulation.Benchmarks.Servers;

/// <summary>
/// The product from hub to disk: the web host's live connection and sign-ins, a silo in the same process, the journal. What it does not have
/// are pages; what it has beside the product is a way to sign a person in without a join code, which the product's own programs lack.
/// </summary>
internal static class ProductServer
{
    public static Task RunAsync(ServerSettings settings)
    {
        var builder = MeasuredServer.Builder();
        builder.UseOrleans(silo => silo.UseSimulationSilo(settings.Storage));
        builder.Services.AddSingleton<AccountsDatabase>();
        builder.Services.AddSingleton<Persons>();
        builder.Services.AddSingleton<ISignIns, SignIns>();
        builder.Services.AddSingleton<Entrance>();
        builder.Services.AddSingleton<ILiveAccess, Access>();
        builder.Services.AddAuthorization();
        builder.Services.AddAuthentication(PersonClaims.Scheme).AddCookie(PersonClaims.Scheme, options =>
        {
            options.SlidingExpiration = false;
            options.Events.OnValidatePrincipal = Entrance.ValidateAsync;
        });
        builder.AddTransport();
        var app = builder.Build();
        app.UseWebSockets();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapTransport();
        app.MapGet("/sign-in/{person}", SignInAsync);
        return MeasuredServer.RunAsync(app, () => new Rooms(app.Services.GetRequiredService<IGrainFactory>()).MakeAsync(settings.Rooms, settings.Seats, settings.Committee));
    }

    private static async Task SignInAsync(HttpContext context, Guid person, Persons persons, Entrance entrance)
    {
        await persons.AddAsync(new PersonId(person), "Somebody", Language.En);
        await entrance.EnterAsync(context, new PersonId(person), Entrance.StudentStay);
    }
}
