using Simulation.Domain.Views;

namespace Simulation.Domain.Correspondence.Dais;

/// <summary>What whoever presides and the secretariat wrote to each other: a feed for the two.</summary>
[GenerateSerializer, Immutable, Alias("DaisSlice.v1")]
public sealed record DaisSlice(int From, ImmutableArray<DaisNote> Notes) : Slice
{
    public override Slice After(Slice? held) =>
        held is DaisSlice before && before.From + before.Notes.Length == From
            ? new DaisSlice(before.From, [.. before.Notes, .. Notes])
            : this;

    internal static DaisSlice Of(int known, ImmutableList<DaisNoteWritten> notes) =>
        new(known, [.. notes.Skip(known).Select(n => new DaisNote(n.Note, n.FromChair, n.Text, n.At))]);
}

[GenerateSerializer, Immutable, Alias("DaisNote.v1")]
public sealed record DaisNote(Guid Id, bool FromChair, string Text, DateTimeOffset At);
