using Simulation.Domain;
using Simulation.Domain.Procedure;
using Simulation.Library.Yaml;

namespace Simulation.Library.Procedure;

/// <summary>
/// Reads rules of procedure from YAML (docs/rules-of-procedure.md). A file stands alone, or it <c>adapts</c> a preset and then says only
/// what is otherwise: a key that is left out is as in the preset, and a part that says something else without citing anything is the
/// author's own choice.
/// </summary>
public sealed partial class RulesReader
{
    private const int LongestName = 300;
    private const int LongestSentence = 1_000;
    private const string None = "none";

    private readonly SourceFile file;
    private readonly ImmutableArray<Language> languages;
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private RulesOfProcedure? preset;
    private ImmutableArray<CitedDocument> documents = [];

    private RulesReader(SourceFile file, ImmutableArray<Language> languages) => (this.file, this.languages) = (file, languages);

    /// <summary>The rules, or all errors at once, those of <see cref="RulesChecks"/> included.</summary>
    /// <param name="name">The file's name, for the errors.</param>
    /// <param name="languages">Those in which every text is needed.</param>
    /// <param name="presets">What the file may adapt.</param>
    public static Reading<RulesOfProcedure> Read(string name, string text, ImmutableArray<Language> languages, IReadOnlyCollection<RulesOfProcedure> presets)
    {
        var findings = new Findings();
        var file = new SourceFile(name, findings);
        if (file.Map(NodeParser.Parse(file, text)) is not { } root)
        {
            return findings.Fail<RulesOfProcedure>();
        }

        var reader = new RulesReader(file, languages);
        var rules = reader.Rules(root, presets);
        if (!findings.Any)
        {
            foreach (var finding in RulesChecks.Of(rules))
            {
                file.Error(reader.lines.GetValueOrDefault(finding.Where, 1), finding.Code, finding.Arguments.AsSpan());
            }
        }

        return findings.Conclude(() => rules);
    }

    private bool Adapting => preset is not null;

    private RulesOfProcedure Rules(Fields root, IReadOnlyCollection<RulesOfProcedure> presets)
    {
        if (root.Optional("adapts") is { } adapts && file.Known(adapts, [.. presets.Select(p => p.Id)]) is { } adapted)
        {
            preset = presets.First(p => p.Id == adapted);
        }

        foreach (var section in new[] { "documents", "quorum", "questions", "motions", "speaking", "replies", "caucus", "proposals", "amendments", "ballots", "explanations", "consensus", "silence" })
        {
            lines[section] = root.LineOf(section);
        }

        var otherwise = preset ?? Blank;
        var id = file.Id(root.Required("id"), Ids.Word, Ids.WordMeaning);
        var version = file.Id(root.Required("version"), Ids.Code, Ids.CodeMeaning);
        var name = Texts(root, "name", otherwise.Name, LongestName);
        var summary = Texts(root, "summary", otherwise.Summary, LongestSentence);
        documents = Documents(root, otherwise.Documents);
        var rules = new RulesOfProcedure(
            id,
            version,
            preset?.Id,
            name,
            summary,
            documents,
            Section(root, "quorum", otherwise.Quorum, Quorum),
            Listed(root, "questions", otherwise.Questions, q => q.Id, "question", Question),
            IdOr(root, "usual-question", otherwise.UsualQuestion),
            Section(root, "speaking", otherwise.Speaking, Speaking),
            Section(root, "replies", otherwise.Replies, Replies),
            Caucus(root, otherwise.Caucus),
            Listed(root, "motions", otherwise.Motions, m => m.Id, "motion", Motion),
            Section(root, "proposals", otherwise.Proposals, Proposals),
            Section(root, "amendments", otherwise.Amendments, Amendments),
            Section(root, "ballots", otherwise.Ballots, Ballots),
            Section(root, "explanations", otherwise.Explanations, Explanations),
            Section(root, "consensus", otherwise.Consensus, Consensus),
            Section(root, "silence", otherwise.Silence, Silence));
        root.Close();
        return rules;
    }

    private ImmutableArray<CitedDocument> Documents(Fields root, ImmutableArray<CitedDocument> otherwise)
    {
        if (Needed(root, "documents") is not { } node)
        {
            return otherwise;
        }

        var read = new List<(CitedDocument Document, int Line)>();
        foreach (var fields in file.List(node, Adapting ? 0 : 1, 20).Select(file.Map).OfType<Fields>())
        {
            read.Add((
                new CitedDocument(
                    file.Id(fields.Required("id"), Ids.Word, Ids.WordMeaning),
                    file.Texts(fields.Required("title"), languages, LongestName),
                    file.Address(fields.Optional("url"))),
                fields.LineOf("id")));
            fields.Close();
        }

        file.Unique(read.Select(r => (r.Document.Id, r.Line)));
        var own = read.Select(r => r.Document).ToList();
        return [.. own, .. otherwise.Where(o => own.TrueForAll(d => d.Id != o.Id))];
    }

