using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Simulation.Domain;
using Simulation.Domain.Delegations;
using Simulation.Domain.Practice;
using Simulation.Domain.Views;

namespace Simulation.Grains.Live;

/// <inheritdoc cref="IAgentGrain"/>
internal sealed partial class AgentGrain(TimeProvider time, ILogger<AgentGrain> logger) : Grain, IAgentGrain
{
    /// <summary>However long the table is planned to sit, it looks as often as at one of this length: nobody waits long for an answer.</summary>
    private static readonly TimeSpan Unhurried = TimeSpan.FromMinutes(10);

    private (PersonId Member, AgentProfile Profile)? _seat;
    private Agent? _agent;
    private IGrainTimer? _clock;
    private TimeSpan _planned;
    private int _thoughts;

    private SessionId Session => new(this.GetPrimaryKey(out _));

    private DelegationId Delegation
    {
        get
        {
            this.GetPrimaryKey(out var extension);
            return new DelegationId(extension!);
        }
    }

    public Task PlayAsync(PersonId member, AgentProfile profile)
    {
        if (_seat != (member, profile))
        {
            _seat = (member, profile);
            _agent = null;
        }

        if (_clock is null)
        {
            _clock = this.RegisterGrainTimer(_ => ThinkAsync(), new GrainTimerCreationOptions(Thought(), Timeout.InfiniteTimeSpan) { KeepAlive = true });
        }

        return Task.CompletedTask;
    }

    public async Task ThinkAsync()
    {
        if (_seat is not { } seat)
        {
            return;
        }

        try
        {
            if (!await ThinkAsync(seat.Member, seat.Profile))
            {
                Leave();
                return;
            }
        }
        catch (Exception fault) when (fault is TimeoutException or Orleans.Runtime.OrleansException)
        {
            // Whether it took effect is seen next time: the same position makes the same command id.
            NotAnswered(logger, fault, Session, Delegation);
        }

        _clock?.Change(Thought(), Timeout.InfiniteTimeSpan);
    }

    /// <summary>False: there is nothing to play any more.</summary>
    private async Task<bool> ThinkAsync(PersonId member, AgentProfile profile)
    {
        var delegation = GrainFactory.GetGrain<IDelegationGrain>(Session.Value, Delegation.Value, null);
        if (await delegation.EnterAsync(member, null) is not { } inside)
        {
            return false;
        }

        var table = await GrainFactory.GetGrain<ISessionGrain>(Session.Value).EnterAsync(Delegation.Value, null);
        if (AgentView.Of(Delegation, Slices(table), time.GetUtcNow()) is not { } view)
        {
            return true; // not laid yet
        }

        if (view.Agenda.Stage == StageName.Closed)
        {
            return false;
        }

        _planned = view.Planned;
        if (_agent is null && Slices(inside).OfType<InstructionsSlice>().FirstOrDefault() is { } own)
        {
            _agent = new Agent(Interests.Of(view.Scenario, Delegation, own.ScoreSheet), profile);
        }

        if (_agent?.Decide(view) is { } command)
        {
            await delegation.ActAsync(member, CommandId(view.Position), command);
        }

        return true;
    }

    /// <summary>The next time to look. Before it has seen the table it looks soon.</summary>
    private TimeSpan Thought() => _agent?.ThinkTime(_planned < Unhurried ? _planned : Unhurried, _thoughts++) ?? TimeSpan.FromSeconds(2);

    private Guid CommandId(string position) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{Session}|{Delegation.Value}|{position}")).AsSpan(0, 16));

    private void Leave()
    {
        _clock?.Dispose();
        (_clock, _seat, _agent) = (null, null, null);
    }

    private static IEnumerable<Slice> Slices(ImmutableArray<Frame> frames) => frames.SelectMany(f => f.Slices);

    [LoggerMessage(LogLevel.Warning, "The automated delegation {Delegation} at {Session} had no answer; it looks again later.")]
    private static partial void NotAnswered(ILogger logger, Exception fault, SessionId session, DelegationId delegation);
}
