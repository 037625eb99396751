using System.Collections.Frozen;
using CsCheck;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Committees;
using Simulation.Domain.Delegations;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Tests.Committees;
using Simulation.Library;

namespace Simulation.Domain.Tests.NeedToKnow;

/// <summary>A small world: one table, and the inside of each of its four delegations.</summary>
internal sealed record World(SessionState Table, ImmutableArray<DelegationState> Inside)
{
    /// <summary>Everything that has happened at the table, and inside each delegation.</summary>
    public required ImmutableList<SessionEvent> Log { get; init; }

    public required ImmutableArray<ImmutableList<DelegationEvent>> InsideLogs { get; init; }
}

/// <summary>What kind of world it is.</summary>
/// <param name="Rules">Rules of procedure; null: packages are negotiated.</param>
/// <param name="Quota">How many must assent to a package.</param>
internal sealed record WorldKind(string? Rules, int Quota);

internal static class Worlds
{
    public static readonly ImmutableArray<DelegationId> Ids = [new("A"), new("B"), new("C"), new("D")];
    public static readonly PersonId Instructor = new(Guid.Parse("00000000-0000-0000-0000-0000000000c0"));
    public static readonly PersonId Presiding = new(Guid.Parse("00000000-0000-0000-0000-0000000000c1"));
    public static readonly DraftId Tabled = DraftingRules.IdOf("tabled");
    public static readonly DraftId Paper = DraftingRules.IdOf("paper");
    public static readonly SessionId TableId = new(Guid.Parse("00000000-0000-0000-0000-0000000000aa"));

    private static readonly ExerciseId Exercise = new(Guid.Parse("00000000-0000-0000-0000-0000000000e1"));

    private static readonly FrozenDictionary<string, RulesOfProcedure> Rules =
        new[] { "un-general-assembly-committee", "una-usa", "weighted" }.ToFrozenDictionary(id => id, id => Short(BuiltInLibrary.Rules(id)!));

    public static readonly Gen<WorldKind> Kinds = Gen.Frequency(
        (2, Gen.Int[2, 4].Select(quota => new WorldKind(null, quota))),
        (5, Gen.Int[0, Rules.Count - 1].Select(i => Rules.Keys.Order(StringComparer.Ordinal).ElementAt(i)).Select(rules => new WorldKind(rules, 4))));

    public static int Index(DelegationId delegation) => delegation.Value[0] - 'A';

    public static PersonId Person(int delegation, int member) => new(new Guid(delegation + 1, (short)member, 1, new byte[8]));

    /// <summary>Plants what only some may know of a world before anything happens in it. The same order always: secrets are numbered.</summary>
    public static World Begin(WorldKind kind, Secrets secrets)
    {
        ImmutableArray<ImmutableList<DelegationEvent>> inside = [.. Enumerable.Range(0, MayKnow.Delegations).Select(i => Formed(i, secrets))];
        var planned = new SessionPlanned(Exercise, 1, kind.Rules is null ? Packages(kind.Quota) : Committee(kind.Rules), AdvancesByItself: false, Given.Noon, kind.Rules is null ? null : Material(secrets));
        ImmutableArray<SessionEvent> log = [planned, new SessionOpened(Given.Noon), new PhaseBegan(0, Given.Noon, Given.Noon.AddHours(8))];
        log = kind.Rules is null ? log : Meeting(log);
        return new World(Session.Replay(log), [.. inside.Select(i => i.Aggregate(DelegationState.Initial, Delegation.Evolve))]) { Log = [.. log], InsideLogs = inside };
    }

