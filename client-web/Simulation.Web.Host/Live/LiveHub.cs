using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Delegations;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Exercises;
using Simulation.Grains;

namespace Simulation.Web.Host.Live;

/// <summary>
/// Carries calls from browsers to grains. It says who the person is and which seat is theirs, forwards, and nothing else.
/// No call takes an actor or a role.
/// </summary>
[Authorize]
internal sealed class LiveHub(IGrainFactory grains, LiveRelay relay, ILiveAccess access) : Hub<ILiveClient>, ILiveHub
{
    private PersonId Person => access.PersonOf(Context.User!) ?? throw new HubException(nameof(RefusalCode.NotAllowed));

    public override async Task OnConnectedAsync()
    {
        relay.Connect(Context);
        await base.OnConnectedAsync();
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        foreach (var session in Context.Items.Keys.OfType<SessionId>())
        {
            StopWriting(session);
        }

        await relay.DisconnectAsync(Context.ConnectionId);
        await base.OnDisconnectedAsync(exception);
    }

    public async Task<Entry> EnterExercise(ExerciseId exercise, Position? after, bool projector)
    {
        var control = await access.MayControlAsync(Context.User!, exercise);
        var grain = grains.GetGrain<IExerciseGrain>(exercise.Value);
        var isParticipant = !control && (await grain.OverviewAsync())?.Participants.Any(p => p.Person == Person) == true;
        if (!control && !isParticipant)
        {
            return Refused(RefusalCode.NotFound);
        }

        var audience = control ? projector ? TableAudiences.Projector : TableAudiences.Control : Person.ToString();
        await relay.EnterExerciseAsync(Context.ConnectionId, exercise, audience, isParticipant ? Person : null);
        return Entered(exercise.ToString(), await grain.EnterAsync(audience, Held(after)));
    }

    public async Task<Entry> EnterTable(SessionId session, DelegationId? lookingOn, Position? table, Position? inside, Entering entering)
    {
        var grain = grains.GetGrain<ISessionGrain>(session.Value);
        if (await grain.ExerciseAsync() is not { } exercise)
        {
            return Refused(RefusalCode.NotFound);
        }

        var control = await access.MayControlAsync(Context.User!, exercise);
        if (entering == Entering.AsChair)
        {
            return control ? await EnterAsStaffAsync(session, TableAudiences.Chair, null, table, null)
                : await grain.MayPresideAsync(Person) ? await EnterAsChairAsync(session, exercise, table)
                : Refused(RefusalCode.NotFound);
        }

        if (!control)
        {
            return await EnterAsMemberAsync(session, exercise, table, inside);
        }

        return entering == Entering.AsProjector
            ? await EnterAsStaffAsync(session, TableAudiences.Projector, null, table, null)
            : await EnterAsStaffAsync(session, lookingOn?.Value ?? TableAudiences.Control, lookingOn, table, inside);
    }

    public Task LeaveTable(SessionId session)
    {
        StopWriting(session);
        return relay.LeaveAsync(Context.ConnectionId, session);
    }

    public async Task<Refusal?> ShowWriting(SessionId session, ImmutableArray<WritingPlace> places)
    {
        if (places.IsDefault || places.Length > WhoWrites.MostPlaces || places.Any(p => p is null || p.Clause.Value is null))
        {
            return new Refusal(RefusalCode.Malformed);
        }

        // Who has not entered as a member has no clause open; whether they still are one, the delegation says.
        return Context.Items.TryGetValue(session, out var known) && known is DelegationId delegation
            ? await Delegation(session, delegation).WriteAsync(Person, Context.ConnectionId, places)
            : new Refusal(RefusalCode.NotFound);
    }

