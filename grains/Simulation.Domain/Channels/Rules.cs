using Simulation.Domain.Agenda;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Channels;

/// <summary>Who may say what to whom, when.</summary>
public static class ChannelRules
{
    public static Decision<SessionEvent> Say(SessionState state, Seat seat, Say command, DecisionContext context)
    {
        if (seat is not Seat.Member member)
        {
            return RefusalCode.NotAllowed;
        }

        var text = Texts.Clean(command.Text);
        if (Texts.WhyNot(text, Texts.LongestMessage, mayBeEmpty: false) is { } refusal)
        {
            return refusal;
        }

        switch (command.To)
        {
            case Audience.Secretariat:
                // A delegation can reach the secretariat at any time, also in a pause.
                return state.Stage is Stage.Closed
                    ? RefusalCode.SessionClosed
                    : Sent(state, member, ChannelId.Secretariat(member.Delegation), [member.Delegation], text, command.About, context);
            case Audience.WholeTable:
                return AgendaRules.WhyNot(state, Activity.Table) is { } closedTable
                    ? closedTable
                    : Sent(state, member, ChannelId.Table, [], text, command.About, context);
            case Audience.Chosen chosen:
                if (AgendaRules.WhyNot(state, Activity.Private) is { } closedChannel)
                {
                    return closedChannel;
                }

                ImmutableArray<DelegationId> members =
                    [.. chosen.Delegations.Append(member.Delegation).Distinct().OrderBy(d => d.Value, StringComparer.Ordinal)];
                if (members.Length < 2)
                {
                    return RefusalCode.ChannelNeedsOthers;
                }

                return members.All(state.Has)
                    ? Sent(state, member, ChannelId.Private(members), members, text, command.About, context)
                    : RefusalCode.NoSuchDelegation;
            default:
                return RefusalCode.Malformed;
        }
    }

    public static Decision<SessionEvent> Announce(SessionState state, Seat seat, Announce command, DecisionContext context) =>
        FromSecretariat(state, seat, ChannelId.Announcements, [], command.Text, context);

    public static Decision<SessionEvent> Answer(SessionState state, Seat seat, AnswerDelegation command, DecisionContext context) =>
        state.Has(command.Delegation)
            ? FromSecretariat(state, seat, ChannelId.Secretariat(command.Delegation), [command.Delegation], command.Text, context)
            : RefusalCode.NoSuchDelegation;

    private static Decision<SessionEvent> FromSecretariat(
        SessionState state, Seat seat, ChannelId channel, ImmutableArray<DelegationId> members, string written, DecisionContext context)
    {
        if (seat is not Seat.Control control)
        {
            return RefusalCode.NotAllowed;
        }

        if (state.Plan is null)
        {
            return RefusalCode.NotFound;
        }

        if (state.Stage is Stage.Closed)
        {
            return RefusalCode.SessionClosed;
        }

        var text = Texts.Clean(written);
        return Texts.WhyNot(text, Texts.LongestMessage, mayBeEmpty: false) is { } refusal
            ? refusal
            : Decision.Accept<SessionEvent>(new MessageSent(context.NewId, channel, members, null, control.Person, text, null, context.Now));
    }

    private static Decision<SessionEvent> Sent(
        SessionState state,
        Seat.Member member,
        ChannelId channel,
        ImmutableArray<DelegationId> members,
        string text,
        ProposalId? about,
        DecisionContext context)
    {
        // A reference must not tell a reader that a proposal exists which they may not see.
        if (about is { } id)
        {
            var readers = members.IsEmpty ? state.Plan!.Scenario.Delegations.Select(d => d.Id) : members;
            if (state.Bargaining.Find(id) is not { } proposal || !readers.All(proposal.IsVisibleTo))
            {
                return RefusalCode.NoSuchProposal;
            }
        }

        return Decision.Accept<SessionEvent>(
            new MessageSent(context.NewId, channel, members, member.Delegation, member.Person, text, about, context.Now));
    }
}
