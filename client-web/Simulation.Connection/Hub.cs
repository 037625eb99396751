using Simulation.Domain;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Views;

namespace Simulation.Connection;

/// <summary>
/// What a browser may call on <c>/hub</c>. No call names an actor, a role or (but for control looking on) a delegation:
/// the server derives them from the signed-in person. Every call is answered with a value; refusals are values too.
/// A hub error <c>NotSaved</c> says that the silos can't be reached now: ask again, with the same command id.
/// </summary>
public interface ILiveHub
{
    /// <summary>Listen to an exercise: lobby, seats, debrief; control also gets all tables. Entering as another audience ends the one before.</summary>
    /// <param name="after">What is held of <see cref="StreamKind.Exercise"/>; null for a first load.</param>
    /// <param name="projector">For control only: hear what the hall may see, nothing else.</param>
    Task<Entry> EnterExercise(ExerciseId exercise, Position? after, bool projector);

    /// <summary>Listen to a table: a member gets the table as their delegation sees it and the inside of their delegation; control sees all of the table.</summary>
    /// <param name="lookingOn">For control only: see the table and the inside as this delegation does; null: all of the table.</param>
    /// <param name="table">What is held of <see cref="StreamKind.Table"/>.</param>
    /// <param name="inside">What is held of <see cref="StreamKind.Delegation"/>.</param>
    /// <param name="entering">As what, where a person may be several things.</param>
    Task<Entry> EnterTable(SessionId session, DelegationId? lookingOn, Position? table, Position? inside, Entering entering);

    /// <summary>Stop listening to a table.</summary>
    Task LeaveTable(SessionId session);

    /// <summary>
    /// Say which clauses of working papers one has open to write in, as a member who has entered the table; empty: none. Those who may see the
    /// paper are shown it. Kept nowhere, and forgotten when the connection ends or when it isn't said again within half a minute.
    /// </summary>
    /// <returns>Null: shown; else why not.</returns>
    Task<Refusal?> ShowWriting(SessionId session, ImmutableArray<WritingPlace> places);

    /// <summary>Act at a table. The same command id takes effect once, however often it is sent, and is answered the same.</summary>
    Task<Receipt> ActAtTable(SessionId session, Guid commandId, Command command);

    /// <summary>Act on the exercise: join, wishes, seats, opening, everything at once, debrief, questionnaire.</summary>
    Task<Receipt> ActInExercise(ExerciseId exercise, Guid commandId, Command command);
}

/// <summary>What the server pushes.</summary>
public interface ILiveClient
{
    /// <param name="source">The session's id (table), <c>session/delegation</c> (inside) or the exercise's id.</param>
    Task Receive(string source, Frame frame);

    /// <summary>The person's seat changed or ended: enter again (what was held is void).</summary>
    Task SeatChanged(SessionId session);
}

/// <summary>As what a table is entered.</summary>
public enum Entering
{
    /// <summary>As who one is: a member of a delegation, or control.</summary>
    AsSeated = 0,
    /// <summary>For control only: to hear what the hall may see, nothing else.</summary>
    AsProjector = 1,
    /// <summary>For whom control has given the chair of a committee, and for control.</summary>
    AsChair = 2,
}

/// <summary>How far a browser has come in one stream.</summary>
public sealed record Position(Guid Epoch, long Seq);

/// <summary>The answer to entering: the frames missed, or snapshots; or why not.</summary>
public sealed record Entry(ImmutableArray<SourcedFrame> Frames, Refusal? Refusal);

public sealed record SourcedFrame(string Source, Frame Frame);

/// <summary>The durable answer to a command.</summary>
/// <param name="Refusal">Null: it was accepted (and is on disk); what it changed arrives as frames.</param>
public sealed record Receipt(Guid CommandId, Refusal? Refusal);
