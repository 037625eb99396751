using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Views;

namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>Mistakes that a platform of this kind makes. Each is put between the platform's own hub and its sockets, and only here.</summary>
internal enum Leak
{
    None,
    /// <summary>One number for the frames of all audiences.</summary>
    SharedCounter,
    /// <summary>What is said inside B goes to the group of A.</summary>
    WrongGroup,
    /// <summary>How many messages there are, those that one may not read among them.</summary>
    CountOfAll,
    /// <summary>Whoever asks for a bloc that they may not know of is told its name.</summary>
    ErrorText,
    /// <summary>Offers are in the order of how much their sponsors say in private.</summary>
    HiddenOrder,
}

/// <summary>Which of the leaks is open now, and what it knows.</summary>
internal sealed class Leaks
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _inside = [];
    private long _frames;
    private int _messages;
    private string _bloc = "";

    public Leak Open { get; private set; }

    public void Begin(Leak leak)
    {
        lock (_gate)
        {
            (Open, _frames, _messages, _bloc) = (leak, 0, 0, "");
            _inside.Clear();
        }
    }

    public void Plant(IServiceCollection services)
    {
        services.AddSingleton(this);
        services.AddSingleton(typeof(HubLifetimeManager<>), typeof(LeakyManager<>));
        services.Configure<HubOptions>(options => options.AddFilter(new TellingFilter(this)));
    }

    /// <summary>The frame as the leak sends it to this group (<c>source|audience</c>), and to whom besides.</summary>
    public (Frame Frame, string? Also) Sent(string group, Frame frame)
    {
        lock (_gate)
        {
            Learn(group, frame);
            return Open switch
            {
                Leak.SharedCounter => (frame with { Seq = ++_frames }, null),
                Leak.WrongGroup when frame.Stream == StreamKind.Delegation && group.Contains("/B|", StringComparison.Ordinal) => (frame, $"{group.Split('/')[0]}|A"),
                Leak.CountOfAll => (Changed<MessagesSlice>(frame, m => m with { From = _messages - m.Messages.Length }), null),
                Leak.HiddenOrder => (Changed<ProposalsSlice>(frame, p => p with { Proposals = [.. p.Proposals.OrderByDescending(o => _inside.GetValueOrDefault(o.Sponsor.Value))] }), null),
                _ => (frame, null),
            };
        }
    }

    public Refusal Told(Refusal refusal)
    {
        lock (_gate)
        {
            return Open == Leak.ErrorText ? refusal with { Arguments = [_bloc] } : refusal;
        }
    }

    private void Learn(string group, Frame frame)
    {
        if (frame.Stream == StreamKind.Delegation)
        {
            var delegation = group.Split('/', '|')[1];
            _inside[delegation] = _inside.GetValueOrDefault(delegation) + 1;
        }

        if (group.EndsWith("|control", StringComparison.Ordinal))
        {
            _messages += frame.Slices.OfType<MessagesSlice>().Sum(m => m.Messages.Length);
            _bloc = frame.Slices.OfType<BlocsSlice>().LastOrDefault()?.Blocs.LastOrDefault()?.Name ?? _bloc;
        }
    }

    private static Frame Changed<T>(Frame frame, Func<T, Slice> change)
        where T : Slice => frame with { Slices = [.. frame.Slices.Select(s => s is T slice ? change(slice) : s)] };
}

/// <summary>Sends frames as the leak does.</summary>
internal sealed class LeakyManager<THub>(ILogger<DefaultHubLifetimeManager<THub>> logger, Leaks leaks) : DefaultHubLifetimeManager<THub>(logger)
    where THub : Hub
{
    public override async Task SendGroupAsync(string groupName, string methodName, object?[] args, CancellationToken cancellationToken = default)
    {
        if (args is [string source, Frame frame])
        {
            var (changed, also) = leaks.Sent(groupName, frame);
            args = [source, changed];
            if (also is not null)
            {
                await base.SendGroupAsync(also, methodName, [also.Split('|')[0], changed], cancellationToken);
            }
        }

        await base.SendGroupAsync(groupName, methodName, args, cancellationToken);
    }
}

/// <summary>Answers as the leak does.</summary>
internal sealed class TellingFilter(Leaks leaks) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var answer = await next(invocationContext);
        return answer is Receipt { Refusal: { } refusal } receipt ? receipt with { Refusal = leaks.Told(refusal) } : answer;
    }
}
