using Simulation.Domain.Assessment;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Exercises;
using Simulation.Domain.Floor;
using Simulation.Domain.Motions;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Debriefing;

/// <summary>Who looks back, and at what: control and assessors at everything, a participant at what the case opens and at what their own delegation saw anyway.</summary>
/// <param name="Control">Whether everything is open: to control, and to whoever assesses the exercise.</param>
/// <param name="Own">Where the participant sat; null for control and for who had no seat.</param>
public sealed record DebriefReader(bool Control, SeatView? Own, ScenarioStructure Scenario)
{
    /// <summary>Whether the front, the reference points and what everybody's offers were worth may be shown: they tell everybody's pay-offs.</summary>
    public bool SeesAnalysis => Opens(DebriefMaterial.Payoffs);

    public bool Opens(DebriefMaterial material) => Control || Scenario.DebriefOpens.Contains(material);

    /// <summary>How a table did, as far as the reader may know.</summary>
    public TableOutcome Told(TableOutcome table) =>
        SeesAnalysis ? table : table.WithoutOthersPayoffs(Own is { } own && own.Session == table.Session ? own.Delegation : null);

    public bool IsOwn(SessionId session, DelegationId delegation) => Own is { } own && own.Session == session && own.Delegation == delegation;

    /// <summary>
    /// Whether the table may be seen as this delegation saw it. A participant: as their own; as another where packages were negotiated and the case
    /// opens offers and both kinds of channels, for then nothing more is told.
    /// </summary>
    public bool MayLook(SessionId session, DelegationId delegation) =>
        Scenario.Delegations.Any(d => d.Id == delegation)
        && (Control || IsOwn(session, delegation)
            || (Scenario.Committee is null && Opens(DebriefMaterial.Offers) && Opens(DebriefMaterial.TableChannel) && Opens(DebriefMaterial.PrivateChannels)));

    /// <summary>A message as far as the case opens it. What a delegation wrote to the secretariat or to the chair stays between them, whatever the case opens.</summary>
    public bool SeesMessage(ChannelId channel, ImmutableArray<DelegationId> members) =>
        Control || channel == ChannelId.Announcements
        || (channel == ChannelId.Table ? Opens(DebriefMaterial.TableChannel)
            : (channel.IsOfBloc || channel == ChannelId.Private(members)) && Opens(DebriefMaterial.PrivateChannels));

    /// <summary>An entry of a table's log.</summary>
    /// <param name="happened">The event that the entry tells of.</param>
    public bool Sees(SessionId session, SessionEvent happened, LogEntry entry)
    {
        if (Control)
        {
            return true;
        }

        if (Own is { } own && own.Session == session && (entry.Delegation == own.Delegation || entry.Members.Contains(own.Delegation)))
        {
            return true;
        }

        var atOwnTable = Own?.Session == session;
        return happened switch
        {
            MessageSent m => SeesMessage(m.Channel, m.Members) || (atOwnTable && m.Members.IsEmpty),
            ProposalMade or ProposalAccepted or AcceptanceRetracted or ProposalRejected => Opens(DebriefMaterial.Offers) || (atOwnTable && entry.IsToAll),
            AgreementReached => true,
            _ => IsPublic(happened),
        };
    }

    /// <summary>What a committee does before everybody's eyes. A delegation's ballot is told by the record of the vote, as far as it was one that names.</summary>
    private static bool IsPublic(SessionEvent happened) => happened is
        VoteCorrected or VoteDeclared or VoteAbandoned or DraftRejectedInParts or DecisionReopened or DecisionObjected or ObjectionWithdrawn or ReservationAttached
        or ExplanationAsked or ExplanationForgone or DraftTabled or DraftWithdrawn or FloorGiven
        or MotionRaised or MotionSeconded or MotionObjected or MotionDecided or RulingGiven or AppealDecided;
}