    public async Task<Receipt> ActAtTable(SessionId session, Guid commandId, Command command)
    {
        if (!CommandShape.IsWhole(command))
        {
            return new Receipt(commandId, new Refusal(RefusalCode.Malformed));
        }

        // The chair is no delegation's; the session knows whom control has put there.
        if (command is ChairCommand forChair)
        {
            return await ActAsChairAsync(session, commandId, forChair);
        }

        // The seat known from entering saves two calls; the delegation checks membership again by itself.
        if (Context.Items.TryGetValue(session, out var known) && known is DelegationId delegation
            && await ActAsMemberAsync(session, delegation, commandId, command) is { Refusal: not { Code: RefusalCode.NotAMember } } receipt)
        {
            return receipt;
        }

        var grain = grains.GetGrain<ISessionGrain>(session.Value);
        if (await grain.ExerciseAsync() is not { } exercise)
        {
            return new Receipt(commandId, new Refusal(RefusalCode.NotFound));
        }

        if (await SeatAsync(session, exercise) is { } seat)
        {
            return await ActAsMemberAsync(session, seat.Delegation, commandId, command);
        }

        if (!await access.MayControlAsync(Context.User!, exercise))
        {
            return new Receipt(commandId, new Refusal(RefusalCode.NotFound));
        }

        return command switch
        {
            SessionCommand act => Receipt(commandId, await grain.ActAsync(new Seat.Control(Person), commandId, act)),
            GiveFunction give => await GiveAsControlAsync(session, exercise, commandId, give),
            InsideDelegation { Command: DelegationCommand inside, Delegation: var whose } =>
                Receipt(commandId, await grains.GetGrain<IDelegationGrain>(session.Value, whose.Value, null).ControlAsync(Person, commandId, inside)),
            _ => new Receipt(commandId, new Refusal(RefusalCode.NotAllowed)),
        };
    }

    public async Task<Receipt> ActInExercise(ExerciseId exercise, Guid commandId, Command command)
    {
        if (!CommandShape.IsWhole(command))
        {
            return new Receipt(commandId, new Refusal(RefusalCode.Malformed));
        }

        // Joining goes through the join code and planning through the course: neither is taken from the live connection.
        if (command is JoinExercise or PlanExercise || command is not ExerciseCommand act)
        {
            return new Receipt(commandId, new Refusal(RefusalCode.NotAllowed));
        }

        var control = await access.MayControlAsync(Context.User!, exercise);
        var actor = new ExerciseActor(Person, control, !control && await access.MayAssessAsync(Context.User!, exercise));
        return Receipt(commandId, await grains.GetGrain<IExerciseGrain>(exercise.Value).ActAsync(actor, commandId, act));
    }

    private IDelegationGrain Delegation(SessionId session, DelegationId delegation) => grains.GetGrain<IDelegationGrain>(session.Value, delegation.Value, null);

    /// <summary>Nobody waits for it: where it does not arrive, what was said ends by itself.</summary>
    private void StopWriting(SessionId session)
    {
        if (Context.Items.TryGetValue(session, out var known) && known is DelegationId delegation && access.PersonOf(Context.User!) is { } person)
        {
            Delegation(session, delegation).WriteAsync(person, Context.ConnectionId, []).Ignore();
        }
    }

    private static StreamPosition? Held(Position? position) => position is null ? null : new StreamPosition(position.Epoch, position.Seq);

    private static Receipt Receipt(Guid commandId, Answer answer) => new(commandId, answer.Refusal);

    private static Entry Refused(RefusalCode code) => new([], new Refusal(code));

    private static Entry Entered(string source, ImmutableArray<Domain.Views.Frame> frames) =>
        new([.. frames.Select(f => new SourcedFrame(source, f))], null);

    private async Task<Receipt> ActAsMemberAsync(SessionId session, DelegationId delegation, Guid commandId, Command command) =>
        Receipt(commandId, await grains.GetGrain<IDelegationGrain>(session.Value, delegation.Value, null).ActAsync(Person, commandId, command));

    private Task<SeatView?> SeatAsync(SessionId session, ExerciseId exercise) => SeatAsync(session, exercise, Person);

