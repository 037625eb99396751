namespace Simulation.Domain.Voting;

public abstract partial record VotingRule
{
    private static readonly Share OneThird = new(1, 3);
    private static readonly Share Population = Share.Percent(65);

    /// <summary>
    /// 55 % of the members with 65 % of the population; or all but fewer than four members, whatever their population (Treaty on European
    /// Union, art. 16(4)). Who abstains or is away is not in favour.
    /// </summary>
    [GenerateSerializer, Immutable, Alias("VotingRule.EuQmv")]
    public sealed record EuQmv : VotingRule
    {
        private const int LeastBlocking = 4;

        internal override Verdict Decide(Count count) => QualifiedMajority(count, Share.Percent(55), LeastBlocking);
    }

    /// <summary>72 % of the members with 65 % of the population, where the proposal comes from neither the Commission nor the High Representative (Treaty on the Functioning of the EU, art. 238(2)).</summary>
    [GenerateSerializer, Immutable, Alias("VotingRule.EuReinforcedQmv")]
    public sealed record EuReinforcedQmv : VotingRule
    {
        internal override Verdict Decide(Count count) => QualifiedMajority(count, Share.Percent(72), leastBlocking: 0);
    }

    /// <summary>
    /// Where not all take part: 55 % of the participating members with 65 % of their population; or too few others to block. To block takes
    /// the fewest participating members with more than 35 % of that population, and one more (Treaty on the Functioning of the EU, art. 238(3)).
    /// </summary>
    [GenerateSerializer, Immutable, Alias("VotingRule.EuQmvOptOut")]
    public sealed record EuQmvOptOut : VotingRule
    {
        internal override bool StandingAsideIsNotParticipating => true;

        internal override Verdict Decide(Count count) => QualifiedMajority(count, Share.Percent(55), Fewest(count) + 1);

        private static int Fewest(Count count)
        {
            var total = count.Population(count.Entitled);
            var (members, sum) = (0, 0L);
            foreach (var population in count.Entitled.Select(m => count.Population([m])).OrderDescending())
            {
                if (Share.Percent(35).IsExceeded(sum, total))
                {
                    break;
                }

                (members, sum) = (members + 1, sum + population);
            }

            return members;
        }
    }

    /// <summary>
    /// Nobody against and all present or represented; an abstention does not prevent it (Treaty on the Functioning of the EU, art. 238(4)),
    /// unless members that declare why they abstain are a third of the members with a third of the population (Treaty on European Union, art. 31(1)).
    /// </summary>
    [GenerateSerializer, Immutable, Alias("VotingRule.UnanimityAbstainOk")]
    public sealed record UnanimityAbstainOk : VotingRule
    {
        internal override Verdict Decide(Count count)
        {
            var nobodyAgainst = new Threshold(null);
            if (count.No > 0)
            {
                return new Verdict(Outcome.Blocked, nobodyAgainst, Explanation.Of(TallyReason.MembersAgainst).Naming(count.Who(Choice.No)));
            }

            if (count.Present < count.Members)
            {
                return new Verdict(Outcome.Blocked, nobodyAgainst, Explanation.Of(TallyReason.MembersAway).Naming(count.Who(Choice.Absent)));
            }

            var declared = count.Declared;
            return OneThird.IsReached(declared.Length, count.Members) && HoldAThirdOfThePopulation(count, declared)
                ? new Verdict(Outcome.Blocked, nobodyAgainst, Explanation.Of(TallyReason.DeclaredAbstentionsBlock, declared.Length, count.Members))
                : new Verdict(Outcome.Adopted, nobodyAgainst, Explanation.Of(TallyReason.NobodyAgainst, count.Yes, count.Abstain + count.NotParticipating));
        }

        /// <summary>Without populations the number of members alone decides.</summary>
        private static bool HoldAThirdOfThePopulation(Count count, ImmutableArray<DelegationId> declared) =>
            !count.Entitled.All(m => count.Electorate.Populations.ContainsKey(m.Value))
            || OneThird.IsReached(count.Population(declared), count.Population(count.Entitled));
    }

    /// <summary>Y = E: every member in favour.</summary>
    [GenerateSerializer, Immutable, Alias("VotingRule.UnanimityStrict")]
    public sealed record UnanimityStrict : VotingRule
    {
        public override bool NeedsNames => false;

        internal override Verdict Decide(Count count) =>
            count.Yes == count.Members
                ? new Verdict(Outcome.Adopted, new Threshold(count.Members), Explanation.Of(TallyReason.AllInFavour, count.Members))
                : new Verdict(Outcome.Blocked, new Threshold(count.Members), Explanation.Of(TallyReason.NotAllInFavour, count.Yes, count.Members));
    }

    /// <param name="leastBlocking">With fewer members not in favour the majority is deemed attained; 0: never.</param>
    private static Verdict QualifiedMajority(Count count, Share ofMembers, int leastBlocking)
    {
        var yes = count.Population(count.Who(Choice.Yes));
        var total = count.Population(count.Entitled);
        var needed = new Threshold(Math.Max(1, ofMembers.Least(count.Members)), Population.Least(total));
        Explanation Because(TallyReason reason) =>
            Explanation.Of(reason, count.Yes, needed.Votes!.Value, count.Members, yes, needed.Power!.Value, total);
        if (count.Yes >= needed.Votes && yes >= needed.Power)
        {
            return new Verdict(Outcome.Adopted, needed, Because(TallyReason.QualifiedMajorityReached));
        }

        var others = count.Members - count.Yes;
        return count.Yes > 0 && others < leastBlocking
            ? new Verdict(Outcome.Adopted, needed, Explanation.Of(TallyReason.BlockingMinorityTooSmall, others, leastBlocking))
            : new Verdict(Outcome.Blocked, needed, Because(TallyReason.QualifiedMajorityMissed));
    }
}
