using System.Text.Json;
using System.Text.Json.Serialization;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Negotiation;
using Simulation.Domain.Views;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>The texts that this audience may see, in the order in which they came.</summary>
/// <param name="WhyNot">Why texts can't be written now; null when they can.</param>
/// <param name="Language">In which texts are written here: the exercise's working language.</param>
/// <param name="Changed">True: only texts that are new or changed, to be put among those held; false: all there are.</param>
[GenerateSerializer, Immutable, Alias("DraftsSlice.v1")]
public sealed record DraftsSlice(RefusalCode? WhyNot, ImmutableArray<DraftView> Drafts, DraftLanguage Language = DraftLanguage.En, bool Changed = false) : Slice
{
    public override Slice After(Slice? held) => !Changed || held is not DraftsSlice before ? this : new DraftsSlice(
        WhyNot,
        [
            .. before.Drafts.Select(d => Drafts.FirstOrDefault(n => n.Id == d.Id) ?? d),
            .. Drafts.Where(n => before.Drafts.All(d => d.Id != n.Id)),
        ],
        Language);
}

/// <param name="Revision">What <see cref="EditClause.Base"/> counts, from 1.</param>
/// <param name="Text">References to its own clauses are ids in it: <see cref="References.Render(Resolution)"/> and <see cref="ClauseText.Shown"/> put numbers in their place.</param>
/// <param name="Invited">Empty once it is tabled.</param>
/// <param name="MayEdit">Whether this audience writes in it.</param>
/// <param name="Brackets">How much is not agreed.</param>
/// <param name="Numbers">Operative clauses as tabled and as they stand; empty for a working paper.</param>
/// <param name="Agreements">Who has agreed to which clause as it stands.</param>
/// <param name="Lifts">Brackets on which some have agreed, and others have yet to.</param>
/// <param name="May">What this audience's delegation may do with it; members' functions are not asked here.</param>
/// <param name="Support">Sponsors and signatories, and how many the rules ask for.</param>
/// <param name="Returned">Why the chair gave it back; empty when it wasn't.</param>
/// <param name="TabledAt">Null: before the committee opened, or not yet.</param>
/// <param name="NoticeUntil">Until when it waits for its notice to be over, unless the chair waives it; null: it doesn't wait.</param>
/// <param name="Decision">How the committee decided on it as a whole; null: not yet.</param>
/// <param name="SubmittedAt">For its writers, the chair and control: when it was last put before the chair to be admitted; null: it never was.</param>
[GenerateSerializer, Immutable, Alias("DraftView.v1")]
public sealed record DraftView(
    DraftId Id,
    string Symbol,
    string Item,
    DraftStatus Status,
    int Revision,
    Resolution Text,
    ImmutableArray<DelegationId> Sponsors,
    ImmutableArray<DelegationId> Signatories,
    ImmutableArray<DelegationId> Invited,
    bool MayEdit,
    BracketCount Brackets,
    ImmutableArray<Renumbered> Numbers,
    ImmutableArray<ClauseAgreement> Agreements,
    ImmutableArray<BracketLift> Lifts,
    DraftMay May,
    Support Support,
    string Returned,
    DateTimeOffset? TabledAt,
    DateTimeOffset? NoticeUntil,
    DraftDecision? Decision,
    DateTimeOffset? SubmittedAt = null);

/// <summary>What may be done with a text: null may; else why not.</summary>
/// <param name="Approve">For the chair and control: admit it, or give it back.</param>
/// <param name="WaiveNotice">For the chair and control.</param>
[GenerateSerializer, Immutable, Alias("DraftMay.v1")]
public sealed record DraftMay(
    RefusalCode? Edit,
    RefusalCode? Invite,
    RefusalCode? Sponsor,
    RefusalCode? WithdrawSponsorship,
    RefusalCode? Sign,
    RefusalCode? WithdrawSignature,
    RefusalCode? Table,
    RefusalCode? Withdraw,
    RefusalCode? Amend,
    RefusalCode? Agree,
    RefusalCode? Approve,
    RefusalCode? WaiveNotice)
{
    /// <summary>For who only looks on.</summary>
    public static readonly DraftMay Nothing = new(
        RefusalCode.NotAllowed, RefusalCode.NotAllowed, RefusalCode.NotAllowed, RefusalCode.NotAllowed, RefusalCode.NotAllowed, RefusalCode.NotAllowed,
        RefusalCode.NotAllowed, RefusalCode.NotAllowed, RefusalCode.NotAllowed, RefusalCode.NotAllowed, RefusalCode.NotAllowed, RefusalCode.NotAllowed);
}

/// <summary>All amendments that were tabled: they are public.</summary>
[GenerateSerializer, Immutable, Alias("AmendmentsSlice.v1")]
public sealed record AmendmentsSlice(ImmutableArray<AmendmentView> Amendments) : Slice;

/// <param name="AcceptedBy">Those whose text it changes and who accepted it as friendly.</param>
/// <param name="Symbol">Such as <c>A/C.2/81/L.1/Amend.2</c>.</param>
/// <param name="Support">Movers and signatories, and how many the rules ask for before it is put.</param>
/// <param name="May">What this audience's delegation may do with it.</param>
[GenerateSerializer, Immutable, Alias("AmendmentView.v1")]
public sealed record AmendmentView(
    DraftId Draft, Amendment Amendment, ImmutableArray<DelegationId> AcceptedBy, string Symbol, Support Support, AmendmentMay May);

/// <summary>What may be done with an amendment: null may; else why not.</summary>
[GenerateSerializer, Immutable, Alias("AmendmentMay.v1")]
public sealed record AmendmentMay(RefusalCode? Support, RefusalCode? Accept, RefusalCode? Withdraw);

/// <summary>Open brackets over time, of the texts that this audience may see; of a tabled text that was not its own, since it was tabled.</summary>
[GenerateSerializer, Immutable, Alias("BracketCurveSlice.v1")]
public sealed record BracketCurveSlice(ImmutableArray<BracketCurve> Drafts) : Slice;

/// <param name="Points">A point for every change of the count, in order of time.</param>
[GenerateSerializer, Immutable, Alias("BracketCurve.v1")]
public sealed record BracketCurve(DraftId Draft, ImmutableArray<BracketPoint> Points);

[GenerateSerializer, Alias("DraftStatus"), JsonConverter(typeof(DraftStatusJson))]
public enum DraftStatus
{
    /// <summary>A working paper of its sponsors.</summary>
    Working = 1,
    /// <summary>Before the committee.</summary>
    Tabled = 2,
    Adopted = 3,
    Rejected = 4,
    Withdrawn = 5,
    /// <summary>With the chair, who admits it or gives it back.</summary>
    Submitted = 6,
}

internal sealed class DraftStatusJson() : JsonStringEnumConverter<DraftStatus>(JsonNamingPolicy.KebabCaseLower);
