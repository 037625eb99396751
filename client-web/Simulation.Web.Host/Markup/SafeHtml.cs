using Ganss.Xss;
using Markdig;
using Markdig.Syntax;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Simulation.Web.Host.Markup;

/// <summary>
/// Markdown as clean HTML. The one place where text becomes markup: HTML in the Markdown is written out as text, and what Markdown itself can
/// make (a link may still run script) passes a sanitizer that knows only what a case needs.
/// </summary>
public sealed class SafeHtml : ComponentBase
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseListExtras()
        .UseEmphasisExtras()
        .UseFootnotes()
        .Build();

    private static readonly HtmlSanitizer Sanitizer = Strict();

    [Parameter, EditorRequired]
    public string Markdown { get; set; } = "";

    /// <param name="markdown">As an author wrote it.</param>
    public static string Of(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + 2); // the page's own headings stand above
        }

        return Sanitizer.Sanitize(document.ToHtml(Pipeline));
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, Of(Markdown));

    private static HtmlSanitizer Strict()
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedTags.Clear();
        sanitizer.AllowedTags.UnionWith(
        [
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "em", "strong",
            "b", "i", "del", "ins", "mark", "sub", "sup", "a", "table", "thead", "tbody", "tr", "th", "td", "div", "span",
        ]);
        sanitizer.AllowedAttributes.Clear();
        sanitizer.AllowedAttributes.UnionWith(["href", "title", "id", "start", "colspan", "rowspan", "scope"]);
        sanitizer.AllowedSchemes.Clear();
        sanitizer.AllowedSchemes.UnionWith(["http", "https", "mailto"]);
        sanitizer.AllowedCssProperties.Clear();
        sanitizer.AllowedAtRules.Clear();
        sanitizer.AllowDataAttributes = false;
        sanitizer.PostProcessNode += (_, processed) =>
        {
            if (processed.Node is AngleSharp.Html.Dom.IHtmlAnchorElement { Href.Length: > 0 } link && link.GetAttribute("href")?.StartsWith('#') == false)
            {
                link.SetAttribute("rel", "noopener noreferrer");
                link.SetAttribute("target", "_blank");
            }
        };
        return sanitizer;
    }
}
