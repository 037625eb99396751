using System.Globalization;
using Simulation.Domain.Voting;

namespace Simulation.Domain.Procedure;

/// <summary>Something in rules of procedure that can't work.</summary>
/// <param name="Code">Kebab-case, the translation key; never renamed, only added to.</param>
/// <param name="Where">The part that is meant: a section such as <c>quorum</c>, or <c>motion close-debate</c>, <c>question ordinary</c>.</param>
/// <param name="Arguments">What the sentence names.</param>
[GenerateSerializer, Immutable, Alias("ProcedureFinding.v1")]
public sealed record ProcedureFinding(string Code, string Where, ImmutableArray<string> Arguments);

/// <summary>What rules of procedure must fulfil before a body may meet under them, wherever they come from: a file, or a form.</summary>
public static class RulesChecks
{
    /// <summary>Longest speech, reply, explanation: a day. A session may last weeks.</summary>
    public const int MostSeconds = 86_400;

    /// <summary>Shortest limit on a speech that leaves time to say anything.</summary>
    public const int FewestSeconds = 5;

    /// <summary>Longest caucus or silence: thirty days, as a phase.</summary>
    public const int MostMinutes = 43_200;

    public const int MostHours = 720;

    /// <summary>Most speakers for or against a motion, speeches, sponsors, proxies, replies.</summary>
    public const int MostCount = 200;

    public const int MostRank = 1_000;

    /// <summary>Everything wrong; empty when a body may meet under the rules.</summary>
    public static ImmutableArray<ProcedureFinding> Of(RulesOfProcedure rules) =>
    [
        .. Repetitions(rules),
        .. rules.Quorum.Debate.Concat(rules.Quorum.Decision).SelectMany(s => Shares("quorum", s)),
        .. Questions(rules),
        .. Ranges(rules),
        .. rules.Motions.SelectMany(m => Motion(rules, m)),
        .. Ranks(rules),
        .. Texts(rules),
        .. Voting(rules),
        .. Citations(rules),
    ];

    private static IEnumerable<ProcedureFinding> Repetitions(RulesOfProcedure rules) =>
    [
        .. Repeated("duplicate-document", "documents", rules.Documents.Select(d => d.Id)),
        .. Repeated("duplicate-question", "questions", rules.Questions.Select(q => q.Id)),
        .. Repeated("duplicate-motion", "motions", rules.Motions.Select(m => m.Id)),
    ];

    private static IEnumerable<ProcedureFinding> Repeated(string code, string where, IEnumerable<string> ids) =>
        ids.CountBy(id => id).Where(same => same.Value > 1).Select(same => new ProcedureFinding(code, where, [same.Key]));

    private static IEnumerable<ProcedureFinding> Shares(string where, ShareNeeded? share)
    {
        if (share is { } s && (s.Denominator < 1 || s.Numerator < 1 || s.Numerator > s.Denominator || (s.MoreThan && s.Numerator == s.Denominator)))
        {
            yield return new ProcedureFinding("share-impossible", where, [s.ToString()]);
        }
    }

    private static IEnumerable<ProcedureFinding> Questions(RulesOfProcedure rules)
    {
        foreach (var question in rules.Questions)
        {
            foreach (var finding in Majority("question " + question.Id, question.Majority))
            {
                yield return finding;
            }

            // An objection that ends the matter leaves nothing to be voted on.
            if (question.Nature == QuestionNature.Substantive && rules.Consensus is { SoughtFirst: true, VoteIfBroken: false } && VotingRuleText.Parse(question.Majority).Rule is not VotingRule.Consensus)
            {
                yield return new ProcedureFinding("vote-never-reached", "question " + question.Id, [question.Id]);
            }
        }

        if (rules.Question(rules.UsualQuestion) is not { Nature: QuestionNature.Substantive })
        {
            yield return new ProcedureFinding("usual-question-unknown", "questions", [rules.UsualQuestion]);
        }

        if (!rules.Questions.Any(q => q.Nature == QuestionNature.Procedural))
        {
            yield return new ProcedureFinding("procedural-question-missing", "questions", []);
        }
    }

    private static IEnumerable<ProcedureFinding> Majority(string where, string majority)
    {
        if (VotingRuleText.Parse(majority).Rule is null)
        {
            yield return new ProcedureFinding("unknown-voting-rule", where, [majority]);
        }
    }

