using Simulation.Domain;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Views;

namespace Simulation.Grains.Live;

/// <summary>Who has said that they write where, each window with a lease. In memory alone: after a new activation each says it again.</summary>
internal sealed class Writing(TimeProvider time)
{
    private readonly Dictionary<string, (DateTimeOffset Until, ImmutableArray<Writer> Writers)> _windows = new(StringComparer.Ordinal);

    /// <summary>Somebody's lease has ended.</summary>
    public bool IsOver => _windows.Values.Any(w => w.Until < time.GetUtcNow());

    /// <param name="places">Empty: the window writes nowhere.</param>
    public void Say(string window, Seat.Member seat, ImmutableArray<WritingPlace> places)
    {
        if (places.IsEmpty)
        {
            _windows.Remove(window);
        }
        else
        {
            _windows[window] = (time.GetUtcNow() + ISessionGrain.WritingLease, [.. places.Select(p => new Writer(seat.Delegation, seat.Person, p))]);
        }
    }

    /// <summary>Forgets those whose lease has ended.</summary>
    public void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var window in _windows.Where(w => w.Value.Until < now).Select(w => w.Key).ToList())
        {
            _windows.Remove(window);
        }
    }

    /// <summary>What those of them have said who are connected.</summary>
    public IEnumerable<Writer> Of(ImmutableArray<PresentMember> present) =>
        _windows.Count == 0 ? [] : _windows.Values.SelectMany(w => w.Writers).Where(w => present.Contains(new PresentMember(w.Delegation, w.Person)));
}
