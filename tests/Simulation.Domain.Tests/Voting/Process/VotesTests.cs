using System.Text.Json;
using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using static Simulation.Domain.Tests.Voting.Process.Hall;
using static Simulation.Domain.Voting.Choice;

namespace Simulation.Domain.Tests.Voting.Process;

/// <summary>How votes are held: General Assembly rules 125-133, and what other bodies do otherwise.</summary>
public class VotesTests
{
    private const string Assembly = "un-general-assembly-committee";
    private const string Council = "un-security-council";

    private static Hall Voting(VotingMethod method, string rules = Assembly, int members = 5, int permanent = 0, string? question = null)
    {
        var hall = Under(rules, members, permanent);
        hall.Chair(On(Draft, method, question));
        return hall;
    }

    [Fact]
    public void A_recorded_vote_is_announced_with_the_names()
    {
        var hall = Voting(VotingMethod.Recorded);
        hall.Cast(Yes, No, Abstain, Yes);
        var declared = hall.Close();
        Assert.Equal((Outcome.Adopted, 2, 1, 1, 1), (declared.Result.Outcome, declared.Result.Yes, declared.Result.No, declared.Result.Abstain, declared.Result.Absent));
        Assert.Equal([Yes, No, Abstain, Yes], declared.Ballots.Select(b => b.Choice));
    }

    [Theory]
    [InlineData(VotingMethod.Recorded)]
    [InlineData(VotingMethod.Show)]
    public void Until_the_close_a_ballot_may_change_and_the_last_one_counts(VotingMethod method)
    {
        var hall = Voting(method);
        hall.Cast(No, No, Yes);
        hall.Cast(Yes, Yes);
        var declared = hall.Close();
        Assert.Equal(new VoteTotals(3, 0, 0, 0), declared.Totals);
        Assert.Equal(RefusalCode.VoteNotOpen, hall.Refused(hall.Members[0], new CastBallot(declared.Vote, No)));
    }

    [Fact]
    public void The_same_ballot_again_is_nothing_new()
    {
        var hall = Voting(VotingMethod.Recorded);
        hall.Cast(No);
        Assert.Empty(hall.Do(Seat(hall.Members[0]), new CastBallot(hall.Open.Id, No)));
    }

    [Fact]
    public void Observers_ballots_are_refused() =>
        Assert.Equal(RefusalCode.ObserversDoNotVote, Voting(VotingMethod.Recorded) is var hall ? hall.Refused(Observer, new CastBallot(hall.Open.Id, Yes)) : null);

    [Fact]
    public void The_electorate_is_frozen_when_the_vote_is_opened()
    {
        var hall = Under(Assembly);
        hall.Chair(new SetEntitlement(hall.Members[0], false));
        hall.Chair(On(Draft, VotingMethod.Recorded));
        hall.Chair(new SetEntitlement(hall.Members[0], true));
        hall.Chair(new SetEntitlement(hall.Members[1], false));
        Assert.Equal(RefusalCode.NotEntitledToVote, hall.Refused(hall.Members[0], new CastBallot(hall.Open.Id, Yes)));
        hall.Do(Seat(hall.Members[1]), new CastBallot(hall.Open.Id, Yes));
        Assert.Equal(4, hall.Close().Result.Entitled);
    }

    [Fact]
    public void One_vote_at_a_time() => Assert.Equal(RefusalCode.VoteAlreadyOpen, Voting(VotingMethod.Show).RefusedToChair(On(new VoteSubject.Question("Lunch?", false))));

    [Fact]
    public void Who_presides_does_not_vote_but_another_of_the_delegation_does()
    {
        var hall = Voting(VotingMethod.Recorded);
        var presiding = Seat(hall.Members[0]);
        hall.Chair(new AppointPresidingOfficer(presiding.Person));
        Assert.Equal(RefusalCode.ChairDoesNotVote, hall.Ask(presiding, new CastBallot(hall.Open.Id, Yes)).Refusal?.Code);
        Assert.Null(hall.Ask(presiding with { Person = new PersonId(Guid.NewGuid()) }, new CastBallot(hall.Open.Id, Yes)).Refusal);
    }

    [Fact]
    public void A_show_of_hands_keeps_totals_only_and_can_be_counted_again()
    {
        var hall = Voting(VotingMethod.Show);
        hall.Cast(Yes, No, No);
        var declared = hall.Close();
        Assert.Equal((Outcome.Rejected, new VoteTotals(1, 2, 0, 0)), (declared.Result.Outcome, declared.Totals));
        Assert.Empty(declared.Ballots);
        Assert.Equal(Json(declared.Result), Json(hall.Shown<VotesSlice>(new TableAudience.Projector())!.Votes.Single().Recount()));
    }

