using Simulation.Domain;

namespace Simulation.Connection;

/// <summary>
/// Commands in the order they were given, each kept until it is answered. One is under way at a time, so that a person's acts arrive in
/// the order they were meant. Not thread-safe: its owner locks.
/// </summary>
internal sealed class Outbox
{
    private readonly List<(KeptCommand Command, TaskCompletionSource<Refusal?> Answer)> _waiting = [];

    public IReadOnlyList<Pending> Pending => [.. _waiting.Select(w => new Pending(w.Command.Id, w.Command.Label, w.Command.Since, w.Command.Sent))];

    public ImmutableArray<KeptCommand> Kept => [.. _waiting.Select(w => w.Command)];

    public Task<Refusal?> Add(KeptCommand command)
    {
        var answer = new TaskCompletionSource<Refusal?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Add((command, answer));
        return answer.Task;
    }

    /// <summary>Puts what was kept from before in front of what was given since.</summary>
    public void Restore(ImmutableArray<KeptCommand> kept)
    {
        var known = _waiting.Select(w => w.Command.Id).ToHashSet();
        _waiting.InsertRange(0, kept.Where(k => !known.Contains(k.Id)).Select(k => (k, new TaskCompletionSource<Refusal?>(TaskCreationOptions.RunContinuationsAsynchronously))));
    }

    /// <summary>The next to send, marked as sent: from here on it may have reached the server. Null: nothing waits.</summary>
    public KeptCommand? Next()
    {
        if (_waiting.Count == 0)
        {
            return null;
        }

        var (command, answer) = _waiting[0];
        _waiting[0] = (command with { Sent = true }, answer);
        return _waiting[0].Command;
    }

    /// <summary>The answer came: the command is done.</summary>
    public void Answer(Guid id, Refusal? refusal) => Take(id)?.SetResult(refusal);

    /// <summary>Takes a command back that was never sent. False: too late.</summary>
    public bool Cancel(Guid id)
    {
        if (_waiting.Find(w => w.Command.Id == id) is not { Command.Sent: false })
        {
            return false;
        }

        Take(id)?.SetResult(new Refusal(RefusalCode.NotSaved));
        return true;
    }

    private TaskCompletionSource<Refusal?>? Take(Guid id)
    {
        var index = _waiting.FindIndex(w => w.Command.Id == id);
        if (index < 0)
        {
            return null;
        }

        var answer = _waiting[index].Answer;
        _waiting.RemoveAt(index);
        return answer;
    }
}
