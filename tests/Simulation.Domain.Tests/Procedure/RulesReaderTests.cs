using Simulation.Domain.Procedure;
using Simulation.Domain.Tests.Library;
using Simulation.Library;
using Simulation.Library.Procedure;

namespace Simulation.Domain.Tests.Procedure;

/// <summary>Files of rules of procedure: what they say, and what is wrong in them, with the line.</summary>
public sealed class RulesReaderTests
{
    private const string Alone = """
        id: council
        version: "1.0"
        name: { ru: Совет, en: Council }
        summary: { ru: Малый совет, en: A small council }
        documents:
          - { id: statute, title: { ru: Устав, en: Statute }, url: "https://example.org/statute" }
        quorum: { check: enforced, debate: none, decision: more than 1/2 of members, source: article 5 }
        questions:
          - { id: procedural, label: { ru: Процедура, en: Procedure }, nature: procedural, majority: MajorityPV, source: article 6 }
          - { id: decision, label: { ru: Решение, en: Decision }, nature: substantive, majority: FixedCount(3), source: article 7 (2) }
        usual-question: decision
        speaking: { speech-seconds: 120, when-list-ends: asks-for-motions, source: practice }
        replies: { when: never, source: choice }
        motions:
          - id: order
            label: { ru: Порядок, en: Order }
            meaning: { ru: Просит навести порядок., en: Asks for order. }
            kind: point
            does: ruling
            rank: 0
            decided-by: chair
            in-order-in: [item-debate, voting]
            source: [article 8, practice]
          - id: pause
            label: { ru: Перерыв, en: Pause }
            meaning: { ru: Прерывает заседание., en: Interrupts the meeting. }
            kind: motion
            does: suspend-meeting
            rank: 1
            for: chair
            against: 2
            decided-by: vote
            majority: MajorityPV
            in-order-in: [item-debate]
            source: article 9
        proposals: { support: at least 1/5 of present, withdrawal: never, source: choice }
        amendments: { order: as-submitted, source: choice }
        ballots: { methods: [show, roll-call], usual: show, roll-call: by-lot, source: choice }
        explanations: { after: true, source: choice }
        consensus: { source: choice }
        silence: { source: choice }
        """;

    private const string Adapted = """
        id: our-committee
        version: "2"
        adapts: un-general-assembly-committee
        speaking:
          speech-seconds: 90
          speeches-per-item: 2
        replies: { first-seconds: none }
        without-motions: [make-important, not-vote-on-next]
        without-questions: [important]
        motions:
          - { id: close-debate, majority: TwoThirdsPV, source: choice }
          - id: straw-poll
            label: { ru: Опрос, en: Straw poll }
            meaning: { ru: Выясняет мнения., en: Finds out opinions. }
            kind: motion
            does: straw-poll
            rank: 20
            decided-by: vote
            majority: MajorityPV
            in-order-in: [item-debate]
            parameters: [topic]
            source: choice
        """;

    [Fact]
    public void A_file_alone_says_everything()
    {
        var rules = Value(Alone);
        var pause = rules.Motion("pause")!;
        Assert.Empty(RulesChecks.Of(rules));
        Assert.Null(rules.AdaptedFrom);
        Assert.Equal((120, null, false), (rules.Speaking.SpeechSeconds, rules.Speaking.SpeechesPerItem, rules.Speaking.PresentOnly));
        Assert.Equal(new ShareNeeded(1, 5, false, ShareOf.Present), rules.Proposals.Support);
        Assert.Equal(((int?)null, (int?)2, true), (pause.SpeakersFor, pause.SpeakersAgainst, pause.AbstainAllowed));
        Assert.Equal([new Citation(ProvisionKind.Article, "8", "statute"), new Citation(ProvisionKind.Practice, "", "statute")], rules.Motion("order")!.Source);
    }

    [Fact]
    public void An_adaptation_says_only_what_is_otherwise()
    {
        var rules = Value(Adapted);
        var preset = BuiltInLibrary.Rules("un-general-assembly-committee")!;
        Assert.Equal(("our-committee", "un-general-assembly-committee", preset.Name), (rules.Id, rules.AdaptedFrom, rules.Name));
        Assert.Equal((90, 2, preset.Speaking.MotionSeconds, WhenListEnds.ClosesDebate), (rules.Speaking.SpeechSeconds, rules.Speaking.SpeechesPerItem, rules.Speaking.MotionSeconds, rules.Speaking.WhenListEnds));
        Assert.Equal((null, preset.Replies.FurtherSeconds), (rules.Replies.FirstSeconds, rules.Replies.FurtherSeconds));
        Assert.Equal(preset.Motion("close-debate")! with { Majority = "TwoThirdsPV", Source = rules.Motion("close-debate")!.Source }, rules.Motion("close-debate"));
        Assert.Equal(preset.Ballots, rules.Ballots);
    }

