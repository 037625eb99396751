using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Explanations;

namespace Simulation.Domain.Committees;

/// <summary>What a pause of the session does to a committee's clocks: they stand, and go on with what was left.</summary>
internal static class Clocks
{
    public static CommitteeState Stop(CommitteeState state, DateTimeOffset at) => state with
    {
        Floor = state.Floor.Speaking is { PausedAt: null } speaking ? state.Floor with { Speaking = speaking with { PausedAt = at }, Halted = true } : state.Floor,
        Meeting = state.Meeting.Caucus is { StandsSince: null } caucus ? state.Meeting with { Caucus = caucus with { StandsSince = at } } : state.Meeting,
        Voting = ExplainingRules.Stop(state.Voting, at),
    };

    /// <param name="stood">Since when they stood.</param>
    public static CommitteeState GoOn(CommitteeState state, DateTimeOffset stood, DateTimeOffset at)
    {
        var by = at - stood;
        return state with
        {
            Floor = state.Floor is { Halted: true, Speaking: { } speaking } ? Later(state.Floor with { Speaking = speaking with { PausedAt = null }, Halted = false }, by) : state.Floor,
            Meeting = Later(state.Meeting, by),
            Voting = ExplainingRules.GoOn(Later(state.Voting, by), at),

            // What an undo would bring back has stood as long.
            Undo = [.. state.Undo.Select(u => u with { Floor = Later(u.Floor, by), Meeting = Later(u.Meeting, by) })],
        };
    }

    private static FloorState Later(FloorState floor, TimeSpan by) =>
        floor.Speaking is { PausedAt: null } speaking ? floor with { Speaking = speaking with { Paused = speaking.Paused + by } } : floor;

    private static MeetingState Later(MeetingState meeting, TimeSpan by)
    {
        var after = meeting.Caucus is { } caucus ? meeting with { Caucus = caucus with { EndsAt = caucus.EndsAt + by, StandsSince = null } } : meeting;
        return after is { Stage: MeetingStage.Suspended, Until: { } until } ? after with { Until = until + by } : after;
    }

    /// <summary>A silence lasts as long as was promised, the pause apart.</summary>
    private static VotingState Later(VotingState voting, TimeSpan by) => voting.Silences
        .Select(id => voting.Votes[id])
        .Aggregate(voting, (state, vote) => vote.Terms.Deadline is { } deadline
            ? state.With(vote with { Opened = vote.Opened with { Terms = vote.Terms with { Deadline = deadline + by, Rule = new VotingRule.Silence(deadline + by) } } })
            : state);
}
