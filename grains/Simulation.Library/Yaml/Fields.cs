namespace Simulation.Library.Yaml;

/// <summary>The keys of one map: what is asked for is known, and <see cref="Close"/> reports the rest.</summary>
internal sealed class Fields(SourceFile file, MapNode map)
{
    private readonly List<string> known = [];

    public int Line => map.Line;

    public Node? Optional(string key)
    {
        if (!known.Contains(key))
        {
            known.Add(key);
        }

        return map.Entries.FirstOrDefault(e => e.Key == key)?.Value;
    }

    public Node? Required(string key)
    {
        var value = Optional(key);
        if (value is null)
        {
            file.Error(map.Line, LibraryCodes.KeyMissing, key);
        }

        return value;
    }

    /// <summary>The line of a key, or of the map when the key is not there.</summary>
    public int LineOf(string key) => map.Entries.FirstOrDefault(e => e.Key == key)?.Line ?? map.Line;

    public bool Has(string key) => map.Entries.Any(e => e.Key == key);

    /// <summary>Every key that nobody asked for is an error, with the one it is closest to.</summary>
    /// <returns>Whether there was none.</returns>
    public bool Close()
    {
        var others = map.Entries.Where(e => !known.Contains(e.Key)).ToList();
        foreach (var entry in others)
        {
            file.Error(entry.Line, LibraryCodes.KeyUnknown, entry.Key, Closest.To(entry.Key, known), string.Join(", ", known));
        }

        return others.Count == 0;
    }
}
