using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Simulation.Domain.Analysis;
using Simulation.Domain.Analysis.XRays;

namespace Simulation.Library.Analyses;

/// <summary>An analysis as JSON. The format is docs/scenario-analyse.md: members are added, never renamed.</summary>
public sealed class AnalysisJson
{
    public const string Format = "scenario-analysis/1";

    private readonly AnalysisSource source;
    private readonly AnalysisGame game;
    private readonly ReferencePoints points;
    private readonly AnalysisSettings settings;
    private readonly Utf8JsonWriter json;
    private readonly Dictionary<string, double> times = [];

    private AnalysisJson(AnalysisSource source, AnalysisSettings settings, double reading, Utf8JsonWriter json)
    {
        this.source = source;
        this.settings = settings;
        this.json = json;
        game = source.Game!;
        points = new ReferencePoints(game, settings);
        times["read"] = reading;
        WarmUp();
    }

    /// <param name="reading">Milliseconds that reading the source took.</param>
    public static void Write(Stream to, AnalysisSource source, AnalysisSettings settings, double reading)
    {
        using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteStartObject("source");
        json.WriteString("kind", source.Kind);
        json.WriteString("title", source.Title);
        json.WriteEndObject();
        if (source.Game is null)
        {
            json.WriteString("unsupported", source.Unsupported);
            json.WriteStartObject("sizes");
            json.WriteNumber("issues", source.IssueNames.Length);
            Whole(json, "packages", source.Size);
            json.WriteEndObject();
        }
        else
        {
            new AnalysisJson(source, settings, reading, json).Write();
        }

        json.WriteEndObject();
        json.Flush();
        to.WriteByte((byte)'\n');
    }

    private void Write()
    {
        json.WriteBoolean("exact", source.IsExact);
        Timed("front", () => points.Front);
        Timed("acceptance", () => points.Acceptance);
        Timed("ideals", () => (points.Solutions.HasZopa, points.Solutions.Ideals, points.Solutions.Best));
        Parties();
        Issues();
        Sizes();
        Front();
        Points();
        Conventions();
        XRayJson.Write(json, Timed("xray", () => XRay.Of(points)));
        json.WriteStartObject("times");
        foreach (var (name, milliseconds) in times)
        {
            json.WriteNumber(name, Math.Round(milliseconds, 3));
        }

        json.WriteEndObject();
    }

