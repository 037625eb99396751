using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Blocs;
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
                    : Sent(state, member, ChannelId.Secretariat(member.Delegation), [member.Delegation], text, command, context);
            case Audience.Chair:
                // Likewise the chair: a delegation must be able to say that something is wrong while nothing is in order.
                return state.Committee is null ? RefusalCode.NoSuchChannel
                    : state.Stage is Stage.Closed ? RefusalCode.SessionClosed
                    : Sent(state, member, ChannelId.Chair(member.Delegation), [member.Delegation], text, command, context);
            case Audience.Bloc bloc:
                return state.Committee is null ? RefusalCode.NoSuchBloc
                    : AgendaRules.WhyNot(state, Activity.Private) is { } closedBloc ? closedBloc
                    : SayToBloc(state, member, state.Committee.Correspondence.Blocs.Find(bloc.Id), text, command, context);
            case Audience.WholeTable:
                return AgendaRules.WhyNot(state, Activity.Table) is { } closedTable
                    ? closedTable
                    : Sent(state, member, ChannelId.Table, [], text, command, context);
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
                    ? Sent(state, member, ChannelId.Private(members), members, text, command, context)
                    : RefusalCode.NoSuchDelegation;
            default:
                return RefusalCode.Malformed;
        }
    }

    public static Decision<SessionEvent> Announce(SessionState state, Seat seat, Announce command, DecisionContext context) =>
        FromStaff(state, (seat as Seat.Control)?.Person, ChannelId.Announcements, [], command.Text, null, context);

    public static Decision<SessionEvent> Answer(SessionState state, Seat seat, AnswerDelegation command, DecisionContext context) =>
        FromStaff(state, (seat as Seat.Control)?.Person, ChannelId.Secretariat(command.Delegation), command.Delegation, command.Text, command.ReplyTo, context);

    public static Decision<SessionEvent> AnswerFromChair(SessionState state, Seat seat, AnswerFromChair command, DecisionContext context) =>
        state.Plan is not null && state.Committee is null
            ? RefusalCode.NoSuchChannel
            : FromStaff(state, Presiding(state, seat), ChannelId.Chair(command.Delegation), command.Delegation, command.Text, command.ReplyTo, context);

    public static Decision<SessionEvent> Mark(SessionState state, Seat seat, MarkNote command, DecisionContext context)
    {
        if (Presiding(state, seat) is not { } person)
        {
            return RefusalCode.NotAllowed;
        }

        if (command.Status is not (NoteStatus.Read or NoteStatus.Resolved))
        {
            return RefusalCode.Malformed;
        }

        if (state.Stage is Stage.Closed)
        {
            return RefusalCode.SessionClosed;
        }

        // To the chair, what is written to the secretariat does not exist.
        if (state.Channels.Note(command.Message) is not { } note || (seat is Seat.Chair && !note.Channel.IsToChair))
        {
            return RefusalCode.NoSuchMessage;
        }

        var already = note.Status == command.Status || (command.Status == NoteStatus.Read && note.Status == NoteStatus.Answered);
        return already
            ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new NoteMarked(note.Message, command.Status, person, context.Now));
    }

    public static Decision<SessionEvent> MarkRead(SessionState state, Seat seat, MarkRead command, DecisionContext context)
    {
        if (seat is not Seat.Member member)
        {
            return RefusalCode.NotAllowed;
        }

        if (command.Channel == ChannelId.Table || command.Channel == ChannelId.Announcements)
        {
            return RefusalCode.NoSuchChannel;
        }

        var messages = state.Channels.Messages;
        var index = messages.FindLastIndex(m => m.Message == command.Message);
        if (index < 0 || messages[index].Channel != command.Channel || !messages[index].IsReadBy(member.Delegation))
        {
            return RefusalCode.NoSuchMessage;
        }

        var read = state.Channels.ReadIn(member.Delegation).TryGetValue(command.Channel.Value, out var last)
            ? messages.FindLastIndex(m => m.Message == last)
            : -1;
        // Whoever reads on after closing leaves no trace.
        return index <= read || state.Stage is Stage.Closed
            ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new ChannelRead(member.Delegation, command.Channel, command.Message, member.Person, context.Now));
    }

    private static PersonId? Presiding(SessionState state, Seat seat) => !Committee.Presides(state, seat) ? null : seat switch
    {
        Seat.Control control => control.Person,
        Seat.Chair chair => chair.Person,
        _ => null,
    };

    private static Decision<SessionEvent> SayToBloc(
        SessionState state, Seat.Member member, Bloc? bloc, string text, Say command, DecisionContext context) =>
        bloc?.Has(member.Delegation) == true
            ? Sent(
                state,
                member,
                ChannelId.Bloc(bloc.Id),
                [.. bloc.Members.OrderBy(d => d.Value, StringComparer.Ordinal)],
                text,
                command,
                context)
            : RefusalCode.NoSuchBloc;

    private static Decision<SessionEvent> FromStaff(
        SessionState state, PersonId? person, ChannelId line, DelegationId to, string written, Guid? replyTo, DecisionContext context)
    {
        if (person is not null && !state.Has(to))
        {
            return RefusalCode.NoSuchDelegation;
        }

        return person is not null && replyTo is { } note && state.Channels.Note(note)?.Channel != line
            ? RefusalCode.NoSuchMessage
            : FromStaff(state, person, line, [to], written, replyTo, context);
    }

    private static Decision<SessionEvent> FromStaff(
        SessionState state, PersonId? person, ChannelId channel, ImmutableArray<DelegationId> members, string written, Guid? replyTo, DecisionContext context)
    {
        if (person is not { } by)
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
            : Decision.Accept<SessionEvent>(new MessageSent(context.NewId, channel, members, null, by, text, null, context.Now, null, replyTo));
    }

    private static Decision<SessionEvent> Sent(
        SessionState state,
        Seat.Member member,
        ChannelId channel,
        ImmutableArray<DelegationId> members,
        string text,
        Say command,
        DecisionContext context)
    {
        // A reference must not tell a reader that something exists which they may not see.
        var readers = members.IsEmpty ? state.Plan!.Scenario.Delegations.Select(d => d.Id) : members;
        if (command.About is { } id
            && (state.Bargaining.Find(id) is not { } proposal || !readers.All(proposal.IsVisibleTo) || (channel.IsToChair && !proposal.IsToAll)))
        {
            return RefusalCode.NoSuchProposal;
        }

        if (command.Reference is { } reference
            && !(readers.All(r => reference.IsSeenBy(state, new TableAudience.Delegation(r)))
                && (!channel.IsToChair || reference.IsSeenBy(state, new TableAudience.Chair()))))
        {
            return RefusalCode.NoSuchReference;
        }

        if (command.ReplyTo is { } answered
            && (state.Channels.Find(answered) is not { } message
                || !readers.All(message.IsReadBy)
                || (channel.IsToChair && !message.IsReadBy(new TableAudience.Chair()))))
        {
            return RefusalCode.NoSuchMessage;
        }

        return Decision.Accept<SessionEvent>(new MessageSent(
            context.NewId, channel, members, member.Delegation, member.Person, text, command.About, context.Now, command.Reference, command.ReplyTo));
    }
}
