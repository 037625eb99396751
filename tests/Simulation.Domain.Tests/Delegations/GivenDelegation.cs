using System.Text.Json;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Delegations;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Tests.Delegations;

/// <summary>Given a delegation with this history, when a member or control asks for that, then exactly these events (or this refusal).</summary>
internal sealed record GivenDelegation(ImmutableArray<DelegationEvent> History)
{
    public static readonly PersonId Head = new(Guid.Parse("00000000-0000-0000-0000-000000000001"));
    public static readonly PersonId Adviser = new(Guid.Parse("00000000-0000-0000-0000-000000000002"));
    public static readonly PersonId Instructor = new(Guid.Parse("00000000-0000-0000-0000-0000000000c0"));

    public DelegationState State => History.Aggregate(DelegationState.Initial, Delegation.Evolve);

    /// <summary>A delegation of a head, who may bind, and an adviser.</summary>
    public static GivenDelegation Formed(CapitalBrief? capital, params ReadOnlySpan<DelegationEvent> more) => new([
        new DelegationFormed(
            default,
            default,
            new Instructions(new DelegationId("A"), Localized.Same("Brief"), new ScoreSheet(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty, 0, 0), capital),
            TestCase.Structure.Functions,
            [],
            Given.Noon),
        new MemberSeated(Head, "head", Given.Noon),
        new MemberSeated(Adviser, "adviser", Given.Noon),
        .. more,
    ]);

    public Decided When(PersonId actor, DelegationCommand command, DateTimeOffset? at = null) =>
        new(Delegation.Decide(State, actor, actor == Instructor, command, new DecisionContext(at ?? Given.Noon, Given.NextId)));

    public Decided WhenTimePasses(DateTimeOffset now) => new(Delegation.Elapse(State, new DecisionContext(now, Given.NextId)));

    internal sealed record Decided(Decision<DelegationEvent> Decision)
    {
        public void Then(params ReadOnlySpan<DelegationEvent> expected)
        {
            Assert.Null(Decision.Refusal);
            Assert.Equal(Json([.. expected]), Json(Decision.Events));
        }

        public void ThenRefused(RefusalCode code) => Assert.Equal(code, Decision.Refusal?.Code);

        private static string Json(ImmutableArray<DelegationEvent> events) => JsonSerializer.Serialize(events, Wire.Json);
    }
}
