using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting.Sequence;

namespace Simulation.Domain.Motions;

/// <summary>What a mover has to say with a motion.</summary>
internal static class Terms
{
    public const int LongestTopic = 200;

    /// <summary>The terms as kept: only what the rule asks for, texts cleaned.</summary>
    public static MotionTerms Clean(MotionRule rule, MotionTerms terms)
    {
        T? Asked<T>(MotionParameter parameter, T? value) => rule.Parameters.Contains(parameter) ? value : default;

        // A request on how to vote may say on what; it need not.
        var onText = rule.Does is MotionAct.RecordedVote or MotionAct.RollCallVote or MotionAct.SecretBallot or MotionAct.FormalVote or MotionAct.DecideNature;
        return new MotionTerms(
            Asked(MotionParameter.Minutes, terms.Minutes),
            Asked(MotionParameter.SpeechSeconds, terms.SpeechSeconds),
            Asked(MotionParameter.Speeches, terms.Speeches),
            Texts.Clean(terms.Topic) is { Length: > 0 } topic ? topic : null,
            Asked(MotionParameter.Until, terms.Until),
            Asked(MotionParameter.Item, terms.Item),
            onText ? terms.Draft : Asked(MotionParameter.Draft, terms.Draft),
            onText && rule.Does != MotionAct.DecideNature ? terms.Amendment : Asked(MotionParameter.Amendment, terms.Amendment),
            Asked(MotionParameter.Clauses, terms.Clauses),
            Asked(MotionParameter.Order, terms.Order),
            Texts.Clean(Asked(MotionParameter.Addressee, terms.Addressee)) is { Length: > 0 } addressee ? addressee : null);
    }

    /// <summary>What the cleaned terms lack; null: nothing.</summary>
    public static Refusal? WhyNot(SessionState state, Seat.Member mover, MotionRule rule, MotionTerms terms, DecisionContext context)
    {
        var now = context.Now;
        if (terms.Topic is { Length: > LongestTopic } || terms.Addressee is { Length: > LongestTopic })
        {
            return new Refusal(RefusalCode.TextTooLong, [OutOfOrder.Number(LongestTopic)]);
        }

        // A limit on speeches may be on their length, on their number, or on both.
        if (rule.Does == MotionAct.LimitSpeeches)
        {
            var length = rule.Parameters.Contains(MotionParameter.SpeechSeconds) && terms.SpeechSeconds is not null;
            var number = rule.Parameters.Contains(MotionParameter.Speeches) && terms.Speeches is not null;
            return !length && !number ? Missing(rule, rule.Parameters[0])
                : length && !IsIn(terms.SpeechSeconds, MeetingRules.ShortestSpeech, MeetingRules.LongestSpeech) ? Missing(rule, MotionParameter.SpeechSeconds)
                : number && !IsIn(terms.Speeches, 1, MeetingRules.MostSpeeches) ? Missing(rule, MotionParameter.Speeches)
                : null;
        }

        foreach (var parameter in rule.Parameters)
        {
            if (!Said(state, terms, parameter, now))
            {
                return Missing(rule, parameter);
            }
        }

        return rule.Does switch
        {
            MotionAct.ModeratedCaucus => MeetingRules.WhyNotCaucus(state, CaucusKind.Moderated, terms.Minutes ?? 0, terms.SpeechSeconds),
            MotionAct.UnmoderatedCaucus => MeetingRules.WhyNotCaucus(state, CaucusKind.Unmoderated, terms.Minutes ?? 0, null),
            MotionAct.ExtendCaucus when MeetingRules.Rules(state).Caucus is { } caucus && terms.Minutes > (caucus.LongestExtensionMinutes ?? caucus.LongestMinutes) =>
                OutOfOrder.By(caucus.Source, RefusalCode.CaucusTooLong, OutOfOrder.Number(caucus.LongestExtensionMinutes ?? caucus.LongestMinutes)),
            MotionAct.IntroduceDraft => WhyNotIntroduce(state, mover, terms.Draft!.Value, context),
            MotionAct.Divide when !IsDivisible(state, terms) => Missing(rule, MotionParameter.Clauses),
            MotionAct.OrderProposals when !terms.Order!.Value.All(d => Is(state, d, DraftStatus.Tabled)) || terms.Order.Value.Distinct().Count() != terms.Order.Value.Length =>
                Missing(rule, MotionParameter.Order),
            MotionAct.Reconsider when !Is(state, terms.Draft!.Value, DraftStatus.Adopted, DraftStatus.Rejected) => Missing(rule, MotionParameter.Draft),
            not (MotionAct.Reconsider or MotionAct.IntroduceDraft) when terms.Draft is { } draft && !Is(state, draft, DraftStatus.Tabled) => Missing(rule, MotionParameter.Draft),
            _ when terms.Amendment is { } amendment && state.Committee!.Drafting.Find(amendment) is not { Amendment.Status: AmendmentStatus.Tabled } =>
                Missing(rule, MotionParameter.Amendment),
            MotionAct.ResumeDebate when state.Committee!.Meeting.Of(terms.Item!) != ItemStatus.Adjourned => Missing(rule, MotionParameter.Item),
            _ => null,
        };
    }

