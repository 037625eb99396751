using System.Text;
using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Voting.Votes;

/// <summary>
/// Put a question to the committee. Everything that decides the result is fixed here, before anybody votes: rule, method, who may vote. Who:
/// the chair. Refused: another-draft-first, not-its-turn, method-decided, kind-decided, quorum-missing, not-known-here for members left out where
/// the rules don't know it.
/// </summary>
/// <param name="Question">Id of a kind of question in the rules of procedure; null: the usual one for the subject.</param>
/// <param name="Method">Null: the usual one of the body.</param>
/// <param name="SilenceMinutes">Decide by silence: how long objections are awaited; null: at the meeting.</param>
/// <param name="Aside">Members that this vote does not concern: the one state in consensus minus one, or those that opted out; may be missing.</param>
/// <param name="MustAbstain">Parties to the dispute (Charter of the United Nations, article 27 (3)); may be missing.</param>
[GenerateSerializer, Immutable, Alias("OpenVote.v1")]
public sealed record OpenVote(
    VoteSubject Subject,
    string? Question,
    VotingMethod? Method,
    int? SilenceMinutes,
    ImmutableArray<DelegationId> Aside,
    ImmutableArray<DelegationId> MustAbstain) : ChairCommand;

/// <summary>
/// Cast the delegation's ballot, or change it while the vote is open (a secret ballot can't be changed: nobody knows which it was). In a roll
/// call: answer when called. Who: a member who may bind.
/// </summary>
/// <param name="Choice">Null: pass (roll call only, once, where the rules know it).</param>
/// <param name="WithRights">Keep the right to explain afterwards (where the rules know it).</param>
/// <param name="Declared">An abstention qualified by a formal declaration (constructive abstention).</param>
/// <param name="For">Whose vote it is, of those that gave this delegation their proxy; null: its own.</param>
[GenerateSerializer, Immutable, Alias("CastBallot.v1")]
public sealed record CastBallot(VoteId Vote, Choice? Choice, bool WithRights = false, bool Declared = false, DelegationId? For = null) : CommitteeCommand, IBindsDelegation
{
    // What was chosen must not reach a log by way of the command's text: the vote may be secret.
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Vote = ").Append(Vote);
        return true;
    }
}

/// <summary>Write down what a delegation called out in a roll call, for one without a device at hand. Who: the chair.</summary>
/// <param name="Choice">Null: it passed.</param>
[GenerateSerializer, Immutable, Alias("RecordAnswer.v1")]
public sealed record RecordAnswer(VoteId Vote, DelegationId Delegation, Choice? Choice, bool WithRights = false) : ChairCommand;

/// <summary>Go on to the next name in a roll call: the one called does not answer. Who: the chair.</summary>
/// <param name="Called">Whom one believes to be called, so that a double click skips one.</param>
[GenerateSerializer, Immutable, Alias("CallNext.v1")]
public sealed record CallNext(VoteId Vote, DelegationId Called) : ChairCommand;

/// <summary>Enter totals of a show of hands that were counted in the room; they replace what was cast here. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("EnterTotals.v1")]
public sealed record EnterTotals(VoteId Vote, int Yes, int No, int Abstain) : ChairCommand;

/// <summary>Object to deciding without a vote, or break a silence. An objection at the very deadline is late. Who: a member who may bind.</summary>
/// <param name="Reason">At most 2 000 characters; may be empty.</param>
/// <param name="AsksForAmendment">A request for amendment, which breaks a silence where the rules say so.</param>
[GenerateSerializer, Immutable, Alias("ObjectToDecision.v1")]
public sealed record ObjectToDecision(VoteId Vote, string Reason, bool AsksForAmendment = false) : CommitteeCommand, IBindsDelegation;

/// <summary>Take the objection back before the gavel falls. Who: a member who may bind.</summary>
[GenerateSerializer, Immutable, Alias("WithdrawObjection.v1")]
public sealed record WithdrawObjection(VoteId Vote) : CommitteeCommand, IBindsDelegation;

/// <summary>Attach a reservation or an interpretative statement to a decision taken without a vote: it does not break consensus. Who: a member who may bind.</summary>
/// <param name="Text">1 to 4 000 characters.</param>
[GenerateSerializer, Immutable, Alias("AttachReservation.v1")]
public sealed record AttachReservation(VoteId Vote, string Text) : CommitteeCommand, IBindsDelegation;

/// <summary>Close the voting and announce the result. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("CloseVote.v1")]
public sealed record CloseVote(VoteId Vote) : ChairCommand;

/// <summary>Give up a vote without a result, such as one opened by mistake. The ballots stay in the record; those of a secret vote are destroyed. Who: the chair.</summary>
/// <param name="Reason">1 to 1 000 characters.</param>
[GenerateSerializer, Immutable, Alias("AbandonVote.v1")]
public sealed record AbandonVote(VoteId Vote, string Reason) : ChairCommand;

/// <summary>State, for the record, how the delegation had meant to vote. The result stays as announced. Who: a member who may bind.</summary>
[GenerateSerializer, Immutable, Alias("CorrectVote.v1")]
public sealed record CorrectVote(VoteId Vote, Choice Meant) : CommitteeCommand, IBindsDelegation;

/// <summary>Say that a member has no vote for the time being (such as under article 19 of the Charter), or has it again. A vote that is open is not touched. Who: control.</summary>
[GenerateSerializer, Immutable, Alias("SetEntitlement.v1")]
public sealed record SetEntitlement(DelegationId Delegation, bool Entitled) : ChairCommand;
