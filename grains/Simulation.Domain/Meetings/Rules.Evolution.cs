using System.Diagnostics;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Meetings;

public static partial class MeetingRules
{
    internal static MeetingState Evolve(MeetingState state, MeetingEvent @event) => @event switch
    {
        MeetingOpened e => state with
        {
            Number = e.Number,
            Stage = MeetingStage.Open,
            Since = e.At,
            Until = null,
            RollOpen = false,
        },
        RollCalled e => state with
        {
            Stage = state.Stage is MeetingStage.Scheduled or MeetingStage.Adjourned ? MeetingStage.QuorumCall : state.Stage,
            Since = state.Stage is MeetingStage.Scheduled or MeetingStage.Adjourned ? e.At : state.Since,
            RollOpen = true,
            RollTaken = true,
            Attendance = state.Attendance.Clear(),
        },
        AttendanceMarked e => state with { Attendance = state.Attendance.SetItem(e.Delegation.Value ?? "", e.Attendance) },
        RollAnswered e => state with { Attendance = state.Attendance.SetItem(e.Delegation.Value ?? "", e.Attendance) },
        RollConcluded => state with { RollOpen = false },
        DebateOpened e => state with
        {
            Proceedings = e.Item is null ? Proceedings.GeneralDebate : Proceedings.ItemDebate,
            Item = e.Item,
            Items = e.Item is null ? state.Items : state.Items.SetItem(e.Item, ItemStatus.UnderDebate),
        },
        DebateClosed e => state with
        {
            Proceedings = e.Item is null ? Proceedings.Opening : Proceedings.BeforeVoting,
            Items = e.Item is null ? state.Items : state.Items.SetItem(e.Item, ItemStatus.DebateClosed),
        },
        DebateAdjourned e => state with
        {
            Proceedings = Proceedings.Opening,
            Item = null,
            Items = e.Item is null ? state.Items : state.Items.SetItem(e.Item, ItemStatus.Adjourned),
        },
        ItemReferred e => state with
        {
            Proceedings = Proceedings.Opening,
            Item = null,
            Items = e.Item is null ? state.Items : state.Items.SetItem(e.Item, ItemStatus.Referred),
        },
        WentOnTo e => state with { Proceedings = e.To },
        ItemConcluded e => state with
        {
            Proceedings = Proceedings.Opening,
            Item = null,
            Items = e.Item is null ? state.Items : state.Items.SetItem(e.Item, ItemStatus.Concluded),
        },
        AgendaArranged e => state with { Agenda = e.Items },
        MeetingSuspended e => state with { Stage = MeetingStage.Suspended, Since = e.At, Until = e.Until },
        MeetingResumed e => state with { Stage = MeetingStage.Open, Since = e.At, Until = null },
        MeetingAdjourned e => state with { Stage = MeetingStage.Adjourned, Since = e.At, Until = e.Until, RollTaken = false, RollOpen = false, Caucus = null },
        MeetingsClosed e => state with { Stage = MeetingStage.Closed, Since = e.At, Until = null, Caucus = null, RollOpen = false },
        SpeechesLimited e => state with { SpeechSeconds = e.SpeechSeconds, SpeechesPerItem = e.SpeechesPerItem },
        CaucusBegan e => state with { Caucus = e.Caucus },
        CaucusExtended e => state with { Caucus = state.Caucus is { } c ? c with { EndsAt = e.EndsAt } : null },
        CaucusEnded => state with { Caucus = null },
        _ => throw new UnreachableException($"No evolution for {@event?.GetType().Name}"),
    };
}
