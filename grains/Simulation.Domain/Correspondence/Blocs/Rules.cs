using Simulation.Domain.Agenda;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Correspondence.Blocs;

/// <summary>Groups of delegations: joined by consent only, overlapping, with one voice each. That the member may bind is the delegation's to check.</summary>
public static class BlocRules
{
    /// <summary>Longest name, characters.</summary>
    public const int LongestName = 80;

    public static Decision<SessionEvent> Form(SessionState state, Seat.Member member, FormBloc command, DecisionContext context)
    {
        if (WhyNotNow(state) is { } closed)
        {
            return closed;
        }

        var name = Texts.Clean(command.Name);
        if (Texts.WhyNot(name, LongestName, mayBeEmpty: false) is { } refusal)
        {
            return refusal;
        }

        // A name that only a secret bloc has is free: to refuse it would tell of the secret.
        if (state.Committee!.Correspondence.Blocs.All.Any(b => (b.IsPublic || b.Has(member.Delegation)) && IsSame(b.Name, name)))
        {
            return RefusalCode.BlocNameTaken;
        }

        ImmutableArray<DelegationId> invited = [.. command.Invite.Where(d => d != member.Delegation).Distinct()];
        return invited.All(state.Has)
            ? Decision.Accept<SessionEvent>(new BlocFormed(new BlocId(context.NewId), name, member.Delegation, invited, member.Person, context.Now))
            : RefusalCode.NoSuchDelegation;
    }