    private QuorumRules Quorum(Fields fields, QuorumRules otherwise) => new(
        Word(fields, "check", otherwise.Check),
        Shares(fields, "debate", otherwise.Debate),
        Shares(fields, "decision", otherwise.Decision),
        Source(fields));

    private QuestionRule Question(Fields fields, QuestionRule? otherwise) => new(
        file.Id(fields.Required("id"), Ids.Word, Ids.WordMeaning),
        Texts(fields, "label", otherwise?.Label, LongestName),
        WordOr(fields, "nature", otherwise?.Nature),
        Words(fields, "majority", otherwise?.Majority) ?? "",
        WordOr<TieRule>(fields, "tie", otherwise?.Tie ?? TieRule.Rejects),
        Truth(fields, "abstain", otherwise?.AbstainAllowed ?? true),
        Source(fields));

    private SpeakingRules Speaking(Fields fields, SpeakingRules otherwise) => new(
        Limit(fields, "speech-seconds", otherwise.SpeechSeconds),
        Limit(fields, "speeches-per-item", otherwise.SpeechesPerItem),
        Limit(fields, "motion-seconds", otherwise.MotionSeconds),
        Truth(fields, "present-only", otherwise.PresentOnly),
        Truth(fields, "questions-to-speaker", otherwise.QuestionsToSpeaker),
        Truth(fields, "interventions", otherwise.Interventions),
        Limit(fields, "intervention-seconds", otherwise.InterventionSeconds),
        WordList(fields, "yields", otherwise.Yields),
        Truth(fields, "yield-once", otherwise.YieldOnce),
        Word(fields, "when-list-ends", otherwise.WhenListEnds),
        Number(fields, "renewal-after", otherwise.RenewalAfter),
        Source(fields));

    private ReplyRules Replies(Fields fields, ReplyRules otherwise) => new(
        Word(fields, "when", otherwise.When),
        Limit(fields, "per-item", otherwise.PerItem),
        Limit(fields, "first-seconds", otherwise.FirstSeconds),
        Limit(fields, "further-seconds", otherwise.FurtherSeconds),
        Truth(fields, "observers", otherwise.ObserversToo),
        Source(fields));

    private CaucusRules? Caucus(Fields root, CaucusRules? otherwise)
    {
        if (root.Optional("caucus") is not { } node)
        {
            return otherwise;
        }

        if (node is TextNode { Text: None })
        {
            return null;
        }

        var blank = otherwise ?? new CaucusRules(0, null, false, default, []);
        return Inside(node, blank, fields => new CaucusRules(
            Number(fields, "longest-minutes", blank.LongestMinutes, required: otherwise is null),
            Limit(fields, "longest-extension-minutes", blank.LongestExtensionMinutes),
            Truth(fields, "whole-speeches", blank.WholeSpeeches),
            WordOr(fields, "order", otherwise?.Order),
            Source(fields)));
    }

    private MotionRule Motion(Fields fields, MotionRule? otherwise) => new(
        file.Id(fields.Required("id"), Ids.Word, Ids.WordMeaning),
        Texts(fields, "label", otherwise?.Label, LongestName),
        Texts(fields, "meaning", otherwise?.Meaning, LongestSentence),
        WordOr(fields, "kind", otherwise?.Kind),
        WordOr(fields, "does", otherwise?.Does),
        Limit(fields, "rank", otherwise?.Rank),
        Truth(fields, "interrupts", otherwise?.Interrupts ?? false),
        Truth(fields, "second", otherwise?.NeedsSecond ?? false),
        Speakers(fields, "for", otherwise),
        Speakers(fields, "against", otherwise),
        WordOr(fields, "decided-by", otherwise?.DecidedBy),
        Words(fields, "majority", otherwise?.Majority, optional: true),
        Truth(fields, "abstain", otherwise?.AbstainAllowed ?? true),
        Truth(fields, "observers", otherwise?.ObserversMay ?? false),
        WordList(fields, "in-order-in", otherwise?.InOrderIn ?? [], required: otherwise is null),
        WordList(fields, "parameters", otherwise?.Parameters ?? []),
        Source(fields));

    private ProposalRules Proposals(Fields fields, ProposalRules otherwise) => new(
        Number(fields, "sponsors", otherwise.Sponsors),
        ShareOrNone(fields, "support", otherwise.Support),
        Number(fields, "notice-hours", otherwise.NoticeHours),
        Truth(fields, "notice-waived", otherwise.NoticeWaived),
        Word(fields, "withdrawal", otherwise.Withdrawal),
        Truth(fields, "one-only", otherwise.OneOnly),
        Truth(fields, "observers", otherwise.ObserversMay),
        Truth(fields, "approved", otherwise.Approved),
        Truth(fields, "rejected-with-all-operative", otherwise.RejectedWithAllOperative),
        Source(fields));

