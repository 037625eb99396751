using Simulation.Domain.Procedure;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Sequence;

namespace Simulation.Web.Client.Texts;

internal sealed partial class DaisTextsEn
{
    public override string TabText => "Text";

    public override string TabVotes => "Results";

    public override string Decision => "Voting and action on drafts";

    public override string DecisionNone => "Nothing is being put to the vote. Tabled drafts and their amendments are put from here.";

    public override string TakeAction(string draft) => $"Take action: {draft}";

    public override string Put(string what) => $"Put to the vote: {what}";

    public override string PutOtherwise => "Put it in another way";

    public override string PutQuestion => "Put another question";

    public override string QuestionKind => "Decided as";

    public override string QuestionText => "Question, in your words";

    public override string QuestionBinding => "Something follows from it (otherwise a straw poll)";

    public override string SilenceMinutes => "Silence procedure, minutes (empty: now)";

    public override string CloseAndAnnounce => "Close and announce";

    public override string CloseEarly(int n) => $"{N(n, "delegation has", "delegations have", "delegations have")} not voted yet. Close all the same?";

    public override string AnyObjection => "No objection: announce";

    public override string Abandon => "Give up this vote";

    public override string AbandonReason => "Why (it stays in the record)";

    public override string Called(string name) => $"Called: {name}";

    public override string AnswerHint => "Y in favour, N against, B abstains, W passes, X no answer.";

    public override string NoAnswer => "No answer";

    public override string CountedInRoom => "Counted in the room";

    public override string EnterTotals => "Enter the totals";

    public override string TotalAbstain => "Abstaining";

    public override string SequenceHint => "Shift and arrows change the order; Delete leaves it unput.";

    public override string SequenceSuggested => "order suggested";

    public override string SequenceConfirmed => "order confirmed";

    public override string ConfirmOrder => "Confirm the order";

    public override string NotPut(string what) => $"{what}: not put";

    public override string Conflicts(string what) => $"cannot stand together with: {what}";

    public override string Because(string what) => $"implied by {what}";

    public override string Separate => "Separate vote on paragraphs";

    public override string SeparateDo => "Put these separately";

    public override string PartOf(string draft, string places) => $"{draft}: {places}";

    public override string WholeDraft(string draft) => $"{draft} as a whole";

    public override string NatureOf(string what) => $"Whether this is procedural: {what}";

    public override string AmendmentBy(int n, string movers) => $"Amendment {n} ({movers})";

    public override string Explanations => "Explanations of vote";

    public override string Explains(string name) => $"{name} explains its vote";

    public override string Hear(string name) => $"Hear the explanation: {name}";

    public override string EndExplanation => "End the explanation";

    public override string ResultsNone => "Results of votes appear here, with the board and corrections.";

    public override string TextNone => "No draft has been tabled yet.";

    public override string Drafts => "Drafts before the committee";

    public override string Undo(string act) => $"Undo: {act}";

    public override string ToDais => "To the dais";

    public override string YouPreside => "You preside over this committee.";

    public override string ChairGone => "You no longer preside";

    public override string ChairGoneMeans => "The secretariat has given the chair to somebody else or taken it back. What you announced stays as it is.";

    public override string ToDesk => "To my delegation’s desk";

    public override string KeyBallot => "while a vote is on: in favour, against, abstains, passes, no answer";

    public override string KeyVotes => "go to the votes and action on drafts";

    public override string HallVote => "Voting now";

    public override string HallResult => "Result";

    public override string HallText => "In question";

    public override string HallAdopted => "Adopted";

    public override string HallCommunique => "Communiqué";

    public override string HallObjections => "Objections";

    public override string HallBegins => "We begin when the chair opens the meeting.";

    public override string Method(VotingMethod method) => method switch
    {
        VotingMethod.Show => "by hands",
        VotingMethod.Recorded => "recorded",
        VotingMethod.RollCall => "roll call",
        VotingMethod.Secret => "secret",
        _ => "without a vote",
    };

    public override string Nature(QuestionNature nature) => nature switch
    {
        QuestionNature.Procedural => "procedural",
        _ => "of substance",
    };

    public override string Step(StepStatus status) => status switch
    {
        StepStatus.Pending => "to come",
        StepStatus.Open => "being voted on",
        StepStatus.Adopted => "adopted",
        StepStatus.Rejected => "rejected",
        _ => "not put",
    };

    public override string When(ExplanationTime time) => time switch
    {
        ExplanationTime.Before => "before the vote",
        _ => "after the vote",
    };
}
