using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Delegations;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;
using Simulation.Web.Client.Desk;

namespace Simulation.Web.Tests.Client;

/// <summary>A table of two delegations and two issues, as small as one can be.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Noon = new(2026, 10, 5, 12, 0, 0, TimeSpan.Zero);
    public static readonly ExerciseId Exercise = new(Guid.Parse("00000000000000000000000000000e01"));
    public static readonly SessionId Session = new(Guid.Parse("00000000000000000000000000000501"));
    public static readonly PersonId Me = new(Guid.Parse("00000000000000000000000000000001"));
    public static readonly PersonId Colleague = new(Guid.Parse("00000000000000000000000000000002"));
    public static readonly DelegationId Hill = new("HILL");
    public static readonly DelegationId Sea = new("SEA");

    public static readonly ScenarioStructure Scenario = new(
        "sample",
        "1.0",
        Language.En,
        Localized.Same("Sample"),
        [new("head", Localized.Same("Head"), true), new("adviser", Localized.Same("Adviser"), false)],
        [new(Hill, Localized.Same("Hill"), null, 1, 3, 1), new(Sea, Localized.Same("Sea"), null, 1, 3, 1)],
        [
            new("toll", Localized.Same("Toll"), Localized.Empty, [new("low", Localized.Same("Low")), new("high", Localized.Same("High"))]),
            new("term", Localized.Same("Term"), Localized.Empty, [new("short", Localized.Same("Short")), new("long", Localized.Same("Long"))]),
        ],
        new AgreementRule.Unanimity(),
        [
            new("prep", Localized.Same("Preparation"), PhaseKind.Preparation, 10, []),
            new("talks", Localized.Same("Talks"), PhaseKind.Negotiation, 30, []),
            new("better", Localized.Same("Better"), PhaseKind.PostSettlement, 10, []),
        ],
        []);

    public static readonly ScoreSheet Sheet = new(
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty
            .Add("toll", ImmutableSortedDictionary<string, int>.Empty.Add("low", 60).Add("high", 10))
            .Add("term", ImmutableSortedDictionary<string, int>.Empty.Add("short", 0).Add("long", 40)),
        30,
        80);

    public static DeskView Desk => new(
        new AgendaSlice(Session, Exercise, 1, Scenario, StageName.Running, 1, Noon.AddMinutes(-5), Noon.AddMinutes(25), null),
        new DelegationSlice(Hill, Me, true, Scenario.Functions, [new(Me, "head", true), new(Colleague, "adviser", false)]),
        Sheet,
        [new(Hill, Me)],
        [],
        [],
        null,
        new MaySlice(true, true, true, true, false),
        [],
        "");

    public static Package Pack(string toll, string? term = null) =>
        term is null ? Package.Empty.With("toll", toll) : Package.Empty.With("toll", toll).With("term", term);

    public static ProposalView Offer(int number, DelegationId sponsor, Package package, ProposalMay? may = null, ProposalStatus status = ProposalStatus.Open) => new(
        new ProposalId(new Guid(number, 0, 0, new byte[8])),
        sponsor,
        package,
        [],
        "",
        null,
        null,
        Noon.AddMinutes(number - 20),
        status,
        [],
        may ?? ProposalMay.Nothing);
}
