using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Committees;

/// <summary>A committee at a glance, for the control room.</summary>
/// <param name="PresidingOfficer">Null: control presides.</param>
/// <param name="Proceedings">Where an open or suspended meeting is in its work; null: it is neither.</param>
/// <param name="Item">Id of the item under consideration; null: none, or the general debate.</param>
/// <param name="Waiting">How many wait on the list from which speakers are called now.</param>
/// <param name="MayDebate">Whether enough members are there to debate.</param>
/// <param name="MayDecide">Whether enough members are there to decide.</param>
/// <param name="Vote">The vote that is on; null: none.</param>
/// <param name="Motions">How many motions are pending.</param>
/// <param name="MotionsSince">Since when the oldest of them is; null: none is.</param>
/// <param name="WorkingPapers">Texts that have not been tabled.</param>
/// <param name="Tabled">Texts before the committee.</param>
/// <param name="OpenBrackets">In working papers and in texts before the committee together.</param>
[GenerateSerializer, Immutable, Alias("CommitteeSummary.v1")]
public sealed record CommitteeSummary(
    PersonId? PresidingOfficer,
    MeetingStage Stage,
    Proceedings? Proceedings,
    string? Item,
    Caucus? Caucus,
    Speech? Speaking,
    int Waiting,
    int Present,
    int Members,
    bool MayDebate,
    bool MayDecide,
    VoteInProgress? Vote,
    int Motions,
    DateTimeOffset? MotionsSince,
    int WorkingPapers,
    int Tabled,
    int Adopted,
    int OpenBrackets)
{
    /// <returns>Null: packages are negotiated.</returns>
    public static CommitteeSummary? Of(SessionState state)
    {
        if (state.Committee is not { } committee)
        {
            return null;
        }

        var (meeting, floor) = (MeetingRules.Slice(state), FloorRules.Slice(state));
        var pending = committee.Motions.All.Where(m => m.IsPending).ToList();
        var drafts = committee.Drafting.Drafts;
        var underWay = drafts.Where(d => d.Status is DraftStatus.Working or DraftStatus.Tabled).ToList();
        return new CommitteeSummary(
            committee.PresidingOfficer,
            meeting.Stage,
            meeting.Proceedings,
            meeting.Item,
            meeting.Caucus,
            floor.Speaking,
            floor.Lists.FirstOrDefault(l => l.Id == floor.Current)?.Entries.Length ?? 0,
            meeting.Quorum.Present,
            meeting.Quorum.Members,
            meeting.Quorum.MayDebate,
            meeting.Quorum.MayDecide,
            VoteInProgress.Of(committee.Voting.Open),
            pending.Count,
            pending.Count == 0 ? null : pending.Min(m => m.RaisedAt),
            drafts.Count(d => d.Status == DraftStatus.Working),
            drafts.Count(d => d.Status == DraftStatus.Tabled),
            drafts.Count(d => d.Status == DraftStatus.Adopted),
            underWay.Sum(d => Brackets.Count(d.Text).Open));
    }
}

/// <param name="Voted">How many have voted; not what.</param>
[GenerateSerializer, Immutable, Alias("VoteInProgress.v1")]
public sealed record VoteInProgress(VoteSubject Subject, VotingMethod Method, int Voted, int Entitled, DateTimeOffset OpenedAt)
{
    internal static VoteInProgress? Of(Vote? vote) => vote is null ? null : new(
        vote.Opened.Subject, vote.Terms.Method, vote.Cast.Values.Count(c => c.Choice is not null || !c.Passed), vote.Opened.Electorate.Entitled.Length, vote.Opened.At);
}
