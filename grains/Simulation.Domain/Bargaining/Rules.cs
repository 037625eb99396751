using Simulation.Domain.Agenda;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Bargaining;

/// <summary>Proposals and how they become an agreement. That the member may bind is the delegation's to check; these rules are the table's.</summary>
public static class BargainingRules
{
    public static Decision<SessionEvent> Propose(SessionState state, Seat seat, Propose command, DecisionContext context)
    {
        if (seat is not Seat.Member member)
        {
            return RefusalCode.NotAllowed;
        }

        if ((AgendaRules.WhyNot(state, Activity.Propose) ?? WhyNotNow(state)) is { } closed)
        {
            return closed;
        }

        if (Missing(state.Plan!.Scenario, command.Package) is { } issue)
        {
            return new Refusal(RefusalCode.PackageIncomplete, [issue]);
        }

        if (state.Bargaining.Agreement is { } standing && standing.Package.Equals(command.Package))
        {
            return RefusalCode.PackageAlreadyAgreed;
        }

        ImmutableArray<DelegationId> to =
            [.. command.To.Where(d => d != member.Delegation).Distinct().OrderBy(d => d.Value, StringComparer.Ordinal)];
        if (!command.To.IsEmpty && to.IsEmpty)
        {
            return RefusalCode.ProposalNeedsAddressee;
        }

        if (!to.All(state.Has))
        {
            return RefusalCode.NoSuchDelegation;
        }

        // Addressing every other delegation one by one is addressing all.
        to = to.Length == state.Plan.Scenario.Delegations.Length - 1 ? [] : to;

        if (command.ExpiresInMinutes is < 1 or > AgendaRules.MostMinutes)
        {
            return new Refusal(RefusalCode.MinutesOutOfRange, ["1", "1440"]);
        }

        var note = Texts.Clean(command.Note);
        if (Texts.WhyNot(note, Texts.LongestNote, mayBeEmpty: true) is { } tooLong)
        {
            return tooLong;
        }

        if (command.Counters is { } countered && state.Bargaining.Find(countered)?.IsVisibleTo(member.Delegation) != true)
        {
            return RefusalCode.NoSuchProposal;
        }

        return Decision.Accept<SessionEvent>(new ProposalMade(
            new ProposalId(context.NewId),
            member.Delegation,
            member.Person,
            command.Package,
            to,
            note,
            command.ExpiresInMinutes is { } minutes ? context.Now + TimeSpan.FromMinutes(minutes) : null,
            command.Counters,
            context.Now));
    }

    public static Decision<SessionEvent> Accept(SessionState state, Seat seat, AcceptProposal command, DecisionContext context)
    {
        var (member, proposal, refusal) = Addressed(state, seat, command.Proposal, context);
        if (refusal is { } code)
        {
            return code;
        }

        if (proposal.Responses.GetValueOrDefault(member.Delegation.Value)?.Answer == ProposalAnswer.Accepted)
        {
            return Decision.Accept<SessionEvent>();
        }

        var accepted = new ProposalAccepted(proposal.Id, member.Delegation, member.Person, context.Now);
        var assenting = proposal.Assenting.Add(member.Delegation);
        var scenario = state.Plan!.Scenario;
        return scenario.Agreement.IsMet(assenting, scenario.Delegations)
            ? Decision.Accept<SessionEvent>(
                accepted,
                new AgreementReached(proposal.Id, proposal.Package, [.. assenting.OrderBy(d => d.Value, StringComparer.Ordinal)], context.Now))
            : Decision.Accept<SessionEvent>(accepted);
    }

    public static Decision<SessionEvent> Retract(SessionState state, Seat seat, RetractAcceptance command, DecisionContext context)
    {
        var (member, proposal, refusal) = Addressed(state, seat, command.Proposal, context);
        if (refusal is { } code)
        {
            return code;
        }

        return proposal.Responses.GetValueOrDefault(member.Delegation.Value)?.Answer == ProposalAnswer.Accepted
            ? Decision.Accept<SessionEvent>(new AcceptanceRetracted(proposal.Id, member.Delegation, member.Person, context.Now))
            : Decision.Accept<SessionEvent>();
    }

