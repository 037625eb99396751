using System.Globalization;

namespace Simulation.Domain.Voting;

/// <summary>
/// Rules as text: a name, and in parentheses what it needs to be told.
/// <code>
/// MajorityPV  TwoThirdsPV  MajorityOfMembers
/// FixedCount(votes)                          FixedCount(9)
/// ScSubstantive  ScSubstantive(votes)        7 in a council of at most 11 members, else 9; 1946-65 says 7
/// EuQmv  EuReinforcedQmv  EuQmvOptOut
/// UnanimityAbstainOk  UnanimityStrict  Consensus
/// Silence  Silence(instant)                  Silence(2026-03-01T12:00:00Z)
/// Weighted(share,base[,strict])              Weighted(85,total)  Weighted(50,cast,strict)  Weighted(2/3,cast)
/// WtoVote  WtoVote(decision)                 ordinary, interpretation, waiver or accession
/// </code>
/// Upper and lower case are the same, and spaces around names, parentheses and commas do not matter.
/// </summary>
public static class VotingRuleText
{
    public static string Format(VotingRule rule) => rule switch
    {
        VotingRule.FixedCount { Votes: var votes } => string.Create(CultureInfo.InvariantCulture, $"FixedCount({votes})"),
        VotingRule.ScSubstantive { Votes: { } votes } => string.Create(CultureInfo.InvariantCulture, $"ScSubstantive({votes})"),
        VotingRule.Silence { Deadline: { } deadline } => $"Silence({deadline.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)})",
        VotingRule.Weighted w => $"Weighted({w.Share},{(w.Base == WeightBase.Total ? "total" : "cast")}{(w.Strict ? ",strict" : "")})",
        VotingRule.WtoVote { Decision: var decision } => $"WtoVote({Enum.GetName(decision)?.ToLowerInvariant()})",
        _ => rule.GetType().Name,
    };

    public static ParsedRule Parse(string text)
    {
        var trimmed = text.Trim();
        var open = trimmed.IndexOf('(', StringComparison.Ordinal);
        if (open >= 0 && trimmed[^1] != ')')
        {
            return new ParsedRule(null, RuleTextError.Malformed, trimmed);
        }

        var name = (open < 0 ? trimmed : trimmed[..open]).Trim().ToUpperInvariant();
        var inside = open < 0 ? "" : trimmed[(open + 1)..^1].Trim();
        var arguments = inside.Length == 0 ? [] : inside.Split(',', StringSplitOptions.TrimEntries);
        return (name, arguments) switch
        {
            ("MAJORITYPV", []) => new VotingRule.MajorityPV(),
            ("TWOTHIRDSPV", []) => new VotingRule.TwoThirdsPV(),
            ("MAJORITYOFMEMBERS", []) => new VotingRule.MajorityOfMembers(),
            ("FIXEDCOUNT", [var votes]) => Votes(votes) is { } k ? new VotingRule.FixedCount(k) : Wrong(votes),
            ("SCSUBSTANTIVE", []) => new VotingRule.ScSubstantive(),
            ("SCSUBSTANTIVE", ["1946-65" or "1946-1965"]) => new VotingRule.ScSubstantive(ScSubstantiveOfTheSmallCouncil),
            ("SCSUBSTANTIVE", [var votes]) => Votes(votes) is { } k ? new VotingRule.ScSubstantive(k) : Wrong(votes),
            ("EUQMV", []) => new VotingRule.EuQmv(),
            ("EUREINFORCEDQMV", []) => new VotingRule.EuReinforcedQmv(),
            ("EUQMVOPTOUT", []) => new VotingRule.EuQmvOptOut(),
            ("UNANIMITYABSTAINOK", []) => new VotingRule.UnanimityAbstainOk(),
            ("UNANIMITYSTRICT", []) => new VotingRule.UnanimityStrict(),
            ("CONSENSUS", []) => new VotingRule.Consensus(),
            ("SILENCE", []) => new VotingRule.Silence(null),
            ("SILENCE", [var deadline]) => Instant(deadline) is { } at ? new VotingRule.Silence(at) : Wrong(deadline),
            ("WEIGHTED", [var share, var of, .. var more]) => Weighted(share, of, more),
            ("WTOVOTE", []) => new VotingRule.WtoVote(WtoDecision.Ordinary),
            ("WTOVOTE", [var decision]) => Decision(decision) is { } d ? new VotingRule.WtoVote(d) : Wrong(decision),
            ("FIXEDCOUNT" or "WEIGHTED", { Length: < 2 }) => new ParsedRule(null, RuleTextError.ArgumentMissing, trimmed),
            _ => new ParsedRule(null, Names.Contains(name) ? RuleTextError.ArgumentInvalid : RuleTextError.UnknownRule, trimmed),
        };
    }

    /// <summary>The decision named; null when it is none.</summary>
    public static WtoDecision? Decision(string text) => text.ToUpperInvariant() switch
    {
        "ORDINARY" => WtoDecision.Ordinary,
        "INTERPRETATION" => WtoDecision.Interpretation,
        "WAIVER" => WtoDecision.Waiver,
        "ACCESSION" => WtoDecision.Accession,
        _ => null,
    };

    private static readonly int ScSubstantiveOfTheSmallCouncil = VotingRule.ScSubstantive.VotesIn(VotingRule.ScSubstantive.SmallCouncil);

    private static readonly HashSet<string> Names =
    [
        "MAJORITYPV", "TWOTHIRDSPV", "MAJORITYOFMEMBERS", "FIXEDCOUNT", "SCSUBSTANTIVE", "EUQMV", "EUREINFORCEDQMV", "EUQMVOPTOUT",
        "UNANIMITYABSTAINOK", "UNANIMITYSTRICT", "CONSENSUS", "SILENCE", "WEIGHTED", "WTOVOTE",
    ];

    private static ParsedRule Weighted(string share, string of, string[] more)
    {
        var moreThan = share.StartsWith('>') && !share.StartsWith(">=", StringComparison.Ordinal);
        WeightBase? weightBase = of.ToUpperInvariant() switch
        {
            "TOTAL" or "TOTAL POWER" or "TOTAL VOTING POWER" => WeightBase.Total,
            "CAST" or "VOTES CAST" => WeightBase.Cast,
            _ => null,
        };
        bool? strict = more switch
        {
            [] => moreThan,
            [var word] when word.Equals("strict", StringComparison.OrdinalIgnoreCase) => true,
            _ => null,
        };
        return Share.Parse(share.TrimStart('>', '=')) is { } s && weightBase is { } b && strict is { } isStrict
            ? new VotingRule.Weighted(s, b, isStrict)
            : Wrong(string.Join(',', [share, of, .. more]));
    }

    private static int? Votes(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var votes) && votes >= 1 ? votes : null;

    private static DateTimeOffset? Instant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;

    private static ParsedRule Wrong(string argument) => new(null, RuleTextError.ArgumentInvalid, argument);
}

/// <summary>A rule, or why the text is none.</summary>
/// <param name="Text">What could not be read.</param>
public sealed record ParsedRule(VotingRule? Rule, RuleTextError? Error, string Text)
{
    public static implicit operator ParsedRule(VotingRule rule) => new(rule, null, "");

    public static ParsedRule ToParsedRule(VotingRule rule) => rule;
}

public enum RuleTextError
{
    /// <summary>Parentheses are left open.</summary>
    Malformed = 1,
    UnknownRule = 2,
    ArgumentMissing = 3,
    ArgumentInvalid = 4,
}
