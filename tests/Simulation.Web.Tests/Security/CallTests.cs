using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Delegations;
using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Exercises;
using Simulation.Domain.Meetings;
using Simulation.Domain.Observations;

namespace Simulation.Web.Tests.Security;

/// <summary>
/// Every method of the hub, called by everybody; commands by one of each kind, since which command is whose to give is the domain's matrix. A
/// method without a row fails.
/// </summary>
public sealed class CallTests(ClassHost host) : IClassFixture<ClassHost>
{
    private const string Control = "instructor administrator";
    private const string Seated = "student other";
    private const string Entered = Control + " " + Seated;
    private const string Everybody = Entered + " faculty neighbour outsider";

    /// <summary>An administrator is control of whatever there is: where there is nothing, they are shown nothing.</summary>
    private static readonly Dictionary<string, (string May, Func<ClassHost, ILiveHub, Task<Refusal?>> Call)> Rows = new()
    {
        ["EnterExercise"] = (Entered, async (h, hub) => (await hub.EnterExercise(h.Exercise, null, projector: false)).Refusal),
        ["EnterExercise as projector"] = (Entered, async (h, hub) => (await hub.EnterExercise(h.Exercise, null, projector: true)).Refusal),
        ["EnterExercise that does not exist"] = ("administrator", async (_, hub) => (await hub.EnterExercise(new ExerciseId(Guid.NewGuid()), null, projector: false)).Refusal),
        ["EnterTable"] = (Entered, async (h, hub) => (await hub.EnterTable(h.Table, null, null, null, Entering.AsSeated)).Refusal),
        ["EnterTable as projector"] = (Entered, async (h, hub) => (await hub.EnterTable(h.Table, null, null, null, Entering.AsProjector)).Refusal),
        ["EnterTable as chair"] = (Control, async (h, hub) => (await hub.EnterTable(h.Table, null, null, null, Entering.AsChair)).Refusal),
        ["EnterTable that does not exist"] = ("", async (_, hub) => (await hub.EnterTable(new SessionId(Guid.NewGuid()), null, null, null, Entering.AsSeated)).Refusal),
        ["LeaveTable"] = (Everybody, async (h, hub) => await hub.LeaveTable(h.Table).ContinueWith(_ => default(Refusal?), TaskScheduler.Default)),
        ["ShowWriting"] = (Seated, Writing()),
        ["ShowWriting, in a text that one does not see"] = ("", Writing(new WritingPlace(new DraftId(Guid.NewGuid()), new ClauseId("o1"), false))),
        ["ShowWriting, without having entered"] = ("", async (h, hub) => await hub.ShowWriting(h.Table, [])),
        ["ActAtTable, in a delegation's name"] = (Seated, Act(new Say(new Audience.WholeTable(), "hello", null))),
        ["ActAtTable, inside a delegation"] = (Seated, Act(new SayInside("hello", null, null))),
        ["ActAtTable, as control"] = (Control, Act(new Announce("hello"))),
        ["ActAtTable, inside a delegation as its capital"] = (Control, Act(new InsideDelegation(new DelegationId("A"), new InstructDelegation("hold on")))),
        ["ActAtTable, inside a delegation in its members' name"] = ("", Act(new InsideDelegation(new DelegationId("A"), new SayInside("as if from inside", null, null)))),
        ["ActAtTable, from the chair where there is none"] = ("", Act(new OpenMeeting())),
        ["ActAtTable, with what is not done at a table"] = ("", Act(new LockLobby(false))),
        ["ActInExercise, as a participant"] = ("", InExercise(new StateWishes([]))), // no wishes here, and the lobby is over
        ["ActInExercise, practising where nobody does"] = ("", InExercise(new PractiseAgain(false))),
        ["ActInExercise, as control"] = (Control, InExercise(new LockLobby(false))),
        ["ActInExercise, as an observer"] = (Control + " faculty", async (h, hub) =>
            (await hub.ActInExercise(h.Exercise, Guid.NewGuid(), new NoteObservation(h.Table, null, null, ObservedAbout.Table, "noted"))).Refusal),
        ["ActInExercise, joining without the code"] = ("", InExercise(new JoinExercise(false))),
        ["ActInExercise, with what is not done there"] = ("", InExercise(new Announce("hello"))),
    };

    public static TheoryData<string> Calls => [.. Rows.Keys];

    [Fact]
    public void Every_method_has_a_row() =>
        Assert.Equal(typeof(ILiveHub).GetMethods().Select(m => m.Name).Order(), Rows.Keys.Select(r => r.Split(' ', ',')[0]).Distinct().Order());

    [Theory, MemberData(nameof(Calls))]
    public async Task A_call_is_answered_to_whom_the_row_says(string call)
    {
        var people = new (string Who, PersonId Person)[]
        {
            ("instructor", host.Instructor), ("administrator", host.Administrator), ("faculty", host.SecondAssessor), ("neighbour", host.Neighbour),
            ("student", host.Student), ("other", host.Other), ("outsider", host.Outsider),
        };
        var (may, ask) = Rows[call];
        var wrong = new List<string>();
        foreach (var (who, person) in people)
        {
            await using var link = await host.LinkAsync(person);
            var refusal = await ask(host, link);
            if (refusal is null != may.Split(' ').Contains(who))
            {
                wrong.Add($"{who} was answered {refusal?.Code.ToString() ?? "yes"}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Nobody_is_connected_without_signing_in()
    {
        await using var stranger = new SignalRLink(new Uri(host.Server.BaseAddress, "hub"), options =>
        {
            options.HttpMessageHandlerFactory = _ => host.Server.CreateHandler();
            options.Transports = Microsoft.AspNetCore.Http.Connections.HttpTransportType.LongPolling;
        });
        await Assert.ThrowsAsync<LinkRefusedException>(() => stranger.StartAsync(TestContext.Current.CancellationToken));
    }

    private static Func<ClassHost, ILiveHub, Task<Refusal?>> Act(Command command) =>
        async (h, hub) => (await hub.ActAtTable(h.Table, Guid.NewGuid(), command)).Refusal;

    private static Func<ClassHost, ILiveHub, Task<Refusal?>> Writing(params ImmutableArray<WritingPlace> places) => async (h, hub) =>
    {
        await hub.EnterTable(h.Table, null, null, null, Entering.AsSeated);
        return await hub.ShowWriting(h.Table, places);
    };

    private static Func<ClassHost, ILiveHub, Task<Refusal?>> InExercise(Command command) =>
        async (h, hub) => (await hub.ActInExercise(h.Exercise, Guid.NewGuid(), command)).Refusal;
}
