namespace Simulation.Domain.Procedure;

/// <summary>One thing that an adapted set of rules does otherwise than its preset.</summary>
/// <param name="Code">One of <see cref="RulesDifferences.Codes"/>: the translation key.</param>
/// <param name="Arguments">
/// For a setting of the whole body: what it was, what it is. For a motion or a kind of question: its id, what it was, what it is
/// (only its id for one that was added, removed or reworded). Numbers as digits, shares as <see cref="ShareNeeded.Parse"/> reads them, other
/// settings as their kebab-case words, <c>yes</c>, <c>no</c> or <c>none</c>; several are joined by a comma.
/// </param>
[GenerateSerializer, Immutable, Alias("RulesDifference.v1")]
public sealed record RulesDifference(string Code, ImmutableArray<string> Arguments);

/// <summary>
/// What was changed. Every setting is in these tables once, so that nothing can be changed unsaid; names, versions and citations are not
/// settings. The order is that of the form.
/// </summary>
public static class RulesDifferences
{
    private static readonly ImmutableArray<(string Code, Func<RulesOfProcedure, string> Value)> OfTheBody =
    [
        ("quorum-check", r => SettingText.Word(r.Quorum.Check)),
        ("quorum-debate", r => SettingText.Of(r.Quorum.Debate)),
        ("quorum-decision", r => SettingText.Of(r.Quorum.Decision)),
        ("usual-question", r => r.UsualQuestion),
        ("speech-seconds", r => SettingText.Of(r.Speaking.SpeechSeconds)),
        ("speeches-per-item", r => SettingText.Of(r.Speaking.SpeechesPerItem)),
        ("motion-seconds", r => SettingText.Of(r.Speaking.MotionSeconds)),
        ("present-only", r => SettingText.Of(r.Speaking.PresentOnly)),
        ("questions-to-speaker", r => SettingText.Of(r.Speaking.QuestionsToSpeaker)),
        ("interventions", r => SettingText.Of(r.Speaking.Interventions)),
        ("intervention-seconds", r => SettingText.Of(r.Speaking.InterventionSeconds)),
        ("yields", r => SettingText.Of(r.Speaking.Yields)),
        ("yield-once", r => SettingText.Of(r.Speaking.YieldOnce)),
        ("when-list-ends", r => SettingText.Word(r.Speaking.WhenListEnds)),
        ("renewal-after", r => SettingText.Of(r.Speaking.RenewalAfter)),
        ("reply-when", r => SettingText.Word(r.Replies.When)),
        ("replies-per-item", r => SettingText.Of(r.Replies.PerItem)),
        ("first-reply-seconds", r => SettingText.Of(r.Replies.FirstSeconds)),
        ("further-reply-seconds", r => SettingText.Of(r.Replies.FurtherSeconds)),
        ("observers-reply", r => SettingText.Of(r.Replies.ObserversToo)),
        ("caucuses", r => SettingText.Of(r.Caucus is not null)),
        ("caucus-minutes", r => SettingText.Of(r.Caucus?.LongestMinutes)),
        ("caucus-extension-minutes", r => SettingText.Of(r.Caucus?.LongestExtensionMinutes)),
        ("caucus-whole-speeches", r => SettingText.Of(r.Caucus?.WholeSpeeches ?? false)),
        ("caucus-order", r => r.Caucus is { } caucus ? SettingText.Word(caucus.Order) : SettingText.None),
        ("sponsors", r => SettingText.Of(r.Proposals.Sponsors)),
        ("support", r => SettingText.Of(r.Proposals.Support)),
        ("notice-hours", r => SettingText.Of(r.Proposals.NoticeHours)),
        ("notice-waived", r => SettingText.Of(r.Proposals.NoticeWaived)),
        ("withdrawal", r => SettingText.Word(r.Proposals.Withdrawal)),
        ("one-only", r => SettingText.Of(r.Proposals.OneOnly)),
        ("observers-propose", r => SettingText.Of(r.Proposals.ObserversMay)),
        ("approved", r => SettingText.Of(r.Proposals.Approved)),
        ("rejected-with-all-operative", r => SettingText.Of(r.Proposals.RejectedWithAllOperative)),
        ("friendly-amendments", r => SettingText.Of(r.Amendments.Friendly)),
        ("amendments-to-amendments", r => SettingText.Of(r.Amendments.ToAmendments)),
        ("amendment-support", r => SettingText.Of(r.Amendments.Support)),
        ("amendment-majority", r => r.Amendments.Majority ?? SettingText.None),
        ("amendment-abstention", r => SettingText.Of(r.Amendments.AbstainAllowed)),
        ("amendment-order", r => SettingText.Word(r.Amendments.Order)),
        ("amendment-notice-hours", r => SettingText.Of(r.Amendments.NoticeHours)),
        ("amendment-notice-waived", r => SettingText.Of(r.Amendments.NoticeWaived)),
        ("voting-methods", r => SettingText.Of(r.Ballots.Methods)),
        ("usual-method", r => SettingText.Word(r.Ballots.Usual)),
        ("roll-call-order", r => SettingText.Word(r.Ballots.RollCall)),
        ("pass", r => SettingText.Of(r.Ballots.Pass)),
        ("with-rights", r => SettingText.Of(r.Ballots.WithRights)),
        ("present-and-voting", r => SettingText.Of(r.Ballots.PresentAndVoting)),
        ("proxies", r => SettingText.Of(r.Ballots.Proxies)),
        ("corrections", r => SettingText.Of(r.Ballots.Corrections)),
        ("explanations-before", r => SettingText.Of(r.Explanations.Before)),
        ("explanations-after", r => SettingText.Of(r.Explanations.After)),
        ("explanation-seconds", r => SettingText.Of(r.Explanations.Seconds)),
        ("sponsors-explain", r => SettingText.Of(r.Explanations.SponsorsMay)),
        ("consensus-first", r => SettingText.Of(r.Consensus.SoughtFirst)),
        ("vote-if-broken", r => SettingText.Of(r.Consensus.VoteIfBroken)),
        ("reservations", r => SettingText.Of(r.Consensus.Reservations)),
        ("consensus-minus-one", r => SettingText.Of(r.Consensus.MinusOne)),
        ("silence", r => SettingText.Of(r.Silence.Allowed)),
        ("silence-agreed", r => SettingText.Of(r.Silence.Agreed)),
        ("silence-shortest-minutes", r => SettingText.Of(r.Silence.ShortestMinutes)),
        ("silence-usual-minutes", r => SettingText.Of(r.Silence.UsualMinutes)),
        ("silence-amendment-breaks", r => SettingText.Of(r.Silence.AmendmentBreaks)),
    ];

