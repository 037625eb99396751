using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Exercises;
using Simulation.Grains;

namespace Simulation.Web.Tests.Assessment;

/// <summary>The web host with an exercise that two students have played to an agreement.</summary>
public sealed class MarkingHost : ClassHost
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var (a, b) = (new DelegationId("A"), new DelegationId("B"));
        await OkAsync(ActAsync(a, new Say(new Audience.WholeTable(), "What would you need to share the port?", null)));
        await OkAsync(ActAsync(a, new Propose(Package.Of([new("port", "shared")]), [], "Shared use", null, null)));
        var record = await Grains.GetGrain<ISessionGrain>(Table.Value).RecordAsync();
        await OkAsync(ActAsync(b, new AcceptProposal(record.Events.OfType<ProposalMade>().Single().Proposal)));
        await OkAsync(Grains.GetGrain<IExerciseGrain>(Exercise.Value).ActAsync(new ExerciseActor(Instructor, true), Guid.NewGuid(), new OpenDebrief()));
    }
}
