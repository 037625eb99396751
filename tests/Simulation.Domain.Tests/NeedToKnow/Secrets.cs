using System.Globalization;

namespace Simulation.Domain.Tests.NeedToKnow;

/// <summary>
/// Planted words and figures, each of which only some may ever be sent: found again in whatever bytes anybody is sent. In the other world those
/// that a reader may not know read otherwise.
/// </summary>
internal sealed class Secrets
{
    private const int Figures = 190_000_000;
    private readonly List<Eyes> _mayKnow = [];
    private readonly List<(int Secret, Func<SessionState, Eyes> Now)> _changing = [];

    /// <summary>Which step of the play it is.</summary>
    public int Step { get; set; }

    /// <summary>Who has been sent it.</summary>
    public List<Eyes> Seen { get; } = [];

    /// <summary>Identities of what is not made in this world.</summary>
    public HashSet<Guid> Left { get; } = [];

    public Eyes MayKnow(int secret) => _mayKnow[secret];

    public int Count => _mayKnow.Count;

    /// <summary>The reader from whom secrets are kept in the other world; none: this is the first world.</summary>
    public Eyes KeptFrom { get; init; }

    /// <summary>What became known in the first world, for the other.</summary>
    public Secrets? First { get; init; }

    public int Plant(Eyes mayKnow)
    {
        _mayKnow.Add(mayKnow);
        Seen.Add(Eyes.None);
        return _mayKnow.Count - 1;
    }

    /// <param name="now">Who may know it as things stand; whoever once might, may for good.</param>
    public int Plant(Eyes mayKnow, Func<SessionState, Eyes> now)
    {
        var secret = Plant(mayKnow);
        _changing.Add((secret, now));
        return secret;
    }

    /// <summary>Who may know what, now that the table stands like this.</summary>
    public void Happened(SessionState state)
    {
        foreach (var (secret, now) in _changing)
        {
            _mayKnow[secret] |= now(state);
        }
    }

    /// <summary>The secret in words. Of another length in the other world: lengths tell as well.</summary>
    public string Word(int secret) => IsOther(secret) ? $"other{secret:D4}words" : $"§{secret:D4}";

    public int Figure(int secret) => IsOther(secret) ? 7 + secret : Figures + secret;

    /// <summary>Secrets in these bytes that these eyes may not know.</summary>
    public IEnumerable<int> Leaks(ReadOnlySpan<byte> sent, Eyes eyes)
    {
        List<int>? leaks = null;
        foreach (var (mark, digits) in ((ReadOnlySpan<(byte[], int)>)[(s_word, 4), (s_figure, 4)]))
        {
            for (var rest = sent; rest.IndexOf(mark) is >= 0 and var at && rest.Length >= at + mark.Length + digits; rest = rest[(at + mark.Length)..])
            {
                if (int.TryParse(rest.Slice(at + mark.Length, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var secret) && secret < _mayKnow.Count)
                {
                    Seen[secret] |= eyes;
                    if ((_mayKnow[secret] & eyes) == Eyes.None)
                    {
                        (leaks ??= []).Add(secret);
                    }
                }
            }
        }

        return leaks ?? [];
    }

    /// <summary>In the other world nothing is planted on the way: the steps of the first are taken again.</summary>
    public void Take(Secrets first)
    {
        for (var secret = _mayKnow.Count; secret < first.Count; secret++)
        {
            Plant(first.MayKnow(secret));
        }
    }

    private static readonly byte[] s_word = "§"u8.ToArray();
    private static readonly byte[] s_figure = "19000"u8.ToArray();

    private bool IsOther(int secret) => KeptFrom != Eyes.None && First is { } first && secret < first.Count && (first.MayKnow(secret) & KeptFrom) == Eyes.None;
}
