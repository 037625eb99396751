using Simulation.Domain.Procedure;
using Simulation.Domain.Tests.Committees;
using Simulation.Library;

namespace Simulation.Domain.Tests.Procedure;

/// <summary>A refusal of votes and texts rests on a rule, or it is said here why it rests on none.</summary>
public class ProvisionsTests
{
    /// <summary>Nothing of the kind exists, somebody else was faster, or the case lacks something: no rule of procedure speaks of it.</summary>
    internal static readonly ImmutableHashSet<RefusalCode> WithoutRule =
    [
        RefusalCode.NoSuchVote, RefusalCode.NoSuchStep, RefusalCode.NoSuchDraft, RefusalCode.NoSuchClause, RefusalCode.NoSuchAmendment,
        RefusalCode.TextMovedOn, RefusalCode.BracketsUnbalanced, RefusalCode.ElectorateIncomplete, RefusalCode.TotalsImpossible,

        // How disputed words are written is the drafters' usage, and no rule.
        RefusalCode.NotYourBracket, RefusalCode.StillBracketed, RefusalCode.WordsNotFound, RefusalCode.NoSuchBracket,

        // The sentence names the rule itself.
        RefusalCode.ChairDoesNotVote,
    ];

    public static TheoryData<string> Presets => [.. AnyPlay.Presets];

    public static TheoryData<RefusalCode> OfVotesAndTexts => [.. Enum.GetValues<RefusalCode>().Where(c => c is >= RefusalCode.NoSuchVote and <= RefusalCode.SubAmendmentsFirst)];

    [Theory, MemberData(nameof(OfVotesAndTexts))]
    public void A_refusal_of_votes_or_texts_rests_on_a_rule(RefusalCode code) =>
        Assert.Equal(WithoutRule.Contains(code), Provisions.Of(BuiltInLibrary.Rules("un-general-assembly-committee")!, code).IsDefaultOrEmpty);

    [Theory, MemberData(nameof(Presets))]
    public void What_a_refusal_cites_is_among_the_documents_of_its_rules(string preset)
    {
        var rules = BuiltInLibrary.Rules(preset)!;
        Assert.All(
            Enum.GetValues<RefusalCode>().SelectMany(c => Provisions.Of(rules, c)),
            cited => Assert.True(cited.Kind == ProvisionKind.Choice || rules.Documents.Any(d => d.Id == cited.Document), cited.ToString()));
    }

    [Theory]
    [InlineData("un-general-assembly-committee", RefusalCode.MethodNotKnown, "rules 127")]
    [InlineData("un-general-assembly-committee", RefusalCode.AlreadyDecided, "rule 123")]
    [InlineData("un-security-council", RefusalCode.PartyMustAbstain, "article 27 (3)")]
    [InlineData("un-general-assembly-committee", RefusalCode.SponsorsDoNotExplain, "rule 128")]
    public void The_rule_is_the_one_that_a_delegate_would_look_up(string preset, RefusalCode code, string rule) =>
        Assert.Contains(Provisions.Of(BuiltInLibrary.Rules(preset)!, code), c => c.ToString().StartsWith(rule, StringComparison.Ordinal));
}
