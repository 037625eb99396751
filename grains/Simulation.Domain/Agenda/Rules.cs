using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Agenda;

/// <summary>Phases and the clock. Only control and the platform move them.</summary>
public static class AgendaRules
{
    public const int MostMinutes = 1440;

    public static Decision<SessionEvent> Open(SessionState state, Seat seat, DecisionContext context)
    {
        if (seat is Seat.Member or Seat.Chair)
        {
            return RefusalCode.NotAllowed;
        }

        return state switch
        {
            { Plan: null } => RefusalCode.NotFound,
            { Stage: Stage.Closed } => RefusalCode.SessionClosed,
            { Stage: not Stage.Planned } => Decision.Accept<SessionEvent>(),
            _ => Decision.Accept<SessionEvent>(new SessionOpened(context.Now), Begin(state.Plan, 0, context.Now)),
        };
    }

    public static Decision<SessionEvent> Advance(SessionState state, Seat seat, AdvancePhase command, DecisionContext context)
    {
        if (seat is Seat.Member or Seat.Chair)
        {
            return RefusalCode.NotAllowed;
        }

        if (state.Plan is null || state.Phase is null)
        {
            return RefusalCode.SessionNotRunning;
        }

        // A second click names the phase that is already over.
        if (command.From is { } from && from != state.Phase.Id)
        {
            return Decision.Accept<SessionEvent>();
        }

        var next = Index(state.Stage) + 1;
        return next < state.Plan.Scenario.Phases.Length
            ? Decision.Accept<SessionEvent>(Begin(state.Plan, next, context.Now))
            : RefusalCode.NoNextPhase;
    }

    public static Decision<SessionEvent> Pause(SessionState state, Seat seat, DecisionContext context) => (seat, state.Stage) switch
    {
        (Seat.Member or Seat.Chair, _) => RefusalCode.NotAllowed,
        (_, Stage.Paused) => Decision.Accept<SessionEvent>(),
        (_, Stage.Running running) => Decision.Accept<SessionEvent>(new SessionPaused(Positive(running.EndsAt - context.Now), context.Now)),
        _ => RefusalCode.SessionNotRunning,
    };

    public static Decision<SessionEvent> Resume(SessionState state, Seat seat, DecisionContext context) => (seat, state.Stage) switch
    {
        (Seat.Member or Seat.Chair, _) => RefusalCode.NotAllowed,
        (_, Stage.Running) => Decision.Accept<SessionEvent>(),
        (_, Stage.Paused paused) => Decision.Accept<SessionEvent>(new SessionResumed(context.Now, context.Now + paused.Remaining)),
        _ => RefusalCode.NotPaused,
    };

    public static Decision<SessionEvent> Extend(SessionState state, Seat seat, ExtendPhase command, DecisionContext context)
    {
        if (seat is Seat.Member or Seat.Chair)
        {
            return RefusalCode.NotAllowed;
        }

        if (command.Minutes is 0 or < -MostMinutes or > MostMinutes)
        {
            return new Refusal(RefusalCode.MinutesOutOfRange, [(-MostMinutes).ToString(System.Globalization.CultureInfo.InvariantCulture), MostMinutes.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        }

        var left = state.Stage switch
        {
            Stage.Running running => Positive(running.EndsAt - context.Now),
            Stage.Paused paused => paused.Remaining,
            _ => (TimeSpan?)null,
        };
        if (left is not { } remaining)
        {
            return RefusalCode.SessionNotRunning;
        }

        // An overdue phase is extended from now; shortening never goes below zero.
        var by = TimeSpan.FromMinutes(command.Minutes);
        by = by < -remaining ? -remaining : by;
        var overdue = state.Stage is Stage.Running late && late.EndsAt < context.Now ? context.Now - late.EndsAt : TimeSpan.Zero;
        return Decision.Accept<SessionEvent>(new PhaseExtended(by + overdue, context.Now));
    }

    public static Decision<SessionEvent> Close(SessionState state, Seat seat, DecisionContext context) => (seat, state) switch
    {
        (Seat.Member or Seat.Chair, _) => RefusalCode.NotAllowed,
        (_, { Plan: null }) => RefusalCode.NotFound,
        (_, { Stage: Stage.Closed }) => Decision.Accept<SessionEvent>(),
        _ => Decision.Accept<SessionEvent>(new SessionClosed(context.Now)),
    };

    /// <summary>Phases whose time is up give way, one after the other, each at the instant it was due; the last one closes the session.</summary>
    public static IEnumerable<SessionEvent> Elapse(SessionState state, DecisionContext context)
    {
        if (state is not { Plan: { AdvancesByItself: true } plan, Stage: Stage.Running running })
        {
            yield break;
        }

        var (index, due) = (running.Phase, running.EndsAt);
        while (due <= context.Now)
        {
            if (++index == plan.Scenario.Phases.Length)
            {
                yield return new SessionClosed(due);
                yield break;
            }

            var begun = Begin(plan, index, due);
            due = begun.EndsAt;
            yield return begun;
        }
    }

    public static DateTimeOffset? Deadline(SessionState state) =>
        state is { Plan.AdvancesByItself: true, Stage: Stage.Running running } ? running.EndsAt : null;

    /// <summary>Whether the running phase allows this; null when it does.</summary>
    public static RefusalCode? WhyNot(SessionState state, Activity activity) => state.Stage switch
    {
        Stage.Closed => RefusalCode.SessionClosed,
        Stage.Running when state.Phase!.Allows.Contains(activity) => null,
        Stage.Running => RefusalCode.NotAllowedInThisPhase,
        _ => RefusalCode.SessionNotRunning,
    };

    internal static Stage Extended(Stage stage, PhaseExtended e) => stage switch
    {
        Stage.Running running => running with { EndsAt = running.EndsAt + e.By },
        Stage.Paused paused => paused with { Remaining = paused.Remaining + e.By },
        _ => stage,
    };

    internal static Stage Paused(Stage stage, SessionPaused e) =>
        stage is Stage.Running running ? new Stage.Paused(running.Phase, running.PhaseBegan, e.Remaining, e.At, running.Stood) : stage;

    internal static Stage Resumed(Stage stage, SessionResumed e) =>
        stage is Stage.Paused paused ? new Stage.Running(paused.Phase, paused.PhaseBegan, e.EndsAt, paused.Stood + (e.At - paused.Since)) : stage;

    private static int Index(Stage stage) => stage switch
    {
        Stage.Running running => running.Phase,
        Stage.Paused paused => paused.Phase,
        _ => -1,
    };

    private static PhaseBegan Begin(SessionPlanned plan, int index, DateTimeOffset at) =>
        new(index, at, at + TimeSpan.FromMinutes(plan.Scenario.Phases[index].Minutes));

    private static TimeSpan Positive(TimeSpan span) => span < TimeSpan.Zero ? TimeSpan.Zero : span;
}
