using System.Globalization;
using Simulation.Web.Tests.Secrecy;

namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>Who may know what of delegation B: the rest of the class may know none of it.</summary>
internal enum Shared
{
    /// <summary>B and control.</summary>
    Alone,
    /// <summary>B, control and delegation C.</summary>
    WithC,
    /// <summary>Written by the case's author: every member of staff reads cases.</summary>
    InTheCase,
}

/// <summary>
/// One of the worlds that differ in delegation B's secrets alone: every word and figure that B keeps from others is another one, of another
/// length, and some of what B does in private is done in one of them only.
/// </summary>
internal sealed class SecretWorld(int number, int seed)
{
    private const int LeastFigure = 100_000_000;
    private const int MostFigure = 400_000_000;

    private readonly Dictionary<(string Name, Shared Shared), Canary> _secrets = [];

    /// <summary>0 or 1.</summary>
    public int Number { get; } = number;

    public IEnumerable<Canary> Secrets(params Shared[] shared)
    {
        lock (_secrets)
        {
            return [.. _secrets.Where(s => shared.Contains(s.Key.Shared)).Select(s => s.Value)];
        }
    }

    /// <summary>What B keeps to itself or between itself and others, in words.</summary>
    public string Text(string name, Shared shared = Shared.Alone) =>
        $"{Drawn(name, shared, () => Canary.Draw(name, Of(name))).Word}{(Number == 0 ? "" : " and a word more than in the other")}";

    /// <summary>What a package is worth to B.</summary>
    public int Figure(string name) => int.Parse(
        Drawn(name, Shared.InTheCase, () => new Canary(name, Of(name).Next(LeastFigure, MostFigure).ToString(CultureInfo.InvariantCulture))).Word,
        CultureInfo.InvariantCulture);

    private Canary Drawn(string name, Shared shared, Func<Canary> draw)
    {
        lock (_secrets)
        {
            return _secrets.TryGetValue((name, shared), out var known) ? known : _secrets[(name, shared)] = draw();
        }
    }

    private Random Of(string name) => new(HashCode(seed, Number, name));

    /// <summary>The same in every process, unlike the framework's.</summary>
    private static int HashCode(int seed, int number, string name) => name.Aggregate((seed * 31) + number, (hash, c) => unchecked((hash * 31) + c));
}
