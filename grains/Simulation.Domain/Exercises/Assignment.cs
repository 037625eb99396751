namespace Simulation.Domain.Exercises;

/// <summary>
/// Who sits where. Everybody is placed, odd numbers included: tables differ by at most one person, delegations of a table likewise
/// (a delegation's smallest size first, its largest respected while any other has room). Wishes are honoured by a least-cost assignment.
/// </summary>
public static class Assignment
{
    /// <summary>What not being granted any wish costs, against 0 for the first wish, 1 for the second and so on.</summary>
    private const int NoWishGranted = 10;

    /// <summary>Seats for all participants.</summary>
    /// <param name="seed">Decides between equals: who comes first where wishes don't.</param>
    public static ImmutableDictionary<PersonId, HeldSeat> All(ExerciseState state, int seed)
    {
        var people = Shuffled(state.Participants, seed);
        if (people.Count == 0)
        {
            return ImmutableDictionary<PersonId, HeldSeat>.Empty;
        }

        // A table needs somebody in every delegation before another table is opened.
        var tables = Math.Clamp(people.Count / state.Scenario!.Delegations.Length, 1, state.Plan!.Tables);
        var places = new List<(int Table, DelegationId Delegation)>(people.Count);
        for (var table = 1; table <= tables; table++)
        {
            var size = (people.Count / tables) + (table <= people.Count % tables ? 1 : 0);
            places.AddRange(Places(state, table, size).Select(delegation => (table, delegation)));
        }

        var chosen = LeastCost(people.Count, (person, place) => Cost(people[person], places[place].Delegation));
        return Seated(state, people.Select((p, i) => (p.Person, places[chosen[i]])));
    }

    /// <summary>Seats for those who have none; nobody else moves.</summary>
    public static ImmutableDictionary<PersonId, HeldSeat> Unseated(ExerciseState state)
    {
        var given = ImmutableDictionary<PersonId, HeldSeat>.Empty;
        var unseated = state.Participants.Where(p => p.Seat is null).ToList();
        if (unseated.Count == state.Participants.Count)
        {
            return All(state, seed: 0);
        }

        foreach (var person in unseated)
        {
            var counts =
                from table in Enumerable.Range(1, state.Plan!.Tables)
                let atTable = state.Participants.Count(p => p.Seat?.Table == table)
                where atTable > 0
                from delegation in state.Scenario!.Delegations
                let there = state.Participants.Count(p => p.Seat?.Table == table && p.Seat.Delegation == delegation.Id)
                orderby there >= delegation.PeopleFrom, there >= delegation.PeopleTo, there, atTable, Cost(person, delegation.Id), table
                select (table, delegation.Id);
            var (at, delegationId) = counts.First();
            var seat = new HeldSeat(at, delegationId, FreeFunction(state, person.Person, at, delegationId));
            given = given.Add(person.Person, seat);
            state = state with { Participants = [.. state.Participants.Select(p => p.Person == person.Person ? p with { Seat = seat } : p)] };
        }

        return given;
    }

    /// <summary>The first function of the scenario that nobody else in the delegation holds; the last when all are held.</summary>
    public static string FreeFunction(ExerciseState state, PersonId person, int table, DelegationId delegation)
    {
        var held = state.Participants
            .Where(p => p.Person != person && p.Seat?.Table == table && p.Seat.Delegation == delegation)
            .Select(p => p.Seat!.Function)
            .ToHashSet();
        return (state.Scenario!.Functions.FirstOrDefault(f => !held.Contains(f.Id)) ?? state.Scenario.Functions[^1]).Id;
    }

    private static int Cost(Participant person, DelegationId delegation) =>
        person.Wishes.IsEmpty ? 0 : person.Wishes.IndexOf(delegation) is >= 0 and var rank ? rank : NoWishGranted;

    /// <summary>As many places as people, spread evenly over the table's delegations; who gets the odd ones rotates with the table.</summary>
    private static IEnumerable<DelegationId> Places(ExerciseState state, int table, int size)
    {
        var delegations = state.Scenario!.Delegations;
        var order = delegations.Select((d, i) => (Delegation: d, Order: (i + table - 1) % delegations.Length)).OrderBy(d => d.Order).Select(d => d.Delegation).ToList();
        var counts = order.ToDictionary(d => d.Id, _ => 0);
        for (var i = 0; i < size; i++)
        {
            var next = order.OrderBy(d => counts[d.Id] >= d.PeopleFrom || counts[d.Id] > 0 && order.Any(o => counts[o.Id] == 0))
                .ThenBy(d => counts[d.Id] >= d.PeopleTo)
                .ThenBy(d => counts[d.Id])
                .First();
            counts[next.Id]++;
            yield return next.Id;
        }
    }

    private static ImmutableDictionary<PersonId, HeldSeat> Seated(ExerciseState state, IEnumerable<(PersonId Person, (int Table, DelegationId Delegation) Place)> placed)
    {
        var functions = state.Scenario!.Functions;
        return placed
            .GroupBy(p => p.Place)
            .SelectMany(group => group.Select((p, i) => (
                p.Person,
                Seat: new HeldSeat(p.Place.Table, p.Place.Delegation, functions[Math.Min(i, functions.Length - 1)].Id))))
            .ToImmutableDictionary(p => p.Person, p => p.Seat);
    }

    /// <summary>An order that depends on the seed and the people only (FNV-1a over both).</summary>
    private static List<Participant> Shuffled(IEnumerable<Participant> people, int seed) =>
        [.. people.OrderBy(p => p.Person.Value.ToByteArray().Aggregate(2166136261u ^ (uint)seed * 16777619u, (hash, b) => (hash ^ b) * 16777619u)).ThenBy(p => p.Person.Value)];

    /// <summary>The assignment of n people to n places with the least total cost (Kuhn-Munkres with potentials, O(n³)).</summary>
    private static int[] LeastCost(int n, Func<int, int, int> cost)
    {
        var (u, v) = (new int[n + 1], new int[n + 1]);
        var (match, way) = (new int[n + 1], new int[n + 1]);
        for (var row = 1; row <= n; row++)
        {
            match[0] = row;
            var column = 0;
            var least = Enumerable.Repeat(int.MaxValue, n + 1).ToArray();
            var used = new bool[n + 1];
            do
            {
                used[column] = true;
                var (delta, next) = (int.MaxValue, 0);
                for (var j = 1; j <= n; j++)
                {
                    if (used[j])
                    {
                        continue;
                    }

                    var reduced = cost(match[column] - 1, j - 1) - u[match[column]] - v[j];
                    if (reduced < least[j])
                    {
                        (least[j], way[j]) = (reduced, column);
                    }

                    if (least[j] < delta)
                    {
                        (delta, next) = (least[j], j);
                    }
                }

                for (var j = 0; j <= n; j++)
                {
                    if (used[j])
                    {
                        u[match[j]] += delta;
                        v[j] -= delta;
                    }
                    else
                    {
                        least[j] -= delta;
                    }
                }

                column = next;
            }
            while (match[column] != 0);

            do
            {
                match[column] = match[way[column]];
                column = way[column];
            }
            while (column != 0);
        }

        var chosen = new int[n];
        for (var j = 1; j <= n; j++)
        {
            chosen[match[j] - 1] = j - 1;
        }

        return chosen;
    }
}
