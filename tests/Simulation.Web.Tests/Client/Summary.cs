using AngleSharp.Dom;
using Simulation.Domain.Tests.Input;

namespace Simulation.Web.Tests.Client;

/// <summary>What a screen is made of.</summary>
/// <param name="Made">Names of elements, and of attributes with the elements that bear them.</param>
/// <param name="Addresses">Where links, images and forms lead.</param>
internal sealed record Summary(ImmutableHashSet<string> Made, ImmutableHashSet<string> Addresses)
{
    public static Summary Of(INodeList nodes)
    {
        var elements = nodes.SelectMany(n => n.DescendantsAndSelf<IElement>()).ToList();
        return new Summary(
            [.. elements.Select(e => e.TagName), .. elements.SelectMany(e => e.Attributes.Select(a => $"{e.TagName} {a.Name}"))],
            [.. elements.SelectMany(e => e.Attributes).Where(a => a.Name is "href" or "src" or "action" or "srcdoc" or "formaction" or "style").Select(a => a.Value)]);
    }

    /// <summary>What is here and not in the other.</summary>
    public IEnumerable<string> Beyond(Summary other) => Made.Except(other.Made).Where(made => !Plain.Contains(made)).Concat(Addresses.Except(other.Addresses));

    public const string Harmless = "word";

    /// <summary>What plain Markdown may make of a text (bold, lists, paragraphs, headings).</summary>
    private static readonly string[] Plain = ["P", "BR", "STRONG", "EM", "UL", "OL", "LI", "H4"];

    /// <summary>Whatever breaks programs makes nothing on this screen that a harmless word doesn't.</summary>
    public static void Compare(Func<string, Summary> show)
    {
        var harmless = show(Harmless);

        // To the parser of these tests this character is the end of the page.
        var wrong = Naughty.Texts.Where(t => !t.Contains('\uffff', StringComparison.Ordinal)).SelectMany(text => show(text).Beyond(harmless).Select(found => $"{found} of {System.Text.Json.JsonSerializer.Serialize(text)}")).ToList();
        Assert.Empty(wrong);
    }
}
