using System.Net;
using System.Security.Claims;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Security;

namespace Simulation.Web.Host.Pages.Join;

/// <summary>What stands behind the join page: which exercise a code opens, who may say they are whom.</summary>
internal sealed class JoinDesk(
    IGrainFactory grains, JoinCodes codes, Pins pins, Attendance attendance, Persons persons, Doorkeeper doorkeeper, Notices notices)
{
    private const string Door = "join";

    /// <summary>The exercise that a typed code opens. An unknown code and one whose exercise is over get the same answer.</summary>
    public async Task<(OpenDoor? Door, RefusalCode? Problem)> FindAsync(string typed, IPAddress? address)
    {
        if (!doorkeeper.MayTry(Door, address))
        {
            return (null, RefusalCode.TooFast);
        }

        if (JoinCode.Read(typed) is { } code
            && await codes.FindAsync(code) is { } exercise
            && await grains.GetGrain<IExerciseGrain>(exercise.Value).OverviewAsync() is { Stage: not ExerciseStage.Closed } overview)
        {
            return (new OpenDoor(code, overview, await PeopleAsync(overview)), null);
        }

        doorkeeper.Wrong(Door, address);
        return (null, RefusalCode.WrongCode);
    }

    public async Task<Person?> PersonAsync(ClaimsPrincipal user) => user.PersonId() is { } person ? await persons.FindAsync(person) : null;

    public string Notice(Language language) => notices.Joining.In(language);

    /// <summary>Takes a name from the list. Null: somebody took it before; then the PIN is asked for.</summary>
    public async Task<Welcome?> TakeAsync(OpenDoor door, NameOnTheList name)
    {
        if (door.Overview.Locked && !door.IsParticipant(name.Id))
        {
            return new Welcome(null, null, new Refusal(RefusalCode.LobbyLocked));
        }

        if (await pins.TakeAsync(name.Id) is not { } pin)
        {
            return null;
        }

        if (await JoinAsync(door, name.Id) is { } refusal)
        {
            await pins.FreeAsync(name.Id);
            return new Welcome(null, null, refusal);
        }

        return new Welcome(await persons.FindAsync(name.Id), pin, null);
    }

    /// <summary>Lets somebody in whose name is not on the list, where the instructor allows it.</summary>
    public async Task<Welcome> VisitAsync(OpenDoor door, string typed, Language language)
    {
        var name = string.Join(' ', typed.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length is < 2 or > Persons.LongestName)
        {
            return new Welcome(null, null, new Refusal(RefusalCode.Malformed));
        }

        if (!door.Overview.Plan.GuestsAllowed)
        {
            return new Welcome(null, null, new Refusal(RefusalCode.GuestsNotAllowed));
        }

        if (door.People.Any(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            return new Welcome(null, null, new Refusal(RefusalCode.NameTaken));
        }

        // Asked before a person is made, so that knocking at a locked door leaves nothing behind.
        if (door.Overview.Locked)
        {
            return new Welcome(null, null, new Refusal(RefusalCode.LobbyLocked));
        }

        var person = await persons.AddAsync(name, language);
        if (await JoinAsync(door, person, guest: true) is { } refusal)
        {
            return new Welcome(null, null, refusal);
        }

        return new Welcome(new Person(person, name, language), await pins.TakeAsync(person), null);
    }

    /// <summary>Lets somebody in again on another device.</summary>
    public async Task<Refusal?> ReturnAsync(OpenDoor door, NameOnTheList name, string pin, IPAddress? address)
    {
        if (!doorkeeper.MayTry(Door, address))
        {
            return new Refusal(RefusalCode.TooFast);
        }

        if (await pins.CheckAsync(name.Id, pin) is { } refusal)
        {
            doorkeeper.Wrong(Door, address);
            return refusal;
        }

        return await JoinAsync(door, name.Id);
    }

    /// <summary>Brings a person of the list into the exercise; who is in already stays in.</summary>
    public async Task<Refusal?> JoinAsync(OpenDoor door, PersonId person, bool guest = false)
    {
        var exercise = door.Overview.Exercise;
        if (!door.IsParticipant(person))
        {
            var answer = await grains.GetGrain<IExerciseGrain>(exercise.Value)
                .ActAsync(new ExerciseActor(person, Control: false), Guid.NewGuid(), new JoinExercise(guest));
            if (answer.Refusal is { } refusal)
            {
                return refusal;
            }
        }

        await attendance.CameAsync(exercise, person);
        return null;
    }

    /// <summary>Undoes a name taken by mistake: it is free again, and its seat if play has not begun.</summary>
    public async Task GiveBackAsync(OpenDoor door, PersonId person)
    {
        var exercise = door.Overview.Exercise;
        if (door.Overview.Stage == ExerciseStage.Lobby)
        {
            await grains.GetGrain<IExerciseGrain>(exercise.Value)
                .ActAsync(new ExerciseActor(person, Control: true), Guid.NewGuid(), new RemoveParticipant(person));
        }

        await attendance.ForgetAsync(exercise, person);
        await pins.FreeAsync(person);
    }

    /// <summary>Where somebody who has joined goes now: the lobby, their desk, or the debrief.</summary>
    public async Task<string> DoorAsync(OpenDoor door, PersonId person)
    {
        var exercise = door.Overview.Exercise;
        return door.Overview.Stage switch
        {
            ExerciseStage.Running when await grains.GetGrain<IExerciseGrain>(exercise.Value).SeatOfAsync(person) is { } seat => $"/t/{seat.Session}",
            ExerciseStage.Debrief or ExerciseStage.Closed => $"/x/{exercise}/debrief",
            _ => $"/x/{exercise}/lobby",
        };
    }

    /// <summary>The roster, and those who have come as guests (so that they can come back), by name.</summary>
    private async Task<ImmutableArray<NameOnTheList>> PeopleAsync(ExerciseOverview overview)
    {
        var course = await grains.GetGrain<ICourseGrain>(overview.Plan.Course.Value).GetAsync();
        ImmutableArray<PersonId> ids = [.. (course?.Roster ?? []).Select(r => r.Person).Union(overview.Participants.Select(p => p.Person))];
        var taken = await pins.TakenAsync(ids);
        return
        [
            .. (await persons.FindAsync(ids))
                .Select(p => new NameOnTheList(p.Id, p.Name, taken.Contains(p.Id)))
                .OrderBy(p => p.Name, StringComparer.Create(Language.Kk.Culture(), ignoreCase: true)),
        ];
    }
}

/// <summary>An exercise that a code opens.</summary>
/// <param name="Code">As it is kept, not as it was typed.</param>
internal sealed record OpenDoor(string Code, ExerciseOverview Overview, ImmutableArray<NameOnTheList> People)
{
    public bool Knows(PersonId person) => People.Any(p => p.Id == person);

    public bool IsParticipant(PersonId person) => Overview.Participants.Any(p => p.Person == person);

    public NameOnTheList? Find(string? id) => Guid.TryParse(id, out var person) ? People.FirstOrDefault(p => p.Id == new PersonId(person)) : null;
}

/// <param name="Taken">Has a PIN: asked for on every other device.</param>
internal sealed record NameOnTheList(PersonId Id, string Name, bool Taken);

/// <summary>Somebody has come in, or not.</summary>
/// <param name="Pin">Shown once.</param>
internal sealed record Welcome(Person? Person, string? Pin, Refusal? Refusal);
