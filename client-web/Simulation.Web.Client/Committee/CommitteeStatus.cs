using Simulation.Connection;
using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Voting.Votes;
using Simulation.Web.Client.Desk;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Committee;

/// <summary>What is happening in a committee and what is expected of a delegation, in one line.</summary>
public static class CommitteeStatus
{
    public static DeskStatus Of(DeskView desk, Slices table, Wording words)
    {
        var general = DeskStatus.Of(desk, words);
        if (desk.IsClosed || table.Get<MeetingSlice>() is not { } meeting)
        {
            return general;
        }

        if (table.Get<VoteSlice>()?.Current is { } vote)
        {
            return vote is { Mine: null, May.Cast: null }
                ? new DeskStatus(words.Committee.StatusVote, words.Committee.StatusVoteNow, "act")
                : new DeskStatus(words.Committee.StatusVote, Mine(vote, words), "");
        }

        if (meeting.RollOpen && meeting.Attendance.FirstOrDefault(a => a.Delegation == desk.Own) is { Attendance: Attendance.Away })
        {
            return new DeskStatus(words.Committee.RollIsCalled, words.Committee.StatusRoll, "act");
        }

        if (meeting.Stage != MeetingStage.Open)
        {
            return new DeskStatus(words.Committee.Of(meeting.Stage, meeting.Proceedings), "", "");
        }

        var floor = table.Get<FloorSlice>();
        var next = floor?.Lists.FirstOrDefault(l => l.Id == floor.Current)?.Entries.FirstOrDefault()?.Delegation == desk.Own;
        var mayAsk = table.Get<InOrderSlice>()?.Acts.FirstOrDefault(a => a.Act == FloorAct.RequestFloor) is { WhyNot: null };
        var follow = next ? words.Committee.StatusNext : mayAsk ? words.Committee.StatusFollow : "";
        return floor?.Speaking?.Entry.Delegation is { } speaking
            ? speaking == desk.Own
                ? new DeskStatus(words.Committee.StatusYouSpeak, "", "act")
                : new DeskStatus(words.Committee.StatusSpeaking(desk.Scenario.Of(speaking, words.Language)), follow, next ? "act" : "")
            : new DeskStatus(words.Committee.Of(meeting.Stage, meeting.Proceedings), follow, next ? "act" : "");
    }

    private static string Mine(VoteView vote, Wording words) =>
        vote.Mine?.Choice is { } choice ? words.Committee.VoteYours(words.Committee.Of(choice)) : vote.Mine is null ? "" : words.Committee.VoteCastSecretly;
}
