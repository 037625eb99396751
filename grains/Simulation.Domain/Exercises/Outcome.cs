using Simulation.Domain.Bargaining;
using Simulation.Domain.Views;

namespace Simulation.Domain.Exercises;

/// <summary>How a table ended (negotiation.md B4, 1 and 2).</summary>
/// <param name="Agreement">Null: no deal; every delegation then has its reservation value.</param>
/// <param name="Delegations">How each did; to a participant of a case that keeps pay-offs closed only how their own did.</param>
/// <param name="Joint">W: sum of all delegations' points; null: not told, for it tells of others' pay-offs.</param>
/// <param name="JointMaximum">W*: the largest sum over all packages, the sum over issues of the best option's total; null with <paramref name="Joint"/>.</param>
[GenerateSerializer, Immutable, Alias("TableOutcome.v1")]
public sealed record TableOutcome(
    SessionId Session,
    int Table,
    AgreementView? Agreement,
    ImmutableArray<DelegationOutcome> Delegations,
    int? Joint,
    int? JointMaximum)
{
    /// <summary>What may be told of it to a participant of a case that keeps everybody's pay-offs closed: what was agreed, and how their own delegation did.</summary>
    /// <param name="own">The participant's delegation at this table; null: at another, or none.</param>
    public TableOutcome WithoutOthersPayoffs(DelegationId? own) => this with { Delegations = [.. Delegations.Where(d => d.Delegation == own)], Joint = null, JointMaximum = null };

    /// <summary>Computes the outcome of an agreement (or none) from everybody's pay-offs.</summary>
    public static TableOutcome Of(SessionId session, int table, AgreementView? agreement, IReadOnlyList<(DelegationId Delegation, ScoreSheet Sheet)> sheets)
    {
        var delegations = sheets
            .Select(s => DelegationOutcome.Of(s.Delegation, s.Sheet, agreement))
            .ToImmutableArray();
        var joint = delegations.Sum(d => d.Points);
        var maximum = sheets[0].Sheet.Points.Sum(issue =>
            issue.Value.Keys.Max(option => sheets.Sum(s => s.Sheet.Value(issue.Key, option))));
        return new TableOutcome(session, table, agreement, delegations, joint, maximum);
    }
}

/// <param name="Points">U(p); the reservation value when there is no agreement.</param>
/// <param name="PercentOfMaximum">100 U / U^max, rounded to whole percent.</param>
/// <param name="Surplus">U - r: above (positive) or below (negative) the reservation value.</param>
[GenerateSerializer, Immutable, Alias("DelegationOutcome.v1")]
public sealed record DelegationOutcome(DelegationId Delegation, int Points, int Maximum, int Reservation, int Aspiration, int PercentOfMaximum, int Surplus, bool Assented)
{
    public static DelegationOutcome Of(DelegationId delegation, ScoreSheet sheet, AgreementView? agreement)
    {
        var points = agreement is null ? sheet.Reservation : sheet.Value(agreement.Package);
        var maximum = sheet.Maximum;
        return new DelegationOutcome(
            delegation,
            points,
            maximum,
            sheet.Reservation,
            sheet.Aspiration,
            maximum == 0 ? 0 : (int)Math.Round(100m * points / maximum, MidpointRounding.AwayFromZero),
            points - sheet.Reservation,
            agreement?.Assenting.Contains(delegation) ?? false);
    }
}
