using System.Text.Json;
using CsCheck;
using Simulation.Library.Votes;

namespace Simulation.Domain.Tests.Voting;

/// <summary>A line in, a line out (docs/votes-replay.md).</summary>
public class ReplayTests
{
    [Theory]
    [InlineData("""{"rule":"MajorityPV","members":["A","B","C"],"ballots":{"A":"yes","B":"no","C":"abstain"}}""", "RejectedTie", 1, 1, 1, 3)]
    [InlineData("""{"rule":"majoritypv","members":["A","B","C"],"ballots":{"A":"Yes","B":"ABSENT","C":"not-participating"}}""", "Adopted", 1, 0, 0, 2)]
    [InlineData("""{"rule":"MajorityPV","members":["A","B","C"],"ballots":{"A":"yes"}}""", "NoQuorum", 1, 0, 0, 1)]
    [InlineData("""{"rule":"MajorityPV","members":["A","B","C"],"ballots":{"A":"yes"},"quorum":"presumed"}""", "Adopted", 1, 0, 0, 1)]
    [InlineData("""{"rule":"Consensus","members":["A","B","C"],"ballots":{"A":"no"}}""", "NoConsensus", 0, 1, 0, 1)]
    [InlineData("""{"rule":"Consensus","members":["A","B","C"],"ballots":{}}""", "Adopted", 0, 0, 0, 0)]
    [InlineData("""{"rule":"Consensus","members":["A","B","C"],"ballots":{},"quorum":"enforced"}""", "NoQuorum", 0, 0, 0, 0)]
    [InlineData("""{"rule":"Silence(2026-03-01T12:00:00Z)","members":["A","B"],"ballots":{"A":"no"}}""", "SilenceBroken", 0, 1, 0, 1)]
    [InlineData("""{"rule":"Silence(2026-03-01T12:00:00Z)","members":["A","B"],"ballots":{"A":"no"},"receivedAt":{"A":"2026-03-01T12:00:00Z"}}""", "Adopted", 0, 0, 0, 0)]
    [InlineData("""{"rule":"MajorityPV","members":["A","B"],"observers":["O"],"ballots":{"A":"yes","O":"no","B":"yes"}}""", "Adopted", 2, 0, 0, 2)]
    [InlineData("""{"rule":"MajorityPV","observers":["O"],"ballots":{"A":"yes","O":"no","B":"yes"}}""", "Adopted", 2, 0, 0, 2)]
    [InlineData("""{"rule":"MajorityPV","members":[2,20],"observers":null,"ballots":{"2":"yes","20":null},"quorum":"presumed"}""", "Adopted", 1, 0, 0, 1)]
    [InlineData("""{"rule":"MajorityPV","members":["A","B"],"ballots":{"A":"yes","A":"no","B":"no"}}""", "Rejected", 0, 2, 0, 2)]
    [InlineData("""{"rule":"FixedCount(2)","members":["A","B"],"ballots":{"A":"yes","B":"yes"}}""", "Adopted", 2, 0, 0, 2)]
    [InlineData("""{"rule":"ScSubstantive(1)","members":["A","B"],"permanent":["B"],"ballots":{"A":"yes","B":"no"}}""", "Vetoed", 1, 1, 0, 2)]
    [InlineData("""{"rule":"ScSubstantive(1)","kind":"procedural","members":["A","B"],"permanent":["B"],"ballots":{"A":"yes","B":"no"}}""", "Adopted", 1, 1, 0, 2)]
    [InlineData("""{"rule":"Weighted(85,total)","members":["A","B"],"weights":{"A":8.5,"B":1.5},"ballots":{"A":"yes"}}""", "Adopted", 1, 0, 0, 1)]
    [InlineData("""{"rule":"Weighted(85,total)","members":["A","B"],"weights":{"A":8.49,"B":1.51},"ballots":{"A":"yes"}}""", "Blocked", 1, 0, 0, 1)]
    [InlineData("""{"rule":"WtoVote","kind":"waiver","members":["A","B","C","D"],"ballots":{"A":"yes","B":"yes","C":"no"}}""", "InsufficientVotes", 2, 1, 0, 3)]
    [InlineData("""{"rule":"UnanimityAbstainOk","members":["A","B","C"],"declarations":["A"],"ballots":{"A":"abstain","B":"yes","C":"yes"}}""", "Blocked", 2, 0, 1, 3)]
    [InlineData("""{"rule":"EuQmvOptOut","members":["A","B"],"participating":["A"],"populations":{"A":10},"ballots":{"A":"yes"}}""", "Adopted", 1, 0, 0, 1)]
    [InlineData("""{"rule":"MajorityPV","members":["A","B"],"suspended":["B"],"ballots":{"A":"yes","B":"no"},"remark":"a field that nobody asked for"}""", "Adopted", 1, 0, 0, 1)]
    public void A_vote_is_counted(string line, string outcome, int yes, int no, int abstain, int present)
    {
        var answer = Answer(line);
        Assert.Equal(
            (outcome, yes, no, abstain, present),
            (Text(answer, "outcome"), Number(answer, "yes"), Number(answer, "no"), Number(answer, "abstain"), Number(answer, "present")));
        Assert.NotEmpty(Text(answer, "explanation"));
    }

