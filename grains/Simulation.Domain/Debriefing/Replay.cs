using Simulation.Domain.Delegations;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;

namespace Simulation.Domain.Debriefing;

/// <summary>A table as one of its delegations saw it at a moment: the views of that seat, made again from the log.</summary>
/// <param name="Table">The table's slices for the seat; nobody's presence, which is not in the log.</param>
/// <param name="Inside">The delegation's own slices; empty where they are not opened to the reader. Never anybody's private notes but the reader's.</param>
public sealed record ReplayMoment(
    SessionId Session, DelegationId Seat, DateTimeOffset At, ImmutableArray<Slice> Table, ImmutableArray<Slice> Inside);

/// <summary>A log with the instants at which its events were written down: as many as events, not falling.</summary>
public sealed record TimedLog<TEvent>(ImmutableArray<TEvent> Events, ImmutableArray<DateTimeOffset> Times)
{
    /// <summary>What had happened until an instant, the instant itself included.</summary>
    public ImmutableArray<TEvent> Until(DateTimeOffset at) => Events[..Times.Count(t => t <= at)];
}

/// <summary>Folds logs to a moment.</summary>
public static class Replay
{
    /// <param name="reader">Must be allowed to look: <see cref="DebriefReader.MayLook"/>.</param>
    /// <param name="person">Who looks, for their own notes inside of their own delegation.</param>
    public static ReplayMoment Of(
        SessionId session, TimedLog<SessionEvent> table, TimedLog<DelegationEvent> inside, DelegationId seat, DateTimeOffset at, DebriefReader reader, PersonId person)
    {
        var happened = table.Until(at);
        var own = reader.IsOwn(session, seat);
        var seen = SessionView.Of(session, Session.Replay(happened), new TableAudience.Delegation(seat));
        var within = inside.Until(at).Aggregate(DelegationState.Initial, Delegation.Evolve);
        return new ReplayMoment(
            session,
            seat,
            at,
            [.. seen.Select(s => reader.Control || own ? s : AsOpened(s, reader)).OfType<Slice>()],
            [.. DelegationView.Of(within, own ? person : null).Where(s => reader.Control || own || IsOpened(s, reader))]);
    }

    /// <summary>Another delegation's slice as far as the case opens it; null: not at all.</summary>
    private static Slice? AsOpened(Slice slice, DebriefReader reader) => slice switch
    {
        MessagesSlice said => new MessagesSlice(0, [.. said.Messages.Where(m => reader.SeesMessage(m.Channel, m.Members))]),
        NoteStatusSlice or ReadMarksSlice => null,
        _ => slice,
    };

    private static bool IsOpened(Slice slice, DebriefReader reader) => slice switch
    {
        DelegationSlice => true,
        InstructionsSlice => reader.Opens(DebriefMaterial.Payoffs),
        InsideSlice => reader.Opens(DebriefMaterial.DelegationChannels),
        _ => false,
    };
}
