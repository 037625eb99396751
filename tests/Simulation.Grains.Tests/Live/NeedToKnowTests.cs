using System.Text.Json;
using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Delegations;
using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Exercises;
using static Simulation.Grains.Tests.Live.Classroom;

namespace Simulation.Grains.Tests.Live;

/// <summary>Two worlds that differ only in B's secrets and private acts: everything that leaves the grains for A is byte for byte the same.</summary>
public sealed class NeedToKnowTests
{
    [Fact]
    public async Task What_A_receives_does_not_depend_on_B()
    {
        var quiet = await WhatAReceivesAsync(reservationOfB: 30, secretly: []);
        var busy = await WhatAReceivesAsync(reservationOfB: 70, secretly:
        [
            new SayInside("We would go down to seventy.", null, null),
            new KeepNotes("A is bluffing."),
            new RequestInstructions("How low may we go?"),
            new MarkAdReferendum(new Commitment.Other(), "We told C that we would join them."),
            new Say(new Audience.Chosen([C]), "Let us isolate A.", null),
            new Say(new Audience.Secretariat(), "May we see A's brief?", null),
            new Propose(Package("2", "2"), [C], "Without A.", null, null),
        ]);
        Assert.Equal(quiet, busy);
        Assert.Contains("Hello from B", quiet, StringComparison.Ordinal);
    }

    /// <summary>The test above can fail: what B says to all is in A's bytes.</summary>
    [Fact]
    public async Task What_B_says_to_all_is_told_apart() =>
        Assert.NotEqual(
            await WhatAReceivesAsync(40, []),
            await WhatAReceivesAsync(40, [new Say(new Audience.WholeTable(), "One more thing.", null)]));

    private static async Task<string> WhatAReceivesAsync(int reservationOfB, Command[] secretly)
    {
        await using var town = await Town.StartAsync(Town.Sqlite());
        var room = await (await PlanAsync(town.Grains, students: 3, reservationOfB: reservationOfB)).OpenAsync();
        var head = await room.HeadAsync(A);
        var id = await room.TableAsync();
        var table = town.Grains.GetGrain<ISessionGrain>(id.Value);
        var inside = town.Grains.GetGrain<IDelegationGrain>(id.Value, "A", null);
        var atTable = await table.EnterAsync("A", null);
        var atHome = (await inside.EnterAsync(head, null))!.Value;
        var lobby = await room.ExerciseGrain.EnterAsync(head.ToString(), null);
        await room.ControlAsync(new AtEveryTable(new AdvancePhase("preparation")), Id(0, 10));
        await room.ActAsync(B, new Say(new Audience.WholeTable(), "Hello from B", null), Id(0, 11));
        foreach (var (i, command) in secretly.Index())
        {
            Assert.Null((await room.ActAsync(B, command, Id(0, 300 + i))).Refusal);
        }

        await room.ActAsync(A, new Propose(Package("1", "1"), [], "", null, null), Id(0, 12));
        var refused = await room.ActAsync(A, new Say(new Audience.Chosen([]), "", null), Id(0, 13));
        await room.ActAsync(C, new Say(new Audience.WholeTable(), "Hello from C", null), Id(0, 14));

        var received = new object[]
        {
            atTable, atHome, lobby, refused.Refusal!,
            await table.EnterAsync("A", new StreamPosition(atTable[0].Epoch, atTable[0].Seq)),
            (await inside.EnterAsync(head, new StreamPosition(atHome[0].Epoch, atHome[0].Seq)))!.Value,
            await room.ExerciseGrain.EnterAsync(head.ToString(), new StreamPosition(lobby[0].Epoch, lobby[0].Seq)),
        };
        var bytes = JsonSerializer.Serialize(received, Wire.Json);

        // What is random in every run, secrets or not: the activations' epochs, the tables' ids, and the scenario's name here.
        foreach (var random in new[] { atTable[0].Epoch.ToString(), atHome[0].Epoch.ToString(), lobby[0].Epoch.ToString(), id.ToString(), $"test-{reservationOfB}" })
        {
            bytes = bytes.Replace(random, "…", StringComparison.Ordinal);
        }

        // Proposal ids come from the table's id and the command's own: normalised by order of appearance.
        // Times are real times: two runs never share them. That there is one, and where, is compared.
        bytes = System.Text.RegularExpressions.Regex.Replace(bytes, "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+]00:00)", "time");
        return System.Text.RegularExpressions.Regex.Replace(bytes, "\"(proposal|id)\":\"[0-9a-f-]{32,36}\"", "\"$1\":\"…\"");
    }
}