    public static Decision<SessionEvent> Invite(SessionState state, Seat.Member member, InviteToBloc command, DecisionContext context)
    {
        if (Belonging(state, member, command.Bloc, out var bloc) is { } code)
        {
            return code;
        }

        ImmutableArray<DelegationId> invited = [.. command.Delegations.Distinct().Where(d => !bloc.Has(d) && !bloc.Invited.Contains(d))];
        return !command.Delegations.All(state.Has) ? RefusalCode.NoSuchDelegation
            : invited.IsEmpty ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new InvitedToBloc(bloc.Id, member.Delegation, invited, member.Person, context.Now));
    }

    public static Decision<SessionEvent> Join(SessionState state, Seat.Member member, JoinBloc command, DecisionContext context) =>
        Seen(state, member, command.Bloc, out var bloc) is { } code ? code
        : bloc.Has(member.Delegation) ? Decision.Accept<SessionEvent>()
        : !bloc.Invited.Contains(member.Delegation) ? RefusalCode.NotInvited
        : Decision.Accept<SessionEvent>(new BlocJoined(bloc.Id, member.Delegation, member.Person, context.Now));

    public static Decision<SessionEvent> Decline(SessionState state, Seat.Member member, DeclineBloc command, DecisionContext context) =>
        Seen(state, member, command.Bloc, out var bloc) is { } code ? code
        : bloc.Invited.Contains(member.Delegation) ? Decision.Accept<SessionEvent>(new BlocDeclined(bloc.Id, member.Delegation, member.Person, context.Now))
        : bloc.Has(member.Delegation) ? RefusalCode.NotInvited
        : Decision.Accept<SessionEvent>();

    public static Decision<SessionEvent> Leave(SessionState state, Seat.Member member, LeaveBloc command, DecisionContext context) =>
        Seen(state, member, command.Bloc, out var bloc) is { } code ? code
        : bloc.Has(member.Delegation) ? Decision.Accept<SessionEvent>(new BlocLeft(bloc.Id, member.Delegation, member.Person, context.Now))
        : Decision.Accept<SessionEvent>();

    public static Decision<SessionEvent> Name(SessionState state, Seat.Member member, NameSpokesperson command, DecisionContext context) =>
        Belonging(state, member, command.Bloc, out var bloc) is { } code ? code
        : bloc.Spokesperson != member.Delegation ? RefusalCode.NotTheSpokesperson
        : !bloc.Has(command.Spokesperson) ? RefusalCode.NotInBloc
        : bloc.Spokesperson == command.Spokesperson ? Decision.Accept<SessionEvent>()
        : Decision.Accept<SessionEvent>(new SpokespersonNamed(bloc.Id, command.Spokesperson, member.Person, context.Now));

    public static Decision<SessionEvent> Announce(SessionState state, Seat.Member member, AnnounceBloc command, DecisionContext context) =>
        Belonging(state, member, command.Bloc, out var bloc) is { } code ? code
        : bloc.Spokesperson != member.Delegation ? RefusalCode.NotTheSpokesperson
        : bloc.IsPublic ? Decision.Accept<SessionEvent>()
        : state.Committee!.Correspondence.Blocs.All.Any(b => b.IsPublic && IsSame(b.Name, bloc.Name)) ? RefusalCode.BlocNameTaken
        : Decision.Accept<SessionEvent>(new BlocAnnounced(bloc.Id, member.Person, context.Now));

    /// <summary>Whether the delegation may ask for the floor, or sign, in the bloc's name; null when it may.</summary>
    public static RefusalCode? WhyNotSpeakFor(SessionState state, DelegationId delegation, BlocId bloc) =>
        state.Committee?.Correspondence.Blocs.Find(bloc) switch
        {
            null => RefusalCode.NoSuchBloc,
            { } b when !b.IsSeenBy(delegation) => RefusalCode.NoSuchBloc,
            { } b when b.Spokesperson != delegation => RefusalCode.NotTheSpokesperson,
            { IsPublic: false } => RefusalCode.BlocNotAnnounced,
            _ => null,
        };

    /// <summary>Whether blocs can be formed and changed now; null when they can.</summary>
    public static RefusalCode? WhyNotNow(SessionState state) => AgendaRules.WhyNot(state, Activity.Private);

    internal static BlocsState Evolve(BlocsState state, Committees.CommitteeEvent @event) => @event switch
    {
        BlocFormed e => new(state.All.Add(new Bloc(e.Bloc, e.Name, e.Founder, [e.Founder], e.Invited, [], IsPublic: false))),
        InvitedToBloc e => Change(state, e.Bloc, b => b with { Invited = b.Invited.AddRange(e.Invited) }),
        BlocJoined e => Change(state, e.Bloc, b => b with
        {
            Members = b.Members.Add(e.Delegation),
            Invited = b.Invited.Remove(e.Delegation),
            Former = b.Former.Remove(e.Delegation),
            Spokesperson = b.Spokesperson ?? e.Delegation,
        }),
        BlocDeclined e => Change(state, e.Bloc, b => b with { Invited = b.Invited.Remove(e.Delegation) }),
        BlocLeft e => Change(state, e.Bloc, b => Left(b, e.Delegation)),
        SpokespersonNamed e => Change(state, e.Bloc, b => b with { Spokesperson = e.Spokesperson }),
        BlocAnnounced e => Change(state, e.Bloc, b => b with { IsPublic = true }),
        _ => state,
    };

    private static Bloc Left(Bloc bloc, DelegationId delegation)
    {
        var members = bloc.Members.Remove(delegation);
        return bloc with
        {
            Members = members,
            Former = bloc.Former.Add(delegation),
            Spokesperson = bloc.Spokesperson != delegation ? bloc.Spokesperson : members.IsEmpty ? null : members[0],
        };
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static BlocsState Change(BlocsState state, BlocId id, Func<Bloc, Bloc> change) =>
        state.Find(id) is { } bloc ? new(state.All.Replace(bloc, change(bloc))) : state;

    /// <summary>A bloc that the delegation may not know of does not exist for it.</summary>
    private static RefusalCode? Seen(SessionState state, Seat.Member member, BlocId id, out Bloc bloc)
    {
        bloc = state.Committee!.Correspondence.Blocs.Find(id)!;
        return WhyNotNow(state) ?? (bloc?.IsSeenBy(member.Delegation) == true ? null : RefusalCode.NoSuchBloc);
    }

    private static RefusalCode? Belonging(SessionState state, Seat.Member member, BlocId id, out Bloc bloc) =>
        Seen(state, member, id, out bloc) ?? (bloc.Has(member.Delegation) ? null : RefusalCode.NotInBloc);
}
