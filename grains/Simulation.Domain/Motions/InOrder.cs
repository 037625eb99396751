using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Motions;

/// <summary>Whether a point or motion may be raised now, and if not, by which provision.</summary>
public static class InOrder
{
    /// <summary>Null: it is in order. What the mover has to say with it is not looked at here.</summary>
    public static Refusal? WhyNot(SessionState state, DelegationId delegation, MotionRule rule)
    {
        var committee = state.Committee!;
        if (MeetingRules.Now(state) is not { } now)
        {
            return OutOfOrder.By(rule.Source, RefusalCode.MeetingNotOpen);
        }

        if (!rule.ObserversMay && !state.Plan!.Scenario.Committee!.IsMember(delegation))
        {
            return OutOfOrder.By(rule.Source, RefusalCode.ObserversMayNot);
        }

        if (!rule.InOrderIn.Contains(now))
        {
            return now == Proceedings.Suspended ? OutOfOrder.By(rule.Source, RefusalCode.MeetingNotOpen) : OutOfOrder.By(rule.Source, RefusalCode.NotInOrderNow);
        }

        // An appeal follows the ruling at once, whoever was interrupted by the point that it answers.
        if (rule.Does == MotionAct.AppealRuling)
        {
            return committee.Motions.Appealable is null ? OutOfOrder.By(rule.Source, RefusalCode.NothingToAppeal) : null;
        }

        // Whoever puts a question to the speaker asks while they speak; the speaker may decline.
        if (!rule.Interrupts && rule.Does != MotionAct.QuestionToSpeaker && committee.Floor.Speaking is not null)
        {
            return OutOfOrder.By(rule.Source, RefusalCode.SomebodySpeaks);
        }

        if (rule.Rank is not null && Pending(state).FirstOrDefault(p => !MayStandBeside(state, rule, p)) is { } first)
        {
            return OutOfOrder.By(rule.Source, RefusalCode.MotionPendingFirst, first.Rule);
        }

        if (rule.Rank is null && committee.Motions.All.Any(m => m.IsPending && m.Rule == rule.Id && m.Mover == delegation))
        {
            return OutOfOrder.By(rule.Source, RefusalCode.AlreadyOnList);
        }

        return WhyNotAgain(state, rule) ?? WhyNotDo(state, delegation, rule);
    }

    /// <summary>What is pending in order of precedence: the first is decided first. Requests, which take no part in precedence, come last.</summary>
    public static ImmutableArray<Motion> Pending(SessionState state)
    {
        var rules = MeetingRules.Rules(state);
        var longest = rules.Caucus?.Order == CaucusOrder.LongestFirst;
        return
        [
            .. state.Committee!.Motions.All
                .Where(m => m.IsPending)
                .OrderBy(m => m.Appeals is not null ? int.MinValue : rules.Motion(m.Rule)?.Rank ?? int.MaxValue) // an appeal is decided at once
                .ThenBy(m => longest && IsCaucus(rules.Motion(m.Rule)) ? -(m.Terms.Minutes ?? 0) : 0)
                .ThenBy(m => m.RaisedAt),
        ];
    }

    /// <summary>The pending motion with the highest precedence; null: none takes part in precedence.</summary>
    public static Motion? First(SessionState state) => Pending(state).FirstOrDefault(m => MeetingRules.Rules(state).Motion(m.Rule)?.Rank is not null);

    /// <summary>Who speaks or waits to speak on a motion, on this side.</summary>
    internal static ImmutableArray<DelegationId> Speakers(FloorState floor, MotionId motion, Stance stance) =>
    [
        .. floor.Spoken.Select(s => s.Entry)
            .Concat(floor.Speaking is { } now ? [now.Entry] : [])
            .Concat(floor.Interrupted.Select(s => s.Entry))
            .Concat(floor.List(SpeakersList.Motion).Entries)
            .Where(e => e.Kind == SpeechKind.OnMotion && e.Motion == motion && e.Stance == stance && e.Delegation is not null)
            .Select(e => e.Delegation!.Value)
            .Distinct(),
    ];

    /// <summary>Only what comes strictly before a pending motion may be raised beside it (General Assembly, rule 119); caucuses are collected and then put in their order.</summary>
    private static bool MayStandBeside(SessionState state, MotionRule rule, Motion pending)
    {
        var rules = MeetingRules.Rules(state);
        return rules.Motion(pending.Rule) is not { Rank: not null } other
            || rule.Precedes(other)
            || (rules.Caucus is not null && IsCaucus(rule) && IsCaucus(other) && pending.Status == MotionStatus.Pending);
    }

