using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;

namespace Simulation.Domain;

/// <summary>For whom a table is shown.</summary>
public abstract record TableAudience
{
    private TableAudience() { }

    public sealed record Delegation(DelegationId Id) : TableAudience;

    /// <summary>Instructors: all of the table (what is inside a delegation is asked of the delegation).</summary>
    public sealed record Control : TableAudience;

    /// <summary>The presiding officer of a committee: what is public, and what is addressed to the chair.</summary>
    public sealed record Chair : TableAudience;

    /// <summary>The hall: agenda, clock and what is public in a committee. On what a table has agreed is its own affair until the debrief: others may be at the same case.</summary>
    public sealed record Projector : TableAudience;
}

/// <summary>
/// What a seat may see of a table: the only mapping from state to view. State is immutable, so a slice whose source is the same object as
/// before is the same slice.
/// </summary>
public static class SessionView
{
    /// <summary>All slices of an audience.</summary>
    public static ImmutableArray<Slice> Of(SessionId session, SessionState state, TableAudience audience) =>
        state.Plan is null ? [] : [.. Slices(session, null, state, audience)];

    /// <summary>The slices whose source changed; feeds carry only what is new.</summary>
    public static ImmutableArray<Slice> Changes(SessionId session, SessionState before, SessionState after, TableAudience audience) =>
        after.Plan is null ? [] : [.. Slices(session, before, after, audience)];

    public static AgreementView? Of(Agreement? agreement) =>
        agreement is null ? null : new(agreement.Proposal, agreement.Package, agreement.Assenting, agreement.At, agreement.Replaced);

    /// <summary>A message as its readers see it.</summary>
    public static MessageView Of(MessageSent m) => new(m.Message, m.Channel, m.Members, m.From, m.By, m.Text, m.About, m.At, m.Reference, m.ReplyTo);

    /// <summary>A proposal as a delegation sees it; as control does when null.</summary>
    public static ProposalView Of(SessionState state, Proposal p, DelegationId? reader) => new(
        p.Id,
        p.Sponsor,
        p.Package,
        p.To,
        p.Note,
        p.ExpiresAt,
        p.Counters is { } c && (reader is not { } r || state.Bargaining.Find(c)?.IsVisibleTo(r) == true) ? p.Counters : null,
        p.At,
        p.Status,
        [.. p.Responses.Select(x => new ResponseView(new DelegationId(x.Key), x.Value.Answer, x.Value.Reason, x.Value.At))],
        reader is { } delegation ? BargainingRules.May(state, delegation, p) : ProposalMay.Nothing);

    private static IEnumerable<Slice> Slices(SessionId session, SessionState? before, SessionState after, TableAudience audience)
    {
        var stageChanged = !Equals(before?.Stage, after.Stage) || before?.Plan is null;
        var bargainingChanged = !ReferenceEquals(before?.Bargaining, after.Bargaining);
        if (stageChanged)
        {
            yield return Agenda(session, after);
        }

        foreach (var slice in CommitteeView.Slices(before, after, audience))
        {
            yield return slice;
        }

        if (audience is TableAudience.Projector)
        {
            yield break;
        }

        if (stageChanged || !ReferenceEquals(before?.Bargaining.Agreement, after.Bargaining.Agreement))
        {
            yield return new AgreementSlice(Of(after.Bargaining.Agreement));
        }

        if (stageChanged || before?.Bargaining.Agreement is null != after.Bargaining.Agreement is null)
        {
            yield return May(after, audience);
        }

        if ((stageChanged || bargainingChanged) && Proposals(before, after, audience) is { } proposals)
        {
            yield return proposals;
        }

        if (Messages(before, after, audience) is { } messages)
        {
            yield return messages;
        }

        foreach (var slice in Notes(before, after, audience))
        {
            yield return slice;
        }
    }

    /// <summary>Where a table stands, which everybody sees. It has been planned.</summary>
    public static AgendaSlice Agenda(SessionId session, SessionState state)
    {
        var plan = state.Plan!;
        var blank = new AgendaSlice(session, plan.Exercise, plan.Table, plan.Scenario, StageName.Planned, null, null, null, null);
        return state.Stage switch
        {
            Stage.Running running => blank with { Stage = StageName.Running, Phase = running.Phase, PhaseBegan = running.PhaseBegan, EndsAt = running.EndsAt },
            Stage.Paused paused => blank with { Stage = StageName.Paused, Phase = paused.Phase, PhaseBegan = paused.PhaseBegan, Remaining = paused.Remaining },
            Stage.Closed => blank with { Stage = StageName.Closed },
            _ => blank,
        };
    }

