using Simulation.Domain.Committees;
using Simulation.Domain.Delegations;
using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Scenarios;
using static Simulation.Domain.Tests.Delegations.GivenDelegation;

namespace Simulation.Domain.Tests.Delegations;

public class CapitalTests
{
    private static readonly Guid Request = Guid.Parse("00000000-0000-0000-0000-0000000000d1");
    private static readonly Commitment Sponsoring = new Commitment.Sponsorship(new DraftId(Request));
    private static readonly RedLine Sovereignty = new("sovereignty", Localized.Same("No foreign inspectors."));
    private static readonly CapitalBrief Brief = new([Sovereignty], Localized.Same("Hold the line."), 3, 5);
    private static readonly InstructionsRequested Asked = new(Request, Adviser, "May we drop paragraph 4?", Given.Noon, Given.Noon.AddMinutes(10));
    private static readonly MarkedAdReferendum Marked = new(Request, Sponsoring, "We sponsor L.1.", Head, Given.Noon, Given.Noon.AddMinutes(20));
    private static readonly AdReferendumDecided Disavowed = new(Request, false, "Withdraw.", Instructor, Given.Noon);

    [Fact]
    public void Any_member_asks_for_instructions() =>
        Formed(null).When(Adviser, new RequestInstructions(Asked.Question)).Then(Asked with { Request = Given.NextId });

    [Fact]
    public void The_scenario_says_how_long_its_capital_takes() =>
        Formed(Brief).When(Adviser, new RequestInstructions(Asked.Question))
            .Then(Asked with { Request = Given.NextId, AnswersItselfAt = Given.Noon.AddMinutes(3) });

    [Fact]
    public void Who_does_not_belong_does_not_ask() =>
        Formed(null).When(new PersonId(Guid.NewGuid()), new RequestInstructions("Anything?")).ThenRefused(RefusalCode.NotAMember);

    [Fact]
    public void A_request_asks_something() => Formed(null).When(Head, new RequestInstructions(" ")).ThenRefused(RefusalCode.TextEmpty);

    [Fact]
    public void More_than_five_requests_do_not_wait() =>
        Formed(null, Asked, Other(2), Other(3), Other(4), Other(5)).When(Head, new RequestInstructions("And this?")).ThenRefused(RefusalCode.TooFast);

    [Fact]
    public void Control_answers_as_the_capital() =>
        Formed(null, Asked).When(Instructor, new AnswerRequest(Request, "You may.")).Then(Answered);

    [Fact]
    public void A_member_does_not_answer_as_the_capital() =>
        Formed(null, Asked).When(Head, new AnswerRequest(Request, "You may.")).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void A_request_is_answered_once() =>
        Formed(null, Asked, Answered).When(Instructor, new AnswerRequest(Request, "You may not.")).ThenRefused(RefusalCode.RequestAnswered);

    [Fact]
    public void What_was_not_asked_is_not_answered() =>
        Formed(null).When(Instructor, new AnswerRequest(Request, "You may.")).ThenRefused(RefusalCode.NoSuchRequest);

    [Fact]
    public void Control_instructs_unasked() =>
        Formed(null).When(Instructor, new InstructDelegation("Meet the press.")).Then(
            new DelegationInstructed(Given.NextId, Localized.Same("Meet the press."), Instructor, Given.Noon));

    [Fact]
    public void A_busy_capital_gives_its_standing_answer()
    {
        var given = Formed(null, Asked);
        Assert.Equal(Given.Noon.AddMinutes(10), Delegation.NextDeadline(given.State));
        given.WhenTimePasses(Given.Noon.AddMinutes(9)).Then();
        given.WhenTimePasses(Given.Noon.AddMinutes(12)).Then(new RequestAnswered(Request, CapitalRules.StandingReply, null, Given.Noon.AddMinutes(10)));
    }

    [Fact]
    public void The_scenario_writes_the_standing_answer() =>
        Formed(Brief, Asked).WhenTimePasses(Given.Noon.AddMinutes(10)).Then(new RequestAnswered(Request, Brief.Reply!, null, Given.Noon.AddMinutes(10)));

    [Fact]
    public void What_control_has_answered_is_not_answered_again()
    {
        Formed(null, Asked, Answered).WhenTimePasses(Given.Noon.AddMinutes(12)).Then();
        Assert.Null(Delegation.NextDeadline(Formed(null, Asked, Answered).State));
    }