    private void Parties()
    {
        json.WriteStartArray("parties");
        for (var i = 0; i < game.Parties.Length; i++)
        {
            var party = game.Parties[i];
            json.WriteStartObject();
            json.WriteString("id", party.Id.Value);
            json.WriteString("name", source.Parties[i]);
            Whole(json, "scale", party.Scale);
            json.WriteNumber("disagreement", party.OnScale(party.Disagreement));
            json.WriteNumber("reservation", party.OnScale(party.Reservation));
            json.WriteNumberOrNull("aspiration", party.Aspiration is { } a ? party.OnScale(a) : null);
            json.WriteNumberOrNull("maximum", points.Solutions.Best[i].Settlement is { } best ? party.OnScale(best.Utilities[i]) : null);
            json.WriteNumberOrNull("ideal", points.Solutions.Ideals[i].Settlement is { } ideal ? party.OnScale(ideal.Utilities[i]) : null);
            json.WriteNumberOrNull("discount", source.Discounts.IsEmpty ? null : source.Discounts[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Issues()
    {
        var dominated = DominatedOption.Of(game);
        json.WriteStartArray("issues");
        for (var j = 0; j < game.Issues.Length; j++)
        {
            json.WriteStartObject();
            json.WriteString("id", game.Issues[j].Id);
            json.WriteString("name", source.IssueNames[j]);
            json.WriteNumber("options", game.Issues[j].Options.Length);
            json.WriteStartArray("weights");
            for (var i = 0; i < game.Parties.Length; i++)
            {
                json.WriteNumberValue(points.Weights(i)[j]);
            }

            json.WriteEndArray();
            json.WriteStartArray("dominated");
            foreach (var option in dominated.Where(d => d.Issue == j))
            {
                json.WriteStringValue(game.Issues[j].Options[option.Option]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Sizes()
    {
        var counts = points.Acceptance;
        json.WriteStartObject("sizes");
        json.WriteNumber("parties", game.Parties.Length);
        json.WriteNumber("issues", game.Issues.Length);
        Whole(json, "packages", game.Size);
        Whole(json, "allowed", counts.Packages);
        Whole(json, "acceptable", counts.Acceptable);
        json.WriteNumberOrNull("rationalFraction", counts.RationalFraction.Value);
        Whole(json, "passing", counts.Passing);
        json.WriteStartArray("satisfied");
        foreach (var count in counts.Satisfied)
        {
            json.WriteRawValue(count.ToString(CultureInfo.InvariantCulture));
        }

        json.WriteEndArray();
        json.WriteStartArray("pivotal");
        foreach (var i in counts.Pivotal)
        {
            json.WriteStringValue(game.Parties[i].Id.Value);
        }

        json.WriteEndArray();
        json.WriteBooleanOrNull("zopa", points.Solutions.HasZopa);
        Why(counts.Why);
        json.WriteEndObject();
    }

    private void Front()
    {
        var front = points.Front;
        json.WriteStartObject("front");
        if (front.Points is not { } settlements)
        {
            json.WriteNull("size");
            json.WriteNull("packages");
            json.WriteNull("points");
        }
        else
        {
            json.WriteNumber("size", settlements.Length);
            Whole(json, "packages", front.Packages);
            json.WriteStartArray("points");
            for (var p = 0; p < settlements.Length; p++)
            {
                json.WriteStartObject();
                Settlement(settlements[p]);
                if (front.Copies.IsDefault)
                {
                    json.WriteNull("copies");
                }
                else
                {
                    json.WriteNumber("copies", front.Copies[p]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Why(front.Why);
        json.WriteEndObject();
    }

    private void Points()
    {
        json.WriteStartObject("points");
        Point("nash", () => points.Nash, p => Gains(p).Aggregate(1.0, (product, g) => product * g));
        Point("kalaiSmorodinsky", () => points.KalaiSmorodinsky, p => Shares(p).Min());
        Point("egalitarian", () => points.Egalitarian, p => Gains(p).Min());
        Point("utilitarian", () => points.Utilitarian, p => Shares(p).Sum());
        Point("utilitarianOverAll", () => points.UtilitarianOverAll, p => Shares(p).Sum());
        Point("utilitarianPoints", () => points.UtilitarianPoints, p => OnScale(p).Sum());
        Point("utilitarianPointsOverAll", () => points.UtilitarianPointsOverAll, p => OnScale(p).Sum());
        Point("nearest", () => points.Solutions.Nearest, p => game.Parties.Select((party, i) => party.OnScale(party.Reservation - p.Utilities[i])).Max());
        var other = new Conventions(game, points.Front);
        Named("equalSplit", "equalSplit", () => other.EqualSplit);
        json.WriteEndObject();
        json.WriteNumberOrNull("randomDictator", points.RandomDictator.Value);
    }

    /// <summary>What other programmes call by these names.</summary>
    private void Conventions()
    {
        var other = new Conventions(game, points.Front);
        json.WriteStartObject("conventions");
        json.WriteStartObject("genius");
        Named("genius.nash", "nash", () => other.GeniusNash);
        Named("genius.kalai", "kalai", () => other.EqualSplit);
        Named("genius.socialWelfare", "socialWelfare", () => other.Welfare);
        json.WriteNumberOrNull("opposition", other.NegmasOpposition);
        json.WriteEndObject();
        json.WriteStartObject("negmas");
        Named("negmas.nash", "nash", () => other.GeniusNash);
        Named("negmas.kalai", "kalai", () => other.NegmasKalai);
        Named("negmas.ks", "ks", () => other.NegmasKalaiSmorodinsky);
        Named("negmas.maxWelfare", "maxWelfare", () => other.Welfare);
        json.WriteNumberOrNull("opposition", other.NegmasOpposition);
        json.WriteEndObject();
        json.WriteStartObject("anl");
        Named("anl.nash", "nash", () => other.AnlNash);
        Named("anl.kalai", "kalai", () => other.EqualSplit);
        Named("anl.socialWelfare", "socialWelfare", () => other.Welfare);
        json.WriteNumberOrNull("opposition", other.AnlOpposition);
        json.WriteNumberOrNull("distribution", Timed("anl.distribution", () => source.Kind == "anl" || game.Size * (points.Front.Points?.Length ?? 0) <= 20_000_000 ? other.Distribution(settings) : null));
        json.WriteEndObject();
        json.WriteStartObject("negolog");
        Named("negolog.kalai", "kalai", () => other.Welfare);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Point(string name, Func<Optimum> find, Func<Settlement, double> value)
    {
        var optimum = Timed(name, find);
        json.WriteStartObject(name);
        if (optimum.Settlement is { } settlement)
        {
            Settlement(settlement);
            json.WriteNumber("value", value(settlement));
        }
        else
        {
            Nothing();
            json.WriteNull("value");
        }

        json.WriteBoolean("proven", optimum.IsProven);
        json.WriteNumber("gap", optimum.Gap);
        json.WriteNumber("nodes", optimum.Nodes);
        if (!optimum.Parties.IsDefault && optimum.Parties.Length < game.Parties.Length)
        {
            json.WriteStartArray("parties");
            foreach (var i in optimum.Parties)
            {
                json.WriteStringValue(game.Parties[i].Id.Value);
            }

            json.WriteEndArray();
        }

        Why(optimum.Why);
        json.WriteEndObject();
    }

    private void Named(string timed, string name, Func<Settlement?> find)
    {
        var settlement = Timed(timed, find);
        json.WriteStartObject(name);
        if (settlement is null)
        {
            Nothing();
        }
        else
        {
            Settlement(settlement);
        }

        Why(settlement is null ? points.Front.Why ?? Undefined.NothingToMeasure : null);
        json.WriteEndObject();
    }

    private void Nothing()
    {
        json.WriteNull("package");
        json.WriteNull("utilities");
        json.WriteNull("normalised");
        json.WriteNull("shares");
    }

    private void Settlement(Settlement settlement)
    {
        json.WriteStartObject("package");
        for (var j = 0; j < game.Issues.Length; j++)
        {
            json.WriteString(game.Issues[j].Id, game.Issues[j].Options[settlement.Options[j]]);
        }

        json.WriteEndObject();
        Row("utilities", OnScale(settlement).Select(u => (double?)u));
        Row("normalised", settlement.Utilities.Select((u, i) =>
            points.Solutions.Best[i].Settlement is { } best && best.Utilities[i] > 0 ? game.Parties[i].OnScale(u) / game.Parties[i].OnScale(best.Utilities[i]) : (double?)null));
        Row("shares", points.Solutions.Shares(settlement.Utilities));
    }

    private void Row(string name, IEnumerable<double?> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            if (value is { } number)
            {
                json.WriteNumberValue(number);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }

    private IEnumerable<double> OnScale(Settlement p) => p.Utilities.Select((u, i) => game.Parties[i].OnScale(u));

    private IEnumerable<double> Gains(Settlement p) => p.Utilities.Select((u, i) => game.Parties[i].OnScale(u - game.Parties[i].Disagreement));

    private IEnumerable<double> Shares(Settlement p) => points.Solutions.Shares(p.Utilities).Select(x => x ?? double.NaN);

    private void Why(Undefined? why)
    {
        if (why is { } reason)
        {
            json.WriteString("why", JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString()));
        }
        else
        {
            json.WriteNull("why");
        }
    }

    private static void Whole(Utf8JsonWriter json, string name, BigInteger? value)
    {
        json.WritePropertyName(name);
        if (value is { } whole)
        {
            json.WriteRawValue(whole.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>Compiles what is timed, on a small game with as many parties, so that the times are those of the work.</summary>
    private void WarmUp()
    {
        const int Issues = 5;
        const int Options = 4;
        var small = new AnalysisGame(
            [.. game.Parties.Select(p => p with { Scale = 1, Ceiling = null, Disagreement = 0, Reservation = 0, Aspiration = null })],
            [.. Enumerable.Range(0, Issues).Select(j => new AnalysisIssue(
                j.ToString(CultureInfo.InvariantCulture),
                [.. Enumerable.Range(0, Options).Select(o => o.ToString(CultureInfo.InvariantCulture))],
                [.. Enumerable.Range(0, Options).Select(o => game.Parties.Select((_, i) => (Int128)(((((j * Options) + o) * 37) + (i * 61) + (i * o * 17)) % 97)).ToImmutableArray())]))],
            game.Agreement);
        var start = Stopwatch.GetTimestamp();
        for (var round = 0; round < 5 && Stopwatch.GetElapsedTime(start).TotalMilliseconds < 100; round++)
        {
            var other = new ReferencePoints(small, settings);
            _ = (other.Front, other.Acceptance, other.Nash, other.KalaiSmorodinsky, other.Egalitarian);
            _ = (other.Utilitarian, other.UtilitarianOverAll, other.UtilitarianPoints, other.UtilitarianPointsOverAll, other.Solutions.Nearest);
            var conventions = new Conventions(small, other.Front);
            _ = (conventions.GeniusNash, conventions.EqualSplit, conventions.Welfare, conventions.AnlNash, conventions.NegmasKalai, conventions.NegmasKalaiSmorodinsky);
        }
    }

    private T Timed<T>(string name, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        times[name] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return result;
    }
}
