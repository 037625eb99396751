using System.Security.Cryptography;
using System.Text.Json;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;

namespace Simulation.Domain.Practice;

/// <summary>What an automated delegation sees of the table: what is sent to the desks of its members, and nothing else.</summary>
public sealed record AgentView(
    DelegationId Me,
    DateTimeOffset Now,
    AgendaSlice Agenda,
    ImmutableArray<ProposalView> Proposals,
    AgreementView? Agreement,
    ImmutableArray<MessageView> Messages,
    MaySlice May)
{
    /// <summary>Null while the table is not laid.</summary>
    /// <param name="slices">Of the table, for the audience of this delegation.</param>
    public static AgentView? Of(DelegationId me, IEnumerable<Slice> slices, DateTimeOffset now)
    {
        var seen = slices.ToList();
        return seen.OfType<AgendaSlice>().FirstOrDefault() is { } agenda && seen.OfType<MaySlice>().FirstOrDefault() is { } may
            ? new AgentView(
                me,
                now,
                agenda,
                seen.OfType<ProposalsSlice>().FirstOrDefault()?.Proposals ?? [],
                seen.OfType<AgreementSlice>().FirstOrDefault()?.Agreement,
                seen.OfType<MessagesSlice>().FirstOrDefault()?.Messages ?? [],
                may)
            : null;
    }

    public ScenarioStructure Scenario => Agenda.Scenario;

    public Phase? Phase => Agenda.Phase is { } index ? Scenario.Phases[index] : null;

    /// <summary>How long bargaining is planned to last: the phases in which proposals may be made, but for post-settlement.</summary>
    public TimeSpan Planned => TimeSpan.FromMinutes(Scenario.Phases.Where(IsForBargaining).Sum(p => p.Minutes));

    /// <summary>Share of <see cref="Planned"/> that has passed, 0 to 1. A phase that was extended has not come as far as its clock alone would say.</summary>
    public double Time
    {
        get
        {
            if (Agenda.Phase is not { } index || Planned <= TimeSpan.Zero)
            {
                return Agenda.Stage == StageName.Closed ? 1 : 0;
            }

            var passed = TimeSpan.FromMinutes(Scenario.Phases.Take(index).Where(IsForBargaining).Sum(p => p.Minutes));
            if (IsForBargaining(Scenario.Phases[index]))
            {
                var planned = TimeSpan.FromMinutes(Scenario.Phases[index].Minutes);
                var left = Agenda.Remaining ?? Agenda.EndsAt - Now ?? TimeSpan.Zero;
                passed += planned - (left < TimeSpan.Zero ? TimeSpan.Zero : left > planned ? planned : left);
            }

            return Math.Clamp(passed / Planned, 0, 1);
        }
    }

    public bool HasSpoken => Messages.Any(m => m.From == Me && m.Channel == ChannelId.Table);

    /// <summary>Own proposals, in order of making.</summary>
    public IEnumerable<ProposalView> Own => Proposals.Where(p => p.Sponsor == Me);

    /// <summary>
    /// Stands for everything said and done that the delegation sees. Whatever it does leaves a trace in that, so the same position never comes
    /// again once it has acted: a command whose id is made from the position takes effect at most once.
    /// </summary>
    public string Position => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new { Proposals = Proposals.Select(p => p with { May = ProposalMay.Nothing }), Agreement, Spoken = Messages.Count(m => m.From == Me) },
        Wire.Json)).AsSpan(0, 16));

    private static bool IsForBargaining(Phase phase) => phase.Kind != PhaseKind.PostSettlement && phase.Allows.Contains(Activity.Propose);
}
