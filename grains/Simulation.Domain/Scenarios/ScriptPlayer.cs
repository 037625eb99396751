using System.Globalization;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;

namespace Simulation.Domain.Scenarios;

/// <summary>A step of a script that did not go as it says.</summary>
/// <param name="Line">Line in script.yaml, from 1.</param>
public sealed record ScriptFinding(int Line, string Expected, string Found);

/// <summary>Plays a scenario's script with the real rules: the tables' and the delegations' deciders, a clock that the script moves.</summary>
public sealed class ScriptPlayer
{
    private static readonly DateTimeOffset Opening = new(2030, 1, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly Scenario _scenario;
    private readonly Dictionary<string, ProposalId> _proposals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> _made = new(StringComparer.Ordinal);
    private readonly Dictionary<DelegationId, DelegationState> _delegations = [];
    private readonly List<ScriptFinding> _findings = [];
    private SessionState _state = SessionState.Initial;
    private int _ids;

    private ScriptPlayer(Scenario scenario) => _scenario = scenario;

    /// <summary>Everything that did not go as the script says; empty when it did.</summary>
    /// <param name="ending">One of the scenario's endings; null: its script.</param>
    public static ImmutableArray<ScriptFinding> Play(Scenario scenario, Script? ending = null)
    {
        if ((ending ?? scenario.Script) is not { } script)
        {
            return [new ScriptFinding(1, "a script", "none")];
        }

        var player = new ScriptPlayer(scenario);
        player.Seat(script);
        foreach (var step in script.Steps)
        {
            player.Take(step);
        }

        return [.. player._findings];
    }

    /// <summary>Whom the script's chair is: <c>as: chair</c> acts, once control has appointed <c>$chair</c>.</summary>
    private static readonly PersonId Chair = Person(new DelegationId("chair"), "chair");

    private static PersonId Person(DelegationId delegation, string function) =>
        new(new Guid(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{delegation.Value}/{function}")).AsSpan(0, 16)));

    private void Seat(Script script)
    {
        _state = Session.Evolve(_state, new SessionPlanned(
            default, 1, _scenario.Structure, AdvancesByItself: false, Opening, _scenario.Material, _scenario.Structure.PrimaryLanguage));
        foreach (var instructions in _scenario.Instructions)
        {
            DelegationEvent formed = new DelegationFormed(
                default, default, instructions, _scenario.Structure.Functions, [.. _scenario.Structure.Issues.Select(i => i.Id)], Opening);
            _delegations[instructions.Delegation] = script.Members
                .Where(m => m.Delegation == instructions.Delegation)
                .Select(DelegationEvent (m) => new MemberSeated(Person(m.Delegation, m.Function), m.Function, Opening))
                .Prepend(formed)
                .Aggregate(DelegationState.Initial, Delegation.Evolve);
        }
    }

    private void Take(ScriptStep step)
    {
        var context = new DecisionContext(Opening + TimeSpan.FromMinutes((double)step.At), NextId());
        foreach (var e in Session.Elapse(_state, context).Events)
        {
            _state = Session.Evolve(_state, e);
        }

        foreach (var (delegation, inside) in _delegations.ToList())
        {
            _delegations[delegation] = Delegation.Elapse(inside, context).Events.Aggregate(inside, Delegation.Evolve);
        }

        switch (step.Action)
        {
            case ScriptAction.Expect expect:
                Check(step, expect);
                return;
            case ScriptAction.ExpectSight sight:
                Look(step, sight);
                return;
        }

        var refusal = step.Action is ScriptAction.Control control ? Control(control, context) : Act(step, context);
        if (refusal is null && step.Action is ScriptAction.Propose propose)
        {
            _proposals[propose.Name] = new ProposalId(context.NewId);
        }

        if (refusal is null && step.Action is ScriptAction.Do { Name: { } made })
        {
            _made[made] = context.NewId;
        }

        if (refusal?.Code != step.Refused)
        {
            Found(step, step.Refused is { } code ? $"refused: {Name(code)}" : "accepted", refusal is null ? "accepted" : $"refused: {Name(refusal.Code)}");
        }
    }

    private Refusal? Control(ScriptAction.Control control, DecisionContext context)
    {
        SessionCommand? command = control.Verb switch
        {
            "open" => new OpenSession(),
            "advance" => new AdvancePhase(null),
            "pause" => new PauseSession(),
            "resume" => new ResumeSession(),
            "close" => new CloseSession(),
            _ => null,
        };
        return command is null ? new Refusal(RefusalCode.Malformed) : AtTable(new Seat.Control(default), command, context);
    }

    private Refusal? Act(ScriptStep step, DecisionContext context)
    {
        if (step is { Delegation: null, Function: { } seat, Action: ScriptAction.Do act })
        {
            return Command(act) switch
            {
                SessionCommand asked => AtTable(seat == "chair" ? new Seat.Chair(Chair) : new Seat.Control(default), asked, context),
                InsideDelegation { Command: DelegationCommand own, Delegation: var whose } when seat == "control" && _delegations.ContainsKey(whose) =>
                    Inside(whose, default, control: true, own, context),
                _ => new Refusal(RefusalCode.Malformed),
            };
        }

        if (step is not { Delegation: { } delegation, Function: { } function } || !_delegations.TryGetValue(delegation, out var inside))
        {
            return new Refusal(RefusalCode.NoSuchDelegation);
        }

        var person = Person(delegation, function);
        switch (Command(step))
        {
            case DelegationCommand own:
                return Inside(delegation, person, control: false, own, context);
            case SessionCommand shared:
                return Delegation.WhyNot(inside, person, shared) is { } code
                    ? new Refusal(code)
                    : AtTable(new Seat.Member(delegation, person), shared, context);
            default:
                return new Refusal(RefusalCode.NoSuchProposal);
        }
    }

    private Command? Command(ScriptStep step) => step.Action switch
    {
        ScriptAction.Say { Channel: "delegation" } say => new SayInside(say.Text, null, null),
        ScriptAction.Say { Channel: "table" } say => new Say(new Audience.WholeTable(), say.Text, null),
        ScriptAction.Say { Channel: "secretariat" } say => new Say(new Audience.Secretariat(), say.Text, null),
        ScriptAction.Say say => new Say(new Audience.Chosen(say.To), say.Text, null),
        ScriptAction.Propose propose => new Propose(
            propose.Package, propose.To, "", null, propose.Counters is { } c && _proposals.TryGetValue(c, out var countered) ? countered : null),
        ScriptAction.Accept accept => Known(accept.Name) is { } id ? new AcceptProposal(id) : null,
        ScriptAction.Reject reject => Known(reject.Name) is { } id ? new RejectProposal(id, "") : null,
        ScriptAction.Withdraw withdraw => Known(withdraw.Name) is { } id ? new WithdrawProposal(id) : null,
        ScriptAction.Do act => Command(act),
        _ => null,
    };

    /// <summary>The command that a step describes; null when the description fits none.</summary>
    private Command? Command(ScriptAction.Do act)
    {
        try
        {
            return ScriptCommands.Parse(act, name => _made.TryGetValue(name, out var id) ? id : Current(name));
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private void Look(ScriptStep step, ScriptAction.ExpectSight sight)
    {
        TableAudience audience = sight.By switch
        {
            "chair" => new TableAudience.Chair(),
            "control" => new TableAudience.Control(),
            "projector" => new TableAudience.Projector(),
            _ => new TableAudience.Delegation(new DelegationId(sight.By)),
        };
        var inside = _delegations.TryGetValue(new DelegationId(sight.By), out var own) ? DelegationView.Of(own, null) : [];
        var seen = SessionView.Of(default, _state, audience).Concat(inside)
            .Select(s => System.Text.Json.JsonSerializer.SerializeToElement(s, Wire.Json))
            .FirstOrDefault(s => s.GetProperty("$type").GetString() == sight.Slice);
        var asked = System.Text.Json.JsonDocument.Parse(ScriptCommands.Named(sight.Has, name => _made.TryGetValue(name, out var id) ? id : Current(name))).RootElement;
        if (seen.ValueKind == System.Text.Json.JsonValueKind.Undefined)
        {
            Found(step, sight.Slice, "nothing of it is seen");
        }
        else if (Resemblance.Missing(asked, seen) is { } missing)
        {
            Found(step, $"{missing} of {asked}", seen.ToString());
        }
    }

    /// <summary>What a script may name without having made it.</summary>
    private Guid? Current(string name) =>
        name == "chair" ? Chair.Value
        : _state.Plan?.Material?.Drafts.Any(d => d.Id == name) == true ? Drafting.Papers.DraftingRules.IdOf(name).Value
        : null;

    private ProposalId? Known(string name) => _proposals.TryGetValue(name, out var id) ? id : null;

    private Refusal? AtTable(Seat seat, SessionCommand command, DecisionContext context)
    {
        var decision = Session.Decide(_state, seat, command, context);
        if (decision.Refusal is null)
        {
            _state = decision.Events.Aggregate(_state, Session.Evolve);
        }

        return decision.Refusal;
    }

    private Refusal? Inside(DelegationId delegation, PersonId actor, bool control, DelegationCommand command, DecisionContext context)
    {
        var inside = _delegations[delegation];
        var decision = Delegation.Decide(inside, actor, control, command, context);
        if (decision.Refusal is null)
        {
            _delegations[delegation] = decision.Events.Aggregate(inside, Delegation.Evolve);
        }

        return decision.Refusal;
    }

    private void Check(ScriptStep step, ScriptAction.Expect expect)
    {
        var agreed = _state.Bargaining.Agreement;
        if (expect.NoAgreement && agreed is not null)
        {
            Found(step, "no agreement", Show(agreed.Package));
        }

        if (expect.Agreement is { } package && !package.Equals(agreed?.Package))
        {
            Found(step, Show(package), agreed is null ? "no agreement" : Show(agreed.Package));
        }

        var outcome = TableOutcome.Of(
            default, 1, SessionView.Of(agreed), [.. _scenario.Instructions.Select(i => (i.Delegation, i.ScoreSheet))]);
        foreach (var (delegation, points) in expect.Points)
        {
            var found = outcome.Delegations.FirstOrDefault(d => d.Delegation.Value == delegation)?.Points;
            if (found != points)
            {
                Found(step, $"{delegation}: {points}", found?.ToString(CultureInfo.InvariantCulture) ?? "no such delegation");
            }
        }
    }

    private void Found(ScriptStep step, string expected, string found) => _findings.Add(new ScriptFinding(step.Line, expected, found));

    private static string Show(Package package) => string.Join(", ", package.Choices.Select(c => $"{c.Key}: {c.Value}"));

    private static string Name(RefusalCode code) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(code.ToString());

    /// <summary>Ids by counting: a script plays the same every time.</summary>
    private Guid NextId() => new(++_ids, 0, 0, new byte[8]);
}
