using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Delegations;

namespace Simulation.Web.Tests.Live;

/// <summary>Functions inside a delegation, given from the control room over the live connection.</summary>
public sealed class ControlTests(ClassHost host) : IClassFixture<ClassHost>
{
    [Fact]
    public async Task Control_gives_a_function_to_a_member_and_nobody_is_left_without_a_head()
    {
        await using var control = await host.LinkAsync(host.Instructor);
        Assert.Equal(RefusalCode.LastBindingMember, (await GiveAsync(control, host.Student, "adviser")).Refusal?.Code);
        Assert.Equal(RefusalCode.NoSuchFunction, (await GiveAsync(control, host.Student, "king")).Refusal?.Code);
        Assert.Equal(RefusalCode.NotAMember, (await GiveAsync(control, host.Outsider, "head")).Refusal?.Code);
        Assert.Null((await GiveAsync(control, host.Student, "head")).Refusal);
    }

    [Fact]
    public async Task What_is_inside_a_delegation_is_not_done_for_it_by_control()
    {
        await using var control = await host.LinkAsync(host.Instructor);
        Assert.Equal(RefusalCode.NotAllowed, (await control.ActAtTable(host.Table, Guid.NewGuid(), new SayInside("As if from inside.", null, null))).Refusal?.Code);
    }

    [Fact]
    public async Task Others_do_not_give_functions()
    {
        await using var other = await host.LinkAsync(host.Other);
        Assert.Equal(RefusalCode.NotAMember, (await GiveAsync(other, host.Student, "adviser")).Refusal?.Code);
        await using var neighbour = await host.LinkAsync(host.Neighbour);
        Assert.Equal(RefusalCode.NotFound, (await GiveAsync(neighbour, host.Student, "adviser")).Refusal?.Code);
        await using var outsider = await host.LinkAsync(host.Outsider);
        Assert.Equal(RefusalCode.NotFound, (await GiveAsync(outsider, host.Student, "adviser")).Refusal?.Code);
    }

    private Task<Receipt> GiveAsync(SignalRLink link, PersonId member, string function) =>
        link.ActAtTable(host.Table, Guid.NewGuid(), new GiveFunction(member, function));
}