    /// <summary>What the author changed isn't what the preset's source says any more.</summary>
    [Fact]
    public void What_is_changed_without_a_source_is_the_authors_choice()
    {
        var rules = Value(Adapted);
        Assert.Equal([Citation.OwnChoice], rules.Speaking.Source);
        Assert.Equal([Citation.OwnChoice], rules.Motion("close-debate")!.Source);
        Assert.Equal("118, 119", Assert.Single(rules.Motion("suspend-meeting")!.Source).Number);
    }

    [Fact]
    public void An_adaptation_is_told_in_its_differences() =>
        Assert.Equal(
            [
                "speech-seconds 300 90", "speeches-per-item none 2", "first-reply-seconds 600 none",
                "question-removed important", "motion-removed not-vote-on-next", "motion-removed make-important",
                "motion-majority close-debate MajorityPV TwoThirdsPV", "motion-added straw-poll",
            ],
            RulesDifferences.Between(BuiltInLibrary.Rules("un-general-assembly-committee")!, Value(Adapted)).Select(d => $"{d.Code} {string.Join(' ', d.Arguments)}"));

    [Theory]
    [InlineData("id: council", "id: Council", "id-malformed Council|letters a-z, digits and hyphens")]
    [InlineData("version: \"1.0\"", "verson: \"1.0\"", "key-unknown verson|version|", true)]
    [InlineData("name: { ru: Совет, en: Council }", "name: { en: Council }", "language-missing ru")]
    [InlineData("name: { ru: Совет, en: Council }", "adapts: un-genral-assembly-committee", "id-unknown un-genral-assembly-committee|un-general-assembly-committee", true)]
    [InlineData("url: \"https://example.org/statute\"", "url: statute", "not-an-address statute")]
    [InlineData("more than 1/2 of members", "over half of members", "share-malformed over half of members")]
    [InlineData("more than 1/2 of members", "more than 1/2 of member", "share-malformed more than 1/2 of member")]
    [InlineData("more than 1/2 of members", "at least 3/2 of members", "share-impossible at least 3/2 of members")]
    [InlineData("more than 1/2 of members", "more than 2/2 of members", "share-impossible more than 2/2 of members")]
    [InlineData("source: article 5", "source: Art. 5", "citation-malformed Art. 5")]
    [InlineData("source: article 5", "source: article 5 of charter", "unknown-document charter")]
    [InlineData("source: article 5", "sources: article 5", "key-unknown sources|source|", true)]
    [InlineData("nature: procedural", "nature: procedure", "word-unknown procedure|procedural|procedural, substantive")]
    [InlineData("majority: FixedCount(3)", "majority: FixedCuont(3)", "unknown-voting-rule FixedCuont(3)")]
    [InlineData("majority: FixedCount(3), ", "", "key-missing majority")]
    [InlineData("usual-question: decision", "usual-question: decisions", "usual-question-unknown decisions", true)]
    [InlineData("usual-question: decision", "usual-question: procedural", "usual-question-unknown procedural", true)]
    [InlineData("speech-seconds: 120", "speech-seconds: two minutes", "not-a-whole-number two minutes")]
    [InlineData("speech-seconds: 120", "speech-seconds: -1", "number-out-of-range -1|0|2147483647")]
    [InlineData("speech-seconds: 120", "speech-seconds: 2", "setting-out-of-range speech-seconds|2|5|86400")]
    [InlineData("speech-seconds: 120", "speech-seconds: 120, yields: [chair, chair]", "id-twice chair")]
    [InlineData("when-list-ends: asks-for-motions", "when-list-ends: none", "word-unknown none||closes-debate, asks-for-motions")]
    [InlineData("when-list-ends: asks-for-motions, ", "", "key-missing when-list-ends")]
    [InlineData("does: suspend-meeting", "does: suspend", "word-unknown suspend")]
    [InlineData("\n    majority: MajorityPV", "", "majority-missing pause", true)]
    [InlineData("decided-by: vote", "decided-by: chair", "majority-idle pause", true)]
    [InlineData("\n    rank: 1", "", "rank-missing pause", true)]
    [InlineData("rank: 1\n", "rank: 1001\n", "setting-out-of-range rank|1001|0|1000", true)]
    [InlineData("in-order-in: [item-debate]", "in-order-in: none", "never-in-order pause", true)]
    [InlineData("in-order-in: [item-debate]", "in-order-in: [items]", "word-unknown items")]
    [InlineData("does: suspend-meeting", "does: unmoderated-caucus", "parameter-missing pause|minutes", true)]
    [InlineData("does: suspend-meeting", "does: right-of-reply", "motion-leads-nowhere pause|right-of-reply", true)]
    [InlineData("does: suspend-meeting", "does: recorded-vote", "motion-leads-nowhere pause|recorded-vote", true)]
    [InlineData("does: ruling", "does: appeal-ruling", "motion-leads-nowhere order|appeal-ruling", true)]
    [InlineData("id: pause", "id: order", "id-twice order")]
    [InlineData("usual: show", "usual: secret", "usual-method-unknown secret")]
    [InlineData("methods: [show, roll-call]", "methods: [show], pass: true", "pass-without-roll-call")]
    [InlineData("consensus: { source: choice }", "consensus: { sought-first: true, vote-if-broken: false, source: choice }", "vote-never-reached decision", true)]
    [InlineData("silence: { source: choice }", "silence: { shortest-minutes: 60, usual-minutes: 30, source: choice }", "setting-out-of-range usual-minutes|30|60|43200")]
    [InlineData("silence: { source: choice }", "silence: [choice]", "not-a-map")]
    [InlineData("silence: { source: choice }", "", "key-missing silence", true)]
    public void A_mistake_is_named_with_its_line(string piece, string mistake, string error, bool elsewhere = false)
    {
        var errors = SmallScenario.Lines(Read(Replace(Alone, piece, mistake)));
        var line = elsewhere ? "" : $"rules.yaml:{LineOf(Alone, piece)} ";
        Assert.Contains(errors, e => elsewhere ? e.Contains(' ' + error, StringComparison.Ordinal) : e.StartsWith(line + error, StringComparison.Ordinal));
    }