    private static IEnumerable<ProcedureFinding> Ranges(RulesOfProcedure rules)
    {
        var settings = new Setting[]
        {
            new("speaking", "speech-seconds", rules.Speaking.SpeechSeconds, FewestSeconds, MostSeconds),
            new("speaking", "speeches-per-item", rules.Speaking.SpeechesPerItem, 1, MostCount),
            new("speaking", "motion-seconds", rules.Speaking.MotionSeconds, FewestSeconds, MostSeconds),
            new("speaking", "intervention-seconds", rules.Speaking.InterventionSeconds, FewestSeconds, MostSeconds),
            new("speaking", "renewal-after", rules.Speaking.RenewalAfter, 0, MostCount),
            new("replies", "per-item", rules.Replies.PerItem, 1, MostCount),
            new("replies", "first-seconds", rules.Replies.FirstSeconds, FewestSeconds, MostSeconds),
            new("replies", "further-seconds", rules.Replies.FurtherSeconds, FewestSeconds, MostSeconds),
            new("caucus", "longest-minutes", rules.Caucus?.LongestMinutes, 1, MostMinutes),
            new("caucus", "longest-extension-minutes", rules.Caucus?.LongestExtensionMinutes, 1, MostMinutes),
            new("proposals", "sponsors", rules.Proposals.Sponsors, 1, MostCount),
            new("proposals", "notice-hours", rules.Proposals.NoticeHours, 0, MostHours),
            new("amendments", "notice-hours", rules.Amendments.NoticeHours, 0, MostHours),
            new("ballots", "proxies", rules.Ballots.Proxies, 0, MostCount),
            new("explanations", "seconds", rules.Explanations.Seconds, FewestSeconds, MostSeconds),
            new("silence", "shortest-minutes", rules.Silence.ShortestMinutes, 1, MostMinutes),
            new("silence", "usual-minutes", rules.Silence.UsualMinutes, rules.Silence.ShortestMinutes, MostMinutes),
        };
        return settings
            .Concat(rules.Motions.SelectMany(m => new Setting[]
            {
                new("motion " + m.Id, "rank", m.Rank, 0, MostRank),
                new("motion " + m.Id, "for", m.SpeakersFor, 0, MostCount),
                new("motion " + m.Id, "against", m.SpeakersAgainst, 0, MostCount),
            }))
            .Where(s => s.Value < s.From || s.Value > s.To)
            .Select(s => new ProcedureFinding("setting-out-of-range", s.Where, [s.Name, Text(s.Value!.Value), Text(s.From), Text(s.To)]));
    }

    private static IEnumerable<ProcedureFinding> Motion(RulesOfProcedure rules, MotionRule motion)
    {
        var where = "motion " + motion.Id;
        if (motion.DecidedBy is DecidedBy.Vote or DecidedBy.ConsentOrVote && motion.Majority is null)
        {
            yield return new ProcedureFinding("majority-missing", where, [motion.Id]);
        }

        if (motion.DecidedBy is not (DecidedBy.Vote or DecidedBy.ConsentOrVote) && motion.Majority is not null)
        {
            yield return new ProcedureFinding("majority-idle", where, [motion.Id]);
        }

        if (motion.Majority is { } majority)
        {
            foreach (var finding in Majority(where, majority))
            {
                yield return finding;
            }
        }

        if (motion.InOrderIn.IsEmpty)
        {
            yield return new ProcedureFinding("never-in-order", where, [motion.Id]);
        }

        if (motion.Kind == MotionKind.Motion && motion.Rank is null)
        {
            yield return new ProcedureFinding("rank-missing", where, [motion.Id]);
        }

        foreach (var parameter in NeededBy(motion.Does).Except(motion.Parameters))
        {
            yield return new ProcedureFinding("parameter-missing", where, [motion.Id, SettingText.Word(parameter)]);
        }

        var nothing = motion.Does switch
        {
            MotionAct.AppealRuling => rules.Motion(MotionAct.Ruling) is null,
            MotionAct.ModeratedCaucus or MotionAct.UnmoderatedCaucus or MotionAct.ExtendCaucus or MotionAct.CloseCaucus => rules.Caucus is null,
            MotionAct.RightOfReply => rules.Replies.When == ReplyTime.Never,
            MotionAct.RecordedVote => !rules.Ballots.Methods.Contains(VotingMethod.Recorded),
            MotionAct.RollCallVote => !rules.Ballots.Methods.Contains(VotingMethod.RollCall),
            MotionAct.SecretBallot => !rules.Ballots.Methods.Contains(VotingMethod.Secret),
            MotionAct.AdoptWithoutVote => !rules.Ballots.Methods.Contains(VotingMethod.WithoutVote),
            MotionAct.ProposeSilence => !rules.Silence.Allowed,
            _ => false,
        };
        if (nothing)
        {
            yield return new ProcedureFinding("motion-leads-nowhere", where, [motion.Id, SettingText.Word(motion.Does)]);
        }
    }

