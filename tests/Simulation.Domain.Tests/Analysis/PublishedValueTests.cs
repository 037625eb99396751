using System.Globalization;
using System.Text.Json;
using Simulation.Domain.Analysis;
using Simulation.Domain.Bargaining;
using Simulation.Library.Imports;

namespace Simulation.Domain.Tests.Analysis;

/// <summary>What others computed and published, recomputed from their files. The files stay outside the repository.</summary>
public class PublishedValueTests
{
    /// <summary>What floating-point sums of the publishers may be off.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>By id: where the published value is not ours, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = [];

    /// <summary>Every row of GENIUS's own analysis: the front but for its floating-point ties, Nash, smallest difference, largest sum.</summary>
    [Fact]
    public void Fronts_and_expectedof_GENIUS()
    {
        var wrong = new List<string>();
        foreach (var row in Oracles.Lines("genius10.4/genius_computed.tsv").Skip(1).Select(l => l.Split('\t')))
        {
            var id = $"{row[0]} {row[1]}";
            var read = DomainImport.Read(Path.Combine(Oracles.Existing("genius10.4"), row[0]), [.. row[1].Split(',').Select(p => Path.Combine(Oracles.Existing("genius10.4"), p))]);
            var why = read.Value is { } domain ? Genius(domain, row) : read.Errors[0].ToString();
            if (why is not null && !Exceptions.ContainsKey(id))
            {
                wrong.Add($"{id}: {why}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void Distances_of_GENIUS_tournaments()
    {
        var lines = Oracles.Lines("genius10.4/tournament-logs/Log-XmlRunner-20190329-112313.csv.csv");
        var folder = Path.Combine(Oracles.Existing("genius10.4"), "partydomain");
        var points = new ReferencePoints(DomainImport.Read(Path.Combine(folder, "party_domain.xml"), ["party1_utility.xml", "party2_utility.xml"]).Value!.ToGame().Game);
        var nash = new Conventions(points.Game, points.Front).GeniusNash!;
        var agreements = lines.Skip(2).Select(l => l.Split(';')).Where(r => r[4] == "Yes").ToArray();
        Assert.Equal(6, agreements.Length);
        foreach (var row in agreements)
        {
            // The log names the parties in the order in which they spoke.
            var first = row[20] == "party1_utility.xml";
            double[] u = first ? [Number(row[14]), Number(row[15])] : [Number(row[15]), Number(row[14])];
            Assert.Equal(Number(row[9]), points.Front.Points!.Value.Min(p => Apart(points.Game, p, u)), 5);
            Assert.Equal(Number(row[10]), Apart(points.Game, nash, u), 5);
            Assert.Equal(Number(row[11]), u.Sum(), 5);
        }
    }

    /// <summary>Size, whole front, Nash, "Kalai", welfare, opposition and distribution of ANL 2023.</summary>
    [Fact]
    public void Everything_expectedof_ANL()
    {
        var folders = Directory.GetDirectories(Oracles.Existing("anl-2023"));
        Assert.NotEmpty(folders);
        foreach (var folder in folders)
        {
            using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "specials.json")));
            var root = document.RootElement;
            var game = DomainImport.Read(folder, ["profileA", "profileB"]).Value!.ToGame().Game;
            var front = Front.Of(game);
            var points = new Conventions(game, front);
            Assert.Equal(root.GetProperty("size").GetInt64(), (long)game.Size);
            double[][] expected = [.. root.GetProperty("pareto_front").EnumerateArray().Select(Utilities).OrderBy(p => p[0])];
            Assert.Equal(expected.Length, front.Points!.Value.Length);
            Assert.All(expected.Zip(front.Points.Value.Reverse()), p => Assert.True(Near(p.First, OnScale(game, p.Second))));
            Same(root.GetProperty("nash"), points.AnlNash!, game);
            Same(root.GetProperty("kalai"), points.EqualSplit!, game);
            Same(root.GetProperty("social_welfare"), points.Welfare!, game);
            Assert.Equal(root.GetProperty("opposition").GetDouble(), points.AnlOpposition!.Value, Tolerance);
            Assert.Equal(root.GetProperty("distribution").GetDouble(), points.Distribution()!.Value, 1e-6);

            // The search that needs no front finds the same product.
            var nash = new Solutions(game).Nash().Settlement!;
            Assert.Equal(OnScale(game, points.AnlNash!).Aggregate((a, b) => a * b), OnScale(game, nash).Aggregate((a, b) => a * b), Tolerance);
        }
    }

    [Theory]
    [InlineData("base", 55, 12, 481)]
    [InlineData("game1", 57, 21, 241)]
    public void Games_of_LLM_Deliberation(string name, int passing, int unanimous, int efficient)
    {
        var domain = DomainImport.Read(Oracles.Existing("llm-deliberation-games/" + name)).Value!;
        var points = new ReferencePoints(domain.ToGame().Game);
        Assert.Equal((720, passing, unanimous, efficient), ((int)points.Game.Size, (int)points.Acceptance.Passing!.Value, (int)points.Acceptance.Acceptable!.Value, (int)points.Front.Packages!.Value));
        Assert.All(domain.Parties, p => Assert.Equal(100, (int)p.Maximum.Numerator));
        Assert.DoesNotContain(domain.Issues.SelectMany(i => i.Options), o => o.Name == o.Id);
    }

    /// <summary>Points of each of 130 real negotiations; walking away is worth 5 to each.</summary>
    [Theory]
    [InlineData("casino_test.json", 100)]
    [InlineData("casino_valid.json", 30)]
    public void Points_of_CaSiNo(string file, int dialogues)
    {
        using var document = JsonDocument.Parse(string.Concat(Oracles.Lines("casino-human-dialogues/" + file)));
        Assert.Equal(dialogues, document.RootElement.GetArrayLength());
        foreach (var dialogue in document.RootElement.EnumerateArray())
        {
            var people = dialogue.GetProperty("participant_info").EnumerateObject().ToArray();
            var game = Camp([.. people.Select(p => p.Value.GetProperty("value2issue"))]);
            var turns = dialogue.GetProperty("chat_logs").EnumerateArray().ToArray();
            var deal = turns[^1].GetProperty("text").GetString() == "Accept-Deal" ? turns.Last(t => t.GetProperty("text").GetString() == "Submit-Deal") : (JsonElement?)null;
            var utilities = deal is { } made ? game.Settle(Taken(made, people[0].Name)).Utilities : [5, 5];
            Assert.Equal(people.Select(p => (Int128)p.Value.GetProperty("outcomes").GetProperty("points_scored").GetInt32()), utilities);
        }
    }

    /// <summary>
    /// Points against satisfaction (1 to 5) of the people of 130 real negotiations: they go together, loosely. All 1 030 give 0.376; these are the figures of
    /// the two parts by another program.
    /// </summary>
    [Theory]
    [InlineData("casino_test.json", 200, 0.32991649184207944)]
    [InlineData("casino_valid.json", 60, 0.4464743198164866)]
    public void Satisfaction_of_CaSiNo(string file, int people, double correlation)
    {
        string[] words = ["Extremely dissatisfied", "Slightly dissatisfied", "Undecided", "Slightly satisfied", "Extremely satisfied"];
        using var document = JsonDocument.Parse(string.Concat(Oracles.Lines("casino-human-dialogues/" + file)));
        (double, double)[] pairs =
        [
            .. from dialogue in document.RootElement.EnumerateArray()
               from person in dialogue.GetProperty("participant_info").EnumerateObject()
               let outcomes = person.Value.GetProperty("outcomes")
               select (outcomes.GetProperty("points_scored").GetDouble(), 1.0 + Array.IndexOf(words, outcomes.GetProperty("satisfaction").GetString())),
        ];
        Assert.Equal(people, pairs.Length);
        Assert.All(pairs, p => Assert.InRange(p.Item2, 1, 5));
        Assert.Equal(correlation, Correlation.Pearson(pairs).Value!.Value, 1e-12);
    }

    [Fact]
    public void Power_in_the_Security_Council_and_the_European_Union()
    {
        using var document = JsonDocument.Parse(string.Concat(Oracles.Lines("voting-power/powerindices_computed.json")));
        foreach (var body in document.RootElement.EnumerateObject())
        {
            int[] weights = [.. body.Value.GetProperty("weights").EnumerateArray().Select(w => w.GetInt32())];
            var fewest = body.Value.TryGetProperty("min", out var least) ? least.GetInt32() : 0;
            var power = PowerIndices.Of(weights, (int)Math.Ceiling(body.Value.GetProperty("quota").GetDouble()), fewest: fewest);
            Assert.All(body.Value.GetProperty("ssi").EnumerateArray().Zip(power.ShapleyShubik), p => Assert.Equal(p.First.GetDouble(), p.Second, Tolerance));
            Assert.All(body.Value.GetProperty("pbi").EnumerateArray().Zip(power.Banzhaf), p => Assert.Equal(p.First.GetDouble(), p.Second, Tolerance));
        }
    }

    /// <summary>What differs; null when nothing does.</summary>
    private static string? Genius(ImportedDomain domain, string[] row)
    {
        // GENIUS counts packages in 64 bits.
        if (unchecked((long)(ulong)(domain.Size & ulong.MaxValue)) != long.Parse(row[2], CultureInfo.InvariantCulture))
        {
            return $"{domain.Size} packages, not {row[2]}";
        }

        // GENIUS has no front of boxes: -1.
        if (domain.Unplayable is not null)
        {
            return row[4] == "SKIPPED" && row[10] == "-1" ? null : domain.Unplayable;
        }

        var (game, exact) = domain.ToGame();
        var front = Front.Of(game);
        if (!exact || front.Points is not { } ours)
        {
            return $"exact {exact}, {front.Why}";
        }

        if (row[4] == "SKIPPED")
        {
            return row[10] == "-1" || int.Parse(row[10], CultureInfo.InvariantCulture) == ours.Length ? null : $"{ours.Length} efficient outcomes, not {row[10]}";
        }

        var points = new Conventions(game, front);
        double[][] mine = [.. ours.Select(p => OnScale(game, p))];
        double[][] theirs = [.. row[11].Split(' ').Select(Numbers)];
        if (mine.FirstOrDefault(p => !theirs.Any(q => Near(p, q))) is { } missing)
        {
            return "GENIUS has no " + string.Join(',', missing);
        }

        if (theirs.FirstOrDefault(q => !mine.Any(p => p.Zip(q).All(u => u.First >= u.Second - Tolerance))) is { } extra)
        {
            return "only GENIUS has " + string.Join(',', extra);
        }

        var nash = Numbers(row[5]);
        if (Math.Abs(Product(nash, game) - Product(OnScale(game, points.GeniusNash!), game)) > Tolerance)
        {
            return "Nash " + string.Join(',', OnScale(game, points.GeniusNash!));
        }

        return row[6] != "none" && Math.Abs(Difference(Numbers(row[6])) - Difference(OnScale(game, points.EqualSplit!))) > Tolerance ? "smallest difference"
            : Math.Abs(Numbers(row[7]).Sum() - OnScale(game, points.Welfare!).Sum()) > Tolerance ? "welfare" : null;
    }

    private static AnalysisGame Camp(JsonElement[] values)
    {
        string[] goods = ["Food", "Water", "Firewood"];
        int Worth(int person, string good) => values[person].EnumerateObject().First(v => v.Value.GetString() == good).Name switch { "High" => 5, "Medium" => 4, _ => 3 };
        return new AnalysisGame(
            [new AnalysisParty(new DelegationId("A"), 5, 5), new AnalysisParty(new DelegationId("B"), 5, 5)],
            [.. goods.Select(good => new AnalysisIssue(good, ["0", "1", "2", "3"], [.. Enumerable.Range(0, 4).Select(taken => ImmutableArray.Create((Int128)(taken * Worth(0, good)), (3 - taken) * Worth(1, good)))]))],
            new AgreementRule.Unanimity());
    }

    private static ImmutableArray<int> Taken(JsonElement deal, string first)
    {
        var share = deal.GetProperty("task_data").GetProperty(deal.GetProperty("id").GetString() == first ? "issue2youget" : "issue2theyget");
        return [.. new[] { "Food", "Water", "Firewood" }.Select(good => int.Parse(share.GetProperty(good).GetString()!, CultureInfo.InvariantCulture))];
    }

    private static void Same(JsonElement published, Settlement ours, AnalysisGame game) =>
        Assert.True(Near(Utilities(published), OnScale(game, ours)));

    private static double[] Utilities(JsonElement point) => [.. point.GetProperty("utility").EnumerateArray().Select(u => u.GetDouble())];

    private static double[] OnScale(AnalysisGame game, Settlement p) => [.. p.Utilities.Select((u, i) => game.Parties[i].OnScale(u))];

    private static double Product(double[] u, AnalysisGame game) => u.Select((x, i) => x - game.Parties[i].OnScale(game.Parties[i].Reservation)).Aggregate((a, b) => a * b);

    private static double Difference(double[] u) => u.SelectMany((a, i) => u.Skip(i + 1).Select(b => Math.Abs(a - b))).Sum();

    private static double Apart(AnalysisGame game, Settlement p, double[] u) => Math.Sqrt(OnScale(game, p).Zip(u, (a, b) => (a - b) * (a - b)).Sum());

    private static bool Near(double[] p, double[] q) => p.Zip(q).All(u => Math.Abs(u.First - u.Second) <= Tolerance);

    private static double[] Numbers(string text) => [.. text.Split(',').Select(Number)];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
