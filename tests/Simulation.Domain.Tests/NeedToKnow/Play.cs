using System.Buffers;
using System.Text.Json;
using Simulation.Domain.Committees;
using Simulation.Domain.Delegations;
using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Views;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Tests.NeedToKnow;

/// <summary>What an audience is sent when something changes; a test may put a leak in its place.</summary>
internal interface IShown
{
    ImmutableArray<Slice> AtTable(SessionState? before, SessionState after, TableAudience audience);

    /// <param name="frames">How many frames this audience has been sent, this one included.</param>
    /// <param name="events">How much has happened at the table.</param>
    long Number(long frames, long events) => frames;

    Refusal Told(SessionState state, Command command, Refusal refusal) => refusal;

    /// <summary>What a delegation would do next if it were automated, where packages are negotiated; null: nothing for now.</summary>
    SessionCommand? Automated(World world, int delegation, DateTimeOffset now) => NeedToKnow.Automated.Next(world, delegation, now);
}

/// <summary>As the platform shows it.</summary>
internal sealed class AsIs : IShown
{
    public ImmutableArray<Slice> AtTable(SessionState? before, SessionState after, TableAudience audience) =>
        before is null ? SessionView.Of(Worlds.TableId, after, audience) : SessionView.Changes(Worlds.TableId, before, after, audience);
}

/// <summary>One world being played: every frame is written as it would be sent, searched for what its reader may not know, and kept where it is to be compared.</summary>
internal sealed class Play
{
    private static readonly (Eyes Eyes, TableAudience Audience)[] s_tables =
    [
        .. Enumerable.Range(0, MayKnow.Delegations).Select(i => (MayKnow.Table(i), (TableAudience)new TableAudience.Delegation(Worlds.Ids[i]))),
        (Eyes.Control, new TableAudience.Control()),
        (Eyes.Chair, new TableAudience.Chair()),
        (Eyes.Hall, new TableAudience.Projector()),
    ];

    private static readonly (Eyes Eyes, int Delegation, PersonId? Member)[] s_insides =
    [
        .. from i in Enumerable.Range(0, MayKnow.Delegations)
           from m in Enumerable.Range(0, 3)
           select m == 2 ? (Eyes.Control, i, default(PersonId?)) : (MayKnow.Member(i, m), i, (PersonId?)Worlds.Person(i, m)),
    ];

    private readonly Secrets _secrets;
    private readonly IShown _shown;
    private readonly Eyes _reader;
    private readonly bool _isCommittee;
    private readonly ArrayBufferWriter<byte> _sent = new();
    private readonly Dictionary<(bool, int), long> _frames = [];
    private World _world;
    private long _events;

    /// <param name="reader">Whose bytes are kept.</param>
    public Play(WorldKind kind, Secrets secrets, Eyes reader, IShown shown)
    {
        (_secrets, _shown, _reader) = (secrets, shown, reader);
        _world = Worlds.Begin(kind, secrets);
        _isCommittee = kind.Rules is not null;
        _secrets.Happened(_world.Table);
        Show(null, _world, everybody: false);
    }

    /// <summary>What is shown that may not be.</summary>
    public List<string> Leaks { get; } = [];

    public ReadOnlySpan<byte> Sent => _sent.WrittenSpan;

    public World World => _world;

    /// <summary>How often an automated delegation in the reader's place would have done something.</summary>
    public int Thought { get; private set; }

    public static Guid NextId(Secrets secrets) => IdOf(secrets.Step);

    public static Guid IdOf(int step) => new(step, 7, 7, new byte[8]);

    /// <summary>What was asked for; null: the act means nothing here.</summary>
    public Asked? Ask(Act act) => Acts.In(act, _world, _secrets);

    /// <summary>Whether it was accepted and changed something.</summary>
    public bool Do(Asked asked)
    {
        var before = _world;
        var context = new DecisionContext(Given.Noon.AddSeconds(20 * _secrets.Step), NextId(_secrets));
        TimePasses(context);
        var command = asked.Command(_secrets);
        var refusal = asked.Inside is { } inside ? DoInside(inside, asked.Seat, (DelegationCommand)command, context) : DoAtTable(asked.Seat, (SessionCommand)command, context);
        _secrets.Happened(_world.Table);
        if (refusal is not null)
        {
            Send(_shown.Told(_world.Table, command, refusal), Of(asked.Seat));
        }

        Show(before, _world, everybody: true);
        return refusal is null && (!ReferenceEquals(before.Table, _world.Table) || !before.Inside.SequenceEqual(_world.Inside));
    }

    /// <summary>Time passes for a step that is not taken in this world.</summary>
    public void Leave()
    {
        var before = _world;
        TimePasses(new DecisionContext(Given.Noon.AddSeconds(20 * _secrets.Step), NextId(_secrets)));
        _secrets.Happened(_world.Table);
        Show(before, _world, everybody: true);
    }

    /// <summary>Whoever comes anew, or comes back.</summary>
    public void ComeBack() => Show(null, _world, everybody: false);

