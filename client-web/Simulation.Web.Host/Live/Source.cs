using Simulation.Domain;
using Simulation.Domain.Views;

namespace Simulation.Web.Host.Live;

/// <summary>What a connection listens to.</summary>
internal abstract record Source(string Name, StreamKind Kind)
{
    /// <summary>The table it belongs to; null for an exercise.</summary>
    public virtual SessionId? Session => null;

    public sealed record Table(SessionId Id) : Source(Id.ToString(), StreamKind.Table)
    {
        public override SessionId? Session => Id;
    }

    public sealed record Inside(SessionId Id, DelegationId Delegation) : Source($"{Id}/{Delegation.Value}", StreamKind.Delegation)
    {
        public override SessionId? Session => Id;
    }

    public sealed record Exercise(ExerciseId Id) : Source(Id.ToString(), StreamKind.Exercise);
}

/// <summary>One connection listening to one source as one audience.</summary>
/// <param name="Delegation">As which delegation; null when as none.</param>
/// <param name="Member">The person who counts as present; null for staff.</param>
internal sealed record Place(string Connection, Source Source, string Audience, DelegationId? Delegation, PersonId? Member);