    [Fact]
    public void Hands_counted_in_the_room_replace_what_was_cast()
    {
        var hall = Voting(VotingMethod.Show);
        hall.Cast(No, No);
        Assert.Equal(RefusalCode.TotalsImpossible, hall.RefusedToChair(new EnterTotals(hall.Open.Id, 3, 2, 1)));
        hall.Chair(new EnterTotals(hall.Open.Id, 3, 2, 0));
        Assert.Equal(new VoteTotals(3, 2, 0, 0), hall.Close().Totals);
    }

    [Theory]
    [InlineData(Council, VotingMethod.Secret, RefusalCode.MethodUnfit)]
    [InlineData(Council, VotingMethod.Show, RefusalCode.MethodUnfit)]
    [InlineData("thimun", VotingMethod.Secret, RefusalCode.MethodNotKnown)]
    [InlineData("osce", VotingMethod.Recorded, RefusalCode.MethodNotKnown)]
    public void A_method_must_be_known_and_fit_the_majority(string rules, VotingMethod method, RefusalCode code) =>
        Assert.Equal(code, Under(rules, 15, 5).RefusedToChair(On(Draft, method)));

    [Fact]
    public void A_roll_call_begins_with_a_member_drawn_by_lot_and_goes_on_in_alphabetical_order()
    {
        var opened = Voting(VotingMethod.RollCall).Open.Opened;
        var drawn = opened.Drawn!.Value;
        Assert.Equal([.. opened.Electorate.Members[drawn..], .. opened.Electorate.Members[..drawn]], opened.Order);
        Assert.InRange(drawn, 0, 4);
    }

    [Fact]
    public void In_a_roll_call_members_answer_when_called()
    {
        var hall = Voting(VotingMethod.RollCall, "una-usa");
        var order = hall.Open.Opened.Order;
        Assert.Equal(RefusalCode.NotYetCalled, hall.Refused(order[1], new CastBallot(hall.Open.Id, Yes)));
        hall.Cast(Yes);
        hall.Chair(new CallNext(hall.Open.Id, order[1]));
        Assert.Empty(hall.Chair(new CallNext(hall.Open.Id, order[1])));
        hall.Chair(new RecordAnswer(hall.Open.Id, order[2], No));
        Assert.Equal(order[3], hall.Open.Called);
        Assert.Equal([Yes, No], hall.Close().Ballots.Select(b => b.Choice));
    }

    [Fact]
    public void Who_passed_is_asked_again_at_the_end_and_says_yes_or_no()
    {
        var hall = Voting(VotingMethod.RollCall, "una-usa");
        var (vote, order) = (hall.Open.Id, hall.Open.Opened.Order);
        hall.Do(Seat(order[0]), new CastBallot(vote, null));
        for (var i = 1; i < 5; i++)
        {
            hall.Do(Seat(order[i]), new CastBallot(vote, Abstain));
        }

        Assert.Equal(order[0], hall.Open.Called);
        Assert.Equal(RefusalCode.PassedAlready, hall.Refused(order[0], new CastBallot(vote, null)));
        Assert.Equal(RefusalCode.PassedAlready, hall.Refused(order[0], new CastBallot(vote, Abstain)));
        Assert.Equal(RefusalCode.PassedAlready, hall.Refused(order[0], new CastBallot(vote, Yes, WithRights: true)));
        hall.Do(Seat(order[0]), new CastBallot(vote, Yes));
        Assert.Null(hall.Open.Called);
        Assert.Equal(Outcome.Adopted, hall.Close().Result.Outcome);
    }

    [Fact]
    public void The_General_Assembly_knows_no_pass_and_no_rights()
    {
        var hall = Voting(VotingMethod.RollCall);
        var first = hall.Open.Opened.Order[0];
        Assert.Equal(RefusalCode.AnswerNotKnown, hall.Refused(first, new CastBallot(hall.Open.Id, null)));
        Assert.Equal(RefusalCode.AnswerNotKnown, hall.Refused(first, new CastBallot(hall.Open.Id, Yes, WithRights: true)));
    }

