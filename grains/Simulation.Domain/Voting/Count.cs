namespace Simulation.Domain.Voting;

/// <summary>The ballots that count: the last one of each member entitled to vote.</summary>
internal sealed class Count
{
    private readonly Dictionary<DelegationId, Ballot> _ballots;

    private Count(Electorate electorate, ImmutableArray<DelegationId> entitled, Dictionary<DelegationId, Ballot> ballots, ImmutableArray<Explanation> notes)
    {
        (Electorate, Entitled, _ballots, Notes) = (electorate, entitled, ballots, notes);
        Yes = Who(Choice.Yes).Length;
        No = Who(Choice.No).Length;
        Abstain = Who(Choice.Abstain).Length;
        NotParticipating = Who(Choice.NotParticipating).Length;
    }

    public Electorate Electorate { get; }

    public ImmutableArray<DelegationId> Entitled { get; }

    /// <summary>Which ballots did not count, and why.</summary>
    public ImmutableArray<Explanation> Notes { get; }

    /// <summary>E: members entitled to vote.</summary>
    public int Members => Entitled.Length;

    public int Yes { get; }

    public int No { get; }

    public int Abstain { get; }

    public int NotParticipating { get; }

    /// <summary>P: everyone with a ballot, whatever it says.</summary>
    public int Present => Yes + No + Abstain + NotParticipating;

    /// <summary>V: members present and voting.</summary>
    public int Voting => Yes + No;

    public static Count Of(VotingRule rule, Electorate electorate, ImmutableArray<Ballot> ballots)
    {
        var entitled = electorate.Entitled;
        var (members, known) = (entitled.ToHashSet(), electorate.Members.ToHashSet());
        HashSet<DelegationId> observers = [.. electorate.Observers];
        var counted = new Dictionary<DelegationId, Ballot>();
        var notes = ImmutableArray.CreateBuilder<Explanation>();
        foreach (var ballot in ballots)
        {
            if (!members.Contains(ballot.Member))
            {
                notes.Add(Explanation.Of(
                    observers.Contains(ballot.Member) ? TallyReason.ObserverRefused
                    : known.Contains(ballot.Member) ? TallyReason.NotEntitled
                    : TallyReason.NotAMember,
                    ballot.Member));
            }
            else if (!rule.IsInTime(ballot))
            {
                notes.Add(Explanation.Of(TallyReason.TooLate, ballot.Member));
            }
            else
            {
                if (counted.ContainsKey(ballot.Member))
                {
                    notes.Add(Explanation.Of(TallyReason.LastBallotCounts, ballot.Member));
                }

                counted[ballot.Member] = ballot;
            }
        }

        if (rule.StandingAsideIsNotParticipating)
        {
            entitled = entitled.RemoveAll(m => counted.GetValueOrDefault(m)?.Choice == Choice.NotParticipating);
        }

        return new Count(electorate, entitled, counted, notes.ToImmutable());
    }

    public Choice Of(DelegationId member) => _ballots.GetValueOrDefault(member)?.Choice ?? Choice.Absent;

    /// <summary>The entitled members who chose this, in the order of the electorate.</summary>
    public ImmutableArray<DelegationId> Who(Choice choice) => [.. Entitled.Where(m => Of(m) == choice)];

    public ImmutableArray<DelegationId> Declared => [.. Who(Choice.Abstain).Where(m => _ballots[m].Declared)];

    public long Weight(IEnumerable<DelegationId> members) => Sum(members, Electorate.Weights);

    public long Population(IEnumerable<DelegationId> members) => Sum(members, Electorate.Populations);

    private static long Sum(IEnumerable<DelegationId> members, ImmutableSortedDictionary<string, long> amounts)
    {
        var sum = 0L;
        foreach (var member in members)
        {
            sum = checked(sum + amounts[member.Value]);
        }

        return sum;
    }
}