    private static ImmutableList<DelegationEvent> Formed(int i, Secrets secrets)
    {
        string Inside() => secrets.Word(secrets.Plant(MayKnow.Inside(i)));
        int Points() => secrets.Figure(secrets.Plant(MayKnow.Inside(i)));
        var sheet = new ScoreSheet(
            ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty
                .Add("price", ImmutableSortedDictionary<string, int>.Empty.Add("p1", Points()).Add("p2", Points()))
                .Add("term", ImmutableSortedDictionary<string, int>.Empty.Add("t1", Points()).Add("t2", Points())),
            Points(),
            Points());
        var capital = new CapitalBrief([new RedLine("line", Localized.Same(Inside()))], Localized.Same(Inside()), 5, 5);
        return
        [
            new DelegationFormed(Exercise, TableId, new Instructions(Ids[i], Localized.Same(Inside()), sheet, capital), TestCase.Structure.Functions, ["price", "term"], Given.Noon),
            new MemberSeated(Person(i, 0), "head", Given.Noon),
            new MemberSeated(Person(i, 1), "adviser", Given.Noon),
        ];
    }

    private static ScenarioStructure Packages(int quota) => TestCase.Structure with
    {
        Delegations = [.. Ids.Select(d => new Party(d, Localized.Same(d.Value), null, 1, 3, 1))],
        Agreement = quota == 4 ? new AgreementRule.Unanimity() : new AgreementRule.WeightedQuota([], quota),
        Phases = [TestCase.Structure.Phases[TestCase.Negotiation], TestCase.Structure.Phases[TestCase.Improvement]],
    };

    private static ScenarioStructure Committee(string rules) => CommitteeCase.Structure with
    {
        Delegations = [.. Ids.Select(d => new Party(d, Localized.Same(d.Value), null, 1, 3, 1))],
        Committee = CommitteeCase.Body with
        {
            Rules = Rules[rules],
            Members = [.. Ids.Select(d => new CommitteeMember(d, MemberStatus.Member, Permanent: false, Weight: 1, Population: null))],
        },
    };

    private static CommitteeMaterial Material(Secrets secrets)
    {
        var paper = secrets.Word(secrets.Plant(Eyes.None, state => MayKnow.Of(state.Committee!.Drafting.Find(Paper)!)));
        Inject News(string id, int? minute, params ImmutableArray<DelegationId> to)
        {
            string Text() => secrets.Word(secrets.Plant(Eyes.Control, state =>
                state.Committee!.Correspondence.Injects.Find(id) is null ? Eyes.Control : to.IsEmpty ? Eyes.Everybody : MayKnow.Tables(to) | Eyes.Control));
            return new(id, Localized.Same(Text()), minute, to, Localized.Same(Text()));
        }

        return new CommitteeMaterial(
            [
                new StartingDraft("tabled", "L.1", "water", Tabled: true, [Ids[0], Ids[1]], Localized.Same("The Committee,\n\nRecalling the river,\n\n1. Decides to share the water;\n\n2. Requests a report.\n")),
                new StartingDraft("paper", "", "water", Tabled: false, [Ids[1], Ids[2]], Localized.Same($"The Committee,\n\n1. Decides to keep {paper} quiet.\n")),
            ],
            [News("flood", 3), News("telegram", 5, Ids[1]), News("call", null, Ids[1], Ids[2])]);
    }

    private static ImmutableArray<SessionEvent> Meeting(ImmutableArray<SessionEvent> log)
    {
        var number = 0;
        ChairCommand[] acts = [.. Ids.Select(d => new MarkAttendance(d, Attendance.Present)), new OpenMeeting(), new OpenDebate("water"), new AppointPresidingOfficer(Presiding)];
        return acts.Aggregate(log, (log, act) =>
        {
            var decision = Session.Decide(Session.Replay(log), new Seat.Control(Instructor), act, new DecisionContext(Given.Noon, new Guid(++number, 1, 1, new byte[8])));
            Assert.Null(decision.Refusal);
            return log.AddRange(decision.Events);
        });
    }

    /// <summary>Rules without their prose: it is the same for everybody and long.</summary>
    private static RulesOfProcedure Short(RulesOfProcedure rules) => rules with { Summary = Localized.Empty, Motions = [.. rules.Motions.Take(4)] };
}
