using Simulation.Domain.Procedure;

namespace Simulation.Domain.Voting.Votes;

/// <summary>By what a question is decided, fixed before the voting begins.</summary>
/// <param name="Question">Id of the kind of question, or of the motion, in the rules of procedure.</param>
/// <param name="Quorum">How many must take part for a decision; null: presumed, or the body has none.</param>
/// <param name="Deadline">Decided by silence until then; null: at the meeting.</param>
/// <param name="AmendmentBreaks">Whether a request for amendment breaks a silence.</param>
[GenerateSerializer, Immutable, Alias("VoteTerms.v1")]
public sealed record VoteTerms(
    string Question,
    QuestionNature Nature,
    VotingRule Rule,
    VotingMethod Method,
    TieRule Tie,
    bool AbstainAllowed,
    Quorum? Quorum = null,
    DateTimeOffset? Deadline = null,
    bool AmendmentBreaks = true)
{
    /// <summary>Whether a question decided by this rule can be put in this way.</summary>
    public static bool Fits(VotingRule rule, VotingMethod method) => rule switch
    {
        VotingRule.Consensus or VotingRule.Silence => method == VotingMethod.WithoutVote,
        { NeedsNames: true } => method is VotingMethod.Recorded or VotingMethod.RollCall,
        _ => method != VotingMethod.WithoutVote,
    };
}

/// <summary>A question about to be put, from whichever part of the committee it comes.</summary>
/// <param name="Aside">Members that this vote does not concern.</param>
/// <param name="MustAbstain">Parties to the dispute.</param>
/// <param name="AnyNumber">Whether any number present decides it: too few to decide anything else can still break off.</param>
public sealed record VoteCall(
    Committees.VoteSubject Subject,
    VoteTerms Terms,
    ImmutableArray<DelegationId> Aside,
    ImmutableArray<DelegationId> MustAbstain,
    bool AnyNumber = false)
{
    /// <summary>A procedural motion put to the vote by its own rule.</summary>
    /// <exception cref="ArgumentException">The motion is never put to the vote.</exception>
    /// <param name="method">Null: the usual one, or where that does not fit the majority, the first that does.</param>
    public static VoteCall Of(RulesOfProcedure rules, MotionRule motion, Committees.VoteSubject subject, VotingMethod? method = null)
    {
        var rule = VotingRuleText.Parse(motion.Majority ?? "").Rule ?? throw new ArgumentException(motion.Id, nameof(motion));
        var usual = rules.Ballots.Methods.Prepend(rules.Ballots.Usual).FirstOrDefault(m => VoteTerms.Fits(rule, m), VotingMethod.Recorded);
        return new(subject, new VoteTerms(motion.Id, QuestionNature.Procedural, rule, method ?? usual, TieRule.Rejects, motion.AbstainAllowed), [], []);
    }
}

/// <summary>How many chose what.</summary>
[GenerateSerializer, Immutable, Alias("VoteTotals.v1")]
public sealed record VoteTotals(int Yes, int No, int Abstain, int NotParticipating)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public int Sum => Yes + No + Abstain + NotParticipating;

    public static VoteTotals Of(IEnumerable<Choice> choices)
    {
        var (yes, no, abstain, aside) = (0, 0, 0, 0);
        foreach (var choice in choices)
        {
            switch (choice)
            {
                case Choice.Yes: yes++; break;
                case Choice.No: no++; break;
                case Choice.Abstain: abstain++; break;
                case Choice.NotParticipating: aside++; break;
                default: break;
            }
        }

        return new(yes, no, abstain, aside);
    }

    /// <summary>Ballots with these totals, for counting by a rule that asks for numbers alone: whose they are means nothing.</summary>
    public ImmutableArray<Ballot> Anonymous(Electorate electorate) =>
    [
        .. electorate.Entitled.Zip(
            Enumerable.Repeat(Choice.Yes, Yes)
                .Concat(Enumerable.Repeat(Choice.No, No))
                .Concat(Enumerable.Repeat(Choice.Abstain, Abstain))
                .Concat(Enumerable.Repeat(Choice.NotParticipating, NotParticipating)),
            (member, choice) => new Ballot(member, choice)),
    ];
}
