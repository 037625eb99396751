using Simulation.Domain.Committees;
using Simulation.Domain.Views;

namespace Simulation.Domain.Voting.Votes;

/// <summary>The vote that is on at the meeting (or none), the silences that run beside it, and what this seat may do.</summary>
/// <param name="Last">The vote declared last, whose result the hall still shows; null: none yet.</param>
/// <param name="MayOpen">For the chair: null when a vote can be opened, or why not. For others: not-allowed.</param>
[GenerateSerializer, Immutable, Alias("VoteSlice.v1")]
public sealed record VoteSlice(VoteView? Current, ImmutableArray<VoteView> Silences, VoteId? Last, RefusalCode? MayOpen) : Slice;

/// <summary>An open vote as one audience sees it.</summary>
/// <param name="Entitled">E: how many may vote.</param>
/// <param name="Voted">How many have; null where progress is not shown to this audience.</param>
/// <param name="Totals">So far, where this audience may see them: in a roll call everybody, in a recorded vote the hall and the chair.</param>
/// <param name="Order">In a roll call: the names in the order of calling.</param>
/// <param name="Called">In a roll call: who is called now; null: nobody is left.</param>
/// <param name="Board">Who has done what, where this audience may see it, in order of calling or of the electorate.</param>
/// <param name="Objections">Who objects to deciding without a vote, with their reasons.</param>
/// <param name="Mine">What this delegation has done; null: nothing yet, or the audience has no vote.</param>
/// <param name="Held">Of each member for which this delegation votes too: what it has done for it, and may do.</param>
[GenerateSerializer, Immutable, Alias("VoteView.v1")]
public sealed record VoteView(
    VoteId Id,
    VoteSubject Subject,
    VoteTerms Terms,
    VoteStatus Status,
    DateTimeOffset OpenedAt,
    VoteId? Again,
    int Entitled,
    int? Voted,
    VoteTotals? Totals,
    ImmutableArray<DelegationId> Order,
    int? Drawn,
    DelegationId? Called,
    ImmutableArray<BoardEntry> Board,
    ImmutableArray<ObjectionView> Objections,
    ImmutableArray<ReservationView> Reservations,
    BoardEntry? Mine,
    VoteMay May,
    ImmutableArray<HeldBallot> Held);

/// <param name="Of">Whose vote it is.</param>
/// <param name="Mine">What was done with it; null: nothing yet.</param>
[GenerateSerializer, Immutable, Alias("HeldBallot.v1")]
public sealed record HeldBallot(DelegationId Of, BoardEntry? Mine, VoteMay May);

/// <param name="Choice">Null: not yet, passed, or secret.</param>
/// <param name="Voted">Whether it has voted (or, called by name, did not answer: then absent).</param>
[GenerateSerializer, Immutable, Alias("BoardEntry.v1")]
public sealed record BoardEntry(DelegationId Delegation, bool Voted, Choice? Choice, bool Passed, bool WithRights);

[GenerateSerializer, Immutable, Alias("ObjectionView.v1")]
public sealed record ObjectionView(DelegationId Delegation, string Reason, bool AsksForAmendment, DateTimeOffset At);

[GenerateSerializer, Immutable, Alias("ReservationView.v1")]
public sealed record ReservationView(DelegationId Delegation, string Text, DateTimeOffset At);

/// <summary>What this seat may do with an open vote: null means it may, else why not. Whether the member may bind is the delegation's business.</summary>
/// <param name="Choices">What its ballot may say; empty when it may not cast one.</param>
/// <param name="Pass">Whether it may pass.</param>
/// <param name="WithRights">Whether it may vote with rights.</param>
/// <param name="Oppose">Object to deciding without a vote.</param>
/// <param name="Preside">For the chair's acts: close, abandon, call next, enter totals.</param>
[GenerateSerializer, Immutable, Alias("VoteMay.v1")]
public sealed record VoteMay(
    RefusalCode? Cast,
    ImmutableArray<Choice> Choices,
    bool Pass,
    bool WithRights,
    RefusalCode? Oppose,
    RefusalCode? Reserve,
    RefusalCode? Preside);

/// <summary>Votes that were declared, in order: a feed. <paramref name="From"/> is the position of the first one here.</summary>
[GenerateSerializer, Immutable, Alias("VotesSlice.v1")]
public sealed record VotesSlice(int From, ImmutableArray<VoteRecord> Votes) : Slice
{
    public override Slice After(Slice? held) =>
        held is VotesSlice before && before.From + before.Votes.Length == From
            ? new VotesSlice(before.From, [.. before.Votes, .. Votes])
            : this;
}

/// <summary>A declared vote with all that is needed to count it again.</summary>
/// <param name="Ballots">Empty where only totals are kept.</param>
[GenerateSerializer, Immutable, Alias("VoteRecord.v1")]
public sealed record VoteRecord(
    VoteId Id,
    VoteSubject Subject,
    VoteTerms Terms,
    Electorate Electorate,
    ImmutableArray<Ballot> Ballots,
    VoteTotals Totals,
    TallyResult Result,
    bool Final,
    VoteId? Again,
    ImmutableArray<ReservationView> Reservations,
    DateTimeOffset OpenedAt,
    DateTimeOffset At)
{
    /// <summary>The result anew: from the ballots, or from the totals where only they were kept.</summary>
    public TallyResult Recount() => VoteCount.Of(Terms, Electorate, Ballots, Totals);
}

/// <summary>How delegations had meant to vote, stated after the result.</summary>
[GenerateSerializer, Immutable, Alias("CorrectionsSlice.v1")]
public sealed record CorrectionsSlice(ImmutableArray<CorrectionView> Corrections) : Slice;

[GenerateSerializer, Immutable, Alias("CorrectionView.v1")]
public sealed record CorrectionView(VoteId Vote, DelegationId Delegation, Choice Meant, DateTimeOffset At);
