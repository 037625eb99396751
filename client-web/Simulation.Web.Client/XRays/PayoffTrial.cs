using System.Globalization;
using System.Text;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Bargaining;

namespace Simulation.Web.Client.XRays;

/// <summary>Pay-offs that an author tries out: what was published, what they are now, and every step between.</summary>
public sealed class PayoffTrial(ScenarioPayoffs published)
{
    /// <summary>The most points that an option, a reservation value or an aspiration can have.</summary>
    public const int Most = 1000;

    private readonly ImmutableDictionary<DelegationId, ScoreSheet> _published = published.Sheets.ToImmutableDictionary(s => s.Delegation, s => s.Sheet);
    private readonly Stack<ImmutableDictionary<DelegationId, ScoreSheet>> _steps = new();
    private ImmutableDictionary<DelegationId, ScoreSheet> _sheets = published.Sheets.ToImmutableDictionary(s => s.Delegation, s => s.Sheet);

    public bool CanUndo => _steps.Count > 0;

    public bool IsChanged => Changes > 0;

    /// <summary>How many numbers differ from those that were published.</summary>
    public int Changes => _sheets.Sum(pair => Differences(_published[pair.Key], pair.Value));

    public ScoreSheet Of(DelegationId delegation) => _sheets[delegation];

    public bool Differs(DelegationId delegation, string issue, string option) =>
        _published[delegation].Value(issue, option) != _sheets[delegation].Value(issue, option);

    /// <summary>A number outside 0 to <see cref="Most"/> becomes the nearest inside.</summary>
    public void Set(DelegationId delegation, string issue, string option, int points)
    {
        var sheet = _sheets[delegation];
        Take(delegation, sheet with { Points = sheet.Points.SetItem(issue, sheet.Points[issue].SetItem(option, Math.Clamp(points, 0, Most))) });
    }

    public void SetReservation(DelegationId delegation, int points) => Take(delegation, _sheets[delegation] with { Reservation = Math.Clamp(points, 0, Most) });

    public void SetAspiration(DelegationId delegation, int points) => Take(delegation, _sheets[delegation] with { Aspiration = Math.Clamp(points, 0, Most) });

    public void Undo()
    {
        if (_steps.TryPop(out var before))
        {
            _sheets = before;
        }
    }

    /// <summary>Back to what was published; can be undone.</summary>
    public void Reset()
    {
        _steps.Push(_sheets);
        _sheets = _published;
    }

    /// <summary>The parts of <c>scenario.yaml</c> that changed here, whole: pay-offs, and each delegation's reservation value and aspiration (docs/scenario-format.md).</summary>
    public string ToYaml()
    {
        var yaml = new StringBuilder("delegations:\n");
        foreach (var delegation in published.Scenario.Delegations)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{ id: {delegation.Id}, reservation: {Of(delegation.Id).Reservation}, aspiration: {Of(delegation.Id).Aspiration} }}\n");
        }

        yaml.Append("\npayoffs:\n");
        foreach (var delegation in published.Scenario.Delegations)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  {delegation.Id}:\n");
            foreach (var issue in published.Scenario.Issues)
            {
                var points = issue.Options.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Id}: {Of(delegation.Id).Value(issue.Id, o.Id)}"));
                yaml.Append(CultureInfo.InvariantCulture, $"    {issue.Id}: {{ {string.Join(", ", points)} }}\n");
            }
        }

        return yaml.ToString();
    }

    private void Take(DelegationId delegation, ScoreSheet sheet)
    {
        if (Differences(_sheets[delegation], sheet) > 0)
        {
            _steps.Push(_sheets);
            _sheets = _sheets.SetItem(delegation, sheet);
        }
    }

    private static int Differences(ScoreSheet one, ScoreSheet other) =>
        (one.Reservation == other.Reservation ? 0 : 1) + (one.Aspiration == other.Aspiration ? 0 : 1) +
        one.Points.Sum(issue => issue.Value.Count(option => other.Value(issue.Key, option.Key) != option.Value));
}
