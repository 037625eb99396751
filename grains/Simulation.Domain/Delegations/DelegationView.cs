using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Views;

namespace Simulation.Domain.Delegations;

/// <summary>What a member (or control, when the member is null) sees of the inside of a delegation.</summary>
public static class DelegationView
{
    public static ImmutableArray<Slice> Of(DelegationState state, PersonId? member) =>
        state.Formed is null ? [] : [.. Slices(null, state, member)];

    public static ImmutableArray<Slice> Changes(DelegationState before, DelegationState after, PersonId? member) =>
        after.Formed is null ? [] : [.. Slices(before, after, member)];

    private static IEnumerable<Slice> Slices(DelegationState? before, DelegationState after, PersonId? member)
    {
        var fresh = before?.Formed is null;
        if (fresh || !ReferenceEquals(before!.Members, after.Members))
        {
            yield return new DelegationSlice(
                after.Formed!.Instructions.Delegation,
                member,
                member is { } me && after.MayBind(me),
                after.Formed.Functions,
                [.. after.Members.Select(m => new MemberView(m.Person, m.Function, after.Binds(m.Function)))]);
        }

        if (fresh)
        {
            yield return new InstructionsSlice(after.Formed!.Instructions.ScoreSheet);
        }

        var known = fresh ? 0 : before!.Messages.Count;
        if (fresh || known != after.Messages.Count)
        {
            yield return new InsideSlice(
                known,
                [.. after.Messages.Skip(known).Select(m => new InsideMessage(m.Message, m.By, m.Text, m.Package, m.About, m.At))]);
        }

        if (fresh || !ReferenceEquals(before!.Capital, after.Capital))
        {
            yield return CapitalSlice.Of(after.Capital);
        }

        if (member is { } person && (fresh || before!.Notes.GetValueOrDefault(person) != after.Notes.GetValueOrDefault(person)))
        {
            yield return new NotesSlice(after.Notes.GetValueOrDefault(person, ""));
        }
    }
}
