using Simulation.Connection;
using Simulation.Domain.Drafting.Papers;
using Simulation.Web.Tests.Api;

namespace Simulation.Web.Tests.Live;

/// <summary>Who writes where, from one browser to the others.</summary>
public sealed class WritingTests(CommitteeHost host) : IClassFixture<CommitteeHost>
{
    [Fact]
    public async Task Who_sees_the_paper_sees_who_writes_in_it_until_the_connection_ends()
    {
        await using var control = await host.ConnectionAsync(host.Instructor);
        await using var other = await host.ConnectionAsync(host.Other);
        Assert.Null(await control.EnterTableAsync(host.Table));
        Assert.Null(await other.EnterTableAsync(host.Table));
        await using (var student = await host.ConnectionAsync(host.Student))
        {
            Assert.Null(await student.EnterTableAsync(host.Table));
            var paper = student.Table(host.Table)!.Get<DraftsSlice>()!.Drafts.Single(d => d.Id.Value == host.Paper);
            var place = new WritingPlace(paper.Id, paper.Text.Operative[0].Id, false);
            await student.ShowWritingAsync(host.Table, [place]);
            await Until.TrueAsync(() => Writers(control) is [var writer] && writer.Person == host.Student && writer.Place == place);
            await Until.TrueAsync(() => Writers(student).Length == 1);
            Assert.Empty(Writers(other));

            await student.ShowWritingAsync(host.Table, []);
            await Until.TrueAsync(() => Writers(control).IsEmpty);
            await student.ShowWritingAsync(host.Table, [place]);
            await Until.TrueAsync(() => Writers(control).Length == 1);
        }

        await Until.TrueAsync(() => Writers(control).IsEmpty);
        Assert.Empty(Writers(other));
    }

    private ImmutableArray<Writer> Writers(LiveConnection live) => live.Table(host.Table)?.Get<WritersSlice>()?.Writers ?? [];
}
