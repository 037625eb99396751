using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Openers;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Library.Resolutions;

/// <summary>A resolution as JSON for other programs: counts, openers and the tree (docs/resolution-format.md).</summary>
public static class ResolutionJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ResolutionRead read)
    {
        var resolution = References.Render(read.Resolution);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("symbol", resolution.Cover.Symbol);
            json.WriteString("language", Code(resolution.Language));
            json.WriteString("formula", resolution.Formula);
            Counts(json, read);
            Openers(json, resolution);
            Tree(json, read, resolution);
            Findings(json, read.Findings);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Counts(Utf8JsonWriter json, ResolutionRead read)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("preambular", read.Resolution.Preambular.Length);
        json.WriteNumber("operative", read.Numbered == 0 && read.Resolution.Operative.Length > 1 ? read.Resolution.Operative.Length : read.Numbered);
        json.WriteNumber("subparagraphs", read.Resolution.Operative.Sum(c => c.AllPoints.Count()));
        json.WriteNumber("operativeClauses", read.Resolution.Operative.Length);
        json.WriteNumber("preambularSubparagraphs", read.Resolution.Preambular.Sum(c => c.AllPoints.Count()));
        json.WriteNumber("annexes", read.Resolution.Annexes.Length);
        json.WriteEndObject();
    }

    private static void Openers(Utf8JsonWriter json, Resolution resolution)
    {
        json.WriteStartObject("openers");
        json.WriteString("firstPreambular", resolution.Preambular.Select(OpenerOf).FirstOrDefault());
        json.WriteString("firstOperative", resolution.Operative.Select(OpenerOf).FirstOrDefault());
        Strings(json, "preambular", resolution.Preambular.Select(OpenerOf));
        Strings(json, "operative", resolution.Operative.Select(OpenerOf));
        json.WriteEndObject();
    }

    /// <summary>The clause's opener; of a clause that is nothing but a list, the first point's.</summary>
    private static string OpenerOf(Clause clause)
    {
        if (clause.Opener.Length > 0 || clause.Points.IsEmpty)
        {
            return clause.Opener;
        }

        var text = clause.Points[0].Text.TrimStart('(', ' ');
        return new[] { DraftLanguage.En, DraftLanguage.Fr, DraftLanguage.Es, DraftLanguage.Ru, DraftLanguage.Kk }
            .Select(l => OpenerList.Of(l, clause.Kind).Find(text))
            .Where(f => f is { Listed: true, AtEnd: false })
            .Select(f => text[..f.Length])
            .FirstOrDefault("");
    }

    private static void Tree(Utf8JsonWriter json, ResolutionRead read, Resolution resolution)
    {
        json.WriteStartObject("tree");
        json.WriteStartArray("preambular");
        foreach (var clause in resolution.Preambular)
        {
            WriteClause(json, resolution, clause, null);
        }

        json.WriteEndArray();
        json.WriteStartArray("operative");
        for (var i = 0; i < resolution.Operative.Length; i++)
        {
            WriteClause(json, resolution, resolution.Operative[i], read.Numbered == 0 && resolution.Operative.Length == 1 ? null : i + 1);
        }

        json.WriteEndArray();
        json.WriteStartArray("annexes");
        foreach (var annex in resolution.Annexes)
        {
            json.WriteStartObject();
            json.WriteString("title", annex.Title);
            json.WriteStartArray("lines");
            foreach (var line in annex.Lines)
            {
                json.WriteStartObject();
                json.WriteString("label", line.Label);
                json.WriteNumber("level", line.Level);
                json.WriteString("text", line.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Strings(json, "notes", resolution.Notes);
        json.WriteEndObject();
    }

    private static void WriteClause(Utf8JsonWriter json, Resolution resolution, Clause clause, int? number)
    {
        json.WriteStartObject();
        json.WriteString("id", clause.Id.Value);
        if (clause.Kind == ClauseKind.Operative)
        {
            if (number is { } n)
            {
                json.WriteNumber("number", n);
            }
            else
            {
                json.WriteNull("number");
            }
        }

        var headings = resolution.Headings.Where(h => h.Before == clause.Id).Select(h => h.Label.Length == 0 ? h.Text : $"{h.Label} {h.Text}").ToList();
        if (headings.Count > 0)
        {
            Strings(json, "headings", headings);
        }

        json.WriteString("opener", OpenerOf(clause));
        json.WriteString("text", clause.Text);
        json.WriteString("ending", clause.Ending);
        Points(json, clause.Points);
        if (clause.Closing.Length > 0)
        {
            json.WriteString("closing", clause.Closing);
        }

        json.WriteEndObject();
    }

    private static void Points(Utf8JsonWriter json, ImmutableArray<Point> points)
    {
        json.WriteStartArray("points");
        foreach (var point in points)
        {
            json.WriteStartObject();
            json.WriteString("id", point.Id.Value);
            json.WriteString("label", point.Label);
            if (point.Heading.Length > 0)
            {
                json.WriteString("heading", point.Heading);
            }

            json.WriteString("text", point.Text);
            json.WriteString("ending", point.Ending);
            Points(json, point.Points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Findings(Utf8JsonWriter json, ImmutableArray<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("level", JsonNamingPolicy.KebabCaseLower.ConvertName(finding.Level.ToString()));
            json.WriteString("code", JsonNamingPolicy.KebabCaseLower.ConvertName(finding.Code.ToString()));
            json.WriteNumber("line", finding.Line);
            json.WriteString("message", FindingSentences.Of(finding));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Code(DraftLanguage language) => JsonNamingPolicy.CamelCase.ConvertName(language.ToString());
}
