using System.Text.Json.Serialization;
using Simulation.Domain.Bargaining;

namespace Simulation.Domain.Scenarios;

/// <summary>A played session that is the scenario's test. Format: docs/scenario-format.md.</summary>
/// <param name="Members">How many people hold which function in which delegation.</param>
[GenerateSerializer, Immutable, Alias("Script.v1")]
public sealed record Script(ImmutableArray<ScriptMember> Members, ImmutableArray<ScriptStep> Steps);

[GenerateSerializer, Immutable, Alias("ScriptMember.v1")]
public sealed record ScriptMember(DelegationId Delegation, string Function, int Count);

/// <summary>One step; exactly one of the actions is given.</summary>
/// <param name="Line">Line in script.yaml, from 1.</param>
/// <param name="At">Minutes since the opening.</param>
/// <param name="Function">With no delegation: <c>chair</c>, <c>control</c>, or null.</param>
/// <param name="Refused">The step must be refused with this code.</param>
[GenerateSerializer, Immutable, Alias("ScriptStep.v1")]
public sealed record ScriptStep(int Line, decimal At, DelegationId? Delegation, string? Function, RefusalCode? Refused, ScriptAction Action);

[GenerateSerializer, Immutable, Alias("ScriptAction")]
[JsonDerivedType(typeof(Control), "control")]
[JsonDerivedType(typeof(Say), "say")]
[JsonDerivedType(typeof(Propose), "propose")]
[JsonDerivedType(typeof(Accept), "accept")]
[JsonDerivedType(typeof(Reject), "reject")]
[JsonDerivedType(typeof(Withdraw), "withdraw")]
[JsonDerivedType(typeof(Expect), "expect")]
[JsonDerivedType(typeof(Do), "do")]
[JsonDerivedType(typeof(ExpectSight), "expect-sight")]
public abstract record ScriptAction
{
    private ScriptAction() { }

    /// <param name="Verb">open, advance, pause, resume, close.</param>
    [GenerateSerializer, Immutable, Alias("ScriptAction.Control")]
    public sealed record Control(string Verb) : ScriptAction;

    /// <param name="Channel">table or delegation; null when <paramref name="To"/> names a private channel's other members.</param>
    [GenerateSerializer, Immutable, Alias("ScriptAction.Say")]
    public sealed record Say(string Text, string? Channel, ImmutableArray<DelegationId> To) : ScriptAction;

    /// <param name="Name">What later steps call this proposal.</param>
    /// <param name="To">Empty: to all.</param>
    [GenerateSerializer, Immutable, Alias("ScriptAction.Propose")]
    public sealed record Propose(string Name, Package Package, ImmutableArray<DelegationId> To, string? Counters) : ScriptAction;

    [GenerateSerializer, Immutable, Alias("ScriptAction.Accept")]
    public sealed record Accept(string Name) : ScriptAction;

    [GenerateSerializer, Immutable, Alias("ScriptAction.Reject")]
    public sealed record Reject(string Name) : ScriptAction;

    [GenerateSerializer, Immutable, Alias("ScriptAction.Withdraw")]
    public sealed record Withdraw(string Name) : ScriptAction;

    /// <param name="Agreement">The package agreed; null with <paramref name="NoAgreement"/>.</param>
    [GenerateSerializer, Immutable, Alias("ScriptAction.Expect")]
    public sealed record Expect(Package? Agreement, bool NoAgreement, ImmutableSortedDictionary<string, int> Points) : ScriptAction;

    /// <summary>Any command, by its name on the wire without the version.</summary>
    /// <param name="Payload">Its members as JSON; a text <c>$name</c> stands for the identity that the step of that name made.</param>
    /// <param name="Name">What later steps call what this step makes; null when nobody needs to.</param>
    [GenerateSerializer, Immutable, Alias("ScriptAction.Do")]
    public sealed record Do(string Command, string Payload, string? Name) : ScriptAction;

    /// <summary>What somebody sees.</summary>
    /// <param name="By">A delegation's id, <c>chair</c>, <c>control</c> or <c>projector</c>.</param>
    /// <param name="Slice">The slice's name on the wire.</param>
    /// <param name="Has">JSON that the slice must resemble (<see cref="Resemblance"/>).</param>
    [GenerateSerializer, Immutable, Alias("ScriptAction.ExpectSight")]
    public sealed record ExpectSight(string By, string Slice, string Has) : ScriptAction;
}
