using System.Text.Json.Serialization;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Domain.Delegations;
using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Exercises;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain;

/// <summary>What a person at a table asks for. Imperative name; may be refused. The closed list of everything a desk or the control room can send.</summary>
[GenerateSerializer, Immutable, Alias("Command")]
[JsonDerivedType(typeof(Say), "Say.v1")]
[JsonDerivedType(typeof(Propose), "Propose.v1")]
[JsonDerivedType(typeof(AcceptProposal), "AcceptProposal.v1")]
[JsonDerivedType(typeof(RetractAcceptance), "RetractAcceptance.v1")]
[JsonDerivedType(typeof(RejectProposal), "RejectProposal.v1")]
[JsonDerivedType(typeof(WithdrawProposal), "WithdrawProposal.v1")]
[JsonDerivedType(typeof(OpenSession), "OpenSession.v1")]
[JsonDerivedType(typeof(AdvancePhase), "AdvancePhase.v1")]
[JsonDerivedType(typeof(PauseSession), "PauseSession.v1")]
[JsonDerivedType(typeof(ResumeSession), "ResumeSession.v1")]
[JsonDerivedType(typeof(ExtendPhase), "ExtendPhase.v1")]
[JsonDerivedType(typeof(CloseSession), "CloseSession.v1")]
[JsonDerivedType(typeof(Announce), "Announce.v1")]
[JsonDerivedType(typeof(AnswerDelegation), "AnswerDelegation.v1")]
[JsonDerivedType(typeof(AnswerFromChair), "AnswerFromChair.v1")]
[JsonDerivedType(typeof(MarkNote), "MarkNote.v1")]
[JsonDerivedType(typeof(MarkRead), "MarkRead.v1")]
[JsonDerivedType(typeof(SayInside), "SayInside.v1")]
[JsonDerivedType(typeof(KeepNotes), "KeepNotes.v1")]
[JsonDerivedType(typeof(GiveFunction), "GiveFunction.v1")]
[JsonDerivedType(typeof(RequestInstructions), "RequestInstructions.v1")]
[JsonDerivedType(typeof(AnswerRequest), "AnswerRequest.v1")]
[JsonDerivedType(typeof(InstructDelegation), "InstructDelegation.v1")]
[JsonDerivedType(typeof(DrawRedLine), "DrawRedLine.v1")]
[JsonDerivedType(typeof(LiftRedLine), "LiftRedLine.v1")]
[JsonDerivedType(typeof(MarkAdReferendum), "MarkAdReferendum.v1")]
[JsonDerivedType(typeof(DecideAdReferendum), "DecideAdReferendum.v1")]
[JsonDerivedType(typeof(InsideDelegation), "InsideDelegation.v1")]
[JsonDerivedType(typeof(PlanExercise), "PlanExercise.v1")]
[JsonDerivedType(typeof(JoinExercise), "JoinExercise.v1")]
[JsonDerivedType(typeof(StateWishes), "StateWishes.v1")]
[JsonDerivedType(typeof(AssignSeats), "AssignSeats.v1")]
[JsonDerivedType(typeof(MoveToSeat), "MoveToSeat.v1")]
[JsonDerivedType(typeof(RemoveParticipant), "RemoveParticipant.v1")]
[JsonDerivedType(typeof(LockLobby), "LockLobby.v1")]
[JsonDerivedType(typeof(OpenExercise), "OpenExercise.v1")]
[JsonDerivedType(typeof(AtEveryTable), "AtEveryTable.v1")]
[JsonDerivedType(typeof(OpenDebrief), "OpenDebrief.v1")]
[JsonDerivedType(typeof(AnswerQuestionnaire), "AnswerQuestionnaire.v1")]
[JsonDerivedType(typeof(CloseExercise), "CloseExercise.v1")]
[JsonDerivedType(typeof(AppointPresidingOfficer), "AppointPresidingOfficer.v1")]
[JsonDerivedType(typeof(FormBloc), "FormBloc.v1")]
[JsonDerivedType(typeof(InviteToBloc), "InviteToBloc.v1")]
[JsonDerivedType(typeof(JoinBloc), "JoinBloc.v1")]
[JsonDerivedType(typeof(DeclineBloc), "DeclineBloc.v1")]
[JsonDerivedType(typeof(LeaveBloc), "LeaveBloc.v1")]
[JsonDerivedType(typeof(NameSpokesperson), "NameSpokesperson.v1")]
[JsonDerivedType(typeof(AnnounceBloc), "AnnounceBloc.v1")]
[JsonDerivedType(typeof(IssueCommunique), "IssueCommunique.v1")]
[JsonDerivedType(typeof(SignCommunique), "SignCommunique.v1")]
[JsonDerivedType(typeof(DeclineCommunique), "DeclineCommunique.v1")]
[JsonDerivedType(typeof(WithdrawCommunique), "WithdrawCommunique.v1")]
[JsonDerivedType(typeof(ReleaseInject), "ReleaseInject.v1")]
[JsonDerivedType(typeof(AutomateInjects), "AutomateInjects.v1")]
[JsonDerivedType(typeof(WriteAtDais), "WriteAtDais.v1")]
[JsonDerivedType(typeof(OpenVote), "OpenVote.v1")]
[JsonDerivedType(typeof(CastBallot), "CastBallot.v1")]
[JsonDerivedType(typeof(RecordAnswer), "RecordAnswer.v1")]
[JsonDerivedType(typeof(CallNext), "CallNext.v1")]
[JsonDerivedType(typeof(EnterTotals), "EnterTotals.v1")]
[JsonDerivedType(typeof(ObjectToDecision), "ObjectToDecision.v1")]
[JsonDerivedType(typeof(WithdrawObjection), "WithdrawObjection.v1")]
[JsonDerivedType(typeof(AttachReservation), "AttachReservation.v1")]
[JsonDerivedType(typeof(CloseVote), "CloseVote.v1")]
[JsonDerivedType(typeof(AbandonVote), "AbandonVote.v1")]
[JsonDerivedType(typeof(CorrectVote), "CorrectVote.v1")]
[JsonDerivedType(typeof(SetEntitlement), "SetEntitlement.v1")]
[JsonDerivedType(typeof(BeginAction), "BeginAction.v1")]
[JsonDerivedType(typeof(ConfirmSequence), "ConfirmSequence.v1")]
[JsonDerivedType(typeof(LeaveUnput), "LeaveUnput.v1")]
[JsonDerivedType(typeof(AskToExplain), "AskToExplain.v1")]
[JsonDerivedType(typeof(ForgoExplanation), "ForgoExplanation.v1")]
[JsonDerivedType(typeof(HearExplanation), "HearExplanation.v1")]
[JsonDerivedType(typeof(EndExplanation), "EndExplanation.v1")]
public abstract record Command;

/// <summary>A command that the table's shared truth decides.</summary>
[GenerateSerializer, Immutable, Alias("SessionCommand")]
public abstract record SessionCommand : Command;

/// <summary>A command that stays inside one delegation.</summary>
[GenerateSerializer, Immutable, Alias("DelegationCommand")]
public abstract record DelegationCommand : Command;
