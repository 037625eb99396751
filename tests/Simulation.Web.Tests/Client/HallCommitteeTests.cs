using Bunit;
using Simulation.Domain;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Web.Client.Committee;
using Simulation.Web.Client.Committee.Dais;

namespace Simulation.Web.Tests.Client;

public sealed class HallCommitteeTests
{
    [Fact]
    public void The_hall_sees_who_speaks_the_clock_and_who_is_next_and_nothing_to_press()
    {
        using var screens = new Screens();
        var hall = new MeetingHall(screens, new TableAudience.Projector());
        foreach (var member in MeetingHall.Members)
        {
            hall.Chair(new MarkAttendance(member, Attendance.Present));
        }

        hall.Chair(new OpenMeeting(), new OpenDebate("water"));
        foreach (var member in MeetingHall.Members)
        {
            hall.Chair(new AddSpeaker(member, null, SpeechKind.Normal, false, ""));
        }

        hall.Chair(new GiveFloor(null, null));
        var wall = screens.Render<HallCommittee>(p => p.Add(x => x.View, DaisView.Of(screens.Live.Table(Sample.Session), () => Sample.Noon)!).Add(x => x.Now, () => Sample.Noon));
        Assert.Equal("Land of ARG", wall.Find(".phase").TextContent);
        Assert.NotEmpty(wall.FindAll(".huge"));
        Assert.Equal(4, wall.FindAll("aside li").Count);
        Assert.Empty(wall.FindAll("button, input, a"));
    }
}
