using Simulation.Domain.Procedure;

namespace Simulation.Domain.Committees;

/// <summary>The public bones of a committee: the body, its rules of procedure, who sits in it, what it has before it.</summary>
/// <param name="Body">The body's official name, such as Second Committee of the General Assembly.</param>
/// <param name="Members">One for each delegation of the scenario, in the same order.</param>
/// <param name="Agenda">Items in the order of the programme of work.</param>
[GenerateSerializer, Immutable, Alias("CommitteeStructure.v1")]
public sealed record CommitteeStructure(
    Localized Body,
    RulesOfProcedure Rules,
    ImmutableArray<CommitteeMember> Members,
    ImmutableArray<AgendaItem> Agenda)
{
    public CommitteeMember? Find(DelegationId delegation) => Members.FirstOrDefault(m => m.Delegation == delegation);

    /// <summary>Whether the delegation has a vote at all: observers speak, and are counted nowhere.</summary>
    public bool IsMember(DelegationId delegation) => Find(delegation)?.Status == MemberStatus.Member;
}

/// <param name="Permanent">Holds a veto where the rules know one (Charter of the United Nations, article 27 (3)).</param>
/// <param name="Weight">Votes under a weighted rule, at least 0; 1 elsewhere.</param>
/// <param name="Population">Population in thousands, for rules that weigh it; null when the case does not say.</param>
[GenerateSerializer, Immutable, Alias("CommitteeMember.v1")]
public sealed record CommitteeMember(DelegationId Delegation, MemberStatus Status, bool Permanent, int Weight, int? Population);

[GenerateSerializer, Alias("MemberStatus")]
public enum MemberStatus
{
    Member = 1,
    /// <summary>Speaks, never votes, and counts neither for quorum nor for a majority.</summary>
    Observer = 2,
}

/// <param name="Number">As the agenda numbers it, such as <c>18 (b)</c>.</param>
[GenerateSerializer, Immutable, Alias("AgendaItem.v1")]
public sealed record AgendaItem(string Id, string Number, Localized Title);

/// <summary>What the secretariat has in hand when a committee opens and nobody else may see before it is issued.</summary>
[GenerateSerializer, Immutable, Alias("CommitteeMaterial.v1")]
public sealed record CommitteeMaterial(ImmutableArray<StartingDraft> Drafts, ImmutableArray<Inject> Injects);

/// <summary>A text that exists when the committee opens.</summary>
/// <param name="Symbol">Such as <c>A/C.2/81/L.1</c>; empty for a working paper without one.</param>
/// <param name="Tabled">Whether it is before the committee from the start; otherwise it is its sponsors' working paper.</param>
/// <param name="Text">The whole text in United Nations layout, by language.</param>
/// <param name="Read">The text as it was read when the table was laid, so that a later reader changes no session; null in a case.</param>
[GenerateSerializer, Immutable, Alias("StartingDraft.v1")]
public sealed record StartingDraft(
    string Id, string Symbol, string Item, bool Tabled, ImmutableArray<DelegationId> Sponsors, Localized Text, Drafting.Resolution? Read = null);

/// <summary>News that control releases into the session.</summary>
/// <param name="Minute">Minutes after the meeting's phase began at which it is due; null: by hand only.</param>
/// <param name="To">Who receives it; empty: everybody.</param>
/// <param name="Text">Markdown.</param>
[GenerateSerializer, Immutable, Alias("Inject.v1")]
public sealed record Inject(string Id, Localized Title, int? Minute, ImmutableArray<DelegationId> To, Localized Text);
