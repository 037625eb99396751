using Simulation.Domain.Procedure;

namespace Simulation.Domain.Voting;

public abstract partial record VotingRule
{
    /// <summary>
    /// Enough affirmative votes and no permanent member against (Charter, art. 27(3)). A permanent member that abstains, does not
    /// participate or is absent casts no veto; with too few votes there is nothing to veto, so that is what the outcome says.
    /// </summary>
    /// <param name="Votes">Null: as the Charter has it for a council of this size, see <see cref="VotesIn"/>.</param>
    [GenerateSerializer, Immutable, Alias("VotingRule.ScSubstantive")]
    public sealed record ScSubstantive(int? Votes = null) : VotingRule
    {
        /// <summary>Members of the Council until the end of 1965.</summary>
        public const int SmallCouncil = 11;

        public override Quorum? UsualQuorum => null;

        /// <summary>7 in the Council of 11 members (until the end of 1965), 9 in the Council of 15.</summary>
        public static int VotesIn(int members) => members <= SmallCouncil ? 7 : 9;

        /// <summary>On procedure the same number of votes is enough, whoever votes against.</summary>
        public override VotingRule For(QuestionNature nature, int members) =>
            nature == QuestionNature.Procedural ? new FixedCount(Votes ?? VotesIn(members)) : this;

        internal override Verdict Decide(Count count)
        {
            var votes = Votes ?? VotesIn(count.Members);
            var needed = new Threshold(votes);
            if (count.Yes < votes)
            {
                return new Verdict(Outcome.InsufficientVotes, needed, Explanation.Of(TallyReason.VotesMissed, count.Yes, votes));
            }

            var vetoes = count.Who(Choice.No).Where(count.Electorate.Permanent.Contains).ToList();
            return vetoes.Count == 0
                ? new Verdict(Outcome.Adopted, needed, Explanation.Of(TallyReason.NoVeto, count.Yes, votes))
                : new Verdict(Outcome.Vetoed, needed, Explanation.Of(TallyReason.VetoCast, count.Yes, votes).Naming(vetoes));
        }
    }
}
