using System.Runtime.CompilerServices;

namespace Simulation.Web.Tests.Live;

/// <summary>Waits for a condition with a deadline: never for a length of time.</summary>
internal static class Until
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Task TrueAsync(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string? what = null) =>
        TrueAsync(() => Task.FromResult(condition()), what);

    public static async Task TrueAsync(Func<Task<bool>> condition, [CallerArgumentExpression(nameof(condition))] string? what = null)
    {
        for (var end = DateTime.UtcNow + Patience; !await condition();)
        {
            Assert.True(DateTime.UtcNow < end, $"It did not come about: {what}");
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
    }
}
