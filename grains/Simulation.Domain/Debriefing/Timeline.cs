using System.Text.Json.Serialization;
using Simulation.Domain.Agenda;
using Simulation.Domain.Assessment;
using Simulation.Domain.Correspondence.Injects;

namespace Simulation.Domain.Debriefing;

/// <summary>What a moment of a table is, for jumping to it.</summary>
public enum MarkKind
{
    /// <summary>The course of the session: a phase began, the clock stopped or went on, the table closed.</summary>
    Phase = 1,
    Offer = 2,
    Answer = 3,
    Agreement = 4,
    Message = 5,
    Vote = 6,
    Result = 7,
    Statement = 8,
    Speech = 9,
    Motion = 10,
    Inject = 11,
    Bloc = 12,
    Chair = 13,
    /// <summary>What an observer noted. Not of the log: a screen puts it among the log's marks for who may read it.</summary>
    Observation = 14,
}

/// <summary>The course of a session at a mark of kind <see cref="MarkKind.Phase"/>.</summary>
public enum CourseStep
{
    Began = 1,
    Paused = 2,
    Resumed = 3,
    Closed = 4,
}

/// <summary>A moment of a table that can be gone to.</summary>
/// <param name="Position">Of its event in the table's log, from 1: the version that the table then had; to a participant its place among what they see.</param>
/// <param name="At">When it was written down; the table can be seen as it was then.</param>
/// <param name="Entry">The message, proposal, vote or text; null for the course of the session and for injects.</param>
/// <param name="By">In whose name; null: the secretariat or the table.</param>
/// <param name="Members">Who saw it; empty: the whole table.</param>
/// <param name="Person">Who did it; null: it came about.</param>
/// <param name="Text">What was said or offered; empty for the course of the session.</param>
/// <param name="Step">For the course of the session only.</param>
/// <param name="Phase">The phase that began, by its place; else null.</param>
/// <param name="Answer">For answers only.</param>
public sealed record TimelineMark(
    int Position,
    DateTimeOffset At,
    MarkKind Kind,
    Guid? Entry,
    DelegationId? By,
    ImmutableArray<DelegationId> Members,
    PersonId? Person,
    string Text,
    CourseStep? Step = null,
    int? Phase = null,
    LogAnswer? Answer = null)
{
    [JsonIgnore]
    public bool IsToAll => Members.IsEmpty;
}

/// <summary>The moments of a table, as far as a reader may know of them.</summary>
public static class Timeline
{
    /// <param name="times">When each event was written down; as many as events, not falling.</param>
    /// <param name="language">Of the names of issues and options.</param>
    public static ImmutableArray<TimelineMark> Of(
        SessionId session, ImmutableArray<SessionEvent> events, ImmutableArray<DateTimeOffset> times, DebriefReader reader, Language language)
    {
        var marks = LogEntries.Placed(session, events, language)
            .Where(e => reader.Sees(session, events[e.Position], e.Entry))
            .Select(e => new TimelineMark(
                e.Position + 1, times[e.Position], KindOf(e.Entry.Reference.Kind), e.Entry.Reference.Entry, e.Entry.Delegation, e.Entry.Members, e.Entry.Reference.By, e.Entry.Reference.Quote, Answer: e.Entry.Answer));
        var course = events.Index().Select(e => Course(e.Item, e.Index + 1, times[e.Index], reader)).OfType<TimelineMark>();
        var seen = marks.Concat(course).OrderBy(m => m.Position);

        // How much the whole log holds would count what the reader may not know of.
        return reader.Control ? [.. seen] : [.. seen.Select((mark, i) => mark with { Position = i + 1 })];
    }

    private static TimelineMark? Course(SessionEvent happened, int position, DateTimeOffset at, DebriefReader reader)
    {
        TimelineMark Mark(CourseStep step, int? phase = null) => new(position, at, MarkKind.Phase, null, null, [], null, "", step, phase);

        return happened switch
        {
            PhaseBegan e => Mark(CourseStep.Began, e.Index),
            SessionPaused => Mark(CourseStep.Paused),
            SessionResumed => Mark(CourseStep.Resumed),
            SessionClosed => Mark(CourseStep.Closed),

            // Some injects went to some delegations only; who got one sees it in the replay.
            InjectReleased e when reader.Control => new(position, at, MarkKind.Inject, null, null, [], e.By, e.Inject),
            _ => null,
        };
    }

    /// <summary>The kind of log entry that such a mark tells of; null: of none.</summary>
    public static LogEntryKind? EntryKindOf(MarkKind kind)
    {
        var entries = Enum.GetValues<LogEntryKind>().Where(e => KindOf(e) == kind).ToList();
        return entries.Count == 0 ? null : entries[0];
    }

    public static MarkKind KindOf(LogEntryKind kind) => kind switch
    {
        LogEntryKind.Message => MarkKind.Message,
        LogEntryKind.Proposal => MarkKind.Offer,
        LogEntryKind.Answer => MarkKind.Answer,
        LogEntryKind.Agreement => MarkKind.Agreement,
        LogEntryKind.Vote => MarkKind.Vote,
        LogEntryKind.Result => MarkKind.Result,
        LogEntryKind.Speech => MarkKind.Speech,
        LogEntryKind.Motion => MarkKind.Motion,
        LogEntryKind.Bloc => MarkKind.Bloc,
        LogEntryKind.Chair => MarkKind.Chair,
        _ => MarkKind.Statement,
    };
}
