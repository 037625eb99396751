using System.Text.Json.Serialization;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Domain.Delegations;
using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Exercises;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Observations;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Proxies;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Views;

/// <summary>What one audience is sent: slices to put in place of those it holds.</summary>
/// <param name="Stream">Which of the audience's streams: it numbers frames by itself.</param>
/// <param name="Epoch">Changes when the source starts again; frames of another epoch can't be continued, only replaced by a snapshot.</param>
/// <param name="Seq">Counts this audience's frames only, from 1, so that nothing can be told from gaps.</param>
/// <param name="Snapshot">True: the slices are all there is; false: they replace (or, for feeds, extend) what is held.</param>
[GenerateSerializer, Immutable, Alias("Frame.v1")]
public sealed record Frame(StreamKind Stream, Guid Epoch, long Seq, bool Snapshot, ImmutableArray<Slice> Slices, DateTimeOffset ServerTime);

/// <summary>The sources a screen can listen to.</summary>
[GenerateSerializer, Alias("StreamKind")]
public enum StreamKind
{
    /// <summary>A table's shared truth, as one seat may see it.</summary>
    Table = 1,
    /// <summary>The inside of a delegation, as one member sees it.</summary>
    Delegation = 2,
    /// <summary>The exercise: lobby, seats, all tables.</summary>
    Exercise = 3,
}

/// <summary>A named part of what an audience sees. The closed list of everything that can travel to a browser on the live connection.</summary>
[GenerateSerializer, Immutable, Alias("Slice")]
[JsonDerivedType(typeof(AgendaSlice), "agenda")]
[JsonDerivedType(typeof(PresenceSlice), "presence")]
[JsonDerivedType(typeof(MessagesSlice), "messages")]
[JsonDerivedType(typeof(ProposalsSlice), "proposals")]
[JsonDerivedType(typeof(AgreementSlice), "agreement")]
[JsonDerivedType(typeof(MaySlice), "may")]
[JsonDerivedType(typeof(DelegationSlice), "delegation")]
[JsonDerivedType(typeof(InstructionsSlice), "instructions")]
[JsonDerivedType(typeof(InsideSlice), "inside")]
[JsonDerivedType(typeof(NotesSlice), "notes")]
[JsonDerivedType(typeof(CapitalSlice), "capital")]
[JsonDerivedType(typeof(CapitalQueueSlice), "capital-queue")]
[JsonDerivedType(typeof(LobbySlice), "lobby")]
[JsonDerivedType(typeof(TablesSlice), "tables")]
[JsonDerivedType(typeof(PlanSlice), "plan")]
[JsonDerivedType(typeof(HallSlice), "hall")]
[JsonDerivedType(typeof(ObservationsSlice), "observations")]
[JsonDerivedType(typeof(ChairSlice), "chair")]
[JsonDerivedType(typeof(NoteStatusSlice), "note-status")]
[JsonDerivedType(typeof(ReadMarksSlice), "read-marks")]
[JsonDerivedType(typeof(BlocsSlice), "blocs")]
[JsonDerivedType(typeof(CommuniquesSlice), "communiques")]
[JsonDerivedType(typeof(InjectsSlice), "injects")]
[JsonDerivedType(typeof(InjectPlanSlice), "inject-plan")]
[JsonDerivedType(typeof(DaisSlice), "dais")]
[JsonDerivedType(typeof(MeetingSlice), "meeting")]
[JsonDerivedType(typeof(FloorSlice), "floor")]
[JsonDerivedType(typeof(MotionsSlice), "motions")]
[JsonDerivedType(typeof(RulingsSlice), "rulings")]
[JsonDerivedType(typeof(ArrangementsSlice), "arrangements")]
[JsonDerivedType(typeof(InOrderSlice), "in-order")]
[JsonDerivedType(typeof(ActsSlice), "acts")]
[JsonDerivedType(typeof(VoteSlice), "vote")]
[JsonDerivedType(typeof(VotesSlice), "votes")]
[JsonDerivedType(typeof(CorrectionsSlice), "corrections")]
[JsonDerivedType(typeof(ProxiesSlice), "proxies")]
[JsonDerivedType(typeof(ActionSlice), "action")]
[JsonDerivedType(typeof(ExplanationsSlice), "explanations")]
[JsonDerivedType(typeof(DraftsSlice), "drafts")]
[JsonDerivedType(typeof(AmendmentsSlice), "amendments")]
[JsonDerivedType(typeof(BracketCurveSlice), "bracket-curve")]
[JsonDerivedType(typeof(WritersSlice), "writers")]
public abstract record Slice
{
    /// <summary>For feeds: the slice that extends what <paramref name="held"/> has, or this one when it stands alone.</summary>
    public virtual Slice After(Slice? held) => this;
}