    [Theory]
    [InlineData("", "json-malformed")]
    [InlineData("nonsense", "json-malformed")]
    [InlineData("[1]", "json-malformed")]
    [InlineData("""{"id":7,"rule":"MajorityPV"}x""", "json-malformed")]
    [InlineData("""{"id":7,"members":["\ud800"],"rule":"MajorityPV"}""", "json-malformed")]
    [InlineData("""{"id":7}""", "rule-missing")]
    [InlineData("""{"id":7,"rule":7}""", "field-malformed")]
    [InlineData("""{"id":7,"rule":"Plurality"}""", "rule-unknown")]
    [InlineData("""{"id":7,"rule":"FixedCount"}""", "rule-argument-missing")]
    [InlineData("""{"id":7,"rule":"FixedCount(few)"}""", "rule-argument-invalid")]
    [InlineData("""{"id":7,"rule":"FixedCount(9"}""", "rule-malformed")]
    [InlineData("""{"id":7,"rule":"MajorityPV","members":"A"}""", "field-malformed")]
    [InlineData("""{"id":7,"rule":"MajorityPV","members":[{}]}""", "field-malformed")]
    [InlineData("""{"id":7,"rule":"MajorityPV","ballots":["yes"]}""", "field-malformed")]
    [InlineData("""{"id":7,"rule":"MajorityPV","ballots":{"A":"maybe"}}""", "ballot-unknown")]
    [InlineData("""{"id":7,"rule":"MajorityPV","ballots":{"A":1}}""", "ballot-unknown")]
    [InlineData("""{"id":7,"rule":"MajorityPV","quorum":"half"}""", "field-malformed")]
    [InlineData("""{"id":7,"rule":"Weighted(85,total)","members":["A"]}""", "weight-missing")]
    [InlineData("""{"id":7,"rule":"EuQmv","members":["A"],"populations":{"B":1}}""", "population-missing")]
    [InlineData("""{"id":7,"rule":"EuQmv","members":["A"],"populations":{"A":-1}}""", "field-malformed")]
    [InlineData("""{"id":7,"rule":"EuQmv","members":["A"],"populations":{"A":1e99}}""", "field-malformed")]
    [InlineData("""{"id":7,"rule":"EuQmv","members":["A","B"],"populations":{"A":1e15,"B":0.0001}}""", "field-malformed")]
    [InlineData("""{"id":7,"rule":"Silence","members":["A"],"receivedAt":{"A":"soon"}}""", "field-malformed")]
    public void What_can_t_be_counted_is_answered_with_an_error(string line, string code)
    {
        var answer = Answer(line);
        Assert.Equal(code, Text(answer, "error"));
        Assert.Equal(3, Number(answer, "line"));
        Assert.False(answer.TryGetProperty("outcome", out _));
        Assert.Equal(code == "json-malformed" ? JsonValueKind.Null : JsonValueKind.Number, answer.GetProperty("id").ValueKind);
        Assert.NotEmpty(Text(answer, "explanation"));
    }

    [Fact]
    public void A_rule_given_from_outside_replaces_the_line_s() =>
        Assert.Equal(
            "TwoThirdsPV Rejected",
            Answer("""{"rule":"no such rule","members":["A","B"],"ballots":{"A":"yes","B":"no"}}""", "TwoThirdsPV") is var answer ? $"{Text(answer, "rule")} {Text(answer, "outcome")}" : "");