    [Theory]
    [InlineData("una-usa", "procedural", RefusalCode.AbstentionNotAllowed)]
    [InlineData("una-usa", "substantive", null)]
    [InlineData(Assembly, "procedural", null)]
    public void Nobody_abstains_on_procedure_where_the_rules_say_so(string rules, string question, RefusalCode? code) =>
        Assert.Equal(code, Voting(VotingMethod.Show, rules, question: question) is var hall ? hall.Refused(hall.Members[0], new CastBallot(hall.Open.Id, Abstain)) : null);

    [Fact]
    public void A_party_to_the_dispute_abstains()
    {
        var hall = Under(Council, 15, 5);
        hall.Chair(On(Draft) with { MustAbstain = [hall.Members[3]] });
        Assert.Equal(RefusalCode.PartyMustAbstain, hall.Refused(hall.Members[3], new CastBallot(hall.Open.Id, No)));
        Assert.Null(hall.Refused(hall.Members[3], new CastBallot(hall.Open.Id, Abstain)));
    }

    [Theory]
    [InlineData(Council)]
    [InlineData("osce")]
    [InlineData("wto")]
    [InlineData(Assembly)]
    public void A_vote_in_which_nobody_is_named_leaves_nobody_out(string rules)
    {
        var hall = Under(rules, 15, 5);
        hall.Chair(On(Draft) with { Aside = default, MustAbstain = default });
        Assert.Equal(15, hall.Open.Opened.Electorate.Entitled.Length);
        Assert.Empty(hall.Open.Opened.MustAbstain);
    }

    [Fact]
    public void Who_is_to_abstain_or_left_out_has_a_seat_and_a_vote()
    {
        var hall = Under(Council, 15, 5);
        Assert.Equal(RefusalCode.NoSuchDelegation, hall.RefusedToChair(On(Draft) with { MustAbstain = [new("XX")] }));
        Assert.Equal(RefusalCode.NoSuchDelegation, hall.RefusedToChair(On(Draft) with { MustAbstain = [Observer] }));
    }

    [Theory]
    [InlineData(Assembly, "ordinary")]
    [InlineData(Council, "procedural")]
    public void Parties_to_a_dispute_abstain_only_in_the_Security_Council_and_on_substance_article_27(string rules, string question)
    {
        var hall = Under(rules, 15, 5);
        Assert.Equal(RefusalCode.NotKnownHere, hall.RefusedToChair(On(Draft, question: question) with { MustAbstain = [hall.Members[3]] }));
    }

    [Theory]
    [InlineData("wto", 1)]
    [InlineData("osce", 2)]
    [InlineData(Assembly, 1)]
    public void Nobody_is_left_out_where_the_rules_do_not_know_it(string rules, int aside)
    {
        var hall = Under(rules);
        Assert.Equal(RefusalCode.NotKnownHere, hall.RefusedToChair(On(Draft, VotingMethod.WithoutVote, aside: [.. hall.Members.Take(aside)])));
    }

    [Theory]
    [InlineData(0, Outcome.Vetoed)]
    [InlineData(14, Outcome.Adopted)]
    public void One_against_in_the_Security_Council_is_a_veto_if_it_is_permanent(int against, Outcome outcome)
    {
        var hall = Voting(VotingMethod.Recorded, Council, 15, 5);
        hall.Cast([.. Enumerable.Range(0, 15).Select(i => i == against ? No : Yes)]);
        Assert.Equal(outcome, hall.Close().Result.Outcome);
    }

    [Theory]
    [InlineData(true, QuestionNature.Procedural)]
    [InlineData(false, QuestionNature.Substantive)]
    public void Whether_a_matter_is_procedural_is_itself_a_question_of_substance(bool carried, QuestionNature nature)
    {
        var hall = Under(Council, 15, 5);
        hall.Chair(On(new VoteSubject.Nature(Draft)));
        hall.Cast([.. Enumerable.Range(0, 15).Select(i => i == 0 && !carried ? No : Yes)]);
        hall.Close();
        var (right, wrong) = nature == QuestionNature.Procedural ? ("procedural", "substantive") : ("substantive", "procedural");
        Assert.Equal(RefusalCode.NatureDecided, hall.RefusedToChair(On(Draft, question: wrong)));
        Assert.Null(hall.RefusedToChair(On(Draft, question: right)));
    }

    [Theory]
    [InlineData(849, Outcome.Blocked)]
    [InlineData(850, Outcome.Adopted)]
    public void Weights_decide_where_votes_are_weighted(int inFavour, Outcome outcome)
    {
        var hall = Under("weighted", 2, weights: [inFavour, 1000 - inFavour]);
        hall.Chair(On(Draft, VotingMethod.Recorded, "special-85"));
        hall.Cast(Yes, No);
        Assert.Equal(outcome, hall.Close().Result.Outcome);
    }