    public static Decision<SessionEvent> Reject(SessionState state, Seat seat, RejectProposal command, DecisionContext context)
    {
        var (member, proposal, refusal) = Addressed(state, seat, command.Proposal, context);
        if (refusal is { } code)
        {
            return code;
        }

        var reason = Texts.Clean(command.Reason);
        if (Texts.WhyNot(reason, Texts.LongestNote, mayBeEmpty: true) is { } tooLong)
        {
            return tooLong;
        }

        return proposal.Responses.GetValueOrDefault(member.Delegation.Value)?.Answer == ProposalAnswer.Rejected
            ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new ProposalRejected(proposal.Id, member.Delegation, member.Person, reason, context.Now));
    }

    public static Decision<SessionEvent> Withdraw(SessionState state, Seat seat, WithdrawProposal command, DecisionContext context)
    {
        if (seat is not Seat.Member member)
        {
            return RefusalCode.NotAllowed;
        }

        if (AgendaRules.WhyNot(state, Activity.Propose) is { } closed)
        {
            return closed;
        }

        // A proposal that is not shown to this delegation does not exist for it.
        return state.Bargaining.Find(command.Proposal) switch
        {
            { } p when !p.IsVisibleTo(member.Delegation) => RefusalCode.NoSuchProposal,
            null => RefusalCode.NoSuchProposal,
            { } p when p.Sponsor != member.Delegation => RefusalCode.NotTheSponsor,
            { Status: ProposalStatus.Withdrawn } => Decision.Accept<SessionEvent>(),
            { Status: not ProposalStatus.Open } => RefusalCode.ProposalNotOpen,
            { } p => Decision.Accept<SessionEvent>(new ProposalWithdrawn(p.Id, member.Person, context.Now)),
        };
    }

    public static IEnumerable<SessionEvent> Expire(SessionState state, DecisionContext context) =>
        state.Stage is Stage.Closed
            ? []
            : state.Bargaining.Proposals
                .Where(p => p.Status == ProposalStatus.Open && p.ExpiresAt <= context.Now)
                .Select(p => new ProposalExpired(p.Id, p.ExpiresAt!.Value));

    public static DateTimeOffset? Deadline(SessionState state) =>
        state.Stage is Stage.Closed
            ? null
            : state.Bargaining.Proposals.Where(p => p.Status == ProposalStatus.Open).Min(p => p.ExpiresAt);

    /// <summary>Whether an agreement may be sought now: none stands, or this is the post-settlement phase.</summary>
    public static RefusalCode? WhyNotNow(SessionState state) =>
        state.Bargaining.Agreement is not null && state.Phase?.Kind != PhaseKind.PostSettlement ? RefusalCode.AgreementStands : null;

    /// <summary>What a delegation may do with a proposal now.</summary>
    public static Views.ProposalMay May(SessionState state, DelegationId delegation, Proposal proposal)
    {
        if (proposal.Status != ProposalStatus.Open || !proposal.IsVisibleTo(delegation) || WhyNotNow(state) is not null)
        {
            return Views.ProposalMay.Nothing;
        }

        var answering = AgendaRules.WhyNot(state, Activity.Answer) is null && proposal.IsAddressedTo(delegation);
        var proposing = AgendaRules.WhyNot(state, Activity.Propose) is null;
        var answer = proposal.Responses.GetValueOrDefault(delegation.Value)?.Answer;
        return new Views.ProposalMay(
            Accept: answering && answer != ProposalAnswer.Accepted,
            Retract: answering && answer == ProposalAnswer.Accepted,
            Reject: answering && answer != ProposalAnswer.Rejected,
            Counter: proposing && proposal.IsAddressedTo(delegation),
            Withdraw: proposing && proposal.Sponsor == delegation);
    }

    /// <summary>The first issue that the package leaves open or settles at an unknown option, or the first unknown issue; null when it is whole.</summary>
    public static string? Missing(ScenarioStructure scenario, Package package) =>
        scenario.Issues.FirstOrDefault(i => !i.Options.Any(o => o.Id == package[i.Id]))?.Id
        ?? package.Choices.Keys.FirstOrDefault(k => !scenario.Issues.Any(i => i.Id == k));

    private static (Seat.Member Member, Proposal Proposal, RefusalCode? Refusal) Addressed(
        SessionState state, Seat seat, ProposalId id, DecisionContext context)
    {
        if (seat is not Seat.Member member)
        {
            return (null!, null!, RefusalCode.NotAllowed);
        }

        if (AgendaRules.WhyNot(state, Activity.Answer) is { } closed)
        {
            return (member, null!, closed);
        }

        return state.Bargaining.Find(id) switch
        {
            { } p when !p.IsVisibleTo(member.Delegation) => (member, p, RefusalCode.NoSuchProposal),
            null => (member, null!, RefusalCode.NoSuchProposal),
            { } p when p.Sponsor == member.Delegation => (member, p, RefusalCode.NotAnAddressee),
            { } p when p.Status != ProposalStatus.Open || p.ExpiresAt <= context.Now => (member, p, RefusalCode.ProposalNotOpen),
            { } p => (member, p, WhyNotNow(state)),
        };
    }
}
