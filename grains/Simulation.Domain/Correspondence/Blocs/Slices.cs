using Simulation.Domain.Views;

namespace Simulation.Domain.Correspondence.Blocs;

/// <summary>The blocs that this audience may know of.</summary>
/// <param name="WhyNot">Why the delegation can't form or change blocs now; null when it can.</param>
[GenerateSerializer, Immutable, Alias("BlocsSlice.v1")]
public sealed record BlocsSlice(RefusalCode? WhyNot, ImmutableArray<BlocView> Blocs) : Slice
{
    public bool Equals(BlocsSlice? other) => other is not null && WhyNot == other.WhyNot && Blocs.SequenceEqual(other.Blocs);

    public override int GetHashCode() => HashCode.Combine(WhyNot, Blocs.Length);

    internal static BlocsSlice Of(SessionState state, TableAudience audience)
    {
        var blocs = state.Committee!.Correspondence.Blocs.All;
        return audience switch
        {
            TableAudience.Delegation d => new(BlocRules.WhyNotNow(state), [.. blocs.Where(b => b.IsSeenBy(d.Id)).Select(b => BlocView.Of(b, d.Id))]),
            TableAudience.Control => new(RefusalCode.NotAllowed, [.. blocs.Select(b => BlocView.Of(b, null))]),
            _ => new(RefusalCode.NotAllowed, [.. blocs.Where(b => b.IsPublic).Select(b => BlocView.Public(b, BlocStanding.Outsider))]),
        };
    }
}

/// <summary>A bloc as one reader sees it. Two that show the same are equal.</summary>
/// <param name="Spokesperson">Null: nobody is left in it, or the reader may not know.</param>
/// <param name="Members">Empty to one who left, unless it is public.</param>
/// <param name="Invited">Shown to members, and to control.</param>
/// <param name="Standing">What the reader is to it, and so may do; control is an outsider.</param>
[GenerateSerializer, Immutable, Alias("BlocView.v1")]
public sealed record BlocView(
    BlocId Id,
    string Name,
    DelegationId? Spokesperson,
    ImmutableArray<DelegationId> Members,
    ImmutableArray<DelegationId> Invited,
    bool IsPublic,
    BlocStanding Standing)
{
    public bool Equals(BlocView? other) =>
        other is not null && Id == other.Id && Name == other.Name && Spokesperson == other.Spokesperson && IsPublic == other.IsPublic
        && Standing == other.Standing && Members.SequenceEqual(other.Members) && Invited.SequenceEqual(other.Invited);

    public override int GetHashCode() => HashCode.Combine(Id, Standing, Members.Length, Invited.Length);

    internal static BlocView Of(Bloc bloc, DelegationId? reader)
    {
        if (reader is not { } delegation)
        {
            return new(bloc.Id, bloc.Name, bloc.Spokesperson, bloc.Members, bloc.Invited, bloc.IsPublic, BlocStanding.Outsider);
        }

        return bloc.Has(delegation)
            ? new(
                bloc.Id,
                bloc.Name,
                bloc.Spokesperson,
                bloc.Members,
                bloc.Invited,
                bloc.IsPublic,
                bloc.Spokesperson == delegation ? BlocStanding.Spokesperson : BlocStanding.Member)
            : bloc.Invited.Contains(delegation) ? Public(bloc, BlocStanding.Invited)
            : bloc.IsPublic ? Public(bloc, bloc.Former.Contains(delegation) ? BlocStanding.Former : BlocStanding.Outsider)
            : new(bloc.Id, bloc.Name, null, [], [], false, BlocStanding.Former);
    }

    internal static BlocView Public(Bloc bloc, BlocStanding standing) =>
        new(bloc.Id, bloc.Name, bloc.Spokesperson, bloc.Members, [], bloc.IsPublic, standing);
}

[GenerateSerializer, Alias("BlocStanding")]
public enum BlocStanding
{
    Outsider = 1,
    /// <summary>May join or decline.</summary>
    Invited = 2,
    /// <summary>May invite, speak in its channel, leave.</summary>
    Member = 3,
    /// <summary>A member that may also announce it, speak for it and hand its voice on.</summary>
    Spokesperson = 4,
    /// <summary>Left it; keeps what was read.</summary>
    Former = 5,
}
