using CsCheck;
using Simulation.Domain.Delegations;
using Simulation.Domain.Tests.Committees;
using Simulation.Domain.Tests.NeedToKnow;

namespace Simulation.Domain.Tests.Golden;

/// <summary>Plays sessions until every kind of event that no file has stands in one, and writes those of them that are needed.</summary>
internal static class Recorder
{
    private const int Passes = 60;

    public static void AddWhatIsMissing()
    {
        var missing = GoldenTests.Missing().ToHashSet(StringComparer.Ordinal);
        foreach (var log in Short.Tables())
        {
            Take(log, missing);
        }

        foreach (var log in Short.Delegations())
        {
            Take(log, missing);
        }

        foreach (var log in Short.Exercises())
        {
            Take(log, missing);
        }

        foreach (var log in Short.Records())
        {
            Take(log, missing);
        }

        foreach (var log in Rarely.Played())
        {
            Take(log, missing);
        }

        for (var pass = 0; pass < Passes && missing.Count > 0; pass++)
        {
            var most = new Best<SessionEvent>(missing);
            AnyPlay.Look(
                (turn, log) =>
                {
                    most.Offer(log);
                    foreach (var other in Rarely.From(turn, log))
                    {
                        most.Offer(other);
                    }
                },
                times: 300);
            var inside = new Best<DelegationEvent>(missing);
            Gen.Select(Worlds.Kinds, Acts.Any.Array[4, 80]).Sample(
                play =>
                {
                    var (secrets, acts) = (new Secrets(), play.Item2);
                    var world = new Play(play.Item1, secrets, Eyes.Control, new AsIs());
                    foreach (var act in acts)
                    {
                        secrets.Step++;
                        if (world.Ask(act) is { } asked)
                        {
                            world.Do(asked);
                        }
                        else
                        {
                            world.Leave();
                        }
                    }

                    most.Offer(world.World.Log);
                    foreach (var log in world.World.InsideLogs)
                    {
                        inside.Offer(log);
                    }
                },
                iter: 300);
            Take(most.Log, missing);
            Take(inside.Log, missing);
        }
    }

    private static void Take<T>(IReadOnlyCollection<T> log, HashSet<string> missing)
    {
        if (log.Count == 0)
        {
            return;
        }

        var file = GoldenFile.Of(log);
        if (file.Kinds.Any(missing.Contains))
        {
            file.Write();
            missing.ExceptWith(file.Kinds);
        }
    }

    /// <summary>Of the logs offered, the one with most of what is missing; of those the shortest.</summary>
    private sealed class Best<T>(HashSet<string> missing)
        where T : class
    {
        private readonly HashSet<Type> _wanted = [.. GoldenStream.All.Single(s => s.Root == typeof(T)).Wanted(missing)];
        private readonly Lock _lock = new();
        private int _most;

        public ImmutableList<T> Log { get; private set; } = [];

        public void Offer(ImmutableList<T> log)
        {
            var has = log.Select(e => e.GetType()).Distinct().Count(_wanted.Contains);
            lock (_lock)
            {
                if (has > _most || (has == _most && has > 0 && log.Count < Log.Count))
                {
                    (_most, Log) = (has, log);
                }
            }
        }
    }
}
