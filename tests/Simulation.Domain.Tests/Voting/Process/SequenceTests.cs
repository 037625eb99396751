using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;
using static Simulation.Domain.Tests.Voting.Process.Hall;
using static Simulation.Domain.Voting.Choice;
using AmendmentTabled = Simulation.Domain.Drafting.Papers.AmendmentTabled;

namespace Simulation.Domain.Tests.Voting.Process;

/// <summary>Action on a draft: amendments, parts, the whole (General Assembly, rules 128-131).</summary>
public class SequenceTests
{
    private static readonly DraftId Text = ((VoteSubject.Draft)Draft).Id;
    private static readonly AmendmentId First = new(Guid.Parse("00000000-0000-0000-0000-0000000000a1"));
    private static readonly AmendmentId Second = new(Guid.Parse("00000000-0000-0000-0000-0000000000a2"));

    private static Hall Acting(params ImmutableArray<string>[] parts)
    {
        var hall = Under("un-general-assembly-committee");
        hall.Happened([Moved(First, "o1", "data"), Moved(Second, "o3", "research")]);
        hall.Chair(new BeginAction(Text));
        hall.Chair(new ConfirmSequence(Text, [First, Second], [.. parts]));
        return hall;
    }

    /// <summary>Two days ago: its notice is over.</summary>
    private static AmendmentTabled Moved(AmendmentId id, string clause, string words) => new(
        Text,
        new Amendment(id, AmendmentKind.ReplaceWords, ClauseKind.Operative, new(clause), null, words, 1, "knowledge", null, null, [new("M00")], [], Given.Noon.AddDays(-2), AmendmentStatus.Tabled),
        default,
        Given.Noon.AddDays(-2));

    private static void Vote(Hall hall, VoteSubject subject, bool adopt)
    {
        hall.Chair(On(subject, VotingMethod.Recorded));
        hall.Cast(adopt ? Yes : No);
        hall.Close();
    }

    [Fact]
    public void Nothing_is_put_before_the_order_is_confirmed()
    {
        var hall = Under("un-general-assembly-committee");
        hall.Chair(new BeginAction(Text));
        Assert.Equal(RefusalCode.NotItsTurn, hall.RefusedToChair(On(Draft)));
    }

    [Fact]
    public void Amendments_come_in_the_order_confirmed_then_parts_then_the_whole()
    {
        var hall = Acting(["o2"], ["o4"]);
        Assert.Equal(RefusalCode.NotItsTurn, hall.RefusedToChair(On(new VoteSubject.Amendment(Second))));
        Vote(hall, new VoteSubject.Amendment(First), adopt: true);
        Vote(hall, new VoteSubject.Amendment(Second), adopt: false);
        Assert.Equal(RefusalCode.NotItsTurn, hall.RefusedToChair(On(Draft)));
        Vote(hall, new VoteSubject.Part(Text, ["o2"]), adopt: true);
        Vote(hall, new VoteSubject.Part(Text, ["o4"]), adopt: false);
        Vote(hall, Draft, adopt: true);
        Assert.Equal(
            [StepStatus.Adopted, StepStatus.Rejected, StepStatus.Adopted, StepStatus.Rejected, StepStatus.Adopted],
            hall.Voting.ActionOn(Text)!.Steps.Select(s => s.Status));
    }

    [Fact]
    public void What_is_left_unput_is_passed_over_with_its_reason()
    {
        var hall = Acting();
        hall.Chair(new LeaveUnput(Text, new VoteSubject.Amendment(First), NotPutReason.ImpliedRejection));
        Assert.Null(hall.RefusedToChair(On(new VoteSubject.Amendment(Second))));
        Assert.Equal(NotPutReason.ImpliedRejection, hall.Shown<ActionSlice>(new TableAudience.Projector())!.Actions[0].Steps[0].Reason);
    }

    [Fact]
    public void An_amendment_that_is_withdrawn_is_not_put()
    {
        var hall = Acting();
        hall.Happened([.. SequenceRules.Drop(hall.State, First, NotPutReason.Withdrawn, Given.Noon)]);
        Assert.Equal(new VoteSubject.Amendment(Second), hall.Voting.ActionOn(Text)!.Next!.Subject);
    }

    [Fact]
    public void A_clause_stands_in_one_part_only() =>
        Assert.Equal(RefusalCode.NoSuchStep, Acting().RefusedToChair(new ConfirmSequence(Text, [First, Second], [["o1", "o2"], ["o2"]])));

    [Fact]
    public void A_vote_abandoned_is_put_again()
    {
        var hall = Acting();
        hall.Chair(On(new VoteSubject.Amendment(First)));
        hall.Chair(new AbandonVote(hall.Open.Id, "The wrong text was on the screen."));
        Assert.Null(hall.RefusedToChair(On(new VoteSubject.Amendment(First))));
    }

    [Fact]
    public void Votes_are_explained_before_or_after_and_not_during()
    {
        var hall = Under("un-general-assembly-committee");
        var (before, after) = (new AskToExplain(Draft, ExplanationTime.Before), new AskToExplain(Draft, ExplanationTime.After));
        Assert.Equal(RefusalCode.NotTimeToExplain, hall.Refused(hall.Members[0], after));
        hall.Do(Seat(hall.Members[0]), before);
        hall.Chair(On(Draft, VotingMethod.Recorded));
        Assert.Equal(RefusalCode.NotTimeToExplain, hall.RefusedToChair(new HearExplanation(Draft, ExplanationTime.Before, hall.Members[0])));
        Assert.Equal(RefusalCode.NotTimeToExplain, hall.Refused(hall.Members[1], before));
        hall.Close();
        hall.Do(Seat(hall.Members[1]), after);
        hall.Chair(new HearExplanation(Draft, ExplanationTime.After, hall.Members[1]));
        Assert.Equal(600, hall.Voting.Explanations[1].Seconds);
        hall.Chair(new EndExplanation());
        Assert.Equal(RefusalCode.AlreadyExplained, hall.Refused(hall.Members[1], after));
        Assert.Equal(RefusalCode.ObserversDoNotVote, hall.Refused(Observer, after));
    }

    [Fact]
    public void Nobody_explains_a_secret_vote()
    {
        var hall = Under("un-general-assembly-committee");
        hall.Chair(On(Draft, VotingMethod.Secret));
        var vote = hall.Open.Id;
        hall.Chair(new CloseVote(vote));
        hall.Happened(Simulation.Domain.Voting.VotingRules.Count(hall.State, vote, new VoteTotals(0, 0, 0, 0), new DecisionContext(Given.Noon, Given.NextId)).Events);
        Assert.Equal(RefusalCode.NotTimeToExplain, hall.Refused(hall.Members[0], new AskToExplain(Draft, ExplanationTime.After)));
    }
}
