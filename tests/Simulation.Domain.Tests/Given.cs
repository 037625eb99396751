using System.Text.Json;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Tests;

/// <summary>Given these events, when this seat asks for that, then exactly these events (or this refusal).</summary>
internal sealed record Given(ImmutableArray<SessionEvent> History)
{
    public static readonly DateTimeOffset Noon = new(2030, 1, 1, 12, 0, 0, TimeSpan.Zero);
    public static readonly Guid NextId = Guid.Parse("00000000-0000-0000-0000-00000000002a");
    public static readonly Seat Control = new Seat.Control(new PersonId(Guid.Parse("00000000-0000-0000-0000-0000000000c0")));
    public static readonly Seat Platform = new Seat.Platform();

    public static Given Events(params ReadOnlySpan<SessionEvent> history) => new([.. history]);

    /// <summary>A table that is laid and open, in the phase of this index, which ends an hour after noon.</summary>
    public static Given InPhase(int phase, params ReadOnlySpan<SessionEvent> more) =>
        new([TestCase.Planned, new SessionOpened(Noon), new PhaseBegan(phase, Noon, Noon.AddHours(1)), .. more]);

    public Given And(params ReadOnlySpan<SessionEvent> more) => new([.. History, .. more]);

    public SessionState State => Session.Replay(History);

    public Decided When(Seat seat, SessionCommand command, DateTimeOffset? at = null) =>
        new(Session.Decide(State, seat, command, new DecisionContext(at ?? Noon, NextId)));

    public Decided WhenTimePasses(DateTimeOffset now) => new(Session.Elapse(State, new DecisionContext(now, NextId)));
}

internal sealed record Decided(Decision<SessionEvent> Decision)
{
    /// <summary>Compared as stored JSON: a readable diff, and equality that looks inside collections.</summary>
    public void Then(params ReadOnlySpan<SessionEvent> expected)
    {
        Assert.Null(Decision.Refusal);
        Assert.Equal(Json([.. expected]), Json(Decision.Events));
    }

    public void ThenRefused(RefusalCode code) => Assert.Equal(code, Decision.Refusal?.Code);

    private static string Json(ImmutableArray<SessionEvent> events) => JsonSerializer.Serialize(events, Wire.Json);
}

/// <summary>A small case for tests: three delegations, two issues, unanimity unless a test says otherwise.</summary>
internal static class TestCase
{
    public static readonly DelegationId A = new("A");
    public static readonly DelegationId B = new("B");
    public static readonly DelegationId C = new("C");
    public static readonly ProposalId Offer = new(Guid.Parse("00000000-0000-0000-0000-000000000001"));
    public static readonly ProposalId Counter = new(Guid.Parse("00000000-0000-0000-0000-000000000002"));
    public static readonly Package P11 = Package.Of([new("price", "p1"), new("term", "t1")]);
    public static readonly Package P12 = Package.Of([new("price", "p1"), new("term", "t2")]);
    public static readonly Package P22 = Package.Of([new("price", "p2"), new("term", "t2")]);

    public static readonly ScenarioStructure Structure = new(
        "test",
        "1.0",
        Language.En,
        Localized.Same("Test"),
        [new MemberFunction("head", Localized.Same("Head"), true), new MemberFunction("adviser", Localized.Same("Adviser"), false)],
        [Party(A), Party(B), Party(C)],
        [Issue("price", "p1", "p2"), Issue("term", "t1", "t2")],
        new AgreementRule.Unanimity(),
        [
            Phase("preparation", PhaseKind.Preparation, 10),
            Phase("negotiation", PhaseKind.Negotiation, 30),
            Phase("improvement", PhaseKind.PostSettlement, 5),
        ],
        [DebriefMaterial.Offers]);

    public static readonly SessionPlanned Planned = new(new ExerciseId(Guid.Parse("00000000-0000-0000-0000-0000000000e1")), 1, Structure, true, Given.Noon);

    public const int Preparation = 0;
    public const int Negotiation = 1;
    public const int Improvement = 2;

    public static Seat.Member Head(DelegationId delegation) => new(delegation, PersonOf(delegation));

    public static PersonId PersonOf(DelegationId delegation) => new(new Guid(delegation.Value[0], 0, 0, new byte[8]));

    public static ProposalMade Made(ProposalId id, DelegationId sponsor, Package package, params ReadOnlySpan<DelegationId> to) =>
        new(id, sponsor, PersonOf(sponsor), package, [.. to], "", null, null, Given.Noon);

    public static ProposalAccepted Accepted(ProposalId id, DelegationId by) => new(id, by, PersonOf(by), Given.Noon);

    public static ProposalRejected Rejected(ProposalId id, DelegationId by) => new(id, by, PersonOf(by), "", Given.Noon);

    private static Party Party(DelegationId id) => new(id, Localized.Same(id.Value), null, 1, 3, 1);

    private static Issue Issue(string id, params ReadOnlySpan<string> options)
    {
        var all = ImmutableArray.CreateBuilder<IssueOption>();
        foreach (var option in options)
        {
            all.Add(new IssueOption(option, Localized.Same(option)));
        }

        return new Issue(id, Localized.Same(id), Localized.Empty, all.ToImmutable());
    }

    private static Phase Phase(string id, PhaseKind kind, int minutes) => new(id, Localized.Same(id), kind, minutes, Scenarios.Phase.DefaultsOf(kind));
}
