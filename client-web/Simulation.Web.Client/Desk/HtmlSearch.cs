using System.Text;

namespace Simulation.Web.Client.Desk;

/// <summary>Marks what is searched for in clean HTML: between tags only, so that it stays as clean as it was.</summary>
public static class HtmlSearch
{
    public static (string Html, int Found) Mark(string html, string query)
    {
        var sought = query.Trim()
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
        if (sought.Length < 2)
        {
            return (html, 0);
        }

        var marked = new StringBuilder(html.Length + 64);
        var found = 0;
        for (var at = 0; at < html.Length;)
        {
            if (html[at] == '<')
            {
                var end = html.IndexOf('>', at);
                end = end < 0 ? html.Length - 1 : end;
                marked.Append(html, at, end - at + 1);
                at = end + 1;
                continue;
            }

            var next = html.IndexOf('<', at);
            next = next < 0 ? html.Length : next;
            for (var text = at; text < next;)
            {
                var hit = html.IndexOf(sought, text, next - text, StringComparison.OrdinalIgnoreCase);
                if (hit < 0)
                {
                    marked.Append(html, text, next - text);
                    break;
                }

                marked.Append(html, text, hit - text).Append("<mark>").Append(html, hit, sought.Length).Append("</mark>");
                found++;
                text = hit + sought.Length;
            }

            at = next;
        }

        return (marked.ToString(), found);
    }
}
