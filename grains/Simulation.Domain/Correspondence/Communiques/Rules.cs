using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Correspondence.Communiques;

/// <summary>Public statements: signed by consent, numbered when published, corrected but never taken back. That the member may bind is the delegation's to check.</summary>
public static class CommuniqueRules
{
    public static Decision<SessionEvent> Issue(SessionState state, Seat.Member member, IssueCommunique command, DecisionContext context)
    {
        if (WhyNotNow(state) is { } closed)
        {
            return closed;
        }

        var text = Texts.Clean(command.Text);
        if (Texts.WhyNot(text, Texts.LongestMessage, mayBeEmpty: false) is { } refusal)
        {
            return refusal;
        }

        if (!command.With.All(state.Has))
        {
            return RefusalCode.NoSuchDelegation;
        }

        var communiques = state.Committee!.Correspondence.Communiques;
        var corrected = command.Corrects is { } id ? communiques.Find(id) : null;
        if (command.Corrects is not null)
        {
            if (corrected is not { Status: CommuniqueStatus.Published })
            {
                return RefusalCode.NoSuchCommunique;
            }

            if (!corrected.Signatories.Contains(member.Delegation))
            {
                return RefusalCode.NotASignatory;
            }

            if (communiques.CorrectionOf(corrected.Id) is not null)
            {
                return RefusalCode.AlreadyCorrected;
            }
        }

        ImmutableArray<DelegationId> with = [.. (corrected?.Signatories ?? []).Concat(command.With).Where(d => d != member.Delegation).Distinct()];
        var prepared = new CommuniquePrepared(
            new CommuniqueId(context.NewId), member.Delegation, text, with, command.Corrects, member.Person, context.Now);
        return with.IsEmpty
            ? Decision.Accept<SessionEvent>(prepared, Published(communiques, prepared.Communique, context))
            : Decision.Accept<SessionEvent>(prepared);
    }

    public static Decision<SessionEvent> Sign(SessionState state, Seat.Member member, SignCommunique command, DecisionContext context)
    {
        if (Asked(state, member, command.Communique, out var communique) is { } code)
        {
            return code;
        }

        if (communique.HaveSigned.Contains(member.Delegation))
        {
            return Decision.Accept<SessionEvent>();
        }

        if (communique.Status != CommuniqueStatus.Prepared)
        {
            return RefusalCode.CommuniqueNotOpen;
        }

        var signed = new CommuniqueSigned(communique.Id, member.Delegation, member.Person, context.Now);
        return communique.HaveSigned.Length + 1 == communique.With.Length
            ? Decision.Accept<SessionEvent>(signed, Published(state.Committee!.Correspondence.Communiques, communique.Id, context))
            : Decision.Accept<SessionEvent>(signed);
    }

    public static Decision<SessionEvent> Decline(SessionState state, Seat.Member member, DeclineCommunique command, DecisionContext context) =>
        Asked(state, member, command.Communique, out var communique) is { } code ? code
        : communique.Status == CommuniqueStatus.Declined ? Decision.Accept<SessionEvent>()
        : communique.Status != CommuniqueStatus.Prepared ? RefusalCode.CommuniqueNotOpen
        : Decision.Accept<SessionEvent>(new CommuniqueDeclined(communique.Id, member.Delegation, member.Person, context.Now));

    public static Decision<SessionEvent> Withdraw(SessionState state, Seat.Member member, WithdrawCommunique command, DecisionContext context) =>
        Seen(state, member, command.Communique, out var communique) is { } code ? code
        : communique.Delegation != member.Delegation ? RefusalCode.NotASignatory
        : communique.Status == CommuniqueStatus.Withdrawn ? Decision.Accept<SessionEvent>()
        : communique.Status != CommuniqueStatus.Prepared ? RefusalCode.CommuniqueNotOpen
        : Decision.Accept<SessionEvent>(new CommuniqueWithdrawn(communique.Id, member.Person, context.Now));

    /// <summary>Whether statements can be issued and signed now; null when they can.</summary>
    public static RefusalCode? WhyNotNow(SessionState state) => AgendaRules.WhyNot(state, Activity.Table);

    internal static CommuniquesState Evolve(CommuniquesState state, CommitteeEvent @event) => @event switch
    {
        CommuniquePrepared e => new(state.All.Add(
            new Communique(e.Communique, e.Delegation, e.Text, e.With, [], e.Corrects, CommuniqueStatus.Prepared, null, e.At))),
        CommuniqueSigned e => Change(state, e.Communique, c => c with { HaveSigned = c.HaveSigned.Add(e.Delegation) }),
        CommuniqueDeclined e => Change(state, e.Communique, c => c with { Status = CommuniqueStatus.Declined }),
        CommuniqueWithdrawn e => Change(state, e.Communique, c => c with { Status = CommuniqueStatus.Withdrawn }),
        CommuniquePublished e => Change(state, e.Communique, c => c with { Status = CommuniqueStatus.Published, Number = e.Number, At = e.At }),
        _ => state,
    };

    private static CommuniquePublished Published(CommuniquesState state, CommuniqueId id, DecisionContext context) =>
        new(id, state.All.Count(c => c.Number is not null) + 1, context.Now);

    private static CommuniquesState Change(CommuniquesState state, CommuniqueId id, Func<Communique, Communique> change) =>
        state.Find(id) is { } communique ? new(state.All.Replace(communique, change(communique))) : state;

    /// <summary>A statement that the delegation may not see does not exist for it.</summary>
    private static RefusalCode? Seen(SessionState state, Seat.Member member, CommuniqueId id, out Communique communique)
    {
        communique = state.Committee!.Correspondence.Communiques.Find(id)!;
        return WhyNotNow(state)
            ?? (communique?.IsSeenBy(new TableAudience.Delegation(member.Delegation)) == true ? null : RefusalCode.NoSuchCommunique);
    }

    private static RefusalCode? Asked(SessionState state, Seat.Member member, CommuniqueId id, out Communique communique) =>
        Seen(state, member, id, out communique) ?? (communique.With.Contains(member.Delegation) ? null : RefusalCode.NotASignatory);
}