    private static readonly ImmutableArray<(string Code, Func<QuestionRule, string> Value)> OfQuestions =
    [
        ("question-nature", q => SettingText.Word(q.Nature)),
        ("question-majority", q => q.Majority),
        ("question-tie", q => SettingText.Word(q.Tie)),
        ("question-abstention", q => SettingText.Of(q.AbstainAllowed)),
    ];

    private static readonly ImmutableArray<(string Code, Func<MotionRule, string> Value)> OfMotions =
    [
        ("motion-kind", m => SettingText.Word(m.Kind)),
        ("motion-does", m => SettingText.Word(m.Does)),
        ("motion-rank", m => SettingText.Of(m.Rank)),
        ("motion-interrupts", m => SettingText.Of(m.Interrupts)),
        ("motion-second", m => SettingText.Of(m.NeedsSecond)),
        ("motion-speakers-for", m => SettingText.Of(m.SpeakersFor)),
        ("motion-speakers-against", m => SettingText.Of(m.SpeakersAgainst)),
        ("motion-decided-by", m => SettingText.Word(m.DecidedBy)),
        ("motion-majority", m => m.Majority ?? SettingText.None),
        ("motion-abstention", m => SettingText.Of(m.AbstainAllowed)),
        ("motion-observers", m => SettingText.Of(m.ObserversMay)),
        ("motion-in-order-in", m => SettingText.Of(m.InOrderIn)),
        ("motion-parameters", m => SettingText.Of(m.Parameters)),
    ];

    /// <summary>Every code there is; never renamed, only added to.</summary>
    public static ImmutableArray<string> Codes { get; } =
    [
        .. OfTheBody.Select(s => s.Code),
        "question-added", "question-removed", "question-wording",
        .. OfQuestions.Select(s => s.Code),
        "motion-added", "motion-removed", "motion-wording",
        .. OfMotions.Select(s => s.Code),
    ];

    /// <summary>What the adapted rules do otherwise; empty when they do all the same.</summary>
    public static ImmutableArray<RulesDifference> Between(RulesOfProcedure preset, RulesOfProcedure adapted) =>
    [
        .. OfTheBody
            .Select(s => new RulesDifference(s.Code, [s.Value(preset), s.Value(adapted)]))
            .Where(d => d.Arguments[0] != d.Arguments[1]),
        .. Between("question", preset.Questions, adapted.Questions, q => q.Id, q => q.Label, OfQuestions),
        .. Between("motion", preset.Motions, adapted.Motions, m => m.Id, m => (m.Label, m.Meaning), OfMotions),
    ];

    private static IEnumerable<RulesDifference> Between<T, TWords>(
        string kind,
        ImmutableArray<T> before,
        ImmutableArray<T> after,
        Func<T, string> id,
        Func<T, TWords> words,
        ImmutableArray<(string Code, Func<T, string> Value)> settings)
        where T : class
    {
        foreach (var gone in before.Where(b => !after.Any(a => id(a) == id(b))))
        {
            yield return new RulesDifference(kind + "-removed", [id(gone)]);
        }

        foreach (var now in after)
        {
            if (before.FirstOrDefault(b => id(b) == id(now)) is not { } then)
            {
                yield return new RulesDifference(kind + "-added", [id(now)]);
                continue;
            }

            if (!Equals(words(then), words(now)))
            {
                yield return new RulesDifference(kind + "-wording", [id(now)]);
            }

            foreach (var (code, value) in settings.Where(s => s.Value(then) != s.Value(now)))
            {
                yield return new RulesDifference(code, [id(now), value(then), value(now)]);
            }
        }
    }
}
