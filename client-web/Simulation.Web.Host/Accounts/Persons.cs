using System.Collections.Concurrent;
using Simulation.Domain;

namespace Simulation.Web.Host.Accounts;

/// <summary>People's names and languages. Everything else on the platform knows them by their id only, so that a name can be erased.</summary>
public sealed class Persons(AccountsDatabase database, TimeProvider time)
{
    public const int LongestName = 120;

    private readonly ConcurrentDictionary<PersonId, Person> _known = new();

    public async Task<PersonId> AddAsync(string name, Language language)
    {
        var id = new PersonId(Guid.NewGuid());
        await AddAsync(id, name, language);
        return id;
    }

    /// <summary>Adds a person, or renames the one with this id.</summary>
    public async Task AddAsync(PersonId id, string name, Language language)
    {
        await database.WriteAsync(
            """
            INSERT INTO person (id, name, language, created) VALUES (@id, @name, @language, @now)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name
            """,
            new { id = id.ToString(), name, language = language.Tag(), now = time.GetUtcNow().ToUnixTimeMilliseconds() });
        _known.TryRemove(id, out _);
    }

    public async Task RenameAsync(PersonId id, string name)
    {
        await database.WriteAsync("UPDATE person SET name = @name WHERE id = @id", new { id = id.ToString(), name });
        _known.TryRemove(id, out _);
    }

    public async Task SpeakAsync(PersonId id, Language language)
    {
        await database.WriteAsync("UPDATE person SET language = @language WHERE id = @id", new { id = id.ToString(), language = language.Tag() });
        _known.TryRemove(id, out _);
    }

    /// <summary>The names of those asked for who exist, in the order asked for.</summary>
    public async Task<ImmutableArray<Person>> FindAsync(IReadOnlyCollection<PersonId> people)
    {
        var unknown = people.Where(p => !_known.ContainsKey(p)).Select(p => p.ToString());
        foreach (var row in await database.ListInAsync<PersonRow>("SELECT id, name, language FROM person WHERE id IN", unknown))
        {
            var person = new Person(new PersonId(Guid.Parse(row.Id)), row.Name, Languages.Of(row.Language) ?? Language.En);
            _known[person.Id] = person;
        }

        return [.. people.Select(p => _known.GetValueOrDefault(p)).OfType<Person>()];
    }

    public async Task<Person?> FindAsync(PersonId person) => (await FindAsync([person])).FirstOrDefault();

    private sealed record PersonRow(string Id, string Name, string Language);
}

public sealed record Person(PersonId Id, string Name, Language Language);
