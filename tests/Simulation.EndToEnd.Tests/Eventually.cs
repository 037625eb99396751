using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Simulation.EndToEnd.Tests;

/// <summary>Waits for a condition with a deadline: never for a length of time.</summary>
internal static class Eventually
{
    /// <summary>What a person would wait for before calling it broken, on a busy machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(25);

    /// <returns>How long it took.</returns>
    public static async Task<TimeSpan> TrueAsync(
        Func<Task<bool>> condition, TimeSpan? within = null, Func<string>? otherwise = null, [CallerArgumentExpression(nameof(condition))] string? what = null)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > (within ?? Patience))
            {
                throw new TimeoutException($"Not within {(within ?? Patience).TotalSeconds:0} s: {what}. {otherwise?.Invoke()}");
            }

            await Task.Delay(Step, TestContext.Current.CancellationToken);
        }

        return watch.Elapsed;
    }

    /// <inheritdoc cref="TrueAsync(Func{Task{bool}}, TimeSpan?, Func{string}?, string?)"/>
    public static Task<TimeSpan> TrueAsync(
        Func<bool> condition, TimeSpan? within = null, Func<string>? otherwise = null, [CallerArgumentExpression(nameof(condition))] string? what = null) =>
        TrueAsync(() => Task.FromResult(condition()), within, otherwise, what);
}
