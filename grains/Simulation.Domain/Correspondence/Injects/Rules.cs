using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Correspondence.Injects;

/// <summary>News that control releases into a committee, by hand or at its minute.</summary>
public static class InjectRules
{
    public static Decision<SessionEvent> Release(SessionState state, Seat seat, ReleaseInject command, DecisionContext context)
    {
        if (seat is not Seat.Control control)
        {
            return RefusalCode.NotAllowed;
        }

        if (state.Stage is Stage.Planned)
        {
            return RefusalCode.SessionNotRunning;
        }

        return Planned(state).All(i => i.Id != command.Inject) ? RefusalCode.NoSuchInject
            : state.Committee!.Correspondence.Injects.Find(command.Inject) is not null ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new InjectReleased(command.Inject, control.Person, context.Now));
    }

    public static Decision<SessionEvent> Automate(SessionState state, Seat seat, AutomateInjects command, DecisionContext context)
    {
        if (seat is not Seat.Control control)
        {
            return RefusalCode.NotAllowed;
        }

        var injects = state.Committee!.Correspondence.Injects;
        if (injects.Automatic == command.On)
        {
            return Decision.Accept<SessionEvent>();
        }

        // News that control has let pass is control's decision: it does not come down in a heap.
        return Decision.Accept<SessionEvent>(new InjectsAutomated(
            command.On,
            command.On
                ? [.. Planned(state).Where(i => i.Minute is not null && injects.Find(i.Id) is null && !(DueAt(state, i) <= context.Now) && !IsPast(state, i)).Select(i => i.Id)]
                : [],
            control.Person,
            context.Now));
    }

    /// <summary>What is due by itself, each at the instant it was due.</summary>
    public static IEnumerable<SessionEvent> Elapse(SessionState state, DecisionContext context) =>
        ComingUp(state).Where(c => c.Due <= context.Now).OrderBy(c => c.Due).Select(c => new InjectReleased(c.Inject.Id, null, c.Due));

    public static DateTimeOffset? Deadline(SessionState state)
    {
        var due = ComingUp(state).Select(c => c.Due).ToList();
        return due.Count == 0 ? null : due.Min();
    }

    /// <summary>When its minute comes, if the committee's clock runs on as it does; null while it stands, outside the meeting, and for news without a minute.</summary>
    public static DateTimeOffset? DueAt(SessionState state, Inject inject) =>
        state.Stage is Stage.Running running && state.Phase!.Kind == PhaseKind.Meeting && inject.Minute is { } minute
            ? running.PhaseBegan + running.Stood + TimeSpan.FromMinutes(Math.Max(0, minute - Before(state, running.Phase)))
            : null;

    /// <summary>Whether this audience receives it, once it is out.</summary>
    public static bool IsFor(Inject inject, TableAudience audience) => inject.To.IsEmpty || audience switch
    {
        TableAudience.Control => true,
        TableAudience.Delegation d => inject.To.Contains(d.Id),
        _ => false,
    };

    internal static ImmutableArray<Inject> Planned(SessionState state) => state.Plan?.Material?.Injects ?? [];

    internal static InjectsState Evolve(InjectsState state, CommitteeEvent @event) => @event switch
    {
        InjectReleased e => state with
        {
            Released = state.Released.Add(new Released(e.Inject, e.At)),
            Waiting = state.Waiting.Remove(e.Inject),
        },
        InjectsAutomated e => state with { Automatic = e.On, Waiting = e.Injects },
        _ => state,
    };

    private static IEnumerable<(Inject Inject, DateTimeOffset Due)> ComingUp(SessionState state)
    {
        if (state is not { Committee.Correspondence.Injects: { Waiting.IsEmpty: false } injects, Stage: Stage.Running running })
        {
            yield break;
        }

        foreach (var inject in Planned(state).Where(i => injects.Waiting.Contains(i.Id)))
        {
            // A meeting that ends by itself ends before what would have come later.
            if (DueAt(state, inject) is { } due && (!state.Plan!.AdvancesByItself || due <= running.EndsAt))
            {
                yield return (inject, due);
            }
        }
    }

    /// <summary>Minutes of the meeting that the plan puts before this phase: a scenario counts through all phases in which the committee meets.</summary>
    private static int Before(SessionState state, int phase) =>
        state.Plan!.Scenario.Phases.Take(phase).Where(p => p.Kind == PhaseKind.Meeting).Sum(p => p.Minutes);

    /// <summary>Whether its minute lies in a phase that is over.</summary>
    private static bool IsPast(SessionState state, Inject inject) => state.Stage switch
    {
        Stage.Running running => inject.Minute < Before(state, running.Phase),
        Stage.Paused paused => inject.Minute < Before(state, paused.Phase)
            || (state.Phase!.Kind == PhaseKind.Meeting && paused.PhaseBegan + paused.Stood + TimeSpan.FromMinutes(inject.Minute!.Value - Before(state, paused.Phase)) <= paused.Since),
        _ => false,
    };
}
