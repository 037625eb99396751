using Microsoft.AspNetCore.Components;

namespace Simulation.Web.Client.Browser;

/// <summary>The little that pages need of the browser itself.</summary>
public interface IBrowser
{
    /// <summary>What is kept on this device under the key; null when nothing is.</summary>
    ValueTask<string?> ReadAsync(string key);

    /// <param name="text">Null removes it.</param>
    ValueTask WriteAsync(string key, string? text);

    ValueTask<ImmutableArray<string>> KeysAsync();

    /// <summary>Sets (or, by null, removes) an attribute of the document's root: <c>lang</c>, <c>data-theme</c>.</summary>
    ValueTask MarkAsync(string attribute, string? value);

    ValueTask ToEndAsync(ElementReference element);

    /// <summary>Whether panes stand beside each other (as in app.css).</summary>
    ValueTask<bool> IsWideAsync();

    ValueTask PrintAsync();

    /// <summary>Keys pressed outside of fields, until disposed.</summary>
    ValueTask<IAsyncDisposable> ListenAsync(Func<string, Task> pressed);
}

/// <summary>Stands in while a page is rendered on the server.</summary>
internal sealed class SilentBrowser : IBrowser
{
    public ValueTask<string?> ReadAsync(string key) => new((string?)null);

    public ValueTask WriteAsync(string key, string? text) => ValueTask.CompletedTask;

    public ValueTask<ImmutableArray<string>> KeysAsync() => new([]);

    public ValueTask MarkAsync(string attribute, string? value) => ValueTask.CompletedTask;

    public ValueTask ToEndAsync(ElementReference element) => ValueTask.CompletedTask;

    public ValueTask<bool> IsWideAsync() => new(false);

    public ValueTask PrintAsync() => ValueTask.CompletedTask;

    public ValueTask<IAsyncDisposable> ListenAsync(Func<string, Task> pressed) => new(Nothing.ToDispose);

    private sealed class Nothing : IAsyncDisposable
    {
        public static readonly Nothing ToDispose = new();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
