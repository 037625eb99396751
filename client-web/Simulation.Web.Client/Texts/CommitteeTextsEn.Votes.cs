using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsEn
{
    public override string Votes => "Votes";

    public override string VoteNow => "Vote now";

    public override string NoVotes => "Nothing has been put to the vote yet. When the chair opens a vote, you cast your ballot here.";

    public override string Of(Choice choice) => choice switch
    {
        Choice.Yes => "In favour",
        Choice.No => "Against",
        Choice.Abstain => "Abstain",
        Choice.NotParticipating => "Not participating",
        _ => "Absent",
    };

    public override string Of(Outcome outcome) => outcome switch
    {
        Outcome.Adopted => "Adopted",
        Outcome.Rejected => "Rejected",
        Outcome.RejectedTie => "Rejected: equally divided",
        Outcome.Vetoed => "Not adopted: a permanent member voted against",
        Outcome.InsufficientVotes => "Not adopted: too few votes in favour",
        Outcome.Blocked => "Blocked",
        Outcome.NoQuorum => "No decision: no quorum",
        Outcome.SilenceBroken => "Not adopted: silence was broken",
        _ => "No consensus",
    };

    public override string Of(VotingMethod method) => method switch
    {
        VotingMethod.Show => "Show of hands: only totals are kept",
        VotingMethod.Recorded => "Recorded vote: each member's vote is in the record",
        VotingMethod.RollCall => "Roll-call vote: members answer when called",
        VotingMethod.Secret => "Secret ballot",
        _ => "Without a vote: it is decided unless somebody objects",
    };

    public override string VoteSecretPromise => "That you voted will be known; what you chose is kept nowhere with your name, and can't be changed once cast.";

    public override string VoteWaiting => "Your delegation will be called by name.";

    public override string VoteYourTurn => "Your delegation is called. Answer now.";

    public override string VoteYours(string choice) => $"Recorded: {choice}.";

    public override string VoteCastSecretly => "Your delegation has voted.";

    public override string VoteMayChange => "You may change it until the chair closes the voting.";

    public override string VotePass => "Pass";

    public override string VotePassed => "Passed: you will be called again at the end.";

    public override string VoteWithRights => "with rights, to explain afterwards";

    public override string VoteCalled(string name) => $"Called now: {name}";

    public override string VoteProgress(int voted, int entitled) => $"{voted} of {entitled} have voted";

    public override string VoteTotals(int yes, int no, int abstain) => $"{yes} in favour, {no} against, {abstain} abstaining";

    public override string VoteObject => "Object";

    public override string VoteObjectionReason => "Reason (optional)";

    public override string VoteWithdrawObjection => "Withdraw the objection";

    public override string VoteObjections => "Objections";

    public override string VoteSilenceUntil => "Silence procedure until";

    public override string VoteBoard => "How each voted";

    public override string VoteNotYet => "not yet";

    public override string VoteStraw => "Straw poll: nothing follows from it";

    public override string VoteMotion => "Procedural motion";

    public override string VoteAppeal => "Appeal against the chair's ruling: a vote in favour overrules it";

    public override string VoteDraft => "Draft as a whole";

    public override string VoteAmendment => "Amendment";

    public override string VotePart => "Separate vote on parts of the draft";

    public override string VoteCorrect => "We had meant to vote";

    public override string VoteMeant(string name, string choice) => $"{name} had meant to vote: {choice}";

    public override string VoteAskQuestion => "Put a question to the vote";

    public override string VoteQuestion => "Question";

    public override string VoteMethod => "How";

    public override string VoteOpen => "Open the voting";

    public override string VoteClose => "Close the voting and announce the result";

    public override string VoteCallNext => "No answer: next";

    public override string ExplainAsk(string what, string when) => $"Ask to explain our vote {when}: {what}";

    public override string ExplainAsked => "You have asked to explain your vote; the chair will call you.";

    public override string ExplainNow => "You have the floor to explain your vote.";

    public override string ExplainDone => "You have explained your vote.";

    public override string ExplainTakeBack => "We shall not explain it";

    public override string ProxyTitle => "Votes in other hands";

    public override string ProxyYours(string name) => $"{name} votes for you.";

    public override string ProxyHeld(string names) => $"You vote for {names} too.";

    public override string ProxyTo => "Who votes for us";

    public override string ProxyGive => "Give our vote";

    public override string ProxyTakeBack => "Vote ourselves again";

    public override string VoteForOther(string name) => $"Your vote for {name}";
}
