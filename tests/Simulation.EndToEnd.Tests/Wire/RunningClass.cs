using Simulation.Domain;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Journeys;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Wire;

/// <summary>A server with a table where a student of each delegation sits, for tests that only knock at it.</summary>
public sealed class RunningClass(Chromium chromium) : IAsyncLifetime
{
    private ServerProcess? _server;
    private Classroom? _room;

    internal ServerProcess Server => _server!;

    internal Classroom Room => _room!;

    internal SessionId Table { get; private set; }

    internal Uri Address => Server.Address;

    /// <summary>Cookies of a student of Kestria, of one of Solmara, and of control.</summary>
    internal string Kestrian { get; private set; } = "";

    internal string Solmaran { get; private set; } = "";

    internal string Control { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        _server = await ServerProcess.StartAsync();
        _room = await Classroom.SetUpAsync(chromium, Address, await _server.SetUpLinkAsync(), students: 2);
        var control = await _room.LiveAsync(_room.Instructor.Person, Address);
        await _room.OpenAsync(control);
        var seats = await _room.SeatsAsync(control);
        Table = seats[0].Seat!.Session;
        Control = await LiveLink.CookiesAsync(_room.Instructor.Person);
        foreach (var student in _room.Students)
        {
            await using var live = await LiveLink.OfAsync(student.Person, Address);
            Assert.Null(await live.EnterTableAsync(Table));
            var own = live.Inside(Table)!.Get<Domain.Delegations.DelegationSlice>()!.Delegation;
            var cookies = await LiveLink.CookiesAsync(student.Person);
            (Kestrian, Solmaran) = own == Classroom.Kestria ? (cookies, Solmaran) : (Kestrian, cookies);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (_room?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
