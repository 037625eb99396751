using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;
using CsCheck;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Domain.Delegations;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Exercises;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Views;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Proxies;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Tests.NeedToKnow;

/// <summary>
/// Nobody is sent what they may not know, and nobody can tell from what they are sent what others keep from them. Played in thousands of small
/// worlds; <c>SIMULATION_SEEDS</c> says in how many.
/// </summary>
public class NeedToKnowTests
{
    private static readonly Eyes[] Readers =
    [
        MayKnow.Table(0) | MayKnow.Member(0, 0),
        MayKnow.Table(3) | MayKnow.Member(3, 1),
        Eyes.Chair,
        Eyes.Hall,
        Eyes.Control,
    ];

    private static readonly Gen<(WorldKind Kind, Act[] Acts, int Reader)> Plays = Gen.Select(Worlds.Kinds, Acts.Any.Array[4, 24], Gen.Int[0, Readers.Length - 1]);

    private static long Seeds => long.TryParse(Environment.GetEnvironmentVariable("SIMULATION_SEEDS"), out var seeds) ? seeds : 20_000;

    /// <summary>
    /// Every secret is a word that can be found again: no frame and no refusal holds one that its reader may not know. And in a second world, in
    /// which the secrets of others read otherwise and what they do unnoticed does not happen, one reader is sent the same bytes.
    /// </summary>
    [Fact]
    public void Nobody_is_sent_what_others_keep_to_themselves_or_anything_that_depends_on_it()
    {
        var (done, told, left, thought) = (0, 0, 0, 0);
        var accepted = new ConcurrentDictionary<Type, bool>();
        Plays.Sample(
            play =>
            {
                var seen = Keep(play, new AsIs(), command => accepted.TryAdd(command.GetType(), true));
                Interlocked.Add(ref done, seen.Done);
                Interlocked.Add(ref told, seen.Told);
                Interlocked.Add(ref left, seen.Left);
                Interlocked.Add(ref thought, seen.Thought);
            },
            iter: Seeds);

        // Not an empty law: things were done, secrets reached those who may know them, and the second worlds differed.
        Assert.True(done > 3 * Seeds && told > 3 * Seeds && left > Seeds && thought > Seeds / 4, $"{done} acts, {told} secrets told, {left} acts left out, {thought} automated");
        Assert.Empty(Commands.Where(c => !accepted.ContainsKey(c) && !IsSeenByEverybody(c)).Select(c => c.Name));
    }

    /// <summary>Every command of <see cref="Command"/> that can keep something from somebody is played; a new one has to be, or to be named here.</summary>
    private static IEnumerable<Type> Commands => typeof(Command).GetCustomAttributes<JsonDerivedTypeAttribute>(false).Select(a => a.DerivedType);

    private static bool IsSeenByEverybody(Type command) =>
        (typeof(ChairCommand).IsAssignableFrom(command) && !ChairCommandsKept.Contains(command))
        || typeof(ExerciseCommand).IsAssignableFrom(command) // but for what observers note, which ObservationsTests play
        || OpenCommands.Contains(command);

    /// <summary>Of what is done from the chair, what not everybody may know.</summary>
    private static readonly Type[] ChairCommandsKept = [typeof(WriteAtDais), typeof(ReleaseInject)];

    private static readonly Type[] OpenCommands =
    [
        // The clock of the table, which everybody sees.
        typeof(OpenSession), typeof(ExtendPhase), typeof(CloseSession),
        // Only names a command that is decided inside a delegation.
        typeof(InsideDelegation),
        // The floor, motions, and what is said for the record.
        typeof(AnswerRoll), typeof(WithdrawRequest), typeof(Yield), typeof(SecondMotion), typeof(WithdrawMotion), typeof(ObjectToMotion), typeof(SpeakOnMotion),
        typeof(ObjectToDecision), typeof(WithdrawObjection), typeof(AttachReservation), typeof(CorrectVote), typeof(GiveProxy), typeof(ForgoExplanation), typeof(AcceptAmendment), typeof(WithdrawAmendment),
        // Tabled texts.
        typeof(WithdrawDraft), typeof(SupportAmendment),
    ];

