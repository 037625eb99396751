using Simulation.Domain.Views;

namespace Simulation.Domain.Correspondence.Communiques;

/// <summary>The public statements, and those on the way that this audience has a part in; in order of preparation.</summary>
/// <param name="WhyNot">Why the delegation can't issue or sign now; null when it can.</param>
[GenerateSerializer, Immutable, Alias("CommuniquesSlice.v1")]
public sealed record CommuniquesSlice(RefusalCode? WhyNot, ImmutableArray<CommuniqueView> Communiques) : Slice
{
    public bool Equals(CommuniquesSlice? other) => other is not null && WhyNot == other.WhyNot && Communiques.SequenceEqual(other.Communiques);

    public override int GetHashCode() => HashCode.Combine(WhyNot, Communiques.Length);

    internal static CommuniquesSlice Of(SessionState state, TableAudience audience)
    {
        var all = state.Committee!.Correspondence.Communiques;
        return new(
            audience is TableAudience.Delegation ? CommuniqueRules.WhyNotNow(state) : RefusalCode.NotAllowed,
            [.. all.All.Where(c => c.IsSeenBy(audience)).Select(c => CommuniqueView.Of(all, c, audience))]);
    }
}

/// <summary>A statement as one reader sees it. Two that show the same are equal.</summary>
/// <param name="Number">Null until it is published.</param>
/// <param name="Awaited">Whose signatures it still waits for.</param>
/// <param name="Corrects">The number of the statement that it corrects.</param>
/// <param name="CorrectedBy">The number of the published statement that corrects it.</param>
/// <param name="At">When it was published; until then, when it was prepared.</param>
[GenerateSerializer, Immutable, Alias("CommuniqueView.v1")]
public sealed record CommuniqueView(
    CommuniqueId Id,
    int? Number,
    ImmutableArray<DelegationId> Signatories,
    ImmutableArray<DelegationId> Awaited,
    string Text,
    int? Corrects,
    int? CorrectedBy,
    CommuniqueStatus Status,
    DateTimeOffset At,
    CommuniqueMay May)
{
    public bool Equals(CommuniqueView? other) =>
        other is not null && Id == other.Id && Number == other.Number && Corrects == other.Corrects && CorrectedBy == other.CorrectedBy
        && Status == other.Status && At == other.At && May == other.May && Awaited.SequenceEqual(other.Awaited);

    public override int GetHashCode() => HashCode.Combine(Id, Status, Awaited.Length);

    internal static CommuniqueView Of(CommuniquesState all, Communique c, TableAudience audience) => new(
        c.Id,
        c.Number,
        c.Signatories,
        [.. c.With.Where(c.Awaits)],
        c.Text,
        c.Corrects is { } corrected ? all.Find(corrected)?.Number : null,
        all.CorrectionOf(c.Id)?.Number,
        c.Status,
        c.At,
        audience is TableAudience.Delegation d ? MayOf(all, c, d.Id) : CommuniqueMay.Nothing);

    private static CommuniqueMay MayOf(CommuniquesState all, Communique c, DelegationId reader) => new(
        Sign: c.Awaits(reader),
        Decline: c.Status == CommuniqueStatus.Prepared && c.With.Contains(reader),
        Withdraw: c.Status == CommuniqueStatus.Prepared && c.Delegation == reader,
        Correct: c.Status == CommuniqueStatus.Published && c.Signatories.Contains(reader) && all.CorrectionOf(c.Id) is null);
}

/// <summary>What the reader's delegation may do with a statement, as far as the time allows it.</summary>
[GenerateSerializer, Immutable, Alias("CommuniqueMay.v1")]
public sealed record CommuniqueMay(bool Sign, bool Decline, bool Withdraw, bool Correct)
{
    public static readonly CommuniqueMay Nothing = new(false, false, false, false);
}
