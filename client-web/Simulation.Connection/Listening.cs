using Simulation.Domain;
using Simulation.Domain.Views;

namespace Simulation.Connection;

/// <summary>One thing that is listened to, what is held of it, and what arrived while the answer to entering was under way. Not thread-safe: its owner locks.</summary>
internal abstract class Listening
{
    private readonly List<(string Source, Frame Frame)> _early = [];

    /// <summary>How often in a row entering left a gap; two in a row wait before the third.</summary>
    public int Gaps { get; private set; }

    /// <summary>An entry is under way: frames wait for its answer.</summary>
    public bool IsEntering { get; private set; }

    /// <summary>Set when something happened under way that voids the answer.</summary>
    public bool MustEnterAgain { get; set; }

    /// <summary>Completes with the first answer: null when in, else why not.</summary>
    public TaskCompletionSource<Refusal?> First { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>It was heard once: a refusal now ends what there was.</summary>
    public bool WasIn => First.Task is { IsCompletedSuccessfully: true, Result: null };

    public abstract bool Holds(string source);

    public abstract Task<Entry> EnterAsync(IHubLink link);

    /// <summary>Forgets everything held: the next entry asks for snapshots.</summary>
    public abstract void Drop();

    public void Begin()
    {
        IsEntering = true;
        MustEnterAgain = false;
        _early.Clear();
    }

    /// <summary>Stops waiting for an answer that will not come: the link was lost.</summary>
    public void Abandon() => IsEntering = false;

    /// <summary>The answer came. True: all in place; false: there is a gap, enter again.</summary>
    public bool Answered(Entry entry)
    {
        IsEntering = false;
        var whole = true;
        foreach (var (source, frame) in entry.Frames.Select(f => (f.Source, f.Frame)).Concat(_early.OrderBy(f => f.Frame.Seq)))
        {
            whole &= Apply(source, frame);
        }

        _early.Clear();
        Gaps = whole ? 0 : Gaps + 1;
        return whole;
    }

    /// <summary>A frame was pushed. False: there is a gap, enter again.</summary>
    public bool Push(string source, Frame frame)
    {
        if (!IsEntering)
        {
            return Apply(source, frame);
        }

        _early.Add((source, frame));
        return true;
    }

    protected abstract bool Apply(string source, Frame frame);

    public sealed class Exercise(ExerciseId id, bool projector) : Listening
    {
        public ExerciseId Id => id;

        public bool Projector => projector;

        public Slices Slices { get; private set; } = new();

        public override bool Holds(string source) => source == id.ToString();

        public override Task<Entry> EnterAsync(IHubLink link) => link.EnterExercise(id, Slices.Position, projector);

        public override void Drop() => Slices = new Slices();

        protected override bool Apply(string source, Frame frame) => Slices.Apply(frame);
    }

    public sealed class Table(SessionId id, DelegationId? lookingOn, Entering entering) : Listening
    {
        private string? _insideSource;

        public SessionId Id => id;

        public DelegationId? LookingOn => lookingOn;

        public Entering Entering => entering;

        public Slices Shared { get; private set; } = new();

        public Slices Inside { get; private set; } = new();

        public override bool Holds(string source) => source == id.ToString() || source.StartsWith(id + "/", StringComparison.Ordinal);

        public override Task<Entry> EnterAsync(IHubLink link) => link.EnterTable(id, lookingOn, Shared.Position, Inside.Position, entering);

        public override void Drop()
        {
            Shared = new Slices();
            Inside = new Slices();
            _insideSource = null;
        }

        protected override bool Apply(string source, Frame frame)
        {
            if (frame.Stream == StreamKind.Table)
            {
                return Shared.Apply(frame);
            }

            if (frame.Snapshot)
            {
                _insideSource = source;
            }

            return source == _insideSource && Inside.Apply(frame);
        }
    }
}