    [Fact]
    public void A_delegation_starts_with_the_red_lines_of_the_scenario() => Assert.Equal([Sovereignty], Formed(Brief).State.Capital.RedLines);

    [Fact]
    public void Control_draws_a_red_line() =>
        Formed(null).When(Instructor, new DrawRedLine("No dates.")).Then(
            new RedLineDrawn(Given.NextId.ToString("N"), Localized.Same("No dates."), Instructor, Given.Noon));

    [Fact]
    public void Control_lifts_a_red_line() =>
        Assert.Empty(Formed(Brief, new RedLineLifted("sovereignty", Instructor, Given.Noon)).State.Capital.RedLines);

    [Fact]
    public void Only_a_red_line_that_stands_is_lifted() =>
        Formed(null).When(Instructor, new LiftRedLine("sovereignty")).ThenRefused(RefusalCode.NoSuchRedLine);

    [Fact]
    public void A_delegation_does_not_move_its_red_lines() =>
        Formed(Brief).When(Head, new LiftRedLine("sovereignty")).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void Who_may_bind_marks_what_was_done_as_ad_referendum() =>
        Formed(null).When(Head, new MarkAdReferendum(Sponsoring, Marked.Subject)).Then(Marked with { Commitment = Given.NextId });

    [Fact]
    public void Who_may_not_bind_does_not_mark() =>
        Formed(null).When(Adviser, new MarkAdReferendum(Sponsoring, "We sponsor L.1.")).ThenRefused(RefusalCode.NotAuthorisedToBind);

    [Fact]
    public void The_same_act_is_marked_once() => Formed(null, Marked).When(Head, new MarkAdReferendum(Sponsoring, "Again.")).Then();

    [Fact]
    public void Words_agreed_elsewhere_are_marked_each_time() =>
        Assert.Single(Formed(null, Marked with { On = new Commitment.Other() }).When(Head, new MarkAdReferendum(new Commitment.Other(), "Paragraph 5.")).Decision.Events);

    [Fact]
    public void The_capital_disavows() =>
        Formed(null, Marked).When(Instructor, new DecideAdReferendum(Request, false, "Withdraw.")).Then(Disavowed);

    [Fact]
    public void A_delegation_does_not_confirm_itself() =>
        Formed(null, Marked).When(Head, new DecideAdReferendum(Request, true, "")).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void The_capital_decides_once() =>
        Formed(null, Marked, Disavowed).When(Instructor, new DecideAdReferendum(Request, true, "")).ThenRefused(RefusalCode.CommitmentDecided);

    [Fact]
    public void The_capital_decides_only_on_what_was_marked() =>
        Formed(null).When(Instructor, new DecideAdReferendum(Request, true, "")).ThenRefused(RefusalCode.NoSuchCommitment);

    [Fact]
    public void The_silence_of_the_capital_confirms()
    {
        Formed(null, Marked).WhenTimePasses(Given.Noon.AddMinutes(19)).Then();
        Formed(null, Marked).WhenTimePasses(Given.Noon.AddMinutes(25)).Then(new AdReferendumDecided(Request, true, "", null, Given.Noon.AddMinutes(20)));
        Formed(null, Marked, Disavowed).WhenTimePasses(Given.Noon.AddMinutes(25)).Then();
    }

    [Fact]
    public void What_waits_for_the_capital_is_told_first_due_first() =>
        Assert.Equal(
            [Asked.Question, Marked.Subject],
            CapitalRules.Awaited(Formed(null, Marked with { Commitment = Guid.NewGuid() }, Asked).State).Select(a => a.Text));

    [Fact]
    public void Members_and_control_see_the_same_of_the_capital()
    {
        var state = Formed(Brief, Asked, Answered, Marked with { Commitment = Guid.NewGuid() }).State;
        var seen = DelegationView.Of(state, Adviser).OfType<CapitalSlice>().Single();
        Assert.Equal("You may.", seen.Requests.Single().Answer!.Text.In(Language.En));
        Assert.Equal([Sovereignty], seen.RedLines);
        Assert.Null(seen.AdReferendum.Single().Confirmed);
        Assert.Single(DelegationView.Of(state, null).OfType<CapitalSlice>());
    }

    private static readonly RequestAnswered Answered = new(Request, Localized.Same("You may."), Instructor, Given.Noon);

    private static InstructionsRequested Other(int number) => Asked with { Request = new Guid(number, 0, 0, new byte[8]) };
}