    /// <summary>In the lobby, what others wish for is theirs and the instructors' to know.</summary>
    [Fact]
    public void What_one_sees_of_the_lobby_does_not_depend_on_what_others_wish_for() =>
        Gen.Select(Gen.Int[0, 3].Array[3], Gen.Int[0, 3].Array[3], Gen.Bool).Sample((one, other, hall) => Assert.Equal(Lobby(one, hall), Lobby(other, hall)));

    [Fact]
    public void In_the_lobby_ones_own_wishes_are_seen() => Assert.Contains("\"wishes\":[\"B\"]", Lobby([0, 1, 2], hall: false), StringComparison.Ordinal);

    private static string Lobby(int[] wishes, bool hall)
    {
        var me = Worlds.Person(0, 0);
        var state = ExerciseState.Initial with
        {
            Plan = new ExercisePlan(default, "Exercise", "test", "1.0", 1, 1, [], true, true, true, "negotiation/1.0", Language.En),
            Participants =
            [
                new Participant(me, false, Given.Noon, [Worlds.Ids[1]], null),
                .. wishes.Select((w, i) => new Participant(Worlds.Person(1 + i, 0), true, Given.Noon, [.. Worlds.Ids.Take(w)], null)),
            ],
        };
        var seen = hall ? ExerciseView.Hall(default, state, new HashSet<PersonId>()) : ExerciseView.Lobby(default, state, new HashSet<PersonId>(), me, control: false);
        return System.Text.Json.JsonSerializer.Serialize(seen, Wire.Json);
    }

    [Theory]
    [MemberData(nameof(PlantedLeaks))]
    public void A_leak_is_found(string name) =>
        Assert.ThrowsAny<Exception>(() => Plays.Sample(play => Keep(play, Leaking[name]), iter: 3_000));

    public static TheoryData<string> PlantedLeaks => [.. Leaking.Keys];

    private static (int Done, int Told, int Left, int Thought) Keep((WorldKind Kind, Act[] Acts, int Reader) play, IShown shown, Action<Command>? accepted = null)
    {
        var reader = Readers[play.Reader];
        var secrets = new Secrets();
        var world = new Play(play.Kind, secrets, reader, shown);
        var steps = new List<(int Step, Asked Asked, bool Done)>();
        var noticed = new Dictionary<int, Eyes>();
        foreach (var act in play.Acts)
        {
            secrets.Step++;
            if (world.Ask(act) is { } asked)
            {
                noticed[secrets.Step] = asked.Noticed(world.World.Table);
                var happened = world.Do(asked);
                steps.Add((secrets.Step, asked, happened));
                if (happened)
                {
                    accepted?.Invoke(asked.Command(secrets));
                }
            }
            else
            {
                world.Leave();
            }

            // Whoever was asked into something and declined has noticed it all the same.
            foreach (var (step, earlier, _) in steps)
            {
                noticed[step] |= earlier.Noticed(world.World.Table);
            }
        }

        world.ComeBack();
        Assert.True(world.Leaks.Count == 0, string.Join('\n', world.Leaks));

        var other = new Secrets { KeptFrom = reader, First = secrets };
        var otherwise = new Play(play.Kind, other, reader, shown);
        other.Take(secrets);
        var left = 0;
        foreach (var step in Enumerable.Range(1, secrets.Step))
        {
            other.Step = step;
            var (_, asked, done) = steps.Find(s => s.Step == step);
            if (asked is null || ((done ? noticed[step] : Play.Of(asked.Seat)) & reader) == Eyes.None)
            {
                left += asked is null ? 0 : 1;
                other.Left.Add(Play.NextId(other));
                otherwise.Leave();
            }
            else
            {
                otherwise.Do(asked);
            }
        }

        otherwise.ComeBack();
        if (!world.Sent.SequenceEqual(otherwise.Sent))
        {
            var told = string.Join('\n', steps.Select(s => $"{(other.Left.Contains(Play.IdOf(s.Step)) ? "  left " : s.Done ? "  done " : "refused ")}{s.Step}: {s.Asked.Seat} {s.Asked.Command(secrets)}"));
            Assert.Fail($"{reader} was sent something else:\n{told}\n{Difference(world.Sent, otherwise.Sent)}");
        }

        return (steps.Count(s => s.Done), secrets.Seen.Count(e => e != Eyes.None), left, world.Thought);
    }

