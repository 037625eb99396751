using Simulation.Domain.Voting;

namespace Simulation.Domain.Tests.Voting;

/// <summary>Votes by their totals.</summary>
internal static class GivenVote
{
    public static readonly ImmutableArray<DelegationId> P5 = [new("CN"), new("FR"), new("RU"), new("UK"), new("US")];

    public static VotingRule Rule(string text) => VotingRuleText.Parse(text).Rule ?? throw new ArgumentException(text);

    /// <summary>Members M1, M2, ... vote as counted; who is left over is absent.</summary>
    public static (Electorate Electorate, ImmutableArray<Ballot> Ballots) Of(int members, int yes, int no, int abstain)
    {
        ImmutableArray<DelegationId> all = [.. Enumerable.Range(1, members).Select(n => new DelegationId($"M{n}"))];
        return (
            Electorate.Of(all),
            [
                .. all.Take(yes).Select(m => new Ballot(m, Choice.Yes)),
                .. all.Skip(yes).Take(no).Select(m => new Ballot(m, Choice.No)),
                .. all.Skip(yes + no).Take(abstain).Select(m => new Ballot(m, Choice.Abstain)),
            ]);
    }

    /// <summary>A Security Council; the permanent members vote against and abstain first.</summary>
    public static (Electorate Electorate, ImmutableArray<Ballot> Ballots) Council(int members, int yes, int no, int permanentAgainst, int abstain)
    {
        ImmutableArray<DelegationId> all = [.. P5, .. Enumerable.Range(1, members - P5.Length).Select(n => new DelegationId($"E{n}"))];
        var against = all.Take(permanentAgainst).Concat(all.Reverse().Take(no - permanentAgainst)).ToList();
        var abstaining = all.Except(against).Take(abstain).ToList();
        var inFavour = all.Except(against).Except(abstaining).Take(yes);
        return (
            Electorate.Of(all) with { Permanent = P5 },
            [
                .. inFavour.Select(m => new Ballot(m, Choice.Yes)),
                .. against.Select(m => new Ballot(m, Choice.No)),
                .. abstaining.Select(m => new Ballot(m, Choice.Abstain)),
            ]);
    }

    public static Electorate Weighing(params (string Member, long Weight)[] members) =>
        Electorate.Of(members.Select(m => new DelegationId(m.Member))) with { Weights = Map(members) };

    public static Electorate Peopled(params (string Member, long Population)[] members) =>
        Electorate.Of(members.Select(m => new DelegationId(m.Member))) with { Populations = Map(members) };

    public static ImmutableArray<Ballot> Ballots(this Electorate electorate, Func<string, Choice> choice) =>
        [.. electorate.Members.Select(m => new Ballot(m, choice(m.Value)))];

    private static ImmutableSortedDictionary<string, long> Map((string Member, long Amount)[] members) =>
        members.ToImmutableSortedDictionary(m => m.Member, m => m.Amount, StringComparer.Ordinal);
}
