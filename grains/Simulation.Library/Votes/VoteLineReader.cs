using System.Globalization;
using System.Text.Json;
using Simulation.Domain;
using Simulation.Domain.Voting;

namespace Simulation.Library.Votes;

/// <summary>Reads a line's fields. Only the first thing wrong is kept: a line is short.</summary>
internal sealed class VoteLineReader
{
    private VoteLineError? _error;

    private VoteLineReader() { }

    /// <summary>The vote, or why there is none. Unknown fields are left alone; a field that is null is as good as missing.</summary>
    public static (VoteLine? Vote, VoteLineError? Error) Read(JsonElement line)
    {
        var reader = new VoteLineReader();
        var vote = reader.Vote(line);
        return reader._error is { } error ? (null, error) : (vote, null);
    }

    private VoteLine Vote(JsonElement line)
    {
        var observers = Members(line, "observers");
        var ballots = Ballots(line, Instants(line), [.. Members(line, "declarations")]);
        var members = Field(line, "members") is null
            ? [.. ballots.Select(b => b.Member).Distinct().Except(observers)]
            : Members(line, "members");
        var electorate = Electorate.Of(members) with
        {
            Observers = observers,
            Suspended = Members(line, "suspended"),
            Permanent = Members(line, "permanent"),
            Participating = Members(line, "participating"),
            Weights = Amounts(line, "weights"),
            Populations = Amounts(line, "populations"),
        };
        return new VoteLine(
            line.TryGetProperty("id", out var id) ? id : default,
            Text(line, "rule"),
            Text(line, "kind"),
            Quorum(line),
            electorate,
            Field(line, "permanent") is not null,
            ballots);
    }

    private bool? Quorum(JsonElement line)
    {
        switch (Text(line, "quorum")?.ToUpperInvariant())
        {
            case null:
                return null;
            case "ENFORCED":
                return true;
            case "PRESUMED":
                return false;
            default:
                Wrong("quorum", "must be \"enforced\" or \"presumed\"");
                return null;
        }
    }

    private ImmutableArray<DelegationId> Members(JsonElement line, string name)
    {
        if (Field(line, name) is not { } field)
        {
            return [];
        }

        if (field.ValueKind != JsonValueKind.Array || field.EnumerateArray().Any(m => m.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)))
        {
            Wrong(name, "must be a list of names");
            return [];
        }

        return [.. field.EnumerateArray().Select(m => new DelegationId(m.ToString()))];
    }

    private ImmutableArray<Ballot> Ballots(JsonElement line, Dictionary<string, DateTimeOffset> at, HashSet<DelegationId> declared)
    {
        var ballots = ImmutableArray.CreateBuilder<Ballot>();
        foreach (var (name, value) in Entries(line, "ballots"))
        {
            var choice = value.ValueKind switch
            {
                JsonValueKind.Null => Choice.Absent,
                JsonValueKind.String => Word(value.GetString()!),
                _ => null,
            };
            if (choice is null)
            {
                _error ??= new VoteLineError("ballot-unknown", $"The ballot of {name} is {value.GetRawText()}; it must be yes, no, abstain, absent or not-participating.");
                continue;
            }

            var member = new DelegationId(name);
            ballots.Add(new Ballot(member, choice.Value, declared.Contains(member), at.TryGetValue(name, out var instant) ? instant : null));
        }

        return ballots.ToImmutable();
    }

    private static Choice? Word(string text) =>
        text.Trim().Replace('_', '-').Replace(' ', '-').ToUpperInvariant() switch
        {
            "YES" => Choice.Yes,
            "NO" => Choice.No,
            "ABSTAIN" or "ABSTENTION" => Choice.Abstain,
            "ABSENT" => Choice.Absent,
            "NOT-PARTICIPATING" or "NOTPARTICIPATING" => Choice.NotParticipating,
            _ => null,
        };

    private Dictionary<string, DateTimeOffset> Instants(JsonElement line)
    {
        var instants = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var (name, value) in Entries(line, "receivedAt"))
        {
            if (value.ValueKind == JsonValueKind.String
                && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at))
            {
                instants[name] = at;
            }
            else
            {
                Wrong("receivedAt", "must give an instant such as 2026-03-01T12:00:00Z for each name");
            }
        }

        return instants;
    }

    /// <summary>Amounts with decimal places are all multiplied by the same power of ten: no rule sees a difference, and nothing is rounded.</summary>
    private ImmutableSortedDictionary<string, long> Amounts(JsonElement line, string name)
    {
        var amounts = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (member, value) in Entries(line, name))
        {
            if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var amount) && amount is >= 0 and <= Tally.Most)
            {
                amounts[member] = amount;
            }
            else
            {
                Wrong(name, $"must give a number from 0 to {Tally.Most} for each member, not {value.GetRawText()} for {member}");
            }
        }

        var factor = 1m;
        var countable = amounts.Values.Sum() <= Tally.MostInAll;
        while (countable && amounts.Values.Any(a => decimal.Truncate(a * factor) != a * factor))
        {
            factor *= 10;
            countable = amounts.Values.All(a => a * factor <= Tally.Most) && amounts.Values.Sum() * factor <= Tally.MostInAll;
        }

        if (!countable)
        {
            Wrong(name, "has larger numbers, or more decimal places, than can be counted");
            return Electorate.Of().Weights;
        }

        return amounts.ToImmutableSortedDictionary(a => a.Key, a => (long)(a.Value * factor), StringComparer.Ordinal);
    }

    private List<(string Name, JsonElement Value)> Entries(JsonElement line, string name)
    {
        if (Field(line, name) is not { } field)
        {
            return [];
        }

        if (field.ValueKind != JsonValueKind.Object)
        {
            Wrong(name, "must be an object with a value for each member");
            return [];
        }

        return [.. field.EnumerateObject().Select(p => (p.Name, p.Value))];
    }

    private string? Text(JsonElement line, string name)
    {
        if (Field(line, name) is not { } field)
        {
            return null;
        }

        if (field.ValueKind != JsonValueKind.String)
        {
            Wrong(name, "must be a text");
            return null;
        }

        return field.GetString();
    }

    private static JsonElement? Field(JsonElement line, string name) =>
        line.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null ? field : null;

    private void Wrong(string field, string what) => _error ??= new VoteLineError("field-malformed", $"\"{field}\" {what}.");
}
