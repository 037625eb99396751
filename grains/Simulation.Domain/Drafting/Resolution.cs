using System.Text.Json.Serialization;

namespace Simulation.Domain.Drafting;

/// <summary>
/// The stable name of a clause or point. It never changes while texts are amended, moved and renumbered; what people call "paragraph 3" is
/// rendered from it (<see cref="Numbering"/>). Letters, digits, dots, hyphens.
/// </summary>
[GenerateSerializer, Immutable, Alias("ClauseId"), JsonConverter(typeof(ClauseIdJson))]
public readonly record struct ClauseId(string Value)
{
    public override string ToString() => Value;
}

internal sealed class ClauseIdJson() : IdJson<ClauseId>(t => new(t), i => i.Value);

/// <summary>What a text is written in: the platform's languages and two more in which the United Nations publishes.</summary>
[GenerateSerializer, Alias("DraftLanguage"), JsonConverter(typeof(JsonStringEnumConverter<DraftLanguage>))]
public enum DraftLanguage
{
    [JsonStringEnumMemberName("en")]
    En = 0,
    [JsonStringEnumMemberName("ru")]
    Ru = 1,
    [JsonStringEnumMemberName("kk")]
    Kk = 2,
    [JsonStringEnumMemberName("fr")]
    Fr = 3,
    [JsonStringEnumMemberName("es")]
    Es = 4,
}

[GenerateSerializer, Alias("ClauseKind"), JsonConverter(typeof(ClauseKindJson))]
public enum ClauseKind
{
    /// <summary>Why: participles, not numbered, each ends with a comma.</summary>
    Preambular = 1,
    /// <summary>What is decided: verbs in the present, numbered when there is more than one, each ends with a semicolon and the last with a full stop.</summary>
    Operative = 2,
}

internal sealed class ClauseKindJson() : JsonStringEnumConverter<ClauseKind>(System.Text.Json.JsonNamingPolicy.KebabCaseLower);

/// <summary>A sub-paragraph.</summary>
/// <param name="Label">As written, such as <c>(a)</c>, <c>ii.</c> or <c>•</c>; empty where the text has none.</param>
/// <param name="Text">Without the punctuation that ends it.</param>
/// <param name="Ending">The punctuation that ends it, such as <c>;</c> or <c>; and</c>; empty where there is none.</param>
/// <param name="Heading">A line of its own above the point; usually empty.</param>
[GenerateSerializer, Immutable, Alias("Point.v1")]
public sealed record Point(ClauseId Id, string Label, string Text, string Ending, ImmutableArray<Point> Points, string Heading = "")
{
    /// <summary>This point and everything below it, in order.</summary>
    [JsonIgnore]
    public IEnumerable<Point> WithDescendants => Points.SelectMany(p => p.WithDescendants).Prepend(this);
}

/// <summary>A preambular or operative paragraph. Texts may hold brackets (<see cref="Brackets"/>) and references (<see cref="References"/>).</summary>
/// <param name="Opener">The words that say what is done, printed in italics; empty only in a faulty text.</param>
/// <param name="Text">The rest without the punctuation that ends it; with a list, the words before the list.</param>
/// <param name="Ending">The punctuation found at the end of the words before the list; writers put the right one.</param>
/// <param name="Closing">Words that follow the list; usually empty.</param>
/// <param name="OpenerLast">The opener stands at the end of the sentence, as Kazakh word order has it.</param>
[GenerateSerializer, Immutable, Alias("Clause.v1")]
public sealed record Clause(
    ClauseId Id,
    ClauseKind Kind,
    string Opener,
    string Text,
    string Ending,
    ImmutableArray<Point> Points,
    string Closing = "",
    bool OpenerLast = false)
{
    /// <summary>All points at every depth, in order.</summary>
    [JsonIgnore]
    public IEnumerable<Point> AllPoints => Points.SelectMany(p => p.WithDescendants);

    /// <summary>Opener and text as one sentence, without the punctuation that ends it.</summary>
    [JsonIgnore]
    public string Sentence => OpenerLast ? Wording.Join(Text, Opener) : Wording.Join(Opener, Text);
}

/// <summary>A title inside the text.</summary>
/// <param name="Before">The clause it stands above.</param>
/// <param name="Label">Such as <c>A.</c> or <c>II</c>; empty where it has none.</param>
[GenerateSerializer, Immutable, Alias("Heading.v1")]
public sealed record Heading(ClauseId Before, string Label, string Text);

/// <param name="Level">0 is the outermost.</param>
[GenerateSerializer, Immutable, Alias("AnnexLine.v1")]
public sealed record AnnexLine(string Label, int Level, string Text);

/// <summary>What is annexed. It is adopted with the text, but has no clauses of its own.</summary>
[GenerateSerializer, Immutable, Alias("Annex.v1")]
public sealed record Annex(ClauseId Id, string Title, ImmutableArray<AnnexLine> Lines);

/// <summary>What stands above the formula. Everything may be empty.</summary>
/// <param name="Symbol">Such as <c>S/RES/2690 (2023)</c> or <c>A/C.1/78/L.3</c>.</param>
/// <param name="Adoption">The sentence that says when and where it was adopted.</param>
/// <param name="Sponsors">Who tables it.</param>
/// <param name="AdditionalSponsors">Who joined after it was tabled.</param>
/// <param name="Signatories">Who wants it debated without being bound to support it.</param>
[GenerateSerializer, Immutable, Alias("Cover.v1")]
public sealed record Cover(
    string Symbol,
    string Body,
    string Session,
    string AgendaItem,
    string Title,
    string Date,
    string Adoption,
    ImmutableArray<string> Sponsors,
    ImmutableArray<string> AdditionalSponsors,
    ImmutableArray<string> Signatories)
{
    public static readonly Cover Empty = new("", "", "", "", "", "", "", [], [], []);
}

/// <summary>
/// A resolution or decision, adopted or drafted. Order is the order of the arrays; numbers are rendered. Source of the shape: official texts
/// of the Security Council and the General Assembly.
/// </summary>
/// <param name="Formula">Who speaks, such as <c>The General Assembly</c>; the comma is the writer's.</param>
/// <param name="Notes">Footnotes and what followed the text, in order.</param>
/// <param name="Version">Counts the versions of one draft from 1; an amended text is a new version.</param>
[GenerateSerializer, Immutable, Alias("Resolution.v1")]
public sealed record Resolution(
    Cover Cover,
    DraftLanguage Language,
    string Formula,
    ImmutableArray<Clause> Preambular,
    ImmutableArray<Clause> Operative,
    ImmutableArray<Heading> Headings,
    ImmutableArray<Annex> Annexes,
    ImmutableArray<string> Notes,
    int Version)
{
    public static readonly Resolution Empty = new(Cover.Empty, DraftLanguage.En, "", [], [], [], [], [], 1);

    /// <summary>Preambular, then operative.</summary>
    [JsonIgnore]
    public IEnumerable<Clause> Clauses => Preambular.Concat(Operative);

    public Clause? Find(ClauseId id) => Clauses.FirstOrDefault(c => c.Id == id);
}
