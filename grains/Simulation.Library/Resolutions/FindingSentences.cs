using System.Globalization;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Library.Resolutions;

/// <summary>Findings as English sentences, for command lines and logs; screens translate the code.</summary>
public static class FindingSentences
{
    private static readonly ImmutableDictionary<FindingCode, string> Sentences = new Dictionary<FindingCode, string>
    {
        [FindingCode.NoOperativeClause] = "There is no operative paragraph.",
        [FindingCode.EmptyOpener] = "The paragraph has no opener: \"{0}\".",
        [FindingCode.NoFormula] = "No line names the body that speaks.",
        [FindingCode.UnknownOpener] = "\"{0}\" is not an opener of official texts.",
        [FindingCode.WrongEnding] = "The paragraph ends with \"{0}\" and should end with \"{1}\".",
        [FindingCode.LabelGap] = "\"{0}\" stands where \"{1}\" was expected before it.",
        [FindingCode.NumberGap] = "Number {0} stands where {1} was expected.",
        [FindingCode.NumberMissing] = "The paragraph has no number: \"{0}\".",
        [FindingCode.WrongKindOfOpener] = "\"{0}\" opens paragraphs of the other part.",
        [FindingCode.SingleClauseUnnumbered] = "The only operative paragraph is not numbered, as is right.",
        [FindingCode.SingleClauseNumbered] = "The only operative paragraph is numbered; official texts leave the number out.",
        [FindingCode.Unnumbered] = "The operative paragraphs are not numbered.",
        [FindingCode.LineJoined] = "A line was added to the paragraph before it: \"{0}\".",
        [FindingCode.TrailingText] = "{0} lines beside the text were kept as notes.",
        [FindingCode.TooLong] = "Only the first {0} characters were read.",
        [FindingCode.NoPreamble] = "There is no preambular paragraph.",
        [FindingCode.UnbalancedBracket] = "A bracket has no partner.",
        [FindingCode.NoSuchParagraph] = "There is no paragraph {0}.",
        [FindingCode.NotReadable] = "The document can't be read: {0}",
    }.ToImmutableDictionary();

    public static string Of(Finding finding) => Sentences.TryGetValue(finding.Code, out var sentence)
        ? string.Format(CultureInfo.InvariantCulture, sentence, [.. finding.Arguments, "", ""])
        : finding.Code.ToString();
}