    /// <summary>A check that looks at a motion as a whole names the line where the motion begins.</summary>
    [Theory]
    [InlineData("rank: 1\n", "rank: 1001\n")]
    [InlineData("decided-by: vote", "decided-by: chair")]
    public void What_is_wrong_with_a_motion_is_said_where_it_begins(string piece, string mistake) =>
        Assert.Equal(LineOf(Alone, "id: pause"), Assert.Single(Read(Replace(Alone, piece, mistake)).Errors).Line);

    [Fact]
    public void Every_mistake_is_named_at_once() =>
        Assert.Equal(
            ["rules.yaml:7 share-malformed half", "rules.yaml:10 citation-malformed Art. 7", "rules.yaml:12 not-a-whole-number long", "rules.yaml:31 not-a-whole-number some"],
            SmallScenario.Lines(Read(Alone
                .Replace("more than 1/2 of members", "half", StringComparison.Ordinal)
                .Replace("article 7 (2)", "Art. 7", StringComparison.Ordinal)
                .Replace("speech-seconds: 120", "speech-seconds: long", StringComparison.Ordinal)
                .Replace("against: 2", "against: some", StringComparison.Ordinal))));

    [Theory]
    [InlineData("without-motions: [make-important, not-vote-on-next]", "without-motions: [make-importent]", "id-unknown make-importent|make-important")]
    [InlineData("id: close-debate, majority", "id: closure, majority", "key-missing label", true)]
    [InlineData("rank: 20", "rank: 4", "duplicate-rank 4|close-debate|straw-poll", true)]
    [InlineData("without-questions: [important]", "without-questions: [important, procedural]", "procedural-question-missing", true)]
    public void A_mistake_in_an_adaptation_is_named(string piece, string mistake, string error, bool elsewhere = false)
    {
        var errors = SmallScenario.Lines(Read(Replace(Adapted, piece, mistake)));
        Assert.Contains(errors, e => e.Contains(elsewhere ? error : $":{LineOf(Adapted, piece)} {error}", StringComparison.Ordinal));
    }

    [Fact]
    public void An_error_of_the_rules_has_an_English_sentence() =>
        Assert.All(
            RulesChecks.Of(Value(Alone) with { UsualQuestion = "x", Questions = [], Motions = [Value(Alone).Motion("pause")! with { Majority = "Most", InOrderIn = [], Source = [] }] }),
            finding => Assert.DoesNotContain(finding.Code, new LibraryError("", 1, finding.Code, finding.Arguments).Message, StringComparison.Ordinal));

    private static Reading<RulesOfProcedure> Read(string text) => RulesReader.Read("rules.yaml", text, [Language.Ru, Language.En], BuiltInLibrary.RulesOfProcedure);

    private static RulesOfProcedure Value(string text)
    {
        var reading = Read(text);
        return reading.Value ?? throw new InvalidDataException(string.Join('\n', reading.Errors));
    }

    private static int LineOf(string text, string piece) => 1 + text[..text.LastIndexOf(piece, StringComparison.Ordinal)].Count(c => c == '\n');

    private static string Replace(string text, string piece, string replacement)
    {
        var at = text.LastIndexOf(piece, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{piece}' is not in the file.");
        return text[..at] + replacement + text[(at + piece.Length)..];
    }
}