    [Fact]
    public void The_id_comes_back_as_it_was_and_the_line_reads_well() =>
        Assert.Equal(
            """{"id":"A/RES/1 (I) «ä»","outcome":"Adopted","yes":2,"no":0,"abstain":1,"present":3,"explanation":"2 in favour, 0 against: a majority of the members present and voting.","rule":"MajorityPV","entitled":3,"notes":["An observer's ballot was refused: O."]}""",
            VoteReplay.Answer("""{"id":"A/RES/1 (I) «ä»","rule":"MajorityPV","members":["A","B","C"],"observers":["O"],"ballots":{"A":"yes","B":"yes","C":"abstain","O":"no"}}""", 1));

    [Fact]
    public void A_council_without_permanent_members_is_remarked_on()
    {
        Assert.Contains("no permanent members", Answer("""{"rule":"ScSubstantive","members":["A"],"ballots":{"A":"yes"}}""").GetProperty("notes")[0].GetString());
        Assert.Contains("Z", Answer("""{"rule":"ScSubstantive","members":["A"],"permanent":["Z"],"ballots":{"A":"yes"}}""").GetProperty("notes")[0].GetString());
    }

    /// <summary>Every vote at hand as lines: what the command prints is what the tally says.</summary>
    [Fact]
    public void Real_votes_come_through_the_lines_unchanged()
    {
        var lines = Oracles.Lines("un-general-assembly/unga_rollcalls_1946_2015_part.tsv");
        var countries = lines.First(l => l.StartsWith("# ccodes:", StringComparison.Ordinal)).Split(':')[1].Trim().Split(',');
        Assert.All(lines.Where(l => !l.StartsWith('#')).Skip(1).Select(l => l.Split('\t')), f =>
        {
            var votes = countries.Zip(f[10]).Where(v => v.Second != '9').ToList();
            var answer = Answer(JsonSerializer.Serialize(new
            {
                id = f[0],
                rule = "MajorityPV",
                members = votes.Select(v => v.First),
                ballots = votes.Where(v => v.Second != '8').ToDictionary(v => v.First, v => v.Second switch { '1' => "yes", '2' => "abstain", _ => "no" }),
            }));
            Assert.Equal(
                (f[0], votes.Count(v => v.Second == '1'), votes.Count(v => v.Second == '3'), votes.Count(v => v.Second == '2'), votes.Count(v => v.Second != '8')),
                (Text(answer, "id"), Number(answer, "yes"), Number(answer, "no"), Number(answer, "abstain"), Number(answer, "present")));
        });
    }

    [Fact]
    public void Whatever_the_line_is_there_is_one_line_of_JSON() =>
        Gen.OneOf(
            Gen.String,
            Gen.Int[0, Fragments.Length - 1].Array[0, 14].Select(parts => "{" + string.Concat(parts.Select(i => Fragments[i])) + "}"),
            Gen.Int[0, Fragments.Length - 1].Array[0, 6].Select(parts => "{" + string.Join(',', parts.Select(i => Fragments[i])) + "}")).Sample(line =>
        {
            var answer = VoteReplay.Answer(line, 1);
            Assert.DoesNotContain('\n', answer);
            using var document = JsonDocument.Parse(answer);
            Assert.True(document.RootElement.TryGetProperty("outcome", out _) ^ document.RootElement.TryGetProperty("error", out _));
        }, iter: 5_000);

    private static readonly string[] Fragments =
    [
        "\"id\":1", "\"id\":{\"a\":[1]}", "\"rule\":\"MajorityPV\"", "\"rule\":\"EuQmv\"", "\"rule\":\"Weighted(85,total)\"", "\"rule\":null", "\"rule\":\"Silence(x)\"",
        "\"members\":[\"A\",\"B\"]", "\"members\":{}", "\"members\":[]", "\"members\":[null]", "\"ballots\":{\"A\":\"yes\"}", "\"ballots\":{\"A\":[]}", "\"ballots\":null",
        "\"weights\":{\"A\":1,\"B\":2}", "\"weights\":{\"A\":1e28}", "\"populations\":{\"A\":0,\"B\":0}", "\"permanent\":\"A\"", "\"kind\":1", "\"quorum\":\"enforced\"", ",", "\\", "\"\\ud800\":1",
    ];

    private static JsonElement Answer(string line, string? rule = null) =>
        JsonDocument.Parse(VoteReplay.Answer(line, 3, rule is null ? null : GivenVote.Rule(rule))).RootElement;

    private static string Text(JsonElement answer, string name) => answer.GetProperty(name).GetString()!;

    private static int Number(JsonElement answer, string name) => answer.GetProperty(name).GetInt32();
}
