using System.Text.Json;
using Orleans.Concurrency;
using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Domain.Delegations;
using Simulation.Grains.Journal;

namespace Simulation.Grains.Live;

/// <inheritdoc cref="ILogGrain"/>
[StatelessWorker]
internal sealed class LogGrain(IJournal journal) : Grain, ILogGrain
{
    /// <summary>Members of an event that say in whose name it was done, the most telling first.</summary>
    private static readonly string[] Names = ["delegation", "from", "sponsor", "mover", "founder", "inviting"];

    private string Stream => this.GetPrimaryKeyString();

    public async Task<LogPage> ReadAsync(LogQuery query)
    {
        // The commands first: every event of theirs is then in what is read after them.
        var commands = await journal.CommandsAsync(Stream, CancellationToken.None);
        var events = (await journal.ReadAsync(Stream, 0, CancellationToken.None)).Events;
        var found = events.Where(e => Matches(e, query)).ToList();
        var shown = found.Skip(query.Skip).Take(query.Take).ToList();
        var texts = Texts(events, query.Language);
        var asked = Asked(events, commands);
        return new LogPage(
            events.Count,
            BrokenAt(events),
            found.Count,
            [.. shown.Select(e => new LogLine(e.Version, e.Type, e.At, Person(e), For(e), asked.GetValueOrDefault(e.Version, []), texts.GetValueOrDefault(e.Version, "")))],
            [.. events.Select(Person).OfType<PersonId>().Distinct()],
            [.. events.Select(e => e.Type).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static bool Matches(JournalEvent stored, LogQuery query) =>
        (query.Actor is null || Person(stored) == query.Actor)
        && (query.Type is null || stored.Type == query.Type)
        && (query.From is null || stored.At >= query.From)
        && (query.Until is null || stored.At < query.Until);

    private static PersonId? Person(JournalEvent stored) => Guid.TryParse(stored.Actor, out var id) ? new PersonId(id) : null;

    private long? BrokenAt(IReadOnlyList<JournalEvent> events)
    {
        var before = default(StreamHead);
        foreach (var stored in events)
        {
            if (!HashChain.Holds(Stream, before, stored))
            {
                return before.Version + 1;
            }

            before = new StreamHead(stored.Version, stored.Hash);
        }

        return null;
    }

    /// <summary>
    /// By event: the commands that were answered with its version, or with that of the last event written together with it. What was written
    /// together has one time and one actor.
    /// </summary>
    private static Dictionary<long, ImmutableArray<Guid>> Asked(IReadOnlyList<JournalEvent> events, IReadOnlyList<JournalCommand> commands)
    {
        var byVersion = commands.GroupBy(c => JsonSerializer.Deserialize<Answer>(c.Result, Wire.Json)!.Version).ToDictionary(g => g.Key, g => g.Select(c => c.Id).Order().ToImmutableArray());
        var asked = new Dictionary<long, ImmutableArray<Guid>>();
        JournalEvent? after = null;
        foreach (var stored in events.Reverse())
        {
            if (byVersion.TryGetValue(stored.Version, out var own) && stored.Actor.Length > 0)
            {
                asked[stored.Version] = own;
            }
            else if (after is not null && (after.At, after.Actor) == (stored.At, stored.Actor) && asked.TryGetValue(after.Version, out var shared))
            {
                asked[stored.Version] = shared;
            }

            after = stored;
        }

        return asked;
    }

    private static DelegationId? For(JournalEvent stored)
    {
        try
        {
            using var payload = JsonDocument.Parse(stored.Payload);
            var happened = payload.RootElement;
            var of = happened.TryGetProperty("entry", out var entry) && entry.ValueKind == JsonValueKind.Object ? entry : happened;
            return Names.Select(name => of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null).FirstOrDefault(v => v is not null) is { } id
                ? new DelegationId(id)
                : null;
        }
        catch (JsonException)
        {
            return null; // somebody has changed it: the chain says so
        }
    }

    /// <summary>What may be read of an event, by version. Of a table it is what its log says to control, which leaves choices in secret out; members' own notes are nobody else's.</summary>
    private Dictionary<long, string> Texts(IReadOnlyList<JournalEvent> events, Language language)
    {
        try
        {
            return Stream.Split('/')[0] switch
            {
                "session" => LogEntries
                    .Placed(new SessionId(Guid.Parse(Stream.Split('/')[1])), [.. events.Select(e => JsonSerializer.Deserialize<SessionEvent>(e.Payload, Wire.Json)!)], language)
                    .GroupBy(e => e.Position).ToDictionary(g => events[g.Key].Version, g => string.Join(" · ", g.Select(e => e.Entry.Reference.Quote).Where(q => q.Length > 0))),
                "delegation" => events
                    .Select(e => (e.Version, Happened: JsonSerializer.Deserialize<DelegationEvent>(e.Payload, Wire.Json)))
                    .Where(e => e.Happened is SaidInside).ToDictionary(e => e.Version, e => ((SaidInside)e.Happened!).Text),
                _ => [],
            };
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