    private static MaySlice May(SessionState state, TableAudience audience)
    {
        bool Allowed(Activity activity) => audience is TableAudience.Delegation && AgendaRules.WhyNot(state, activity) is null;
        var seeking = BargainingRules.WhyNotNow(state) is null;
        return new MaySlice(
            Allowed(Activity.Table),
            Allowed(Activity.Private),
            Allowed(Activity.Propose) && seeking,
            Allowed(Activity.Answer) && seeking,
            audience is TableAudience.Control);
    }

    /// <summary>Null when this audience sees the same as before: a change it may not see must not even be counted.</summary>
    private static ProposalsSlice? Proposals(SessionState? before, SessionState after, TableAudience audience)
    {
        var now = Visible(after, audience);
        if (before is { Plan: not null } && Visible(before, audience) is var then && then.Length == now.Length)
        {
            var same = true;
            for (var i = 0; i < now.Length && same; i++)
            {
                same = ReferenceEquals(then[i], now[i])
                    && (audience is not TableAudience.Delegation d
                        || BargainingRules.May(before, d.Id, then[i]) == BargainingRules.May(after, d.Id, now[i]));
            }

            if (same)
            {
                return null;
            }
        }

        var reader = (audience as TableAudience.Delegation)?.Id;
        return new ProposalsSlice([.. now.Select(p => Of(after, p, reader)).Select(p => audience is TableAudience.Chair ? ForChair(after, p) : p)]);
    }

    /// <summary>That an offer to all answers one that was made in private is not the chair's to know.</summary>
    private static ProposalView ForChair(SessionState state, ProposalView proposal) =>
        proposal.Counters is { } countered && state.Bargaining.Find(countered)?.IsToAll != true ? proposal with { Counters = null } : proposal;

    private static ImmutableArray<Proposal> Visible(SessionState state, TableAudience audience) => audience switch
    {
        TableAudience.Delegation d => [.. state.Bargaining.Proposals.Where(p => p.IsVisibleTo(d.Id))],
        TableAudience.Control => [.. state.Bargaining.Proposals],
        _ => [.. state.Bargaining.Proposals.Where(p => p.IsToAll)],
    };

    private static MessagesSlice? Messages(SessionState? before, SessionState after, TableAudience audience)
    {
        var known = before is { Plan: not null } ? before.Channels.Messages.Count : 0;
        if (before is { Plan: not null } && known == after.Channels.Messages.Count)
        {
            return null;
        }

        var fresh = after.Channels.Messages.Skip(known).Where(m => m.IsReadBy(audience)).Select(Of).ToImmutableArray();
        return before is { Plan: not null } && fresh.IsEmpty
            ? null
            : new MessagesSlice(before is { Plan: not null } ? before.Channels.ReadBy(audience) : 0, fresh);
    }

    private static IEnumerable<Slice> Notes(SessionState? before, SessionState after, TableAudience audience)
    {
        var fresh = before?.Plan is null;
        if (fresh || !ReferenceEquals(before!.Channels.Notes, after.Channels.Notes))
        {
            var notes = NotesOf(after, audience);
            if (fresh || !notes.SequenceEqual(NotesOf(before!, audience)))
            {
                yield return new NoteStatusSlice(notes);
            }
        }

        if (audience is TableAudience.Delegation { Id: var reader } && (fresh || !ReferenceEquals(before!.Channels.ReadIn(reader), after.Channels.ReadIn(reader))))
        {
            yield return new ReadMarksSlice([.. after.Channels.ReadIn(reader).Select(r => new ReadMark(new ChannelId(r.Key), r.Value))]);
        }
    }

    private static ImmutableArray<NoteStatusView> NotesOf(SessionState state, TableAudience audience) =>
    [
        .. state.Channels.Notes
            .Where(n => audience switch
            {
                TableAudience.Delegation d => n.From == d.Id,
                TableAudience.Chair => n.Channel.IsToChair,
                _ => true,
            })
            .Select(n => new NoteStatusView(n.Message, n.Status, n.Since)),
    ];
}
