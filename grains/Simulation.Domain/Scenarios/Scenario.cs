using Simulation.Domain.Bargaining;
using Simulation.Domain.Committees;

namespace Simulation.Domain.Scenarios;

/// <summary>An authored case, versioned; a published version never changes. Only staff may see the whole of it.</summary>
/// <param name="Instructions">What each delegation alone knows, in the order of the seating.</param>
/// <param name="Case">The public case, Markdown.</param>
/// <param name="TeachingNotes">Markdown, staff only.</param>
/// <param name="Script">How it was played; its test.</param>
/// <param name="Material">What the secretariat of a committee has in hand; null where there is none.</param>
/// <param name="Endings">Other ways in which it was played, by their names; null where there are none.</param>
[GenerateSerializer, Immutable, Alias("Scenario.v1")]
public sealed record Scenario(
    ScenarioStructure Structure,
    Localized Summary,
    ScenarioLevel Level,
    ImmutableArray<Language> Languages,
    ImmutableArray<string> Disciplines,
    ImmutableArray<string> LearningOutcomes,
    ImmutableArray<Source> Sources,
    Localized Case,
    ImmutableArray<Instructions> Instructions,
    Localized TeachingNotes,
    Script? Script,
    CommitteeMaterial? Material = null,
    ImmutableSortedDictionary<string, Script>? Endings = null)
{
    public string Id => Structure.Id;

    public string Version => Structure.Version;

    public Instructions InstructionsOf(DelegationId delegation) => Instructions.First(i => i.Delegation == delegation);
}

/// <summary>The public bones of a case: what rules and screens need, without long texts and without anybody's secrets.</summary>
/// <param name="Functions">What members of a delegation may be; the first is given first.</param>
/// <param name="Committee">For a committee: its body, rules and members; null where packages are negotiated.</param>
[GenerateSerializer, Immutable, Alias("ScenarioStructure.v1")]
public sealed record ScenarioStructure(
    string Id,
    string Version,
    Language PrimaryLanguage,
    Localized Title,
    ImmutableArray<MemberFunction> Functions,
    ImmutableArray<Party> Delegations,
    ImmutableArray<Issue> Issues,
    AgreementRule Agreement,
    ImmutableArray<Phase> Phases,
    ImmutableArray<DebriefMaterial> DebriefOpens,
    CommitteeStructure? Committee = null)
{
    /// <summary>Planned time of play, minutes.</summary>
    public int Minutes => Phases.Sum(p => p.Minutes);

    public Party Delegation(DelegationId id) => Delegations.First(d => d.Id == id);
}

[GenerateSerializer, Alias("ScenarioLevel")]
public enum ScenarioLevel
{
    Introductory = 1,
    Intermediate = 2,
    Advanced = 3,
}

/// <summary>A public fact's origin.</summary>
[GenerateSerializer, Immutable, Alias("Source.v1")]
public sealed record Source(string Id, string Title, string? Url, string? UsedFor);

/// <summary>What a member of a delegation may be, such as head or legal adviser.</summary>
/// <param name="Binds">Whether its holder may bind the delegation: propose, accept, reject, withdraw.</param>
[GenerateSerializer, Immutable, Alias("MemberFunction.v1")]
public sealed record MemberFunction(string Id, Localized Name, bool Binds);

/// <summary>A delegation as everybody sees it.</summary>
/// <param name="Flag">ISO 3166-1 alpha-2, lower case; null for invented or non-state parties.</param>
/// <param name="PeopleFrom">Fewest people who can play it, at least 1.</param>
/// <param name="PeopleTo">Most people who can share it.</param>
/// <param name="Weight">Weight of its assent under a weighted quota, at least 0.</param>
[GenerateSerializer, Immutable, Alias("Party.v1")]
public sealed record Party(DelegationId Id, Localized Name, string? Flag, int PeopleFrom, int PeopleTo, int Weight);