    [Fact]
    public void An_objection_breaks_consensus_and_a_vote_may_follow()
    {
        var hall = Voting(VotingMethod.WithoutVote);
        hall.Do(Seat(hall.Members[2]), new ObjectToDecision(hall.Open.Id, "Not agreed."));
        var declared = hall.Close();
        Assert.Equal((Outcome.NoConsensus, false), (declared.Result.Outcome, declared.Final));
        Assert.Null(hall.RefusedToChair(On(Draft, VotingMethod.Recorded)));
    }

    [Fact]
    public void An_objection_may_be_taken_back_and_a_reservation_breaks_nothing()
    {
        var hall = Voting(VotingMethod.WithoutVote);
        hall.Do(Seat(hall.Members[2]), new ObjectToDecision(hall.Open.Id, ""));
        hall.Do(Seat(hall.Members[2]), new WithdrawObjection(hall.Open.Id));
        hall.Do(Seat(hall.Members[2]), new AttachReservation(hall.Open.Id, "We understand paragraph 2 as voluntary."));
        Assert.Equal(RefusalCode.OtherMethod, hall.Refused(hall.Members[1], new CastBallot(hall.Open.Id, Yes)));
        Assert.Equal(Outcome.Adopted, hall.Close().Result.Outcome);
        Assert.Single(Assert.Single(hall.Shown<VotesSlice>(new TableAudience.Projector())!.Votes).Reservations);
    }

    [Fact]
    public void Who_objects_and_asks_for_an_amendment_too_objects_once()
    {
        var hall = Under("osce");
        hall.Chair(On(Draft));
        hall.Do(Seat(hall.Members[2]), new ObjectToDecision(hall.Open.Id, ""));
        hall.Do(Seat(hall.Members[2]), new ObjectToDecision(hall.Open.Id, "Paragraph 2.", AsksForAmendment: true));
        var declared = hall.Close();
        Assert.Equal((Outcome.NoConsensus, 1, 1), (declared.Result.Outcome, declared.Ballots.Length, declared.Totals.No));
    }

    [Fact]
    public void Consensus_minus_one_leaves_the_state_concerned_out()
    {
        var hall = Under("osce");
        hall.Chair(On(Draft, aside: hall.Members[4]));
        Assert.Equal(RefusalCode.NotEntitledToVote, hall.Refused(hall.Members[4], new ObjectToDecision(hall.Open.Id, "")));
        Assert.Equal((Outcome.Adopted, 4), hall.Close().Result is var r ? (r.Outcome, r.Entitled) : default);
    }

    [Fact]
    public void Silence_is_kept_when_nothing_came_before_the_deadline()
    {
        var hall = Under("osce", adapt: Unasked);
        hall.Chair(On(Draft, silence: 60));
        var silence = hall.Voting.Silences.Single();
        Assert.Empty(hall.Elapse(Given.Noon.AddMinutes(60).AddTicks(-1)));
        hall.Now = Given.Noon.AddMinutes(60);
        Assert.Equal(RefusalCode.VoteNotOpen, hall.Refused(hall.Members[0], new ObjectToDecision(silence, "")));
        Assert.Equal(Outcome.Adopted, Assert.Single(hall.Elapse(Given.Noon.AddMinutes(90)).OfType<VoteDeclared>()) is { At: var at, Result.Outcome: var outcome } && at == Given.Noon.AddMinutes(60) ? outcome : default);
        Assert.Empty(hall.Elapse(Given.Noon.AddMinutes(90)));
    }

    [Fact]
    public void Silence_is_broken_by_the_first_objection_before_the_deadline()
    {
        var hall = Under("osce", adapt: Unasked);
        hall.Chair(On(Draft, silence: 60));
        hall.Now = Given.Noon.AddMinutes(60).AddTicks(-1);
        var events = hall.Do(Seat(hall.Members[1]), new ObjectToDecision(hall.Voting.Silences.Single(), "We need more time.", AsksForAmendment: true));
        Assert.Equal(Outcome.SilenceBroken, events.OfType<VoteDeclared>().Single().Result.Outcome);
        Assert.Empty(hall.Voting.Silences);
    }