    private AmendmentRules Amendments(Fields fields, AmendmentRules otherwise) => new(
        Truth(fields, "friendly", otherwise.Friendly),
        Truth(fields, "to-amendments", otherwise.ToAmendments),
        ShareOrNone(fields, "support", otherwise.Support),
        Words(fields, "majority", otherwise.Majority, optional: true),
        Truth(fields, "abstain", otherwise.AbstainAllowed),
        Word(fields, "order", otherwise.Order),
        Number(fields, "notice-hours", otherwise.NoticeHours),
        Truth(fields, "notice-waived", otherwise.NoticeWaived),
        Source(fields));

    private BallotRules Ballots(Fields fields, BallotRules otherwise) => new(
        WordList(fields, "methods", otherwise.Methods, required: !Adapting),
        Word(fields, "usual", otherwise.Usual),
        Word(fields, "roll-call", otherwise.RollCall),
        Truth(fields, "pass", otherwise.Pass),
        Truth(fields, "with-rights", otherwise.WithRights),
        Truth(fields, "present-and-voting", otherwise.PresentAndVoting),
        Number(fields, "proxies", otherwise.Proxies),
        Truth(fields, "corrections", otherwise.Corrections),
        Source(fields));

    private ExplanationRules Explanations(Fields fields, ExplanationRules otherwise) => new(
        Truth(fields, "before", otherwise.Before),
        Truth(fields, "after", otherwise.After),
        Limit(fields, "seconds", otherwise.Seconds),
        Truth(fields, "sponsors", otherwise.SponsorsMay),
        Source(fields));

    private ConsensusRules Consensus(Fields fields, ConsensusRules otherwise) => new(
        Truth(fields, "sought-first", otherwise.SoughtFirst),
        Truth(fields, "vote-if-broken", otherwise.VoteIfBroken),
        Truth(fields, "reservations", otherwise.Reservations),
        Truth(fields, "minus-one", otherwise.MinusOne),
        Source(fields));

    private SilenceRules Silence(Fields fields, SilenceRules otherwise) => new(
        Truth(fields, "allowed", otherwise.Allowed),
        Truth(fields, "agreed", otherwise.Agreed),
        Number(fields, "shortest-minutes", otherwise.ShortestMinutes),
        Number(fields, "usual-minutes", otherwise.UsualMinutes),
        Truth(fields, "amendment-breaks", otherwise.AmendmentBreaks),
        Source(fields));

    /// <summary>Things with ids: those of the preset, without those named in <c>without-…</c>, changed or followed by the file's own.</summary>
    private ImmutableArray<T> Listed<T>(Fields root, string key, ImmutableArray<T> otherwise, Func<T, string> idOf, string kind, Func<Fields, T?, T> read)
        where T : class
    {
        foreach (var item in otherwise)
        {
            lines[$"{kind} {idOf(item)}"] = root.LineOf("adapts");
        }

        var all = otherwise.ToList();
        if (Adapting && root.Optional("without-" + key) is { } without)
        {
            var gone = file.List(without).Select(item => file.Known(item, [.. otherwise.Select(idOf)])).OfType<string>().ToHashSet(StringComparer.Ordinal);
            all.RemoveAll(item => gone.Contains(idOf(item)));
        }

        var own = new List<(string Id, int Line)>();
        foreach (var fields in Needed(root, key) is { } node ? file.List(node, Adapting ? 0 : 1, 100).Select(file.Map).OfType<Fields>() : [])
        {
            var id = fields.Optional("id") is TextNode { Text: var text } ? text : "";
            var place = all.FindIndex(item => idOf(item) == id && own.TrueForAll(o => o.Id != id));
            var item = read(fields, place < 0 ? null : all[place]);
            fields.Close();
            own.Add((idOf(item), fields.LineOf("id")));
            lines[$"{kind} {idOf(item)}"] = fields.Line;
            if (place < 0)
            {
                all.Add(item);
            }
            else
            {
                all[place] = item;
            }
        }

        file.Unique(own);
        return [.. all];
    }

    private ImmutableArray<T> WordList<T>(Fields fields, string key, ImmutableArray<T> otherwise, bool required = false)
        where T : struct, Enum =>
        (required ? fields.Required(key) : fields.Optional(key)) switch
        {
            null => otherwise,
            TextNode { Text: None } => [],
            var node => file.WordList<T>(node),
        };

    /// <summary>What a file standing alone gets for a key that it may leave out.</summary>
    private static RulesOfProcedure Blank { get; } = new(
        "",
        "",
        null,
        Localized.Empty,
        Localized.Empty,
        [],
        new QuorumRules(default, [], [], []),
        [],
        "",
        new SpeakingRules(null, null, null, false, false, false, null, [], false, default, 0, []),
        new ReplyRules(default, null, null, null, false, []),
        null,
        [],
        new ProposalRules(1, null, 0, false, default, false, false, false, false, []),
        new AmendmentRules(false, false, null, null, true, default, 0, false, []),
        new BallotRules([], default, default, false, false, false, 0, false, []),
        new ExplanationRules(false, false, null, false, []),
        new ConsensusRules(false, true, false, false, []),
        new SilenceRules(false, false, 60, 1_440, false, []));
}
