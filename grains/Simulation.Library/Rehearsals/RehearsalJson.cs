using System.Text.Encodings.Web;
using System.Text.Json;
using Simulation.Domain.Analysis;
using Simulation.Domain.Practice.Rehearsals;
using Simulation.Library.Analyses;

namespace Simulation.Library.Rehearsals;

/// <summary>A rehearsal as JSON. The format is docs/scenario-rehearse.md: members are added, never renamed.</summary>
public static class RehearsalJson
{
    public const string Format = "scenario-rehearsal/1";

    public static void Write(Stream to, AnalysisSource source, RehearsalSettings settings, RehearsalReport report)
    {
        var game = source.Game!;
        using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteStartObject("source");
        json.WriteString("kind", source.Kind);
        json.WriteString("title", source.Title);
        json.WriteEndObject();
        json.WriteNumber("plays", report.Plays.Length);
        json.WriteNumber("seed", settings.Seed);
        json.WriteString("strategy", settings.Strategy is { } strategy ? Name(strategy) : "mixed");
        json.WriteString("difficulty", Name(Difficulties.Of(report)));
        json.WriteNumber("agreementRate", report.AgreementRate);
        json.WriteNumber("improvedRate", report.ImprovedRate);
        Write(json, "offers", report.Offers);
        Write(json, "minutes", report.Minutes);
        json.WriteNumberOrNull("efficientRate", report.EfficientRate);
        Write(json, "jointValue", report.JointValue);
        Write(json, "jointValueOfAll", report.JointValueOfAll);
        Write(json, "toFront", report.ToFront);
        Write(json, "nashEfficiency", report.NashEfficiency);
        json.WriteStartArray("parties");
        for (var i = 0; i < report.Parties.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", report.Parties[i].Id.Value);
            json.WriteString("name", source.Parties[i]);
            json.WriteNumber("reservation", game.Parties[i].OnScale(game.Parties[i].Reservation));
            Write(json, "utility", report.Parties[i].Utility);
            Write(json, "utilityOfAll", report.Parties[i].UtilityOfAll);
            Write(json, "shares", report.Parties[i].X);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("packages");
        foreach (var package in report.Packages)
        {
            json.WriteStartObject();
            json.WriteNumber("times", package.Times);
            json.WriteBooleanOrNull("efficient", package.IsEfficient);
            Write(json, game, package.Package);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("each");
        foreach (var play in report.Plays)
        {
            json.WriteStartObject();
            json.WriteNumber("play", play.Number);
            json.WriteStartArray("strategies");
            foreach (var own in play.Strategies)
            {
                json.WriteStringValue(Name(own));
            }

            json.WriteEndArray();
            json.WriteBoolean("agreed", play.Agreement is not null);
            json.WriteNumber("offers", play.Offers);
            json.WriteNumber("acceptances", play.Acceptances);
            json.WriteNumber("minutes", Math.Round(play.Minutes, 3));
            json.WriteNumber("improved", play.Improved);
            if (play.Agreement is { } agreement)
            {
                Write(json, game, agreement);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        to.WriteByte((byte)'\n');
    }

    /// <summary>A strategy as the command line and the JSON call it, such as <c>tit-for-tat</c>.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static void Write(Utf8JsonWriter json, AnalysisGame game, Settlement settlement)
    {
        json.WriteStartObject("package");
        for (var j = 0; j < game.Issues.Length; j++)
        {
            json.WriteString(game.Issues[j].Id, game.Issues[j].Options[settlement.Options[j]]);
        }

        json.WriteEndObject();
        json.WriteStartArray("utilities");
        for (var i = 0; i < game.Parties.Length; i++)
        {
            json.WriteNumberValue(game.Parties[i].OnScale(settlement.Utilities[i]));
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, Distribution? figures)
    {
        if (figures is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("count", figures.Count);
        json.WriteNumber("mean", figures.Mean);
        json.WriteNumber("least", figures.Least);
        json.WriteNumber("p10", figures.LowerDecile);
        json.WriteNumber("p25", figures.LowerQuartile);
        json.WriteNumber("median", figures.Median);
        json.WriteNumber("p75", figures.UpperQuartile);
        json.WriteNumber("p90", figures.UpperDecile);
        json.WriteNumber("most", figures.Most);
        json.WriteEndObject();
    }
}
