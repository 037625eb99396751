using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Voting.Votes;

/// <summary>One vote, from the question put to the result announced.</summary>
/// <param name="Cast">What each delegation has done so far; one that is not here has done nothing.</param>
/// <param name="Called">In a roll call: who is called now; null: nobody is left.</param>
/// <param name="Entered">Totals counted in the room, which replace what was cast.</param>
/// <param name="Abandoned">Why it was given up; null: it was not.</param>
public sealed record Vote(
    VoteOpened Opened,
    VoteStatus Status,
    ImmutableDictionary<DelegationId, Cast> Cast,
    DelegationId? Called,
    VoteTotals? Entered,
    ImmutableList<DecisionObjected> Objections,
    ImmutableList<ReservationAttached> Reservations,
    VoteDeclared? Declared,
    ImmutableList<VoteCorrected> Corrections,
    string? Abandoned)
{
    public VoteId Id => Opened.Vote;

    public VoteTerms Terms => Opened.Terms;

    /// <summary>A silence procedure runs beside the meeting; everything else occupies it.</summary>
    public bool IsSilence => Terms.Deadline is not null;

    public bool IsSecret => Terms.Method == VotingMethod.Secret;

    /// <summary>Whether it is kept who voted how.</summary>
    public bool KeepsNames => Terms.Method is not (VotingMethod.Show or VotingMethod.Secret);

    public static Vote Of(VoteOpened opened) => new(
        opened,
        VoteStatus.Open,
        ImmutableDictionary<DelegationId, Cast>.Empty,
        opened.Order.IsDefaultOrEmpty ? null : opened.Order[0],
        null,
        [],
        [],
        null,
        [],
        null);

    /// <summary>The vote after this delegation has answered, passed, or kept silent when called.</summary>
    public Vote With(DelegationId delegation, Cast cast)
    {
        var all = Cast.SetItem(delegation, cast);
        return this with { Cast = all, Called = Called == delegation ? Next(all) : Called };
    }

    /// <summary>Who is called next: those not yet called, in order; then those who passed.</summary>
    private DelegationId? Next(ImmutableDictionary<DelegationId, Cast> cast)
    {
        DelegationId? passed = null;
        foreach (var member in Opened.Order)
        {
            if (!cast.TryGetValue(member, out var answer))
            {
                return member;
            }

            passed ??= answer is { Passed: true, Choice: null } ? member : null;
        }

        return passed;
    }
}

/// <param name="Choice">Null: passed so far; or secret.</param>
/// <param name="Passed">Whether it passed when first called.</param>
public sealed record Cast(Choice? Choice, bool WithRights, bool Declared, bool Passed, DateTimeOffset At);

[GenerateSerializer, Alias("VoteStatus")]
public enum VoteStatus
{
    Open = 1,
    /// <summary>Closed; the box of a secret vote is being counted.</summary>
    Closed = 2,
    Declared = 3,
    Abandoned = 4,
}
