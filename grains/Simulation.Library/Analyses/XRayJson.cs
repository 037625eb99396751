using System.Text.Json;
using Simulation.Domain.Analysis;
using Simulation.Domain.Analysis.XRays;

namespace Simulation.Library.Analyses;

/// <summary>The member <c>xray</c> of an analysis (docs/scenario-analyse.md).</summary>
internal static class XRayJson
{
    public static void Write(Utf8JsonWriter json, XRay picture)
    {
        json.WriteStartObject("xray");
        json.WriteNumberOrNull("potential", picture.Potential.Value);
        json.WriteNumber("middleTotal", picture.MiddleTotal);
        json.WriteNumberOrNull("bestTotal", picture.BestTotal);
        json.WriteNumberOrNull("tradingGain", picture.TradingGain.Value);
        json.WriteStartArray("issues");
        foreach (var issue in picture.Issues)
        {
            json.WriteStartObject();
            json.WriteString("id", picture.Game.Issues[issue.Place].Id);
            json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(issue.Kind.ToString()));
            json.WriteNumber("spread", issue.Spread);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in picture.Findings)
        {
            Write(json, picture.Game, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AnalysisGame game, XRayFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("gravity", JsonNamingPolicy.KebabCaseLower.ConvertName(finding.Gravity.ToString()));
        json.WriteString("code", finding.Code);
        if (finding.Party is { } party)
        {
            json.WriteString("party", game.Parties[party].Id.Value);
        }

        if (finding.Issue is { } issue)
        {
            json.WriteString("issue", game.Issues[issue].Id);
            Option(json, "option", game.Issues[issue], finding.Option);
            Option(json, "other", game.Issues[issue], finding.Other);
        }

        if (finding.Number is { } number)
        {
            json.WriteNumber("number", number);
        }

        json.WriteEndObject();
    }

    private static void Option(Utf8JsonWriter json, string name, AnalysisIssue issue, int? place)
    {
        if (place is { } at)
        {
            json.WriteString(name, issue.Options[at]);
        }
    }
}
