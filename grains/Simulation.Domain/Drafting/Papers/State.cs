using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Negotiation;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>All texts of a committee and the amendments to them, each in the order in which it came.</summary>
public sealed record DraftingState(ImmutableList<Draft> Drafts, ImmutableList<DraftAmendment> Amendments)
{
    public static readonly DraftingState Initial = new([], []);

    public Draft? Find(DraftId draft) => Drafts.Find(d => d.Id == draft);

    public DraftAmendment? Find(AmendmentId amendment) => Amendments.Find(a => a.Amendment.Id == amendment);

    public IEnumerable<DraftAmendment> To(DraftId draft) => Amendments.Where(a => a.Draft == draft);
}

/// <summary>One text.</summary>
/// <param name="Versions">Every version, the first as it came; never empty. The revision counts them from 1.</param>
/// <param name="Tabled">The revision that was put before the committee, of which amendments speak; null: a working paper.</param>
/// <param name="Invited">Who may see and write the working paper beside its sponsors.</param>
public sealed record Draft(
    DraftId Id,
    string Symbol,
    string Item,
    DraftStatus Status,
    ImmutableList<DraftVersion> Versions,
    int? Tabled,
    ImmutableArray<DelegationId> Sponsors,
    ImmutableArray<DelegationId> Signatories,
    ImmutableArray<DelegationId> Invited)
{
    /// <summary>Null: it was before the committee when that opened, or is not before it.</summary>
    public DateTimeOffset? TabledAt { get; init; }

    /// <summary>The chair has permitted that it be acted on without waiting for the notice.</summary>
    public bool NoticeWaived { get; init; }

    /// <summary>When it was last put before the chair to be admitted; null: it never was.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Who asked that it be admitted; null: nobody has.</summary>
    public DelegationId? Submitter { get; init; }

    /// <summary>Why the chair gave it back; empty when it wasn't.</summary>
    public string Returned { get; init; } = "";

    /// <summary>Who has agreed to which clause as it stands.</summary>
    public ImmutableArray<ClauseAgreement> Agreements { get; init; } = [];

    /// <summary>Brackets on which some have agreed, and others have yet to.</summary>
    public ImmutableArray<BracketLift> Lifts { get; init; } = [];

    /// <summary>Clauses of the tabled text that were rejected in separate votes.</summary>
    public ImmutableArray<ClauseId> Rejected { get; init; } = [];

    /// <summary>How many brackets were open when; a point for every change of the count.</summary>
    public ImmutableList<BracketPoint> Curve { get; init; } = [];

    /// <summary>How the committee decided on it as a whole; null: it has not, or does so again.</summary>
    public DraftDecision? Decision { get; init; }

    public Resolution Text => Versions[^1].Text;

    public int Revision => Versions.Count;

    /// <summary>The text of which amendments speak.</summary>
    public Resolution? TabledText => Tabled is { } revision ? Versions[revision - 1].Text : null;

    public bool IsSeenBy(DelegationId delegation) => Tabled is not null || IsWrittenBy(delegation);

    public bool IsWrittenBy(DelegationId delegation) => Sponsors.Contains(delegation) || Invited.Contains(delegation);

    /// <summary>What others than delegations see: the chair also what waits for admission.</summary>
    public bool IsSeenBy(TableAudience audience) => audience switch
    {
        TableAudience.Delegation delegation => IsSeenBy(delegation.Id),
        TableAudience.Control => true,
        TableAudience.Chair => Tabled is not null || Status == DraftStatus.Submitted,
        _ => Tabled is not null,
    };

    /// <summary>Whether this audience has known the paper while it was written.</summary>
    public bool IsWritten(TableAudience audience) => audience is TableAudience.Control || (audience is TableAudience.Delegation delegation && IsWrittenBy(delegation.Id));

    /// <summary>A text as it came.</summary>
    public static Draft Of(DraftId id, string symbol, string item, string by, Resolution text, DateTimeOffset at, ImmutableArray<DelegationId> sponsors) =>
        new(id, symbol, item, DraftStatus.Working, [new DraftVersion(by, text with { Version = 1 }, at)], null, sponsors, [], [])
        {
            Curve = [new BracketPoint(1, at, Brackets.Count(text))],
        };

    /// <summary>Another version. What was agreed on a clause that is another one now is no longer agreed.</summary>
    public Draft With(string by, Resolution text, DateTimeOffset at)
    {
        var (before, count) = (Text, Brackets.Count(text));
        bool Stands(ClauseId id) => before.Find(id) is { } was && text.Find(id) is { } now && ClauseText.Of(was) == ClauseText.Of(now);
        return this with
        {
            Versions = Versions.Add(new DraftVersion(by, text with { Version = Revision + 1 }, at)),
            Agreements = [.. Agreements.Where(a => Stands(a.Clause))],
            Lifts = [.. Lifts.Where(l => Places.Find(text, l.Target) is { } place && Brackets.Find(Places.TextOf(place), l.Bracket, l.Occurrence) is not null)],
            Curve = Curve.Count > 0 && Curve[^1].Count == count ? Curve : Curve.Add(new BracketPoint(Revision + 1, at, count)),
        };
    }
}

/// <param name="By">The delegation that made it of the version before; empty: the secretariat or the committee.</param>
public sealed record DraftVersion(string By, Resolution Text, DateTimeOffset At);

/// <summary>How the committee decided on a draft as a whole.</summary>
/// <param name="Vote">Null: it was rejected with all its operative parts, without a further vote.</param>
/// <param name="Totals">Null with <paramref name="Vote"/>.</param>
[GenerateSerializer, Immutable, Alias("DraftDecision.v1")]
public sealed record DraftDecision(VoteId? Vote, bool Adopted, VoteTotals? Totals, DateTimeOffset At);

/// <param name="AcceptedBy">Those whose text it changes and who accepted it as friendly.</param>
/// <param name="Carried">Its place among the amendments that were carried, from 1; null: it is not in the text.</param>
/// <param name="Symbol">Such as <c>A/C.2/81/L.1/Amend.2</c>.</param>
public sealed record DraftAmendment(DraftId Draft, Amendment Amendment, ImmutableArray<DelegationId> AcceptedBy, int? Carried, string Symbol = "");