    private static string Difference(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var at = Math.Max(0, one.CommonPrefixLength(other) - 300);
        static string Text(ReadOnlySpan<byte> bytes) => System.Text.Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 700)]);
        return $"{Text(one[at..])}\n-----\n{Text(other[at..])}";
    }

    private static readonly Dictionary<string, IShown> Leaking = new()
    {
        ["one number for all"] = new SharedNumber(),
        ["to the wrong group"] = new WrongGroup(),
        ["how much there is"] = new CountOfAll(),
        ["what a refusal says"] = new TellingRefusal(),
        ["order by what is hidden"] = new HiddenOrder(),
        ["papers that are not tabled"] = new OpenPapers(),
        ["an automated delegation that looks at what others gain"] = new Peeping(),
    };

    private abstract class Leak : IShown
    {
        private readonly IShown _asIs = new AsIs();

        public virtual ImmutableArray<Slice> AtTable(SessionState? before, SessionState after, TableAudience audience) =>
            [.. _asIs.AtTable(before, after, audience).Select(s => Change(s, after, audience))];

        public virtual long Number(long frames, long events) => frames;

        public virtual Refusal Told(SessionState state, Command command, Refusal refusal) => refusal;

        public virtual SessionCommand? Automated(World world, int delegation, DateTimeOffset now) => _asIs.Automated(world, delegation, now);

        protected virtual Slice Change(Slice slice, SessionState state, TableAudience audience) => slice;
    }

    private sealed class SharedNumber : Leak
    {
        public override long Number(long frames, long events) => events;
    }

    /// <summary>A private message between more than two goes to the table.</summary>
    private sealed class WrongGroup : Leak
    {
        public override ImmutableArray<Slice> AtTable(SessionState? before, SessionState after, TableAudience audience) =>
            before is not null && audience is TableAudience.Delegation && after.Channels.Messages.Count > before.Channels.Messages.Count && after.Channels.Messages[^1].Members.Length > 2
                ? [new MessagesSlice(0, [SessionView.Of(after.Channels.Messages[^1])])]
                : base.AtTable(before, after, audience);
    }

    private sealed class CountOfAll : Leak
    {
        protected override Slice Change(Slice slice, SessionState state, TableAudience audience) =>
            slice is MessagesSlice messages ? messages with { From = state.Channels.Messages.Count - messages.Messages.Length } : slice;
    }

    /// <summary>Whoever asks for a bloc that they may not know of is told that it exists.</summary>
    private sealed class TellingRefusal : Leak
    {
        public override Refusal Told(SessionState state, Command command, Refusal refusal) =>
            command is JoinBloc join && state.Committee!.Correspondence.Blocs.Find(join.Bloc) is { } bloc ? refusal with { Arguments = [bloc.Name] } : refusal;
    }

    private sealed class HiddenOrder : Leak
    {
        protected override Slice Change(Slice slice, SessionState state, TableAudience audience) => slice is ProposalsSlice proposals
            ? new ProposalsSlice([.. proposals.Proposals.OrderByDescending(p => state.Bargaining.Proposals.Count(q => q.Sponsor == p.Sponsor))])
            : slice;
    }

    /// <summary>An automated delegation that gives as much as the next one has to lose.</summary>
    private sealed class Peeping : Leak
    {
        public override SessionCommand? Automated(World world, int delegation, DateTimeOffset now)
        {
            var (own, other) = (NeedToKnow.Automated.Sheet(world, delegation), NeedToKnow.Automated.Sheet(world, (delegation + 1) % MayKnow.Delegations));
            return NeedToKnow.Automated.Next(world, delegation, own with { Reservation = own.Maximum - ((other.Maximum - other.Reservation) / 100) }, now);
        }
    }

    private sealed class OpenPapers : Leak
    {
        protected override Slice Change(Slice slice, SessionState state, TableAudience audience) => slice is DraftsSlice && audience is TableAudience.Chair
            ? SessionView.Of(Worlds.TableId, state, new TableAudience.Control()).OfType<DraftsSlice>().Single()
            : slice;
    }
}
