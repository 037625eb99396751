using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Floor;

namespace Simulation.Domain.Meetings;

public static partial class MeetingRules
{
    /// <summary>Longest topic of a caucus, characters.</summary>
    public const int LongestTopic = 200;

    /// <summary>Why such a caucus can't be held; null: it can. Whether one is on already is for the caller to ask.</summary>
    internal static Refusal? WhyNotCaucus(SessionState state, CaucusKind kind, int minutes, int? speechSeconds)
    {
        if (Rules(state).Caucus is not { } caucus)
        {
            return OutOfOrder.By(Rules(state).Speaking.Source, RefusalCode.NotKnownHere);
        }

        if (minutes < 1 || minutes > caucus.LongestMinutes)
        {
            return OutOfOrder.By(caucus.Source, RefusalCode.CaucusTooLong, OutOfOrder.Number(caucus.LongestMinutes));
        }

        if (kind == CaucusKind.Unmoderated)
        {
            return null;
        }

        return speechSeconds is not { } seconds || seconds < ShortestSpeech || seconds > minutes * 60
            ? OutOfOrder.OutOfRange(caucus.Source, ShortestSpeech, minutes * 60)
            : caucus.WholeSpeeches && minutes * 60 % seconds != 0 ? OutOfOrder.By(caucus.Source, RefusalCode.SpeechesDoNotFit)
            : null;
    }

    /// <summary>What time alone brings about: a caucus ends.</summary>
    internal static IEnumerable<SessionEvent> Elapse(SessionState state, DecisionContext context) =>
        state is { Stage: Stage.Running, Committee.Meeting.Caucus: { } caucus } && caucus.EndsAt <= context.Now
            ? [.. FloorCleared(state, caucus.EndsAt), new CaucusEnded(caucus.EndsAt)]
            : [];

    internal static DateTimeOffset? Deadline(SessionState state) =>
        state.Stage is Stage.Running ? state.Committee?.Meeting.Caucus?.EndsAt : null;

    internal static IEnumerable<SessionEvent> Began(
        SessionState state, CaucusKind kind, int minutes, int? speechSeconds, string topic, DelegationId? by, DateTimeOffset at)
    {
        var caucus = new Caucus(kind, topic, kind == CaucusKind.Moderated ? speechSeconds : null, at, at.AddMinutes(minutes), by);
        return kind == CaucusKind.Moderated
            ? [.. FloorCleared(state, at), new CaucusBegan(caucus), new ListOpened(SpeakersList.Caucus, at)]
            : [.. FloorCleared(state, at), new CaucusBegan(caucus)];
    }
}
