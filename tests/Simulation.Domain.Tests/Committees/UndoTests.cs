using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using static Simulation.Domain.Tests.Committees.FloorPlay;

namespace Simulation.Domain.Tests.Committees;

public class UndoTests
{
    private static readonly FloorPlay Debate = Open("un-general-assembly-committee").Chair(new OpenDebate("water")).Ask("BEL").Ask("ARG");

    [Fact]
    public void The_chairs_last_act_is_taken_back_and_what_stood_before_stands_again()
    {
        var play = Debate.Chair(new GiveFloor(null, null)).Undo();
        Assert.Same(Debate.State.Committee!.Floor, play.State.Committee!.Floor);
    }

    [Fact]
    public void Requests_made_since_stay()
    {
        var play = Debate.Chair(new GiveFloor(null, null)).Ask("CHL").Undo();
        Assert.Equal("BEL ARG CHL", play.Waiting("item:water"));
    }

    [Fact]
    public void Several_acts_are_taken_back_one_after_the_other()
    {
        var play = Debate.Chair(new GiveFloor(null, null)).Ask("CHL").Chair(new EndSpeech()).Undo().Undo();
        Assert.Equal("BEL ARG CHL", play.Waiting("item:water"));
    }

    [Fact]
    public void Once_a_delegation_has_acted_on_it_an_act_stays() =>
        Debate.Chair(new CloseList(null)).Raise("CHL", "close-debate").RefusesChair(new UndoLastAct(null), RefusalCode.NoLongerUndoable);

    [Fact]
    public void A_double_click_takes_back_one_act()
    {
        var first = Debate.Chair(new GiveFloor(null, null)).Chair(new EndSpeech());
        var act = first.State.Committee!.Undo[^1].Act;
        Assert.Empty(first.Chair(new UndoLastAct(act)).Chair(new UndoLastAct(act)).Last);
    }

    [Fact]
    public void Every_act_and_every_undo_is_on_record() =>
        Assert.Equal([FloorAct.GiveFloor, FloorAct.UndoLastAct], Debate.Chair(new GiveFloor(null, null)).Undo().State.Committee!.Acts.TakeLast(2).Select(a => a.What));
}
