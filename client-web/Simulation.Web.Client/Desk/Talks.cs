using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Delegations;
using Simulation.Domain.Views;

namespace Simulation.Web.Client.Desk;

public enum TalkKind
{
    Table = 1,
    Inside = 2,
    Secretariat = 3,
    Private = 4,
    /// <summary>A delegation's line to whoever presides over a committee.</summary>
    Chair = 5,
    Bloc = 6,
}

/// <summary>One conversation as its reader sees it.</summary>
/// <param name="Key">Names it in drafts and read marks.</param>
/// <param name="Others">The other delegations of a private channel.</param>
/// <param name="Bloc">Whose channel it is; null for others.</param>
public sealed record Talk(string Key, TalkKind Kind, ImmutableArray<DelegationId> Others, ImmutableArray<Utterance> Said, BlocView? Bloc = null)
{
    public const string TableKey = "table";
    public const string InsideKey = "inside";
    public const string SecretariatKey = "secretariat";
    public const string ChairKey = "chair";

    /// <summary>The standing conversations first, then the private ones, last spoken in first.</summary>
    /// <param name="blocs">The blocs of a committee that the delegation knows of.</param>
    public static ImmutableArray<Talk> Of(DeskView desk, BlocsSlice? blocs = null)
    {
        var table = desk.Messages.Where(m => m.Channel == ChannelId.Table || m.Channel == ChannelId.Announcements);
        var line = ChannelId.Secretariat(desk.Own);
        var privates = desk.Messages
            .Where(m => m.Channel != ChannelId.Table && m.Channel != ChannelId.Announcements && !m.Channel.IsLine && !m.Channel.IsOfBloc)
            .GroupBy(m => m.Channel)
            .Select(g => new Talk(
                g.Key.Value,
                TalkKind.Private,
                [.. g.First().Members.Where(d => d != desk.Own).OrderBy(d => d.Value, StringComparer.Ordinal)],
                [.. g.Select(m => Utterance.Of(m, desk))]))
            .OrderByDescending(t => t.Said[^1].At);
        var chair = ChannelId.Chair(desk.Own);
        IEnumerable<Talk> presiding = desk.Scenario.Committee is null
            ? []
            : [new Talk(ChairKey, TalkKind.Chair, [], [.. desk.Messages.Where(m => m.Channel == chair).Select(m => Utterance.Of(m, desk))])];
        var groups = (blocs?.Blocs ?? [])
            .Where(b => b.Standing is BlocStanding.Member or BlocStanding.Spokesperson or BlocStanding.Former)
            .Select(b => (Bloc: b, Channel: ChannelId.Bloc(b.Id)))
            .Select(b => new Talk(
                b.Channel.Value,
                TalkKind.Bloc,
                [.. b.Bloc.Members.Where(d => d != desk.Own)],
                [.. desk.Messages.Where(m => m.Channel == b.Channel).Select(m => Utterance.Of(m, desk))],
                b.Bloc));
        return
        [
            new Talk(TableKey, TalkKind.Table, [], [.. table.Select(m => Utterance.Of(m, desk))]),
            new Talk(InsideKey, TalkKind.Inside, [], [.. desk.Inside.Select(m => Utterance.Of(m, desk))]),
            new Talk(SecretariatKey, TalkKind.Secretariat, [], [.. desk.Messages.Where(m => m.Channel == line).Select(m => Utterance.Of(m, desk))]),
            .. presiding,
            .. groups,
            .. privates,
        ];
    }

    /// <summary>A private conversation that nobody has spoken in yet.</summary>
    public static Talk New(DelegationId own, IEnumerable<DelegationId> others)
    {
        ImmutableArray<DelegationId> sorted = [.. others.Distinct().OrderBy(d => d.Value, StringComparer.Ordinal)];
        return new Talk(ChannelId.Private([own, .. sorted]).Value, TalkKind.Private, sorted, []);
    }

    /// <summary>How many messages by others came after those read.</summary>
    public int Unread(int read) => Said.Skip(read).Count(u => !u.Mine);

    /// <summary>Its channel at the table; null for the inside of a delegation.</summary>
    public ChannelId? ChannelOf(DelegationId own) => Kind switch
    {
        TalkKind.Inside => null,
        TalkKind.Table => ChannelId.Table,
        TalkKind.Secretariat => ChannelId.Secretariat(own),
        TalkKind.Chair => ChannelId.Chair(own),
        _ => new ChannelId(Key),
    };

    /// <summary>What saying something here is.</summary>
    public Command Say(string text, ProposalId? about, Reference? reference = null, Guid? replyTo = null) => Kind switch
    {
        TalkKind.Inside => new SayInside(text, null, about),
        TalkKind.Secretariat => new Say(new Audience.Secretariat(), text, about, reference, replyTo),
        TalkKind.Chair => new Say(new Audience.Chair(), text, about, reference, replyTo),
        TalkKind.Bloc => new Say(new Audience.Bloc(Bloc!.Id), text, about, reference, replyTo),
        TalkKind.Private => new Say(new Audience.Chosen(Others), text, about, reference, replyTo),
        _ => new Say(new Audience.WholeTable(), text, about, reference, replyTo),
    };

    /// <summary>Whether this conversation is open now.</summary>
    public bool IsOpen(DeskView desk) => !desk.IsClosed && Kind switch
    {
        TalkKind.Table => desk.May.SayToTable,
        TalkKind.Private => desk.May.SayPrivately,
        TalkKind.Bloc => desk.May.SayPrivately && Bloc?.Standing is BlocStanding.Member or BlocStanding.Spokesperson,
        _ => true,
    };
}

/// <summary>Something said, wherever it was said.</summary>
/// <param name="From">Null inside one's own delegation, and for the secretariat.</param>
/// <param name="Staff">Said by the secretariat.</param>
public sealed record Utterance(Guid Id, DelegationId? From, PersonId By, bool Mine, bool Own, bool Staff, string Text, Package? Package, ProposalId? About, DateTimeOffset At, Reference? Reference = null, Guid? ReplyTo = null)
{
    public static Utterance Of(MessageView m, DeskView desk) =>
        new(m.Id, m.From, m.By, m.By == desk.Delegation.Me, m.From == desk.Own, m.From is null, m.Text, null, m.About, m.At, m.Reference, m.ReplyTo);

    public static Utterance Of(InsideMessage m, DeskView desk) =>
        new(m.Id, null, m.By, m.By == desk.Delegation.Me, m.By == desk.Delegation.Me, false, m.Text, m.Package, m.About, m.At);
}
