using System.Text.Json.Serialization;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Correspondence.Injects;

namespace Simulation.Domain;

/// <summary>What has happened at a table and can never be undone. Past-tense name; stored for ever, so never renamed or reordered, only appended to.</summary>
[GenerateSerializer, Immutable, Alias("SessionEvent")]
[JsonDerivedType(typeof(SessionPlanned), "SessionPlanned.v1")]
[JsonDerivedType(typeof(SessionOpened), "SessionOpened.v1")]
[JsonDerivedType(typeof(PhaseBegan), "PhaseBegan.v1")]
[JsonDerivedType(typeof(PhaseExtended), "PhaseExtended.v1")]
[JsonDerivedType(typeof(SessionPaused), "SessionPaused.v1")]
[JsonDerivedType(typeof(SessionResumed), "SessionResumed.v1")]
[JsonDerivedType(typeof(SessionClosed), "SessionClosed.v1")]
[JsonDerivedType(typeof(MessageSent), "MessageSent.v1")]
[JsonDerivedType(typeof(NoteMarked), "NoteMarked.v1")]
[JsonDerivedType(typeof(ChannelRead), "ChannelRead.v1")]
[JsonDerivedType(typeof(ProposalMade), "ProposalMade.v1")]
[JsonDerivedType(typeof(ProposalAccepted), "ProposalAccepted.v1")]
[JsonDerivedType(typeof(AcceptanceRetracted), "AcceptanceRetracted.v1")]
[JsonDerivedType(typeof(ProposalRejected), "ProposalRejected.v1")]
[JsonDerivedType(typeof(ProposalWithdrawn), "ProposalWithdrawn.v1")]
[JsonDerivedType(typeof(ProposalExpired), "ProposalExpired.v1")]
[JsonDerivedType(typeof(AgreementReached), "AgreementReached.v1")]
[JsonDerivedType(typeof(PresidingOfficerAppointed), "PresidingOfficerAppointed.v1")]
[JsonDerivedType(typeof(BlocFormed), "BlocFormed.v1")]
[JsonDerivedType(typeof(InvitedToBloc), "InvitedToBloc.v1")]
[JsonDerivedType(typeof(BlocJoined), "BlocJoined.v1")]
[JsonDerivedType(typeof(BlocDeclined), "BlocDeclined.v1")]
[JsonDerivedType(typeof(BlocLeft), "BlocLeft.v1")]
[JsonDerivedType(typeof(SpokespersonNamed), "SpokespersonNamed.v1")]
[JsonDerivedType(typeof(BlocAnnounced), "BlocAnnounced.v1")]
[JsonDerivedType(typeof(CommuniquePrepared), "CommuniquePrepared.v1")]
[JsonDerivedType(typeof(CommuniqueSigned), "CommuniqueSigned.v1")]
[JsonDerivedType(typeof(CommuniqueDeclined), "CommuniqueDeclined.v1")]
[JsonDerivedType(typeof(CommuniqueWithdrawn), "CommuniqueWithdrawn.v1")]
[JsonDerivedType(typeof(CommuniquePublished), "CommuniquePublished.v1")]
[JsonDerivedType(typeof(InjectReleased), "InjectReleased.v1")]
[JsonDerivedType(typeof(InjectsAutomated), "InjectsAutomated.v1")]
[JsonDerivedType(typeof(DaisNoteWritten), "DaisNoteWritten.v1")]
public abstract record SessionEvent;
