using System.Text.Json;
using System.Text.Json.Serialization;

namespace Simulation.Domain.Drafting.Reading;

[GenerateSerializer, Alias("FindingLevel"), JsonConverter(typeof(FindingLevelJson))]
public enum FindingLevel
{
    /// <summary>Good to know; nothing is wrong.</summary>
    Info = 1,
    /// <summary>Not as official texts have it; the text can be used.</summary>
    Warning = 2,
    /// <summary>The text can't be tabled as it is.</summary>
    Error = 3,
}

internal sealed class FindingLevelJson() : JsonStringEnumConverter<FindingLevel>(JsonNamingPolicy.KebabCaseLower);

/// <summary>What was found in a text. The kebab-case name is the key of its sentence; only added to.</summary>
[GenerateSerializer, Alias("FindingCode"), JsonConverter(typeof(FindingCodeJson))]
public enum FindingCode
{
    /// <summary>There is no operative clause.</summary>
    NoOperativeClause = 1,
    /// <summary>A clause has no opener. Argument: its first words.</summary>
    EmptyOpener = 2,
    /// <summary>No line names the body that speaks ("The General Assembly,").</summary>
    NoFormula = 3,
    /// <summary>The opener is in no list of official openers. Argument: the opener.</summary>
    UnknownOpener = 4,
    /// <summary>The paragraph ends with other punctuation than it should. Arguments: what it has, what it should have.</summary>
    WrongEnding = 5,
    /// <summary>A label is missing before this one. Arguments: the label, the one expected.</summary>
    LabelGap = 6,
    /// <summary>A number is missing before this one. Arguments: the number, the one expected.</summary>
    NumberGap = 7,
    /// <summary>An operative paragraph has no number though others have. Argument: its first words.</summary>
    NumberMissing = 8,
    /// <summary>A preambular paragraph opens like an operative one, or the other way round. Argument: the opener.</summary>
    WrongKindOfOpener = 9,
    /// <summary>The only operative paragraph is not numbered, as is right.</summary>
    SingleClauseUnnumbered = 10,
    /// <summary>The only operative paragraph has a number; official texts leave it out.</summary>
    SingleClauseNumbered = 11,
    /// <summary>Operative paragraphs without any numbers.</summary>
    Unnumbered = 12,
    /// <summary>A line could not be placed and was added to the paragraph before it. Argument: its first words.</summary>
    LineJoined = 13,
    /// <summary>Lines after the end of the text were kept as notes. Argument: how many.</summary>
    TrailingText = 14,
    /// <summary>The text is longer than is read. Argument: the limit in characters.</summary>
    TooLong = 15,
    /// <summary>There is no preambular paragraph.</summary>
    NoPreamble = 16,
    /// <summary>A bracket is opened and not closed, or closed and not opened.</summary>
    UnbalancedBracket = 17,
    /// <summary>A paragraph is spoken of that does not exist. Argument: its number.</summary>
    NoSuchParagraph = 18,
    /// <summary>The document can't be read as XML, or not as Akoma Ntoso. Argument: what the reader says.</summary>
    NotReadable = 19,
}

internal sealed class FindingCodeJson() : JsonStringEnumConverter<FindingCode>(JsonNamingPolicy.KebabCaseLower);

/// <param name="Line">Line of the text that was read, from 1; 0 when the whole text is meant.</param>
/// <param name="Arguments">In the order that the code documents.</param>
[GenerateSerializer, Immutable, Alias("Finding.v1")]
public sealed record Finding(FindingLevel Level, FindingCode Code, int Line, ImmutableArray<string> Arguments);

/// <summary>A text as read.</summary>
/// <param name="Numbered">How many operative paragraphs carry a number in the text read: 0 when the only one is left without.</param>
/// <param name="Findings">In the order of lines.</param>
[GenerateSerializer, Immutable, Alias("ResolutionRead.v1")]
public sealed record ResolutionRead(Resolution Resolution, int Numbered, ImmutableArray<Finding> Findings)
{
    public bool HasErrors => Findings.Any(f => f.Level == FindingLevel.Error);
}