/// <summary>Something that is negotiated, with the options it can be settled at.</summary>
[GenerateSerializer, Immutable, Alias("Issue.v1")]
public sealed record Issue(string Id, Localized Name, Localized Description, ImmutableArray<IssueOption> Options);

[GenerateSerializer, Immutable, Alias("IssueOption.v1")]
public sealed record IssueOption(string Id, Localized Name);

/// <summary>A stretch of the play.</summary>
/// <param name="Minutes">Planned length, 1 to 43 200 (thirty days).</param>
[GenerateSerializer, Immutable, Alias("Phase.v1")]
public sealed record Phase(string Id, Localized Name, PhaseKind Kind, int Minutes, ImmutableArray<Activity> Allows)
{
    /// <summary>What a phase of this kind allows unless the scenario says otherwise.</summary>
    public static ImmutableArray<Activity> DefaultsOf(PhaseKind kind) => kind switch
    {
        PhaseKind.Preparation => [Activity.Internal],
        PhaseKind.Opening => [Activity.Internal, Activity.Table],
        PhaseKind.Meeting => [Activity.Internal, Activity.Table, Activity.Private, Activity.Draft, Activity.Meet],
        _ => [Activity.Internal, Activity.Table, Activity.Private, Activity.Propose, Activity.Answer],
    };
}

[GenerateSerializer, Alias("PhaseKind")]
public enum PhaseKind
{
    Preparation = 1,
    Opening = 2,
    Negotiation = 3,
    /// <summary>An agreement may be replaced by one that the same rule accepts (Raiffa's post-settlement settlement).</summary>
    PostSettlement = 4,
    /// <summary>A committee sits: what is in order is for its rules of procedure to say.</summary>
    Meeting = 5,
}

[GenerateSerializer, Alias("Activity")]
public enum Activity
{
    /// <summary>The delegation's own channel and notes.</summary>
    Internal = 1,
    /// <summary>The channel that all delegations read.</summary>
    Table = 2,
    /// <summary>Channels opened to chosen delegations.</summary>
    Private = 3,
    /// <summary>Making and withdrawing proposals.</summary>
    Propose = 4,
    /// <summary>Accepting and rejecting proposals.</summary>
    Answer = 5,
    /// <summary>Writing, sponsoring and tabling texts.</summary>
    Draft = 6,
    /// <summary>Everything on the floor: lists, motions, votes.</summary>
    Meet = 7,
}

/// <summary>What opens to the whole class with the debrief.</summary>
[GenerateSerializer, Alias("DebriefMaterial")]
public enum DebriefMaterial
{
    Offers = 1,
    TableChannel = 2,
    PrivateChannels = 3,
    DelegationChannels = 4,
    Briefs = 5,
    Payoffs = 6,
}

/// <summary>What one delegation alone knows.</summary>
/// <param name="Brief">Confidential instructions, Markdown.</param>
/// <param name="Capital">How its capital behaves; null: as any capital.</param>
[GenerateSerializer, Immutable, Alias("Instructions.v1")]
public sealed record Instructions(DelegationId Delegation, Localized Brief, ScoreSheet ScoreSheet, CapitalBrief? Capital = null);

/// <summary>How a delegation's capital behaves when nobody plays it.</summary>
/// <param name="RedLines">What the delegation must not accept.</param>
/// <param name="Reply">What it answers to a request that nobody has answered; null: that there are no new instructions.</param>
/// <param name="ReplyMinutes">After how many minutes, 1 to 1 440; null: the platform's habit.</param>
/// <param name="DecisionMinutes">How long it may disavow what was done ad referendum, 1 to 1 440 minutes; null: the platform's habit.</param>
[GenerateSerializer, Immutable, Alias("CapitalBrief.v1")]
public sealed record CapitalBrief(ImmutableArray<RedLine> RedLines, Localized? Reply, int? ReplyMinutes, int? DecisionMinutes);

[GenerateSerializer, Immutable, Alias("RedLine.v1")]
public sealed record RedLine(string Id, Localized Text);
