using Simulation.Domain;
using Simulation.Domain.Procedure;
using Simulation.Library.Yaml;

namespace Simulation.Library.Procedure;

public sealed partial class RulesReader
{
    /// <summary>A part that every set of rules has.</summary>
    private T Section<T>(Fields root, string key, T otherwise, Func<Fields, T, T> read)
        where T : class =>
        Needed(root, key) is { } node ? Inside(node, otherwise, fields => read(fields, otherwise)) : otherwise;

    private T Inside<T>(Node node, T otherwise, Func<Fields, T> read)
    {
        if (file.Map(node) is not { } fields)
        {
            return otherwise;
        }

        var value = read(fields);
        fields.Close();
        return value;
    }

    private ImmutableArray<Citation> Source(Fields fields)
    {
        if (Needed(fields, "source") is not { } node)
        {
            return [Citation.OwnChoice];
        }

        var cited = ImmutableArray.CreateBuilder<Citation>();
        foreach (var item in node is ListNode ? file.List(node, 1, 10) : [node])
        {
            var text = file.Text(item);
            if (Citation.Parse(text, documents.IsEmpty ? "" : documents[0].Id) is { } citation)
            {
                cited.Add(citation);
            }
            else if (text.Length > 0)
            {
                file.Error(item.Line, LibraryCodes.CitationMalformed, text);
            }
        }

        return cited.ToImmutable();
    }

    private ImmutableArray<ShareNeeded> Shares(Fields fields, string key, ImmutableArray<ShareNeeded> otherwise) => fields.Optional(key) switch
    {
        null => otherwise,
        TextNode { Text: None } => [],
        ListNode list => [.. list.Items.Select(ShareOf).OfType<ShareNeeded>()],
        var node => ShareOf(node) is { } share ? [share] : [],
    };

    private ShareNeeded? ShareOrNone(Fields fields, string key, ShareNeeded? otherwise) => fields.Optional(key) switch
    {
        null => otherwise,
        TextNode { Text: None } => null,
        var node => ShareOf(node),
    };

    private ShareNeeded? ShareOf(Node node)
    {
        var text = file.Text(node);
        var share = ShareNeeded.Parse(text);
        if (share is null && text.Length > 0)
        {
            file.Error(node.Line, LibraryCodes.ShareMalformed, text);
        }

        return share;
    }

    /// <summary>A number that may be <c>none</c>.</summary>
    private int? Limit(Fields fields, string key, int? otherwise) => fields.Optional(key) switch
    {
        null => otherwise,
        TextNode { Text: None } => null,
        var node => file.Whole(node, 0, int.MaxValue),
    };

    private int Number(Fields fields, string key, int otherwise, bool required = false) =>
        (required ? fields.Required(key) : fields.Optional(key)) is { } node ? file.Whole(node, 0, int.MaxValue) ?? otherwise : otherwise;

    /// <summary>How many may speak; <c>chair</c> leaves it to the chair.</summary>
    private int? Speakers(Fields fields, string key, MotionRule? otherwise) => fields.Optional(key) switch
    {
        null => otherwise is null ? 0 : key == "for" ? otherwise.SpeakersFor : otherwise.SpeakersAgainst,
        TextNode { Text: "chair" } => null,
        var node => file.Whole(node, 0, int.MaxValue) ?? 0,
    };

    private bool Truth(Fields fields, string key, bool otherwise) => fields.Optional(key) is { } node ? file.Truth(node) : otherwise;

    /// <summary>A word that a file standing alone must say.</summary>
    private T Word<T>(Fields fields, string key, T otherwise)
        where T : struct, Enum =>
        WordOr(fields, key, Adapting ? otherwise : (T?)null);

    /// <summary>A word that must be said where there is nothing otherwise.</summary>
    private T WordOr<T>(Fields fields, string key, T? otherwise)
        where T : struct, Enum =>
        otherwise is { } value && fields.Optional(key) is null ? value : file.Word<T>(fields.Required(key)) ?? default;

    private string IdOr(Fields fields, string key, string otherwise) =>
        Needed(fields, key) is { } node ? file.Id(node, Ids.Word, Ids.WordMeaning) : otherwise;

    private string? Words(Fields fields, string key, string? otherwise, bool optional = false) => fields.Optional(key) switch
    {
        null when otherwise is not null || optional => otherwise,
        TextNode { Text: None } when optional => null,
        null => Missing(fields, key),
        var node => file.Text(node),
    };

    private static string? Missing(Fields fields, string key)
    {
        fields.Required(key);
        return null;
    }

    private Localized Texts(Fields fields, string key, Localized? otherwise, int longest) =>
        otherwise is null || !Adapting
            ? file.Texts(fields.Required(key), languages, longest)
            : fields.Optional(key) is { } node ? file.Texts(node, languages, longest) : otherwise;

    private Node? Needed(Fields fields, string key) => Adapting ? fields.Optional(key) : fields.Required(key);
}
