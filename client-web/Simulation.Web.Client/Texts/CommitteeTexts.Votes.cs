using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;

namespace Simulation.Web.Client.Texts;

/// <summary>Votes: the ballot, the board, the result.</summary>
public abstract partial class CommitteeTexts
{
    public abstract string Votes { get; }

    public abstract string VoteNow { get; }

    public abstract string NoVotes { get; }

    public abstract string Of(Choice choice);

    public abstract string Of(Outcome outcome);

    public abstract string Of(VotingMethod method);

    public abstract string VoteSecretPromise { get; }

    public abstract string VoteWaiting { get; }

    public abstract string VoteYourTurn { get; }

    public abstract string VoteYours(string choice);

    public abstract string VoteCastSecretly { get; }

    public abstract string VoteMayChange { get; }

    public abstract string VotePass { get; }

    public abstract string VotePassed { get; }

    public abstract string VoteWithRights { get; }

    public abstract string VoteCalled(string name);

    public abstract string VoteProgress(int voted, int entitled);

    public abstract string VoteTotals(int yes, int no, int abstain);

    public abstract string VoteObject { get; }

    public abstract string VoteObjectionReason { get; }

    public abstract string VoteWithdrawObjection { get; }

    public abstract string VoteObjections { get; }

    public abstract string VoteSilenceUntil { get; }

    public abstract string VoteBoard { get; }

    public abstract string VoteNotYet { get; }

    public abstract string VoteStraw { get; }

    public abstract string VoteMotion { get; }

    public abstract string VoteAppeal { get; }

    public abstract string VoteDraft { get; }

    public abstract string VoteAmendment { get; }

    public abstract string VotePart { get; }

    public abstract string VoteCorrect { get; }

    public abstract string VoteMeant(string name, string choice);

    public abstract string VoteAskQuestion { get; }

    public abstract string VoteQuestion { get; }

    public abstract string VoteMethod { get; }

    public abstract string VoteOpen { get; }

    public abstract string VoteClose { get; }

    public abstract string VoteCallNext { get; }

    /// <summary>Asks to explain a vote on a text, before or after it is taken.</summary>
    public abstract string ExplainAsk(string what, string when);

    public abstract string ExplainAsked { get; }

    public abstract string ExplainNow { get; }

    public abstract string ExplainDone { get; }

    public abstract string ExplainTakeBack { get; }

    public abstract string ProxyTitle { get; }

    public abstract string ProxyYours(string name);

    public abstract string ProxyHeld(string names);

    public abstract string ProxyTo { get; }

    public abstract string ProxyGive { get; }

    public abstract string ProxyTakeBack { get; }

    public abstract string VoteForOther(string name);
}
