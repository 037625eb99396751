using System.Text.Json;
using System.Text.Json.Nodes;
using Simulation.Domain;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;

namespace Simulation.Library.Votes;

/// <summary>Counts recorded votes anew: a line of JSON in, a line of JSON out. Whatever the line is, there is an answer.</summary>
public static class VoteReplay
{
    /// <param name="number">The line's number in the file, from 1; errors name it.</param>
    /// <param name="rule">Instead of the rule that the line names; null: the line's own.</param>
    public static string Answer(string line, long number, VotingRule? rule = null)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Answer(document.RootElement, number, rule);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException) // the others: half a surrogate pair in a text, or in the line itself
        {
            return Failed(default, number, new VoteLineError("json-malformed", e.Message));
        }
    }

    private static string Answer(JsonElement line, long number, VotingRule? rule)
    {
        if (line.ValueKind != JsonValueKind.Object)
        {
            return Failed(default, number, new VoteLineError("json-malformed", "A line must be a JSON object."));
        }

        var (vote, error) = VoteLineReader.Read(line);
        if (vote is null)
        {
            return Failed(line.TryGetProperty("id", out var id) ? id : default, number, error!);
        }

        (rule, error) = rule is null ? RuleOf(vote) : (rule, null);
        return rule is null ? Failed(vote.Id, number, error!) : Counted(vote, number, Specific(rule, vote));
    }

    private static (VotingRule? Rule, VoteLineError? Error) RuleOf(VoteLine vote)
    {
        if (vote.Rule is not { } text)
        {
            return (null, new VoteLineError("rule-missing", "The line names no rule."));
        }

        var parsed = VotingRuleText.Parse(text);
        return parsed.Error switch
        {
            null => (parsed.Rule, null),
            RuleTextError.UnknownRule => (null, new VoteLineError("rule-unknown", $"There is no rule {parsed.Text}.")),
            RuleTextError.ArgumentMissing => (null, new VoteLineError("rule-argument-missing", $"{parsed.Text} needs to be told more, such as FixedCount(9) or Weighted(85,total).")),
            RuleTextError.ArgumentInvalid => (null, new VoteLineError("rule-argument-invalid", $"{parsed.Text} can't be a part of {text}.")),
            _ => (null, new VoteLineError("rule-malformed", $"{parsed.Text} is not closed.")),
        };
    }

    /// <summary>The rule for the line's kind: a procedural question in the Security Council, or what the WTO decides on.</summary>
    private static VotingRule Specific(VotingRule rule, VoteLine vote)
    {
        if (rule is VotingRule.WtoVote { Decision: WtoDecision.Ordinary } && VotingRuleText.Decision(vote.Kind ?? "") is { } decision)
        {
            return new VotingRule.WtoVote(decision);
        }

        var kind = "procedural".Equals(vote.Kind, StringComparison.OrdinalIgnoreCase) ? QuestionNature.Procedural : QuestionNature.Substantive;
        return rule.For(kind, vote.Electorate.Entitled.Length);
    }

    private static string Counted(VoteLine vote, long number, VotingRule rule)
    {
        if (Tally.WhyNot(rule, vote.Electorate) is { } lack)
        {
            var what = lack.Kind == LackKind.Weight ? "weight" : "population";
            return Failed(vote.Id, number, new VoteLineError($"{what}-missing", $"{rule} needs the {what} of {lack.Member}."));
        }

        var quorum = vote.QuorumEnforced switch
        {
            true => Quorum.Majority,
            false => null,
            null => rule.UsualQuorum,
        };
        var result = Tally.Of(rule, vote.Electorate, vote.Ballots, quorum);
        var answer = new JsonObject
        {
            ["id"] = Node(vote.Id),
            ["outcome"] = result.Outcome.ToString(),
            ["yes"] = result.Yes,
            ["no"] = result.No,
            ["abstain"] = result.Abstain,
            ["present"] = result.Present,
            ["explanation"] = TallyTexts.Of(result.Explanation, Language.En),
            ["rule"] = rule.ToString(),
            ["entitled"] = result.Entitled,
        };
        string[] notes = [.. result.Notes.Select(n => TallyTexts.Of(n, Language.En)), .. NotesOnPermanent(vote, rule)];
        if (notes.Length > 0)
        {
            answer["notes"] = new JsonArray([.. notes.Select(n => (JsonNode)n)]);
        }

        return answer.ToJsonString(Wire.Json);
    }

    private static IEnumerable<string> NotesOnPermanent(VoteLine vote, VotingRule rule)
    {
        if (rule is not VotingRule.ScSubstantive)
        {
            yield break;
        }

        if (!vote.NamesPermanent)
        {
            yield return "The line names no permanent members, so nobody could cast a veto.";
        }

        foreach (var stranger in vote.Electorate.Permanent.Except(vote.Electorate.Members))
        {
            yield return $"A permanent member that is not among the members: {stranger}.";
        }
    }

    private static string Failed(JsonElement id, long number, VoteLineError error) =>
        new JsonObject
        {
            ["id"] = Node(id),
            ["line"] = number,
            ["error"] = error.Code,
            ["explanation"] = error.Message,
        }.ToJsonString(Wire.Json);

    private static JsonNode? Node(JsonElement element) =>
        element.ValueKind == JsonValueKind.Undefined ? null : JsonNode.Parse(element.GetRawText());
}
