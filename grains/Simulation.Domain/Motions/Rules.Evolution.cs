using System.Diagnostics;
using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;

namespace Simulation.Domain.Motions;

public static partial class MotionRules
{
    internal static MotionsState Evolve(MotionsState state, MotionEvent @event) => @event switch
    {
        MotionRaised e => state with
        {
            All = state.All.Add(new Motion(e.Motion, e.Rule, e.Mover, e.Terms, e.At, MotionStatus.Pending, null, [], e.Appeals, null, null, 0)),
            Appealable = null,
        },
        MotionSeconded e => With(state, e.Motion, m => m with { Seconder = e.Delegation }),
        MotionWithdrawn e => With(state, e.Motion, m => m with { Status = MotionStatus.Withdrawn }),
        MotionObjected e => With(state, e.Motion, m => m with { Objections = m.Objections.Add(e.Delegation) }),
        MotionPut e => With(state, e.Motion, m => m with { Status = MotionStatus.PutToVote, Vote = e.Vote }),
        MotionRetaken e => With(state, e.Motion, m => m with { Status = MotionStatus.Pending, Vote = null }),
        MotionDecided e => With(state, e.Motion, m => m with { Status = e.Status, Decision = e.Decision, SpeechesThen = e.Speeches }),
        MotionDropped e => With(state, e.Motion, m => m with { Status = MotionStatus.Dropped }),
        RulingGiven e => state with
        {
            Rulings = state.Rulings.Add(new Ruling(e.Ruling, e.On, e.Answer, e.Reason, e.By, e.At, RulingStanding.Stands)),
            Appealable = e.Ruling,
        },
        AppealDecided e => Appealed(state, e),
        VotesArranged e => ArrangementRules.With(state, new Arranged(e.Motion, state.Find(e.Motion)?.Mover ?? default, e.What, e.At)),
        _ => throw new UnreachableException($"No evolution for {@event?.GetType().Name}"),
    };

    /// <summary>An appeal is in order only until something else happens on the floor.</summary>
    internal static MotionsState Follow(MotionsState state, CommitteeEvent @event) =>
        state.Appealable is not null && @event is FloorGiven or DebateOpened or MeetingAdjourned or MeetingResumed
            ? ArrangementRules.Follow(state with { Appealable = null }, @event)
            : ArrangementRules.Follow(state, @event);

    /// <summary>Overruled, a ruling is as if it had been the other way round: the point is taken, the motion is in order again.</summary>
    private static MotionsState Appealed(MotionsState state, AppealDecided e)
    {
        if (state.FindRuling(e.Ruling) is not { } ruling)
        {
            return state;
        }

        var after = state with { Rulings = state.Rulings.Replace(ruling, ruling with { Standing = e.Standing }) };
        return e.Standing == RulingStanding.Overruled && ruling.On is { } on
            ? With(after, on, m => m with
            {
                Status = ruling.Answer switch
                {
                    RulingAnswer.OutOfOrder => MotionStatus.Pending,
                    RulingAnswer.Denied => MotionStatus.Carried,
                    _ => MotionStatus.Defeated,
                },
            })
            : after;
    }

    private static MotionsState With(MotionsState state, MotionId id, Func<Motion, Motion> change) =>
        state.Find(id) is { } motion ? state with { All = state.All.Replace(motion, change(motion)) } : state;
}
