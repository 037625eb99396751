using Microsoft.AspNetCore.Components;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Components;

/// <summary>Counts down by itself from server time; only it is drawn each second. Spoken at one minute, thirty and ten seconds only.</summary>
public sealed partial class CountdownClock : ComponentBase, IDisposable
{
    private static readonly int[] SpokenAt = [60, 30, 10];
    private PeriodicTimer? _timer;
    private string _spoken = "";
    private int _lastSeconds = int.MaxValue;

    [CascadingParameter]
    public Wording W { get; set; } = Wording.En;

    /// <summary>The server's clock.</summary>
    [Parameter, EditorRequired]
    public Func<DateTimeOffset> Now { get; set; } = null!;

    [Parameter]
    public DateTimeOffset? EndsAt { get; set; }

    /// <summary>What is left when the clock stands.</summary>
    [Parameter]
    public TimeSpan? Remaining { get; set; }

    /// <summary>Without a limit: since when; the clock then counts up.</summary>
    [Parameter]
    public DateTimeOffset? Since { get; set; }

    /// <summary>The link is lost: the clock runs on, by what was known.</summary>
    [Parameter]
    public bool Approximate { get; set; }

    [Parameter]
    public string? Class { get; set; }

    private TimeSpan Rest => Remaining ?? (Since is { } start ? Now() - start : (TimeSpan?)null) ?? (EndsAt is { } end ? end - Now() : TimeSpan.Zero);

    private bool Over => Since is null && Rest <= TimeSpan.Zero;

    private string Text => W.Formats.Clock(Rest);

    private string Near => Since is not null ? "" : Over ? "over" : Rest < TimeSpan.FromMinutes(2) ? "soon" : "";

    public void Dispose() => _timer?.Dispose();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _timer = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
            _ = TickAsync(_timer);
        }
    }

    private async Task TickAsync(PeriodicTimer timer)
    {
        var shown = "";
        while (await timer.WaitForNextTickAsync())
        {
            if (shown == Text)
            {
                continue;
            }

            shown = Text;
            var seconds = (int)Math.Ceiling(Rest.TotalSeconds);
            if (SpokenAt.Any(s => _lastSeconds > s && seconds <= s) && Remaining is null && Since is null)
            {
                _spoken = $"{W.Formats.Duration(TimeSpan.FromSeconds(Math.Max(1, seconds)))} {W.Common.TimeLeft}";
            }

            _lastSeconds = seconds;
            await InvokeAsync(StateHasChanged);
        }
    }
}