    private static bool IsCaucus(MotionRule? rule) => rule?.Does is MotionAct.ModeratedCaucus or MotionAct.UnmoderatedCaucus;

    /// <summary>A defeated motion may be made again only after something else has been said.</summary>
    private static Refusal? WhyNotAgain(SessionState state, MotionRule rule)
    {
        var (committee, speaking) = (state.Committee!, MeetingRules.Rules(state).Speaking);
        return rule.Kind == MotionKind.Motion
            && committee.Motions.All.LastOrDefault(m => m.Rule == rule.Id && m.Status == MotionStatus.Defeated) is { } defeated
            && !IsCaucus(rule)
            && committee.Floor.Spoken.Count - defeated.SpeechesThen < speaking.RenewalAfter
                ? OutOfOrder.By(speaking.Source, RefusalCode.MotionRenewedTooSoon, OutOfOrder.Number(speaking.RenewalAfter))
                : null;
    }

    /// <summary>What the motion would do must be possible.</summary>
    private static Refusal? WhyNotDo(SessionState state, DelegationId delegation, MotionRule rule)
    {
        var (committee, rules) = (state.Committee!, MeetingRules.Rules(state));
        var meeting = committee.Meeting;
        Refusal NotNow() => OutOfOrder.By(rule.Source, RefusalCode.NotInOrderNow);
        return rule.Does switch
        {
            MotionAct.ModeratedCaucus or MotionAct.UnmoderatedCaucus => rules.Caucus is null ? OutOfOrder.By(rule.Source, RefusalCode.NotKnownHere)
                : meeting.Caucus is not null ? OutOfOrder.By(rules.Caucus.Source, RefusalCode.CaucusRunning) : null,
            MotionAct.ExtendCaucus or MotionAct.CloseCaucus => meeting.Caucus is null ? OutOfOrder.By(rule.Source, RefusalCode.NoCaucus) : null,
            MotionAct.CloseList => committee.Floor.List(MeetingRules.DebateList(meeting)).Open ? null : NotNow(),
            MotionAct.OpenList => committee.Floor.List(MeetingRules.DebateList(meeting)).Open ? NotNow() : null,
            MotionAct.ResumeMeeting => meeting.Stage == MeetingStage.Suspended ? null : NotNow(),
            MotionAct.ResumeDebate => meeting.Items.ContainsValue(ItemStatus.Adjourned) ? null : NotNow(),
            MotionAct.QuestionToSpeaker => committee.Floor.Speaking is { Entry.Kind: SpeechKind.Normal } speaking && speaking.Entry.Delegation != delegation
                ? null
                : OutOfOrder.By(rule.Source, RefusalCode.NobodySpeaks),
            MotionAct.RightOfReply => WhyNotReply(state, delegation),
            MotionAct.Divide or MotionAct.OrderProposals or MotionAct.NotVoteOnNext or MotionAct.DecideCompetence or MotionAct.DecideNature or MotionAct.ProposeSilence
                or MotionAct.AdoptWithoutVote => ArrangementRules.Before(state).Any(d => d.Status == DraftStatus.Tabled) ? null : NotNow(),
            MotionAct.Reconsider => ArrangementRules.Before(state).Any(d => d.Status is DraftStatus.Adopted or DraftStatus.Rejected) ? null : NotNow(),
            MotionAct.IntroduceAmendment => committee.Drafting.Amendments.Any(a => a.Amendment.Status == AmendmentStatus.Tabled) ? null : NotNow(),
            MotionAct.MakeImportant => VotePerformance.Important(rules) is null ? OutOfOrder.By(rule.Source, RefusalCode.NotKnownHere) : null,
            _ => null,
        };
    }

    private static Refusal? WhyNotReply(SessionState state, DelegationId delegation)
    {
        var (rules, item) = (MeetingRules.Rules(state).Replies, state.Committee!.Meeting.Item);
        var made = FloorRules.Replies(state, delegation, item)
            + state.Committee.Floor.Lists.Values.Sum(l => l.Entries.Count(e => e.Kind == SpeechKind.Reply && e.Delegation == delegation && e.Item == item));
        return rules.When == ReplyTime.Never ? OutOfOrder.By(rules.Source, RefusalCode.NotKnownHere)
            : !rules.ObserversToo && !state.Plan!.Scenario.Committee!.IsMember(delegation) ? OutOfOrder.By(rules.Source, RefusalCode.ObserversMayNot)
            : rules.PerItem is { } most && made >= most ? OutOfOrder.By(rules.Source, RefusalCode.RepliesExhausted, OutOfOrder.Number(most))
            : null;
    }
}
