using Simulation.Domain;
using Simulation.Grains.Hosting;

namespace Simulation.Benchmarks.Servers;

/// <summary>A hub and a journal, and nothing between them.</summary>
internal static class FloorServer
{
    public static Task RunAsync(ServerSettings settings)
    {
        var builder = MeasuredServer.Builder();
        builder.Services.AddSimulationStorage(settings.Storage);
        builder.Services.AddSingleton<FloorRooms>();
        builder.Services
            .AddSignalR(options =>
            {
                // As the product's transport: a person's commands one after the other, and the same pings.
                options.MaximumReceiveMessageSize = 64 * 1024;
                options.MaximumParallelInvocationsPerClient = 1;
                options.KeepAliveInterval = TimeSpan.FromSeconds(3);
                options.ClientTimeoutInterval = TimeSpan.FromSeconds(9);
            })
            .AddJsonProtocol(options => Wire.Configure(options.PayloadSerializerOptions));
        var app = builder.Build();
        app.MapHub<FloorHub>("/hub", options =>
        {
            options.ApplicationMaxBufferSize = 128 * 1024;
            options.TransportMaxBufferSize = 256 * 1024;
        });
        app.MapGet("/sign-in/{person}", (string person) => "");
        return MeasuredServer.RunAsync(app, () => Task.FromResult(new Roster(
        [
            .. Enumerable.Range(0, settings.Rooms).Select(_ => new Room(
                new SessionId(Guid.NewGuid()),
                [.. Enumerable.Range(0, settings.Seats).Select(_ => new PersonId(Guid.NewGuid()))])),
        ])));
    }
}