    [Theory]
    [InlineData("osce", 59, RefusalCode.MinutesOutOfRange)]
    [InlineData("osce", 60, null)]
    [InlineData("thimun", 60, RefusalCode.SilenceNotKnown)]
    public void Silence_lasts_as_long_as_the_rules_ask(string rules, int minutes, RefusalCode? code) =>
        Assert.Equal(code, Under(rules, adapt: Unasked).RefusedToChair(On(Draft, silence: minutes)));

    [Fact]
    public void Where_the_procedure_itself_must_be_agreed_there_is_no_silence_before() =>
        Assert.Equal(RefusalCode.SilenceNotAgreed, Under("osce").RefusedToChair(On(Draft, silence: 60)));

    /// <summary>Rules under which the chair may ask for silence without the body having agreed to it.</summary>
    private static RulesOfProcedure Unasked(RulesOfProcedure rules) => rules with { Silence = rules.Silence with { Agreed = false } };

    [Fact]
    public void A_tie_is_voted_on_once_more_where_the_rules_say_so_and_the_second_tie_rejects()
    {
        var hall = Under(Assembly, 4, adapt: r => r with { Questions = [.. r.Questions.Select(q => q with { Tie = TieRule.VotesAgain })] });
        hall.Chair(On(Draft, VotingMethod.Recorded));
        hall.Cast(Yes, No);
        var first = hall.Close();
        hall.Chair(On(Draft, VotingMethod.Recorded));
        hall.Cast(Yes, No);
        Assert.Equal(first.Vote, hall.Open.Opened.Again);
        var second = hall.Close();
        Assert.Equal((Outcome.RejectedTie, false, Outcome.RejectedTie, true), (first.Result.Outcome, first.Final, second.Result.Outcome, second.Final));
    }

    [Fact]
    public void What_is_decided_is_put_again_only_when_it_was_reopened()
    {
        var hall = Voting(VotingMethod.Recorded);
        hall.Cast(Yes);
        hall.Close();
        Assert.Equal(RefusalCode.AlreadyDecided, hall.RefusedToChair(On(Draft)));
        hall.Happened(VotingRules.Reopen(hall.State, Draft, new DecisionContext(Given.Noon, Given.NextId)).Events);
        Assert.Null(hall.RefusedToChair(On(Draft)));
    }

    [Fact]
    public void A_correction_is_recorded_and_changes_no_result()
    {
        var hall = Voting(VotingMethod.Recorded);
        hall.Cast(No, Yes);
        var declared = hall.Close();
        hall.Do(Seat(hall.Members[0]), new CorrectVote(declared.Vote, Yes));
        Assert.Equal((hall.Members[0], Yes), Assert.Single(hall.Shown<CorrectionsSlice>(new TableAudience.Projector())!.Corrections) is var c ? (c.Delegation, c.Meant) : default);
        Assert.Equal(Outcome.RejectedTie, hall.Voting.Votes[declared.Vote].Declared!.Result.Outcome);
        Assert.Equal(RefusalCode.CorrectionNotPossible, hall.Refused(Observer, new CorrectVote(declared.Vote, Yes)));
    }

    [Fact]
    public void An_abandoned_vote_has_no_result_and_the_question_can_be_put_again()
    {
        var hall = Voting(VotingMethod.Recorded);
        var vote = hall.Open.Id;
        hall.Chair(new AbandonVote(vote, "The wrong draft."));
        Assert.Equal(RefusalCode.VoteNotOpen, hall.Refused(hall.Members[0], new CastBallot(vote, Yes)));
        Assert.Null(hall.RefusedToChair(On(Draft)));
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Every_motion_that_a_preset_puts_to_the_vote_can_be_put(string rules, string motion)
    {
        var hall = Under(rules, 15, 5);
        var all = hall.State.Plan!.Scenario.Committee!.Rules;
        Assert.Null(VotingRules.Open(hall.State, VoteCall.Of(all, all.Motion(motion)!, new VoteSubject.Motion(default)), new DecisionContext(Given.Noon, Given.NextId)).Refusal);
    }

    public static TheoryData<string, string> Presets()
    {
        var data = new TheoryData<string, string>();
        foreach (var id in new[] { Assembly, Council, "una-usa", "thimun", "un4mun", "osce", "wto", "weighted" })
        {
            foreach (var motion in Simulation.Library.BuiltInLibrary.Rules(id)!.Motions.Where(m => m.Majority is not null))
            {
                data.Add(id, motion.Id);
            }
        }

        return data;
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Wire.Json);
}
