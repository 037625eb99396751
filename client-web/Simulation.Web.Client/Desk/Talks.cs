using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Delegations;
using Simulation.Domain.Views;

namespace Simulation.Web.Client.Desk;

public enum TalkKind
{
    Table = 1,
    Inside = 2,
    Secretariat = 3,
    Private = 4,
}

/// <summary>One conversation as its reader sees it.</summary>
/// <param name="Key">Names it in drafts and read marks.</param>
/// <param name="Others">The other delegations of a private channel.</param>
public sealed record Talk(string Key, TalkKind Kind, ImmutableArray<DelegationId> Others, ImmutableArray<Utterance> Said)
{
    public const string TableKey = "table";
    public const string InsideKey = "inside";
    public const string SecretariatKey = "secretariat";

    /// <summary>The standing conversations first, then the private ones, last spoken in first.</summary>
    public static ImmutableArray<Talk> Of(DeskView desk)
    {
        var table = desk.Messages.Where(m => m.Channel == ChannelId.Table || m.Channel == ChannelId.Announcements);
        var line = ChannelId.Secretariat(desk.Own);
        var privates = desk.Messages
            .Where(m => m.Channel != ChannelId.Table && m.Channel != ChannelId.Announcements && m.Channel != line)
            .GroupBy(m => m.Channel)
            .Select(g => new Talk(
                g.Key.Value,
                TalkKind.Private,
                [.. g.First().Members.Where(d => d != desk.Own).OrderBy(d => d.Value, StringComparer.Ordinal)],
                [.. g.Select(m => Utterance.Of(m, desk))]))
            .OrderByDescending(t => t.Said[^1].At);
        return
        [
            new Talk(TableKey, TalkKind.Table, [], [.. table.Select(m => Utterance.Of(m, desk))]),
            new Talk(InsideKey, TalkKind.Inside, [], [.. desk.Inside.Select(m => Utterance.Of(m, desk))]),
            new Talk(SecretariatKey, TalkKind.Secretariat, [], [.. desk.Messages.Where(m => m.Channel == line).Select(m => Utterance.Of(m, desk))]),
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

    /// <summary>What saying something here is.</summary>
    public Command Say(string text, ProposalId? about) => Kind switch
    {
        TalkKind.Inside => new SayInside(text, null, about),
        TalkKind.Secretariat => new Say(new Audience.Secretariat(), text, about),
        TalkKind.Private => new Say(new Audience.Chosen(Others), text, about),
        _ => new Say(new Audience.WholeTable(), text, about),
    };

    /// <summary>Whether this conversation is open now.</summary>
    public bool IsOpen(DeskView desk) => !desk.IsClosed && Kind switch
    {
        TalkKind.Table => desk.May.SayToTable,
        TalkKind.Private => desk.May.SayPrivately,
        _ => true,
    };
}

/// <summary>Something said, wherever it was said.</summary>
/// <param name="From">Null inside one's own delegation, and for the secretariat.</param>
/// <param name="Staff">Said by the secretariat.</param>
public sealed record Utterance(Guid Id, DelegationId? From, PersonId By, bool Mine, bool Own, bool Staff, string Text, Package? Package, ProposalId? About, DateTimeOffset At)
{
    public static Utterance Of(MessageView m, DeskView desk) =>
        new(m.Id, m.From, m.By, m.By == desk.Delegation.Me, m.From == desk.Own, m.From is null, m.Text, null, m.About, m.At);

    public static Utterance Of(InsideMessage m, DeskView desk) =>
        new(m.Id, null, m.By, m.By == desk.Delegation.Me, m.By == desk.Delegation.Me, false, m.Text, m.Package, m.About, m.At);
}
