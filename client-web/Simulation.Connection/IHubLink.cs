using Simulation.Domain;
using Simulation.Domain.Views;

namespace Simulation.Connection;

/// <summary>One link to the hub, from its start to its loss. A new one is made for every try.</summary>
public interface IHubLink : ILiveHub, IAsyncDisposable
{
    /// <summary>A frame arrived: its source and itself.</summary>
    event Action<string, Frame>? Received;

    event Action<SessionId>? SeatChanged;

    /// <summary>The link was lost, or stopped. Raised once.</summary>
    event Action? Closed;

    /// <exception cref="LinkRefusedException">The server knows no signed-in person here: trying again is no use.</exception>
    Task StartAsync(CancellationToken cancel);
}

/// <summary>The server refuses the link for good.</summary>
public sealed class LinkRefusedException : Exception
{
    public LinkRefusedException()
    {
    }

    public LinkRefusedException(string message)
        : base(message)
    {
    }

    public LinkRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>The web host was reached but not the silos: they elect, or start. What was asked may have happened; with the same command id it is safe to ask until they answer.</summary>
public sealed class SilosAwayException : Exception
{
    public SilosAwayException()
    {
    }

    public SilosAwayException(string message)
        : base(message)
    {
    }

    public SilosAwayException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>The call arrived but the server failed to answer it; with the same command id it is safe to ask again.</summary>
public sealed class CallFailedException : Exception
{
    public CallFailedException()
    {
    }

    public CallFailedException(string message)
        : base(message)
    {
    }

    public CallFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
