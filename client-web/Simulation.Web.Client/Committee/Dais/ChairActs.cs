using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;

namespace Simulation.Web.Client.Committee.Dais;

/// <summary>The commands behind the acts of the chair.</summary>
public static class ChairActs
{
    /// <summary>How much a press of + gives.</summary>
    public const int MoreSeconds = 30;

    /// <summary>The acts that need nothing said with them, in the order in which a chair looks for them.</summary>
    public static readonly ImmutableArray<FloorAct> Plain =
    [
        FloorAct.GiveFloor, FloorAct.EndSpeech, FloorAct.PauseSpeech, FloorAct.ContinueSpeech, FloorAct.GrantTime, FloorAct.ReAddLast,
        FloorAct.OpenList, FloorAct.CloseList, FloorAct.DeclareDebateClosed, FloorAct.ConcludeItem, FloorAct.OpenMeeting, FloorAct.CallRoll,
        FloorAct.ConcludeRoll, FloorAct.EndCaucus, FloorAct.SuspendMeeting, FloorAct.ResumeMeeting, FloorAct.AdjournMeeting, FloorAct.CloseMeetings,
        FloorAct.UndoLastAct,
    ];

    /// <summary>Null: the act needs more said than its name.</summary>
    public static ChairCommand? Of(FloorAct act) => act switch
    {
        FloorAct.OpenMeeting => new OpenMeeting(),
        FloorAct.CallRoll => new CallRoll(),
        FloorAct.ConcludeRoll => new ConcludeRoll(),
        FloorAct.OpenDebate => new OpenDebate(null),
        FloorAct.DeclareDebateClosed => new DeclareDebateClosed(),
        FloorAct.ConcludeItem => new ConcludeItem(),
        FloorAct.SuspendMeeting => new SuspendMeeting(null),
        FloorAct.ResumeMeeting => new ResumeMeeting(),
        FloorAct.AdjournMeeting => new AdjournMeeting(null),
        FloorAct.CloseMeetings => new CloseMeetings(),
        FloorAct.EndCaucus => new EndCaucus(),
        FloorAct.OpenList => new OpenList(null),
        FloorAct.CloseList => new CloseList(null),
        FloorAct.GiveFloor => new GiveFloor(null, null),
        FloorAct.EndSpeech => new EndSpeech(),
        FloorAct.PauseSpeech => new PauseSpeech(),
        FloorAct.ContinueSpeech => new ContinueSpeech(),
        FloorAct.GrantTime => new GrantTime(MoreSeconds),
        FloorAct.ReAddLast => new ReAddLast(),
        FloorAct.UndoLastAct => new UndoLastAct(null),
        _ => null,
    };

    /// <summary>The command behind what is suggested; null: it is not for this desk alone.</summary>
    public static ChairCommand? Of(NextAct next) => next switch
    {
        { Command: ChairCommand filled } => filled,
        { Act: FloorAct.GiveFloor } => new GiveFloor(next.Entry, null),
        { Act: FloorAct.OpenDebate } => new OpenDebate(next.Item),
        { Act: FloorAct.GiveRuling, Motion: { } motion } => new GiveRuling(motion, RulingAnswer.Sustained, ""),
        { Act: FloorAct.DecideMotion, Motion: { } motion } => new DecideMotion(motion, true, DecidedHow.NoObjection, null, null),
        _ => Of(next.Act),
    };

    /// <summary>Announces the committee's decision, or the chair's own where the rules leave it to the chair.</summary>
    /// <param name="yes">Hands counted; null: nobody counted.</param>
    public static ChairCommand Decide(MotionView motion, MotionRule rule, bool carried, int? yes = null, int? no = null) =>
        rule.DecidedBy == DecidedBy.Chair
            ? new GiveRuling(motion.Motion.Id, carried ? RulingAnswer.Sustained : RulingAnswer.Denied, "")
            : new DecideMotion(
                motion.Motion.Id,
                carried,
                rule.Majority is not null && (yes is not null || no is not null || !carried || !motion.Motion.Objections.IsEmpty) ? DecidedHow.Hands : DecidedHow.NoObjection,
                yes,
                no);
}
