using Simulation.Domain.Committees;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Voting;

/// <summary>Everything true of a committee's votes.</summary>
/// <param name="Votes">In the order in which they were opened.</param>
/// <param name="Declared">Those that were declared, in that order.</param>
/// <param name="Current">The vote that occupies the meeting; null: none.</param>
/// <param name="WithoutVote">Members that may not vote for the time being.</param>
/// <param name="Decided">How what was put has been decided, as long as it is not reopened.</param>
public sealed record VotingState(
    ImmutableDictionary<VoteId, Vote> Votes,
    ImmutableList<VoteId> Declared,
    VoteId? Current,
    ImmutableList<VoteId> Silences,
    ImmutableHashSet<DelegationId> WithoutVote,
    ImmutableList<VoteDeclared> Decided,
    ImmutableList<ActionOnDraft> Actions,
    ImmutableList<ExplanationOfVote> Explanations)
{
    public static readonly VotingState Initial = new(ImmutableDictionary<VoteId, Vote>.Empty, [], null, [], [], [], [], []);

    /// <summary>Who votes for whom: by the id of whose vote it is.</summary>
    public ImmutableSortedDictionary<string, DelegationId> Proxies { get; init; } = ImmutableSortedDictionary.Create<string, DelegationId>(StringComparer.Ordinal);

    /// <summary>Who casts this delegation's vote; null: itself.</summary>
    public DelegationId? HolderOf(DelegationId delegation) => Proxies.TryGetValue(delegation.Value ?? "", out var holder) ? holder : null;

    /// <summary>Whose votes this delegation casts beside its own.</summary>
    public IEnumerable<DelegationId> HeldBy(DelegationId holder) => Proxies.Where(p => p.Value == holder).Select(p => new DelegationId(p.Key));

    public Vote? Find(VoteId id) => Votes.GetValueOrDefault(id);

    /// <summary>Secret votes that are closed and whose boxes are not counted yet.</summary>
    public IEnumerable<VoteId> Uncounted => Votes.Values.Where(v => v.Status == VoteStatus.Closed).Select(v => v.Id);

    public Vote? Open => Current is { } id ? Votes[id] : null;

    /// <summary>The decision on this that stands; null: none.</summary>
    public VoteDeclared? DecisionOn(VoteSubject subject) => Decided.FindLast(d => ActionOnDraft.Same(d.Subject, subject));

    public ActionOnDraft? ActionOn(DraftId draft) => Actions.FindLast(a => a.Draft == draft);

    /// <summary>The action of which this is a step; null: none.</summary>
    public ActionOnDraft? ActionWith(VoteSubject step) => Actions.FindLast(a => a.Find(step) is not null);

    public VotingState With(Vote vote) => this with { Votes = Votes.SetItem(vote.Id, vote) };
}