    /// <summary>What must be said for the motion to be performed.</summary>
    private static ImmutableArray<MotionParameter> NeededBy(MotionAct act) => act switch
    {
        MotionAct.ModeratedCaucus => [MotionParameter.Minutes, MotionParameter.SpeechSeconds, MotionParameter.Topic],
        MotionAct.UnmoderatedCaucus or MotionAct.ExtendCaucus or MotionAct.ExtendTime or MotionAct.ProposeSilence => [MotionParameter.Minutes],
        MotionAct.AdjournToTime => [MotionParameter.Until],
        MotionAct.LimitSpeeches => [MotionParameter.SpeechSeconds],
        MotionAct.Refer => [MotionParameter.Addressee],
        MotionAct.SetAgenda or MotionAct.ResumeDebate => [MotionParameter.Item],
        MotionAct.Divide => [MotionParameter.Draft, MotionParameter.Clauses],
        MotionAct.OrderProposals => [MotionParameter.Order],
        MotionAct.IntroduceAmendment => [MotionParameter.Amendment],
        MotionAct.IntroduceDraft or MotionAct.Reconsider or MotionAct.DecideCompetence or MotionAct.AdoptWithoutVote or MotionAct.NotVoteOnNext => [MotionParameter.Draft],
        MotionAct.StrawPoll => [MotionParameter.Topic],
        _ => [],
    };

    /// <summary>Two motions with one rank could each be raised on top of neither: the order of precedence must be total.</summary>
    private static IEnumerable<ProcedureFinding> Ranks(RulesOfProcedure rules) =>
        from motion in rules.Motions
        where motion.Rank is not null && motion.Kind == MotionKind.Motion
        group motion.Id by motion.Rank into same
        where same.Skip(1).Any()
        select new ProcedureFinding("duplicate-rank", "motion " + same.Skip(1).First(), [Text(same.Key!.Value), .. same]);

    private static IEnumerable<ProcedureFinding> Texts(RulesOfProcedure rules) =>
    [
        .. Shares("proposals", rules.Proposals.Support),
        .. Shares("amendments", rules.Amendments.Support),
        .. rules.Amendments.Majority is { } majority ? Majority("amendments", majority) : [],
    ];

    private static IEnumerable<ProcedureFinding> Voting(RulesOfProcedure rules)
    {
        if (!rules.Ballots.Methods.Contains(rules.Ballots.Usual))
        {
            yield return new ProcedureFinding("usual-method-unknown", "ballots", [SettingText.Word(rules.Ballots.Usual)]);
        }

        if ((rules.Ballots.Pass || rules.Ballots.WithRights) && !rules.Ballots.Methods.Contains(VotingMethod.RollCall))
        {
            yield return new ProcedureFinding("pass-without-roll-call", "ballots", []);
        }
    }

    private static IEnumerable<ProcedureFinding> Citations(RulesOfProcedure rules)
    {
        var known = rules.Documents.Select(d => d.Id).ToImmutableHashSet();
        var cited = new (string Where, ImmutableArray<Citation> Source)[]
        {
            ("quorum", rules.Quorum.Source),
            ("speaking", rules.Speaking.Source),
            ("replies", rules.Replies.Source),
            ("caucus", rules.Caucus?.Source ?? [Citation.OwnChoice]),
            ("proposals", rules.Proposals.Source),
            ("amendments", rules.Amendments.Source),
            ("ballots", rules.Ballots.Source),
            ("explanations", rules.Explanations.Source),
            ("consensus", rules.Consensus.Source),
            ("silence", rules.Silence.Source),
        };
        foreach (var (where, source) in cited
            .Concat(rules.Questions.Select(q => ("question " + q.Id, q.Source)))
            .Concat(rules.Motions.Select(m => ("motion " + m.Id, m.Source))))
        {
            if (source.IsEmpty)
            {
                yield return new ProcedureFinding("citation-missing", where, []);
            }

            foreach (var citation in source.Where(c => c.Document.Length > 0 && !known.Contains(c.Document)))
            {
                yield return new ProcedureFinding("unknown-document", where, [citation.Document]);
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Setting(string Where, string Name, int? Value, int From, int To);
}
