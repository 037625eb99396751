using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Scenarios;
using Simulation.Grains;
using Simulation.Library;

namespace Simulation.Web.Tests.Api;

/// <summary>The class as a committee: A has a working paper and has tabled a draft; the student without a seat presides.</summary>
public sealed class CommitteeHost : ClassHost
{
    public Guid Paper { get; private set; }

    public Guid Tabled { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await OkAsync(Grains.GetGrain<ISessionGrain>(Table.Value).ActAsync(new Seat.Control(Instructor), Guid.NewGuid(), new AppointPresidingOfficer(Outsider)));
        await OkAsync(ActAsync(new("A"), new StartWorkingPaper("port", "The Committee,\n\n1. Requests <script>alert(1)</script> peace;\n\n2. Decides to meet.")));
        await OkAsync(ActAsync(new("A"), new StartWorkingPaper("port", $"The Committee,\n\nDecides to wait for {Fence.Plant("a working paper of A", Student, Instructor, Administrator)}.")));
        var frames = await Grains.GetGrain<ISessionGrain>(Table.Value).EnterAsync("A", null);
        var drafts = frames.SelectMany(f => f.Slices).OfType<DraftsSlice>().Single().Drafts;
        (Tabled, Paper) = (drafts[0].Id.Value, drafts[1].Id.Value);
        await OkAsync(ActAsync(new("A"), new TableDraft(drafts[0].Id)));
    }

    protected override Scenario Played(Scenario scenario) => scenario with
    {
        Structure = scenario.Structure with
        {
            Phases = [new Phase("meeting", Localized.Same("Meeting"), PhaseKind.Meeting, 90, Phase.DefaultsOf(PhaseKind.Meeting))],
            Committee = new CommitteeStructure(
                Localized.Same("The Committee"),
                BuiltInLibrary.Rules("un-general-assembly-committee")!,
                [.. scenario.Structure.Delegations.Select(d => new CommitteeMember(d.Id, MemberStatus.Member, false, 1, null))],
                [new AgendaItem("port", "18", Localized.Same("Port"))]),
        },
    };
}
