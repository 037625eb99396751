using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;
using Simulation.Library;

namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>A committee of three delegations that can also bargain; what the case tells B alone is of the world.</summary>
internal static class SecretCase
{
    public const string Id = "secrets";
    public const string Version = "1.0";
    public const string Item = "port";
    public const string Telegram = "telegram";

    public static readonly DelegationId A = new("A");
    public static readonly DelegationId B = new("B");
    public static readonly DelegationId C = new("C");

    public static Scenario Of(SecretWorld world)
    {
        ImmutableArray<DelegationId> ids = [A, B, C];
        var phase = new Phase("meeting", Localized.Same("Meeting"), PhaseKind.Meeting, 90, [.. Enum.GetValues<Activity>()]);
        return new Scenario(
            new ScenarioStructure(
                Id,
                Version,
                Language.En,
                Localized.Same("The port"),
                [new MemberFunction("head", Localized.Same("Head of delegation"), true), new MemberFunction("adviser", Localized.Same("Adviser"), false)],
                [.. ids.Select(d => new Party(d, Localized.Same("Party " + d.Value), null, 1, 3, 1))],
                [new Issue(Item, Localized.Same("Port"), Localized.Empty, [new IssueOption("shared", Localized.Same("shared")), new IssueOption("closed", Localized.Same("closed"))])],
                new AgreementRule.Unanimity(),
                [phase],
                [])
            {
                Committee = new CommitteeStructure(
                    Localized.Same("The Committee"),
                    BuiltInLibrary.Rules("un-general-assembly-committee")!,
                    [.. ids.Select(d => new CommitteeMember(d, MemberStatus.Member, false, 1, null))],
                    [new AgendaItem(Item, "18", Localized.Same("Port"))]),
            },
            Localized.Same("A port"),
            ScenarioLevel.Introductory,
            [Language.En],
            [],
            [],
            [],
            Localized.Same("A port"),
            [.. ids.Select(d => d == B ? OfB(world) : new Instructions(d, Localized.Same($"Brief of {d.Value}"), Sheet(60, 100, 40, 90)))],
            Localized.Empty,
            null,
            new CommitteeMaterial(
                [new StartingDraft("brought", "", Item, Tabled: false, [B], Localized.Same($"The Committee,\n\n1. Requests {world.Text("brought paper", Shared.InTheCase)};\n\n2. Decides to meet.\n"))],
                [new Inject(Telegram, Localized.Same(world.Text("telegram's title", Shared.InTheCase)), null, [B], Localized.Same(world.Text("telegram", Shared.InTheCase)))]));
    }

    private static Instructions OfB(SecretWorld world) => new(
        B,
        Localized.Same($"We want {world.Text("brief", Shared.InTheCase)}."),
        Sheet(world.Figure("shared"), world.Figure("closed"), world.Figure("reservation"), world.Figure("aspiration")),
        new CapitalBrief([new RedLine("line", Localized.Same(world.Text("red line", Shared.InTheCase)))], Localized.Same(world.Text("capital's reply", Shared.InTheCase)), 600, 600));

    private static ScoreSheet Sheet(int shared, int closed, int reservation, int aspiration) => new(
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty.Add(
            Item, ImmutableSortedDictionary<string, int>.Empty.Add("shared", shared).Add("closed", closed)),
        reservation,
        aspiration);
}
