using CsCheck;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Correspondence.Injects;
using static Simulation.Domain.Tests.Committees.CommitteeCase;

namespace Simulation.Domain.Tests.Correspondence;

/// <summary>Any correspondence of a committee. What a turn names (a bloc, a statement, a message) is the n-th of those that exist, or one that does not.</summary>
internal static class CorrespondencePlays
{
    public static readonly PersonId Presiding = PersonOf(Members[4]);

    public static readonly Seat.Chair Chair = new(Presiding);

    public static readonly SessionState Start = Given.Events(
        Planned with
        {
            Material = new CommitteeMaterial(
                [],
                [
                    new Inject("flood", Localized.Same("Flood"), 3, [], Localized.Same("The river rises.")),
                    new Inject("telegram", Localized.Same("Telegram"), 5, [Members[1]], Localized.Same("Hold the line.")),
                    new Inject("call", Localized.Same("Call"), null, [Members[1], Members[2]], Localized.Same("Call us.")),
                ]),
        },
        new Domain.Agenda.SessionOpened(Given.Noon),
        new Domain.Agenda.PhaseBegan(0, Given.Noon, Given.Noon.AddMinutes(90)),
        new PresidingOfficerAppointed(Presiding, Given.Noon)).State;

    /// <summary>All delegations act.</summary>
    public static readonly Gen<Turn> Turns = By(AnyOf([.. Members]), Several([.. Members]));

    /// <summary>All but two of them act, among themselves, with those two, or in public.</summary>
    public static readonly Gen<Turn> Others = By(AnyOf(Members[0], Members[3], Members[4]), Several([.. Members]));

    /// <summary>The two deal with each other and the secretariat: nothing of it is for the chair.</summary>
    public static readonly Gen<Turn> Unofficial = By(AnyOf(Members[1], Members[2]), AnyOf(Members[1], Members[2]).Array[1, 2].Select(d => d.ToImmutableArray()), isPrivate: true, toChair: false);

    /// <summary>Two delegations deal with each other, with the chair, with the secretariat and with control, and with nobody else.</summary>
    public static readonly Gen<Turn> Private = Gen.OneOf(
        By(AnyOf(Members[1], Members[2]), AnyOf(Members[1], Members[2]).Array[1, 2].Select(d => d.ToImmutableArray()), isPrivate: true),
        Gen.Const(new Turn(Given.Control, _ => new ReleaseInject("telegram"))),
        Gen.Const(new Turn(Given.Control, _ => new ReleaseInject("call"))),
        Gen.Const(new Turn(Given.Control, _ => new WriteAtDais("watch them"))),
        Gen.Const(new Turn(Chair, _ => new WriteAtDais("I do"))),
        Gen.Select(AnyOf(Members[1], Members[2]), Turn (to) => new(Given.Control, _ => new AnswerDelegation(to, "no"))),
        Gen.Select(AnyOf(Members[1], Members[2]), Turn (to) => new(Chair, _ => new AnswerFromChair(to, "no"))));

    private static Gen<ImmutableArray<DelegationId>> Several(params DelegationId[] delegations) => AnyOf(delegations).Array[0, 2].Select(d => d.ToImmutableArray());

    private static Gen<DelegationId> AnyOf(params DelegationId[] delegations) => Gen.Int[0, delegations.Length - 1].Select(i => delegations[i]);

    /// <param name="isPrivate">Without what is said to all, announced or published.</param>
    /// <param name="toChair">Whether notes go to the chair.</param>
    private static Gen<Turn> By(Gen<DelegationId> delegations, Gen<ImmutableArray<DelegationId>> others, bool isPrivate = false, bool toChair = true)
    {
        Gen<Turn> One(Func<DelegationId, ImmutableArray<DelegationId>, int, Func<Known, SessionCommand>?> command) =>
            Gen.Select(delegations, others, Gen.Int[0, 5], Turn (who, to, n) =>
                new(Representative(who), command(who, to, n) ?? (_ => new Say(new Audience.Secretariat(), "help", null))));

        return Gen.OneOf(
            One((who, to, n) => _ => new FormBloc($"Bloc {n}", to)),
            One((_, to, n) => known => new InviteToBloc(known.Bloc(n), to)),
            One((_, _, n) => known => new JoinBloc(known.Bloc(n))),
            One((_, _, n) => known => new DeclineBloc(known.Bloc(n))),
            One((_, _, n) => known => new LeaveBloc(known.Bloc(n))),
            One((_, to, n) => known => new NameSpokesperson(known.Bloc(n), to.IsEmpty ? Members[0] : to[0])),
            One((_, _, n) => isPrivate ? null : known => new AnnounceBloc(known.Bloc(n))),
            One((who, to, n) => isPrivate && to.All(d => d == who)
                ? null
                : known => new IssueCommunique($"Statement {n}", to, n == 0 && !isPrivate ? known.Communique(n) : null)),
            One((_, _, n) => isPrivate ? null : known => new SignCommunique(known.Communique(n))),
            One((_, _, n) => known => new DeclineCommunique(known.Communique(n))),
            One((_, _, n) => known => new WithdrawCommunique(known.Communique(n))),
            One((_, _, n) => !toChair ? null : _ => new Say(new Audience.Chair(), $"note {n}", null)),
            One((_, _, n) => known => new Say(new Audience.Bloc(known.Bloc(n)), "among us", null)),
            One((_, to, n) => known => new Say(new Audience.Chosen(to), "between us", null, new Reference.Communique(known.Communique(n)), known.Message(n))),
            One((_, _, n) => isPrivate ? null : known => new Say(new Audience.WholeTable(), "to all", null, null, n == 0 ? null : known.Message(n))),
            One((_, _, n) => known => new MarkRead(known.Channel(n), known.Message(n))));
    }

    internal sealed record Turn(Seat Seat, Func<Known, SessionCommand> Command);

    /// <summary>What exists, by number.</summary>
    internal sealed record Known(IReadOnlyList<BlocId> Blocs, IReadOnlyList<CommuniqueId> Communiques, IReadOnlyList<MessageSent> Messages)
    {
        public static Known In(SessionState state) => new(
            [.. state.Committee!.Correspondence.Blocs.All.Select(b => b.Id)],
            [.. state.Committee.Correspondence.Communiques.All.Select(c => c.Id)],
            state.Channels.Messages);

        public Known With(ImmutableArray<SessionEvent> events) => new(
            [.. Blocs, .. events.OfType<BlocFormed>().Select(e => e.Bloc)],
            [.. Communiques, .. events.OfType<CommuniquePrepared>().Select(e => e.Communique)],
            [.. Messages, .. events.OfType<MessageSent>()]);

        public BlocId Bloc(int n) => Blocs.Count == 0 ? default : Blocs[n % Blocs.Count];

        public CommuniqueId Communique(int n) => Communiques.Count == 0 ? default : Communiques[n % Communiques.Count];

        public Guid Message(int n) => Messages.Count == 0 ? default : Messages[n % Messages.Count].Message;

        public ChannelId Channel(int n) => Messages.Count == 0 ? ChannelId.Table : Messages[n % Messages.Count].Channel;
    }
}
