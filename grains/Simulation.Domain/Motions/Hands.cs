using Simulation.Domain.Committees;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Motions;

/// <summary>Hands that the chair counted in the room: never more than there are members, and the result is what they say.</summary>
internal static class Hands
{
    /// <summary>Whether numbers alone decide: where it matters who votes how, hands say nothing.</summary>
    public static bool Tell(MotionRule rule) => VotingRuleText.Parse(rule.Majority ?? "").Rule is { NeedsNames: false };

    /// <summary>Whether it can be carried because nobody objects; what is asked by name has to be answered by name.</summary>
    public static bool MayGoUnvoted(MotionRule rule) => rule.Does != MotionAct.DecideNature;

    public static Refusal? WhyNot(SessionState state, MotionRule rule, DecideMotion command)
    {
        var members = state.Plan!.Scenario.Committee!.Members.Where(m => m.Status == MemberStatus.Member).Select(m => m.Delegation).ToImmutableArray();
        var most = state.Committee!.Meeting.RollTaken ? MeetingRules.Quorum(state).Present : members.Length;
        var (yes, no) = (command.Yes ?? 0, command.No ?? 0);
        if (yes < 0 || no < 0 || (long)yes + no > most)
        {
            return OutOfOrder.OutOfRange(rule.Source, 0, most);
        }

        if (command is not { How: DecidedHow.Hands, Yes: not null, No: not null } || VotingRuleText.Parse(rule.Majority ?? "").Rule is not { } majority)
        {
            return null;
        }

        var terms = new VoteTerms(rule.Id, QuestionNature.Procedural, majority, VotingMethod.Show, TieRule.Rejects, rule.AbstainAllowed);
        var carried = VoteCount.Of(terms, Electorate.Of(members), [], new VoteTotals(yes, no, 0, 0)).Outcome == Outcome.Adopted;
        return carried == command.Carried ? null : OutOfOrder.By(rule.Source, RefusalCode.CountSaysOtherwise, OutOfOrder.Number(yes), OutOfOrder.Number(no));
    }
}