    private void TimePasses(DecisionContext context)
    {
        Happened(Session.Elapse(_world.Table, context).Events);
        for (var i = 0; i < _world.Inside.Length; i++)
        {
            Happened(i, Delegation.Elapse(_world.Inside[i], context).Events);
        }

        // A secret vote that is closed is counted by the box, which nobody sees: one for, the others against.
        if (_isCommittee && _world.Table.Committee!.Voting.Votes.Values.FirstOrDefault(v => v.IsSecret && v.Status == VoteStatus.Closed) is { } vote)
        {
            var cast = vote.Cast.Count;
            Happened(Committee.Count(_world.Table, vote.Id, new VoteTotals(Math.Min(1, cast), Math.Max(0, cast - 1), 0, 0), context).Events);
        }
    }

    private Refusal? DoAtTable(Seat seat, SessionCommand command, DecisionContext context)
    {
        if (seat is Seat.Member member && Delegation.WhyNot(_world.Inside[Worlds.Index(member.Delegation)], member.Person, command) is { } code)
        {
            return new Refusal(code);
        }

        var decision = Session.Decide(_world.Table, seat, command, context);
        Happened(decision.Refusal is null ? decision.Events : []);
        return decision.Refusal;
    }

    private Refusal? DoInside(int inside, Seat seat, DelegationCommand command, DecisionContext context)
    {
        var (actor, control) = seat is Seat.Control c ? (c.Person, true) : (((Seat.Member)seat).Person, false);
        var decision = Delegation.Decide(_world.Inside[inside], actor, control, command, context);
        Happened(inside, decision.Refusal is null ? decision.Events : []);
        return decision.Refusal;
    }

    private void Happened(ImmutableArray<SessionEvent> events)
    {
        _events += events.Length;
        _world = events.IsEmpty ? _world : _world with { Table = events.Aggregate(_world.Table, Session.Evolve), Log = _world.Log.AddRange(events) };
    }

    private void Happened(int inside, ImmutableArray<DelegationEvent> events) =>
        _world = events.IsEmpty ? _world : _world with
        {
            Inside = _world.Inside.SetItem(inside, events.Aggregate(_world.Inside[inside], Delegation.Evolve)),
            InsideLogs = _world.InsideLogs.SetItem(inside, _world.InsideLogs[inside].AddRange(events)),
        };

    /// <param name="everybody">False: only to the reader whose bytes are kept (a whole view is long, and the same words are searched when they change).</param>
    private void Show(World? before, World after, bool everybody)
    {
        foreach (var (eyes, audience) in s_tables)
        {
            if ((everybody || (eyes & _reader) != 0) && !ReferenceEquals(before?.Table, after.Table))
            {
                Send(_shown.AtTable(before?.Table, after.Table, audience), eyes, (true, (int)eyes));
            }
        }

        foreach (var (eyes, delegation, member) in s_insides)
        {
            if ((everybody || (eyes & _reader) != 0) && !ReferenceEquals(before?.Inside[delegation], after.Inside[delegation]))
            {
                var now = after.Inside[delegation];
                Send(before is null ? DelegationView.Of(now, member) : DelegationView.Changes(before.Inside[delegation], now, member), eyes, (false, (3 * delegation) + (member is null ? 2 : eyes == MayKnow.Member(delegation, 0) ? 0 : 1)));
            }
        }

        if (before is not null && before.Inside.Zip(after.Inside).Any(i => !ReferenceEquals(i.First.Capital, i.Second.Capital)))
        {
            Send([new CapitalQueueSlice([.. after.Inside.SelectMany(i => CapitalRules.Awaited(i))])], Eyes.Control, (true, 0));
        }

        Think(after);
    }

    /// <summary>An automated delegation knows what its desk is sent: what it would do in the reader's place is compared as if it were sent.</summary>
    private void Think(World world)
    {
        for (var i = 0; i < MayKnow.Delegations && !_isCommittee; i++)
        {
            if ((MayKnow.Table(i) & _reader) != 0 && _shown.Automated(world, i, Given.Noon.AddSeconds(20 * _secrets.Step)) is { } command)
            {
                Thought++;
                Send<Command>(command, MayKnow.Table(i));
            }
        }
    }

    private void Send(ImmutableArray<Slice> slices, Eyes eyes, (bool, int) stream)
    {
        if (!slices.IsEmpty)
        {
            var frames = _frames[stream] = _frames.GetValueOrDefault(stream) + 1;
            Send(new Frame(stream.Item1 ? StreamKind.Table : StreamKind.Delegation, Guid.Empty, _shown.Number(frames, _events), frames == 1, slices, Given.Noon), eyes);
        }
    }

    private void Send<T>(T what, Eyes eyes)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(what, Wire.Json);
        foreach (var secret in _secrets.Leaks(bytes, eyes))
        {
            Leaks.Add($"{eyes} was sent secret {secret}, which {_secrets.MayKnow(secret)} may know: {System.Text.Encoding.UTF8.GetString(bytes)}");
        }

        if ((eyes & _reader) != 0)
        {
            _sent.Write(bytes);
        }
    }

    /// <summary>Whoever acts is told whether it was refused.</summary>
    public static Eyes Of(Seat seat) => seat switch
    {
        Seat.Member m => MayKnow.Table(Worlds.Index(m.Delegation)) | (m.Person == Worlds.Person(Worlds.Index(m.Delegation), 0) ? MayKnow.Member(Worlds.Index(m.Delegation), 0) : MayKnow.Member(Worlds.Index(m.Delegation), 1)),
        Seat.Chair => Eyes.Chair,
        _ => Eyes.Control,
    };
}
