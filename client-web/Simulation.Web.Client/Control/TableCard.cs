using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;
using Simulation.Web.Client.Desk;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Control;

/// <summary>Why a table may need the instructor, said in words.</summary>
/// <param name="Tone">bad, warn, info, ok or off.</param>
public sealed record Flag(string Text, string Tone);

/// <summary>One table in the control room.</summary>
/// <param name="Need">The higher the more it needs a look; below zero: it needs none.</param>
public sealed record TableCard(TableSummary Table, int Need, ImmutableArray<Flag> Flags, ImmutableArray<DelegationDots> Delegations)
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    public bool NeedsALook => Need > 0;

    public string Tone => Need >= 40 ? "t-bad" : Need > 0 ? "t-warn" : Table.Agreement is not null ? "t-good" : "";

    /// <summary>All tables, those that need a look first; equal ones by number, so that nothing jumps.</summary>
    public static ImmutableArray<TableCard> Of(ImmutableArray<TableSummary> tables, LobbySlice lobby, ScenarioStructure? scenario, DateTimeOffset now, Wording w) =>
        [.. tables.Select(t => Of(t, lobby, scenario, now, w)).OrderByDescending(c => c.Need / 10).ThenBy(c => c.Table.Table)];

    private static TableCard Of(TableSummary table, LobbySlice lobby, ScenarioStructure? scenario, DateTimeOffset now, Wording w)
    {
        string Name(DelegationId id) => scenario?.Of(id, w.Language) ?? id.Value;
        var seated = lobby.Participants.Where(p => p.Seat?.Session == table.Session).ToList();
        var automated = lobby.Agents.Where(a => a.Session == table.Session).Select(a => a.Delegation).ToHashSet();
        ImmutableArray<DelegationDots> dots =
        [
            .. (scenario?.Delegations.Select(d => d.Id) ?? seated.Select(p => p.Seat!.Delegation).Distinct()).Select(d => new DelegationDots(
                d,
                Name(d),
                table.Present.Count(p => p.Delegation == d),
                seated.Count(p => p.Seat!.Delegation == d),
                automated.Contains(d))),
        ];
        if (table.Stage == StageName.Closed)
        {
            return new(table, -100, [table.Agreement is { } end ? new Flag(w.Control.AgreementAt(w.Formats.Time(end.At.ToLocalTime())), "ok") : new Flag(w.Common.Closed, "off")], dots);
        }

        var flags = ImmutableArray.CreateBuilder<Flag>();
        var need = 0;
        void Say(bool so, int weight, string text, string tone)
        {
            if (so)
            {
                need += weight;
                flags.Add(new Flag(text, tone));
            }
        }

        if (table.Agreement is { } agreement)
        {
            need -= 50;
            flags.Add(new Flag(w.Control.AgreementAt(w.Formats.Time(agreement.At.ToLocalTime())), "ok"));
        }

        var empty = dots.Where(d => d.Seated == 0 && !d.Automated).ToList();
        var missing = dots.Where(d => d.Here < d.Seated).ToList();
        // A committee of many is never complete; whether enough are there is what its quorum says.
        Say(table.Committee is null && empty.Count > 0, 60, w.Control.EmptyDelegation(string.Join(", ", empty.Select(d => d.Name))), "bad");
        if (table.Stage == StageName.Running)
        {
            Say(table.EndsAt is { } endsAt && endsAt <= now, 50, w.Control.TimeIsUp, "bad");
            var silent = SilentFor(table, scenario, now);
            foreach (var (weight, flag) in table.Committee is { } committee ? CommitteeNeeds.Of(table, committee, silent, now, d => d is { } id ? Name(id) : w.Common.Secretariat, w) : [])
            {
                Say(true, weight, flag.Text, flag.Tone);
            }

            Say(silent > Long && table.Agreement is null, 40, w.Control.Silent(w.Formats.Duration(silent)), "warn");
        }

        Say(table.Committee is null && missing.Count > 0 && table.Stage != StageName.Planned, 30, w.Control.Missing(string.Join(", ", missing.Select(d => d.Name))), "warn");
        Say(!table.AwaitingReply.IsEmpty, 10, w.Control.Awaiting(string.Join(", ", table.AwaitingReply.Select(Name))), "info");
        Say(table.Stage == StageName.Paused, 0, w.Common.Paused, "off");
        Say(flags.Count == 0, 0, table.Stage == StageName.Planned ? w.Common.Planned : w.Control.Going, "off");
        return new(table, need, flags.ToImmutable(), dots);
    }

    /// <summary>Since the last act, or since the phase began; a preparation is silent by nature.</summary>
    private static TimeSpan SilentFor(TableSummary table, ScenarioStructure? scenario, DateTimeOffset now)
    {
        if (table.Phase is not { } index || scenario is null || index >= scenario.Phases.Length || scenario.Phases[index].Kind == PhaseKind.Preparation)
        {
            return TimeSpan.Zero;
        }

        var began = table.EndsAt - TimeSpan.FromMinutes(scenario.Phases[index].Minutes);
        var since = table.LastActivity > began || began is null ? table.LastActivity : began;
        return since is { } at ? now - at : TimeSpan.Zero;
    }
}

/// <summary>How many of a delegation's people are here.</summary>
/// <param name="Automated">It has no people, and needs none.</param>
public sealed record DelegationDots(DelegationId Delegation, string Name, int Here, int Seated, bool Automated = false);