    /// <summary>A draft is introduced by one of its sponsors, with the support that it needs; one that is before the committee already can be taken up by anybody.</summary>
    private static Refusal? WhyNotIntroduce(SessionState state, Seat.Member mover, DraftId draft, DecisionContext context) =>
        Is(state, draft, DraftStatus.Tabled) ? null : DraftingRules.Decide(state, mover, new TableDraft(draft), context).Refusal;

    private static bool Is(SessionState state, DraftId draft, params ReadOnlySpan<DraftStatus> any) =>
        state.Committee!.Drafting.Find(draft) is { } found && any.Contains(found.Status);

    /// <summary>The part is of the draft as it stands, and no clause of it is voted on separately already.</summary>
    private static bool IsDivisible(SessionState state, MotionTerms terms) =>
        state.Committee!.Drafting.Find(terms.Draft!.Value) is { Status: DraftStatus.Tabled } draft
        && terms.Clauses!.Value is var clauses
        && clauses.All(c => draft.Text.Find(new ClauseId(c)) is not null)
        && !clauses.Concat(ArrangementRules.Divisions(state, draft.Id).SelectMany(p => p.Clauses))
            .Concat(state.Committee.Voting.ActionOn(draft.Id)?.Steps.Select(s => s.Subject).OfType<VoteSubject.Part>()
                .Where(p => !ArrangementRules.Divisions(state, draft.Id).Any(d => ActionOnDraft.Same(d, p))).SelectMany(p => p.Clauses) ?? [])
            .GroupBy(c => c, StringComparer.Ordinal).Any(g => g.Count() > 1);

    private static bool Said(SessionState state, MotionTerms terms, MotionParameter parameter, DateTimeOffset now) => parameter switch
    {
        MotionParameter.Minutes => IsIn(terms.Minutes, 1, MeetingRules.LongestBreak),
        MotionParameter.SpeechSeconds => IsIn(terms.SpeechSeconds, MeetingRules.ShortestSpeech, MeetingRules.LongestSpeech),
        MotionParameter.Speeches => IsIn(terms.Speeches, 1, MeetingRules.MostSpeeches),
        MotionParameter.Topic => terms.Topic is not null,
        MotionParameter.Until => terms.Until > now,
        MotionParameter.Item => terms.Item is { } item && MeetingRules.Has(state, item),
        MotionParameter.Draft => terms.Draft is not null,
        MotionParameter.Amendment => terms.Amendment is not null,
        MotionParameter.Clauses => terms.Clauses is { IsDefaultOrEmpty: false },
        MotionParameter.Order => terms.Order is { IsDefaultOrEmpty: false },
        MotionParameter.Addressee => terms.Addressee is not null,
        _ => true,
    };

    private static bool IsIn(int? number, int from, int to) => number >= from && number <= to;

    private static Refusal Missing(MotionRule rule, MotionParameter parameter) =>
        OutOfOrder.By(rule.Source, RefusalCode.MotionIncomplete, SettingText.Word(parameter));
}
