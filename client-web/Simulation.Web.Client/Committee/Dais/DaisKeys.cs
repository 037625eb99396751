namespace Simulation.Web.Client.Committee.Dais;

/// <summary>What single keys do at the dais: each control takes its own while it is on the screen.</summary>
public sealed class DaisKeys
{
    // By the place of the key, so that Russian and Kazakh layouts work too.
    private const string Cyrillic = "йцукенгшщзфывапролдячсмить";
    private const string Latin = "qwertyuiopasdfghjklzxcvbnm";
    private const string KazakhDigits = "\"әіңғ,.үұқ";

    private readonly Dictionary<string, Func<Task>> _acts = [];

    public void Take(string key, Func<Task> act) => _acts[key] = act;

    public void Release(string key, Func<Task> act)
    {
        if (_acts.TryGetValue(key, out var held) && held == act)
        {
            _acts.Remove(key);
        }
    }

    /// <summary>False: the key does nothing now.</summary>
    public async Task<bool> PressAsync(string key)
    {
        if (!_acts.TryGetValue(Of(key), out var act))
        {
            return false;
        }

        await act();
        return true;
    }

    /// <summary>The key's name, whatever the layout: a small Latin letter, a digit, or as the browser calls it.</summary>
    public static string Of(string key)
    {
        if (key.Length != 1)
        {
            return key;
        }

        var small = char.ToLowerInvariant(key[0]);
        return Cyrillic.IndexOf(small, StringComparison.Ordinal) is >= 0 and var letter ? Latin[letter].ToString()
            : KazakhDigits.IndexOf(small, StringComparison.Ordinal) is >= 0 and var digit ? ((digit + 1) % 10).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : small == '=' ? "+"
            : small.ToString();
    }
}