    private async Task<SeatView?> SeatAsync(SessionId session, ExerciseId exercise, PersonId person) =>
        await grains.GetGrain<IExerciseGrain>(exercise.Value).SeatOfAsync(person) is { } seat && seat.Session == session ? seat : null;

    /// <summary>The delegation is the one in which the member sits: the command needs to name no other.</summary>
    private async Task<Receipt> GiveAsControlAsync(SessionId session, ExerciseId exercise, Guid commandId, GiveFunction give) =>
        await SeatAsync(session, exercise, give.Member) is { } seat
            ? Receipt(commandId, await grains.GetGrain<IDelegationGrain>(session.Value, seat.Delegation.Value, null).ControlAsync(Person, commandId, give))
            : new Receipt(commandId, new Refusal(RefusalCode.NotAMember));

    private async Task<Receipt> ActAsChairAsync(SessionId session, Guid commandId, ChairCommand command)
    {
        var grain = grains.GetGrain<ISessionGrain>(session.Value);
        if (await grain.ExerciseAsync() is not { } exercise)
        {
            return new Receipt(commandId, new Refusal(RefusalCode.NotFound));
        }

        Seat seat = await access.MayControlAsync(Context.User!, exercise) ? new Seat.Control(Person) : new Seat.Chair(Person);
        return Receipt(commandId, await grain.ActAsync(seat, commandId, command));
    }

    private async Task<Entry> EnterAsMemberAsync(SessionId session, ExerciseId exercise, Position? table, Position? inside)
    {
        if (await SeatAsync(session, exercise) is not { } seat)
        {
            return Refused(RefusalCode.NotFound);
        }

        var delegation = grains.GetGrain<IDelegationGrain>(session.Value, seat.Delegation.Value, null);
        await relay.EnterTableAsync(Context.ConnectionId, session, seat.Delegation.Value, seat.Delegation, Person, Person.ToString());
        var own = await delegation.EnterAsync(Person, Held(inside));
        if (own is not { } frames)
        {
            await relay.LeaveAsync(Context.ConnectionId, session);
            return Refused(RefusalCode.NotFound);
        }

        Context.Items[session] = seat.Delegation;
        var shared = await grains.GetGrain<ISessionGrain>(session.Value).EnterAsync(seat.Delegation.Value, Held(table));
        return Both(session, seat.Delegation, shared, frames);
    }

    /// <summary>A person in the chair is present where they sit, and hears nothing of the inside of their delegation here.</summary>
    private async Task<Entry> EnterAsChairAsync(SessionId session, ExerciseId exercise, Position? table)
    {
        var seat = await SeatAsync(session, exercise);
        await relay.EnterTableAsync(Context.ConnectionId, session, TableAudiences.Chair, seat?.Delegation, Person, null);
        return Entered(session.ToString(), await grains.GetGrain<ISessionGrain>(session.Value).EnterAsync(TableAudiences.Chair, Held(table)));
    }

    private async Task<Entry> EnterAsStaffAsync(SessionId session, string audience, DelegationId? lookingOn, Position? table, Position? inside)
    {
        await relay.EnterTableAsync(Context.ConnectionId, session, audience, lookingOn, null, TableAudiences.Control);
        var shared = await grains.GetGrain<ISessionGrain>(session.Value).EnterAsync(audience, Held(table));
        if (lookingOn is not { } delegation)
        {
            return Entered(session.ToString(), shared);
        }

        var frames = await grains.GetGrain<IDelegationGrain>(session.Value, delegation.Value, null).EnterAsControlAsync(Held(inside));
        return Both(session, delegation, shared, frames);
    }

    private static Entry Both(
        SessionId session, DelegationId delegation, ImmutableArray<Domain.Views.Frame> shared, ImmutableArray<Domain.Views.Frame> own) =>
        new([
            .. shared.Select(f => new SourcedFrame(session.ToString(), f)),
            .. own.Select(f => new SourcedFrame($"{session}/{delegation.Value}", f)),
        ], null);
}
